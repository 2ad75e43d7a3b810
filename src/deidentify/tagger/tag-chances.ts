import { FeatureBuffer } from '../../feature-hashing.ts';
import { noteOdds, secondFeatures, UNSCORED } from './second-look.ts';
import { placeFeatures, type ReadNote } from './token-features.ts';
import { batchOf } from './tree-batch.ts';
import type { SecondLook } from './tree-score.ts';
import { isFunctionWord } from './word-facts.ts';
import { type LinearModel, WordOdds } from './word-odds.ts';

export type { LinearModel };

/** The linear models, trees that look at a word once more when all others were looked at, and the weights of numbers. */
export interface TaggerModel extends LinearModel {
  readonly second: SecondLook;
  /** See `judgeNumbers`; of the same scale. */
  readonly numbers: Int8Array;
  readonly numbersAgain: SecondLook;
}

/** Chance of each token to be part of a person's name and of a place or institution; 0 for words that cannot be one. */
export interface TagChances {
  readonly name: Float32Array;
  readonly place: Float32Array;
}

/** Words that are scored: the others are common words in small letters (unless all of the note is), and numbers, which the rules read better. */
export function isScored(note: ReadNote, i: number): boolean {
  const fact = note.facts[i]!;
  if (fact.kind === 1) return false;
  return fact.candidate || note.hits.strength[i]! > 0 || (note.isSmall && !isFunctionWord(fact));
}

/** Log odds of each token by the two linear models. */
interface Odds {
  readonly found: Float32Array;
  readonly place: Float32Array;
}

const buffer = new FeatureBuffer();
const ofWords = new WeakMap<LinearModel, WordOdds>();

export function oddsOf(note: ReadNote, model: LinearModel): Odds {
  const { count } = note.tokens;
  const odds = { found: new Float32Array(count).fill(UNSCORED), place: new Float32Array(count) };
  const { scale, found, place } = model;
  const foundMask = found.length - 1;
  const placeMask = place.length - 1;
  const words = ofWords.get(model) ?? new WordOdds(model);
  ofWords.set(model, words);
  words.prepare(note);
  for (let i = 0; i < count; i += 1) {
    if (!isScored(note, i)) continue;
    buffer.length = 0;
    placeFeatures(note, i, buffer);
    const { values, length } = buffer;
    const sums = words.around(note, i);
    let forPlace = (sums << 16) >> 16;
    let forFound = (sums - forPlace) >> 16;
    for (let at = 0; at < length; at += 1) {
      const feature = values[at]!;
      forFound += found[feature & foundMask]!;
      forPlace += place[feature & placeMask]!;
    }
    odds.found[i] = forFound / scale;
    odds.place[i] = forPlace / scale;
  }
  return odds;
}

/** @param isSure 1 for tokens of which only is asked whether they are rather a place than a name: their chances may be those of a sure one */
export function chancesOf(note: ReadNote, model: TaggerModel, isSure: Uint8Array): TagChances {
  const { count } = note.tokens;
  const name = new Float32Array(count);
  const place = new Float32Array(count);
  const odds = oddsOf(note, model);
  const whole = noteOdds(note, odds.found);
  const batch = batchOf(model.second);
  const scores = new Float64Array(count);
  // of even odds the last bits of the chance tell which is the greater
  const isAsked = (i: number): boolean => isSure[i] === 0 || odds.place[i] === 0;
  for (let i = 0; i < count; i += 1) {
    if (odds.found[i] === UNSCORED || !isAsked(i)) continue;
    secondFeatures(note, whole, i, batch.row);
    batch.add(i, scores);
  }
  batch.flush(scores);
  for (let i = 0; i < count; i += 1) {
    if (odds.found[i] === UNSCORED) continue;
    const chance = isAsked(i) ? 1 / (1 + Math.exp(-scores[i]!)) : 1;
    place[i] = chance / (1 + Math.exp(-odds.place[i]!));
    name[i] = chance - place[i]!;
  }
  return { name, place };
}
