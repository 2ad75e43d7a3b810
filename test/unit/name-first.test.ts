import { expect, test } from 'vitest';
import { bareConcept } from '../../ontology/importers/bare-concept.ts';
import { isFlat, isNamedAlone, nameFirst, writtenFirst } from '../../src/link/name-first.ts';
import type { PooledConcept } from '../../src/link/pool-candidates.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf(
  [
    { code: '1', name: 'heart disease' },
    { code: '2', name: 'congenital heart disease', parents: ['1'] },
    { code: '3', name: 'tetralogy of Fallot', parents: ['2'] },
    { code: '4', name: 'gout' },
    { code: '5', name: 'hepatitis A' },
  ].map(bareConcept),
);
const one = (code: string, confidence: number, exact?: PooledConcept['exact']): PooledConcept =>
  ({ ordinal: concepts.ordinalOf(code), row: 0, confidence, exact, similarity: 0.5 }) as PooledConcept;
const order = (ranked: readonly PooledConcept[]) =>
  ranked.map(({ ordinal, confidence }) => `${concepts.codeAt(ordinal)} ${confidence}`);

test.each<[string, PooledConcept[], boolean, string[]]>([
  ['the name itself', [one('1', 0.9), one('2', 0.05, 'name')], false, ['2 0.9', '1 0.05']],
  ['also where other names are told', [one('1', 0.9), one('2', 0.05, 'name')], true, ['2 0.9', '1 0.05']],
  [
    'not before a kind of it that the other names speak of',
    [one('3', 0.9), one('2', 0.05, 'name')],
    true,
    ['3 0.9', '2 0.05'],
  ],
  [
    'before a kind of it that nothing speaks of',
    [one('3', 0.9), one('2', 0.05, 'name')],
    false,
    ['2 0.9', '3 0.05'],
  ],
  ['no synonym', [one('1', 0.9), one('2', 0.05, 'exact')], false, ['1 0.9', '2 0.05']],
  [
    'not of two with the name',
    [one('1', 0.9), one('2', 0.05, 'name'), one('4', 0.01, 'name')],
    false,
    ['1 0.9', '2 0.05', '4 0.01'],
  ],
  ['first already', [one('2', 0.9, 'name'), one('1', 0.05)], false, ['2 0.9', '1 0.05']],
  ['none', [], false, []],
])('%s', (_, ranked, told, expected) => {
  expect(order(nameFirst(ranked, 'x', told, concepts))).toEqual(expected);
});

test('a letter that is a small word is a part of the name', () => {
  const ranked = (): PooledConcept[] => [one('4', 0.9), one('5', 0.05, 'name')];
  expect(order(nameFirst(ranked(), 'Hepatitis A', false, concepts))).toEqual(['5 0.9', '4 0.05']);
  expect(order(nameFirst(ranked(), 'hepatitis', false, concepts))).toEqual(['4 0.9', '5 0.05']);
});

