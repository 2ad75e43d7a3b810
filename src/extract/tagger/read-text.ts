import type { NoteStructure } from '../../note/note-structure.ts';
import { codesOf } from '../../note/text-codes.ts';
import { DistinctNumbers } from './distinct-numbers.ts';
import { NumberRoom } from './number-room.ts';
import { findTerms, type TermMatches, termCode } from './term-matches.ts';
import type { TermTable } from './term-table.ts';
import { type TextTokens, textTokens } from './text-tokens.ts';
import { copyRecord, noColumns, RECORD, type WordColumns } from './word-columns.ts';
import type { WordTable } from './word-table.ts';

/** A text as the features see it. */
export interface ReadText {
  readonly tokens: TextTokens;
  /** Of each token the number of its word in the table. */
  readonly numbers: Int32Array;
  readonly words: WordColumns;
  /** First token of each sentence and, behind the last, one more: sentence s has tokens `from[s]` to `to[s]`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly matches: TermMatches;
  /** `termCode` of each token. */
  readonly codes: Int32Array;
  /** Of each token the number of its short form that the text defines, -1 for none. */
  readonly defined: Int32Array;
  /** Each definition: the short form and the tokens of the long form where it is defined. */
  readonly definitions: readonly { readonly short: string; readonly from: number; readonly to: number }[];
  /** Number of the kind of section of each sentence. */
  readonly section: Int32Array;
  /** Sentences all in capitals. */
  readonly shouting: Uint8Array;
  /** How often the text has the word of the token, in steps, and whether its first sentence does: see `repeatsOf`. */
  readonly repeats: Uint8Array;
  /** Bits: a blank before the token, a line break before it, inside brackets. */
  readonly gaps: Uint8Array;
}

/** Bytes of what is read of a token. */
const BYTES_A_TOKEN = 58;

export const GAP_BLANK = 1;
export const GAP_LINE = 2;
export const IN_BRACKETS = 4;

const sectionKinds =
  'chief-complaint history-of-present-illness past-medical-history past-surgical-history family-history social-history review-of-systems medications allergies physical-exam results assessment plan assessment-and-plan instructions subjective objective administrative other'.split(
    ' ',
  );

export function readText(
  text: string,
  structure: NoteStructure,
  terms: TermTable,
  table: WordTable,
): ReadText {
  const tokens = textTokens(text);
  const { count, start, end } = tokens;
  const { sentences } = structure;
  const room = new NumberRoom(BYTES_A_TOKEN * count + 16 * sentences.length + 256);
  const numbers = room.whole(count);
  const words = noColumns(count, room);
  const gaps = room.bytes(count);
  const signs = codesOf(text);
  const { codes: characters } = signs;
  let open = 0;
  for (let i = 0; i < count; i += 1) {
    const number = table.numberAt(text, signs, start[i]!, end[i]!);
    numbers[i] = number;
    copyRecord(table.records, number * RECORD, words, i);
    const before = i === 0 ? 0 : end[i - 1]!;
    if (before < start[i]! || i === 0) gaps[i] = GAP_BLANK;
    for (let at = before; at < start[i]!; at += 1) {
      if (characters[at] === 10) {
        gaps[i]! |= GAP_LINE;
        open = 0;
      }
    }
    const code = characters[start[i]!];
    if (code === 41 || code === 93) open = Math.max(0, open - 1);
    if (open > 0) gaps[i]! |= IN_BRACKETS;
    if (code === 40 || code === 91) open += 1;
  }
  const from = room.whole(sentences.length);
  const to = room.whole(sentences.length);
  const section = room.whole(sentences.length);
  const shouting = room.bytes(sentences.length);
  const matches = {
    length: room.bytes(count),
    place: room.bytes(count),
    kind: room.bytes(count),
  };
  let next = 0;
  for (const [s, sentence] of sentences.entries()) {
    while (next < count && start[next]! < sentence.start) next += 1;
    from[s] = next;
    while (next < count && start[next]! < sentence.end) next += 1;
    to[s] = next;
    section[s] = sectionKinds.indexOf(structure.sectionAt(sentence.start).kind);
    shouting[s] = isShouting(text, sentence.start, sentence.end) ? 1 : 0;
    findTerms(words, from[s]!, to[s]!, terms, matches);
  }
  const codes = room.whole(count);
  for (let i = 0; i < count; i += 1) codes[i] = termCode(matches, i);
  return {
    tokens,
    numbers,
    words,
    from,
    to,
    matches,
    codes,
    ...definitionsOf(text, structure, tokens, room.whole(count).fill(-1)),
    section,
    shouting,
    gaps,
    repeats: repeatsOf(words, from, to, room.bytes(count)),
  };
}

/** Writes 0 for a mark or small word; else 2 for each step of how often it is there, and 1 if it is in the first sentence. */
function repeatsOf(
  { lower, flags }: WordColumns,
  from: Int32Array,
  to: Int32Array,
  repeats: Uint8Array,
): Uint8Array {
  distinct.clear(lower.length);
  counts = withRoom(counts, lower.length);
  titles = withRoom(titles, lower.length);
  places = withRoom(places, lower.length);
  for (let i = 0; i < lower.length; i += 1) {
    if (flags[i] !== 0) continue;
    const place = distinct.of(lower[i]!);
    places[i] = place;
    if (distinct.isNew) {
      counts[place] = 0;
      titles[place] = 0;
    }
    counts[place]! += 1;
  }
  for (let i = from[0] ?? 0; i < (to[0] ?? 0); i += 1) if (flags[i] === 0) titles[places[i]!] = 1;
  for (let i = 0; i < lower.length; i += 1) {
    if (flags[i] !== 0) continue;
    const count = counts[places[i]!]!;
    const step = count < 4 ? count : count < 7 ? 4 : count < 12 ? 5 : 6;
    repeats[i] = 2 * step + titles[places[i]!]!;
  }
  return repeats;
}

const distinct = new DistinctNumbers();
let counts = new Int32Array(1024);
let titles = new Int32Array(1024);
let places = new Int32Array(1024);

function withRoom(values: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  return values.length >= length ? values : new Int32Array(2 * length);
}

function isShouting(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
    if (code >= 65 && code <= 90) capitals += 1;
  }
  return capitals > 3;
}

function definitionsOf(
  text: string,
  structure: NoteStructure,
  tokens: TextTokens,
  defined: Int32Array,
): Pick<ReadText, 'defined' | 'definitions'> {
  const { count, start, end } = tokens;
  const definitions: { short: string; from: number; to: number }[] = [];
  const numbers = new Map<string, number>();
  for (const [short, long] of structure.definitions) {
    const at = text.indexOf(long);
    if (at < 0) continue;
    const first = tokenAt(start, count, at);
    numbers.set(short, definitions.length);
    definitions.push({ short, from: first, to: tokenAt(start, count, at + long.length) });
  }
  if (numbers.size === 0) return { defined, definitions };
  const initials = new Set(Array.from(numbers.keys(), (short) => short.charCodeAt(0)));
  for (let i = 0; i < count; i += 1) {
    const length = end[i]! - start[i]!;
    if (length > 12 || !initials.has(text.charCodeAt(start[i]!))) continue;
    const word = text.slice(start[i]!, end[i]!);
    let number = numbers.get(word);
    if (number === undefined && word.endsWith('s')) number = numbers.get(word.slice(0, -1));
    if (number !== undefined) defined[i] = number;
  }
  return { defined, definitions };
}

/** The first token that begins at a place or behind it. */
function tokenAt(start: Int32Array, count: number, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
