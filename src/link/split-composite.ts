import { stemWord } from '../terminology/normalize-term.ts';
import {
  disorderWord,
  fixedPairs,
  halved,
  kinds,
  kindsOfPlaces,
  noComposite,
  suspended,
} from './composite-words.ts';

/** Whether a wording is a term of the terminology at hand. */
export type IsTerm = (wording: string) => boolean;

/** Longer names, and lists of more, are sentences. */
const MAX_CHARS = 160;
export const MAX_PARTS = 8;

const LINK = String.raw`(?:,?\s+(?:and\s*\/\s*or|and|or|as\s+well\s+as)\s+|,\s+|\s*&\s*|(?<=\p{L}{3})\s?\/\s?(?=\p{L}{3}))`;
const LINKS = new RegExp(LINK, 'giu');
/** A comma alone makes no list: "alopecia, isolated". Most names have no such sign at all. */
const HINT = /\b(?:and|or|as well as)\b|[/&]/i;
const CONJUNCTION = /\s(?:and|or|and\s*\/\s*or|as\s+well\s+as)\s|&|\p{L}{3}\s?\/\s?\p{L}{3}/iu;
/** Numbers and letters that tell kinds of one disorder apart: "hepatitis B and C", "type 1 or 2", "stage IIIa". */
const ENUMERATOR = /^(?:\d+[A-Za-z]?|[IVX]+[ab]?|[A-H])$/;
const NUMBERED = /^(?:types?|stages?|grades?|class|classes|groups?|factors?|forms?)$/i;
/** A comma behind the last item turns a name round: "myopathy and deafness, autosomal dominant". */
const INVERTED = /\s(?:and|or)\s(?!.*\s(?:and|or)\s)[^,]*,/i;
/** What stands before a list of places: "cancer of the breast and ovary". */
const PLACE = /^(.*?\s(?:of|in|to)\s(?:both\s)?(?:the\s)?)(.+)$/i;
const IDLE = /^(?:both|either|the|a|an|some)\s+/i;
const GLUE = '\u0001';

/**
 * The disorders of a name that names several: "breast and ovarian cancer" is breast cancer and ovarian
 * cancer. Empty where it names one: a term of the terminology, a fixed pair ("head and neck cancer"), or
 * words of which no part is a term.
 * @param isTerm given: of several readings the one with most terms is taken, and one without any is none
 */
export function splitComposite(name: string, isTerm?: IsTerm): readonly string[] {
  if (!HINT.test(name)) return [];
  const written = name.trim().replace(/\s+/g, ' ');
  if (written.length > MAX_CHARS || !CONJUNCTION.test(written) || isTerm?.(written)) return [];
  const readings = readingsOf(
    glued(written.replace(suspended, '$1$4 $2 $3$4').replace(halved, '$1-$4 $2 $3-$4')),
  )
    .map((parts) => parts.map((part) => tidy(part)))
    .filter((parts) => isList(parts));
  // "Jervell and Lange-Nielsen syndrome" is one, with the names of two people
  const oneSyndrome = /syndrome(?: \w{1,3})?$/i.test(written);
  if (isTerm === undefined) return oneSyndrome ? [] : (readings[0] ?? []);
  let best: readonly string[] = [];
  let most = 0;
  for (const parts of readings) {
    const terms = parts.filter((part) => isTerm(part)).length / parts.length;
    if (terms > most && (terms === 1 || !oneSyndrome)) [best, most] = [parts, terms];
  }
  return most > 0 || !isListOfPlaces(readings[0] ?? []) ? best : readings[0]!;
}

/** "ocular and auditory toxicity": without a term among the parts the words alone must be plain. */
function isListOfPlaces(parts: readonly string[]): boolean {
  const words = parts.map((part) => part.split(' '));
  return (
    words.length > 0 &&
    words.every((part) => part.length === 2 && kindsOfPlaces.has(stemWord(part[1]!))) &&
    new Set(words.map((part) => part[1])).size === 1
  );
}

const FIXED = new RegExp(`(?<!\\p{L})(?:${fixedPairs.join('|')})`, 'giu');

/** Fixed pairs hold together: their blanks, commas and strokes are no longer such. */
function glued(text: string): string {
  return text.replace(FIXED, (found) =>
    found.replaceAll(' ', GLUE).replaceAll(',', '\u0002').replaceAll('/', '\u0003'),
  );
}

function tidy(part: string): string {
  return part
    .replaceAll(GLUE, ' ')
    .replaceAll('\u0002', ',')
    .replaceAll('\u0003', '/')
    .replace(/\bother\s+/i, '')
    .trim();
}

