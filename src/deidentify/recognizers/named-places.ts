import { late } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { cityNames } from '../words/city-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { type NoteWord, wordsOf, wordsThat } from '../words/note-words.ts';
import {
  foldedWord,
  isClinicalProperNoun,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import { landscapeWords, strongHeads, weakHeads } from '../words/place-words.ts';
import { largePlaces } from '../words/places.ts';
import { canBeName } from '../words/word-names.ts';
import { addressTail } from './address-tail.ts';
import { headFirst, isFirstHead, isGeneric } from './first-heads.ts';

const id = 'named-places';
const connectors = late.iu`^(?:of|the|for|and|at|on|de|del|la|le|les|du|des|der|van|von|st|saint)$`;
const titles = late.iu`^(?:dr|mr|mrs|ms|miss|prof|sr|sister|br|nurse|mx)$`;
/** Words behind a head that make it a phrase of the note: "Hospital Course", "clinic visit". */
const phraseAfter = late.iu`^[ \u00a0]?(?:date|time|course|stay|day|days|visit|visits|note|notes|number|no\b|bed|acquired|admission|discharge|follow|staff|records?|summary|list|appointment|appt|schedule|policy|protocol|letter|report|history|findings|values|results|value|studies|testing|workup|work-up|draws?|data)(?!\p{L})|^[-/]\p{L}|^[ \u00a0]?[:=]`;
const placeCue = late.iu`(?:\b(?:at|to|from|of|via|through|by|with|in|near|into|call|via|cc|dest|destination|@)|[:@|(])[ \u00a0]{0,4}(?:the[ \u00a0])?$`;
const reach = 7;

const headWords = wordsThat((word) => isHead(word) || isFirstHead(word));

interface Candidate {
  readonly words: readonly NoteWord[];
  readonly head: number;
}

/** Institutions by the last word of their name: everything before it that belongs to the name, as far as it names something. */
export const namedPlaces: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const words = wordsOf(text);
    const findings: PhiFinding[] = [];
    // No name reaches back into the one before
    let floor = 0;
    for (const index of headWords(text)) {
      const code = words[index]!.text.charCodeAt(0);
      const front = code >= 97 && code <= 122 ? undefined : headFirst(text, words[index]!);
      if (front !== undefined) findings.push({ ...front, category: 'GEO', strength: 2, recognizer: id });
      const folded = foldedWord(words[index]!.text);
      const strong = strongHeads.has(folded);
      if (!strong && !weakHeads.has(folded)) continue;
      // "Severn Vale Regional Genetics Service": the name goes on
      if (
        folded === 'regional' &&
        /^ \p{Lu}\p{Ll}/u.test(text.slice(words[index]!.end, words[index]!.end + 3))
      )
        continue;
      // Only the last head of "Family Health Centre" is read
      const next = words[index + 1];
      if (
        next !== undefined &&
        isHead(next.text) &&
        joins(text, words[index]!, next) &&
        text[words[index]!.end] !== '\n' &&
        sameCase(words[index]!, next)
      )
        continue;
      const found = read(text, words, index, strong, floor);
      if (found !== undefined) floor = index + 1;
      if (found !== undefined) findings.push({ ...found, category: 'GEO', strength: 2, recognizer: id });
    }
    return [
      ...findings,
      ...findings.flatMap(({ end }) =>
        ',;·\n-'.includes(text[end] ?? ' ') || text[end + 1] === '-' ? addressTail(text, end, id, false) : [],
      ),
    ];
  },
};

function isHead(word: string): boolean {
  const folded = foldedWord(word);
  return strongHeads.has(folded) || weakHeads.has(folded);
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase();
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
}

function sameCase(a: NoteWord, b: NoteWord): boolean {
  return isCapital(a.text) === isCapital(b.text);
}

function joins(text: string, left: NoteWord, right: NoteWord): boolean {
  const gap = right.start - left.end;
  if (gap > 3 || gap < 1) return false;
  const between = text.slice(left.end, right.start);
  return (
    between === ' ' ||
    between === '\u00a0' ||
    // A name that goes on in the next line of a wrapped text
    (between === '\n' &&
      strongHeads.has(foldedWord(right.text)) &&
      left.end > left.start + 2 &&
      isUpper(left.text) === isUpper(right.text)) ||
    between === ' & ' ||
    between === '&' ||
    (between === '. ' && (left.text.length === 1 || /^(?:st|mt|ft)$/iu.test(left.text))) ||
    ((between === ' ʻ' || between === " '") && right.text.length > 2)
  );
}

