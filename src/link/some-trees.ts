import type { BoostedTrees } from './boosted-trees.ts';

/** Trees `start` up to, not with, `end`, without what only the others need. */
export function someTrees(trees: BoostedTrees, start: number, end: number): BoostedTrees {
  const roots: number[] = [];
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const missingLeft: number[] = [];
  const leaf: number[] = [];
  const copy = (child: number): number => {
    if (child < 0) return -leaf.push(trees.leaf[-1 - child]!);
    const node = feature.push(trees.feature[child]!) - 1;
    threshold.push(trees.threshold[child]!);
    missingLeft.push(trees.missingLeft[child]!);
    left.push(0);
    right.push(0);
    left[node] = copy(trees.left[child]!);
    right[node] = copy(trees.right[child]!);
    return node;
  };
  for (const root of trees.roots.slice(start, end)) roots.push(copy(root));
  return { roots, feature, threshold, left, right, missingLeft, leaf };
}