function isList(parts: readonly string[]): boolean {
  return (
    parts.length >= 2 &&
    parts.length <= MAX_PARTS &&
    parts.every((part) => /\p{L}{2}/u.test(part) && !part.endsWith('-') && isClosed(part)) &&
    new Set(parts.map((part) => part.toLowerCase())).size === parts.length
  );
}

/** A list within brackets is none of the name: "complement deficiencies (C2 and C7)". */
function isClosed(part: string): boolean {
  return (part.match(/\(/g)?.length ?? 0) === (part.match(/\)/g)?.length ?? 0);
}

/** Ways to read the name as a list, the likeliest first. */
function readingsOf(text: string): readonly (readonly string[])[] {
  const words = text.toLowerCase().split(/[\s,]+/);
  if (words.some((word) => noComposite.has(word)) || INVERTED.test(text)) return [];
  const link = text.search(LINKS);
  const place = PLACE.exec(text);
  if (place !== null && place[1]!.length < link + 1) {
    const [, before, list] = place as unknown as [string, string, string];
    return itemReadings(list, true).map((items) => items.map((item) => before + item.replace(/^the\s/i, '')));
  }
  if (place !== null) {
    // "aplasia or hypoplasia of the thymus": the place is that of each
    const of = / (?:of|in|to) /i.exec(text)!.index;
    if (text.slice(of).search(LINKS) >= 0) return [];
    return itemReadings(text.slice(0, of)).map((items) => items.map((item) => item + text.slice(of)));
  }
  return itemReadings(text);
}

/** @param places the items are places, which stand for themselves: the ureter is not renal */
function itemReadings(text: string, places = false): readonly (readonly string[])[] {
  const items = text.split(LINKS).map((item) => item.trim().replace(IDLE, ''));
  if (items.length < 2 || items.some((item) => item === '')) return [];
  const lists = items.map((item) => item.split(' '));
  const numbered = enumerated(lists);
  if (numbered !== undefined) return [numbered];
  if (lists.every((list) => stemWord(list.at(-1)!) === stemWord(lists[0]!.at(-1)!))) return [items];
  const last = lists.at(-1)!;
  const readings = last.length === 1 ? sharedBefore(lists) : sharedBehind(lists);
  const firstIsWhole =
    (places && last.length === 1) || disorderWord.test(items[0]!) || kinds.has(stemWord(lists[0]!.at(-1)!));
  const lastIsKind = last.length === 1 && kinds.has(stemWord(last[0]!));
  return firstIsWhole && !lastIsKind ? [items, ...readings] : [...readings, items];
}

/** "hepatitis B and C", "type 1 and type 2 diabetes": what is before the first and behind the last is that of all. */
function enumerated(lists: readonly (readonly string[])[]): readonly string[] | undefined {
  const first = lists[0]!;
  const last = lists.at(-1)!;
  const firstMark = first.at(-1)!;
  const skip = NUMBERED.test(last[0]!) ? 1 : 0;
  const marks = [firstMark, ...lists.slice(1, -1).map((list) => list.at(-1)!), last[skip] ?? ''];
  if (first.length < 2 || !marks.every((mark) => ENUMERATOR.test(mark))) return undefined;
  if (lists.slice(1, -1).some((list) => list.length > 1 + skip)) return undefined;
  const before = first
    .slice(0, -1)
    .map((word) =>
      NUMBERED.test(word) ? word.replace(/(?<=type|stage|grade|group|factor|form)s$/i, '') : word,
    );
  const behind = last.slice(skip + 1);
  return marks.map((mark) => [...before, mark, ...behind].join(' '));
}

/** "endometrial hyperplasia or cancer": the words before the first are those of all. */
function sharedBefore(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first, ...others] = lists as [readonly string[], ...(readonly string[])[]];
  if (first.length < 2) return [];
  return [first.slice(0, -1), first.slice(0, 1)]
    .filter((shared, i) => i === 0 || first.length > 2 || shared.length === 0)
    .map((shared) => [first.join(' '), ...others.map((other) => [...shared, ...other].join(' '))]);
}

/** "Duchenne and Becker muscular dystrophy": the last words of the last are those of all. */
function sharedBehind(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = lists.at(-1)!;
  const first = lists[0]!;
  const usual = Math.max(1, last.length - first.length);
  const heads = Array.from({ length: last.length - 1 }, (_, i) => i + 1).sort(
    (a, b) => Math.abs(a - usual) - Math.abs(b - usual) || b - a,
  );
  return heads.flatMap((count) => {
    const head = last.slice(-count);
    const plain = lists.map((list, i) => [...list, ...(i === lists.length - 1 ? [] : head)].join(' '));
    // "sporadic breast and ovarian cancers": both may be sporadic
    const shared = first.slice(0, -1);
    if (shared.length === 0) return [plain];
    return [plain, plain.map((part, i) => (i === 0 ? part : [...shared, part].join(' ')))];
  });
}
