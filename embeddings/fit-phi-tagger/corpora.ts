/**
 * dev: shared notes with gold; seen to written: our own of test/fixtures/phi-notes (those that came later measure the judge); marked: our own beside this file, dense and without protected spans;
 * article, note: text without gold, in which identifiers are rare.
 */
export type Corpus = Fixture | 'dev' | 'marked' | 'article' | 'note';

export const fixtures = ['seen', 'fresh', 'various', 'further', 'strange', 'lines', 'written'] as const;
type Fixture = (typeof fixtures)[number];

/** How the notes of a corpus are learned from. */
export interface CorpusUse {
  /** Copies of each note with other names, and with other days, numbers and labels too. */
  readonly names: number;
  readonly values: number;
  /** How much a word counts to the first look. */
  readonly weight: number;
  /** The same to the second: on notes that rules were mended on these are righter than elsewhere, and the trees would trust them. */
  readonly again: number;
  /** How often the rules are not heard on a word, for the same reason. */
  readonly deaf: number;
}

const mended = 0.6;
const unseen = 0.3;

export const corpora: Readonly<Record<Corpus, CorpusUse>> = {
  dev: { names: 0, values: 8, weight: 0.6, again: 0.2, deaf: mended },
  seen: { names: 3, values: 0, weight: 1, again: 0.3, deaf: mended },
  fresh: { names: 3, values: 0, weight: 1, again: 0.7, deaf: mended },
  various: { names: 3, values: 0, weight: 1, again: 1, deaf: unseen },
  further: { names: 3, values: 0, weight: 1, again: 0.4, deaf: mended },
  strange: { names: 3, values: 0, weight: 1, again: 1, deaf: unseen },
  lines: { names: 3, values: 0, weight: 1, again: 0.4, deaf: mended },
  written: { names: 1, values: 0, weight: 1, again: 1, deaf: unseen },
  marked: { names: 3, values: 0, weight: 1, again: 0.5, deaf: unseen },
  article: { names: 0, values: 0, weight: 0.3, again: 0.5, deaf: unseen },
  note: { names: 0, values: 0, weight: 0.3, again: 0.5, deaf: unseen },
};
