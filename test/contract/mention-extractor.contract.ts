import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeidentifiedNote } from '../../src/deidentify/deidentified-note.ts';
import type { ExtractionResult, MentionExtractor } from '../../src/extract/mention-extractor.ts';
import { contains } from '../../src/note/span.ts';
import { contractCases, type Exceptions } from '../support/contract-cases.ts';
import { replaceValues } from '../support/replace-values.ts';

/** Names that an extractor must find in the notes below; a model is made to quote them. */
export const contractQuotes = ['COPD', 'type 2 diabetes mellitus', 'asthma', 'migraine', 'Ménière’s disease'];

const sampleText =
  'PMH: COPD, type 2 diabetes mellitus.\nFH: mother with migraine.\n\nAssessment: No asthma. Ménière’s disease is worse.';
const pieces = fc.constantFrom(
  ...contractQuotes,
  ...'No |PMH: |FH:|possible |e\u0301|🩺|👩🏽‍⚕️|\r\n|\r|\n\n|\t|. |, | |-|/'.split('|'),
  ..."'s |Quackenbush|ASSESSMENT:\n|• |1. |糖尿病|İ|ﬁ|[NAME]|\u00a0|\u2028|diabetes|disease".split('|'),
);
const longUnits: readonly (readonly [remark: string, unit: string])[] = [
  ['of many sections', `${sampleText}\n\n`],
  // 17,000 mentions, more than any note has
  ['of one sentence full of mentions', 'COPD and asthma with no migraine, '],
  ['of one sentence without a mention', 'patient was seen and is well '],
  ['of letters only', 'x'],
  ['of empty lines', '\r\n'],
  ['of hyphens', 'type-2-'],
];
const SEED = 20_260_802;

