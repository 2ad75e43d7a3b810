import type { DeidentifiedText } from '../deidentify/deidentified-note.ts';
import { ClincodeError } from '../errors.ts';
import type { LanguageModel, TokenUsage } from './language-model.ts';
import type { Prompt } from './prompt.ts';
import { addUsage } from './token-price.ts';

/** What asking has cost so far. */
export interface AskedSoFar {
  /** As the last answer names it. */
  readonly model: string;
  readonly calls: number;
  readonly usage: TokenUsage;
}

export interface Asker<Answer> {
  /** @throws ClincodeError of the model; `model_answer_invalid` after a second answer that cannot be read */
  ask(text: DeidentifiedText, signal?: AbortSignal): Promise<Answer>;
  soFar(): AskedSoFar;
}

/**
 * Asks a model the same of the texts of one note, and keeps count. An answer that cannot be read is asked for once
 * more.
 * @param parse throws `model_answer_invalid` for an answer that cannot be read
 */
export function createAsker<Answer>(
  languageModel: LanguageModel,
  { instructions, repair, schema }: Prompt,
  parse: (json: string) => Answer,
): Asker<Answer> {
  let { model } = languageModel;
  let calls = 0;
  let usage: TokenUsage = {};
  const spend = (more: TokenUsage): void => {
    usage = addUsage(usage, more);
  };

  async function askOnce(text: DeidentifiedText, instructionsNow: string, signal: AbortSignal | undefined) {
    calls += 1;
    const answer = await languageModel.generateJson({
      instructions: instructionsNow,
      text,
      schema,
      onLostTokens: spend,
      ...(signal === undefined ? {} : { signal }),
    });
    model = answer.model;
    spend(answer);
    return parse(answer.json);
  }

  return {
    async ask(text, signal) {
      try {
        return await askOnce(text, instructions, signal);
      } catch (error) {
        if (!(error instanceof ClincodeError) || error.code !== 'model_answer_invalid') throw error;
        // At temperature 0 the same request gives the same answer, so the second one says what was wrong.
        return await askOnce(text, `${instructions}\n\n${repair}`, signal);
      }
    },
    soFar: () => ({ model, calls, usage }),
  };
}
