// AssemblyScript. Scores rows of features by boosted trees. `npm run build:kernels` compiles this file to
// ../kernel.wasm.
//
// One row after the other would take some hundred steps down each 20 trees, of which the processor guesses every
// other one wrong. Here a set of up to 256 rows goes down, a bit for each: a node splits the set that reaches it by
// two logical operations, and nothing depends on how they come out. Which leaf a row ends in is then read from the
// sets of the leaves, 128 rows at a time.

import { compare, transpose } from './compare';
import {
  columns, features, few, firstNode, firstSums, HALF, isWhole, leaves, longSums, nodes, shortSums, starts, sums, treeCount, trees, unions,
} from './layout';
import { addLeaves, findLeaves, finish, lengthen } from './leaves';

export { place } from './layout';

/** Adds up the trees, in their order, for `groups` times 16 rows. */
export function score(groups: i32): void {
  transpose(groups);
  const first = min(groups, 8);
  for (let feature = 0; feature < features; feature++) {
    const start = load<u32>(starts + (<usize>feature << 2));
    const end = load<u32>(starts + (<usize>feature << 2), 4);
    if (start == end) continue;
    const column = columns + (<usize>(feature * groups) << 6);
    compare(column, start, end, first, 0);
    if (groups > 8) compare(column + (8 << 6), start, end, groups - 8, HALF);
  }
  memory.fill(sums, 0, <usize>groups << 7);
  memory.fill(shortSums, 0, <usize>groups << 5);
  memory.fill(longSums, 0, <usize>groups << 6);
  v128.store(firstNode, i32x4.splat(-1));
  v128.store(firstNode, i32x4.splat(-1), HALF);
  let node = nodes;
  let values = leaves;
  let union = unions;
  for (let tree = 0; tree < treeCount; tree++) {
    const counts = trees + <usize>tree * 12;
    const end = node + (<usize>load<u32>(counts) << 4);
    const numbers = load<u32>(counts, 4);
    if (groups > 8) {
      for (; node < end; node += 16) {
        const own = <usize>load<u32>(node);
        const lower = <usize>load<u32>(node, 4);
        const upper = <usize>load<u32>(node, 8);
        const split = <usize>load<u32>(node, 12);
        const reached = v128.load(own);
        const higher = v128.load(split);
        const reached2 = v128.load(own, HALF);
        const higher2 = v128.load(split, HALF);
        v128.store(lower, v128.andnot(reached, higher));
        v128.store(upper, v128.and(reached, higher));
        v128.store(lower, v128.andnot(reached2, higher2), HALF);
        v128.store(upper, v128.and(reached2, higher2), HALF);
      }
    } else {
      for (; node < end; node += 16) {
        const reached = v128.load(<usize>load<u32>(node));
        const higher = v128.load(<usize>load<u32>(node, 12));
        v128.store(<usize>load<u32>(node, 4), v128.andnot(reached, higher));
        v128.store(<usize>load<u32>(node, 8), v128.and(reached, higher));
      }
    }
    if (tree == few) finish(groups, firstSums);
    if (isWhole && load<u32>(counts, 8) != 0) lengthen(groups);
    const next = findLeaves(numbers, union, 0, first);
    addLeaves(numbers, values, 0, first);
    if (groups > 8) {
      findLeaves(numbers, union, HALF, groups - 8);
      addLeaves(numbers, values, 8, groups);
    }
    union = next;
    values += isWhole ? max<usize>(16, <usize>numbers) << 1 : <usize>numbers << 3;
  }
  finish(groups, sums);
}
