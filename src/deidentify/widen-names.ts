import { late, searched } from './patterns/search-pattern.ts';
import type { PhiFinding } from './phi-recognizer.ts';
import { SpanMap } from './span-map.ts';
import { isAbbreviation } from './words/clinical-abbreviations.ts';
import { letterCaseAt } from './words/letter-case.ts';
import { isDictionaryWord } from './words/ordinary-word.ts';
import { canBeGiven } from './words/word-names.ts';

/** Initials before a name: "P Oduya", "O J Bello", "JK Oduya". */
const leading = late.u`(?:^|[^\p{L}\d.'’^&-])((?:\p{Lu}\.?[ \u00a0]){1,3}|\p{Lu}{2}[ \u00a0]|v\.[ \u00a0])$`;
/** Where a name begins, and two letters before one are no illness: under the line of a signature, behind an office. */
const nameBegins = late.iu`_{4}[ \t]*\n[ \t]*$|(?<!\p{L})(?:chaplain|nurse|officer|deputy|detective|dr\.?|mrs?\.?|ms\.?|prof\.?|doctor|therapist|coordinator|pastor|father|rabbi) ?$`;
/** And behind it: "Oduya J", "Oduya, J.", "Bello JK". */
const trailing = late.u`^,?[ \u00a0](\p{Lu}\.?(?:[ \u00a0]?\p{Lu}\.?)?|(?:Ma|Wm|Geo|Chas|Thos|Jas|Jos|Robt|Edw|Fco|Sr|Jr)\.)(?=[ \u00a0]?[,;:)\]|(/\n"]|[ \u00a0]{2}|\.?(?:[ \u00a0]?\n|$)|[ \u00a0](?:\p{Ll}|(?:MD|DO|RN|NP|PA|LPN)\b)|\.[ \u00a0])`;
/** A letter behind one of these is a grade, a vitamin, a virus. */
const graded = late.iu`(?:vitamins?|hepatitis|type|grade|class|stage|influenza|flu|group|factor|protein|vit|hep|strep|category|part|plan|section|level|apo|box|lead|wing|block|site|item|figure|table|step|phase|option|arm|cohort|ward|unit|room|bed|gram|stain|score)[ \u00a0]$`;

/** The initials that stand beside names that were found, in texts whose capitals mean something. */
export function initialsBeside(text: string, findings: readonly PhiFinding[]): readonly PhiFinding[] {
  const found: PhiFinding[] = [];
  // several recognizers find the same name
  const seen = new SpanMap<true>();
  for (const finding of findings) {
    if (finding.category !== 'NAME' || seen.get(finding.start, finding.end) !== undefined) continue;
    seen.set(finding.start, finding.end, true);
    const start = givenBefore(text, startOf(text, finding.start));
    const end = suffixBehind(text, particleBehind(text, endOf(text, finding.end)));
    if (start < finding.start || end > finding.end)
      found.push({ ...finding, start, end, recognizer: 'initials' });
  }
  return found;
}

