import { FeatureBuffer } from '../../feature-hashing.ts';
import { LABELS } from './chain.ts';
import { aroundFeatures, besideFeatures, codedFeatures, FAR, NEAR, nearFeature } from './context-features.ts';
import type { ReadText } from './read-text.ts';
import { ROW, ScoreRows } from './score-rows.ts';
import type { FeatureScores } from './tagger-model.ts';
import { NO_TOKEN } from './term-matches.ts';
import { boundary } from './word-facts.ts';
import type { WordTable } from './word-table.ts';

/** Numbers of the scores of a word: a row for each distance, from `-FAR` on; the rest fills a cache line. */
const SLOT = 32;
const MOST_STYLES = 8;
const MOST_CODES = 1024;

/** Scores of tokens by the features of their words and of what is around them. */
export class FirstLook {
  private readonly rows: ScoreRows;
  private readonly table: WordTable;
  /** Place of the scores of each word of the table in `scores`, by style: of the word where the dictionary says nothing of it. */
  private plain: (Int32Array | undefined)[] = [];
  /** The same by style, code and word, of the word where the dictionary does. */
  private readonly coded = new Map<number, number>();
  /** Sums are less than 2^15: of at most 62 features and as many copies. */
  private scores = new Int16Array(SLOT * 1024);
  private used = 0;
  private readonly styled = new FeatureBuffer();
  private readonly others = new FeatureBuffer();

  constructor(scores: FeatureScores, table: WordTable) {
    this.rows = new ScoreRows(scores);
    this.table = table;
  }

  /** Numbers that are kept of words. */
  get size(): number {
    return this.used;
  }

  /** For a table whose words were forgotten. */
  clear(): void {
    this.plain = [];
    this.coded.clear();
    this.used = 0;
  }

  /** Scores of the tokens of sentence s, LABELS a token. */
  scoreSentence(text: ReadText, s: number, style: number, into: Float32Array): void {
    const { rows } = this;
    const from = text.from[s]!;
    const to = text.to[s]!;
    const beyond = this.placeOf(0, NO_TOKEN, style);
    let p3 = beyond;
    let p2 = beyond;
    let p1 = beyond;
    let me = this.placeAt(text, from, to, style, beyond);
    let n1 = this.placeAt(text, from + 1, to, style, beyond);
    let n2 = this.placeAt(text, from + 2, to, style, beyond);
    for (let i = from, row = 0; i < to; i += 1, row += LABELS) {
      const n3 = this.placeAt(text, i + 3, to, style, beyond);
      const { scores } = this;
      aroundFeatures(text, s, i, rows.around);
      rows.clear();
      rows.addAround(style);
      into[row] = 0;
      for (let y = 0; y < ROW; y += 1) {
        // a word scores for the token that it is at that distance from
        const sum =
          rows.sums[y]! +
          scores[p3 + y]! +
          scores[p2 + ROW + y]! +
          scores[p1 + 2 * ROW + y]! +
          scores[me + 3 * ROW + y]! +
          scores[n1 + 4 * ROW + y]! +
          scores[n2 + 5 * ROW + y]! +
          scores[n3 + 6 * ROW + y]!;
        into[row + 1 + y] = sum * rows.unit;
      }
      p3 = p2;
      p2 = p1;
      p1 = me;
      me = n1;
      n1 = n2;
      n2 = n3;
    }
  }

  private placeAt(text: ReadText, i: number, to: number, style: number, beyond: number): number {
    return i < to ? this.placeOf(text.numbers[i]!, text.codes[i]!, style) : beyond;
  }

  private placeOf(word: number, code: number, style: number): number {
    if (code !== 0) {
      const key = (word * MOST_CODES + (code & (MOST_CODES - 1))) * MOST_STYLES + style;
      let place = this.coded.get(key);
      if (place === undefined) {
        place = this.makeScores(word, code, style);
        this.coded.set(key, place);
      }
      return place;
    }
    let places = this.plain[style];
    if (places === undefined || word >= places.length) {
      const larger = new Int32Array(Math.max(4096, 2 * word)).fill(-1);
      if (places !== undefined) larger.set(places);
      this.plain[style] = larger;
      places = larger;
    }
    const place = places[word]!;
    if (place >= 0) return place;
    const made = this.makeScores(word, code, style);
    places[word] = made;
    return made;
  }

  /** @returns where they are in `scores` */
  private makeScores(number: number, code: number, style: number): number {
    const word = number === 0 ? boundary : this.table.facts[number]!;
    const place = this.used;
    this.used += SLOT;
    if (this.scores.length < this.used) {
      const larger = new Int16Array(this.scores.length * 2);
      larger.set(this.scores);
      this.scores = larger;
    }
    const { rows, styled, others } = this;
    for (let distance = -FAR; distance <= FAR; distance += 1) {
      styled.length = 0;
      others.length = 0;
      const near = Math.abs(distance) < NEAR ? styled : others;
      if (Math.abs(distance) <= NEAR)
        for (const feature of word.near) near.add(nearFeature(feature, distance));
      if (distance === 0) {
        for (const feature of word.own) styled.add(nearFeature(feature, 9));
        codedFeatures(word, code, styled);
      }
      besideFeatures(word, code, distance, others);
      rows.clear();
      rows.addStyled(styled, style);
      rows.add(others);
      this.scores.set(rows.sums, place + (distance + FAR) * ROW);
    }
    return place;
  }
}
