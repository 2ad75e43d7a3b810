import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundText } from '../../src/browse/detail-text.ts';
import { sortWords } from '../../src/browse/sorted-words.ts';
import { createTermSearch } from '../../src/browse/term-search.ts';
import { createLexicalIndex, packLexical } from '../../src/link/lexical-index.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';
import { smallConcepts } from '../support/small-index.ts';

function searchOf(concepts = smallConcepts()) {
  const store = conceptStoreOf(concepts);
  return createTermSearch(store, createLexicalIndex(packLexical(store), store.termCount));
}

const search = searchOf();

describe('search', () => {
  it.each([
    ['diab', '73211009', 'a beginning; the shorter term and the broader concept first'],
    ['diab mell', '73211009', 'two beginnings'],
    ['mell diab', '73211009', 'in any order'],
    ['type 2 d', '44054006', 'a number counts'],
    ['type ii d', '44054006', 'and may be Roman'],
    ['HTN', '38341003', 'an abbreviation'],
    ['high blood', '38341003', 'a synonym'],
    ['migrane', '37796009', 'a letter left out'],
    ['migrainne', '37796009', 'a letter too many'],
    ['mirgaine', '37796009', 'two letters swapped'],
    ['myastenia gravs', '91637004', 'two misspelt words'],
    ['mxgxaine', '37796009', 'two wrong letters of eight'],
    ['pulmonary embolizm', '59282003', 'the last letters wrong'],
    ['osteoarthritis of the kn', '239873007', 'small words are nothing'],
    ['osteoarthritis of', '396275006', 'a small word that is still being typed'],
    ['STENOSIS AORTIC', '60573004', 'case is nothing'],
    ['worn', '239873007', 'a related term'],
    ['397803000', '397803000', 'a code'],
    ['195967001', '195967001', 'a code of an inactive concept'],
  ])('%s: %s (%s)', (typed, code) => {
    expect(search(typed, 5)[0]?.code).toBe(code);
  });

  it.each([
    ['zebra', 'no such word'],
    ['igraine', 'the first letter must be right'],
    ['migr kidney', 'every word must be there'],
    ['bronchial asthma', 'a term of an inactive concept'],
    ['', 'nothing typed'],
    ['…', 'no letters'],
  ])('"%s" finds nothing: %s', (typed) => {
    expect(search(typed, 5)).toEqual([]);
  });

  it('says which term matched, and each concept once', () => {
    expect(search('sugar', 5)).toEqual([
      { code: '73211009', name: 'Diabetes mellitus', matchedTerm: 'sugar diabetes', scope: 'exact' },
    ]);
    const codes = search('s', 50).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(search('s', 2)).toHaveLength(2);
  });

  it('finds every name by itself, and by its beginnings', () => {
    for (const { code, name, active } of smallConcepts()) {
      if (!active) continue;
      for (const typed of [name, name.slice(0, -2)])
        expect(search(typed, 18).map((found) => found.code)).toContain(code);
    }
  });

  it('looks through many terms in the usual order: the common concept first', () => {
    const kinds = Array.from({ length: 9000 }, (_, i) =>
      parseConcept({ code: `K${i}`, name: `fever kind ${i}`, parents: i < 8000 ? ['F'] : [] }, i),
    );
    const many = searchOf([...kinds, parseConcept({ code: 'F', name: 'fever' }, 9001)]);
    expect(many('fe', 3)[0]).toMatchObject({ code: 'F' });
    expect(many('fever kind 77', 3)[0]).toMatchObject({ code: 'K77' });
    expect(many('f k 8123', 3)).toMatchObject([{ code: 'K8123' }]);
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30, unit: 'binary' }), (typed) => {
        expect(search(typed, 5).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('words in alphabetical order', () => {
  const store = conceptStoreOf(
    ['asthma', 'asthmatic', 'asthenia', 'zoster', 'as', 'brain'].map((name, i) =>
      parseConcept({ code: `${i}`, name }, i),
    ),
  );
  const lexical = createLexicalIndex(packLexical(store), store.termCount);
  const words = sortWords(lexical);
  const at = (from: number, to: number): string[] =>
    Array.from(words.wordAt.subarray(from, to), (word) => lexical.stemOf(word));

  it.each([
    ['asthm', ['asthma', 'asthmatic']],
    ['as', ['as', 'asthenia', 'asthma', 'asthmatic']],
    ['z', ['zoster']],
    ['zz', []],
    ['', ['as', 'asthenia', 'asthma', 'asthmatic', 'brain', 'zoster']],
  ])('beginning with "%s"', (stem, expected) => {
    const { from, to } = words.beginning(stem);
    expect(at(from, to)).toEqual(expected);
  });

  it.each([
    ['astma', 1, ['asthma', 'asthmatic']],
    ['asthmq', 1, ['asthma']],
    ['sathma', 1, []],
    ['azthmatci', 2, ['asthmatic']],
    ['brian', 1, ['brain']],
    ['brxxx', 1, []],
  ])('beginning like "%s", %i edits', (stem, edits, expected) => {
    const found = words.beginningLike(stem, edits).flatMap(({ from, to }) => at(from, to));
    expect([...new Set(found)]).toEqual(expected);
  });
});

it('prints rows with their place, and says when there are none', () => {
  expect(foundText([])).toBe('nothing found');
  const row = { code: '1', name: 'Gout', matchedTerm: 'podagra', scope: 'exact' as const };
  const children = [{ code: '2', name: 'Acute gout' }];
  expect(foundText([{ ...row, parents: [{ code: '0', name: 'Disease' }], children, childCount: 7 }])).toBe(
    '1  Gout  [podagra, exact]\n    in: Disease\n    7 below: Acute gout; …',
  );
});
