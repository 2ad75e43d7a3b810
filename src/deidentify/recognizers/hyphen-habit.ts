import { late } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';

/** Who writes "5-6-24" writes "recheck 5-8" as well: the months that such days of a note are in. */
export interface HyphenHabit {
  readonly months: ReadonlySet<number>;
  /** Days with their year were seen, not pairs alone. */
  readonly isSure: boolean;
}

const full = /(?<![\d./-]|\p{L}-?)(\d{1,2})-(\d{1,2})-(?:(?:19|20)\d\d|\d\d)(?![\d-]|\.\d)/gu;
const pairs = /(?<![\p{L}\d./,+:#*^-])(\d{1,2})-(\d{1,2})(?![\d/%+^-]|[.,:]\d|\p{L})/gu;

/** Nothing or a word of time before it, so that it stands by itself. */
const openBefore = late.iu`(?:^|[\n|;.,)\]–—→(]|[ \t]{2})[ \t>*•-]{0,4}$|(?:^|[^\p{L}])(?:on|until|till|since|by|after|before|from|thru|through|for|of|next|back|last|again|seen|clinic|visit|appt|recheck|rck|missed|call(?:ed)?|held|given|placed|pulled|removed|started|stopped|surgery|surg|set for|due|f\/u|fu|and|&|rtc|nv|lkw|exam|labs?|xr|mri|ct|inj|dose|exp|#\d)[ :]{1,2}$`;
/** A scale, a count or a range that two numbers stand behind. */
const measured = late.iu`(?:^|[^\p{L}])(?:grades?|stage|strength|power|pain|reps?|sets?|teeth|tooth|ribs?|levels?|scores?|scored|scale|apgars?|suture|size|gauge|type|every|about|approx\w*|takes?|give|discs?|disks?|within|normal|range|ranges|model|leads?|slides?|images?|pages?|pp|ages?|aged|days?|weeks?|wks?|months?|hours|q|x|won|lost|win|loss|ratio|gleason|class|nyha|step|steps|items?|lines?|questions?|rooms?|rm|beds?|units?|lots?|size|temps?|set at|settings?|peep|titrate|goal|target|between|or|to|hr|rr|bp|iop|gcs|wbc|rbc|plt|hgb|hct|bun|glu\p{L}*|bs|esr|sats?|spo2|ef|bmi|phq|gad|moca|mmse|rass|braden|audit|~|<|>|=|(?<!#)\d)[:\s(=]{1,3}$|[<>=~$#]$`;
const counted = late.iu`^ ?(?:%|mm|cm|mg|mcg|ml|cc|kg|lbs?|l\b|lpm|units?|u\b|tabs?|caps?|pills?|puffs?|drops?|gtts?|days?|wks?|weeks?|mos?\b|months?|yrs?|years?|hrs?|hours?|h\b|min|sec|times|x\b|reps|sets|beats|bpm|hpf|lpf|po\b|prn\b|iv\b|im\b|sq\b|bid|tid|qid|qhs|per|cups?|oz|beers?|drinks?|cigs?|packs?|ppd|people|stairs|steps|feet|ft\b|in\b(?! \d)|blocks|miles|loose|stools?|bm|pads?|in a row)(?![\p{L}\d])`;
const ends = late.u`^(?:[ \t]*(?:\r?\n|$)|[ \t]*[,;.)\]|&–—→](?!\d)|[ \t]{2,}| [-–] | (?:@|at \d|if|with|w\/|for|by|and|unless|to|from|under|thru|through|pt|noon|am|pm|lot|was|is|he|she|then|no|not|neg|pos|held|noted|night|a\.m\.|\(|\.\d)| [012]\d[0-5]\d\b| \p{Lu})`;

/** A word that a day stands behind, or an hour. */
const saysWhen = late.iu`(?:^|[^\p{L}])(?:on|until|till|since|next|recheck|rck|appt|visit|seen|due|set for|f\/u|rtc|nv|lkw|surgery|clinic|missed|(?<!\d)[012]\d[0-5]\d),?[ :]{1,2}$`;

const isClear = (before: string, after: string): boolean =>
  (!measured.test(before) || saysWhen.test(before)) && !counted.test(after) && ends.test(after);

/** Undefined for a note that writes no days this way. */
export function hyphenHabit(text: string): HyphenHabit | undefined {
  const months = new Set<number>();
  for (const [, one, other] of text.matchAll(full)) {
    const [a, b] = [Number(one), Number(other)];
    if (a >= 1 && a <= 12 && b >= 1 && b <= 31) months.add(a);
    else if (b >= 1 && b <= 12 && a >= 1 && a <= 31) months.add(b);
  }
  if (months.size > 0) return { months, isSure: true };
  let [evidence, opened] = [0, false];
  for (const { 0: value, 1: one, 2: other, index } of text.matchAll(pairs)) {
    const [a, b] = [Number(one), Number(other)];
    if (a < 1 || a > 12 || b < 1 || b > 31) continue;
    const before = text.slice(Math.max(0, index - 24), index);
    const end = index + value.length;
    if (!isClear(before, text.slice(end, end + 16))) continue;
    if (a <= b && b < 13) {
      if (saysWhen.test(before)) evidence += 1;
      continue;
    }
    const isOpen = openBefore.test(before);
    if (!isOpen && (b < 13 || isShortForm(before))) continue;
    opened ||= isOpen;
    evidence += isOpen ? (b > 12 && saysWhen.test(before) ? 3 : 2) : 1;
    months.add(a);
  }
  return opened && evidence > 2 ? { months, isSure: false } : undefined;
}

function isShortForm(before: string): boolean {
  const word = /(\p{L}+)[ :]{1,2}$/u.exec(before)?.[1] ?? '';
  return word !== '' && isAbbreviation(word.toLowerCase());
}

/** "5-8" as a day of a note that has others: by itself, behind a word that no numbers follow, in a month that is near. */
export function isHabitualDay(value: string, before: string, after: string, habit: HyphenHabit): boolean {
  if (!isClear(before, after)) return false;
  const [a = 0, b = 0] = value.split('-').map(Number);
  const isOpen = openBefore.test(before);
  if (!isOpen && isShortForm(before) && !(habit.isSure && b > 12)) return false;
  const isNear = (month: number): boolean =>
    [...habit.months].some((one) => (Math.abs(one - month) + 1) % 12 < 3 && month > 0 && month < 13);
  if (a > 12 || b > 12) return habit.isSure || isOpen || isNear(a > 12 ? b : a);
  if (a > b) return isOpen || (habit.isSure && isNear(a));
  // Two small numbers that rise are mostly a range
  return isOpen && habit.months.has(a);
}