test.each<[string, string, PooledConcept[], boolean]>([
  ['the name itself', 'Congenital heart disease', [one('2', 0.6, 'name'), one('1', 0.3)], true],
  ['case and plural aside', 'congenital heart diseases', [one('2', 0.6, 'name')], true],
  ['less likely than not', 'congenital heart disease', [one('2', 0.49, 'name'), one('4', 0.3)], false],
  [
    'in doubt with what is above it',
    'congenital heart disease',
    [one('2', 0.46, 'name'), one('1', 0.3)],
    true,
  ],
  ['in doubt with a kind of it', 'congenital heart disease', [one('2', 0.46, 'name'), one('3', 0.3)], true],
  ['a synonym that leaves some doubt', 'heart defect', [one('2', 0.6, 'exact')], false],
  ['a synonym in doubt with a kind', 'heart defect', [one('2', 0.6, 'exact'), one('3', 0.35)], true],
  ['a synonym in doubt with another', 'heart defect', [one('2', 0.6, 'exact'), one('4', 0.35)], false],
  ['a synonym behind its kind', 'heart defect', [one('2', 0.55, 'exact'), one('3', 0.4)], false],
  ['a synonym of two', 'heart defect', [one('2', 0.6, 'exact'), one('3', 0.35, 'exact')], false],
  ['a short form', 'CHD', [one('2', 0.6, 'exact'), one('3', 0.35)], false],
  ['the name of another too', 'gout', [one('4', 0.6, 'name'), one('1', 0.1, 'exact')], false],
  ['a looser wording of another', 'gout', [one('4', 0.6, 'name'), one('1', 0.1, 'broad')], true],
  ['a related wording of another', 'gout', [one('4', 0.6, 'name'), one('1', 0.1, 'related')], true],
  ['a letter that another name lacks', 'Hepatitis A', [one('5', 0.6, 'name'), one('4', 0.3, 'name')], true],
  ['not the first', 'gout', [one('1', 0.6), one('4', 0.3, 'name')], false],
  ['a small word that is a part of the name', 'hepatitis', [one('5', 0.6, 'name')], false],
  ['none', 'gout', [], false],
])('named alone: %s', (_, words, ranked, expected) => {
  expect(isNamedAlone(words, ranked, concepts)).toBe(expected);
});

test.each([
  ['a capital at the start of a line is none of a short form', 'Heart defect', true],
  ['a name in capitals', 'HEART DEFECT', true],
  ['near-miss: a short form', 'HeDef', false],
])('a synonym that some list has as a short form too: %s', (_, words, expected) => {
  const synonym: PooledConcept = { ...one('2', 0.7, 'exact'), abbreviation: 'name' };
  expect(isNamedAlone(words, [synonym, one('3', 0.3)], concepts)).toBe(expected);
});

const list = conceptStoreOf(
  [
    { code: '1', name: 'fish eye disease' },
    { code: '2', name: 'Norum disease', synonyms: ['fish-eye disease', 'lcat deficiency'] },
    { code: '3', name: 'eye disease', synonyms: ['LCAT Deficiency'] },
  ].map(bareConcept),
);
const listed = (code: string, confidence: number, exact?: PooledConcept['exact']): PooledConcept =>
  ({ ordinal: list.ordinalOf(code), row: 0, confidence, exact }) as PooledConcept;
const names = (ranked: readonly PooledConcept[]) =>
  ranked.map(({ ordinal, confidence }) => `${list.codeAt(ordinal)} ${confidence}`);

test.each<[string, string, PooledConcept[], string[]]>([
  [
    'an exact synonym that is written so, before a name that is written nearly so',
    'Fish-eye disease',
    [listed('1', 0.8, 'name'), listed('2', 0.2, 'exact')],
    ['2 0.8', '1 0.2'],
  ],
  [
    'nothing that is only worded so',
    'fish-eye diseases',
    [listed('1', 0.8, 'name'), listed('2', 0.2, 'exact')],
    ['1 0.8', '2 0.2'],
  ],
  [
    'neither of two',
    'LCAT deficiency',
    [listed('1', 0.8), listed('2', 0.2, 'exact'), listed('3', 0.1, 'exact')],
    ['1 0.8', '2 0.2', '3 0.1'],
  ],
  ['first already', 'Norum disease', [listed('2', 0.8, 'name')], ['2 0.8']],
  ['none', 'x', [], []],
])('in a list without a hierarchy %s comes first', (_, words, ranked, expected) => {
  expect(names(writtenFirst(ranked, words, list))).toEqual(expected);
});

test('a list is flat if no concept is a kind of another', () => {
  expect([isFlat(list), isFlat(concepts)]).toEqual([true, false]);
});

