import type { Span } from '../note/span.ts';
import { writeCodes } from '../note/text-codes.ts';

/** A word of a term or a note, with its place and the form under which it is compared. */
export interface TermToken extends Span {
  /** As written. */
  readonly written: string;
  /** Lower case, no accents, US spelling, singular, arabic numerals. */
  readonly stem: string;
}

/** Words that say nothing about which disorder it is. "without" and "no" are not among them. */
const STOP_WORDS = new Set([
  'of',
  'the',
  'in',
  'with',
  'and',
  'or',
  'due',
  'to',
  'by',
  'on',
  'a',
  'an',
  'for',
  'at',
  'from',
  'nos',
]);

/** Prefixes that are written joined, with a hyphen or apart: "gastro-oesophageal", "non-Hodgkin". */
const PREFIXES = new Set(
  'non gastro post pre anti hyper hypo micro macro multi sub supra peri para poly pseudo extra intra inter auto cardio cerebro osteo broncho neuro thrombo musculo'.split(
    ' ',
  ),
);

const ROMAN: ReadonlyMap<string, string> = new Map([
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);
/** "i", "v" and number words are numerals only behind such a word. */
const NUMERAL_AFTER: ReadonlyMap<string, string> = new Map(
  Object.entries({ i: '1', v: '5', vi: '6', one: '1', two: '2', three: '3', four: '4' }),
);
const NUMBERED = new Set(['type', 'stage', 'grade', 'class', 'degree', 'factor', 'group', 'level', 'phase']);

/** Marks belong to their letter: "ö" may be written as one character or as two. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)?/gu;

/** UK spellings folded to US ones; applied to terms and to text alike, so over-reaching is harmless. */
function foldSpelling(word: string): string {
  let folded = word;
  // patterns only where they have something to do: few words have, and texts are full of new words
  if (folded.includes('ae') || folded.includes('oe')) folded = folded.replace(/[ao]+e/g, 'e');
  if (folded.endsWith('our')) folded = `${folded.slice(0, -3)}or`;
  else if (folded.endsWith('ours')) folded = `${folded.slice(0, -4)}ors`;
  if (folded.includes('yse')) folded = folded.replaceAll('yse', 'yze');
  if (folded.includes('isation')) folded = folded.replaceAll('isation', 'ization');
  return folded;
}

/** Plurals that no rule of the below gets right. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    viruses: 'virus',
    sinuses: 'sinus',
    fetuses: 'fetus',
    dialyses: 'dialysis',
    teeth: 'tooth',
    feet: 'foot',
  }),
);

function singular(word: string): string {
  if (word.length <= 3) return word;
  if (!word.endsWith('s')) return word.length > 5 ? word : (IRREGULAR.get(word) ?? word);
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (!word.endsWith('es')) return word.slice(0, -1);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  // stenoses, metastases, prostheses; but not "diseases", whose singular ends in -se
  if (/(?:oses|tases|theses|pses|crises)$/.test(word)) return `${word.slice(0, -2)}is`;
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Stems of the words asked for lately, and of those before them: what no text asked for since is forgotten. */
let stems = new Map<string, string>();
let olderStems = new Map<string, string>();
const MAX_CACHED_STEMS = 16_384;

const onlyPlain = /^[A-Za-z0-9]+$/;

/** Small letters without marks, and digits; no possessive. */
function lettersOf(written: string): string {
  const bare = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '');
  // some signs fall apart into more than letters: "½" into 1, a fraction slash and 2
  return bare.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The form under which a word is compared: "Haemorrhoids" is "hemorrhoid", "Ménière's" is "meniere". */
export function stemWord(written: string): string {
  const known = stems.get(written);
  if (known !== undefined) return known;
  const stem = olderStems.get(written) ?? stemOf(written);
  if (stems.size >= MAX_CACHED_STEMS) [olderStems, stems] = [stems, new Map()];
  stems.set(written, stem);
  return stem;
}

/** The same of a word that is not asked for again. */
export function stemOf(written: string): string {
  const word = onlyPlain.test(written) ? written.toLowerCase() : lettersOf(written);
  const numeral = word.length > 3 ? undefined : ROMAN.get(word);
  return numeral ?? singular(foldSpelling(word));
}

/** Where words begin and end; used for one text after the other. */
export class WordPlaces {
  count = 0;
  starts = new Int32Array(64);
  ends = new Int32Array(64);

  add(start: number, end: number): void {
    if (this.count === this.starts.length) {
      this.starts = twiceAsLong(this.starts);
      this.ends = twiceAsLong(this.ends);
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }
}

function twiceAsLong(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}

/**
 * The places of the words of a part of a text, as far as they are of plain letters.
 * @param codes of the text, see `codesOf`
 * @returns where the word begins that is not, which with all behind it is left to `WORD`; `to` if there is none
 */
export function plainWords(codes: Uint16Array, from: number, to: number, into: WordPlaces): number {
  into.count = 0;
  for (let at = from; at < to; ) {
    const kind = kindOf(codes[at]!);
    if (kind === OTHER) return at;
    if (kind === MARK) {
      at += 1;
      continue;
    }
    const end = endOfWord(codes, at, to);
    // a letter beyond the plain ones may go on with the word
    if (end < to && kindOf(codes[end]!) === OTHER) return at;
    into.add(at, end);
    at = end;
  }
  return to;
}

const places = new WordPlaces();
let letters = new Uint16Array(128);

/** Words with places. A known prefix and the word that a hyphen joins to it are one word. */
export function termTokens(text: string): readonly TermToken[] {
  const tokens: TermToken[] = [];
  letters = writeCodes(text, letters);
  const at = plainWords(letters, 0, text.length, places);
  for (let i = 0; i < places.count; i += 1) addToken(tokens, text, places.starts[i]!, places.ends[i]!);
  if (at < text.length)
    for (const { index, 0: written } of text.slice(at).matchAll(WORD))
      addToken(tokens, text, at + index, at + index + written.length);
  return tokens;
}

const [MARK, DIGIT, LETTER, OTHER] = [0, 1, 2, 3];

/** Dashes, quotes and bullets are marks; what is beyond them is left to the pattern. */
function kindOf(code: number): number {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    return code >= 48 && code <= 57 ? DIGIT : MARK;
  }
  return code >= 0x2010 && code <= 0x2027 ? MARK : OTHER;
}

/** Where `WORD` would end that begins at a plain letter or digit, as far as there are plain ones. */
function endOfWord(codes: Uint16Array, start: number, to: number): number {
  let at = start + 1;
  while (at < to && isPlain(codes[at]!)) at += 1;
  const code = at < to ? codes[at]! : 0;
  if (code !== 39 && code !== 0x2019) return at;
  let end = at + 1;
  while (end < to && kindOf(codes[end]!) === LETTER) end += 1;
  if (end > at + 1) return end;
  return end < to && kindOf(codes[end]!) === OTHER ? end : at;
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function addToken(tokens: TermToken[], text: string, start: number, end: number): void {
  const written = text.slice(start, end);
  const previous = tokens[tokens.length - 1];
  if (
    previous !== undefined &&
    previous.end === start - 1 &&
    text[start - 1] === '-' &&
    PREFIXES.has(previous.stem)
  ) {
    const joined = previous.written + written;
    tokens[tokens.length - 1] = { start: previous.start, end, written: joined, stem: stemWord(joined) };
    return;
  }
  const stem = stemInContext(written, previous);
  if (stem !== '') tokens.push({ start, end, written, stem });
}

function stemInContext(written: string, previous: TermToken | undefined): string {
  const stem = stemWord(written);
  if (previous === undefined || !NUMBERED.has(previous.stem)) return stem;
  return NUMERAL_AFTER.get(stem) ?? stem;
}

/** Whether the word behind one with this stem may be another than it is by itself. */
export function leadsNext(stem: string): boolean {
  return PREFIXES.has(stem) || NUMBERED.has(stem);
}

/** Whether it is, if it has the stem `next` by itself. */
export function changesNext(stem: string, next: string, isHyphened: boolean): boolean {
  return (isHyphened && PREFIXES.has(stem)) || (NUMERAL_AFTER.has(next) && NUMBERED.has(stem));
}

export function isStopWord(stem: string): boolean {
  return STOP_WORDS.has(stem);
}

/** Stems of the words of a text, in their order. */
export function termStems(text: string): readonly string[] {
  const stems: string[] = [];
  for (const { stem } of termTokens(text)) stems.push(stem);
  return stems;
}

/** Wording without case, accents, punctuation and spelling habits, order kept: "type 2 diabetes mellitus". */
export function normalizeTerm(text: string): string {
  return termStems(text).join(' ');
}

/** The same without regard to word order and small words: "osteoarthritis of the knee" equals "knee osteoarthritis". */
export function termKey(text: string): string {
  return wordsKey(termStems(text));
}

/** Words of nearly all names. */
const FEW = 16;

/** The key of a list of stems. */
export function wordsKey(words: readonly string[]): string {
  const kept = words.filter((word) => !STOP_WORDS.has(word));
  const key = kept.length > 0 ? kept : [...words];
  if (key.length > FEW) return key.sort().join(' ');
  // by insertion: `sort` takes longer to begin
  for (let i = 1; i < key.length; i++) {
    const word = key[i]!;
    let at = i;
    for (; at > 0 && key[at - 1]! > word; at--) key[at] = key[at - 1]!;
    key[at] = word;
  }
  return key.join(' ');
}

/** Letters and digits of an abbreviation in lower case: "A-fib" and "a fib" are "afib". */
export function abbreviationKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
