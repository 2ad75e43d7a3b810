import type { DeidentifiedNote, DeidentifiedText } from '../deidentify/deidentified-note.ts';
import { ClincodeError } from '../errors.ts';
import { sha256Hex } from '../sha256.ts';
import type { LanguageModel } from './language-model.ts';
import { assertNoPhi } from './leak-gate.ts';
import type { Disclosure } from './mention-extractor.ts';
import type { Prompt } from './prompt.ts';

export interface JsonQuestion<Answer> {
  readonly prompt: Prompt;
  readonly promptVersion: string;
  readonly schema: Readonly<Record<string, unknown>>;
  /** @throws ClincodeError `model_answer_invalid`, without a word of the answer */
  parse(json: string): Answer;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Told what left the machine, also when the call failed afterwards and no result carries it. */
  readonly onDisclosure?: (noteId: string, disclosure: Disclosure) => void;
}

/**
 * Asks a model about a de-identified note, and once more if the answer cannot be read.
 * @throws ClincodeError `phi_in_prompt` before anything is sent, and those of the model
 */
export async function askForJson<Answer>(
  languageModel: LanguageModel,
  note: DeidentifiedNote,
  { prompt, promptVersion, schema, parse }: JsonQuestion<Answer>,
  { signal, onDisclosure }: AskOptions = {},
): Promise<{ readonly answer: Answer; readonly disclosure: Disclosure }> {
  const ownReplacements = note.spans.map((span) => note.offsets.toTarget(span));
  // Only the note's text is scanned: the instructions are constant, and a patient called "Place" must not stop them.
  assertNoPhi(note.text, note.replacedValues, ownReplacements);
  const sent = { sha256: await sha256Hex(note.text), characters: note.text.length };
  let { model } = languageModel;
  let calls = 0;
  let inputTokens: number | undefined;
  let outputTokens: number | undefined;
  const disclosure = (): Disclosure => ({
    model,
    promptVersion,
    // Of the note's text alone, the only part of a request that is not constant. It is sent as it is.
    ...sent,
    calls,
    ...(inputTokens === undefined ? {} : { inputTokens }),
    ...(outputTokens === undefined ? {} : { outputTokens }),
  });
  const ask = async (text: DeidentifiedText, instructions: string): Promise<Answer> => {
    calls += 1;
    const answer = await languageModel.generateJson({
      instructions,
      text,
      schema,
      ...(signal === undefined ? {} : { signal }),
    });
    model = answer.model;
    inputTokens = sum(inputTokens, answer.inputTokens);
    outputTokens = sum(outputTokens, answer.outputTokens);
    return parse(answer.json);
  };
  try {
    let answer: Answer;
    try {
      answer = await ask(note.text, prompt.instructions);
    } catch (error) {
      if (!(error instanceof ClincodeError) || error.code !== 'model_answer_invalid') throw error;
      // At temperature 0 the same request gives the same answer, so the second one says what was wrong.
      answer = await ask(note.text, `${prompt.instructions}\n\n${prompt.repair}`);
    }
    return { answer, disclosure: disclosure() };
  } finally {
    onDisclosure?.(note.id, disclosure());
  }
}

function sum(before: number | undefined, more: number | undefined): number | undefined {
  return more === undefined ? before : (before ?? 0) + more;
}
