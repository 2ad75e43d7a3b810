import type { Span } from '../note/span.ts';

/** Characters on each side of a short form, on its line, that tell what it stands for. */
const AROUND = 90;

/** "PMH: PVD. R eye: retinal tear": what ends a line or a sentence. */
const ENDS = /\n|[.!?]\s/u;

/** The words of its sentence around a mention, on its line. */
export function wordsNearby(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `${before.split(ENDS).at(-1)} ; ${after.split(ENDS, 1)[0]}`;
}
