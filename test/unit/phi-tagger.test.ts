import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import type { PhiFinding } from '../../src/deidentify/phi-recognizer.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { judgeFindings } from '../../src/deidentify/tagger/judge-findings.ts';
import { tokensOf } from '../../src/deidentify/tagger/note-tokens.ts';
import { packWeights, unpackWeights } from '../../src/deidentify/tagger/pack-model.ts';
import { phiTagger } from '../../src/deidentify/tagger/phi-tagger.ts';
import { readNote } from '../../src/deidentify/tagger/read-note.ts';

test.each([
  ["Dr. O'Neill-Ruiz, 4B", ['Dr', "O'Neill", 'Ruiz', '4B']],
  ['d’Arcy 3/14', ['d’Arcy', '3', '14']],
  ['Zoë\u0308 İpek\n\nsmith', ['Zoë\u0308', 'İpek', 'smith']],
  ["'quoted' rest'", ['quoted', 'rest']],
  ['', []],
])('words of %j', (text, words) => {
  const { count, start, end } = tokensOf(text);
  expect(Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))).toEqual(words);
});

test('weights are the same after they were packed', () => {
  const weight = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -128, max: 127 }));
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1024, maxLength: 1024 }), (values) => {
      const weights = Int8Array.from(values);
      expect(unpackWeights(packWeights(weights))).toEqual(weights);
    }),
    { numRuns: 30 },
  );
});

test('features far apart keep their places', () => {
  const weights = new Int8Array(65_536);
  weights[65_535] = -128;
  weights[40_000] = 5;
  expect(unpackWeights(packWeights(weights))).toEqual(weights);
});

describe('judging findings', () => {
  /** "=" marks what the rules found, with the recognizer and strength given; chances are told by word. */
  const judged = (
    text: string,
    found: Readonly<
      Record<string, readonly [recognizer: string, strength: 1 | 2 | 3, category?: 'NAME' | 'DATE']>
    >,
    chances: Readonly<Record<string, number>>,
  ): readonly string[] => {
    const findings = Object.entries(found).map(
      ([value, [recognizer, strength, category = 'NAME']]): PhiFinding => {
        const start = text.indexOf(value);
        return { start, end: start + value.length, category, strength, recognizer };
      },
    );
    const note = readNote(text, findings);
    const { count, start, end } = note.tokens;
    const name = Float32Array.from({ length: count }, (_, i) => chances[text.slice(start[i], end[i])] ?? 0);
    const told = { name, place: new Float32Array(count) };
    return judgeFindings(text, note, () => told, findings, 'tagger').map((finding) =>
      text.slice(finding.start, finding.end),
    );
  };

  it.each([
    ['adds a name that no rule saw', 'staffed w/ Oduya', {}, { Oduya: 0.6 }, ['Oduya']],
    ['adds no doubtful one', 'staffed w/ Oduya', {}, { Oduya: 0.2 }, []],
    ['but does beside a sure one', 'seen by Ada Oduya', {}, { Ada: 0.8, Oduya: 0.2 }, ['Ada Oduya']],
    ['not over a line', 'by Ada\nOduya', {}, { Ada: 0.8, Oduya: 0.2 }, ['Ada']],
    ['adds no title and no state', 'Dr Oduya, Ohio', {}, { Dr: 0.9, Oduya: 0.9, Ohio: 0.9 }, ['Oduya']],
    ['takes a guess back', 'the Schatzki ring', { Schatzki: ['unlisted-names', 1] }, { Schatzki: 0.05 }, []],
    [
      'keeps a likely one',
      'the Schatzki ring',
      { Schatzki: ['unlisted-names', 1] },
      { Schatzki: 0.4 },
      ['Schatzki'],
    ],
    ['keeps what stands with a title', 'Dr Schatzki', { Schatzki: ['names', 2] }, {}, ['Schatzki']],
    [
      'takes back a drug with a cue',
      'C. Fosamax weekly',
      { Fosamax: ['name-records', 2] },
      { Fosamax: 0.01 },
      [],
    ],
    ['with its letter', 'C. Fosamax weekly', { 'C. Fosamax': ['names', 2] }, { Fosamax: 0.01 }, []],
    ['no other word', 'C. Oduya weekly', { Oduya: ['name-records', 2] }, { Oduya: 0.01 }, ['Oduya']],
    ['no likelier one', 'C. Fosamax', { Fosamax: ['name-records', 2] }, { Fosamax: 0.03 }, ['Fosamax']],
    ['whatever "MS" is', 'on MS Fosamax', { Fosamax: ['names', 2] }, { Fosamax: 0.01 }, []],
    ['keeps what is known', 'Schatzki', { Schatzki: ['patient-probes', 3] }, {}, ['Schatzki']],
    ['keeps dates', 'seen 3/14', { '3/14': ['dates', 2, 'DATE'] }, {}, ['3/14']],
    [
      'takes back a part',
      'Recd Ada Ruiz',
      { 'Recd Ada Ruiz': ['unknown-names', 2] },
      { Ada: 0.9, Ruiz: 0.8 },
      ['Ada Ruiz'],
    ],
    [
      'keeps a name wherever the rules saw it',
      'Dr Ruiz. RUIZ signed',
      { 'Ruiz.': ['names', 2], RUIZ: ['propagate-names', 1] },
      {},
      ['Ruiz.', 'RUIZ'],
    ],
    ['adds a word in all places', 'w/ Oduya; oduya', {}, { Oduya: 0.9 }, ['Oduya', 'oduya']],
    [
      'adds a common word of a note without capitals, if it is likely',
      `${'the visit was at willow run and all is well there, '.repeat(2)}no more`,
      {},
      { willow: 0.8, run: 0.3, visit: 0.6 },
      ['willow run', 'willow run'],
    ],
    ['or a common one in none', 'w/ Summer; summer', {}, { Summer: 0.9 }, []],
  ] as const)('%s', (_, text, found, chances, expected) => {
    expect(judged(text, found, chances)).toEqual(expected);
  });
});

