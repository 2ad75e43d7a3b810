import type { DeidentifiedText } from '../deidentify/deidentified-note.ts';

/** A request for JSON that follows a schema. Nothing but de-identified text and fixed instructions can be in it. */
export interface JsonRequest {
  readonly instructions: string;
  readonly text: DeidentifiedText;
  /** JSON Schema, draft 2020-12. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
  /**
   * Told of tokens that brought no answer: of a refused, cut or empty one. They are paid for like others. Those of
   * the answer itself stand in it.
   */
  readonly onLostTokens?: (usage: TokenUsage) => void;
}

/** As the provider counts; what it does not tell is absent. */
export interface TokenUsage {
  /** With those that were cached. */
  readonly inputTokens?: number;
  /** Of the input, those that the provider had in a cache. */
  readonly cachedInputTokens?: number;
  /** With those of thinking. */
  readonly outputTokens?: number;
}

export interface JsonAnswer extends TokenUsage {
  /** Raw JSON text; the caller parses and validates it. */
  readonly json: string;
  readonly model: string;
}

/**
 * PORT. A model that answers in JSON. Resolves only with a complete answer; everything else (refusal,
 * truncation, limits, timeout) rejects with a ClincodeError of stage extract, without note text in it.
 */
export interface LanguageModel {
  readonly id: string;
  readonly model: string;
  generateJson(request: JsonRequest): Promise<JsonAnswer>;
}