function startOf(text: string, start: number): number {
  const code = text.charCodeAt(start - 2);
  // A capital or its stop, then a space: most names end here
  if (!(code === 46 || (code >= 65 && code <= 90))) return start;
  const left = text.slice(Math.max(0, start - 12), start);
  const value = leading.exec(left)?.[1];
  if (value === undefined || letterCaseAt(text, start) === 'lower') return start;
  const letters = value.replace(/[ .\u00a0]/gu, '');
  if (
    /^\p{Lu}{2}/u.test(value) &&
    isAbbreviation(letters) &&
    !nameBegins.test(text.slice(Math.max(0, start - 24), start - 3))
  )
    return start;
  const front = text.slice(Math.max(0, start - value.length - 12), start - value.length);
  // "hepatitis B and C Oduya", but "and J. Oduya"
  if (graded.test(front) || (!value.includes('.') && /(?:^|[^\p{L}])(?:and|or)[ \u00a0]$/iu.test(front)))
    return start;
  // "I Oduya certify", "A Bello sign", "L Bello": the word, the article, the side
  const opens = /(?:^|[\n(,:;/|-]|\p{Ll} )[ \t]*$/u.test(left.slice(0, left.length - value.length));
  if (/^[IALR] $/u.test(value) && !opens) return start;
  return start - value.length;
}

function endOf(text: string, end: number): number {
  const here = text.charAt(end);
  if (here !== ' ' && here !== ',' && here !== '\u00a0') return end;
  if (!/\p{L}/u.test(text.charAt(end - 1))) return end;
  const right = text.slice(end, end + 12);
  const match = trailing.exec(right);
  const value = match?.[1] ?? '';
  if (match === null || letterCaseAt(text, end) === 'lower') return end;
  const letters = value.replace(/[ .\u00a0]/gu, '');
  if (letters.length > 1 && /^\p{Lu}+$/u.test(letters) && isAbbreviation(letters)) return end;
  // "Bello R hip", "told Bello I think", "Bello A fib"
  if (/^[IARLBX]$/u.test(value) && /^[ \u00a0]\p{Ll}/u.test(right.slice(match[0].length))) return end;
  return end + match[0].length;
}

const particle = '(?:van|von|de|del|da|dos|di|du|der|den|la|le|ter|ten|al|el|bin|ibn|ben|abu|mac|ap|st\\.?)';
const startsWithParticle = searched(`^${particle}[ -]`, 'iu');
const givenEnd = late.u`(?:^|[^\p{L}\d.'’^&-])(\p{Lu}[\p{L}\p{M}'’-]{1,20}[ \u00a0](?:\p{Lu}\.?[ \u00a0])?)$`;
const lastPart = searched(
  `^[ \u00a0]${particle}(?:[ \u00a0](?:der|den|de|la|las|los|het))?[ \u00a0]\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}`,
  'u',
);

/** "Matthew" of "Matthew van der Merwe": what stands before a surname with its particle. */
function givenBefore(text: string, start: number): number {
  if (!startsWithParticle.test(text.slice(start, start + 5))) return start;
  const value = givenEnd.exec(text.slice(Math.max(0, start - 28), start))?.[1];
  const word = value?.split(/[ \u00a0]/u)[0] ?? '';
  if (value === undefined || letterCaseAt(text, start) !== 'mixed') return start;
  return canBeGiven(word) || !isDictionaryWord(word) ? start - value.length : start;
}

/** "van Tours" of "Mirthe van Tours". */
function particleBehind(text: string, end: number): number {
  const here = text.charCodeAt(end);
  if (here !== 32 && here !== 0xa0) return end;
  const value = lastPart.exec(text.slice(end, end + 34))?.[0];
  return value === undefined || letterCaseAt(text, end) !== 'mixed' ? end : end + value.length;
}

/** "Oduya 3rd", "Bello (Sr.)", "Ada Bello, née Oduya": what tells which of the name, and the name before. */
const suffix =
  /^(?:,?[ \u00a0](?:\(?(?:Jr|Sr|Jnr|Snr|Junior|Senior)\b\.?\)?|(?:2nd|3rd|4th|5th)(?=[,;.)|"\n]|$| (?:was|is|has|had|will|presents|reports|denies|\p{Lu}\.?\p{Lu}\b)))|,?[ \u00a0]\(?(?:nee|née|formerly|f\/k\/a|aka|maiden name)[ \u00a0]\p{Lu}[\p{L}\p{M}'’-]{1,20}\)?)/iu;

function suffixBehind(text: string, end: number): number {
  const here = text.charCodeAt(end);
  if (here !== 32 && here !== 44 && here !== 0xa0) return end;
  const value = suffix.exec(text.slice(end, end + 40))?.[0];
  return end + (value?.length ?? 0);
}

const valueStart = /(?:["'] ?: ?["']|<[A-Za-z:]{2,24}(?: [^<>]{0,40})?>)([^"'<>\n]{0,48})$/u;
const valueEnd = /^([^"<>\n]{0,48}?)(?:["']? ?[,}\]]|["']\n|<\/)/u;

/** A short value of a record of which a part was found is that name or place as a whole. */
export function wholeValues(text: string, findings: readonly PhiFinding[]): readonly PhiFinding[] {
  if (!/["'] ?:|<\//.test(text)) return [];
  const found: PhiFinding[] = [];
  for (const finding of findings) {
    if ((finding.category !== 'NAME' && finding.category !== 'GEO') || finding.strength < 2) continue;
    const left = valueStart.exec(text.slice(Math.max(0, finding.start - 110), finding.start))?.[1];
    if (left === undefined) continue;
    const right = valueEnd.exec(text.slice(finding.end, finding.end + 52))?.[1];
    if (right === undefined || left.length + right.length === 0) continue;
    const rest = left + right;
    // A sentence, a number or a date beside the name is no part of it
    if (
      /\d{3}|[.;:!?] |\b(?:is|was|has|the|with|by|for|seen|pt|patient)\b/iu.test(rest) ||
      rest.split(' ').length > 6
    )
      continue;
    if (rest.replace(/[^\p{L}]/gu, '').length > (finding.end - finding.start) * 2) continue;
    found.push({
      ...finding,
      start: finding.start - left.length,
      end: finding.end + right.length,
      recognizer: 'values',
    });
  }
  return found;
}
