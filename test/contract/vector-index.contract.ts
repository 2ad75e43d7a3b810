import { describe, expect, it } from 'vitest';
import { quantise } from '../../src/link/int8-vectors.ts';
import type { VectorIndex } from '../../src/link/vector-index.ts';
import { createFlatVectorIndex } from '../../src/link/vector-indexes/flat.ts';
import { caughtIn } from '../support/caught.ts';
import { contractCases, type Exceptions, seededRandom } from '../support/contract-cases.ts';

export type BuildVectorIndex = (
  vectors: Float32Array,
  dimensions: number,
) => VectorIndex | Promise<VectorIndex>;

const SEED = 20_260_801;
const DIMENSIONS = 48;
const ROWS = 1500;
const QUERIES = 60;

/** Of two dimensions eight bits say least: an angle is off by a quarter of a degree at most. */
const CLOSE = 2;

/** The promises of VectorIndex. */
export function vectorIndexContract(
  name: string,
  build: BuildVectorIndex,
  exceptions: Exceptions = {},
): void {
  describe(`VectorIndex contract: ${name} (seed ${SEED})`, () => {
    const { check, end } = contractCases(exceptions);
    /** Rows in the plane, by their angle in degrees. */
    const plane = (...degrees: number[]): Float32Array =>
      Float32Array.from(degrees.flatMap((angle) => [Math.cos(rad(angle)), Math.sin(rad(angle))]));
    let clusters: Promise<VectorIndex> | undefined;
    const openClusters = () => {
      clusters ??= Promise.resolve(build(clusteredVectors, DIMENSIONS));
      return clusters;
    };

    check('knows its size and dimensions', async () => {
      const index = await build(plane(0, 90, 180), 2);
      expect([index.size, index.dimensions]).toEqual([3, 2]);
      expect(['hnsw', 'hnswlib', 'flat']).toContain(index.kind);
    });

    check('gives the nearest rows, nearest first, with their cosine', async () => {
      const index = await build(plane(0, 90, 180, 30, 270), 2);
      const found = index.search(plane(20), 3);
      expect(found.map(({ row }) => row)).toEqual([3, 0, 1]);
      for (const [i, angle] of [10, 20, 70].entries()) {
        expect(found[i]!.similarity).toBeCloseTo(Math.cos(rad(angle)), CLOSE);
      }
    });

    check('gives every row when more are asked for than there are', async () => {
      const index = await build(plane(0, 90, 180), 2);
      expect(index.search(plane(80), 10).map(({ row }) => row)).toEqual([1, 0, 2]);
    });

    check('gives nothing for k = 0', async () => {
      expect((await build(plane(0, 90), 2)).search(plane(0), 0)).toEqual([]);
    });

    check('gives nothing when it is empty', async () => {
      const index = await build(new Float32Array(), 2);
      expect(index.size).toBe(0);
      expect(index.search(plane(0), 5)).toEqual([]);
    });

    check('gives the same into arrays, if it can, and leaves what is around', async () => {
      const index = await openClusters();
      const query = clusteredVectors.subarray(3 * DIMENSIONS, 4 * DIMENSIONS);
      const [rows, similarities] = [new Int32Array(9).fill(-7), new Float64Array(9).fill(-7)];
      const count = index.searchInto?.(query, 5, rows, similarities, 2);
      if (count === undefined) return;
      const found = index.search(query, 5);
      expect(count).toBe(found.length);
      expect([...rows]).toEqual([-7, -7, ...found.map(({ row }) => row), -7, -7]);
      expect([...similarities]).toEqual([-7, -7, ...found.map(({ similarity }) => similarity), -7, -7]);
    });

    check('orders rows of the same vector by row', async () => {
      const index = await build(plane(90, 10, 10, 10, 0), 2);
      expect(index.search(plane(10), 5).map(({ row }) => row)).toEqual([1, 2, 3, 4, 0]);
    });

    check('chooses the first of the rows of the same vector when not all are asked for', async () => {
      const index = await build(plane(90, 10, 0, ...Array(30).fill(10)), 2);
      expect(index.search(plane(10), 3).map(({ row }) => row)).toEqual([1, 3, 4]);
    });

    it.each([
      ['a shorter query', new Float32Array(DIMENSIONS - 1)],
      ['a longer query', new Float32Array(DIMENSIONS + 1)],
      ['an empty query', new Float32Array()],
      ['NaN', new Float32Array(DIMENSIONS).fill(Number.NaN, 7, 8)],
      ['Infinity', new Float32Array(DIMENSIONS).fill(Number.POSITIVE_INFINITY, 7, 8)],
    ])('rejects %s', async (_, query) => {
      const index = await openClusters();
      expect((await caughtIn(() => index.search(query, 3))).code).toBe('embedding_failed');
      expect((await caughtIn(() => index.search(query, 0))).code).toBe('embedding_failed');
    });

    check('finds each row first when it is asked for itself, and leaves the query alone', async () => {
      const index = await openClusters();
      for (let row = 0; row < ROWS; row += 97) {
        const query = clusteredVectors.slice(row * DIMENSIONS, (row + 1) * DIMENSIONS);
        const before = query.slice();
        const [first] = index.search(query, 1);
        expect(first!.row).toBe(row);
        expect(first!.similarity).toBeCloseTo(1, 3);
        expect(query).toEqual(before);
      }
    });

    check('compares any rows, with the cosines that a search gives', async () => {
      const index = await openClusters();
      for (const query of queries.slice(0, 10)) {
        const near = index.search(query, 10);
        const rows = Uint32Array.from([...near.map(({ row }) => row).reverse(), near[0]!.row, 0]);
        const cosines = new Float32Array(rows.length + 1).fill(7);
        index.compare(query, rows, rows.length, cosines);
        near.forEach(({ similarity }, i) => {
          expect(cosines[near.length - 1 - i]).toBeCloseTo(similarity, 6);
        });
        expect(cosines[near.length]).toBeCloseTo(near[0]!.similarity, 6);
        expect(cosines.at(-1)).toBe(7);
        expect(index.search(query, 10)).toEqual(near);
      }
    });

    check('compares more rows than it would find, and none', async () => {
      const index = await build(plane(0, 60), 2);
      const rows = Uint32Array.from({ length: 10_000 }, (_, i) => i % 2);
      const cosines = new Float32Array(rows.length);
      index.compare(plane(0), rows, rows.length, cosines);
      cosines.forEach((value, i) => {
        expect(value).toBeCloseTo(i % 2 === 0 ? 1 : 0.5, CLOSE);
      });
      index.compare(plane(0), rows, 0, cosines);
      expect((await caughtIn(() => index.compare(new Float32Array(3), rows, 1, cosines))).code).toBe(
        'embedding_failed',
      );
    });

    check('answers a vector of zeros without a number that is none', async () => {
      for (const { row, similarity } of (await openClusters()).search(new Float32Array(DIMENSIONS), 5)) {
        expect(similarity).toBe(0);
        expect(row).toBeGreaterThanOrEqual(0);
      }
    });

    check('finds at least 95 of 100 of the exact ten nearest, each once and in order', async () => {
      const index = await openClusters();
      const exact = createFlatVectorIndex(quantise(clusteredVectors, DIMENSIONS));
      let found = 0;
      for (const query of queries) {
        const near = index.search(query, 10);
        const rows = new Set(near.map(({ row }) => row));
        expect(rows.size).toBe(10);
        near.slice(1).forEach(({ similarity }, i) => {
          expect(similarity).toBeLessThanOrEqual(near[i]!.similarity);
        });
        found += exact.search(query, 10).filter(({ row }) => rows.has(row)).length;
      }
      expect(found / (10 * QUERIES)).toBeGreaterThanOrEqual(0.95);
    });

    check('is the same when it is built twice', async () => {
      const [one, two] = [await openClusters(), await build(clusteredVectors, DIMENSIONS)];
      for (const query of queries.slice(0, 10)) expect(two.search(query, 10)).toEqual(one.search(query, 10));
    });

    end();
  });
}

const { vectors: clusteredVectors, queries } = clustered();

/** Rows around 60 centres, as the names of a terminology lie, and queries a little off a row. */
function clustered(): { vectors: Float32Array; queries: readonly Float32Array[] } {
  const random = seededRandom(SEED);
  // a sum of uniform numbers is near enough to a normal one
  const noise = (): number => random() + random() + random() + random() - 2;
  const around = (centre: ArrayLike<number>, spread: number): Float32Array => {
    const vector = Float32Array.from(centre, (value) => value + spread * noise());
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  };
  const centres = Array.from({ length: 60 }, () => around(new Float32Array(DIMENSIONS), 1));
  const vectors = new Float32Array(ROWS * DIMENSIONS);
  for (let row = 0; row < ROWS; row++) vectors.set(around(centres[row % 60]!, 0.1), row * DIMENSIONS);
  return {
    vectors,
    queries: Array.from({ length: QUERIES }, (_, i) =>
      around(vectors.subarray(i * 23 * DIMENSIONS, (i * 23 + 1) * DIMENSIONS), 0.05),
    ),
  };
}

function rad(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
