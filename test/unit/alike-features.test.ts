import { describe, expect, it } from 'vitest';
import { alikeFeatures, alikeNames, alikeWordNames } from '../../src/link/alike-features.ts';
import type { AlikeWords } from '../../src/link/alike-words.ts';
import type { Pool, PooledConcept } from '../../src/link/candidate-pool.ts';
import { quantise } from '../../src/link/int8-vectors.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import { noPriors } from '../../src/link/priors.ts';
import { ALIKE_FROM } from '../../src/link/ranking-features.ts';
import { rankingSources } from '../../src/link/ranking-sources.ts';
import { type TermCosines, termCosines } from '../../src/link/term-cosines.ts';
import { createFlatVectorIndex } from '../../src/link/vector-indexes/flat.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const many = Array.from({ length: 20 }, (_, i) => `Form ${i}`);
const concepts = conceptStoreOf(
  [
    { code: 'one', name: 'First', synonyms: ['Second', 'Third'] },
    { code: 'two', name: 'Fourth' },
    { code: 'many', name: 'Fifth', synonyms: many },
  ].map((row, i) => parseConcept(row, i + 1)),
);
/** Angles of the terms in degrees, by row. */
const angles = [0, 60, 90, 180, 120, ...many.map((_, i) => (i === 19 ? 10 : 120))];
/** A vector for each angle, as terms share them. */
const distinct = [...new Set(angles)];
const groups = new Uint32Array(distinct.length + 1);
const rows = new Uint32Array(angles.length);
distinct.forEach((angle, vector) => {
  groups[vector + 1] = groups[vector]!;
  angles.forEach((own, row) => {
    if (own === angle) rows[groups[vector + 1]!++] = row;
  });
});
const plane = (degrees: number): readonly number[] => [
  Math.cos((degrees * Math.PI) / 180),
  Math.sin((degrees * Math.PI) / 180),
];
const vectors = createFlatVectorIndex(quantise(Float32Array.from(distinct.flatMap(plane)), 2));
const cosines = (): TermCosines => termCosines(vectors, { groups, rows });

/** @param terms code of each candidate, with the number of the term that is shown */
function features(
  degrees: number | undefined,
  terms: readonly (readonly [string, number?])[],
  sources: { readonly alike?: AlikeWords; readonly cosines?: TermCosines },
): readonly Record<string, number>[] {
  const candidates = terms.map(([code, term = 0]) => {
    const ordinal = concepts.ordinalOf(code);
    return { ordinal, row: concepts.firstRow(ordinal) + term } as PooledConcept;
  });
  const pool = {
    candidates,
    ...(degrees !== undefined && { vector: Float32Array.from(plane(degrees)) }),
  } as unknown as Pool;
  const width = alikeNames.length + 2;
  const into = new Float32Array(candidates.length * width).fill(7);
  alikeFeatures(into, width, 1, pool, concepts, sources);
  return candidates.map((_, i) => {
    const row = into.subarray(i * width, (i + 1) * width);
    // what lies beside its own columns is left alone
    expect([row[0], row.at(-1)]).toEqual([7, 7]);
    return Object.fromEntries(alikeNames.map((name, k) => [name, row[1 + k]!]));
  });
}

const near = (value: number) => expect.closeTo(value, 1);

describe('cosines of the terms', () => {
  it.each([
    ['the preferred term is the nearest', 0, 'one', 0, [1, 1, 1, 0.5]],
    ['another is, and is shown', 90, 'one', 2, [0, 1, 1, 0.62]],
    ['another is, and is not shown', 60, 'one', 0, [0.5, 0.5, 1, 0.79]],
    ['one term', 180, 'two', 0, [1, 1, 1, 1]],
    ['a term beyond those looked at, if it is shown', 10, 'many', 20, [-0.34, 1, 1, -0.34]],
    ['and if it is not', 10, 'many', 0, [-0.34, -0.34, -0.34, -0.34]],
  ] as const)('%s', (_, degrees, code, term, [preferred, shown, best, mean]) => {
    expect(features(degrees, [[code, term]], { cosines: cosines() })[0]).toMatchObject({
      'cosine of the preferred term': near(preferred),
      'cosine of the term': near(shown),
      'best cosine of a term': near(best),
      'mean cosine of the terms': near(mean),
      'best cosine of a term above the mean': near(best - mean),
      // alone, a candidate is the best
      'cosine of the preferred term: behind': 0,
      'best cosine of a term: behind': 0,
      'mean cosine of the terms: behind': 0,
    });
  });

  it('are compared among the candidates', () => {
    const [one, two] = features(60, [['one'], ['two']], { cosines: cosines() });
    expect([one!['best cosine of a term: behind'], one!['mean cosine of the terms: behind']]).toEqual([0, 0]);
    expect(two).toMatchObject({
      'cosine of the preferred term: behind': near(-1),
      'best cosine of a term: behind': near(-1.5),
    });
  });

  it('of hundreds of candidates are those of each', () => {
    const [one] = features(60, [['one', 1]], { cosines: cosines() });
    const all = features(
      60,
      Array.from({ length: 500 }, () => ['one', 1] as const),
      { cosines: cosines() },
    );
    for (const each of all) expect(each).toEqual(one);
  });
});

/** Says of each candidate its place. */
const places: AlikeWords = {
  explain: (_, candidates) =>
    Float32Array.from(candidates.flatMap((_, i) => Array.from({ length: 8 }, (_, k) => (i + 1) / (k + 2)))),
};

it('alike words are compared among the candidates', () => {
  const [first, second] = features(undefined, [['one'], ['two']], { alike: places });
  expect(first).toMatchObject({
    'name explained by words like those of the term': 0.5,
    'name explained by words like those of the term: behind': -0.5,
    'alike by words: best term': near(1 / 6),
    'alike by words, best term: behind': near(-1 / 6),
    'alike by words, preferred term: behind': near(-1 / 7),
  });
  for (const name of alikeWordNames.filter((name) => name.endsWith(': behind')))
    expect(second![name]).toBe(0);
});

it('a ranker that asks for none of them is not made to wait for them', () => {
  const index = { concepts, embedder: {}, lexical: {}, vectors, vectorTerms: { groups, rows } };
  const priors = noPriors(concepts);
  const sources = (asked?: number) => rankingSources(index as unknown as LinkIndex, priors, asked);
  const first = ALIKE_FROM;
  expect(sources(first)).toEqual({ concepts, lexical: {}, priors, asked: first });
  expect([sources(first + 1), sources()].map(({ cosines }) => cosines)).not.toContain(undefined);
});

describe('nothing is known', () => {
  const known = (row: Record<string, number>): readonly string[] =>
    alikeNames.filter((name) => !Number.isNaN(row[name]!));

  it('without both', () => {
    expect(known(features(0, [['one']], {})[0]!)).toEqual([]);
  });

  it('of words, where they have no vectors', () => {
    const [row] = features(0, [['one']], { cosines: cosines() });
    expect(known(row!)).toEqual(alikeNames.slice(alikeWordNames.length));
  });

  it('of cosines, without the vector of the name', () => {
    const [row] = features(undefined, [['one']], { alike: places, cosines: cosines() });
    expect(known(row!)).toEqual(alikeWordNames);
  });

  it('and there is nothing to write for no candidates', () => {
    expect(features(0, [], { alike: places, cosines: cosines() })).toEqual([]);
  });
});
