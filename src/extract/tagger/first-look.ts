import { FeatureBuffer } from '../../feature-hashing.ts';
import { LABELS } from './chain.ts';
import { aroundFeatures, besideFeatures, codedFeatures, FAR, NEAR, nearFeature } from './context-features.ts';
import type { ReadText } from './read-text.ts';
import { ROW, ScoreRows } from './score-rows.ts';
import type { FeatureScores } from './tagger-model.ts';
import { NO_TOKEN } from './term-matches.ts';
import { boundary, type WordFacts } from './word-facts.ts';

/** A word with what it adds to the scores of its own token and of those up to `FAR` away, once that was asked for. */
export interface KnownWord extends WordFacts {
  /** By style, of the word where the dictionary says nothing of it: a row for each distance, from `-FAR` on. */
  readonly plain: (Int32Array | undefined)[];
  /** By style and `termCode`, of the word where the dictionary does. */
  readonly coded: Map<number, Int32Array>;
}

export const knownWord = (facts: WordFacts): KnownWord => ({ ...facts, plain: [], coded: new Map() });

const MOST_STYLES = 16;

/** Scores of tokens by the features of their words and of what is around them. */
export class FirstLook {
  private readonly rows: ScoreRows;
  private readonly beyond = knownWord(boundary);
  private readonly styled = new FeatureBuffer();
  private readonly others = new FeatureBuffer();

  constructor(scores: FeatureScores) {
    this.rows = new ScoreRows(scores);
  }

  /** Scores of the tokens of sentence s, LABELS a token. Its facts must be of `knownWord`. */
  scoreSentence(text: ReadText, s: number, style: number, into: Float32Array): void {
    const { rows, styled, others } = this;
    const from = text.from[s]!;
    const to = text.to[s]!;
    const beyond = this.wordScores(this.beyond, NO_TOKEN, style);
    const at = (i: number): Int32Array =>
      i < to ? this.wordScores(text.facts[i] as KnownWord, text.codes[i]!, style) : beyond;
    let [p3, p2, p1] = [beyond, beyond, beyond];
    let [me, n1, n2] = [at(from), at(from + 1), at(from + 2)];
    for (let i = from, row = 0; i < to; i += 1, row += LABELS) {
      const n3 = at(i + 3);
      styled.length = 0;
      others.length = 0;
      aroundFeatures(text, s, i, styled, others);
      rows.clear();
      rows.addStyled(styled, style);
      rows.add(others);
      into[row] = 0;
      for (let y = 0; y < ROW; y += 1) {
        // a word scores for the token that it is at that distance from
        const sum =
          rows.sums[y]! +
          p3[y]! +
          p2[ROW + y]! +
          p1[2 * ROW + y]! +
          me[3 * ROW + y]! +
          n1[4 * ROW + y]! +
          n2[5 * ROW + y]! +
          n3[6 * ROW + y]!;
        into[row + 1 + y] = sum * rows.unit;
      }
      [p3, p2, p1, me, n1, n2] = [p2, p1, me, n1, n2, n3];
    }
  }

  private wordScores(word: KnownWord, code: number, style: number): Int32Array {
    if (code === 0) {
      const known = word.plain[style];
      if (known !== undefined) return known;
      const made = this.makeScores(word, code, style);
      word.plain[style] = made;
      return made;
    }
    const key = code * MOST_STYLES + style;
    let known = word.coded.get(key);
    if (known === undefined) {
      known = this.makeScores(word, code, style);
      word.coded.set(key, known);
    }
    return known;
  }

  private makeScores(word: KnownWord, code: number, style: number): Int32Array {
    const { rows, styled, others } = this;
    const scores = new Int32Array((2 * FAR + 1) * ROW);
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
      scores.set(rows.sums, (distance + FAR) * ROW);
    }
    return scores;
  }
}
