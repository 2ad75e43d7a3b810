import { folded, numbersOf, signsOf, unfolded } from './number-signs.ts';

/** Boosted trees in arrays. Tree t begins at node `roots[t]`; a child below 0 is leaf -1 - child, and so is the root of a tree of one leaf. */
export interface TreeArrays {
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly missingLeft: readonly number[];
  readonly leaf: readonly number[];
}

/**
 * Trees as they are kept: node after node, each before what is below it and the left before the right, and so the leaves. A digit of
 * `shapes` says what of a node's children are leaves: 1 the left, 2 the right, 3 both; 4 is a tree of one leaf. Each threshold is told by its place
 * among `cuts`, the thresholds of its feature, rising. Numbers are told by signs; a leaf is a whole number of 1 / `scale`, told by two: how often
 * `BASE` goes into it, and the rest. A Worker, which carries a ranker, is 50 kB smaller for it when compressed.
 */
export interface RelativeTrees {
  readonly shapes: string;
  readonly feature: string;
  readonly threshold: string;
  readonly missingLeft: string;
  readonly leaf: readonly [times: string, rest: string];
  readonly scale: number;
  readonly cuts: readonly (readonly number[])[];
}

const BASE = 64;
const LEFT = 1;
const RIGHT = 2;
const LEAF = '4';

/** @param scale of which each leaf is a whole number of parts */
export function relativeTrees(
  { roots, feature, threshold, left, right, missingLeft, leaf }: TreeArrays,
  scale: number,
): RelativeTrees {
  const nodes: number[] = [];
  const leaves: number[] = [];
  let shapes = '';
  const walk = (node: number): void => {
    nodes.push(node);
    const [before, behind] = [left[node]!, right[node]!];
    shapes += (before < 0 ? LEFT : 0) + (behind < 0 ? RIGHT : 0);
    for (const child of [before, behind]) {
      if (child < 0) leaves.push(leaf[-1 - child]!);
      else walk(child);
    }
  };
  for (const root of roots) {
    if (root >= 0) walk(root);
    else {
      shapes += LEAF;
      leaves.push(leaf[-1 - root]!);
    }
  }
  const cuts = Array.from({ length: Math.max(-1, ...feature) + 1 }, (_, f) =>
    [...new Set(threshold.filter((_, node) => feature[node] === f))].sort((a, b) => a - b),
  );
  const parts = leaves.map((value) => folded(Math.round(value * scale)));
  return {
    shapes,
    feature: signsOf(nodes.map((node) => feature[node]!)),
    threshold: signsOf(nodes.map((node) => cuts[feature[node]!]!.indexOf(threshold[node]!))),
    missingLeft: missingLeft.length === 0 ? '' : signsOf(nodes.map((node) => missingLeft[node]!)),
    leaf: [
      signsOf(parts.map((value) => Math.floor(value / BASE))),
      signsOf(parts.map((value) => value % BASE)),
    ],
    scale,
    cuts,
  };
}

/** The same trees, their nodes and leaves in the order in which they were kept. */
export function absoluteTrees({ shapes, scale, cuts, ...told }: RelativeTrees): TreeArrays {
  const feature = numbersOf(told.feature);
  const [times, rest] = told.leaf.map(numbersOf) as [number[], number[]];
  const roots: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  let at = 0;
  let leaves = 0;
  const read = (): number => {
    const shape = Number(shapes[at++]);
    const node = left.push(0) - 1;
    right.push(0);
    left[node] = shape & LEFT ? -1 - leaves++ : read();
    right[node] = shape & RIGHT ? -1 - leaves++ : read();
    return node;
  };
  while (at < shapes.length) {
    if (shapes[at] === LEAF) {
      at++;
      roots.push(-1 - leaves++);
    } else roots.push(read());
  }
  return {
    roots,
    feature,
    threshold: numbersOf(told.threshold).map((place, node) => cuts[feature[node]!]![place]!),
    left,
    right,
    missingLeft: numbersOf(told.missingLeft),
    leaf: rest.map((value, i) => unfolded(times[i]! * BASE + value) / scale),
  };
}
