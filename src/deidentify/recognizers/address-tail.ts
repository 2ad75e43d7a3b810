import { searched } from '../patterns/search-pattern.ts';
import type { PhiFinding } from '../phi-recognizer.ts';
import { isDictionaryWord } from '../words/ordinary-word.ts';
import { clinicalCapitals } from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';

/** A part of an address behind a comma, a dot in the middle or a line end: "Karana Downs", "K. Puram", "Turtle Shoal First Nation". */
const place =
  "(?:\\p{Lu}\\.[ \\u00a0])?(?:St\\. )?\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}(?: (?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}|upon|on|of|le|la|sur|by|de|under|St\\.?)){0,4}";
const separator =
  '[ \\u00a0]{0,2}(?:[,·;][ \\u00a0]{0,3}(?:\\r?\\n[ \\t]{0,12})?|-[ \\u00a0]|\\r?\\n[ \\t>]{0,12})';
/** Codes of the United States, India, Singapore, Germany, France, Spain, the Netherlands, Australia, New Zealand, South Africa, Britain, Ireland, Canada. */
const code =
  '\\d{5}(?:-\\d{4})?|\\d{3} \\d{3}|\\d{6}|\\d{4}(?: ?[A-Z]{2})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[AC-FHKNPRTV-Y]\\d[\\dW] ?[AC-FHKNPRTV-Y\\d]{4}';
const part = searched(`${separator}(${place})(?![\\p{L}\\d])(?!\\.?[ \\u00a0]?:)`, 'uy');
const end = searched(
  `(?:${separator}|[ \\u00a0]{1,3})(?:(?:[A-Z]{2,3}|${place})[,.]?[ \\u00a0]{1,3}(?:- )?)?(${code})(?![\\p{L}\\d/.-]*\\d)(?!\\p{L})`,
  'uy',
);
const codeFirst = searched(`${separator}(?:[A-Z]{1,2}-)?(\\d{4,5} ${place})(?![\\p{L}\\d:])`, 'uy');
/** Words that begin the next field of a record, or no address at all. */
const notAPlace =
  /^(?:Pager|Pgr|Bleep|NPI|DEA|ETA|CLIA|Member|Abt|Dept|Department|Tel|Telephone|Phone|Ph|Fax|Email|E-mail|Mobile|Mob|DOB|Date|Dear|Re|Our|Your|Ref|NHS|MRN|Patient|Name|Dr|Mr|Mrs|Ms|Miss|Prof|Age|Sex|Male|Female|Chief|History|Translated|Ward|Clinic|PO|Suite|Unit|Page|Seen|She|He|They|The|This|His|Her|Will|Was|Has|Wants|Please|Found|Lives|Next|Home|Contact|Emergency|Insurance|Employer|County|Occupation|Hosp|PCP|GP)\b/u;

/** What follows a street line: parts of the address up to a postal code, or only the first where no code ends it. */
export function addressTail(text: string, from: number, recognizer: string, street = true): PhiFinding[] {
  const findings: PhiFinding[] = [];
  const push = (start: number, stop: number) =>
    findings.push({ start, end: stop, category: 'GEO', strength: 2, recognizer });
  let at = from;
  for (let count = 0; count < 5; count += 1) {
    const found = endOf(text, at);
    if (found !== undefined) {
      push(found.start, found.end);
      return findings;
    }
    part.lastIndex = at;
    const match = part.exec(text);
    const value = match?.[1];
    if (value === undefined || notAPlace.test(value) || isHeading(value)) break;
    if (!street && (count > 0 || !/^\s{0,2},/u.test(text.slice(at, at + 3))) && !hasCodeSoon(text, at)) break;
    const start = part.lastIndex - value.length;
    const line = text.slice(at, start);
    // A new line, or a sentence, goes on with an address only up to a code
    if (line.includes('\n') && !hasCodeSoon(text, start)) break;
    if (value.split(' ').every((word) => clinicalCapitals.has(word.toLowerCase()))) break;
    if (
      /^ (?:was|is|has|and|with|who|for|to|in|on|at|will|said|reports?)\b/u.test(
        text.slice(part.lastIndex, part.lastIndex + 9),
      ) &&
      line.includes('\n')
    )
      break;
    at = part.lastIndex;
    if (!largePlaces.has(value) && !/^[A-Z]{2,3}$/u.test(value)) push(start, at);
  }
  return findings;
}

function endOf(text: string, at: number): { start: number; end: number } | undefined {
  codeFirst.lastIndex = at;
  const first = codeFirst.exec(text)?.[1];
  if (first !== undefined) return { start: codeFirst.lastIndex - first.length, end: codeFirst.lastIndex };
  end.lastIndex = at;
  const match = end.exec(text);
  const last = match?.[1];
  if (match === null || last === undefined) return undefined;
  if (/[\n]/u.test(match[0]) && /^\d{4}$/u.test(last) && !/,/u.test(match[0])) return undefined;
  const place = match[0].slice(0, -last.length).replace(/^[\s,·|;-]+|[\s,.-]+$/gu, '');
  // The town before the code belongs to it, a state or country does not
  if (notAPlace.test(place) || isHeading(place)) return undefined;
  if (place === '' || largePlaces.has(place) || /^[A-Z]{2,3}$/u.test(place))
    return { start: end.lastIndex - last.length, end: end.lastIndex };
  return { start: end.lastIndex - match[0].length + match[0].indexOf(place), end: end.lastIndex };
}

/** Words in capitals that are words of the language are the next heading. */
function isHeading(value: string): boolean {
  return (
    value === value.toUpperCase() &&
    value.split(/[ -]/u).every((word) => isDictionaryWord(word) && !cities.has(word.toLowerCase()))
  );
}

const soon = searched(`^[^\\n]{0,60}(?:\\n[^\\n]{0,60}){0,2}?(?:^|[ ,\\n-])(?:${code})(?=[ ,.\\n]|$)`, 'u');

function hasCodeSoon(text: string, at: number): boolean {
  return soon.test(text.slice(at, at + 140));
}
