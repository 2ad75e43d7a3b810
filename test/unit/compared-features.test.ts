import { expect, it } from 'vitest';
import { comparedNames, compareFeatures } from '../../src/link/compared-features.ts';
import { FEATURES, featureNames } from '../../src/link/ranking-features.ts';

const own = featureNames.slice(0, featureNames.indexOf(comparedNames[0]!));

function compared(rows: readonly Readonly<Record<string, number>>[]): readonly Record<string, number>[] {
  // what was there before counts for nothing
  const features = new Float32Array(rows.length * FEATURES).fill(7);
  rows.forEach((row, i) => {
    for (const [k, name] of own.entries()) features[i * FEATURES + k] = row[name] ?? 0;
  });
  compareFeatures(features, rows.length, FEATURES, own);
  return rows.map((_, i) =>
    Object.fromEntries(featureNames.map((name, k) => [name, features[i * FEATURES + k]!])),
  );
}

it('every comparison is of features that there are', () => {
  for (const name of comparedNames)
    for (const part of name.split(': ')[0]!.split(' × ')) expect(own).toContain(part);
});

it('says what is best, and how far behind each candidate is', () => {
  const [first, second, third] = compared([
    { similarity: 0.75 },
    { similarity: 0.5 },
    { similarity: Number.NaN },
  ]);
  expect([first, second, third].map((row) => row!['similarity: best'])).toEqual([0.75, 0.75, 0.75]);
  expect([first, second, third].map((row) => row!['similarity: behind'])).toEqual([0, -0.25, -0.75]);
});

it('two are multiplied: a term is best if it explains the name and the name it', () => {
  const [wide, close] = compared([
    { 'name explained by the term': 1, 'term explained by the name': 0.25 },
    { 'name explained by the term': 0.5, 'term explained by the name': 1 },
  ]);
  const product = 'name explained by the term × term explained by the name';
  expect(wide![`${product}: best`]).toBe(0.5);
  expect(wide![`${product}: behind`]).toBe(-0.25);
  expect(close![`${product}: behind`]).toBe(0);
  expect(wide!['name explained by the term: behind']).toBe(0);
});

it('what the terminology does not know of any concept stays unknown', () => {
  const [row] = compared([{ 'known to MESH': Number.NaN, 'cross-references': Number.NaN }]);
  expect(row).toMatchObject({
    'known to MESH: best': Number.NaN,
    'known to MESH: behind': Number.NaN,
    'cross-references: best': Number.NaN,
    'terms of the concept: best': 0,
  });
  expect(compared([{ 'cross-references': 2 }])[0]).toMatchObject({ 'cross-references: best': 2 });
});

it('of nothing there is nothing', () => {
  expect(compared([])).toEqual([]);
});