test('where no concept has the name, an exact synonym may stand for it', () => {
  const ranked = (): PooledConcept[] => [one('1', 0.9), one('2', 0.05, 'exact')];
  expect(order(nameFirst(ranked(), 'x', false, concepts, true))).toEqual(['2 0.9', '1 0.05']);
  expect(order(nameFirst([...ranked(), one('4', 0.01, 'name')], 'x', false, concepts, true))).toEqual([
    '4 0.9',
    '1 0.01',
    '2 0.05',
  ]);
  const [first] = ranked().slice(1);
  expect(isNamedAlone('x', [{ ...first!, confidence: 0.6 }], concepts)).toBe(false);
  expect(isNamedAlone('x', [{ ...first!, confidence: 0.6 }], concepts, true)).toBe(true);
});

test('by a list its preferred name comes before a kind in doubt, whatever the other names speak of', () => {
  const ranked = (chance: number): PooledConcept[] => [one('3', chance), one('2', 0.05, 'name')];
  expect(order(nameFirst(ranked(0.85), 'x', true, concepts, true))).toEqual(['2 0.85', '3 0.05']);
  // near misses: a kind without much doubt, a synonym, a whole terminology
  expect(order(nameFirst(ranked(0.95), 'x', true, concepts, true))).toEqual(['3 0.95', '2 0.05']);
  const synonym = [one('3', 0.85), one('2', 0.05, 'exact')];
  expect(order(nameFirst(synonym, 'x', true, concepts, true))).toEqual(['3 0.85', '2 0.05']);
  expect(order(nameFirst(ranked(0.85), 'x', true, concepts))).toEqual(['3 0.85', '2 0.05']);
});

test('by a list of common disorders its preferred name leaves little doubt', () => {
  const ranked = (chance: number): PooledConcept[] => [one('4', chance, 'name'), one('1', 0.1)];
  expect(isNamedAlone('gout', ranked(0.25), concepts, true)).toBe(true);
  expect(isNamedAlone('gout', ranked(0.25), concepts)).toBe(false);
  // near misses: hopeless, a synonym, and the name of another too
  expect(isNamedAlone('gout', ranked(0.15), concepts, true)).toBe(false);
  expect(isNamedAlone('heart defect', [one('2', 0.25, 'exact'), one('4', 0.1)], concepts, true)).toBe(false);
  expect(isNamedAlone('gout', [one('4', 0.25, 'name'), one('1', 0.1, 'exact')], concepts, true)).toBe(false);
});

test('a word with a capital is no short form', () => {
  const ranked = [one('2', 0.6, 'exact'), one('3', 0.35)];
  expect(isNamedAlone('Defects', ranked, concepts)).toBe(true);
  expect(isNamedAlone('Heart defect', ranked, concepts)).toBe(true);
  expect(isNamedAlone('Afib', ranked, concepts)).toBe(false);
});

test('where the list has what is above a kind that coders meant, its name means it', () => {
  const meant = { ...one('3', 0.9), noteShare: 1 };
  const named = one('2', 0.05, 'name');
  expect(order(nameFirst([{ ...meant }, { ...named }], 'x', true, concepts, true))).toEqual([
    '2 0.9',
    '3 0.05',
  ]);
  expect(order(nameFirst([{ ...meant }, { ...named }], 'x', true, concepts))).toEqual(['3 0.9', '2 0.05']);
  // not a kind of it
  const other = { ...one('4', 0.9), noteShare: 1 };
  expect(order(nameFirst([other, { ...named }], 'x', true, concepts, true))).toEqual(['4 0.9', '2 0.05']);
});

