import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { hasClinicalContext } from '../words/clinical-context.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { type NoteWord, wordsOf } from '../words/note-words.ts';
import {
  foldedWord,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import {
  clinicalCapitals,
  genericModifiers,
  landscapeWords,
  strongHeads,
  weakHeads,
} from '../words/place-words.ts';
import { largePlaces } from '../words/places.ts';
import { addressTail } from './address-tail.ts';

const id = 'named-places';
const connectors = /^(?:of|the|for|and|at|on|de|del|la|le|les|du|des|der|van|von|st|saint)$/iu;
const titles = /^(?:dr|mr|mrs|ms|miss|prof|sr|sister|br|nurse|mx)$/iu;
/** Words behind a head that make it a phrase of the note: "Hospital Course", "clinic visit". */
const phraseAfter =
  /^[ \u00a0]?(?:course|stay|day|days|visit|visits|note|notes|number|no\b|bed|acquired|admission|discharge|follow|staff|records?|summary|list|appointment|appt|schedule|policy|protocol|letter|report|history|findings|values|results|value|studies|testing|workup|work-up|draws?|data)(?!\p{L})|^[-/]\p{L}|^[ \u00a0]?[:=]/iu;
const placeCue =
  /(?:\b(?:at|to|from|of|via|through|by|with|in|near|into|call|via|cc|dest|destination|@)|[:@|(])[ \u00a0]{0,4}(?:the[ \u00a0])?$/iu;
const reach = 7;

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
    const findings: PhiFinding[] = headFirst(text);
    for (let index = 0; index < words.length; index += 1) {
      const folded = foldedWord(words[index]!.text);
      const strong = strongHeads.has(folded);
      if (!strong && !weakHeads.has(folded)) continue;
      // Only the last head of "Family Health Centre" is read
      const next = words[index + 1];
      if (
        next !== undefined &&
        isHead(next) &&
        joins(text, words[index]!, next) &&
        sameCase(words[index]!, next)
      )
        continue;
      const found = read(text, words, index, strong);
      if (found !== undefined) findings.push({ ...found, category: 'GEO', strength: 2, recognizer: id });
    }
    return [...findings, ...findings.flatMap(({ end }) => addressTail(text, end, id, false))];
  },
};

