import type { LinkIndex } from '../../src/link/link-index.ts';
import { poolCandidates } from '../../src/link/pool-candidates.ts';
import type { Priors } from '../../src/link/priors.ts';
import { rankingFeatures } from '../../src/link/ranking-features.ts';
import { termKey } from '../../src/terminology/normalize-term.ts';
import type { GoldMention } from './gold-mentions.ts';

/** One mention, ready to be asked. */
export interface Question {
  readonly mention: GoldMention;
  readonly fold: number;
  readonly index: LinkIndex;
  /** Ordinals in the index. */
  readonly gold: readonly number[];
  readonly vector: Float32Array;
  /** The same for mentions of a corpus that have the same wording and meaning. */
  readonly key: string;
}

/** What a question gets: candidates with their features, row by row. */
export interface Asked {
  readonly features: Float32Array;
  readonly right: readonly boolean[];
}

export const FOLDS = 5;

/** Documents, not mentions, are put into folds, so that no document is on both sides. */
export function foldOf(doc: string): number {
  let hash = 0;
  for (const char of doc) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % FOLDS;
}

/** @param codesOf gold codes of a mention in the index's code system */
export async function questionsOf(
  mentions: readonly GoldMention[],
  codesOf: (mention: GoldMention) => readonly string[],
  index: LinkIndex,
): Promise<readonly Question[]> {
  const vectors = new Map<string, Float32Array>();
  const questions: Question[] = [];
  for (const mention of mentions) {
    const { corpus, name, doc } = mention;
    const vector = vectors.get(name) ?? (await index.embedder.embed([name], 'query'));
    vectors.set(name, vector);
    const gold = codesOf(mention)
      .map((code) => index.concepts.ordinalOf(code))
      .filter((ordinal) => ordinal >= 0);
    const key = JSON.stringify([corpus, termKey(name), gold]);
    questions.push({ mention, fold: foldOf(doc), index, gold, vector, key });
  }
  return questions;
}

/** @param withContext the sentence is told, if there is one */
export function ask(question: Question, priors: Priors, withContext: boolean): Asked {
  const { mention, index, gold, vector } = question;
  const context = withContext && mention.context !== '' ? mention.context : undefined;
  const pool = poolCandidates({ wording: mention.name, vector, context }, index, index.lexical, priors);
  const { concepts, lexical } = index;
  return {
    features: rankingFeatures(pool, { concepts, lexical, priors }),
    right: pool.candidates.map(({ ordinal }) => gold.includes(ordinal)),
  };
}
