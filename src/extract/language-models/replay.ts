import { ClincodeError, type ErrorCode } from '../../errors.ts';
import { sha256Hex } from '../../sha256.ts';
import type { JsonAnswer, JsonRequest, LanguageModel } from '../language-model.ts';

/** A recorded JSON answer, or a recorded failure. */
export type RecordedAnswer = string | { readonly error: ErrorCode };

export interface ReplayOptions {
  /**
   * One answer for every request; or a list that is answered in turn, call by call; or a record by the
   * lower-case hex SHA-256 of the text that was sent (the `sha256` of a disclosure).
   */
  readonly answers: RecordedAnswer | readonly RecordedAnswer[] | Readonly<Record<string, RecordedAnswer>>;
  /** The extractor's id when results shall name the model that was recorded. */
  readonly id?: string;
  readonly model?: string;
}

/**
 * Deterministic adapter: answers what was recorded, and never leaves the machine. For demos and tests.
 * A text without a recording rejects with invalid_config: another answer would be an invention.
 */
export function createReplayLanguageModel(options: ReplayOptions): LanguageModel {
  const model = options.model ?? 'recorded';
  let calls = 0;
  return {
    id: options.id ?? 'replay',
    model,
    async generateJson(request: JsonRequest): Promise<JsonAnswer> {
      if (request.signal?.aborted) throw new ClincodeError('cancelled', 'the request was cancelled');
      const call = calls;
      calls += 1;
      const answer = await pick(options.answers, request.text, call);
      if (answer === undefined) {
        throw new ClincodeError('invalid_config', `no recorded answer for call ${call + 1}`);
      }
      if (typeof answer === 'string') return { json: answer, model };
      throw new ClincodeError(answer.error, `recorded failure: ${answer.error}`);
    },
  };
}

async function pick(
  answers: ReplayOptions['answers'],
  text: string,
  call: number,
): Promise<RecordedAnswer | undefined> {
  if (typeof answers === 'string' || isFailure(answers)) return answers;
  if (isList(answers)) return answers[call];
  const key = await sha256Hex(text);
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

function isFailure(
  answers: Exclude<ReplayOptions['answers'], string>,
): answers is { readonly error: ErrorCode } {
  return !isList(answers) && 'error' in answers;
}

// Array.isArray does not narrow a readonly array.
function isList(answers: ReplayOptions['answers']): answers is readonly RecordedAnswer[] {
  return Array.isArray(answers);
}
