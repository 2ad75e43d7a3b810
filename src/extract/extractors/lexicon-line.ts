import { isDigit } from '../../note/characters.ts';
import type { Span } from '../../note/span.ts';
import { codesOf } from '../../note/text-codes.ts';
import { changesNext, plainWords, termTokens, WordPlaces } from '../../terminology/normalize-term.ts';
import { isItemNumber } from '../no-disorders.ts';
import type { LexiconWord, LexiconWords } from './lexicon-words.ts';

/** Between two words of one mention: spaces, a hyphen or slash without them; a comma or a dash ends a mention. */
const joiningSpace = /^[ \t]*\r?\n?[ \t]*$/;
const joiningMarks: ReadonlySet<number> = new Set(Array.from("-‐/'’", (mark) => mark.charCodeAt(0)));

const HYPHEN = 45;
const [STROKE, TWO] = [47, 50];
const [OPENING, CLOSING] = [40, 41];
/** "Essential (primary) hypertension", "aortic (valve) stenosis": a word in brackets within a name. */
const opensAside = /^[a-z]{4,14}\) [a-z]/;
const closesAside = / \([a-z]{4,14}$/;

/** The words of a sentence, as `termTokens` has them; used for one sentence after the other. */
export class LexiconLine {
  /** All in capitals, which then say nothing. */
  shouting = false;
  /** Words of the sentence; what lies behind these in the lists is of one before. */
  count = 0;
  readonly words: LexiconWord[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Whether a word may be of one mention with the one before. */
  readonly joined: boolean[] = [];
  /** Where the last word in brackets that was left out ends. */
  private aside = 0;
  private readonly known: LexiconWords;
  private readonly places = new WordPlaces();

  constructor(known: LexiconWords) {
    this.known = known;
  }

  read(text: string, { start, end }: Span): void {
    this.shouting = isShouting(text, start, end);
    this.count = 0;
    this.aside = 0;
    if (this.readPlain(text, start, end)) return;
    this.count = 0;
    this.aside = 0;
    for (const token of termTokens(text.slice(start, end)))
      this.add(text, codesOf(text).codes, this.known.of(token), start + token.start, start + token.end);
  }

  /** False where letters beyond the plain ones are or a word depends on the one before. */
  private readPlain(text: string, start: number, end: number): boolean {
    const { known, places } = this;
    const read = codesOf(text);
    const { codes } = read;
    if (plainWords(codes, start, end, places) < end) return false;
    let before: LexiconWord | undefined;
    let last = 0;
    for (let i = 0; i < places.count; i += 1) {
      const from = places.starts[i]!;
      const to = places.ends[i]!;
      const word = known.at(text, read, from, to);
      if (word.stem === '') return false;
      if (before?.leads && changesNext(before.stem, word.stem, from === last + 1 && codes[last] === HYPHEN))
        return false;
      this.add(text, codes, word, from, to);
      before = word;
      last = to;
    }
    return true;
  }

  private add(text: string, codes: Uint16Array, word: LexiconWord, start: number, end: number): void {
    if (word.stem === '') return;
    const { count } = this;
    const before = count > 0 ? this.ends[count - 1]! : -1;
    if (start === before + 2 && codes[start - 1] === OPENING && isAside(text, before, start, end)) {
      this.aside = end + 1;
      return;
    }
    this.joined[count] = count > 0 && isOneMention(text, codes, Math.max(before, this.aside), start);
    this.words[count] = word;
    this.starts[count] = start;
    this.ends[count] = end;
    this.count = count + 1;
  }
}

function isShouting(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
  }
  const own = text.slice(start, end);
  return own === own.toUpperCase() && /\p{L}{4}/u.test(own);
}

/** Words in brackets that ICD-10-CM has within names, and that say nothing more: "systolic (congestive) heart failure". */
const asides: ReadonlySet<string> = new Set([
  'congestive',
  'primary',
  'valve',
  'acute',
  'chronic',
  'idiopathic',
  'familial',
  'severe',
]);

function isAside(text: string, before: number, start: number, end: number): boolean {
  return (
    text.charCodeAt(before) === 32 &&
    text.charCodeAt(end) === CLOSING &&
    asides.has(text.slice(start, end).toLowerCase())
  );
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** "C. diff", "H. pylori": a genus by its letter; "migraine w/ aura". */
function joinsShort(text: string, from: number, to: number, code: number): boolean {
  const letter = text.charCodeAt(from - 1);
  const before = from > 1 ? text.charCodeAt(from - 2) : 32;
  if (isLetter(before)) return false;
  const next = text.charCodeAt(to);
  return code === 46
    ? letter >= 65 && letter <= 90 && next >= 97 && next <= 122
    : code === 47 && letter === 119;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** "AKI 2/2 sepsis": secondary to it, and no number of either. */
function isDueTo(codes: Uint16Array, at: number): boolean {
  return codes[at] === TWO && codes[at + 1] === STROKE && codes[at + 2] === TWO;
}

function isOneMention(text: string, codes: Uint16Array, from: number, to: number): boolean {
  const code = codes[from]!;
  if (code === 32 && (isDueTo(codes, from - 3) || isDueTo(codes, to))) return false;
  if (to === from + 1) return isSpace(code) || joiningMarks.has(code);
  if (to === from || (isSpace(code) && joiningSpace.test(text.slice(from, to)))) return true;
  if (to !== from + 2) return false;
  if (code === 32 && text.charCodeAt(from + 1) === OPENING) return opensAside.test(text.slice(to, to + 18));
  if (text.charCodeAt(from + 1) !== 32) return false;
  if (code === CLOSING) return closesAside.test(text.slice(Math.max(0, from - 16), from));
  return joinsShort(text, from, to, code);
}

/** "(acute) exacerbation", "anaemia (chronic": a term that begins or ends within a bracket and reaches out of it. */
export function isCutAside(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) === OPENING) return text.slice(start, end).includes(')');
  return text.charCodeAt(end) === CLOSING && text.slice(start, end).includes(' (');
}

/** . , / */
const isInNumber = (code: number): boolean => code === 46 || code === 44 || code === 47;

/** "CKD on | 3 drugs", "CKD with | 2 stents". */
const countsNext = /\s(?:with|on|and|in|for|to|x|at|after|since)\s\d{1,2}$/i;

/** "Thrombocytopenia 2|/2", "PPH 1|.2 L", "F33.|1 Major depression": a term that ends or begins within a number. */
export function isCutNumber(text: string, start: number, end: number): boolean {
  if (isDigit(text.charCodeAt(end - 1)) && isItemNumber(text, end)) return true;
  if (isDigit(text.charCodeAt(end - 1)) && countsNext.test(text.slice(start, end))) return true;
  if (isDigit(text.charCodeAt(end - 1)))
    return isInNumber(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
  return (
    isDigit(text.charCodeAt(start)) &&
    isInNumber(text.charCodeAt(start - 1)) &&
    isDigit(text.charCodeAt(start - 2))
  );
}
