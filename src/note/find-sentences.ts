import { isBlank, isDigit, isSmallLetter } from './characters.ts';
import { SentenceSigns } from './sentence-signs.ts';
import type { Span } from './span.ts';
import { codesOf } from './text-codes.ts';

/** Words whose full stop does not end a sentence. Units and doses included: "5 mg. tablet", "b.i.d.". */
const abbreviations: ReadonlySet<string> = new Set(
  'dr mr mrs ms prof st sr jr rev vs e.g i.e eg ie cf viz etc approx fig figs no nos inc ltd ca al resp temp wt ht hx pt pts dept tel ext vol max min avg est q.d b.i.d t.i.d q.i.d q.h.s p.o p.r.n a.m p.m i.v i.m s.c q.o.d h.s u.s b.p d.o.b jan feb mar apr jun jul aug sep sept oct nov dec lt rt bilat post.op occ int poss prob vit hosp incl'.split(
    ' ',
  ),
);
/** The same, but only before a small letter: "5 mg. tablets", "2.5 mg. Follow up". */
const units: ReadonlySet<string> = new Set(
  'mg ml cm mm kg mcg wk wks hr hrs yr yrs mo mos tab tabs cap caps w alk phos bili'.split(' '),
);
/** "Trop neg. Father died …" ends, "had neg. Lyme titers" does not: behind these a result stands before what it is of. */
const beforeResult =
  /(?:^|[,;:(/])\s*$|(?:^|\s)(?:with|w|an?|the|had|has|have|of|show(?:s|ed|ing)?|got|and|or|prior|previous|recent|repeat)\s+$/i;
/** After these an initial-like letter is part of the name: "hepatitis C. He …". */
const takesLetter =
  /^(?:hepatitis|vitamin|type|grade|class|group|stage|factor|protein|influenza|strep|hep|category|level|bilirubin|troponin)$/i;
const bulletMark = /^(?:[•◦▪·●‣*+–-][ \t]+|[•◦▪●‣])/;
const listItem = /^[ \t]*(?:[•◦▪·●‣*+–>-]|\d{1,2}[.)](?=[ \t])|[a-z][.)][ \t]|\[[ xX]?\])/;
/** A line that ends with one of these goes on in the next. */
const unfinished =
  /(?:,|\b(?:and|or|nor|of|the|a|an|with|without|to|for|in|on|at|by|from|no|not|any|is|are|was|were|has|have|had|that|which|who|his|her|their|due|than|as|rule out|ruling out|to reveal|to show|after|during|because|although|but|if|when|while|whether|neither|between|under|including|be|been|being|such|into|s\/p|c\/o|h\/o|dr|mr|mrs|ms)\.?|(?:^|[.;:,]\s)\?{1,2})$/i;
/** Shorter lines are items of a list, not wrapped text. */
const wrappedLine = 40;
const hardWrappedLine = 60;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Trimmed lines that are not blank, and whether a blank line lies before. */
function continues(text: string, previous: Line, next: Line, lineStart: number): boolean {
  if (listItem.test(text.slice(lineStart, Math.min(next.end, lineStart + 12)))) return false;
  const last = text[previous.end - 1]!;
  const length = previous.end - previous.start;
  const tail = text.slice(Math.max(previous.start, previous.end - 10), previous.end);
  if (unfinished.test(tail)) {
    if (last === ',') return length >= wrappedLine || /[a-z]/.test(text[next.start]!);
    return (
      length >= 12 || /\b(?:is|are|was|were|has|have|had|with|shows?|there) (?:no|any|an?|the)$/i.test(tail)
    );
  }
  if ('.!?:;'.includes(last)) return false;
  const first = text[next.start]!;
  if (/\p{Ll}/u.test(first)) return length >= wrappedLine;
  if (length < hardWrappedLine) return false;
  // In a note written in capitals the case of the next line tells nothing; its own length does. A header is short.
  return (
    !/\p{Ll}/u.test(text.slice(previous.start, previous.end)) &&
    !/^[A-Z /&]{2,40}:/.test(text.slice(next.start, next.start + 42))
  );
}

/** What stands before a number that is no item's: "1. CKD stage 2. 2. HTN". */
const counts =
  /(?:stage|grade|type|class|group|category|level|factor|phase|day|week|wk|pod|para|gravida|x|times|no|number|score|\D[-+/=<>~])[ \t]*$/i;

