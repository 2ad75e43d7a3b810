import { describe, expect, it } from 'vitest';
import { createLexicalIndex } from '../../src/link/lexical-index.ts';
import { packLexical } from '../../src/link/pack-lexical.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { caughtIn } from '../support/caught.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const store = conceptStoreOf(
  [
    { code: '1', name: 'Drug-induced akathisia', synonyms: ['akathisia'] },
    { code: '2', name: 'Hypotension' },
    { code: '3', name: 'Migraine with aura', synonyms: ['migraine'] },
    { code: '4', name: 'Hodgkin lymphoma of Hodgkin type' },
    { code: '5', name: 'Of the' },
    { code: '6', name: 'Hypertension type 2' },
    { code: '7', name: 'Inactive ague', active: false },
  ].map((row, i) => parseConcept(row, i + 1)),
);
const bytes = packLexical(store);
const lexical = createLexicalIndex(bytes, store.termCount);
const rowOf = (text: string): number => {
  for (let row = 0; row < store.termCount; row++) if (store.textOfRow(row) === text) return row;
  throw new Error(text);
};
const stemsOf = (row: number): string[] => [...lexical.wordsOf(row)].map((word) => lexical.stemOf(word));

describe('words', () => {
  it.each([
    ['Drug-induced akathisia', ['drug', 'induced', 'akathisia']],
    ['Migraine with aura', ['migraine', 'aura']],
    ['Hodgkin lymphoma of Hodgkin type', ['hodgkin', 'lymphoma', 'hodgkin', 'type']],
    // only small words: these are all there is
    ['Of the', ['of', 'the']],
  ])('of "%s"', (text, stems) => {
    const row = rowOf(text);
    expect(stemsOf(row)).toEqual(stems);
    const { words, firstWord } = lexical;
    expect([...words.subarray(firstWord[row]!, firstWord[row + 1]!)]).toEqual([...lexical.wordsOf(row)]);
  });

  it('are found by their stem', () => {
    for (let word = 0; word < lexical.wordCount; word++)
      expect(lexical.wordOf(lexical.stemOf(word))).toBe(word);
    expect(lexical.wordOf('akathisi')).toBe(-1);
    // an inactive concept has no terms
    expect(lexical.wordOf('ague')).toBe(-1);
  });

  it('know their terms, each once', () => {
    expect([...lexical.rowsWith(lexical.wordOf('hodgkin'))]).toEqual([
      rowOf('Hodgkin lymphoma of Hodgkin type'),
    ]);
    expect([...lexical.rowsWith(lexical.wordOf('migraine'))]).toEqual([
      rowOf('Migraine with aura'),
      rowOf('migraine'),
    ]);
  });

  it('are rarer the fewer terms have them', () => {
    const rarity = (stem: string) => lexical.rarity[lexical.wordOf(stem)];
    expect(rarity('aura')).toBeCloseTo(Math.log((store.termCount + 1) / 2), 6);
    expect(rarity('migraine')).toBeCloseTo(Math.log((store.termCount + 1) / 3), 6);
  });
});

describe('similar words', () => {
  it.each([
    ['akathisa', ['akathisia'], 'a letter left out'],
    ['akatisia', ['akathisia'], 'a letter left out within'],
    ['akathisia', [], 'known, and nothing else is like it'],
    ['hypotensive', ['hypotension'], 'another ending'],
    ['hypotension', ['hypertension'], 'known, with its like'],
    ['migrainous', ['migraine'], 'another ending'],
    ['aur', [], 'too short'],
    ['migraine2', [], 'with a digit'],
    ['migratory', [], 'begins alike, but goes on otherwise'],
    ['xyzzyxyzzy', [], 'nothing like it'],
    ['a'.repeat(300), [], 'no word is so long'],
    ['', [], 'no word'],
  ])('of "%s": %j (%s)', (stem, like) => {
    const similar = lexical.similarWords(stem);
    expect(similar.map(({ word }) => lexical.stemOf(word))).toEqual(like);
    for (const { weight } of similar) {
      expect(weight).toBeGreaterThanOrEqual(0.54);
      expect(weight).toBeLessThanOrEqual(0.9);
    }
    expect(lexical.similarWords(stem)).toEqual(similar);
  });
});

describe('lexical.bin', () => {
  it('is the same for the same concepts', () => {
    expect(packLexical(store)).toEqual(bytes);
  });

  it('may be empty', () => {
    const empty = createLexicalIndex(packLexical(conceptStoreOf([])), 0);
    expect(empty.wordCount).toBe(0);
    expect(empty.wordOf('migraine')).toBe(-1);
    expect(empty.similarWords('migraine')).toEqual([]);
  });

  it.each([
    ['nothing', new Uint8Array(), store.termCount],
    ['its half', bytes.slice(0, bytes.length >> 1), store.termCount],
    ['all but the last section', bytes.slice(0, bytes.length - 8), store.termCount],
    ['another file', new Uint8Array(bytes.length).fill(7), store.termCount],
    ['that of another index', bytes, store.termCount + 1],
    ['one with a table moved', moved(), store.termCount],
  ])('is refused if it is %s', async (_, damaged, termCount) => {
    expect((await caughtIn(() => createLexicalIndex(damaged, termCount))).code).toBe('index_damaged');
  });
});

/** The last offset of the words of terms is one too high. */
function moved(): Uint8Array {
  const copy = bytes.slice();
  const header = new Uint32Array(copy.buffer, 0, 2 + 2 * 14);
  const [start, length] = [header[2 + 2 * 5]!, header[3 + 2 * 5]!];
  new Uint32Array(copy.buffer, start, length / 4)[length / 4 - 1]!++;
  return copy;
}