/** The promises of MentionExtractor. */
export function mentionExtractorContract(
  name: string,
  create: () => MentionExtractor | Promise<MentionExtractor>,
  exceptions: Exceptions = {},
): void {
  describe(`MentionExtractor contract: ${name} (seed ${SEED})`, () => {
    const { check, end } = contractCases(exceptions);
    const run = async (text: string, values: Record<string, string> = {}): Promise<ExtractionResult> => {
      const note = replaceValues(text, values);
      const result = await (await create()).extract(note);
      checkResult(note, result);
      return result;
    };
    const textsOf = async (text: string): Promise<string[]> =>
      (await run(text)).mentions.map((mention) => mention.text);

    check('has an id and a version', async () => {
      const { id, version } = await create();
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(version).not.toBe('');
    });

    check('finds mentions in reading order, with section, assertion and evidence', async () => {
      const { mentions, rejectedQuotes } = await run(sampleText);
      expect(mentions.map((mention) => [mention.text, ...deviations(mention)])).toEqual([
        ['COPD'],
        ['type 2 diabetes mellitus'],
        ['migraine', 'family'],
        ['asthma', 'negated'],
        ['Ménière’s disease'],
      ]);
      expect(mentions.slice(0, 3).map(({ section }) => `${section.title}: ${section.kind}`)).toEqual([
        'PMH: past-medical-history',
        'PMH: past-medical-history',
        'FH: family-history',
      ]);
      expect(rejectedQuotes).toBe(0);
    });

    it.each([
      ['empty', ''],
      ['blank', ' \r\n\t\n '],
    ])('finds nothing in a note that is %s, without a warning', async (_, text) => {
      expect(await run(text)).toMatchObject({ mentions: [], rejectedQuotes: 0, warnings: [] });
    });

    check('finds nothing where there is no disease', async () => {
      expect(await textsOf('Seen at 3 pm. Doing well, back to work on Monday.')).toEqual([]);
    });

    check('keeps places behind CRLF, emoji and letters of two units', async () => {
      expect(await textsOf('🩺 Dx:\r\n- COPD 👩🏽‍⚕️\r\n- 𝐱 asthma\r\n')).toEqual(['COPD', 'asthma']);
    });

    check('finds every occurrence', async () => {
      expect(await textsOf('COPD.\nSevere COPD today.\n\nPlan: COPD')).toEqual(['COPD', 'COPD', 'COPD']);
    });

    check('does not touch a replacement, though it reads like a disease', async () => {
      const values = { Quackenbush: 'Migraine Asthma', Zebulon: 'COPD' };
      const { mentions } = await run('Pt Quackenbush, son of Zebulon, has asthma.', values);
      expect(mentions.map(({ text }) => text)).toEqual(['asthma']);
    });

    check('is deterministic, in one instance and in two', async () => {
      const note = replaceValues(sampleText);
      const [one, two] = [await create(), await create()];
      const first = await one.extract(note);
      expect(await one.extract(note)).toEqual(first);
      expect(await two.extract(note)).toEqual(first);
    });

    check('holds nothing between notes, one after another or side by side', async () => {
      const notes = [sampleText, 'No asthma.', '', 'FH: asthma', sampleText.toUpperCase()].map((text) =>
        replaceValues(text),
      );
      const alone = await Promise.all(notes.map(async (note) => (await create()).extract(note)));
      const shared = await create();
      expect(await Promise.all(notes.map((note) => shared.extract(note)))).toEqual(alone);
      for (const [i, note] of [...notes.entries()].reverse())
        expect(await shared.extract(note)).toEqual(alone[i]);
    });

    check('leaves the note as it was', async () => {
      const note = replaceValues('Quackenbush: COPD', { Quackenbush: '[NAME]' });
      const before = structuredClone({ ...note, offsets: undefined });
      await (await create()).extract(Object.freeze(note));
      expect({ ...note, offsets: undefined }).toEqual(before);
    });

    // loose bounds, for slow machines: what grows with the square takes minutes at this length
    for (const [remark, unit] of longUnits) {
      check(`takes a note of 80,000 characters ${remark}`, () => runLong(unit));
    }
    // what is quadratic in the length takes minutes, and the time limit of every test ends it
    async function runLong(unit: string): Promise<void> {
      const note = replaceValues(unit.repeat(Math.ceil(80_000 / unit.length)));
      const { mentions } = await (await create()).extract(note);
      for (const { span, text } of mentions) expect(note.text.slice(span.start, span.end)).toBe(text);
    }

    check('keeps its promises on any mixture of words, marks and replacements', async () => {
      const extractor = await create();
      await fc.assert(
        fc.asyncProperty(fc.array(pieces, { maxLength: 25 }), async (parts) => {
          const note = replaceValues(parts.join(''), { Quackenbush: 'asthma' });
          checkResult(note, await extractor.extract(note));
        }),
        { numRuns: 150, seed: SEED },
      );
    });

    end();
  });
}

type Found = ExtractionResult['mentions'][number];

function deviations({ assertion }: Found): string[] {
  const usual = ['affirmed', 'certain', 'current', 'patient'];
  return Object.values(assertion).filter((value) => !usual.includes(value));
}

function checkResult(note: DeidentifiedNote, { mentions, rejectedQuotes }: ExtractionResult): void {
  let read = 0;
  for (const { span, text, standardName, evidence, section } of mentions) {
    expect(span.start).toBeGreaterThanOrEqual(read);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(note.text.length);
    expect(text).toBe(note.text.slice(span.start, span.end));
    expect(text).toBe(text.trim());
    expect(standardName.trim()).not.toBe('');
    expect(note.offsets.touchesReplacement(span)).toBe(false);
    expect(contains({ start: 0, end: note.text.length }, evidence)).toBe(true);
    expect(contains(evidence, span)).toBe(true);
    expect(section.kind).not.toBe('');
    read = span.end;
  }
  expect(Number.isInteger(rejectedQuotes) && rejectedQuotes >= 0).toBe(true);
}
