import { inTurn, providerBody, startWireServer, type WireCall, type WireReply } from './wire-server.ts';

export type { WireReply } from './wire-server.ts';

export interface WireRequest {
  readonly model: string;
  readonly headers: WireCall['headers'];
  readonly body: {
    readonly contents: readonly {
      readonly role: string;
      readonly parts: readonly { readonly text: string }[];
    }[];
    readonly systemInstruction: { readonly parts: readonly { readonly text: string }[] };
    readonly generationConfig: Readonly<Record<string, unknown>>;
  };
  readonly raw: string;
}

const usageMetadata = { promptTokenCount: 100, candidatesTokenCount: 20, totalTokenCount: 120 };

function candidate(text: string, finishReason: string): unknown {
  const content = { role: 'model', parts: [{ text }] };
  return {
    candidates: [{ content, finishReason, index: 0 }],
    usageMetadata,
    modelVersion: 'gemini-wire-test',
  };
}

function failure(status: number, name: string, details: readonly unknown[] = []): unknown {
  return { error: { code: status, message: `about ${providerBody}`, status: name, details } };
}

/** Replies by what they are. */
export const wireReplies = {
  answer: (json: string): WireReply => ({ body: candidate(json, 'STOP') }),
  /** HTTP is complete and says STOP; the model's JSON is not complete. */
  cutOffJson: (json: string): WireReply => ({ body: candidate(json.slice(0, json.length >> 1), 'STOP') }),
  finished: (finishReason: string, text = ''): WireReply => ({ body: candidate(text, finishReason) }),
  noCandidates: (): WireReply => ({ body: { candidates: [], usageMetadata } }),
  blockedPrompt: (blockReason: string): WireReply => ({
    body: { promptFeedback: { blockReason }, usageMetadata },
  }),
  status: (status: number, name = 'UNKNOWN', details: readonly unknown[] = []): WireReply => ({
    status,
    body: failure(status, name, details),
  }),
  rateLimitedWithHeader: (retryAfter: string): WireReply => ({
    status: 429,
    headers: { 'retry-after': retryAfter },
    body: failure(429, 'RESOURCE_EXHAUSTED'),
  }),
  rateLimitedWithRetryInfo: (retryDelay: string): WireReply => ({
    status: 429,
    body: failure(429, 'RESOURCE_EXHAUSTED', [
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay },
    ]),
  }),
  slow: (delayMs: number, json = '{"mentions":[]}'): WireReply => ({
    body: candidate(json, 'STOP'),
    delayMs,
  }),
  cutConnection: (json = '{"mentions":[]}'): WireReply => ({
    body: candidate(json, 'STOP'),
    cutConnection: true,
  }),
  redirect: (location: string): WireReply => ({ status: 307, headers: { location }, body: {} }),
};

/**
 * A server that speaks Gemini's generateContent. It refuses what Gemini would refuse: another path, no key, no
 * schema. Replies are used in turn, the last one repeats; or a function answers.
 */
export async function startGeminiWireServer(
  replies: readonly WireReply[] | ((request: WireRequest) => WireReply),
) {
  const requests: WireRequest[] = [];
  const reply = typeof replies === 'function' ? replies : inTurn(replies);
  const server = await startWireServer(({ method, path, headers, raw }) => {
    const model = /^\/v1beta\/models\/([\w.-]+):generateContent$/.exec(path)?.[1];
    if (method !== 'POST' || model === undefined) return wireReplies.status(404, 'NOT_FOUND');
    if (!headers['x-goog-api-key']) return wireReplies.status(403, 'PERMISSION_DENIED');
    const body = JSON.parse(raw) as WireRequest['body'];
    if (typeof body.generationConfig?.responseJsonSchema !== 'object') {
      return wireReplies.status(400, 'INVALID_ARGUMENT');
    }
    const request = { model, headers, body, raw };
    requests.push(request);
    return reply(request);
  });
  return {
    ...server,
    /** Accepted requests, in order. */
    requests: requests as readonly WireRequest[],
  };
}
