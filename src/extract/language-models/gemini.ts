import type { GoogleGenAI } from '@google/genai';
import { ClincodeError, type ErrorCode } from '../../errors.ts';
import type { JsonAnswer, JsonRequest, LanguageModel } from '../language-model.ts';
import { failureOfStatus, readAnswerText } from './gemini-failures.ts';
import { AttemptFailure, type RetryClock, retry, systemClock } from './retry.ts';

export interface GeminiOptions {
  /** Key of the Gemini API. Without `vertex` it is required. */
  readonly apiKey?: string;
  /** Vertex AI instead, with the application default credentials of the machine. */
  readonly vertex?: { readonly project: string; readonly location: string };
  readonly model?: string;
  readonly baseUrl?: string;
  readonly apiVersion?: string;
  /** Bound on one call. A call that passes it is not repeated: it may have been paid for. */
  readonly timeoutMs?: number;
  /** Bound on all calls for a request and the waits between them. */
  readonly maxTotalMs?: number;
  readonly maxOutputTokens?: number;
  readonly maxAttempts?: number;
  /** Thinking counts against maxOutputTokens. Default: off where the model allows that (2.5 flash). */
  readonly thinkingBudget?: number;
  readonly clock?: RetryClock;
}

const defaultBaseUrl = 'https://generativelanguage.googleapis.com/';

/**
 * Gemini through Google's SDK, which is loaded at the first call. The SDK neither repeats calls nor reads
 * Retry-After, and it resolves for refused and truncated answers, so this adapter does all of that.
 * Errors: missing_credentials here; from calls, the model_* codes, cancelled, invalid_config, text_too_large.
 */
export function createGeminiLanguageModel(options: GeminiOptions): LanguageModel {
  if (!options.apiKey && options.vertex === undefined) {
    throw new ClincodeError('missing_credentials', 'gemini needs an API key or a Vertex AI project');
  }
  const model = options.model ?? 'gemini-2.5-flash';
  const clock = options.clock ?? systemClock;
  const timeoutMs = options.timeoutMs ?? 60_000;
  const maxTotalMs = options.maxTotalMs ?? 180_000;
  const policy = { maxAttempts: options.maxAttempts ?? 4, maxTotalMs, baseDelayMs: 500, maxDelayMs: 20_000 };
  const thinkingBudget = options.thinkingBudget ?? (model.startsWith('gemini-2.5-flash') ? 0 : undefined);
  let client: Promise<GoogleGenAI> | undefined;

  const generation = {
    temperature: 0,
    seed: 7,
    maxOutputTokens: options.maxOutputTokens ?? 32_768,
    responseMimeType: 'application/json',
    ...(thinkingBudget === undefined ? {} : { thinkingConfig: { thinkingBudget } }),
  };

  async function call(request: JsonRequest, remainingMs: number): Promise<JsonAnswer> {
    const bound = boundedSignal(request.signal, Math.min(timeoutMs, remainingMs));
    const seen: Seen = { sent: false, retryAfter: null };
    try {
      client ??= createClient(options);
      const sdk = await client;
      const response = await sdk.models.generateContent({
        model,
        contents: [{ role: 'user', parts: [{ text: request.text }] }],
        config: {
          ...generation,
          systemInstruction: request.instructions,
          responseJsonSchema: request.schema,
          abortSignal: bound.signal,
          httpOptions: {
            // The SDK's ApiError has no headers, so Retry-After is read here.
            fetch: async (url, init) => {
              seen.sent = true;
              // A followed redirect would carry the note and the key to another host.
              const answer = await fetch(url, { ...init, redirect: 'manual' });
              seen.status = answer.status;
              seen.retryAfter = answer.headers.get('retry-after');
              return answer;
            },
          },
        },
      });
      const usage = response.usageMetadata;
      return {
        json: readAnswerText(response),
        model: response.modelVersion ?? model,
        ...(usage?.promptTokenCount === undefined ? {} : { inputTokens: usage.promptTokenCount }),
        ...(usage?.candidatesTokenCount === undefined
          ? {}
          : { outputTokens: usage.candidatesTokenCount + (usage.thoughtsTokenCount ?? 0) }),
      };
    } catch (error) {
      if (error instanceof ClincodeError) throw error;
      // The SDK reports both as AbortError; only we know which of the two it was.
      if (request.signal?.aborted) throw cancelled();
      if (bound.timedOut()) {
        throw new AttemptFailure(
          new ClincodeError('model_timeout', `no answer of Gemini within its limit`),
          false,
        );
      }
      throw failureOf(error, seen, clock.now(), options.vertex !== undefined);
    } finally {
      bound.dispose();
    }
  }

  return {
    id: 'gemini',
    model,
    async generateJson(request) {
      if (request.signal?.aborted) throw cancelled();
      return retry((remainingMs) => call(request, remainingMs), policy, clock, request.signal);
    },
  };
}

async function createClient(options: GeminiOptions): Promise<GoogleGenAI> {
  const { GoogleGenAI } = await import('@google/genai');
  const { vertex } = options;
  if (vertex !== undefined) {
    const httpOptions = { ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }) };
    return new GoogleGenAI({
      vertexai: true,
      ...vertex,
      apiVersion: options.apiVersion ?? 'v1',
      httpOptions,
    });
  }
  // All explicit: left out, the SDK takes backend, key, address and version from the environment.
  const baseUrl = options.baseUrl ?? defaultBaseUrl;
  const apiVersion = options.apiVersion ?? 'v1beta';
  return new GoogleGenAI({
    vertexai: false,
    apiKey: options.apiKey!,
    apiVersion,
    httpOptions: { baseUrl, apiVersion },
  });
}

/** What our fetch saw of a call. */
interface Seen {
  sent: boolean;
  status?: number;
  retryAfter: string | null;
}

/** An ApiError by its status; a redirect as a wrong address; after sending, everything else is the network. */
function failureOf(error: unknown, seen: Readonly<Seen>, now: number, isVertex: boolean): AttemptFailure {
  const status = (error as { status?: unknown } | null)?.status;
  if (seen.sent && error instanceof Error && typeof status === 'number') {
    return failureOfStatus(status, error.message, seen.retryAfter, now);
  }
  if (seen.status !== undefined && seen.status >= 300 && seen.status < 400) {
    return finalFailure('invalid_config', `Gemini's address answered HTTP ${seen.status}, a redirect`);
  }
  if (seen.sent)
    return new AttemptFailure(new ClincodeError('model_unavailable', 'Gemini could not be reached'), true);
  // Nothing was sent, so it is ours: a key that is no header value, or no credentials on this machine.
  if (isVertex)
    return finalFailure('missing_credentials', 'no application default credentials for Vertex AI');
  return finalFailure('invalid_config', 'the request to Gemini could not be made from these options');
}

function finalFailure(code: ErrorCode, message: string): AttemptFailure {
  return new AttemptFailure(new ClincodeError(code, message), false);
}

function boundedSignal(caller: AbortSignal | undefined, ms: number) {
  const controller = new AbortController();
  let timedOut = false;
  const onAbort = () => controller.abort();
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, ms);
  caller?.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    timedOut: () => timedOut,
    dispose() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    },
  };
}

function cancelled(): ClincodeError {
  return new ClincodeError('cancelled', 'the request was cancelled');
}
