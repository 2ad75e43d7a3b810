import { expect, test } from 'vitest';
import { bareConcept } from '../../ontology/importers/bare-concept.ts';
import { isNamedAlone, nameFirst } from '../../src/link/name-first.ts';
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
  ['not the first', 'gout', [one('1', 0.6), one('4', 0.3, 'name')], false],
  ['a small word that is a part of the name', 'hepatitis', [one('5', 0.6, 'name')], false],
  ['none', 'gout', [], false],
])('named alone: %s', (_, words, ranked, expected) => {
  expect(isNamedAlone(words, ranked, concepts)).toBe(expected);
});

test('a word with a capital is no short form', () => {
  const ranked = [one('2', 0.6, 'exact'), one('3', 0.35)];
  expect(isNamedAlone('Defects', ranked, concepts)).toBe(true);
  expect(isNamedAlone('Heart defect', ranked, concepts)).toBe(true);
  expect(isNamedAlone('Afib', ranked, concepts)).toBe(false);
});
