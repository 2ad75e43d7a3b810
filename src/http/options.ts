import type { PhiRecognizer } from '../deidentify/phi-recognizer.ts';
import type { ClincodeError } from '../errors.ts';
import type { MentionExtractor } from '../extract/mention-extractor.ts';
import type { LinkIndex } from '../link/link-index.ts';
import type { ClinicalNote } from '../note/clinical-note.ts';
import type { Logger } from '../observe/logger.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { AdviseNote } from '../result/advised-note.ts';
import type { EncounterRow } from '../result/encounter-row.ts';
import type { OtherCodings } from '../result/other-codings.ts';

/**
 * The adapters that requests are answered with. What is made from an index stands together with it, and a
 * request takes its ports once: another index then means other ports as a whole, and no answer mixes two.
 */
export interface HttpPorts {
  readonly recognizers: readonly PhiRecognizer[];
  readonly index: LinkIndex;
  /** Further indexes that code each mention too, in their order, and what does it. */
  readonly others?: { readonly indexes: readonly LinkIndex[]; readonly code: OtherCodings };
  /** When the index was ready to answer. */
  readonly since?: Date;
  /**
   * The extractor of this id, or the default one. The id is the caller's: an error must not quote it.
   * @throws ClincodeError `unknown_extractor`
   */
  extractorOf(id?: string): Promise<MentionExtractor>;
  /** Absent: a coded note comes without advice. */
  readonly advise?: AdviseNote;
  /**
   * Reads the encounter of a note by rules, or by the model of this id. Absent: not served.
   * @throws ClincodeError `unknown_extractor`, whose message must not quote the caller's id
   */
  readonly readEncounter?: (
    note: ClinicalNote,
    extractor: string | undefined,
    signal: AbortSignal,
  ) => Promise<EncounterRow>;
}

/** The indexes that a note is coded by, the first one first. */
export function indexesOf({ index, others }: HttpPorts): readonly LinkIndex[] {
  return [index, ...(others?.indexes ?? [])];
}

export interface HttpLimits {
  readonly maxBodyBytes: number;
  /** UTF-16 units of one note. */
  readonly maxNoteChars: number;
  /** Requests worked on at once. */
  readonly maxConcurrent: number;
  /** Requests that wait for their turn; one more is answered 429. */
  readonly maxQueued: number;
  /** From the first byte to the answer, waiting included. */
  readonly timeoutMs: number;
}

/** An index that was put in place of the one that is served, and was refused. */
export interface FailedReload {
  readonly at: Date;
  readonly error: ClincodeError;
}

export interface HttpOptions {
  /** Called once for every request, so it keeps what it has opened. It rejects while there is no index. */
  getPorts(): Promise<HttpPorts>;
  /** The last one since the start. Absent where an index is never replaced. */
  readonly lastFailedReload?: () => FailedReload | undefined;
  /** Secret of shifts and surrogates. Absent: `/v1/deidentify` writes placeholders only. */
  readonly deidentifyKey?: string;
  readonly limits: HttpLimits;
  readonly logger: Logger;
  /** Absent: GET /metrics is not served. */
  readonly metrics?: Metrics;
  /**
   * Resolves in the next turn of the event loop. On Node each request then begins in a turn of its own, and a
   * long one goes on in others (`Turns`): a note
   * is computed in one go, and Node accepts one connection a turn, so a full queue that is worked off in one
   * turn leaves new callers waiting for many seconds (seen with `npm run bench:serve`). A Worker leaves it out:
   * there no request may wait for a promise of another one.
   */
  readonly nextTurn?: () => Promise<void>;
}
