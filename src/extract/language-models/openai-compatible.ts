import { ClincodeError, type ErrorCode } from '../../errors.ts';
import { withoutFence } from '../extraction-schema.ts';
import type { JsonAnswer, JsonRequest, LanguageModel } from '../language-model.ts';
import { type AnswerForm, type ChatAnswer, type ChatSettings, protocolOf } from './chat-protocols.ts';
import { type CallLimits, type CallTools, createCaller, finalFailure } from './provider-call.ts';
import { enumName, failureOfStatus } from './provider-failures.ts';
import { AttemptFailure } from './retry.ts';

export interface OpenAiCompatibleOptions extends CallLimits, ChatSettings {
  /** With its version: http://127.0.0.1:8000/v1. One that ends with /api is Ollama's own protocol. */
  readonly baseUrl: string;
  readonly apiKey?: string;
}

/** How an answer ended, by OpenAI's finish_reason. null: complete. A reason that is not here is no answer. */
const finishReasons: Readonly<Record<string, ErrorCode | null>> = {
  stop: null,
  // of Hugging Face's server and its kin
  eos: null,
  eos_token: null,
  stop_sequence: null,
  length: 'model_truncated',
  content_filter: 'model_refused',
};

/** Words by which a server says that it cannot be asked for JSON in this form. */
const formRefused = /response_format|json[_ ]?schema|json_object|guided|structured|grammar|unmarshal/i;

/**
 * A model on a server that speaks OpenAI's chat completions (vLLM, llama.cpp, Ollama, LM Studio …) or Ollama's
 * own protocol. Plain fetch, so it runs wherever fetch does. A server that refuses to be asked by
 * schema is asked in the next weaker form, and the form that it took is kept.
 * Errors: invalid_config here; from calls, the model_* codes, cancelled, invalid_config, text_too_large.
 */
export function createOpenAiCompatibleLanguageModel(options: OpenAiCompatibleOptions): LanguageModel {
  const { baseUrl, apiKey, model } = options;
  if (!URL.canParse(baseUrl)) throw new ClincodeError('invalid_config', 'the model server needs an address');
  const protocol = protocolOf(baseUrl);
  const url = `${baseUrl.replace(/\/+$/, '')}${protocol.path}`;
  const call = createCaller(options);
  const now = (): number => options.clock?.now() ?? Date.now();
  /** Index of the best form that this server has not refused. */
  let formAt = 0;

  async function attempt(request: JsonRequest, { signal, fetch }: CallTools): Promise<JsonAnswer> {
    for (let at = formAt; ; at = Math.max(at + 1, formAt)) {
      const form = protocol.forms[at]!;
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
        },
        body: JSON.stringify(protocol.body(request, options, form)),
        signal,
      });
      const { status } = response;
      if (status >= 300 && status < 400) throw new Error('a redirect');
      const body = await response.text();
      if (response.ok) return readAnswer(body, request);
      if (at + 1 < protocol.forms.length && isFormRefused(status, body, form)) {
        formAt = Math.max(formAt, at + 1);
        continue;
      }
      throw failureOfStatus('the model server', status, body, response.headers.get('retry-after'), now());
    }
  }

  function readAnswer(text: string, request: JsonRequest): JsonAnswer {
    const body = parseBody(text);
    // some servers send their errors with status 200
    const error = body.error as { code?: unknown } | string | null | undefined;
    if (error !== undefined && error !== null && error !== '') {
      const code = Number((error as { code?: unknown }).code);
      throw failureOfStatus('the model server', code >= 400 && code < 600 ? code : 500, text, null, now());
    }
    const answer = protocol.read(body);
    try {
      return { json: readText(answer), model: answer.model ?? model, ...answer.usage };
    } catch (failure) {
      request.onLostTokens?.(answer.usage);
      throw failure;
    }
  }

  return {
    id: 'openai-compatible',
    model,
    generateJson: (request) =>
      call({ provider: 'the model server', attempt: (tools) => attempt(request, tools) }, request.signal),
  };
}

function isFormRefused(status: number, body: string, form: AnswerForm): boolean {
  // 500 too: some answer so when their grammar compiler fails
  return form.id !== 'text' && [400, 422, 500, 501].includes(status) && formRefused.test(body);
}

function parseBody(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  } catch {
    // the SyntaxError quotes the text
  }
  // it may have been cut by something between us
  if (/^\s*(?:\{|$)/.test(text))
    throw new AttemptFailure(
      new ClincodeError('model_unavailable', 'the answer of the model server came in part'),
      true,
    );
  throw finalFailure('invalid_config', 'the address of the model server answered something else than JSON');
}

function readText({ text, finishReason: reason, refused }: ChatAnswer): string {
  // Models that think aloud do so before the answer; some servers send the end of it alone.
  const json = text?.replace(/^\s*(?:<think>|(?![\s{[`]))[\s\S]*?<\/think>\s*/, '') ?? '';
  // some servers say nothing: an answer that was cut cannot be read
  const finishReason = reason ?? (isWhole(json) ? 'stop' : 'missing');
  if (refused) throw new ClincodeError('model_refused', 'the model server refused the text');
  const code = Object.hasOwn(finishReasons, finishReason)
    ? finishReasons[finishReason]!
    : 'model_answer_invalid';
  if (code !== null) throw new ClincodeError(code, `the model server ended with ${enumName(finishReason)}`);
  if (json === '') throw new ClincodeError('model_answer_invalid', 'the model server answered without text');
  return json;
}

function isWhole(json: string): boolean {
  try {
    JSON.parse(withoutFence(json));
    return true;
  } catch {
    return false;
  }
}