function collect(
  text: string,
  words: readonly NoteWord[],
  head: number,
  mode: 'mixed' | 'upper' | 'lower',
  floor: number,
): number {
  let first = head;
  while (first > floor && head - first < reach) {
    const [left, right] = [words[first - 1]!, words[first]!];
    if (!joins(text, left, right)) break;
    const word = left.text;
    if (titles.test(word) && text[left.end] === '.') break;
    if (mode === 'mixed' && !isCapital(word) && !/^(?:of|the|for|and|de|del|la|le|les|du|des|o)$/u.test(word))
      break;
    if (
      mode === 'upper' &&
      (!isUpper(word) ||
        /^(?:AT|TO|FROM|IN|VIA|WAS|IS|BY|WITH|ON|PT|SEEN|ADMITTED|HER|HIS|HAD|HAS|A|AN|THIS|OUR)$/u.test(
          word,
        ))
    )
      break;
    if (mode === 'lower' && isFunctionWord(word) && !/^(?:of|the)$/u.test(word)) break;
    // "Pain Clinic and Heart Clinic" are two
    if (word.toLowerCase() === 'and' && first > 1 && isHead(words[first - 2]!.text)) break;
    first -= 1;
  }
  // A name begins with no small word, article or verb of the sentence
  while (first < head) {
    const word = words[first]!.text;
    const folded = foldedWord(word);
    const startsName = isCapital(word) || mode === 'lower';
    if (
      startsName &&
      !isFunctionWord(word) &&
      !/^(?:seen|admitted|transferred|referred|discharged|went|presented|local|outside|former|dr|per|via|dest|final|resident|member|student|director|chief|dept|department|division|section|employer|facility|hospital:|saw|see|called|call|patient|sent|current|previous|letter|letters|form|forms|note|excuse|appt|appointment|referral|records|bed|rehab|discharge)$/u.test(
        folded,
      )
    )
      break;
    first += 1;
  }
  return first;
}

function read(
  text: string,
  words: readonly NoteWord[],
  index: number,
  strong: boolean,
  floor: number,
): { start: number; end: number } | undefined {
  const head = words[index]!;
  const mode = letterCaseAt(text, head.start);
  if (mode === 'mixed' && !isCapital(head.text)) return undefined;
  const end = endOf(text, words, index, mode);
  if (phraseAfter.test(text.slice(head.end, head.end + 14))) return undefined;
  const first = collect(text, words, index, mode, floor);
  if (first === index) return undefined;
  const candidate = { words: words.slice(first, index + 1), head: index - first };
  const tail = text.slice(head.end, end);
  if (
    !(strong && /^ (?!(?:of|for|at|on) (?:the )?(?:Medicine|Nursing|Surgery|Children|Women))/u.test(tail)) &&
    !isNamed(text, candidate, mode, strong)
  )
    return undefined;
  const start = words[first]!.start;
  const article = /(?:^|\n)The $/u.test(text.slice(Math.max(0, start - 5), start)) ? 4 : 0;
  return { start: start - article, end };
}

/** "… of Portland", "… at Millbrook", "University Hospital Ashmere", ", P.C." */
function endOf(text: string, words: readonly NoteWord[], index: number, mode: string): number {
  const head = words[index]!;
  const tail =
    mode === 'lower'
      ? /^ of \p{Ll}{3,20}(?!\p{L})/u
      : /^(?: (?:of|at|for(?! \p{Lu}{2,5}(?!\p{L}))|on(?! (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))(?: the)? \p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2}| [-–] \p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?| \p{Lu}\p{Ll}{3,20}(?! ?[:\p{Ll}]))?(?:,? (?:P\.?C\.?|P\.?A\.?|LLC|LLP|Inc|Ltd|PLLC|INC|LTD)(?!\p{L})\.?)?/u;
  const found = tail.exec(text.slice(head.end, head.end + 80))?.[0] ?? '';
  const next = words[index + 1];
  // "Hospital Ashmere" is one name, "Hospital Discharge" none
  if (
    /^ (?:[-–] )?\p{Lu}/u.test(found) &&
    next !== undefined &&
    (isOrdinaryWord(next.text) || isEponym(next.text))
  )
    return head.end;
  return head.end + found.length;
}