/** Numbers of a list that stand amid a line: "Imp: 1. Gout 2. Asthma". */
class ItemNumbers {
  #last = 0;

  /** Whether the number before a full stop or bracket is that of the next item, so that a sentence begins with it. */
  isNext(text: string, from: number, { start, end }: Span): boolean {
    const number = Number(text.slice(start, end));
    const before = text.slice(Math.max(from, start - 16), start);
    if (number === 1 && /(?:^|:)[ \t(]*$/.test(before)) {
      this.#last = 1;
      return true;
    }
    if (this.#last === 0 || number !== this.#last + 1 || counts.test(before)) return false;
    this.#last = number;
    return true;
  }
}

/** Pushes [start, end) without the white space and bullet at its ends. */
function pushTrimmed(text: string, start: number, end: number, out: Span[]): void {
  let from = pastBlanks(text, start, end);
  if (from < end && mayBeBullet(text.charCodeAt(from))) from = behindBullet(text, from, end);
  const to = beforeBlanks(text, from, end);
  if (to > from) out.push({ start: from, end: to });
}

function behindBullet(text: string, at: number, end: number): number {
  const mark = bulletMark.exec(text.slice(at, Math.min(end, at + 8)));
  return mark === null ? at : pastBlanks(text, at + mark[0].length, end);
}

function beforeBlanks(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

function pastBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

const mayBeBullet = (code: number): boolean => code >= 0x80 || (code >= 42 && code <= 45);

/** White space and "(,;:/": a word begins behind one. */
function isBeforeWord(code: number): boolean {
  return code === 40 || code === 44 || code === 47 || code === 58 || code === 59 || isBlank(code);
}

function endsSentence(
  text: string,
  sentenceStart: number,
  at: number,
  after: number,
  blockEnd: number,
): boolean {
  const next = pastBlanks(text, after, blockEnd);
  if (next >= blockEnd) return true;
  const first = Math.max(sentenceStart, at - 40);
  let wordStart = at;
  while (wordStart > first && !isBeforeWord(text.charCodeAt(wordStart - 1))) wordStart--;
  const nextIsLower = isSmallLetter(text.charCodeAt(next));
  const mark = text.charCodeAt(at);
  // "? UTI", "imp: ?PE" and "?? MI" ask about what follows; "PE? Ordering CT" ends.
  if (mark === 63) return wordStart < at && !nextIsLower && !/^\?+$/.test(text.slice(wordStart, at));
  if (mark === 33) return true;
  if (text.charCodeAt(at + 1) === 46) return !nextIsLower;
  return wordStart < at && stopEnds(text, sentenceStart, { start: wordStart, end: at }, after, next);
}

const species =
  /^(?:pylori|diff(?:icile)?\b|coli\b|aureus|pneumo|f[ae]+c(?:alis|ium)|albicans|aeruginosa|trachomatis|gonorrh|influenzae|jirovecii|burgdorferi|tuberculosis|avium|fragilis|cereus|vaginalis|marcescens|cloacae|mirabilis|baumannii|epidermidis|lugdunensis|falciparum|vivax|genitalium|glabrata|auris|fumigatus|neoformans|catarrhalis|meningitidis|pyogenes|agalactiae|viridans|bovis|jejuni|typhi|henselae|burnetii|pallidum|gondii|stercoralis|monocytogenes|pneumophila)/;

/** "C. difficile", "E. coli": what follows a genus that is written by its letter. */
export const isSpecies = (text: string, at: number): boolean => species.test(text.slice(at, at + 14));

/** Whether the full stop behind a word ends the sentence. */
function stopEnds(
  text: string,
  sentenceStart: number,
  { start: wordStart, end: at }: Span,
  after: number,
  next: number,
): boolean {
  const nextIsLower = isSmallLetter(text.charCodeAt(next));
  const word = text.slice(wordStart, at);
  const lower = word.toLowerCase();
  if (units.has(lower)) return !nextIsLower;
  if (
    word.length < 3 &&
    /^(?:\d{1,2}|[a-h])$/.test(word) &&
    text.slice(sentenceStart, wordStart).trim() === ''
  )
    return false;
  if (lower === 'no' || lower === 'nos') return !/\d/.test(text[next]!);
  if (lower === 'neg' || lower === 'pos')
    return (
      /^\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2)) &&
      !beforeResult.test(text.slice(Math.max(sentenceStart, wordStart - 16), wordStart))
    );
  // "aunt ovarian ca. Migraine": a cancer; before a number it is about when
  if (lower === 'ca' && wordStart > sentenceStart && /^\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2)))
    return true;
  if (abbreviations.has(lower)) {
    // "etc.", "a.m." and months may also close a sentence.
    return lower === 'etc' || lower === 'pt' || lower === 'pts' || /^[ap]\.m$/.test(lower)
      ? /\p{Lu}/u.test(text[next]!)
      : false;
  }
  if (word.length === 1 && /^[A-Z]$/.test(word)) {
    if (nextIsLower && (/[LR]/.test(word) || isSpecies(text, next))) return false; // "L. wrist", "C. diff"
    if (text[wordStart - 1] === '/') return true; // "no W/R/R."
    const before =
      /(\S+)\s+$/.exec(text.slice(Math.max(sentenceStart, wordStart - 24), wordStart))?.[1] ?? '';
    return before === '' ? false : takesLetter.test(before) || !/^[A-Z][a-z]*\.?$/.test(before);
  }
  if (next === after) return after > at + 1 || /^\p{L}{3,}\)?$/u.test(word);
  // "67y.o. male", "U.S. Army": a word with full stops inside ends a sentence only before a capital, and if it is long.
  return !word.includes('.') || !/\p{L}\.\p{L}+$/u.test(word) || (!nextIsLower && word.length > 3);
}

