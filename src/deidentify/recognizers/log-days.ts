import type { Span } from '../../note/span.ts';
import { late } from '../patterns/search-pattern.ts';
import { isCalendarPair } from './date-words.ts';

/** The first word of a line, that a log has its days in: "12-3 MMT", "· 4/4 Guardian", "[7/7] 1.1 call", "9th. Quiet." */
const opening =
  /^[ \t>*•·–[(-]{0,8}(?<pair>(?<one>\d{1,2})(?<joint>[-/.])(?<other>\d{1,2}))(?=[ \t\])]|$|: )|^[ \t>*•·-]{0,8}(?<day>\d{1,2})(?:st|nd|rd|th)(?=[.:,]? )/u;
/** What a number at the start of a line counts. */
const unit = late.iu`^[ \t]*(?:%|mg|mcg|ml|g|kg|cm|mm|tabs?|caps?|units?|x|hrs?|hours?|days?|wks?|weeks?|months?|yrs?|years?|min|in|strength|pain|fr|of|toes?|ribs?|digits?|metatarsals?|mtp|dose|visit|line|floor|grade|percentile|cranial|nerve)(?![\p{L}\d])`;

interface Entry extends Span {
  readonly kind: string;
  /** Rises from day to day, the first or the second number being the month. */
  readonly orders: readonly number[];
}

/** Days of lines that begin with one each and rise down the page, as the entries of a log do. */
export function logDays(text: string): Span[] {
  const entries: Entry[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu)) {
    const hit = opening.exec(line.slice(0, 32));
    if (hit === null || unit.test(line.slice(hit[0].length, hit[0].length + 12))) continue;
    const { pair, one, other, joint, day } = hit.groups ?? {};
    const value = pair ?? day ?? '';
    if (pair !== undefined && !isCalendarPair(pair)) continue;
    if (day !== undefined && Number(day) > 31) continue;
    const start = index + hit[0].indexOf(value);
    const orders =
      pair === undefined
        ? [Number(day)]
        : [Number(one) * 32 + Number(other), Number(other) * 32 + Number(one)];
    const end = start + (pair === undefined ? value.length + 2 : value.length);
    entries.push({ start, end, kind: joint ?? 'th', orders });
  }
  const kinds = new Set(entries.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => rising(entries.filter((entry) => entry.kind === kind)));
}

/** Most of them rise, three at least: items of a list that are numbered "1.1", "1.2" do too, and begin with the same number. */
function rising(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 3) return [];
  if (entries[0]!.kind === '.' && !entries.every(({ end, start }) => end - start === 5)) return [];
  const isRising = [0, 1].some((order) => {
    if (entries[0]!.orders[order] === undefined) return false;
    let falls = 0;
    let steps = 0;
    for (let at = 1; at < entries.length; at += 1) {
      const apart = entries[at]!.orders[order]! - entries[at - 1]!.orders[order]!;
      // from December to January
      if (apart < 0 && apart > -340) falls += 1;
      if (apart !== 0) steps += 1;
    }
    return steps > 1 && falls * 4 <= steps;
  });
  return isRising ? entries : [];
}
