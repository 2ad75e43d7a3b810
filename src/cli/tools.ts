import type { Readable } from 'node:stream';
import type { PhiRecognizer } from '../deidentify/phi-recognizer.ts';
import type { Embedder } from '../embed/embedder.ts';
import type { LanguageModel } from '../extract/language-model.ts';
import type { LocalOptions } from '../extract/local-options.ts';
import type { MentionCache } from '../extract/mention-cache.ts';
import type { Disclosure, MentionExtractor } from '../extract/mention-extractor.ts';
import type { MentionVerifier } from '../extract/verify.ts';
import type { IndexManifest } from '../link/index-manifest.ts';
import type { LinkIndex } from '../link/link-index.ts';
import type { VectorIndex } from '../link/vector-index.ts';
import type { AdviseNote } from '../result/advised-note.ts';
import type { Concept } from '../terminology/concept.ts';

/** Where a command reads, writes and looks. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How an index is searched, and what share of the nearest vectors it finds. */
export interface IndexCertificate {
  /** Terms of the same vector share one. */
  readonly vectors: number;
  readonly vectorIndex: VectorIndex['kind'];
  readonly parameters?: Readonly<Record<string, number | undefined>>;
  readonly recall: { readonly k: number; readonly queries: number; readonly value: number };
  readonly bytes: number;
}

export interface IndexSummary extends IndexCertificate {
  readonly directory: string;
  readonly concepts: number;
  readonly terms: number;
  /** Terms that were embedded, and terms whose vectors were taken from the old index. */
  readonly embedded: number;
  readonly reused: number;
}

/** What `index verify` says of a folder that is whole. */
export interface IndexReport extends IndexCertificate {
  readonly id: string;
  readonly codeSystem: IndexManifest['codeSystem'];
  readonly embedder: IndexManifest['embedder'];
  readonly concepts: number;
  readonly terms: number;
  readonly overlay?: NonNullable<IndexManifest['overlay']>;
  /** Id of the weights behind `confidence`. */
  readonly calibration: string;
  /** Bytes of each file. */
  readonly files: Readonly<Record<string, number>>;
}

/** Where the sources of advice lie. */
export interface AdviceRequest {
  /** Concepts NDJSON of ICD-10-CM's tabular list, or an index of it. */
  readonly icd10cm?: string;
  /** Folder with the three tables of CMS-HCC V28. */
  readonly hcc?: string;
}

/** What `ontology import` is asked for. */
export interface ImportRequest {
  /** One format for all sources, or one for each. */
  readonly from: readonly string[];
  readonly select?: string;
  /** Concepts NDJSON to write. */
  readonly out: string;
  /** NDJSON of every row that was refused. */
  readonly report?: string;
  readonly codeXref?: string;
  readonly languages?: readonly string[];
  readonly vocabulary?: string;
  readonly columns?: Readonly<Record<string, string>>;
}

/** What became of the rows of each file, and the rows that were not taken. */
export interface ImportSummary {
  readonly rows: number;
  readonly written: number;
  readonly unselected: number;
  readonly select: string;
  readonly files: readonly {
    readonly source: string;
    readonly rows: number;
    readonly kept: number;
    readonly leftOut: Readonly<Record<string, number>>;
    readonly partsLeftOut: Readonly<Record<string, number>>;
    readonly refused: number;
  }[];
  readonly refused: readonly {
    readonly source: string;
    readonly row: number;
    readonly reason: string;
    readonly subject?: string;
  }[];
}

export type BuildStep = 'train' | 'embed' | 'referee' | 'graph';

export interface BatchOptions {
  /** Keeps the names of the jobs. */
  readonly file: string;
  /** Gives every note to the extractor, in any order; notes that fail are passed over. */
  withNotes(extractor: MentionExtractor): Promise<void>;
  onNotice(text: string): void;
}

/**
 * What the commands need and must not build themselves: adapters and build-time code are named only in
 * `entry/`.
 */
