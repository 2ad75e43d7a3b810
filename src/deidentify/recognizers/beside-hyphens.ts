import type { PhiFinding } from '../phi-recognizer.ts';

const longestDate = 40;
const hyphenBehind = /^ ?[-–—] ?(?=[a-z\d])/iu;
const hyphenBefore = /[a-z\d](?<gap> ?[-–—] ?)$/iu;

/**
 * "21Dec1993-the 11th of Feb 2005": the other end of a span of time, read as if it stood alone.
 * @param read finds the dates of a text
 */
export async function besideHyphens(
  text: string,
  found: readonly PhiFinding[],
  read: (text: string) => Promise<readonly PhiFinding[]>,
): Promise<PhiFinding[]> {
  const others: PhiFinding[] = [];
  const isFound = (at: number) => found.some(({ start, end }) => start <= at && at < end);
  for (const { start, end } of found) {
    if (end - start < 5) continue;
    const from = end + (hyphenBehind.exec(text.slice(end, end + 4))?.[0].length ?? 0);
    if (from > end && !isFound(from)) {
      const line = text.slice(from, from + longestDate).split('\n', 1)[0]!;
      const first = (await read(line)).find((one) => one.start === 0);
      if (first !== undefined) others.push({ ...first, start: from, end: from + first.end });
    }
    const gap = hyphenBefore.exec(text.slice(Math.max(0, start - 4), start))?.groups?.gap;
    const to = start - (gap?.length ?? 0);
    if (to < start && !isFound(to - 1)) {
      const line = text
        .slice(Math.max(0, to - longestDate), to)
        .split('\n')
        .at(-1)!;
      const last = (await read(line)).find((one) => one.end === line.length && one.start > 0);
      if (last !== undefined) others.push({ ...last, start: to - line.length + last.start, end: to });
    }
  }
  return others;
}
