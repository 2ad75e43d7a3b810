import { describe, expect, it } from 'vitest';
import type { Sense, Senses } from '../../src/link/abbreviation-senses.ts';
import { newConcept, type PooledConcept } from '../../src/link/candidate-pool.ts';
import { preferListedSenses } from '../../src/link/prefer-listed-senses.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

/** Concepts by ordinal; 5 is below 4. */
const concepts = conceptStoreOf(
  ['0', '1', '2', '3', '4', '5', '6', '7'].map((code, i) =>
    parseConcept({ code, name: `disorder ${'abcdefgh'[i]}`, ...(code === '5' && { parents: ['4'] }) }, i + 1),
  ),
);

const listed = (ordinal: number, share: number): Sense => ({ ordinal, share, lists: 1, own: false });
const ofIndex = (ordinal: number, share: number): Sense => ({ ordinal, share, lists: 0, own: true });
const sensesOf = (...senses: readonly Sense[]): Senses => ({ lookup: () => senses });

function candidate(ordinal: number, confidence: number, more: Partial<PooledConcept> = {}): PooledConcept {
  return { ...newConcept(ordinal, ordinal, 'vector'), similarity: 0.5, senseShare: 1, confidence, ...more };
}

/** Confidences afterwards, by ordinal. */
function preferred(wording: string, senses: Senses, ...ranked: readonly PooledConcept[]) {
  preferListedSenses(wording, ranked, senses, concepts);
  return Object.fromEntries(ranked.map(({ ordinal, confidence }) => [ordinal, confidence]));
}
const total = (confidences: Record<string, number>): number =>
  Object.values(confidences).reduce((sum, one) => sum + one, 0);

describe('a short form with a usual sense', () => {
  const senses = sensesOf(listed(1, 1), ofIndex(2, 0.02));

  it('means it, whatever the terminology abbreviates so', () => {
    const found = preferred(
      'HLD',
      senses,
      candidate(2, 0.94, { exact: 'exact', senseShare: 0.02 }),
      candidate(1, 0.02, { abbreviation: 'abbreviation', senseShare: 1 }),
      candidate(3, 0.03),
    );
    expect(found[1]).toBeGreaterThan(0.95);
    expect(found[2]).toBeLessThan(0.02);
    expect(total(found)).toBeLessThanOrEqual(1);
  });

  it('keeps what the ranker was sure of', () => {
    const found = preferred('HTN', sensesOf(listed(1, 1)), candidate(1, 0.99), candidate(3, 0.005));
    expect(found).toEqual({ 1: expect.closeTo(0.99), 3: 0.005 });
  });

  it('is no more certain than can be where confidences are more than 1 together', () => {
    const found = preferred('COPD', senses, candidate(1, 0.6), candidate(2, 0.61, { abbreviation: 'exact' }));
    expect(total(found)).toBeLessThanOrEqual(0.99);
    expect(found[1]).toBeGreaterThan(0.95);
  });
});

describe('a short form with several senses', () => {
  const senses = sensesOf(listed(1, 0.5), listed(2, 0.5), ofIndex(3, 0.02));

  it('stays as unsure of them, and the rare one comes last', () => {
    const found = preferred(
      'MS',
      senses,
      candidate(3, 0.7, { abbreviation: 'abbreviation', senseShare: 0.02 }),
      candidate(1, 0.15, { senseShare: 0.5 }),
      candidate(2, 0.03, { senseShare: 0.5 }),
    );
    expect(found[1]!).toBeGreaterThan(found[2]!);
    expect(found[2]!).toBeGreaterThan(found[3]!);
    expect(total(found)).toBeCloseTo(0.88);
    expect(found[1]).toBeLessThan(0.7);
  });

  it('goes by what the place says of them', () => {
    const found = preferred(
      'AS',
      senses,
      candidate(1, 0.1, { senseShare: 0.02 }),
      candidate(2, 0.1, { senseShare: 0.5 }),
    );
    expect(found[2]!).toBeGreaterThan(10 * found[1]!);
  });
});

describe('a kind of what is listed', () => {
  const ranked = () => [
    candidate(5, 0.6, { abbreviation: 'abbreviation', senseShare: 0.02 }),
    candidate(4, 0.1, { abbreviation: 'abbreviation', senseShare: 1 }),
  ];

  it('is meant where the terminology has the short form for it alone: DCIS', () => {
    const found = preferred('DCIS', sensesOf(listed(4, 1), ofIndex(5, 0.02)), ...ranked());
    expect(found[5]).toBeGreaterThan(0.9);
    expect(found[4]).toBeLessThan(0.05);
  });

  it('near-miss: not where the ranker thinks less of it: MVP of families', () => {
    const [kind, listedOne] = ranked();
    const found = preferred(
      'MVP',
      sensesOf(listed(4, 1)),
      { ...kind!, confidence: 0.1 },
      { ...listedOne!, confidence: 0.6 },
    );
    expect(found[4]).toBeGreaterThan(0.9);
  });

  it('near-miss: not where it has it for both: COPD of early onset', () => {
    const both = sensesOf({ ...listed(4, 1), own: true }, ofIndex(5, 0.02));
    expect(preferred('COPD', both, ...ranked())[4]).toBeGreaterThan(0.9);
  });
});

describe('near-misses', () => {
  const ranked = () => [candidate(2, 0.9, { exact: 'exact' }), candidate(1, 0.05)];

  it('a place that says that no disorder is meant', () => {
    const unknown = ranked().map((one) => ({ ...one, senseShare: Number.NaN }));
    // what is worded so then is no more than possible
    expect(preferred('PD', sensesOf(listed(1, 1)), ...unknown)).toEqual({ 1: 0.05, 2: 0.3 });
  });

  it('a short form that lists have for no disorder', () => {
    expect(preferred('PEDS', sensesOf(ofIndex(2, 0.02)), ...ranked())).toEqual({ 1: 0.05, 2: 0.3 });
  });

  it('a sense of few uses, where the terminology lacks the others', () => {
    const own = candidate(1, 0.9, { exact: 'exact', senseShare: 0.04 });
    expect(preferred('SBO', sensesOf(listed(1, 0.04)), own, candidate(2, 0.05))[1]).toBeCloseTo(0.05);
  });

  it.each([
    ['no short form', 'leukodystrophy', sensesOf(listed(1, 1))],
    ['a short form of the terminology alone', 'HLD', sensesOf(ofIndex(2, 1))],
    ['one of no candidate', 'HLD', sensesOf(listed(7, 1))],
    ['one that means nothing', 'HLD', sensesOf()],
  ])('%s', (_, wording, senses) => {
    expect(preferred(wording, senses, ...ranked())).toEqual({ 1: 0.05, 2: 0.9 });
  });
});
