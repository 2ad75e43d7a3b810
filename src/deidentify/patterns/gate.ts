import { theKernel, wordsAt } from './kernel-memory.ts';
import type { Gate } from './pattern-plan.ts';
import { placesOfSign, type TextIndex } from './text-index.ts';

/**
 * The places of a text where a match may begin, a bit for each, 32 at a time: a comma, a capital and a small letter behind a surname are
 * in no text of capitals. Rows of the kernel's memory, to be given back.
 */
export function gatePlaces({ runs, least, most, through }: Gate, index: TextIndex): number {
  const kernel = theKernel();
  const parts = runs.flatMap((run) => [
    run.length,
    ...run.map((kinds) => (kinds < 0 ? placesOfSign(-kinds, index) : kernel.placesOf(kinds))),
  ]);
  const at = kernel.take(parts.length * 4);
  wordsAt(at, parts.length).set(parts);
  return kernel.gatePlaces(at, runs.length, least, most, through);
}
