import type { Embedder } from '../embed/embedder.ts';
import type { Senses } from './abbreviation-senses.ts';
import type { BannedLinks } from './banned-links.ts';
import type { CodeSupport } from './code-support.ts';
import type { ConceptStore } from './concept-store.ts';
import type { IndexManifest, IndexPart } from './index-manifest.ts';
import type { LexicalIndex } from './lexical-index.ts';
import type { BoundRanker } from './ranker.ts';
import type { VectorTerms } from './vector-file.ts';
import type { VectorIndex } from './vector-index.ts';

/** An opened index: a terminology with the embedder and the vectors that belong to it. */
export interface LinkIndex {
  readonly manifest: IndexManifest;
  /** SHA-256 of the manifest, which pins every file: the name of this index in a result. */
  readonly id: string;
  readonly concepts: ConceptStore;
  readonly embedder: Embedder;
  /** Distinct vectors of terms; `vectorTerms` says whose they are. */
  readonly vectors: VectorIndex;
  readonly vectorTerms: VectorTerms;
  /** The terms by their words. */
  readonly lexical: LexicalIndex;
  /** What short forms stand for. */
  readonly senses: Senses;
  /** What orders candidates and says how sure that is. */
  readonly ranker: BoundRanker;
  /** What a site forbids, if its index has an overlay. */
  readonly banned?: BannedLinks;
  /** Answers of `link` that are remembered, and names, some 1 and 3 kB each; absent: as many as suit a server. */
  readonly maxRemembered?: number;
  /** Of a classification whose codes say more than words may support: ICD-10-CM. */
  readonly support?: CodeSupport;
  /** Bytes of the files that stages read for themselves. */
  readonly parts: Readonly<Partial<Record<IndexPart, Uint8Array>>>;
}
