import type { LexicalIndex } from './lexical-index.ts';
import { bitOf, groupOf, QUALITIES, qualityOf } from './opposites.ts';

/** Words of a name with what the lexical index knows of them. */
export interface NameWords {
  readonly stems: readonly string[];
  /** -1 where no term has the word. */
  readonly words: Int32Array;
  /** Place at which each word comes first. */
  readonly places: Uint8Array;
  /** Rarity of each; of an unknown word, that of a rare one. */
  readonly rarities: Float32Array;
  /** Sum of the rarities, or 1. */
  readonly total: number;
  /** The same where words spelled alike count: an unknown word counts for less there, and their sum. */
  readonly counts: Float32Array;
  readonly counted: number;
  /** 1 where the word is a number or a letter that counts. */
  readonly numbers: Uint8Array;
  /** The bits of its words with opposites, by their group. */
  readonly qualities: Uint8Array;
  /** Words of the index that stand for a word of the name, each once: first its own, then those spelled like them. */
  readonly known: KnownWords;
}

export interface KnownWords {
  /** So many of the first are the name's own. */
  readonly own: number;
  readonly words: readonly number[];
  /** Place of the word of the name that each stands for. */
  readonly places: readonly number[];
  /** How much it counts for that word: 1 for the name's own. */
  readonly weights: readonly number[];
}

/** More words of a name than a mask has bits are not told apart. */
export const MOST_WORDS = 30;
/** Rarity of a word that no term has: one in a hundred thousand. */
const UNKNOWN_RARITY = Math.log(1e5);
/** What it counts for where words that are spelled like it are looked for. */
const UNKNOWN_COUNT = 8;
/** "hepatitis B" and "type 2": a number, or a letter that stands for one. */
export function isNumber(stem: string): boolean {
  return /\d|^[a-h]$/.test(stem);
}

/** Of a name without such words, as most are. */
const none = new Uint8Array(QUALITIES);

export function nameWords(stems: readonly string[], lexical: LexicalIndex): NameWords {
  const kept = stems.length > MOST_WORDS ? stems.slice(0, MOST_WORDS) : stems;
  const count = kept.length;
  const words = new Int32Array(count);
  const places = new Uint8Array(count);
  const rarities = new Float32Array(count);
  const counts = new Float32Array(count);
  const numbers = new Uint8Array(count);
  let qualities = none;
  let total = 0;
  let counted = 0;
  const known = { own: 0, words: [] as number[], places: [] as number[], weights: [] as number[] };
  for (let i = 0; i < count; i++) {
    const word = lexical.wordOf(kept[i]!);
    words[i] = word;
    places[i] = words.indexOf(word);
    rarities[i] = word < 0 ? UNKNOWN_RARITY : lexical.rarity[word]!;
    counts[i] = word < 0 ? UNKNOWN_COUNT : rarities[i]!;
    total += rarities[i]!;
    counted += counts[i]!;
    if (isNumber(kept[i]!)) numbers[i] = 1;
    const quality = qualityOf(kept[i]!);
    if (quality !== 0) {
      if (qualities === none) qualities = new Uint8Array(QUALITIES);
      qualities[groupOf(quality)]! |= bitOf(quality);
    }
    if (word < 0 || places[i] !== i) continue;
    known.words.push(word);
    known.places.push(i);
    known.weights.push(1);
  }
  known.own = known.words.length;
  const { starts, words: likeWords, weights: likeWeights } = lexical.similar;
  for (let i = 0; i < count; i++) {
    const own = words[i]!;
    if (own < 0) {
      for (const { word, weight } of lexical.similarWords(kept[i]!, own)) addLike(known, word, i, weight);
    } else {
      for (let at = starts[own]!; at < starts[own + 1]!; at++)
        addLike(known, likeWords[at]!, i, likeWeights[at]!);
    }
  }
  return {
    stems: kept,
    words,
    places,
    rarities,
    total: total || 1,
    counts,
    counted: counted || 1,
    numbers,
    qualities,
    known,
  };
}

/** A word that is spelled like several stands for the one that it is most like. */
function addLike(
  known: { own: number; words: number[]; places: number[]; weights: number[] },
  word: number,
  place: number,
  weight: number,
): void {
  const at = known.words.indexOf(word);
  if (at < 0) {
    known.words.push(word);
    known.places.push(place);
    known.weights.push(weight);
  } else if (at >= known.own && weight > known.weights[at]!) {
    known.places[at] = place;
    known.weights[at] = weight;
  }
}
