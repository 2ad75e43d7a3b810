import type { Span } from './span.ts';

/** "E11.22", "I10": of those without a point some are vertebrae and vitamins, so these need a bracket or a column around them. */
const pointed = String.raw`[A-TV-Z]\d[\dAB]\.[\dA-Z]{1,4}`;
const short = String.raw`[A-TV-Z]\d[\dAB]`;
const label = String.raw`(?:ICD[- ]?(?:10)?(?:[- ]?CM)?(?:\s?codes?)?\s?[:#]?\s?)`;
const behind = new RegExp(
  String.raw`^(?:\s?[([]${label}?(${pointed}|${short})[)\]]|\s?[|\t]\s?(${pointed}|${short})\s*(?:[|\t]|$)|,?\s${label}(${pointed}|${short})\b|(?:\s?[-–—:]\s|\s)(${pointed})\s*(?:$|[|;,]))`,
);
const before = new RegExp(
  String.raw`(?:^|[|\t])[^\p{L}\n]*(?:${label}?(${pointed})\)?(?:\s?[-–—:|]|)|${label}(${short})\)?[-–—:]?|(${short})\s?[|:])\s*$`,
  'u',
);
/** Characters beside a name that are looked at. */
const REACH = 32;

/** The code of ICD-10-CM that is written beside a name, as lists of problems have it: "Gout (M10.9)", "E11.22 Type 2 diabetes with nephropathy". */
export function writtenCode(text: string, { start, end }: Span): string | undefined {
  const after = text.slice(end, end + REACH).split('\n', 1)[0]!;
  const found =
    behind.exec(after) ??
    before.exec(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH), start));
  return found?.slice(1).find((code) => code !== undefined);
}

/** Of a disorder: symptoms have R, what is no illness has V to Z. */
const inBrackets = (code: string): string => String.raw`[([](?:ICD[- ]?10(?:[- ]?CM)?[ :]*)?${code}[)\]]`;
const detailed = String.raw`[A-QST]\d[\dAB]\.[\dA-Z]{1,4}`;
/** Without those that are vertebrae. */
const category = String.raw`[ADE-KMN]\d\d`;
const item = String.raw`^[^\S\n]*(?:[-–•*#]+|\d{1,2}[.)])?[^\S\n]*`;
const sentence = 'He|She|They|We|I|Patient|Pt|The|This|Follow|Seen|Review|Known|History|Hx';
const named = new RegExp(
  String.raw`(?:${item}(?!(?:${sentence})\b)(\p{Lu}\p{L}+(?:[ '’/-]{1,2}[\p{L}\d]+){0,8})(?=\s?${inBrackets(detailed)})|(?<![\p{L}\d/-])(\p{Lu}{2,5})(?=\s?${inBrackets(`(?:${detailed}|${category})`)}))`,
  'gmu',
);
const anyCode = new RegExp(inBrackets(`(?:${detailed}|${category})`));

/** Names with the code of a disorder in brackets behind them: short forms anywhere, words from the beginning of their line. In reading order. */
export function codedNames(text: string): readonly Span[] {
  if (!anyCode.test(text)) return [];
  return Array.from(text.matchAll(named), (found) => {
    const end = found.index + found[0].length;
    return { start: end - (found[1] ?? found[2])!.length, end };
  });
}
