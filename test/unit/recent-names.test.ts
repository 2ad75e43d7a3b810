import { describe, expect, it } from 'vitest';
import type { PooledConcept } from '../../src/link/candidate-pool.ts';
import { keepRows } from '../../src/link/kept-rows.ts';
import { type Matched, matched } from '../../src/link/lexical-matches.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import { NEAR_VECTORS } from '../../src/link/near-vectors.ts';
import { type RecentNames, recentNames } from '../../src/link/recent-names.ts';

const names = (maxRemembered: number): RecentNames =>
  recentNames({ embedder: { dimensions: 2 }, maxRemembered } as unknown as LinkIndex);

function keep(recent: RecentNames, name: string, number: number): void {
  const rows = new Int32Array(2 * NEAR_VECTORS).fill(number);
  const similarities = new Float64Array(2 * NEAR_VECTORS).fill(number / 10);
  recent.keepNear(name, Float32Array.of(number, -number), rows, similarities, NEAR_VECTORS, 2);
}

function nearOf(recent: RecentNames, name: string): readonly (readonly number[])[] | undefined {
  const rows = new Int32Array(3);
  const similarities = new Float64Array(3);
  const count = recent.copyNear(name, rows, similarities, 1);
  return count < 0 ? undefined : [[...rows], [...similarities]];
}

describe('names that were asked for before', () => {
  it('are known with their vector and what is near it', () => {
    const recent = names(2);
    expect(nearOf(recent, 'gout')).toBeUndefined();
    keep(recent, 'gout', 3);
    const vector = new Float32Array(4);
    recent.copyVector('gout', vector, 1);
    expect([...vector]).toEqual([0, 3, -3, 0]);
    expect(nearOf(recent, 'gout')).toEqual([
      [0, 3, 3],
      [0, 0.3, 0.3],
    ]);
  });

  it('make room for newer ones, the oldest first', () => {
    const recent = names(2);
    keep(recent, 'gout', 1);
    keep(recent, 'asthma', 2);
    keep(recent, 'gout', 9);
    keep(recent, 'angina', 3);
    expect(nearOf(recent, 'gout')).toBeUndefined();
    expect(recent.placeOf('gout')).toBe(-1);
    expect(nearOf(recent, 'asthma')?.[0]).toEqual([0, 2, 2]);
    expect(nearOf(recent, 'angina')?.[0]).toEqual([0, 3, 3]);
  });

  it('are known with what they share words with once that was found', () => {
    const recent = names(1);
    keep(recent, 'gout', 1);
    expect(recent.copyMatches('gout', matched)).toBe(-1);
    matched.ordinals.set([7, 8]);
    matched.rows.set([70, 80]);
    matched.scores.set([0.75, 0.5]);
    recent.keepMatches('gout', matched, 2);
    const into: Matched = {
      ordinals: new Int32Array(20),
      rows: new Int32Array(20),
      scores: new Float64Array(20),
    };
    expect(recent.copyMatches('gout', into)).toBe(2);
    expect([...into.ordinals.subarray(0, 2), ...into.rows.subarray(0, 2)]).toEqual([7, 8, 70, 80]);
    keep(recent, 'asthma', 2);
    recent.keepMatches('gout', matched, 2);
    expect(recent.copyMatches('gout', into)).toBe(-1);
    expect(recent.copyMatches('asthma', into)).toBe(-1);
  });

  it('are none where none are to be kept', () => {
    const recent = names(0);
    keep(recent, 'gout', 1);
    expect(recent.placeOf('gout')).toBe(-1);
  });
});

describe('rows of candidates', () => {
  const candidates = (...ordinals: number[]): readonly PooledConcept[] =>
    ordinals.map((ordinal) => ({ ordinal, row: 10 * ordinal })) as unknown as PooledConcept[];
  const rowsOf = (count: number, first: number): Float32Array =>
    Float32Array.from({ length: 3 * count }, (_, i) => (i % 3 === 1 ? first + Math.floor(i / 3) : -1));

  it('are kept for the same candidates only', () => {
    const kept = keepRows(4, 10, 1);
    kept.keep(2, candidates(5, 6), rowsOf(2, 1), 3, 1);
    const into = new Float32Array(6);
    expect(kept.copy(2, candidates(5, 6), into, 3, 1)).toBe(true);
    expect([...into]).toEqual([0, 1, 0, 0, 2, 0]);
    expect(kept.copy(2, candidates(5), into, 3, 1)).toBe(false);
    expect(kept.copy(2, candidates(6, 5), into, 3, 1)).toBe(false);
    const shownOtherwise = candidates(5, 6).map((one) => ({ ...one, row: 1 }));
    expect(kept.copy(2, shownOtherwise, into, 3, 1)).toBe(false);
    expect(kept.copy(1, candidates(5, 6), into, 3, 1)).toBe(false);
    kept.forget(2);
    expect(kept.copy(2, candidates(5, 6), into, 3, 1)).toBe(false);
  });

  it('are written over by newer ones', () => {
    const kept = keepRows(4, 5, 1);
    const is = (place: number, ...ordinals: number[]): boolean =>
      kept.copy(place, candidates(...ordinals), new Float32Array(9), 3, 1);
    kept.keep(0, candidates(1, 2), rowsOf(2, 1), 3, 1);
    kept.keep(1, candidates(3, 4), rowsOf(2, 1), 3, 1);
    expect([is(0, 1, 2), is(1, 3, 4)]).toEqual([true, true]);
    // no room for two behind them: they begin where the first ones did
    kept.keep(2, candidates(1, 2), rowsOf(2, 1), 3, 1);
    expect([is(0, 1, 2), is(1, 3, 4), is(2, 1, 2)]).toEqual([false, true, true]);
    kept.keep(3, candidates(1, 2, 3, 4, 5, 6), rowsOf(6, 1), 3, 1);
    expect(is(3, 1, 2, 3, 4, 5, 6)).toBe(false);
  });
});
