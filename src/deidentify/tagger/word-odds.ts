import { FeatureBuffer } from '../../feature-hashing.ts';
import {
  BESIDE,
  bagAround,
  bagFeature,
  besideFeatures,
  isInBag,
  type ReadNote,
  wordFeatures,
} from './token-features.ts';
import { type WordFacts, wordGeneration } from './word-facts.ts';

/**
 * Two linear models. The features of a word, by the last bits of their numbers, add up to the log odds that it is part of a name or place,
 * and, if it is, that it is of a place; the second needs little room. Weights are whole numbers of 1 / `scale`.
 */
export interface LinearModel {
  readonly scale: number;
  readonly found: Int8Array;
  readonly place: Int8Array;
}

/** Of each word: what it counts itself, in each place beside another, and near one. The first says that they were summed up. */
const COLUMNS = 2 * BESIDE + 3;
const OWN = 1 + BESIDE;
const NEAR = COLUMNS - 1;
const buffer = new FeatureBuffer();

/**
 * What the features of single words add to the odds of a token, both sums in one number: those to be found times 2 ** 16, and those to be a
 * place. Each word is summed up once, and most of the features of a token are such.
 */
export class WordOdds {
  readonly #model: LinearModel;
  #sums = new Int32Array(COLUMNS * 4_096);
  #generation = -1;
  /** What lies beyond the ends of a note, in each place beside a token. */
  readonly #beyond: readonly number[];

  constructor(model: LinearModel) {
    this.#model = model;
    this.#beyond = Array.from({ length: OWN + BESIDE + 1 }, (_, column) => this.#beside(undefined, column));
  }

  /** Makes room for the words of a note. */
  prepare({ facts }: ReadNote): void {
    if (this.#generation !== wordGeneration()) {
      this.#sums.fill(0);
      this.#generation = wordGeneration();
    }
    let most = 0;
    for (const { id } of facts) if (id > most) most = id;
    if ((most + 1) * COLUMNS > this.#sums.length) {
      const larger = new Int32Array((most + 1) * COLUMNS * 2);
      larger.set(this.#sums);
      this.#sums = larger;
    }
    for (const fact of facts) if (this.#sums[fact.id * COLUMNS] === 0) this.#sumUp(fact);
  }

  /** The sums for token i of a note that was prepared. */
  around(note: ReadNote, i: number): number {
    const { id } = note.columns;
    const sums = this.#sums;
    let sum = 0;
    for (let by = -BESIDE; by <= BESIDE; by += 1) {
      const at = i + by;
      const isBeyond = at < 0 || at >= id.length;
      sum += isBeyond ? this.#beyond[OWN + by]! : sums[id[at]! * COLUMNS + OWN + by]!;
    }
    const [from, to] = bagAround(note, i);
    for (let at = from; at < to; at += 1)
      if (isInBag(note, i, from, at)) sum += sums[id[at]! * COLUMNS + NEAR]!;
    return sum;
  }

  #sumUp(fact: WordFacts): void {
    const row = fact.id * COLUMNS;
    this.#sums[row] = 1;
    for (let by = -BESIDE; by <= BESIDE; by += 1) this.#sums[row + OWN + by] = this.#beside(fact, OWN + by);
    this.#sums[row + NEAR] = this.#sumOf((into) => into.add(bagFeature(fact)));
  }

  #beside(fact: WordFacts | undefined, column: number): number {
    return this.#sumOf((into) => {
      if (column !== OWN) besideFeatures(fact, column - OWN, into);
      else if (fact !== undefined) wordFeatures(fact, into);
    });
  }

  #sumOf(append: (into: FeatureBuffer) => void): number {
    const { found, place } = this.#model;
    buffer.length = 0;
    append(buffer);
    let sum = 0;
    for (let at = 0; at < buffer.length; at += 1) {
      const feature = buffer.values[at]!;
      sum += found[feature & (found.length - 1)]! * 2 ** 16 + place[feature & (place.length - 1)]!;
    }
    return sum;
  }
}
