import type { DeidentifiedText } from '../deidentify/deidentified-note.ts';
import { ClincodeError } from '../errors.ts';
import { parseExtraction, type StatedMention } from './extraction-schema.ts';
import type { LanguageModel, TokenUsage } from './language-model.ts';
import { prompts, promptVersion } from './prompt.ts';
import { addUsage } from './token-price.ts';

/** What asking has cost so far. */
export interface AskedSoFar {
  /** As the last answer names it. */
  readonly model: string;
  readonly calls: number;
  readonly usage: TokenUsage;
}

export interface MentionAsker {
  /** @throws ClincodeError of the model; `model_answer_invalid` after a second answer that cannot be read */
  mentionsOf(text: DeidentifiedText, signal: AbortSignal): Promise<readonly StatedMention[]>;
  soFar(): AskedSoFar;
}

/** Asks a model for the mentions of the texts of one note, and keeps count. */
export function createMentionAsker(languageModel: LanguageModel): MentionAsker {
  const { instructions, repair, schema } = prompts[promptVersion];
  let { model } = languageModel;
  let calls = 0;
  let usage: TokenUsage = {};
  const spend = (more: TokenUsage): void => {
    usage = addUsage(usage, more);
  };

  async function ask(text: DeidentifiedText, instructionsNow: string, signal: AbortSignal) {
    calls += 1;
    const answer = await languageModel.generateJson({
      instructions: instructionsNow,
      text,
      schema,
      signal,
      onLostTokens: spend,
    });
    model = answer.model;
    spend(answer);
    return parseExtraction(answer.json).mentions;
  }

  return {
    async mentionsOf(text, signal) {
      try {
        return await ask(text, instructions, signal);
      } catch (error) {
        if (!(error instanceof ClincodeError) || error.code !== 'model_answer_invalid') throw error;
        // At temperature 0 the same request gives the same answer, so the second one says what was wrong.
        return await ask(text, `${instructions}\n\n${repair}`, signal);
      }
    },
    soFar: () => ({ model, calls, usage }),
  };
}
