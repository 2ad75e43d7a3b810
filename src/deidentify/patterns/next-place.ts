import { placeOfPlan, theKernel, wordsAt } from './kernel-memory.ts';
import type { PatternPlan } from './pattern-plan.ts';
import type { TextIndex } from './text-index.ts';

/** Stands for the whole text as a stretch. */
const everywhere = -2;
/** The stretch of the place that was found last. */
export let reachedStretch = everywhere;

/** The first place where a match may begin; -1 if there is none. */
export function firstPlace(plan: PatternPlan, requirement: number | undefined, { heads }: TextIndex): number {
  const stretch = requirement === undefined ? everywhere : heads[requirement]!;
  if (stretch === -1) return -1;
  if (plan.opens && (stretch === everywhere || wordsAt(stretch, 1)[0] === 0)) {
    reachedStretch = stretch;
    return 0;
  }
  return nextPlace(placeOfPlan(plan), 0, stretch, 0);
}

/**
 * The next place from `from` on where a match may begin, which lies in a stretch or in one behind it; -1 if there is none.
 * @param plan where it lies in the memory of the kernel
 * @param open where its gate lets a match begin, once it was asked; else 0
 */
export function nextPlace(plan: number, from: number, stretch: number, open: number): number {
  const kernel = theKernel();
  const place = kernel.nextPlace(plan, from, stretch, open);
  if (place >= 0) reachedStretch = kernel.reachedStretch();
  return place;
}
