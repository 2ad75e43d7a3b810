import { MAX_COUNTED_DESCENDANTS } from '../concept-store.ts';
import { grouped } from '../grouped.ts';
import { GrowingNumbers } from '../growing-arrays.ts';

/** Parents and children of each concept, one concept behind the other, with what follows from them. */
export interface Hierarchy {
  readonly parentOffsets: Uint32Array;
  readonly parents: Uint32Array;
  readonly childOffsets: Uint32Array;
  readonly children: Uint32Array;
  readonly depths: Uint16Array;
  readonly descendantCounts: Uint16Array;
}

/** @param given ordinals of the parents of each concept; its own and repeated ones are left out */
export function packHierarchy(given: readonly (readonly number[])[]): Hierarchy {
  const count = given.length;
  const parents = new GrowingNumbers();
  const childOfEdge = new GrowingNumbers();
  const parentOffsets = new Uint32Array(count + 1);
  given.forEach((ordinals, child) => {
    ordinals.forEach((parent, i) => {
      if (parent === child || ordinals.indexOf(parent) < i) return;
      parents.push(parent);
      childOfEdge.push(child);
    });
    parentOffsets[child + 1] = parents.length;
  });
  const { groups: childOffsets, rows: children } = grouped(parents.all(), childOfEdge.all(), count);
  return {
    parentOffsets,
    parents: parents.all().slice(),
    childOffsets,
    children,
    depths: depthsOf(parentOffsets, childOffsets, children),
    descendantCounts: countDescendants(childOffsets, children),
  };
}

/** Breadth first from the concepts without parents. Those of a cycle that none leads to hang from the first of them. */
function depthsOf(parentOffsets: Uint32Array, childOffsets: Uint32Array, children: Uint32Array): Uint16Array {
  const count = parentOffsets.length - 1;
  const depths = new Uint16Array(count);
  const reached = new Uint8Array(count);
  const queue = new Uint32Array(count);
  let filled = 0;
  let next = 0;
  const reach = (ordinal: number, depth: number): void => {
    if (reached[ordinal] === 1) return;
    reached[ordinal] = 1;
    depths[ordinal] = Math.min(depth, 0xffff);
    queue[filled++] = ordinal;
  };
  const walk = (): void => {
    while (next < filled) {
      const ordinal = queue[next++]!;
      for (let i = childOffsets[ordinal]!; i < childOffsets[ordinal + 1]!; i++)
        reach(children[i]!, depths[ordinal]! + 1);
    }
  };
  for (let ordinal = 0; ordinal < count; ordinal++)
    if (parentOffsets[ordinal] === parentOffsets[ordinal + 1]) reach(ordinal, 0);
  walk();
  for (let ordinal = 0; ordinal < count; ordinal++) {
    reach(ordinal, 0);
    walk();
  }
  return depths;
}

function countDescendants(childOffsets: Uint32Array, children: Uint32Array): Uint16Array {
  const count = childOffsets.length - 1;
  const counts = new Uint16Array(count);
  /** The concept, plus 1, for which a concept was seen last: clearing a set for each would take longer than walking. */
  const seenFor = new Uint32Array(count);
  const stack: number[] = [];
  for (let ordinal = 0; ordinal < count; ordinal++) {
    let below = 0;
    seenFor[ordinal] = ordinal + 1;
    stack.push(ordinal);
    while (stack.length > 0 && below < MAX_COUNTED_DESCENDANTS) {
      const at = stack.pop()!;
      for (let i = childOffsets[at]!; i < childOffsets[at + 1]!; i++) {
        const child = children[i]!;
        if (seenFor[child] === ordinal + 1) continue;
        seenFor[child] = ordinal + 1;
        below++;
        stack.push(child);
      }
    }
    stack.length = 0;
    counts[ordinal] = Math.min(below, MAX_COUNTED_DESCENDANTS);
  }
  return counts;
}
