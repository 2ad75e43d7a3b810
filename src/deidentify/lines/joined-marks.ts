import { type Cut, type CutText, cutText, uncut } from './cut-text.ts';

const mark = /[\u0300-\u036f]/;
const marked = /\p{L}[\u0300-\u036f]+/gu;

/**
 * "Leo\u0301n" as "Le\u00f3n": a letter and the marks that some systems send behind it as one sign. Lists have such names in one, and
 * the engine compiles every pattern once more for a text that leaves Latin-1. Marks that no one sign has are left out.
 */
export function withJoinedMarks(text: string): CutText {
  // the engine knows of a text of Latin-1 that it has none
  if (!mark.test(text)) return uncut(text);
  const cuts = [...text.matchAll(marked)].map(
    ({ index, 0: run }): Cut => ({
      start: index,
      end: index + run.length,
      instead: run.normalize('NFC').replace(/[\u0300-\u036f]+$/, ''),
    }),
  );
  return cutText(text, cuts);
}

/** Behind the marks that stand at a place of the given text: they are of the letter before it. */
export function behindMarks(text: string, place: number): number {
  let end = place;
  while (mark.test(text.charAt(end))) end += 1;
  return end;
}
