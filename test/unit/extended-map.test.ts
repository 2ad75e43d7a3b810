import { expect, test } from 'vitest';
import { mapConcept } from '../../src/map/extended-map.ts';
import { icd10cmOf } from '../../src/map/icd10cm.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm';
const store = conceptStoreOf(
  [
    { code: 'root', name: 'Disease', maps: ['R69'] },
    {
      code: 'own',
      name: 'Diabetes',
      parents: ['root'],
      maps: [{ code: 'E11.9', display: 'Type 2 diabetes', advice: 'IF' }, 'E11.8'],
    },
    { code: 'child', name: 'Diabetic foot', parents: ['gone', 'own'] },
    { code: 'grandchild', name: 'Left diabetic foot', parents: ['child'] },
    { code: 'two', name: 'Two parents', parents: ['other', 'own'] },
    { code: 'other', name: 'Other', maps: ['I10'] },
    { code: 'near', name: 'Nearest wins over first', parents: ['deep', 'own'] },
    { code: 'deep', name: 'Deep', parents: ['other'] },
    { code: 'a', name: 'Cycle', parents: ['b'] },
    { code: 'b', name: 'Cycle back', parents: ['a', 'b'] },
    { code: 'alone', name: 'No parents' },
    { code: 'foreign', name: 'Another system', parents: ['own'], maps: [{ system: 'urn:x', code: 'X' }] },
    { code: 'retired', name: 'Retired', active: false, maps: ['Z99'] },
  ].map((row, i) => parseConcept(row, i + 1)),
);
const codesOf = (code: string): string[] =>
  mapConcept(code, icd10cm, store).map((map) => `${map.inherited ? '^' : ''}${map.coding.code}`);

test.each<[string, string, string[]]>([
  ['own targets, in order', 'own', ['E11.9', 'E11.8']],
  ['the first target of a parent', 'child', ['^E11.9']],
  ['of a grandparent', 'grandchild', ['^E11.9']],
  ['of the first of two parents at one distance', 'two', ['^I10']],
  ['of the nearest ancestor, though it is the second parent', 'near', ['^E11.9']],
  ['a target of another system does not count', 'foreign', ['^E11.9']],
  ['a retired concept keeps its own', 'retired', ['Z99']],
  ['none: a cycle in the parents', 'a', []],
  ['none: no parents', 'alone', []],
  ['none: an unknown code', 'nothing', []],
])('%s', (_, code, targets) => {
  expect(codesOf(code)).toEqual(targets);
});

test('a target carries its words and its advice', () => {
  expect(mapConcept('own', icd10cm, store)[0]).toEqual({
    coding: { system: icd10cm, code: 'E11.9', display: 'Type 2 diabetes' },
    advice: 'IF',
  });
  expect(mapConcept('child', icd10cm, store)[0]).toMatchObject({ inherited: true, advice: 'IF' });
});

test('ICD-10-CM gives the default one of several', () => {
  expect(icd10cmOf('own', store).map((map) => map.coding.code)).toEqual(['E11.9']);
  expect(icd10cmOf('alone', store)).toEqual([]);
});
