import type { DeidentifiedText } from '../deidentify/deidentified-note.ts';

/** A request for JSON that follows a schema. Nothing but de-identified text and fixed instructions can be in it. */
export interface JsonRequest {
  readonly instructions: string;
  readonly text: DeidentifiedText;
  /** JSON Schema, draft 2020-12. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
}

export interface JsonAnswer {
  /** Raw JSON text; the caller parses and validates it. */
  readonly json: string;
  readonly model: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
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
