import type { Candidate, LinkedName, MatchMethod } from './candidate.ts';

/** Whose term has the words of the name, and no others. */
const sameWords: ReadonlySet<MatchMethod> = new Set(['name', 'synonym', 'words', 'abbreviation']);
/** From here a part is known though its words are other ones: of the corpora's lists no other was opened wrongly. */
const LIKELY = 0.7;
/** What makes one disorder of several: "familial breast and ovarian cancer". */
const HEREDITY = /\b(?:familial|family|hereditary|inherited|heritable|syndrome)\b/i;

/**
 * Whether a name that could be linked as one names several disorders: each part is known by itself, and the
 * concept that is near the whole has other words. "Breast and ovarian cancer" is near the hereditary syndrome,
 * and "type 1 and type 2 diabetes" near type 2.
 * @param one the answer to the whole name, which is `linked`
 * @param several the answer to its parts: the best of each first
 */
export function isSeveral(name: string, one: LinkedName, several: LinkedName, parts: number): boolean {
  if (sameWords.has(one.candidates[0]!.method) || HEREDITY.test(name)) return false;
  // two names of one concept ("renal and kidney disease") have one best, and an unlikely one behind it
  const bests = several.candidates.slice(0, parts);
  const isKnown = ({ method, confidence }: Candidate): boolean =>
    sameWords.has(method) || confidence >= LIKELY;
  return bests.length === parts && bests.every(isKnown);
}
