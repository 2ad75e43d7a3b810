import { ClincodeError, type ErrorCode } from '../../errors.ts';
import type { JsonAnswer, TokenUsage } from '../language-model.ts';
import { enumName } from './provider-failures.ts';

/** How an answer ended, by Gemini's finishReason. null: complete. A reason that is not here is no answer. */
const finishReasons: Readonly<Record<string, ErrorCode | null>> = {
  STOP: null,
  MAX_TOKENS: 'model_truncated',
  SAFETY: 'model_refused',
  // RECITATION and SPII (personal data) are met with clinical notes: templates, and what looks like a person.
  RECITATION: 'model_refused',
  SPII: 'model_refused',
  BLOCKLIST: 'model_refused',
  PROHIBITED_CONTENT: 'model_refused',
  LANGUAGE: 'model_refused',
};

/** The parts of a generateContent response that are read. The SDK resolves for every HTTP 200, whatever is in it. */
export interface GeminiResponse {
  readonly candidates?: readonly {
    readonly finishReason?: string;
    readonly content?: { readonly parts?: readonly { readonly text?: string; readonly thought?: boolean }[] };
  }[];
  readonly promptFeedback?: { readonly blockReason?: string };
  readonly modelVersion?: string;
  readonly usageMetadata?: {
    readonly promptTokenCount?: number;
    readonly cachedContentTokenCount?: number;
    readonly candidatesTokenCount?: number;
    readonly thoughtsTokenCount?: number;
  };
}

/**
 * The answer of a complete response.
 * @throws ClincodeError for everything else, after the tokens were told to `onLostTokens`.
 */
export function readGeminiAnswer(
  response: GeminiResponse,
  model: string,
  onLostTokens?: (usage: TokenUsage) => void,
): JsonAnswer {
  const usage = usageOf(response);
  try {
    return { json: readText(response), model: response.modelVersion ?? model, ...usage };
  } catch (error) {
    onLostTokens?.(usage);
    throw error;
  }
}

function readText(response: GeminiResponse): string {
  const blockReason = response.promptFeedback?.blockReason;
  if (blockReason !== undefined) {
    throw new ClincodeError('model_refused', `Gemini blocked the prompt: ${enumName(blockReason)}`);
  }
  const candidate = response.candidates?.[0];
  if (candidate === undefined) {
    throw new ClincodeError('model_answer_invalid', 'Gemini answered without a candidate');
  }
  const reason = candidate.finishReason ?? 'missing';
  const code = Object.hasOwn(finishReasons, reason) ? finishReasons[reason]! : 'model_answer_invalid';
  if (code !== null) throw new ClincodeError(code, `Gemini ended with ${enumName(reason)}`);
  const parts = candidate.content?.parts ?? [];
  const text = parts.map((part) => (part.thought === true ? '' : (part.text ?? ''))).join('');
  if (text === '') throw new ClincodeError('model_answer_invalid', 'Gemini answered with an empty candidate');
  return text;
}

/** What a server between us counts may be no number, and would spoil the sums of a run. */
function countOf(value: unknown): number | undefined {
  return Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

function usageOf({ usageMetadata: usage }: GeminiResponse): TokenUsage {
  const input = countOf(usage?.promptTokenCount);
  const cached = countOf(usage?.cachedContentTokenCount);
  const output = countOf(usage?.candidatesTokenCount);
  return {
    ...(input !== undefined && { inputTokens: input }),
    ...(cached !== undefined && cached > 0 && { cachedInputTokens: cached }),
    ...(output !== undefined && { outputTokens: output + (countOf(usage?.thoughtsTokenCount) ?? 0) }),
  };
}
