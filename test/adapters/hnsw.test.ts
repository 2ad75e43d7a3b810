import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildHnsw, loadHnswlib, openHnsw } from '../../src/link/vector-indexes/hnsw.ts';
import { vectorIndexContract } from '../contract/vector-index.contract.ts';
import { caughtIn } from '../support/caught.ts';

const hnswlib = await loadHnswlib();
const EF = 128;
const folder = mkdtempSync(join(tmpdir(), 'clincode-hnsw-'));
afterAll(() => rmSync(folder, { recursive: true }));

if (hnswlib === undefined) {
  describe.skip('VectorIndex contract: hnsw [skipped: hnswlib-node is not installed]', () => {
    it('runs where the addon was compiled', () => {});
  });
} else {
  let files = 0;
  const write = (vectors: Float32Array, dimensions: number): string => {
    const path = join(folder, `${++files}.bin`);
    buildHnsw(hnswlib, vectors, dimensions).write(path);
    return path;
  };

  const exceptions = {
    'chooses the first of the rows of the same vector when not all are asked for':
      'the graph keeps whichever of equal rows it meets first; the same ones each time',
  };

  vectorIndexContract(
    'hnsw, built',
    (vectors, dimensions) => {
      const index = buildHnsw(hnswlib, vectors, dimensions);
      index.setEf(EF);
      return index;
    },
    exceptions,
  );

  vectorIndexContract(
    'hnsw, opened from its file',
    (vectors, dimensions) =>
      openHnsw(hnswlib, write(vectors, dimensions), {
        size: vectors.length / dimensions,
        dimensions,
        ef: EF,
      }),
    exceptions,
  );

  describe('a file of hnsw', () => {
    const vectors = Float32Array.of(1, 0, 0, 1);

    it('is refused with another number of rows', async () => {
      const path = write(vectors, 2);
      const error = await caughtIn(() => openHnsw(hnswlib, path, { size: 3, dimensions: 2, ef: EF }));
      expect(error.code).toBe('index_mismatch');
      expect(error.message).toBe('hnsw.bin has 2 rows, the manifest 3');
    });

    it.each([
      ['of other bytes', 'not a graph'],
      ['that is empty', ''],
    ])('%s is refused', async (_, content) => {
      const path = join(folder, 'damaged.bin');
      writeFileSync(path, content);
      const error = await caughtIn(() => openHnsw(hnswlib, path, { size: 2, dimensions: 2, ef: EF }));
      expect(error.code).toBe('index_damaged');
    });

    it('that is not there is refused', async () => {
      const path = join(folder, 'absent.bin');
      const error = await caughtIn(() => openHnsw(hnswlib, path, { size: 2, dimensions: 2, ef: EF }));
      expect(error.code).toBe('index_damaged');
    });

    it('tells how far a build is', () => {
      const seen: [number, number][] = [];
      buildHnsw(hnswlib, new Float32Array(2002).fill(1), 1, undefined, (...at) => seen.push(at));
      expect(seen).toEqual([
        [1000, 2002],
        [2000, 2002],
        [2002, 2002],
      ]);
    });
  });
}
