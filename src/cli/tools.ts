import type { Readable } from 'node:stream';
import type { PhiRecognizer } from '../deidentify/phi-recognizer.ts';
import type { MentionExtractor } from '../extract/mention-extractor.ts';
import type { LinkIndex } from '../link/link-index.ts';

/** Where a command reads, writes and looks. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface IndexSummary {
  readonly directory: string;
  readonly concepts: number;
  readonly terms: number;
  readonly vectorIndex: 'hnsw' | 'flat';
  readonly recall: { readonly k: number; readonly value: number };
  readonly bytes: number;
}

/**
 * What the commands need and must not build themselves: adapters and build-time code are named only in
 * `entry/`.
 */
export interface CliTools {
  readonly terminal: Terminal;
  readonly extractors: readonly string[];
  readonly importFormats: readonly string[];
  /** The index folder, or the starter's index where none is named. Notices are one line each. */
  openIndex(directory: string | undefined, onNotice: (notice: string) => void): Promise<LinkIndex>;
  recognizers(): readonly PhiRecognizer[];
  createExtractor(id: string, index: LinkIndex): Promise<MentionExtractor>;
  importOntology(
    paths: readonly string[],
    options: { from: string; select: string; out: string },
  ): Promise<{
    readonly rows: number;
    readonly written: number;
    readonly unselected: number;
    readonly refused: readonly { readonly source: string; readonly row: number; readonly reason: string }[];
  }>;
  buildIndex(
    paths: readonly string[],
    options: {
      out: string;
      system: string;
      release?: string;
      embedder: string;
      onProgress: (step: 'embed' | 'graph', done: number, total: number) => void;
      onNotice: (notice: string) => void;
    },
  ): Promise<IndexSummary>;
  serve(options: {
    index: string | undefined;
    extractor: string;
    port: number;
    host: string;
    onNotice: (notice: string) => void;
  }): Promise<{ readonly url: string; close(): Promise<void> }>;
}