test('where the list has a kind of what coders meant, its name means it', () => {
  const meant = { ...one('2', 0.9), noteShare: 1 };
  const kind = one('3', 0.05, 'name');
  expect(order(nameFirst([{ ...meant }, { ...kind }], 'x', true, concepts, true))).toEqual([
    '3 0.9',
    '2 0.05',
  ]);
  expect(order(nameFirst([{ ...meant }, { ...kind }], 'x', true, concepts))).toEqual(['2 0.9', '3 0.05']);
  // near misses: a synonym of the kind ("hay fever" is what they call allergic rhinitis), and what is no kind of it
  const synonym = one('3', 0.05, 'exact');
  expect(order(nameFirst([{ ...meant }, synonym], 'x', true, concepts, true))).toEqual(['2 0.9', '3 0.05']);
  const other = one('4', 0.05, 'name');
  expect(order(nameFirst([{ ...meant }, other], 'x', true, concepts, true))).toEqual(['2 0.9', '4 0.05']);
});

test('words that are an exact synonym, where the preferred name has the same ones in another order', () => {
  const allergies = conceptStoreOf(
    [{ code: '1', name: 'allergy to penicillin', synonyms: ['penicillin allergy'] }].map(bareConcept),
  );
  const ranked = [{ ...one('1', 0.7, 'name'), ordinal: 0 }];
  expect(isNamedAlone('Penicillin allergies', ranked, allergies)).toBe(true);
  expect(isNamedAlone('Allergies, penicillin', ranked, allergies)).toBe(true);
  expect(isNamedAlone('Allergy of the penicillin', ranked, allergies)).toBe(true);
  expect(isNamedAlone('Allergy (penicillin)', ranked, allergies)).toBe(true);
  expect(isNamedAlone('Allergy - penicillin', ranked, allergies)).toBe(true);
  // a near miss: an order that neither has
  expect(isNamedAlone('allergy penicillin', ranked, allergies)).toBe(false);
});

const coded = (code: string, confidence: number, uses: number, exact?: PooledConcept['exact']) => ({
  ...one(code, confidence, exact),
  noteShare: uses / 10,
  noteTimes: uses,
});

test.each<[string, PooledConcept[], string[], boolean]>([
  ['another by the name', [coded('4', 0.6, 2, 'name'), coded('5', 0.3, 7)], ['5 0.6', '4 0.3'], true],
  ['another already first', [coded('5', 0.6, 7), coded('4', 0.3, 2, 'name')], ['5 0.6', '4 0.3'], true],
  [
    'another, and it is not sure',
    [coded('4', 0.4, 2, 'name'), coded('5', 0.3, 7)],
    ['5 0.4', '4 0.3'],
    false,
  ],
  // near misses: as often, hardly more often, in too few of all uses
  ['both', [coded('4', 0.6, 5, 'name'), coded('5', 0.3, 5)], ['4 0.6', '5 0.3'], true],
  ['another a little more often', [coded('4', 0.6, 4, 'name'), coded('5', 0.3, 6)], ['4 0.6', '5 0.3'], true],
  ['another in some uses', [coded('4', 0.6, 1, 'name'), coded('5', 0.3, 4)], ['4 0.6', '5 0.3'], false],
  // a kind has to be told, and the name alone is in doubt
  ['a kind of it', [coded('2', 0.6, 2, 'name'), coded('3', 0.3, 7)], ['2 0.6', '3 0.3'], false],
  ['what is above it', [coded('2', 0.6, 3, 'name'), coded('1', 0.3, 6)], ['2 0.6', '1 0.3'], true],
])('where coders of notes meant %s', (_, ranked, expected, isLinked) => {
  const words = concepts.nameAt(ranked.find(({ exact }) => exact === 'name')!.ordinal);
  const first = nameFirst(ranked, words, false, concepts);
  expect(order(first)).toEqual(expected);
  expect(isNamedAlone(words, first, concepts)).toBe(isLinked);
});

test('a list of names means its own, whatever coders with another terminology meant', () => {
  const ranked = [coded('4', 0.6, 2, 'name'), coded('5', 0.3, 7)];
  expect(order(nameFirst(ranked, 'gout', false, concepts, true))).toEqual(['4 0.6', '5 0.3']);
  expect(isNamedAlone('gout', ranked, concepts, true)).toBe(true);
});
