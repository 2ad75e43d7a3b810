import { CASED, LETTER, latinKinds } from '../words/latin-kinds.ts';

const titles =
  'dr|drs|mr|mrs|ms|miss|mx|prof|professor|doctor|sr|sra|nurse|rn|md|do|np|pa|attn|cc|wife|husband|son|daughter|mother|father|mom|dad|sister|brother|uncle|aunt|cousin|friend|partner|name|named|pt|patient|signed|surgeon|dtr|called|told|asked|officer|deputy|detective|trooper|sergeant|sgt|judge|chaplain|pastor|rabbi|coach|attorney|lawyer|landlord|teacher|principal|crna|dietitian|dietician|pharmacist|paramedic|therapist|interpreter|niece|nephew|grandson|roommate|neighbor|neighbour|fiance|fiancee|boss|cosigner';
const known: ReadonlySet<string> = new Set(titles.split('|'));
const longest = 11;
const reach = 30;

/** The same for a text that leaves Latin-1. */
let pattern: RegExp | undefined;
const anyText = (left: string): boolean => {
  pattern ??= new RegExp(
    `(?:(?:^|[^\\p{L}])(?:${titles})\\.?[:,]?|@)[ \\u00a0]{1,3}(?:\\p{Lu}\\.?[ \\u00a0]{1,2}|\\p{Lu}\\p{Ll}+[ \\u00a0]){0,2}$`,
    'iu',
  );
  return pattern.test(left);
};

/** Titles and kin, with an initial or a word or two between: whoever stands behind them is a person, "Dr. Ada B. |". */
export function isPersonBefore(text: string, start: number): boolean {
  const low = Math.max(0, start - reach);
  if (start === low || !isBlank(text.charCodeAt(start - 1))) return false;
  let at = start;
  for (let words = 0; ; words += 1) {
    const end = at;
    while (at > low && isBlank(text.charCodeAt(at - 1))) at -= 1;
    const blanks = end - at;
    if (at === low) return false;
    if (text.charCodeAt(at - 1) > 255) return anyText(text.slice(low, start));
    if (blanks <= 3) {
      const found = endsWithTitle(text, low, at);
      if (found !== undefined) return found || anyText(text.slice(low, start));
    }
    if (words === 2) return false;
    const isStopped = text.charCodeAt(at - 1) === 46;
    if (isStopped) at -= 1;
    const letters = at;
    while (at > low && isCased(text.charCodeAt(at - 1))) at -= 1;
    const length = letters - at;
    if (at > low && text.charCodeAt(at - 1) > 255) return anyText(text.slice(low, start));
    const isInitial = length === 1 && blanks <= 2;
    const isWord = length > 1 && blanks === 1 && !isStopped;
    if (!(isInitial || isWord) || at === low || !isBlank(text.charCodeAt(at - 1))) return false;
  }
}

const isBlank = (code: number): boolean => code === 32 || code === 0xa0;
const isCased = (code: number): boolean => code < 256 && (latinKinds[code]! & CASED) !== 0;
const isLetter = (code: number): boolean => code < 256 && (latinKinds[code]! & LETTER) !== 0;

/** True if a title ends at `end`, false if what is there leaves Latin-1, undefined for neither. */
function endsWithTitle(text: string, low: number, end: number): boolean | undefined {
  let at = end;
  let code = text.charCodeAt(at - 1);
  if (code === 64) return true;
  if (code === 58 || code === 44) {
    at -= 1;
    if (at === low) return undefined;
    code = text.charCodeAt(at - 1);
  }
  if (code === 46) at -= 1;
  const to = at;
  while (at > low && to - at <= longest && isLetter(text.charCodeAt(at - 1))) at -= 1;
  if (at > low && text.charCodeAt(at - 1) > 255) return false;
  if (at === to || to - at > longest) return undefined;
  return known.has(text.slice(at, to).toLowerCase()) ? true : undefined;
}
