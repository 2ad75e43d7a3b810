import { isStopWord, termStems } from '../terminology/normalize-term.ts';

/**
 * Content words of a name, as they are compared; all of its words if it has only small ones.
 * @param stems `termStems` of the name, where they are at hand
 */
export function contentStems(name: string, stems: readonly string[] = termStems(name)): readonly string[] {
  const kept = stems.filter((stem) => !isStopWord(stem));
  return kept.length > 0 ? kept : stems;
}