function isNamed(text: string, { words, head }: Candidate, mode: string, strong: boolean): boolean {
  const modifiers = words
    .slice(0, head)
    .filter(({ text: word }) => !connectors.test(word) && word.length > 1);
  const naming = modifiers.filter(({ text: word }) => !isGeneric(word));
  const first = words[0]!;
  if (naming.length === 0) return false;
  // "Betnovate RD", "Oduya's Base": a product, whatever stands behind its name
  if (!strong && naming.every(({ text: word }) => isClinicalProperNoun(word) && !isPlaceWord(word)))
    return false;
  if (/^base$/iu.test(words[head]!.text) && naming.some(({ text: word }) => /['’]s$/u.test(word)))
    return false;
  if (naming.every(({ text: word }) => largePlaces.has(titleCase(word))))
    return strong && modifiers.length > 0;
  const unknown = naming.filter(
    ({ text: word }) => !isOrdinaryWord(word) && !isEponym(word) && word.length > 2,
  );
  const cued = placeCue.test(text.slice(Math.max(0, first.start - 14), first.start));
  const heading = isLetterHead(text, first, words[head]!);
  if (mode === 'mixed') {
    const mapped = naming.some(({ text: word }) => landscapeWords.has(foldedWord(word)));
    if (mapped && (strong || cued || heading || naming.length > 1)) return true;
    if (unknown.length > 0 && !unknown.every(({ text: word }) => isUpper(word) && word.length < 3))
      return strong || cued || heading || unknown.some(({ text: word }) => !isDictionaryWord(word));
    if (/^(?:University|College|Academy|Infirmary)$/u.test(words[head]!.text)) return true;
    return (
      (cued || heading) &&
      (strong || naming.length > 1 || heading) &&
      naming.some(({ text: word }) => word.length > 2)
    );
  }
  const known = naming.some(
    ({ text: word }) => !isDictionaryWord(word) && !isEponym(word) && word.length > 3,
  );
  if (known) return strong || ((mode === 'upper' || buildings.test(words[head]!.text)) && (cued || heading));
  if (mode === 'lower')
    return (
      cued &&
      naming.some(({ text: word }) => landscapeWords.has(foldedWord(word)) && !isFunctionWord(word)) &&
      strong
    );
  if (
    /(?:FROM|TO|CC|FACILITY|SENDER|SITE|LOCATION|DEST\w{0,10}): {0,8}$/iu.test(
      text.slice(Math.max(0, first.start - 20), first.start),
    )
  )
    return true;
  // "AT JUNIPER MANOR": a home for the old has a name of any words
  if (cued && /^(?:manor|lodge|villa|gardens|estates|village|pavilion)$/iu.test(words[head]!.text))
    return true;
  return (heading || cued) && naming.some(({ text: word }) => landscapeWords.has(foldedWord(word)));
}

/** Weak heads that are still the end of a name in a text of small letters. */
const buildings = late.iu`^(?:rehab|house|manor|lodge|park|court|place|home|gardens|terrace|estates|village|villa|memorial|general)$`;

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Brands and products bear names of towns: "Boston Home" is a place. */
function isPlaceWord(word: string): boolean {
  const folded = foldedWord(word);
  return canBeName(word) || cityNames.has(folded) || landscapeWords.has(folded) || largePlaces.has(word);
}

/** At the top of a note, or alone on its line: a name there is the sender's. */
function isLetterHead(text: string, first: NoteWord, last: NoteWord): boolean {
  const lineStart = /(?:^|\n|[ \t]{3})[ \t>*#|/-]{0,8}$/u.test(
    text.slice(Math.max(0, first.start - 10), first.start),
  );
  return (
    lineStart &&
    first.start < 200 &&
    /^(?:[ \u00a0]{3}|\s*(?:[,·|(-]|\n|$))/u.test(text.slice(last.end, last.end + 5))
  );
}
