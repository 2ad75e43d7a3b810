import { absoluteTrees, type RelativeTrees } from '../../relative-trees.ts';
import type { Ranker } from '../ranker.ts';

/** A ranker from JSON whose trees are relative. */
export function readRanker(json: string): Ranker {
  const ranker = JSON.parse(json) as Ranker & { readonly trees: RelativeTrees };
  return { ...ranker, trees: absoluteTrees(ranker.trees) };
}
