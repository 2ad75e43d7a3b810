import { describe, expect, it } from 'vitest';
import { contentStems } from '../../src/link/content-stems.ts';
import { createLexicalIndex, type LexicalIndex } from '../../src/link/lexical-index.ts';
import { lexicalMatches, MOST_FOUND, matched } from '../../src/link/lexical-matches.ts';
import { scratchOf } from '../../src/link/link-scratch.ts';
import { type NameWords, nameWords } from '../../src/link/name-words.ts';
import { packLexical } from '../../src/link/pack-lexical.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

function indexOf(rows: readonly object[]) {
  const concepts = conceptStoreOf(rows.map((row, i) => parseConcept(row, i + 1)));
  const lexical = createLexicalIndex(packLexical(concepts), concepts.termCount);
  const scratch = scratchOf(lexical, concepts);
  const matches = (name: string) => {
    const words = nameWords(contentStems(name), lexical);
    const count = lexicalMatches(words, lexical, scratch);
    return Array.from({ length: count }, (_, i) => ({
      ordinal: matched.ordinals[i]!,
      row: matched.rows[i]!,
      score: matched.scores[i]!,
    }));
  };
  return { concepts, lexical, scratch, matches };
}

describe('a few terms', () => {
  const { concepts, matches, scratch } = indexOf([
    { code: 'A', name: 'Akathisia', synonyms: ['motor restlessness'] },
    { code: 'B', name: 'Drug-induced akathisia' },
    { code: 'C', name: 'Drug-induced lupus' },
    { code: 'D', name: 'Lupus', synonyms: ['lupus disorder', 'lupus of the'] },
    { code: 'E', name: 'Restlessness' },
    { code: 'F', name: 'Gone lupus', active: false },
  ]);
  const codesOf = (name: string) => matches(name).map(({ ordinal }) => concepts.codeAt(ordinal));

  it.each([
    ['drug-induced akathisia', ['B', 'C', 'A'], 'all words, two of them, one'],
    ['akathisa', ['A', 'B'], 'misspelled'],
    ['motor restlessness', ['A', 'E'], 'by a synonym'],
    ['lupus', ['D', 'C'], 'one concept once, an inactive one never'],
    ['disease', [], 'no such word'],
    ['', [], 'no words'],
  ])('"%s" finds %j: %s', (name, codes) => {
    expect(codesOf(name)).toEqual(codes);
  });

  it('gives a term of the same words 1, of two the first', () => {
    expect(matches('lupus')[0]).toEqual({
      ordinal: 3,
      row: concepts.firstRow(3),
      score: expect.closeTo(1, 9),
    });
  });

  it('leaves nothing behind', () => {
    const before = matches('motor restlessness');
    matches('drug-induced lupus');
    expect(scratch.marks.every((mark) => mark === 0)).toBe(true);
    expect(scratch.slots.every((slot) => slot === 0)).toBe(true);
    expect(matches('motor restlessness')).toEqual(before);
  });
});

/** 2,000 terms over 60 words, some of them in most terms. */
describe('many terms', () => {
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return Math.floor(((state >>> 0) / 4_294_967_296) * below);
  };
  const letters = 'bdfgklmnprtvz';
  const vocabulary = Array.from({ length: 60 }, () =>
    Array.from({ length: 4 }, () => `${letters[random(13)]}${'aeio'[random(4)]}`).join(''),
  );
  // the square of a random share: a few words are in most terms
  const name = () =>
    Array.from({ length: 1 + random(4) }, () => vocabulary[((random(60) * random(60)) / 60) | 0]);
  const index = indexOf(
    Array.from({ length: 700 }, (_, i) => ({
      code: `${i}`,
      name: `${name().join(' ')}`,
      synonyms: [`${name().join(' ')} x${i}`, `${name().join(' ')}`],
    })),
  );

  it('finds what comparing every term finds', () => {
    for (let i = 0; i < 60; i++) {
      const asked = name().join(' ');
      const words = nameWords(contentStems(asked), index.lexical);
      const found = index.matches(asked);
      expect(found.map(({ score }) => score.toFixed(9))).toEqual(
        bestScores(words, index).map((score) => score.toFixed(9)),
      );
      expect(found).toEqual([...found].sort((a, b) => b.score - a.score || a.row - b.row));
      expect(new Set(found.map(({ ordinal }) => ordinal)).size).toBe(found.length);
    }
  });

  /** By the rarest words that 1,500 terms have together. */
  function bestScores(words: NameWords, { lexical, concepts }: typeof index): readonly number[] {
    const looked = new Set<number>();
    const lists = words.known.words.map((word) => ({ word, rows: lexical.rowsWith(word) }));
    lists.sort((a, b) => a.rows.length - b.rows.length || a.word - b.word);
    for (const { rows } of lists) {
      if (looked.size + rows.length > 1500) break;
      for (const row of rows) looked.add(row);
    }
    const best = new Map<number, number>();
    for (const row of looked) {
      const ordinal = concepts.ordinalOfRow(row);
      best.set(ordinal, Math.max(best.get(ordinal) ?? 0, cosine(row, words, lexical)));
    }
    return [...best.values()].sort((a, b) => b - a).slice(0, MOST_FOUND);
  }
});

function cosine(row: number, { known, rarities }: NameWords, lexical: LexicalIndex): number {
  let product = 0;
  let norm = 0;
  for (const word of lexical.wordsOf(row)) {
    const rarity = lexical.rarity[word]!;
    norm += rarity ** 2;
    const at = known.words.indexOf(word);
    if (at >= 0) product += rarity * rarities[known.places[at]!]! * known.weights[at]!;
  }
  return product / Math.sqrt(norm * rarities.reduce((sum, rarity) => sum + rarity ** 2, 0));
}
