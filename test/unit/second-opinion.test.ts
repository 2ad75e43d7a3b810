import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assertInNote, readMention } from '../../src/extract/assertion/assert-in-note.ts';
import { axes } from '../../src/extract/opinion/axes.ts';
import { packedOpinion } from '../../src/extract/opinion/opinion-weights.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { assertMarked, flagsOf, unmarked } from '../support/assert-marked.ts';

/** Text, flags, remark. What the opinion is not to overrule are rows of `opinion-near-misses.ts`. */
const overruled: readonly (readonly [text: string, flags: string, remark: string])[] = [
  ['We reviewed the risks, bleeding, infection and «nerve damage» among them.', 'hyp', 'a list of risks'],
  ['Plan: start metformin. Told about «lactic acidosis».', 'hyp', 'what a drug may do'],
  ['Plan: start lamotrigine, «rash» explained.', 'hyp', 'the same, the word behind'],
  ['Plan: start statin. «Myalgia» discussed.', 'hyp', 'the same'],
];

describe('where rules are silent', () => {
  it.each(overruled)('%j is "%s": %s', (marked, flags) => {
    const { text, span } = unmarked(marked);
    expect(flagsOf(readMention(text, readStructure(text), span).rules.assertion)).not.toBe(flags);
    expect(flagsOf(assertMarked(marked))).toBe(flags);
  });
});

it('says the same with line breaks of one sign and of two', () => {
  const note =
    'PMH:\nHypertension\nWrist fracture\n\nPLAN\nRisks: bleeding, wound infection.\nCall with a fever.\n';
  const said = [note, note.replaceAll('\n', '\r\n')].map((text) => {
    const spans = ['Hypertension', 'Wrist fracture', 'bleeding', 'wound infection', 'fever'].map((words) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    });
    return assertInNote(text, readStructure(text), spans);
  });
  expect(said[1]).toEqual(said[0]);
});

it('has an opinion of each axis, and is small', () => {
  expect(packedOpinion().first).toHaveLength(axes.length);
  expect(packedOpinion().second).toHaveLength(axes.length);
  const file = new URL('../../src/extract/opinion/opinion-weights.ts', import.meta.url);
  expect(statSync(file).size).toBeLessThan(400_000);
});

it('needs time in proportion to the text, also for one line without breaks', () => {
  const text = 'no fever, cough and pain with asthma given. '.repeat(2000);
  const structure = readStructure(text);
  const spans = [...text.matchAll(/cough/g)].map(({ index }) => ({ start: index, end: index + 5 }));
  // what looks from each mention to the beginning of its line takes minutes
  const said = assertInNote(text, structure, spans);
  expect(said.every(({ polarity }) => polarity === 'negated')).toBe(true);
});
