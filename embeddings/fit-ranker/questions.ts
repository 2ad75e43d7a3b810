import type { LinkIndex } from '../../src/link/link-index.ts';
import { type Pool, poolCandidates } from '../../src/link/pool-candidates.ts';
import { FEATURES, featureNames, rankingFeatures } from '../../src/link/ranking-features.ts';
import { termKey } from '../../src/terminology/normalize-term.ts';
import type { Corpus, GoldMention } from './gold-mentions.ts';

/** A name with its candidates, once for all mentions with the same name and gold concepts. */
export interface Question {
  readonly corpus: Corpus;
  readonly name: string;
  /** Ordinals. */
  readonly gold: readonly number[];
  readonly pool: Pool;
  readonly features: Float32Array;
  readonly right: readonly boolean[];
  /** How many mentions in each fold. */
  readonly mentions: number[];
}

/** A mention with the question that it asks. */
export interface Asked {
  readonly mention: GoldMention;
  readonly fold: number;
  readonly question: Question;
}

export const FOLDS = 5;
const PRIOR = featureNames.indexOf('how often meant');

/** Documents, not mentions, are put into folds, so that no document is on both sides. */
export function foldOf(doc: string): number {
  let hash = 0;
  for (const char of doc) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % FOLDS;
}

/** @param codesOf gold codes of a mention in the index's code system */
export async function askAll(
  mentions: readonly GoldMention[],
  codesOf: (mention: GoldMention) => readonly string[],
  index: LinkIndex,
): Promise<readonly Asked[]> {
  const questions = new Map<string, Question>();
  const asked: Asked[] = [];
  for (const mention of mentions) {
    const gold = codesOf(mention)
      .map((code) => index.concepts.ordinalOf(code))
      .filter((ordinal) => ordinal >= 0);
    const key = JSON.stringify([mention.corpus, mention.name.toLowerCase(), gold]);
    let question = questions.get(key);
    if (question === undefined) {
      question = await questionOf(mention, gold, index);
      questions.set(key, question);
    }
    const fold = foldOf(mention.doc);
    question.mentions[fold]!++;
    asked.push({ mention, fold, question });
  }
  return asked;
}

async function questionOf(
  { corpus, name }: GoldMention,
  gold: readonly number[],
  index: LinkIndex,
): Promise<Question> {
  const vector = await index.embedder.embed([name], 'query');
  const pool = poolCandidates({ wording: name, vector }, index, index.lexical);
  return {
    corpus,
    name,
    gold,
    pool,
    features: rankingFeatures(pool, index),
    right: pool.candidates.map(({ ordinal }) => gold.includes(ordinal)),
    mentions: new Array(FOLDS).fill(0),
  };
}

/** In how many different wordings each concept was meant. */
export type Meant = ReadonlyMap<number, ReadonlySet<string>>;

export function countMeant(questions: Iterable<Question>): Meant {
  const meant = new Map<number, Set<string>>();
  for (const { gold, name, corpus } of questions) {
    // a terminology has every concept; only texts say which are spoken of
    if (corpus === 'synonyms') continue;
    for (const ordinal of gold) {
      const wordings = meant.get(ordinal) ?? new Set();
      meant.set(ordinal, wordings.add(termKey(name)));
    }
  }
  return meant;
}

/**
 * The features with the prior of a training set.
 * @param own the question is of that set: its own wording says nothing about it
 */
export function withPrior({ features, pool, name }: Question, meant: Meant, own: boolean): Float32Array {
  const filled = features.slice();
  const key = termKey(name);
  pool.candidates.forEach(({ ordinal }, i) => {
    const wordings = meant.get(ordinal);
    const count = (wordings?.size ?? 0) - (own && wordings?.has(key) ? 1 : 0);
    filled[i * FEATURES + PRIOR] = Math.log1p(count);
  });
  return filled;
}
