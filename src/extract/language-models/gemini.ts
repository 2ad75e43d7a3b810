import type { GoogleGenAI } from '@google/genai';
import { ClincodeError } from '../../errors.ts';
import type { JsonRequest, LanguageModel } from '../language-model.ts';
import { readGeminiAnswer } from './gemini-answer.ts';
import {
  type CallLimits,
  createCaller,
  finalFailure,
  type ProviderCall,
  type Seen,
} from './provider-call.ts';
import { failureOfStatus } from './provider-failures.ts';
import type { AttemptFailure } from './retry.ts';

export interface GeminiOptions extends CallLimits {
  /** Key of the Gemini API. Without `vertex` it is required. */
  readonly apiKey?: string;
  /** Vertex AI instead, with the application default credentials of the machine. */
  readonly vertex?: { readonly project: string; readonly location: string };
  readonly model?: string;
  readonly baseUrl?: string;
  readonly apiVersion?: string;
  readonly maxOutputTokens?: number;
  /** Thinking counts against maxOutputTokens. Default: off where the model allows that (2.5 flash). */
  readonly thinkingBudget?: number;
}

export const defaultGeminiModel = 'gemini-2.5-flash';
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
  const model = options.model ?? defaultGeminiModel;
  const generation = generationOf(model, options);
  const call = createCaller(options);
  let client: Promise<GoogleGenAI> | undefined;

  const generate: (request: JsonRequest) => ProviderCall<ReturnType<typeof readGeminiAnswer>> = (
    request,
  ) => ({
    provider: 'Gemini',
    async attempt({ signal, fetch }) {
      client ??= createGeminiClient(options);
      const response = await (await client).models.generateContent({
        model,
        contents: [{ role: 'user', parts: [{ text: request.text }] }],
        config: {
          ...generation,
          systemInstruction: request.instructions,
          responseJsonSchema: request.schema,
          abortSignal: signal,
          // The SDK's ApiError has no headers, so Retry-After is read by our own fetch.
          httpOptions: { fetch },
        },
      });
      return readGeminiAnswer(response, model, request.onLostTokens);
    },
    explain: (error, seen, now) => explainGemini(error, seen, now, options.vertex !== undefined),
  });

  return {
    id: 'gemini',
    model,
    generateJson: (request) => call(generate(request), request.signal),
  };
}

/** The same answer for the same request, as far as the provider can. */
export function generationOf(model: string, options: GeminiOptions) {
  const thinkingBudget = options.thinkingBudget ?? (model.startsWith('gemini-2.5-flash') ? 0 : undefined);
  return {
    temperature: 0,
    seed: 7,
    maxOutputTokens: options.maxOutputTokens ?? 32_768,
    responseMimeType: 'application/json',
    ...(thinkingBudget === undefined ? {} : { thinkingConfig: { thinkingBudget } }),
  };
}

export async function createGeminiClient(options: GeminiOptions): Promise<GoogleGenAI> {
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

/** The SDK's ApiError by its status; before anything was sent, credentials that this machine lacks. */
export function explainGemini(
  error: unknown,
  seen: Readonly<Seen>,
  now: number,
  isVertex: boolean,
): AttemptFailure | undefined {
  const status = (error as { status?: unknown } | null)?.status;
  if (seen.sent && error instanceof Error && typeof status === 'number') {
    return failureOfStatus('Gemini', status, error.message, seen.retryAfter, now);
  }
  // a page, a stream of events; an answer that was cut reads "Unexpected end" and may come whole
  if (seen.status === 200 && error instanceof SyntaxError && /unexpected token/i.test(error.message)) {
    return finalFailure('invalid_config', 'the address of Gemini answered something else than JSON');
  }
  if (!seen.sent && isVertex) {
    return finalFailure('missing_credentials', 'no application default credentials for Vertex AI');
  }
  return undefined;
}