export interface CliTools {
  readonly terminal: Terminal;
  /** Secret of shifts and surrogates, if there is one. @throws ClincodeError `invalid_config` if it is short */
  deidentifyKey(): string | undefined;
  readonly extractors: readonly string[];
  /** What reads encounters: `local`, which is rules, and the language models. */
  readonly encounterExtractors: readonly string[];
  readonly importFormats: readonly string[];
  /** The index folder, or the starter's index where none is named. Notices are one line each. */
  openIndex(directory: string | undefined, onNotice: (notice: string) => void): Promise<LinkIndex>;
  /**
   * What adds advice to a coded note; undefined where nothing is asked for.
   * @throws ClincodeError `file_unreadable`, `bad_json`, `ontology_invalid`, and those of `openIndex`
   */
  openAdvice(request: AdviceRequest, onNotice: (notice: string) => void): Promise<AdviseNote | undefined>;
  recognizers(): Promise<readonly PhiRecognizer[]>;
  /** Script of a thread that de-identifies lines with the same recognizers. */
  readonly deidentifyThread: URL;
  /** Script of a thread that codes lines as `code` does. */
  readonly codeThread: URL;
  createExtractor(
    id: string,
    index: LinkIndex,
    options?: {
      /** Told of every note that was sent to a model, also where the model failed. */
      readonly onDisclosure?: (disclosure: Disclosure) => void;
      /** Of a language model: what it answered before. */
      readonly mentionCache?: MentionCache;
      /** Of the extractor `local`: what it takes for a mention. */
      readonly local?: LocalOptions;
    },
  ): Promise<MentionExtractor>;
  /** @throws ClincodeError `invalid_config` where the model has no Batch API */
  createBatchedExtractor(
    id: string,
    batch: BatchOptions,
    onDisclosure: (disclosure: Disclosure) => void,
  ): Promise<MentionExtractor>;
  /** Extractors that call a model. */
  readonly modelExtractors: readonly string[];
  /** Ids of `createVerifier`. */
  readonly verifiers: readonly string[];
  createVerifier(id: string, onDisclosure: (disclosure: Disclosure) => void): Promise<MentionVerifier>;
  /** The model that reads encounters; undefined for `local`. @throws ClincodeError `unknown_extractor`, `missing_credentials` */
  encounterModel(id: string): Promise<LanguageModel | undefined>;
  importOntology(paths: readonly string[], options: ImportRequest): Promise<ImportSummary>;
  buildIndex(
    paths: readonly string[],
    options: {
      out: string;
      system: string;
      release?: string;
      /** Default: subword. */
      embedder?: string;
      /** Of subword: `none` learns from the concepts alone. Default: the shipped vectors. */
      pretrained?: 'shipped' | 'none';
      /** Of subword: false uses its vectors as they are. */
      train?: boolean;
      /** Index folder whose embedder is used, and whose vectors where a term is the same. */
      from?: string;
      /** Table of abbreviations: senses of short forms by frequency. */
      abbreviations?: string;
      /** The site's own layer: synonyms, abbreviations and banned links. */
      overlay?: string;
      /** Default: hnsw. hnswlib needs the optional package. */
      graph?: 'hnsw' | 'hnswlib';
      /** Without a graph. */
      exact?: boolean;
      onProgress: (step: BuildStep, done: number, total: number) => void;
      onNotice: (notice: string) => void;
    },
  ): Promise<IndexSummary>;
  /** Checks every byte. @throws ClincodeError `index_missing`, `index_damaged`, `index_mismatch` */
  verifyIndex(directory: string): Promise<IndexReport>;
  /** Concepts as `buildIndex` reads them. @throws ClincodeError `file_unreadable`, `ontology_invalid` */
  readConcepts(paths: readonly string[]): Promise<readonly Concept[]>;
  /**
   * An embedder as `buildIndex` would make it for these concepts: one that learns from a terminology learns from
   * them. @throws ClincodeError `unknown_embedder`, `optional_package_missing`
   */
  createEmbedder(id: string, concepts: readonly Concept[]): Promise<Embedder>;
  /** Exact search over unit vectors, row-major. */
  exactSearch(vectors: Float32Array, dimensions: number): Promise<VectorIndex>;
  serve(options: {
    /** Index folders, or "starter"; none: the one of the environment. Mentions are found by the first. */
    indexes: readonly string[];
    advice?: AdviceRequest;
    extractor: string;
    port: number;
    host: string;
    /** Between two looks at the index folders; 0: none. */
    reloadEveryMs: number;
    onNotice: (notice: string) => void;
  }): Promise<{
    readonly url: string;
    /** Serves the index that is in place now, if it is another one and may be served. Never rejects. */
    reload(): Promise<void>;
    close(): Promise<void>;
  }>;
}
