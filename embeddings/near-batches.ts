import { pauses } from './pause.ts';
import type { FeatureLists } from './train-kernel/trainer.ts';

/**
 * Names that follow each other in a batch and are near each other; the rest of the batch is from elsewhere. Groups
 * of 16 cost a point of recall@20, groups of 4 gained half a one (docs/embedders.md).
 */
const GROUP = 4;

/**
 * An order of names in which groups of four are near each other as the table now stands, so that a batch holds
 * negatives that are hard to tell apart as well as easy ones. Groups are found by halving again and again along
 * the line between two names by chance, and then shuffled.
 */
export async function nearBatches(
  names: Uint32Array,
  table: Float32Array,
  dimensions: number,
  features: FeatureLists,
  random: () => number,
): Promise<Uint32Array> {
  const vectors = await smallVectors(names, table, dimensions, features);
  // places in `names`, one after the other within a group
  const order = Uint32Array.from(names, (_, i) => i);
  const line = new Int16Array(dimensions);
  const open: [start: number, end: number][] = [[0, order.length]];
  const pause = pauses();
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [start, end] = range;
    if (end - start <= GROUP) continue;
    const some = (): number => order[start + Math.floor(random() * (end - start))]! * dimensions;
    const [a, b] = [some(), some()];
    for (let k = 0; k < dimensions; k++) line[k] = vectors[a + k]! - vectors[b + k]!;
    sortAlong(line, vectors, order.subarray(start, end));
    const middle = start + Math.ceil((end - start) / GROUP / 2) * GROUP;
    open.push([middle, end], [start, middle]);
    await pause();
  }
  return shuffledGroups(order, random).map((place) => names[place]!);
}

/** Unit vectors of names in 8 bits a number: enough to see who is near. */
async function smallVectors(
  names: Uint32Array,
  table: Float32Array,
  dimensions: number,
  { offsets, slots, weights }: FeatureLists,
): Promise<Int8Array> {
  const vectors = new Int8Array(names.length * dimensions);
  const sum = new Float64Array(dimensions);
  const pause = pauses();
  for (const [place, name] of names.entries()) {
    sum.fill(0);
    for (let f = offsets[name]!; f < offsets[name + 1]!; f++) {
      const from = slots[f]! * dimensions;
      for (let k = 0; k < dimensions; k++) sum[k]! += weights[f]! * table[from + k]!;
    }
    let squares = 0;
    for (let k = 0; k < dimensions; k++) squares += sum[k]! * sum[k]!;
    const scale = squares > 0 ? 127 / Math.sqrt(squares) : 0;
    for (let k = 0; k < dimensions; k++) vectors[place * dimensions + k] = Math.round(sum[k]! * scale);
    if (place % 256 === 0) await pause();
  }
  return vectors;
}

/** Sorts places by where their vectors lie along a line; those that lie at one point keep their order. */
function sortAlong(line: Int16Array, vectors: Int8Array, places: Uint32Array): void {
  const keys = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const from = places[i]! * line.length;
    let along = 0;
    for (let k = 0; k < line.length; k++) along += line[k]! * vectors[from + k]!;
    // one number to sort by: the place in the list is below the point on the line
    keys[i] = along * places.length + i;
  }
  keys.sort();
  const before = places.slice();
  for (let i = 0; i < places.length; i++) {
    const place = keys[i]! % places.length;
    places[i] = before[place < 0 ? place + places.length : place]!;
  }
}

function shuffledGroups(order: Uint32Array, random: () => number): Uint32Array {
  const starts = shuffled(
    Uint32Array.from({ length: Math.ceil(order.length / GROUP) }, (_, i) => i * GROUP),
    random,
  );
  const grouped = new Uint32Array(order.length);
  let filled = 0;
  for (const start of starts) {
    const group = order.subarray(start, start + GROUP);
    grouped.set(group, filled);
    filled += group.length;
  }
  return grouped;
}

/** The same values in another order (Fisher and Yates). */
export function shuffled(values: Uint32Array, random: () => number): Uint32Array {
  const order = values.slice();
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
