import { ClincodeError, type ErrorCode } from '../../errors.ts';
import { AttemptFailure } from './retry.ts';

/** How an answer ended, by Gemini's finishReason. null: complete. A reason that is not here is no answer. */
const finishReasons: Readonly<Record<string, ErrorCode | null>> = {
  STOP: null,
  MAX_TOKENS: 'model_truncated',
  SAFETY: 'model_refused',
  // RECITATION and SPII (personal data) are met with clinical notes: templates, and what looks like a person.
  RECITATION: 'model_refused',
  SPII: 'model_refused',
  BLOCKLIST: 'model_refused',
  PROHIBITED_CONTENT: 'model_refused',
  LANGUAGE: 'model_refused',
};

/** The parts of a generateContent response that are read. The SDK resolves for every HTTP 200, whatever is in it. */
export interface GeminiResponse {
  readonly candidates?: readonly {
    readonly finishReason?: string;
    readonly content?: { readonly parts?: readonly { readonly text?: string; readonly thought?: boolean }[] };
  }[];
  readonly promptFeedback?: { readonly blockReason?: string };
}

/** The JSON text of a complete answer. @throws ClincodeError for everything else. */
export function readAnswerText(response: GeminiResponse): string {
  const blockReason = response.promptFeedback?.blockReason;
  if (blockReason !== undefined) {
    throw new ClincodeError('model_refused', `Gemini blocked the prompt: ${enumName(blockReason)}`);
  }
  const candidate = response.candidates?.[0];
  if (candidate === undefined) {
    throw new ClincodeError('model_answer_invalid', 'Gemini answered without a candidate');
  }
  const reason = candidate.finishReason ?? 'missing';
  const code = Object.hasOwn(finishReasons, reason) ? finishReasons[reason]! : 'model_answer_invalid';
  if (code !== null) throw new ClincodeError(code, `Gemini ended with ${enumName(reason)}`);
  const parts = candidate.content?.parts ?? [];
  const text = parts.map((part) => (part.thought === true ? '' : (part.text ?? ''))).join('');
  if (text === '') throw new ClincodeError('model_answer_invalid', 'Gemini answered with an empty candidate');
  return text;
}

/** A provider's word goes into a message only if it has the form of an enum value. */
function enumName(value: string): string {
  return /^[A-Za-z_]{1,40}$/.test(value) ? value : 'an unknown reason';
}

/** HTTP status → error, and whether the same call may succeed later. 5xx is handled as 500. */
const statuses: Readonly<Record<number, { readonly code: ErrorCode; readonly retry: boolean }>> = {
  400: { code: 'invalid_config', retry: false },
  401: { code: 'model_unauthorized', retry: false },
  403: { code: 'model_unauthorized', retry: false },
  404: { code: 'invalid_config', retry: false },
  408: { code: 'model_unavailable', retry: true },
  413: { code: 'text_too_large', retry: false },
  429: { code: 'model_rate_limited', retry: true },
  500: { code: 'model_unavailable', retry: true },
};

/**
 * What an HTTP error means. The body may repeat the prompt, so it is searched and never kept.
 * @param body JSON text of google.rpc.Status, or anything else.
 */
export function failureOfStatus(
  status: number,
  body: string,
  retryAfter: string | null,
  now: number,
): AttemptFailure {
  const kind = statuses[status] ?? (status >= 500 ? statuses[500]! : statuses[400]!);
  const code = status === 400 ? codeOfBadRequest(body) : kind.code;
  const retryAfterMs = laterOf(parseRetryAfter(retryAfter, now), parseRetryInfo(body));
  return new AttemptFailure(
    new ClincodeError(code, `Gemini answered HTTP ${status}`),
    kind.retry,
    retryAfterMs,
  );
}

/** A wrong API key and a too long note are both HTTP 400. */
function codeOfBadRequest(body: string): ErrorCode {
  if (body.includes('API_KEY_INVALID')) return 'model_unauthorized';
  if (/token count[^"]{0,80}exceeds/i.test(body)) return 'text_too_large';
  return 'invalid_config';
}

/** RFC 9110: seconds or an HTTP date. */
function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const milliseconds = /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

/** google.rpc.RetryInfo in error.details: {"@type": "…/google.rpc.RetryInfo", "retryDelay": "1.5s"}. */
function parseRetryInfo(body: string): number | undefined {
  let status: unknown;
  try {
    status = JSON.parse(body);
  } catch {
    return undefined;
  }
  const details = (status as { error?: { details?: unknown } } | null)?.error?.details;
  if (!Array.isArray(details)) return undefined;
  for (const detail of details as readonly ({ '@type'?: unknown; retryDelay?: unknown } | null)[]) {
    if (!String(detail?.['@type']).endsWith('google.rpc.RetryInfo')) continue;
    const delay = /^(\d+(?:\.\d+)?)s$/.exec(String(detail?.retryDelay));
    if (delay !== null) return Number(delay[1]) * 1000;
  }
  return undefined;
}

function laterOf(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}
