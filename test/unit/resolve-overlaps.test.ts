import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phiCategories } from '../../src/deidentify/phi-category.ts';
import type { PhiFinding } from '../../src/deidentify/phi-recognizer.ts';
import { resolveOverlaps } from '../../src/deidentify/resolve-overlaps.ts';

const findings: fc.Arbitrary<PhiFinding[]> = fc.array(
  fc
    .record({
      start: fc.nat(60),
      length: fc.integer({ min: 0, max: 20 }),
      category: fc.constantFrom(...phiCategories),
      strength: fc.constantFrom(1, 2, 3),
    })
    .map(({ start, length, category, strength }) => ({
      start,
      end: start + length,
      category,
      strength,
      recognizer: 'test',
    })),
  { maxLength: 25 },
);

function covered(spans: readonly { start: number; end: number }[]): number[] {
  const counts = new Array<number>(100).fill(0);
  for (const { start, end } of spans) for (let at = start; at < end; at += 1) counts[at]! += 1;
  return counts;
}

function finding(start: number, end: number, more: Partial<PhiFinding> = {}): PhiFinding {
  return { start, end, category: 'NAME', strength: 2, recognizer: 'test', ...more };
}

describe('resolveOverlaps', () => {
  it('gives sorted, disjoint, non-empty spans', () => {
    fc.assert(
      fc.property(findings, (input) => {
        const output = resolveOverlaps(input);
        output.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(output[index - 1]?.end ?? 0);
        });
      }),
    );
  });

  it('covers every character of every finding exactly once, and no other', () => {
    fc.assert(
      fc.property(findings, (input) => {
        expect(covered(resolveOverlaps(input))).toEqual(covered(input).map((count) => Math.min(count, 1)));
      }),
    );
  });

  it('does not depend on the order of spans and leaves its input alone', () => {
    fc.assert(
      fc.property(findings, (input) => {
        const before = structuredClone(input);
        const forwards = resolveOverlaps(input).map(({ start, end }) => [start, end]);
        const backwards = resolveOverlaps([...input].reverse()).map(({ start, end }) => [start, end]);
        // Where spans of different categories touch, the join may differ; what is covered may not
        expect(covered(backwards.map(([start = 0, end = 0]) => ({ start, end })))).toEqual(
          covered(forwards.map(([start = 0, end = 0]) => ({ start, end }))),
        );
        expect(input).toEqual(before);
      }),
    );
  });

  it.each([
    [
      'the stronger gives the category',
      [finding(0, 9), finding(2, 4, { category: 'SSN', strength: 3 })],
      [[0, 9, 'SSN']],
    ],
    ['of equal strength the longer', [finding(0, 4, { category: 'GEO' }), finding(3, 12)], [[0, 12, 'NAME']]],
    [
      'a chain of partial overlaps is one span',
      [finding(0, 3), finding(2, 6), finding(5, 8)],
      [[0, 8, 'NAME']],
    ],
    ['touching, same category: one span', [finding(0, 3), finding(3, 6)], [[0, 6, 'NAME']]],
    [
      'touching, other category: two spans',
      [finding(0, 3), finding(3, 6, { category: 'DATE' })],
      [
        [0, 3, 'NAME'],
        [3, 6, 'DATE'],
      ],
    ],
    ['an empty finding is no span', [finding(4, 4)], []],
  ])('%s', (_remark, input, expected) => {
    expect(resolveOverlaps(input).map(({ start, end, category }) => [start, end, category])).toEqual(
      expected,
    );
  });
});
