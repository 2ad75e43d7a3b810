import type { LinkIndex } from '../../src/link/link-index.ts';
import type { NoteWordings } from '../../src/link/note-wordings.ts';
import { poolCandidates } from '../../src/link/pool-candidates.ts';
import type { Priors } from '../../src/link/priors.ts';
import { rankingFeatures } from '../../src/link/ranking-features.ts';
import { rankingSources } from '../../src/link/ranking-sources.ts';
import { termKey } from '../../src/terminology/normalize-term.ts';
import type { Corpus, GoldMention } from './gold-mentions.ts';

/** One mention, ready to be asked. */
export interface Question {
  readonly mention: GoldMention;
  readonly fold: number;
  readonly index: LinkIndex;
  /** Ordinals in the index. */
  readonly gold: readonly number[];
  readonly vector: Float32Array;
  /** Probability that its sentence is from a note, NaN without one. */
  readonly noteLikeness: number;
  /** The same for mentions of a corpus that have the same wording and meaning. */
  readonly key: string;
  /** What notes by other hands mean by their wordings, if it is asked with that. */
  readonly noteWordings?: NoteWordings | undefined;
}

/** What a question gets: candidates with their features, row by row. */
export interface Asked {
  readonly features: Float32Array;
  readonly right: readonly boolean[];
}

/**
 * What is told beside the name: its sentence, nothing, or, of what notes say and terminologies know, that it stands in
 * a note; and the other names of its document or not.
 */
export const askings = [
  'sentence',
  'sentence and other names',
  'name alone',
  'name in a note',
  'name in a note and other names',
] as const;

export type Asking = (typeof askings)[number];

/** What notes say, and terminologies know. */
const ofNotes: readonly Corpus[] = ['clinical', 'coded', 'synonyms', 'terms'];

/** The ways in which a question can be asked. */
export function askingsOf({ mention: { corpus, context, documentNames } }: Question): readonly Asking[] {
  return askings.filter((asking) => {
    if (asking.endsWith('other names') && documentNames.length === 0) return false;
    if (asking.startsWith('sentence')) return context !== '';
    // a name of which nothing is said may be an article's, which means other things by it
    if (asking === 'name alone') return corpus !== 'coded';
    return ofNotes.includes(corpus);
  });
}

export const FOLDS = 5;

/** Documents, not mentions, are put into folds, so that no document is on both sides. */
export function foldOf(doc: string): number {
  let hash = 0;
  for (const char of doc) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % FOLDS;
}

/**
 * @param codesOf gold codes of a mention in the index's code system
 * @param likeness probability that the sentence of a mention is from a note
 * @param wordings what notes mean by their wordings, as far as a mention may be asked with that
 */
export async function questionsOf(
  mentions: readonly GoldMention[],
  codesOf: (mention: GoldMention) => readonly string[],
  index: LinkIndex,
  likeness: (mention: GoldMention) => number,
  wordings: (mention: GoldMention) => NoteWordings | undefined = () => undefined,
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
    const noteLikeness = likeness(mention);
    const noteWordings = wordings(mention);
    questions.push({ mention, fold: foldOf(doc), index, gold, vector, noteLikeness, key, noteWordings });
  }
  return questions;
}

export function ask(
  question: Question,
  priors: Priors,
  asking: Asking,
  noteWordings = question.noteWordings,
): Asked {
  const { mention, index, gold, vector } = question;
  const sentence = { context: mention.context, noteLikeness: question.noteLikeness };
  const others = mention.documentNames;
  const told = {
    sentence,
    'sentence and other names': { ...sentence, others },
    'name alone': {},
    'name in a note': { noteLikeness: 1 },
    'name in a note and other names': { noteLikeness: 1, others },
  }[asking];
  const query = { wording: mention.name, vector, ...told };
  const pool = poolCandidates(query, index, index.lexical, priors, undefined, undefined, { noteWordings });
  return {
    features: rankingFeatures(pool, rankingSources(index, priors)),
    right: pool.candidates.map(({ ordinal }) => gold.includes(ordinal)),
  };
}