const signs = new SentenceSigns();
const itemNumber = /(?:^|[\s:])\(?(\d{1,2})$/;

function splitBlock(text: string, codes: Uint16Array, start: number, end: number, out: Span[]): void {
  let from = start;
  const numbers = new ItemNumbers();
  for (let next = start; signs.find(codes, start, next, end); ) {
    const { at, after } = signs;
    next = after;
    const mark = codes[at]!;
    if ((mark === 46 || mark === 41) && at > from && isDigit(codes[at - 1]!)) {
      const number = itemNumber.exec(text.slice(Math.max(from, at - 4), at))?.[1];
      if (number !== undefined && numbers.isNext(text, from, { start: at - number.length, end: at })) {
        const first = text[at - number.length - 1] === '(' ? at - number.length - 1 : at - number.length;
        // "Imp: 1. Gout" stays with its header
        if (number !== '1') {
          pushTrimmed(text, from, first, out);
          from = first;
        }
        continue;
      }
    }
    if (mark === 41) continue;
    if (mark !== 46 && mark !== 33 && mark !== 63) {
      pushTrimmed(text, from, at, out);
      from = at;
    } else if (endsSentence(text, from, at, after, end)) {
      pushTrimmed(text, from, after, out);
      from = after;
    }
  }
  pushTrimmed(text, from, end, out);
}

/**
 * Sentences, list items and header lines of a note: disjoint, in order, trimmed, never empty; a bullet is left out.
 * Linear in the length of the text.
 * @example findSentences('Seen by Dr. Ho. A1c 7.3%.\n- fever\n- cough') → 4 spans
 */
export function findSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  const { codes } = codesOf(text);
  let blockStart = -1;
  let previous: Line | undefined;
  for (let offset = 0; offset < text.length; ) {
    const newline = text.indexOf('\n', offset);
    const next = newline === -1 ? text.length : newline + 1;
    let start = offset;
    let end = newline === -1 ? next : newline;
    start = pastBlanks(text, start, end);
    end = beforeBlanks(text, start, end);
    if (start < end) {
      const line = { start, end };
      if (previous !== undefined && !continues(text, previous, line, offset)) {
        splitBlock(text, codes, blockStart, previous.end, spans);
        blockStart = start;
      } else if (previous === undefined) {
        blockStart = start;
      }
      previous = line;
    } else if (previous !== undefined) {
      splitBlock(text, codes, blockStart, previous.end, spans);
      previous = undefined;
    }
    offset = next;
  }
  if (previous !== undefined) splitBlock(text, codes, blockStart, previous.end, spans);
  return spans;
}
