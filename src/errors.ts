/** The stages of the data path, and the borders around it. */
export type Stage =
  | 'input'
  | 'config'
  | 'deidentify'
  | 'extract'
  | 'embed'
  | 'link'
  | 'map'
  | 'index'
  | 'ontology'
  | 'serve';

interface ErrorKind {
  readonly stage: Stage;
  /** HTTP status: 422 input, 429 limits, 502/504 provider, 503 missing index. */
  readonly status: 400 | 401 | 404 | 405 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 504;
  readonly retryable: boolean;
}

/** The closed list of errors. Messages carry ids and counts, never note text. */
export const errorKinds = {
  bad_json: { stage: 'input', status: 400, retryable: false },
  invalid_input: { stage: 'input', status: 422, retryable: false },
  text_missing: { stage: 'input', status: 422, retryable: false },
  text_too_large: { stage: 'input', status: 413, retryable: false },
  text_not_unicode: { stage: 'input', status: 422, retryable: false },
  text_has_nul: { stage: 'input', status: 422, retryable: false },
  span_outside_text: { stage: 'input', status: 422, retryable: false },
  file_unreadable: { stage: 'input', status: 422, retryable: false },
  unsupported_media_type: { stage: 'input', status: 415, retryable: false },
  not_found: { stage: 'serve', status: 404, retryable: false },
  method_not_allowed: { stage: 'serve', status: 405, retryable: false },
  overloaded: { stage: 'serve', status: 429, retryable: true },
  unknown_extractor: { stage: 'config', status: 422, retryable: false },
  unknown_embedder: { stage: 'config', status: 422, retryable: false },
  invalid_config: { stage: 'config', status: 422, retryable: false },
  missing_credentials: { stage: 'config', status: 422, retryable: false },
  optional_package_missing: { stage: 'config', status: 422, retryable: false },
  download_not_allowed: { stage: 'config', status: 422, retryable: false },
  download_failed: { stage: 'config', status: 502, retryable: true },
  phi_in_prompt: { stage: 'extract', status: 500, retryable: false },
  model_unauthorized: { stage: 'extract', status: 502, retryable: false },
  model_rate_limited: { stage: 'extract', status: 429, retryable: true },
  model_unavailable: { stage: 'extract', status: 502, retryable: true },
  model_timeout: { stage: 'extract', status: 504, retryable: true },
  model_refused: { stage: 'extract', status: 502, retryable: false },
  model_truncated: { stage: 'extract', status: 502, retryable: false },
  model_answer_invalid: { stage: 'extract', status: 502, retryable: true },
  cancelled: { stage: 'extract', status: 504, retryable: true },
  embedding_failed: { stage: 'embed', status: 500, retryable: false },
  index_missing: { stage: 'index', status: 503, retryable: true },
  index_damaged: { stage: 'index', status: 503, retryable: false },
  index_mismatch: { stage: 'index', status: 503, retryable: false },
  index_exists: { stage: 'index', status: 422, retryable: false },
  ontology_invalid: { stage: 'ontology', status: 422, retryable: false },
  recall_too_low: { stage: 'index', status: 422, retryable: false },
  unknown_format: { stage: 'ontology', status: 422, retryable: false },
  internal: { stage: 'serve', status: 500, retryable: false },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof errorKinds;

/** Every error that leaves a stage. `message` is safe to log and to return: it never quotes a note. */
export class ClincodeError extends Error {
  override readonly name = 'ClincodeError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }

  get stage(): Stage {
    return errorKinds[this.code].stage;
  }

  get status(): number {
    return errorKinds[this.code].status;
  }

  get retryable(): boolean {
    return errorKinds[this.code].retryable;
  }

  toJSON(): { code: ErrorCode; message: string; stage: Stage; retryable: boolean } {
    return { code: this.code, message: this.message, stage: this.stage, retryable: this.retryable };
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of disk space is used up',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EROFS: 'the file system is read-only',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'what should be its folder is a file',
};

/**
 * A file or folder that cannot be written, with the cause where the system names one.
 * @param error of the system, or what this made of it for a file beside the one that was asked for
 */
export function cannotWrite(path: string, error: unknown): ClincodeError {
  const cause = error instanceof ClincodeError ? error.cause : error;
  const { code } = (cause ?? {}) as { readonly code?: unknown };
  const why = typeof code === 'string' ? `: ${causes[code] ?? code}` : '';
  const failure = new ClincodeError('file_unreadable', `cannot write ${path}${why}`);
  failure.cause = cause;
  return failure;
}

/** An unexpected error may hold note text in its message, so only its class name is kept. */
export function toClincodeError(error: unknown): ClincodeError {
  if (error instanceof ClincodeError) return error;
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return new ClincodeError('internal', `unexpected ${kind}`);
}
