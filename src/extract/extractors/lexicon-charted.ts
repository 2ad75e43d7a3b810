import type { WordingCounts } from '../../link/note-wordings.ts';
import { isStopWord } from '../../terminology/normalize-term.ts';
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
  notes: WordingCounts | undefined,
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
  for (let from = 0; from < notes.wordings.length; from += WORDINGS_A_STEP) {
    chart(terms, numberOf, notes, from, Math.min(from + WORDINGS_A_STEP, notes.wordings.length));
    yield;
  }
}

/** A function by itself: what runs between two steps is compiled late or never. */
function chart(
  terms: LexiconFiles['terms'],
  numberOf: (stem: string) => number,
  { wordings, uses }: WordingCounts,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i += 1) {
    const wording = wordings[i]!;
    if (!wording.includes(' ') || saysMore.test(wording) || shareWithout(uses[i]!) > 1 - MEANT) continue;
    let words = 0;
    let sum = 0;
    for (const stem of wording.split(' ')) {
      sum = (sum + numberOf(stem)) | 0;
      if (!sides.has(stem) && !isStopWord(stem)) words += 1;
    }
    // a word alone is a symptom, an organ or a habit as often as a disorder: the tagger tells; "BP in 2" weeks is no bipolar disorder
    if (words >= 2 && lettersOf(wording) >= LEAST_LETTERS) terms.chart(sum, wording);
  }
}

/** Shorter ones, in any order, are of any sentence. */
const LEAST_LETTERS = 6;

const lettersOf = (wording: string): number => wording.replace(/[^\p{L}]+/gu, '').length;

/** Share of the uses that are of no concept. */
function shareWithout(pairs: readonly number[]): number {
  let all = 0;
  let none = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    all += pairs[i + 1]!;
    if (pairs[i]! < 0) none += pairs[i + 1]!;
  }
  return none / all;
}
