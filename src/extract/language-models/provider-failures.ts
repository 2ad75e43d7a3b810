import { ClincodeError, type ErrorCode } from '../../errors.ts';
import { AttemptFailure } from './retry.ts';

/** HTTP status → error, and whether the same call may succeed later. 5xx is handled as 500, other 4xx as 400. */
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

/** Errors that providers file under 400, 422 or 500 and that their body tells apart. */
const toldByBody: readonly { readonly pattern: RegExp; readonly code: ErrorCode }[] = [
  { pattern: /API_KEY_INVALID/, code: 'model_unauthorized' },
  // Gemini; OpenAI, vLLM and their kin; llama.cpp
  { pattern: /token count[^"]{0,80}exceeds/i, code: 'text_too_large' },
  { pattern: /context_length_exceeded|maximum context length|max_model_len/i, code: 'text_too_large' },
  {
    pattern: /exceed_context_size|context size (?:has been )?exceeded|available context size/i,
    code: 'text_too_large',
  },
  // Azure OpenAI refuses a prompt with HTTP 400
  { pattern: /"code"\s*:\s*"content_filter"|ResponsibleAIPolicyViolation/, code: 'model_refused' },
];

/**
 * What an HTTP error means. The body may repeat the prompt, so it is searched and never kept.
 * @param body JSON text of an error, or anything else.
 */
export function failureOfStatus(
  provider: string,
  status: number,
  body: string,
  retryAfter: string | null,
  now: number,
): AttemptFailure {
  const kind = statuses[status] ?? (status >= 500 ? statuses[500]! : statuses[400]!);
  const told = [400, 422, 500].includes(status)
    ? toldByBody.find(({ pattern }) => pattern.test(body))?.code
    : undefined;
  return new AttemptFailure(
    new ClincodeError(told ?? kind.code, `${provider} answered HTTP ${status}`),
    told === undefined && kind.retry,
    laterOf(parseRetryAfter(retryAfter, now), parseRetryInfo(body)),
  );
}

/** A provider's word goes into a message only if it has the form of an enum value. */
export function enumName(value: string): string {
  return /^[A-Za-z_]{1,40}$/.test(value) ? value : 'an unknown reason';
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
