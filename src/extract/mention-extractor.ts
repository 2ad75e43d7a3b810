import type { DeidentifiedNote } from '../deidentify/deidentified-note.ts';
import type { TextType } from '../link/text-type.ts';
import type { TokenUsage } from './language-model.ts';
import type { LocalOptions } from './local-options.ts';
import type { Mention } from './mention.ts';
import type { Cost } from './token-price.ts';

export interface ExtractionResult {
  /** Sorted by start, disjoint. */
  readonly mentions: readonly Mention[];
  /** Quotes that a model gave and that are not in the text. */
  readonly rejectedQuotes: number;
  readonly warnings: readonly string[];
  /** What the text is, if the extractor told; else it is taken for a note. */
  readonly textType?: TextType;
  /** Ids of the extractors that read the text, where several work together. */
  readonly finders?: readonly string[];
  /** Sentences that a model was not asked for, because their paragraph was known. */
  readonly cachedSentences?: number;
  /** What left the machine for this note, if anything did. */
  readonly disclosure?: Disclosure;
}

/** Record of a call to a model: enough to prove what was sent, without the text. */
export interface Disclosure extends TokenUsage {
  readonly model: string;
  readonly promptVersion: string;
  /**
   * Of the whole de-identified text, also where it was sent in pieces. Where part of it was known before: of the runs of
   * paragraphs that were sent, a line feed between them.
   */
  readonly sha256: string;
  readonly characters: number;
  /** Pieces that a long note was cut into; absent where it was sent whole. */
  readonly pieces?: number;
  readonly calls: number;
  /** Where the price table has the model. Tokens of calls that failed are in it. */
  readonly cost?: Cost;
}

export interface ExtractOptions {
  readonly signal?: AbortSignal;
  /** Told what left the machine for this note, also where the call failed afterwards and no result carries it. */
  readonly onDisclosure?: (disclosure: Disclosure) => void;
  /** Of this note: what `local` takes for a mention, before what it was made with. Others have no such choice. */
  readonly local?: LocalOptions;
}

/** PORT. Finds disease mentions in a de-identified note and gives each its standard name and assertion. */
export interface MentionExtractor {
  readonly id: string;
  readonly version: string;
  /** Listens to `ExtractOptions.local`. */
  readonly hasScopes?: true;
  extract(note: DeidentifiedNote, options?: ExtractOptions): Promise<ExtractionResult>;
}
