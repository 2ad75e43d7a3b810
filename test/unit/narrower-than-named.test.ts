import { expect, test } from 'vitest';
import { bareConcept } from '../../ontology/importers/bare-concept.ts';
import { isNarrowerThanNamed, isWordingOf } from '../../src/link/narrower-than-named.ts';
import type { PooledConcept } from '../../src/link/pool-candidates.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const names = [
  'coronary spasm',
  'spasm of the coronary artery',
  'Takotsubo cardiomyopathy',
  'reflux disease',
  'maturity onset diabetes',
  'carpal tunnel syndrome 1',
];
const concepts = conceptStoreOf([
  ...names.map((name, i) => bareConcept({ code: `${i}`, name })),
  bareConcept({ code: '9', name: 'type 2 diabetes', synonyms: ['maturity onset diabetes'] }),
]);
const best = (term: string, found: Partial<PooledConcept> = {}): PooledConcept => {
  for (let row = 0; row < concepts.termCount; row++)
    if (concepts.textOfRow(row) === term)
      return { ordinal: concepts.ordinalOfRow(row), row, ...found } as PooledConcept;
  throw new Error(`no term ${term}`);
};

test.each<
  [remark: string, named: Parameters<typeof isNarrowerThanNamed>[0], term: string, isNarrower: boolean]
>([
  ['a kind of it', { name: 'spasms' }, 'coronary spasm', true],
  ['a kind that stands behind', { name: 'spasm' }, 'spasm of the coronary artery', true],
  [
    'that the sentence tells',
    { name: 'spasm', context: 'Coronary spasm was seen.' },
    'coronary spasm',
    false,
  ],
  ['that another name tells', { name: 'spasm', otherNames: ['coronary disease'] }, 'coronary spasm', false],
  [
    'that the standard name tells',
    { name: 'spasm', standardName: 'coronary spasm' },
    'coronary spasm',
    false,
  ],
  ['the word that says which', { name: 'Takotsubo' }, 'Takotsubo cardiomyopathy', false],
  ['a word for a class', { name: 'reflux' }, 'reflux disease', false],
  [
    'a numbered kind',
    { name: 'R CTS', standardName: 'carpal tunnel syndrome' },
    'carpal tunnel syndrome 1',
    true,
  ],
  ['the number itself', { name: 'carpal tunnel syndrome 1' }, 'carpal tunnel syndrome 1', false],
  ['the same words', { name: 'reflux disease' }, 'reflux disease', false],
  ['other words', { name: 'cramp' }, 'coronary spasm', false],
])('%s', (_, named, term, isNarrower) => {
  expect(isNarrowerThanNamed(named, best(term), concepts)).toBe(isNarrower);
});

test('what coded notes mean by the words is no guess', () => {
  const meant = (noteShare: number) =>
    isNarrowerThanNamed({ name: 'spasm' }, best('coronary spasm', { noteShare }), concepts);
  expect(meant(0.9)).toBe(false);
  expect(meant(0.5)).toBe(true);
});

test('a concept that another name of the note means is no guess', () => {
  const told = { name: 'diabetes', otherNames: ['type 2 diabetes'] };
  const kind = { ...best('type 2 diabetes'), row: best('maturity onset diabetes').row } as PooledConcept;
  expect(isNarrowerThanNamed(told, kind, concepts)).toBe(false);
  expect(isNarrowerThanNamed({ name: 'diabetes' }, kind, concepts)).toBe(true);
});

test('nor is one that is worded so, or nothing', () => {
  expect(isNarrowerThanNamed({ name: 'spasm' }, best('coronary spasm', { exact: 'exact' }), concepts)).toBe(
    false,
  );
  expect(isNarrowerThanNamed({ name: 'spasm' }, undefined, concepts)).toBe(false);
});

test.each<[string, string, string, number, boolean]>([
  ['in other words', 'cramp', 'coronary spasm', 0.5, true],
  ['less likely than not', 'cramp', 'coronary spasm', 0.49, false],
  ['a kind of it', 'spasm', 'coronary spasm', 0.7, false],
  ['a kind that is rather sure', 'spasm', 'coronary spasm', 0.75, true],
])('a wording of charts: %s', (_, name, term, confidence, expected) => {
  const of = best(term, { confidence, noteShare: 1 });
  expect(isWordingOf({ name }, [of], concepts)).toBe(expected);
  const other = best('reflux disease', { confidence: 0.1, exact: 'exact' });
  expect(isWordingOf({ name }, [of, other], concepts)).toBe(false);
});
