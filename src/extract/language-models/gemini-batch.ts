import type { GoogleGenAI } from '@google/genai';
import { ClincodeError } from '../../errors.ts';
import type { BatchAnswer, BatchAnswers, BatchProvider, BatchRequest } from '../batch.ts';
import {
  createGeminiClient,
  defaultGeminiModel,
  explainGemini,
  type GeminiOptions,
  generationOf,
} from './gemini.ts';
import { type GeminiResponse, readGeminiAnswer } from './gemini-answer.ts';
import { createCaller } from './provider-call.ts';
import { enumName } from './provider-failures.ts';

/** A job is over in one of these; what it could answer is there. */
const done: ReadonlySet<string> = new Set(['JOB_STATE_SUCCEEDED', 'JOB_STATE_PARTIALLY_SUCCEEDED']);
const failed: ReadonlySet<string> = new Set(['JOB_STATE_FAILED', 'JOB_STATE_CANCELLED', 'JOB_STATE_EXPIRED']);

/**
 * Gemini's Batch API: half the price, within a day. Requests go in the job itself, which may have 20 MB; Vertex AI
 * wants them in a bucket, and is not supported.
 */
export function createGeminiBatch(options: GeminiOptions): BatchProvider {
  if (!options.apiKey) {
    throw new ClincodeError(
      'missing_credentials',
      'batches of Gemini need an API key; Vertex AI is not supported',
    );
  }
  const model = options.model ?? defaultGeminiModel;
  const generation = generationOf(model, options);
  const call = createCaller(options);
  let client: Promise<GoogleGenAI> | undefined;

  const within = <Answer>(
    attempt: (
      sdk: GoogleGenAI,
      config: { abortSignal: AbortSignal; httpOptions: { fetch: typeof fetch } },
    ) => Promise<Answer>,
  ): Promise<Answer> =>
    call(
      {
        provider: 'Gemini',
        async attempt({ signal, fetch }) {
          client ??= createGeminiClient(options);
          return attempt(await client, { abortSignal: signal, httpOptions: { fetch } });
        },
        explain: (error, seen, now) => explainGemini(error, seen, now, false),
      },
      undefined,
    );

  return {
    model,
    maxRequestChars: 12_000_000,
    submit: (requests) =>
      within(async (sdk, config) => {
        const src = requests.map(({ key, request }: BatchRequest) => ({
          model,
          contents: [{ role: 'user', parts: [{ text: request.text }] }],
          metadata: { key },
          config: {
            ...generation,
            systemInstruction: request.instructions,
            responseJsonSchema: request.schema,
          },
        }));
        const { name } = await sdk.batches.create({ model, src, config });
        if (name === undefined)
          throw new ClincodeError('model_answer_invalid', 'Gemini gave the job no name');
        return name;
      }),
    read: (name) =>
      within(async (sdk, config): Promise<BatchAnswers | undefined> => {
        const job = await sdk.batches.get({ name, config });
        const state = job.state ?? 'missing';
        if (failed.has(state))
          throw new ClincodeError('model_unavailable', `the job of Gemini ended as ${enumName(state)}`);
        if (!done.has(state)) return undefined;
        const answers = new Map<string, BatchAnswer>();
        for (const { metadata, response } of job.dest?.inlinedResponses ?? []) {
          const key = metadata?.key;
          // one that failed by itself is not among them, and is asked for live
          if (key === undefined || response === undefined) continue;
          answers.set(key, (onLostTokens) =>
            readGeminiAnswer(response as GeminiResponse, model, onLostTokens),
          );
        }
        return answers;
      }),
  };
}
