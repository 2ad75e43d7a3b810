import { absoluteTrees, type RelativeTrees } from '../../relative-trees.ts';
import type { Ranker } from '../ranker.ts';
import { shippedWordings } from './note-wordings.ts';

/** A ranker from JSON whose trees are relative, with what notes mean by their wordings. */
export function readRanker(json: string): Ranker {
  const ranker = JSON.parse(json) as Ranker & { readonly trees: RelativeTrees };
  return { ...ranker, notes: shippedWordings, trees: absoluteTrees(ranker.trees) };
}
