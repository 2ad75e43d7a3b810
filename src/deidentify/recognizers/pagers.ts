import { isMeasured } from '../codes/code-context.ts';
import { matchesOf } from '../patterns/each-match.ts';
import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';

/** Devices and programs that carry a call inside a house, and who holds them. */
const cue = late.giu`\b(?:pagers?|pgrs?|beep(?:ers?|ed)?|bleep(?:s|ed)?|blp|dect|ascom|spok|vocera|voalte|spectra ?link|cortext|tiger ?(?:text|connect)|perfect ?serve|numeric|(?:page|paging) operator|(?:stat|text|long[- ]range|short[- ]range|overhead) page[sd]?|(?:baton|code|charge|team|resident|nurse|ward|unit|rn|on-?call|house|zone|cordless|wireless|cisco|portable|internal) (?:phones?|mobiles?|handsets?|cell)|carr(?:y|ies|ying)|hold(?:s|ing) (?:the )?(?:bleep|phone|pager|dect)|tie ?lines?|wireless|page[sd]? (?:[\p{L}.'’]{2,14} ){1,2}(?:on|via|at)|paged (?:[\p{L}.'’]{2,14} )?[\p{L}'’-]{2,18}(?= \(#?\d))(?![\p{L}\d])`;
const shapes = '\\d[ .-]\\d{4}|\\d{2}-\\d{3,4}|\\d{3}[.-]\\d{4}|\\d{4,5}';
const number = new RegExp(
  `(?<![\\p{L}\\d.,/:-]|\\d )[#x]?(?<value>[pb]?(?:#(?=\\d))?(?:${shapes}))(?![\\p{L}\\d/:%-]|[.,]\\d| ?(?:hz|hrs?|h|hours|am|pm|of)\\b)`,
  'giu',
);
/** A time of the day: "at 2210", "until 0700". */
const clockBefore = late.iu`\b(?:at|until|till|til|from|by|since|to|after|before|time|@)[: ]{1,2}$|@ ?$`;
/** How far the first number may stand from the word, and each further one from the last. */
const first = 36;
const further = 40;

const shapeOf = (value: string): string => value.replace(/\d/g, '0');

/** Numbers of pagers and of the telephones of a ward, in a row: "pagers: cards 0-5511, renal 0-5519". */
export const pagers: PhiRecognizer = {
  id: 'pagers',
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    let taken = 0;
    for (const hit of matchesOf(cue, text)) {
      const from = hit.index + hit[0].length;
      if (from < taken) continue;
      for (const span of [...behind(text, hit.index, from), ...inFront(text, hit.index)]) {
        findings.push({ ...span, category: 'PHONE', strength: 2, recognizer: 'pagers' });
        taken = Math.max(taken, span.end);
      }
    }
    return findings;
  },
};

/** "Beep 679 when ready": three digits right behind the word, and no dose or time behind them. */
const short =
  /^(?:[:#]| no\.?:?| number| #)? ?[#bp]?(?<value>\d{3})(?![\p{L}\d/:%-]|[.,]\d| \d| ?(?:hz|hrs?|hours|am|pm|of|ml|mg|mcg|times|x|calls?)\b)/iu;

function behind(text: string, at: number, from: number): { start: number; end: number }[] {
  const isCarried = /^carr/iu.test(text.slice(at, from));
  const line = /^[^\r\n]{0,200}/u.exec(text.slice(from, from + 200))?.[0] ?? '';
  const spans: { start: number; end: number }[] = [];
  const three = /^(?:b|pa?g)/iu.test(text.slice(at, from)) ? short.exec(line) : null;
  if (three !== null) return [{ start: from + three[0].search(/[bp]?\d/iu), end: from + three[0].length }];
  let shape = '';
  let last = 0;
  number.lastIndex = 0;
  for (let hit = number.exec(line); hit !== null; hit = number.exec(line)) {
    const value = hit.groups?.value ?? '';
    const between = line.slice(last, hit.index);
    if (between.length > (shape === '' ? first : further)) break;
    // The next sentence speaks of something else
    if (shape === '' && /[.!?] +\p{Lu}|;/u.test(between) && !between.startsWith('.')) break;
    if (shape !== '' && shapeOf(value) !== shape) continue;
    const end = from + hit.index + hit[0].length;
    const isTime = clockBefore.test(between) && (isCarried || /^(?:[01]\d|2[0-3])[0-5]\d$/.test(value));
    if (isTime || isMeasured(text, end, true) || /^(?:19|20)\d\d$/.test(value)) continue;
    // "carries about 2000": nothing but the holder and the thing stands between
    if (
      isCarried &&
      spans.length === 0 &&
      !/^[ ,(]{0,2}(?:the |a |bleep|pager|beeper|phone|dect|[ ,:(#])*$/iu.test(between)
    )
      break;
    spans.push({ start: end - value.length, end });
    shape = shapeOf(value);
    last = hit.index + hit[0].length;
  }
  return spans;
}

/** "7 3310 by dect", "4419 (pager)" */
function inFront(text: string, at: number): { start: number; end: number }[] {
  const left = text.slice(Math.max(0, at - 24), at);
  const hit =
    /(?<![\p{L}\d.,/:-]|\d )(?<value>\d[ -]\d{4}|\d{2}-\d{3}|\d{4,5})(?: (?:by|on|via|is (?:the|my|her|his)))? \(?(?:my |her |his |the )?$/u.exec(
      left,
    );
  const value = hit?.groups?.value;
  if (hit === null || value === undefined || /\d{4}/.test(value) === false) return [];
  if (/^(?:[01]\d|2[0-3])[0-5]\d$|^(?:19|20)\d\d$/.test(value)) return [];
  const start = at - left.length + hit.index;
  return [{ start, end: start + value.length }];
}