/** Kinds of places that stand before their name: "Ward Ellery", "HMP Northmoor", "FT. CARSON", "Klinikum Nordtal", "Hôpital de Brive". */
const heads =
  /(?<![\p{L}\d])(?:(?:Ward|HMP|HMYOI|Camp|Fort|Ft\.|FOB|COP|LZ|VA|VAMC|USS|HMS|HMCS|CFB|RAF|NAS|Klinikum|Krankenhaus|Spital|Clínica|Clinica|Clinique|Hôpital|Hopital|CHU|CHUV|EHPAD|Hospital|Ospedale|Policlinico|Residencia|Centro|Marae|Universität|Université|Universidad|Our Lady of|Sacred Heart|St\.?|Sainte?|Sankt|Mt\.?|Mount)|(?:WARD|FORT|FT\.|CAMP|FOB|ST\.|SAINT|MT\.))[ \u00a0](?:(?:de|del|la|le|les|los|da|do|du|des|of|the|di|zu|am|an der|General|Universitario|Clínico) ){0,3}(\p{Lu}[\p{L}'’.-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24}){0,2})(?![\p{L}])/gu;

function headFirst(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of text.matchAll(heads)) {
    const words = (match[1] ?? '').split(' ');
    // Only as far as the words name something: "Ward Ellery Bed"
    let kept = words.length;
    while (
      kept > 0 &&
      (isGeneric(words[kept - 1]!) ||
        (kept > 1 && isOrdinaryWord(words[kept - 1]!) && !landscapeWords.has(foldedWord(words[kept - 1]!))))
    )
      kept -= 1;
    if (kept === 0) continue;
    const end =
      match.index + match[0].length - (match[1] ?? '').length + words.slice(0, kept).join(' ').length;
    const sure = /^(?:HMP|HMYOI|FOB|COP|CFB|RAF|HMS|USS|Our|Sacred)/u.test(match[0]);
    if (!sure && words.slice(0, kept).every((word) => isDictionaryWord(word))) continue;
    if (
      hasClinicalContext(text, end) ||
      /^ (?:encephalitis|virus|wort|dance|fire|criteria|NEG)/iu.test(text.slice(end, end + 14)) ||
      (/^(?:VA|St|Mt|Mount|Hospital|Centro)/iu.test(match[0]) &&
        words.slice(0, kept).every((word) => isEponym(word) || largePlaces.has(word)))
    )
      continue;
    const start = /^ward /iu.test(match[0]) ? match.index + 5 : match.index;
    findings.push({ start, end, category: 'GEO', strength: 2, recognizer: id });
  }
  return findings;
}

function isHead({ text }: NoteWord): boolean {
  const folded = foldedWord(text);
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
): number {
  let first = head;
  while (first > 0 && head - first < reach) {
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
      !/^(?:seen|admitted|transferred|referred|discharged|went|presented|local|outside|former|dr|per|via|dest|final|employer|facility|hospital:|saw|see|called|call|patient|sent|current|previous)$/u.test(
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
): { start: number; end: number } | undefined {
  const head = words[index]!;
  const mode = letterCaseAt(text, head.start);
  if (mode === 'mixed' && !isCapital(head.text)) return undefined;
  const end = endOf(text, words, index, mode);
  if (phraseAfter.test(text.slice(head.end, head.end + 14))) return undefined;
  const first = collect(text, words, index, mode);
  if (first === index) return undefined;
  const candidate = { words: words.slice(first, index + 1), head: index - first };
  const tail = text.slice(head.end, end);
  if (
    !(strong && /^ (?!(?:of|for|at|on) (?:the )?(?:Medicine|Nursing|Surgery|Children|Women))/u.test(tail)) &&
    !isNamed(text, candidate, mode, strong)
  )
    return undefined;
  return { start: words[first]!.start, end };
}

/** "… of Portland", "… at Millbrook", "University Hospital Lakeshore", ", P.C." */
function endOf(text: string, words: readonly NoteWord[], index: number, mode: string): number {
  const head = words[index]!;
  const tail =
    mode === 'lower'
      ? /^ of \p{Ll}{3,20}(?!\p{L})/u
      : /^(?: (?:of|at|for|on)(?: the)? \p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2}| [-–] \p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?| \p{Lu}\p{Ll}{3,20}(?! ?[:\p{Ll}]))?(?:,? (?:P\.?C\.?|P\.?A\.?|LLC|LLP|Inc|Ltd|PLLC|INC|LTD)(?!\p{L})\.?)?/u;
  const found = tail.exec(text.slice(head.end, head.end + 80))?.[0] ?? '';
  const next = words[index + 1];
  // "Hospital Lakeshore" is one name, "Hospital Discharge" none
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
  if (naming.every(({ text: word }) => largePlaces.has(titleCase(word))))
    return strong && modifiers.length > 0;
  const unknown = naming.filter(
    ({ text: word }) => !isOrdinaryWord(word) && !isEponym(word) && word.length > 2,
  );
  const cued = placeCue.test(text.slice(Math.max(0, first.start - 14), first.start));
  const heading = isLetterHead(text, first, words[head]!);
  if (mode === 'mixed') {
    if (unknown.length > 0 && !unknown.every(({ text: word }) => isUpper(word) && word.length < 3))
      return strong || cued || heading || unknown.some(({ text: word }) => !isDictionaryWord(word));
    const mapped = naming.some(({ text: word }) => landscapeWords.has(foldedWord(word)));
    if (mapped) return strong || cued || heading || naming.length > 1;
    return (
      (cued || heading) &&
      (strong || naming.length > 1 || heading) &&
      naming.some(({ text: word }) => word.length > 2)
    );
  }
  const known = naming.some(
    ({ text: word }) => !isDictionaryWord(word) && !isEponym(word) && word.length > 3,
  );
  if (known) return strong || cued || heading;
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
  return (heading || cued) && naming.some(({ text: word }) => landscapeWords.has(foldedWord(word)));
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function isGeneric(word: string): boolean {
  const folded = foldedWord(word);
  return (
    genericModifiers.has(folded) ||
    clinicalCapitals.has(folded) ||
    strongHeads.has(folded) ||
    isFunctionWord(word) ||
    /(?:ology|ologic|ological|iatric|iatrics|surgical|ectomy|oscopy|therapy)$/.test(folded)
  );
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
