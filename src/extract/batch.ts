import { sha256Hex } from '../sha256.ts';
import type { JsonAnswer, JsonRequest, LanguageModel, TokenUsage } from './language-model.ts';

/** A request in a batch. */
export interface BatchRequest {
  /** SHA-256 of instructions and text: the same request has the same key in every run. */
  readonly key: string;
  readonly request: JsonRequest;
}

/** Answers of a job by key. Reading one throws what a call would have thrown: a refusal, a cut answer. */
export type BatchAnswers = ReadonlyMap<string, BatchAnswer>;

export type BatchAnswer = (onLostTokens?: (usage: TokenUsage) => void) => JsonAnswer;

/** A provider that takes many requests as one job and answers later. */
export interface BatchProvider {
  readonly model: string;
  /** Characters of all requests of one job. */
  readonly maxRequestChars: number;
  /** @returns the name of the job, by which it is found again */
  submit(requests: readonly BatchRequest[]): Promise<string>;
  /** Undefined while the job is not over. @throws ClincodeError `model_unavailable` where it failed as a whole */
  read(jobName: string): Promise<BatchAnswers | undefined>;
}

/** A model that is asked for nothing: it keeps what it would be asked, in the order of the keys' first use. */
export function createCollector(live: LanguageModel): {
  model: LanguageModel;
  requests(): readonly BatchRequest[];
} {
  const collected = new Map<string, BatchRequest>();
  return {
    model: {
      ...live,
      async generateJson(request) {
        const key = await keyOf(request);
        const { instructions, text, schema } = request;
        collected.set(key, { key, request: { instructions, text, schema } });
        return { json: '{"mentions":[]}', model: live.model };
      },
    },
    requests: () => [...collected.values()],
  };
}

/** Answers from a batch; what the batch does not have (a repair, a half of a cut answer, a failed row) is asked live. */
export function withBatchAnswers(live: LanguageModel, answers: BatchAnswers): LanguageModel {
  return {
    ...live,
    async generateJson(request) {
      const answer = answers.get(await keyOf(request));
      return answer === undefined ? live.generateJson(request) : answer(request.onLostTokens);
    },
  };
}

/** Requests in jobs that a provider takes. */
export function intoJobs(
  requests: readonly BatchRequest[],
  maxRequestChars: number,
): readonly (readonly BatchRequest[])[] {
  const jobs: BatchRequest[][] = [];
  let chars = 0;
  for (const each of requests) {
    const { instructions, text, schema } = each.request;
    const size = instructions.length + text.length + JSON.stringify(schema).length;
    if (jobs.length === 0 || chars + size > maxRequestChars) {
      jobs.push([]);
      chars = 0;
    }
    jobs.at(-1)!.push(each);
    chars += size;
  }
  return jobs;
}

function keyOf({ instructions, text }: JsonRequest): Promise<string> {
  return sha256Hex(`${instructions}\n${text}`);
}
