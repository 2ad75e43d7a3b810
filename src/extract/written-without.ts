import type { Span } from '../note/span.ts';

/** "w/o aura" behind a name, of one to three words. */
const without = /^ w\/o ((?:\p{L}[\p{L}-]*)(?: \p{L}[\p{L}-]*){0,2})/u;

/**
 * Where a name ends that says what it is without, written short: "migraine w/o aura" is a term as "migraine without aura". The end of the
 * span itself where it is none.
 */
export function endWithout(text: string, { start, end }: Span, isTerm: (wording: string) => boolean): number {
  if (!text.startsWith(' w/o ', end)) return end;
  const words = without.exec(text.slice(end, end + 60))?.[1]?.split(' ') ?? [];
  const own = text.slice(start, end);
  // the shortest: a word behind it may be none that counts
  for (let count = 1; count <= words.length; count++) {
    const absent = words.slice(0, count).join(' ');
    if (isTerm(`${own} without ${absent}`)) return end + ' w/o '.length + absent.length;
  }
  return end;
}
