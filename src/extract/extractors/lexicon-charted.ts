import { pairsOf, type WordingTable } from '../../link/note-wordings.ts';
import { isStopWord } from '../../terminology/normalize-term.ts';
import { nextLine } from '../../terminology/sorted-lines.ts';
import type { LexiconFiles } from './lexicon-lists.ts';

/** Wordings between two steps. */
const WORDINGS_A_STEP = 512;
/** Sides make no second word: "right coronary" is what was left of a list. */
const sides = new Set(['left', 'right', 'bilateral', 'lt', 'rt', 'l', 'r']);
/** "Had a stroke", "haemoptysis episodes": a wording of a sentence, in which the mention is a part. */
const saysMore =
  /^(?:had|has|have|having|got|gets|getting|is|was|been|being|on|with|in|to|the|an?|his|her|my)\s|\sepisodes?$/;
/** A wording with several meanings is a disorder all the same, unless notes mean none by most of its uses. */
const MEANT = 0.6;

/** Files the wordings that notes mean concepts by. */
export function* chartedSteps(
  { terms, numbers }: LexiconFiles,
  notes: WordingTable | undefined,
): Generator<void, void, void> {
  if (notes === undefined) return;
  // wordings share their words: finding one among those of the terminology takes longer than all else here
  const known = new Map<string, number>();
  const numberOf = (stem: string): number => {
    let number = known.get(stem);
    if (number === undefined) {
      number = numbers.sumOf([stem]);
      known.set(stem, number);
    }
    return number;
  };
  for (let at = 0; at < notes.lines.length; ) {
    at = chart(terms, numberOf, notes.lines, at);
    yield;
  }
}

/** Files the next wordings and says where those behind them begin. A function by itself: what runs between two steps is compiled late or never. */
function chart(
  terms: LexiconFiles['terms'],
  numberOf: (stem: string) => number,
  lines: string,
  from: number,
): number {
  let at = from;
  for (let count = 0; count < WORDINGS_A_STEP && at < lines.length; count += 1) {
    const end = lines.indexOf('|', at);
    const next = nextLine(lines, at);
    const sum = sumOf(lines.slice(at, end), numberOf);
    if (sum !== undefined && isMeant(lines.slice(end + 1, next - 1))) terms.chart(sum, at);
    at = next;
  }
  return at;
}

/** The sum of the words of a wording; undefined if it says too little to be looked for. */
function sumOf(wording: string, numberOf: (stem: string) => number): number | undefined {
  if (!wording.includes(' ') || saysMore.test(wording)) return undefined;
  let words = 0;
  let letters = 0;
  let sum = 0;
  for (const stem of wording.split(' ')) {
    sum = (sum + numberOf(stem)) | 0;
    if (stem.charCodeAt(0) > DIGITS_END) letters += stem.length;
    if (!sides.has(stem) && !isStopWord(stem)) words += 1;
  }
  // a word alone is a symptom, an organ or a habit as often as a disorder: the tagger tells; "BP in 2" weeks is no bipolar disorder
  return words >= 2 && letters >= LEAST_LETTERS ? sum : undefined;
}

/** Shorter ones, in any order, are of any sentence. */
const LEAST_LETTERS = 6;

const DIGITS_END = 57;

/** How many wordings there are. */
export function countCharted(notes: WordingTable | undefined): number {
  let count = 0;
  const lines = notes?.lines ?? '';
  for (let at = 0; at < lines.length; at = nextLine(lines, at)) count += 1;
  return count;
}

/** Whether most uses are of a concept; "-1" stands before those that are of none. */
function isMeant(written: string): boolean {
  if (!written.includes('-')) return true;
  const pairs = pairsOf(written);
  let all = 0;
  let none = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    all += pairs[i + 1]!;
    if (pairs[i]! < 0) none += pairs[i + 1]!;
  }
  return none / all <= 1 - MEANT;
}
