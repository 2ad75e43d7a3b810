import { inTurn, providerBody, startWireServer, type WireCall, type WireReply } from './wire-server.ts';

export interface ChatRequest {
  readonly path: string;
  readonly headers: WireCall['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly [field: string]: unknown;
  };
  readonly raw: string;
}

function completion(content: string | null, finish_reason: string, refusal: string | null = null): unknown {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'chat-wire-test',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal }, finish_reason }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  };
}

function failure(status: number, message = 'about', type = 'server_error'): unknown {
  return { error: { code: status, message: `${message} ${providerBody}`, type } };
}

/** Replies by what they are. */
export const chatReplies = {
  answer: (json: string): WireReply => ({ body: completion(json, 'stop') }),
  /** HTTP is complete and says stop; the model's JSON is not complete. */
  cutOffJson: (json: string): WireReply => ({ body: completion(json.slice(0, json.length >> 1), 'stop') }),
  finished: (reason: string, text: string | null = null): WireReply => ({ body: completion(text, reason) }),
  refusal: (): WireReply => ({ body: completion(null, 'stop', `no, ${providerBody}`) }),
  noChoices: (): WireReply => ({ body: { ...(completion('', 'stop') as object), choices: [] } }),
  /** As Azure refuses a prompt. */
  filteredPrompt: (): WireReply => ({
    status: 400,
    body: { error: { message: providerBody, code: 'content_filter' } },
  }),
  status: (status: number, message?: string): WireReply => ({ status, body: failure(status, message) }),
  errorInside200: (code: number): WireReply => ({ body: failure(code) }),
  rateLimitedWithHeader: (retryAfter: string): WireReply => ({
    status: 429,
    headers: { 'retry-after': retryAfter },
    body: failure(429),
  }),
  slow: (delayMs: number, json = '{"mentions":[]}'): WireReply => ({
    body: completion(json, 'stop'),
    delayMs,
  }),
  cutConnection: (json = '{"mentions":[]}'): WireReply => ({
    body: completion(json, 'stop'),
    cutConnection: true,
  }),
  redirect: (location: string): WireReply => ({ status: 307, headers: { location }, body: {} }),
  page: (): WireReply => ({ body: `<html>${providerBody}</html>` }),
};

/** How real servers refuse a form of request that they do not know. */
export const formRefusals = {
  lmStudio: (): WireReply => ({
    status: 400,
    body: { error: `'response_format.type' must be 'json_schema' or 'text' ${providerBody}` },
  }),
  vllm: (field: string): WireReply => ({
    status: 422,
    body: { detail: [{ type: 'extra_forbidden', loc: ['body', field], input: providerBody }] },
  }),
  llamaCpp: (): WireReply => ({ status: 500, body: failure(500, 'Failed to parse grammar') }),
};

/**
 * A server that speaks OpenAI's chat completions and Ollama's own protocol. Replies are used in turn, the last one
 * repeats; or a function answers.
 */
export async function startChatWireServer(
  replies: readonly WireReply[] | ((request: ChatRequest) => WireReply),
) {
  const requests: ChatRequest[] = [];
  const reply = typeof replies === 'function' ? replies : inTurn(replies);
  const server = await startWireServer(({ method, path, headers, raw }) => {
    if (method !== 'POST' || !['/v1/chat/completions', '/api/chat'].includes(path))
      return chatReplies.status(404);
    const request = { path, headers, body: JSON.parse(raw) as ChatRequest['body'], raw };
    requests.push(request);
    return reply(request);
  });
  return { ...server, requests: requests as readonly ChatRequest[] };
}
