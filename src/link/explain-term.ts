import type { LexicalIndex } from './lexical-index.ts';
import { isNumberWord, type LinkScratch, qualityOfWord } from './link-scratch.ts';
import { MOST_WORDS, type NameWords } from './name-words.ts';
import { bitOf, groupOf, SIDE } from './opposites.ts';

/** Which words a name and a term have in common, weighed by rarity; shares are 0 to 1. */
export interface Explained {
  nameExplained: number;
  /** With words that are spelled much alike in part. */
  nameExplainedLoosely: number;
  termExplained: number;
  /** Rarity of the rarest word that the other lacks. */
  rarestOfName: number;
  rarestOfTerm: number;
  /** Words that the other lacks. */
  nameMissing: number;
  termMissing: number;
  sameLast: number;
  sameFirst: number;
  /** Words of the term. */
  length: number;
  numbersInCommon: number;
  numbersMissing: number;
  numbersExtra: number;
  /** Laterality: 0 if neither has one, 1 the same, 2 only the name has one, 3 only the term, 4 another. */
  side: number;
  /** Words of the term that rule out a word of the name, other than of side: "chronic" for "acute". */
  opposed: number;
}

/** To be written to again and again: there are two for each candidate of a name. */
export function newExplained(): Explained {
  return {
    nameExplained: 0,
    nameExplainedLoosely: 0,
    termExplained: 0,
    rarestOfName: 0,
    rarestOfTerm: 0,
    nameMissing: 0,
    termMissing: 0,
    sameLast: 0,
    sameFirst: 0,
    length: 0,
    numbersInCommon: 0,
    numbersMissing: 0,
    numbersExtra: 0,
    side: 0,
    opposed: 0,
  };
}

const loose = new Float32Array(MOST_WORDS);

/** Which words of the name a term has, and which of its own the name lacks. The name's words are marked. */
export function explain(
  row: number,
  name: NameWords,
  lexical: LexicalIndex,
  { marks, numbers, qualities }: LinkScratch,
  into: Explained,
): void {
  const { words, firstWord, rarity } = lexical;
  const { known } = name;
  const start = firstWord[row]!;
  const end = firstWord[row + 1]!;
  const count = name.stems.length;
  let mask = 0;
  let termTotal = 0;
  let termFound = 0;
  let rarestOfTerm = 0;
  let termMissing = 0;
  let numbersExtra = 0;
  let sides = 0;
  let opposed = 0;
  for (let i = 0; i < count; i++) loose[i] = 0;
  for (let i = start; i < end; i++) {
    const word = words[i]!;
    const own = rarity[word]!;
    const mark = marks[word]!;
    termTotal += own;
    const quality = qualityOfWord(word, qualities, lexical);
    if (quality !== 0) {
      const group = groupOf(quality);
      const named = name.qualities[group]!;
      if (group === SIDE) sides |= bitOf(quality);
      else if (named !== 0 && (named & bitOf(quality)) === 0) opposed++;
    }
    if (mark !== 0 && mark <= known.own) {
      const place = known.places[mark - 1]!;
      mask |= 1 << place;
      loose[place] = 1;
      termFound += own;
      continue;
    }
    termMissing++;
    if (own > rarestOfTerm) rarestOfTerm = own;
    if (isNumberWord(word, numbers, lexical)) numbersExtra++;
    if (mark === 0) continue;
    const place = known.places[mark - 1]!;
    if (loose[place]! < known.weights[mark - 1]!) loose[place] = known.weights[mark - 1]!;
  }
  let found = 0;
  let foundLoosely = 0;
  let rarestOfName = 0;
  let nameMissing = 0;
  let numbersInCommon = 0;
  let numbersMissing = 0;
  for (let i = 0; i < count; i++) {
    foundLoosely += name.counts[i]! * loose[i]!;
    if (hasPlace(mask, name, i)) {
      found += name.rarities[i]!;
      numbersInCommon += name.numbers[i]!;
      continue;
    }
    nameMissing++;
    numbersMissing += name.numbers[i]!;
    if (name.rarities[i]! > rarestOfName) rarestOfName = name.rarities[i]!;
  }
  const both = end > start && count > 0;
  into.nameExplained = found / name.total;
  into.nameExplainedLoosely = foundLoosely / name.counted;
  into.termExplained = termFound / (termTotal || 1);
  into.rarestOfName = rarestOfName;
  into.rarestOfTerm = rarestOfTerm;
  into.nameMissing = nameMissing;
  into.termMissing = termMissing;
  into.sameLast = both && words[end - 1] === name.words[count - 1] ? 1 : 0;
  into.sameFirst = both && words[start] === name.words[0] ? 1 : 0;
  into.length = end - start;
  into.numbersInCommon = numbersInCommon;
  into.numbersMissing = numbersMissing;
  into.numbersExtra = numbersExtra;
  into.side = sideOf(name.qualities[SIDE]!, sides);
  into.opposed = opposed;
}

function sideOf(named: number, sides: number): number {
  if (named === sides) return named === 0 ? 0 : 1;
  if (sides === 0) return 2;
  return named === 0 ? 3 : 4;
}

function hasPlace(mask: number, { words, places }: NameWords, i: number): boolean {
  return words[i]! >= 0 && (mask & (1 << places[i]!)) !== 0;
}

/** A concept may have hundreds of terms; the first say enough. */
export const TERMS_LOOKED_AT = 24;

/** Share of the name that the terms of a concept from row `first` to row `end` have together. */
export function explainedByAll(
  first: number,
  end: number,
  name: NameWords,
  { words, firstWord }: LexicalIndex,
  marks: Uint16Array,
): number {
  const { own, places } = name.known;
  const last = firstWord[Math.min(end, first + TERMS_LOOKED_AT)]!;
  let mask = 0;
  let left = own;
  for (let i = firstWord[first]!; i < last && left > 0; i++) {
    const mark = marks[words[i]!]!;
    if (mark === 0 || mark > own) continue;
    const bit = 1 << places[mark - 1]!;
    if ((mask & bit) === 0) left--;
    mask |= bit;
  }
  let found = 0;
  for (let i = 0; i < name.stems.length; i++) if (hasPlace(mask, name, i)) found += name.rarities[i]!;
  return found / name.total;
}

/** Share of the term's words beyond the name that the sentence around it has. */
export function explainedByContext(
  row: number,
  context: ReadonlySet<number>,
  { known }: NameWords,
  { words, firstWord, rarity }: LexicalIndex,
  marks: Uint16Array,
): number {
  let total = 0;
  let found = 0;
  for (let i = firstWord[row]!; i < firstWord[row + 1]!; i++) {
    const word = words[i]!;
    const mark = marks[word]!;
    if (mark !== 0 && mark <= known.own) continue;
    total += rarity[word]!;
    if (context.has(word)) found += rarity[word]!;
  }
  return total === 0 ? 0 : found / total;
}