describe('the shipped judge', () => {
  const recognizers = defaultRecognizers();

  it('leaves findings of a text without words as they are', () => {
    const findings: readonly PhiFinding[] = [];
    expect(phiTagger.review!({ id: 'n', text: '-- ?? --' }, findings)).toEqual([]);
  });

  it('gives findings inside the text, the same every time, and loses none that it may not judge', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Dr. ',
        'seen by ',
        'Oduya',
        ' at Mercy',
        '\n',
        ' 3/14/2021 ',
        'wife Bea',
        ' (KT)',
        'Tinel neg',
        ', ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const text = pieces.join('');
        const note = { id: 'n', text };
        const found = (await Promise.all(recognizers.map((recognizer) => recognizer.recognize(note)))).flat();
        const judged = phiTagger.review!(note, found);
        expect(phiTagger.review!(note, found)).toEqual(judged);
        for (const { start, end } of judged) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const finding of found)
          if (finding.category !== 'NAME' && finding.category !== 'GEO')
            expect(judged).toContainEqual(finding);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      'a shop without a cue goes',
      'Med rec by pharm. Fills at Harbor Drug.\nNo show.',
      'Med rec by pharm. Fills at [GEO].\nNo show.',
    ],
    [
      'graders stay, where the rules see names',
      'Scope: Ovesco clip; Schatzki ring; Zargar IIb; Kudo IIIs.',
      'Scope: Ovesco clip; Schatzki ring; Zargar IIb; Kudo IIIs.',
    ],
    [
      'a name with a title goes, whatever the judge thinks',
      'Dr. Kudo saw him. Plan: rest.',
      'Dr. [NAME] saw him. Plan: rest.',
    ],
    ['nothing here', 'No acute distress. Lungs clear.', 'No acute distress. Lungs clear.'],
  ])('%s', async (_, text, expected) => {
    expect((await deidentify({ id: 'n', text }, recognizers)).text).toBe(expected);
  });
});
