import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One scripted answer of the server. */
export interface WireReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Waits before it answers, or until the client goes away. */
  readonly delayMs?: number;
  /** Sends half of the body and closes the connection. */
  readonly cutConnection?: boolean;
}

export interface WireRequest {
  readonly model: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: {
    readonly contents: readonly {
      readonly role: string;
      readonly parts: readonly { readonly text: string }[];
    }[];
    readonly systemInstruction: { readonly parts: readonly { readonly text: string }[] };
    readonly generationConfig: Readonly<Record<string, unknown>>;
  };
  /** As it came over the wire, for searches for what must not be in it. */
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
  // Real bodies repeat parts of the request, so ours does: no message may carry it on.
  return { error: { code: status, message: 'about BODY-OF-THE-PROVIDER', status: name, details } };
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
 * A server on 127.0.0.1 that speaks Gemini's generateContent. It refuses what Gemini would refuse: another
 * path, no key, no schema. Replies are used in turn; the last one repeats.
 */
export async function startGeminiWireServer(replies: readonly WireReply[]) {
  const requests: WireRequest[] = [];
  let next = 0;
  const server = createServer((request, response) => {
    void handle(request, response);
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString('utf8');
    const path = /^\/v1beta\/models\/([\w.-]+):generateContent$/.exec(request.url ?? '');
    if (request.method !== 'POST' || path === null) {
      return send(response, wireReplies.status(404, 'NOT_FOUND'));
    }
    if (!request.headers['x-goog-api-key'])
      return send(response, wireReplies.status(403, 'PERMISSION_DENIED'));
    const body = JSON.parse(raw) as WireRequest['body'];
    if (typeof body.generationConfig?.responseJsonSchema !== 'object') {
      return send(response, wireReplies.status(400, 'INVALID_ARGUMENT'));
    }
    requests.push({ model: path[1]!, headers: request.headers, body, raw });
    const reply = replies[Math.min(next, replies.length - 1)]!;
    next += 1;
    if (reply.delayMs === undefined) return send(response, reply);
    const timer = setTimeout(() => send(response, reply), reply.delayMs);
    response.on('close', () => clearTimeout(timer));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    /** Accepted requests, in order. */
    requests: requests as readonly WireRequest[],
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, reply: WireReply): void {
  const text = JSON.stringify(reply.body);
  response.writeHead(reply.status ?? 200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...reply.headers,
  });
  if (reply.cutConnection === true) {
    response.write(text.slice(0, text.length >> 1), () => response.destroy());
    return;
  }
  response.end(text);
}
