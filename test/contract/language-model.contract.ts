import { afterEach, describe, expect, it } from 'vitest';
import type { DeidentifiedText } from '../../src/deidentify/deidentified-note.ts';
import { ClincodeError, type ErrorCode } from '../../src/errors.ts';
import { extractionJsonSchema } from '../../src/extract/extraction-schema.ts';
import type { JsonRequest, LanguageModel } from '../../src/extract/language-model.ts';

/** Failures every adapter must report alike. */
export const contractFailures = [
  'model_refused',
  'model_truncated',
  'model_answer_invalid',
  'model_rate_limited',
  'model_unavailable',
  'model_unauthorized',
] as const satisfies readonly ErrorCode[];

export type ContractFailure = (typeof contractFailures)[number];

export interface LanguageModelHarness {
  /** A model that answers every request with this JSON. */
  answering(json: string): Promise<LanguageModel>;
  /** A model whose provider fails in this way. */
  failing(failure: ContractFailure): Promise<LanguageModel>;
  close(): Promise<void>;
}

const noteText = 'Assessment: CANARYDISEASE, stable.';
const request: JsonRequest = {
  instructions: 'CANARYINSTRUCTIONS',
  text: noteText as DeidentifiedText,
  schema: extractionJsonSchema,
};

/** The promises of LanguageModel. Every adapter runs all of it. */
export function languageModelContract(name: string, createHarness: () => LanguageModelHarness): void {
  describe(`LanguageModel contract: ${name}`, () => {
    let harness: LanguageModelHarness | undefined;
    const use = () => {
      harness = createHarness();
      return harness;
    };
    afterEach(async () => {
      await harness?.close();
      harness = undefined;
    });

    it('has an id and a model name', async () => {
      const model = await use().answering('{}');
      expect(model.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(model.model).not.toBe('');
    });

    it('resolves with the raw JSON text, unchanged', async () => {
      const json = '{"mentions":[ {"quote":"Sjögren\\u2019s \\"sicca\\"","standardName":"🙂"}]}';
      const answer = await (await use().answering(json)).generateJson(request);
      expect(answer.json).toBe(json);
      expect(answer.model).not.toBe('');
    });

    it('counts tokens in whole numbers, or leaves them out', async () => {
      const answer = await (await use().answering('{"mentions":[]}')).generateJson(request);
      for (const tokens of [answer.inputTokens, answer.outputTokens]) {
        expect(tokens === undefined || (Number.isInteger(tokens) && tokens >= 0)).toBe(true);
      }
    });

    it('answers requests side by side', async () => {
      const model = await use().answering('{"mentions":[]}');
      const answers = await Promise.all(Array.from({ length: 5 }, () => model.generateJson(request)));
      expect(answers.map(({ json }) => json)).toEqual(Array(5).fill('{"mentions":[]}'));
    });

    it('rejects with cancelled when the signal was aborted before', async () => {
      const model = await use().answering('{"mentions":[]}');
      const failure = await caught(model.generateJson({ ...request, signal: AbortSignal.abort() }));
      expect(failure.code).toBe('cancelled');
    });

    it.each(contractFailures)('rejects with %s, and no text of the request in the message', async (code) => {
      const failure = await caught((await use().failing(code)).generateJson(request));
      expect(failure.code).toBe(code);
      expect(failure.stage).toBe('extract');
      expect(failure.cause).toBeUndefined();
      expect(JSON.stringify([failure, failure.message, failure.stack])).not.toMatch(
        /CANARY|BODY-OF-THE-PROVIDER/,
      );
    });
  });
}

export async function caught(promise: Promise<unknown>): Promise<ClincodeError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ClincodeError);
  return error as ClincodeError;
}
