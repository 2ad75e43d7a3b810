import { isStopWord, termStems } from '../terminology/normalize-term.ts';

/** Content words of a name, as they are compared; all of its words if it has only small ones. */
export function contentStems(name: string): readonly string[] {
  const stems = termStems(name);
  const kept = stems.filter((stem) => !isStopWord(stem));
  return kept.length > 0 ? kept : stems;
}
