import kernelModule from '#tagger-kernel';

/** Writes the vector of a word, of any length; false if it has none. */
export type WordVectors = (word: string, into: Float32Array) => boolean;

export interface WordClusters {
  /** The group of a word and the cluster within all groups. */
  of(word: string): { readonly cluster: number; readonly group: number };
}

/** Centres of groups, and of the clusters of each group, in eight bits: group g has clusters g × `each` and on. */
export interface ClusterCentres {
  readonly dimensions: number;
  readonly groups: number;
  readonly each: number;
  readonly centres: Int8Array;
}

/** Words that are alike in meaning fall into one cluster: the nearest centre of the nearest group. */
export function wordClusters(
  { dimensions, groups, each, centres }: ClusterCentres,
  vectorOf: WordVectors,
): WordClusters {
  const vector = new Float32Array(dimensions);
  const kernel = startKernel(dimensions, [groups, ...Array.from({ length: groups }, () => each)]);
  kernel.fill(centres);
  return {
    of(word) {
      if (!vectorOf(word, vector)) return { cluster: -4, group: -4 };
      kernel.vector.set(vector);
      const group = kernel.nearest(0);
      return { group, cluster: group * each + kernel.nearest(group + 1) };
    },
  };
}

interface Kernel {
  /** Takes the rows of all lists, one list after the other; they are scaled to a length of 1. */
  fill(rows: Int8Array): void;
  /** Where the vector is written to that is asked for. */
  readonly vector: Float64Array;
  /** The place of its nearest centre in a list. */
  nearest(list: number): number;
}

const PAGE = 65_536;
/** Centres that the kernel looks at side by side. */
const BLOCK = 8;

/** @param counts how many centres each list has */
function startKernel(dimensions: number, counts: readonly number[]): Kernel {
  // the kernel has nothing of its own above the first page
  const lists: number[] = [];
  let end = PAGE + 8 * dimensions;
  for (const count of counts) {
    lists.push(end);
    end += 4 * dimensions * BLOCK * Math.ceil(count / BLOCK);
  }
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const { exports } = new WebAssembly.Instance(kernelModule, { env: { memory } });
  const { nearest } = exports as unknown as {
    nearest(vector: number, dimensions: number, centres: number, count: number): number;
  };
  return {
    fill(rows) {
      const numbers = new Float32Array(memory.buffer);
      let row = 0;
      for (const [list, count] of counts.entries())
        for (let i = 0; i < count; i += 1, row += dimensions) {
          const block = lists[list]! / 4 + (i - (i % BLOCK)) * dimensions + (i % BLOCK);
          writeScaled(rows, row, dimensions, numbers, block);
        }
    },
    vector: new Float64Array(memory.buffer, PAGE, dimensions),
    nearest: (list) => nearest(PAGE, dimensions, lists[list]!, counts[list]!),
  };
}

/** Writes a row, scaled to a length of 1, into every `BLOCK`th place from `place` on. */
function writeScaled(
  rows: Int8Array,
  row: number,
  dimensions: number,
  into: Float32Array,
  place: number,
): void {
  let squares = 0;
  for (let k = row; k < row + dimensions; k += 1) squares += rows[k]! * rows[k]!;
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  for (let k = 0; k < dimensions; k += 1) into[place + k * BLOCK] = rows[row + k]! * scale;
}
