import { afterEach, describe, expect, it } from 'vitest';
import type { DeidentifiedText } from '../../src/deidentify/deidentified-note.ts';
import { extractionJsonSchema } from '../../src/extract/extraction-schema.ts';
import type { LanguageModel, TokenUsage } from '../../src/extract/language-model.ts';
import { systemClock } from '../../src/extract/language-models/call-clock.ts';
import type { CallLimits } from '../../src/extract/language-models/provider-call.ts';
import { noteText, okJson } from '../support/gemini-over-wire.ts';
import { providerBody, type WireReply } from '../support/wire-server.ts';
import { caught } from './language-model.contract.ts';

/** What a provider may answer, in the words of its own protocol. */
export interface ProviderReplies {
  answer(json: string): WireReply;
  /** HTTP and the provider say that all is complete; the JSON is not. */
  cutOffJson(json: string): WireReply;
  /** Stopped at the limit of tokens. */
  truncated(json: string): WireReply;
  refused(): WireReply;
  blockedPrompt(): WireReply;
  /** No candidate, no choice. */
  empty(): WireReply;
  /** Complete, without a word. */
  silent(): WireReply;
  unknownReason(json: string): WireReply;
  status(status: number): WireReply;
  rateLimitedWithHeader(retryAfter: string): WireReply;
  slow(delayMs: number, json?: string): WireReply;
  cutConnection(json?: string): WireReply;
  redirect(location: string): WireReply;
}

/** A request as the provider understood it. */
export interface SeenRequest {
  readonly instructions: string;
  readonly note: string;
  readonly raw: string;
}

export interface WiredModel {
  readonly model: LanguageModel;
  /** Answered requests, in order. */
  requests(): readonly SeenRequest[];
  readonly slept: readonly number[];
}

/** An adapter with its real client against a local server that speaks its protocol. */
export interface WiredProvider {
  readonly replies: ProviderReplies;
  start(
    replies: readonly WireReply[] | ((request: SeenRequest) => WireReply),
    limits?: CallLimits,
  ): Promise<WiredModel>;
  close(): Promise<void>;
}

type Row = [
  remark: string,
  replies: readonly WireReply[],
  outcome: string,
  calls: number,
  more?: CallLimits & { readonly slept?: readonly number[] },
];

/** Jitter is 0.5 × 500 ms × 2^n here. */
function rows(reply: ProviderReplies): readonly Row[] {
  const ok = reply.answer(okJson);
  const total = { maxTotalMs: 60 };
  return [
    ['429 with Retry-After', [reply.rateLimitedWithHeader('2'), ok], 'ok', 2, { slept: [2250] }],
    ['429 past the total', [reply.rateLimitedWithHeader('3600'), ok], 'model_rate_limited', 1, { slept: [] }],
    ['429 for ever', [reply.status(429)], 'model_rate_limited', 4, { slept: [250, 500, 1000] }],
    ['500, then an answer', [reply.status(500), ok], 'ok', 2, { slept: [250] }],
    ['503 for ever', [reply.status(503)], 'model_unavailable', 2, { maxAttempts: 2 }],
    ['connection cut, then an answer', [reply.cutConnection(), ok], 'ok', 2],
    ['connection always cut', [reply.cutConnection()], 'model_unavailable', 2, { maxAttempts: 2 }],
    ['slow', [reply.slow(2000), ok], 'model_timeout', 1, { timeoutMs: 60 }],
    ['slow, bounded by the total', [reply.slow(2000), ok], 'model_timeout', 1, total],
    ['cut-off JSON, said to be complete: the caller repairs', [reply.cutOffJson(okJson)], 'ok', 1],
    ['the limit of tokens', [reply.truncated('{"men'), ok], 'model_truncated', 1],
    ['a refusal', [reply.refused(), ok], 'model_refused', 1],
    ['a blocked prompt', [reply.blockedPrompt(), ok], 'model_refused', 1],
    ['a reason of the future', [reply.unknownReason(okJson)], 'model_answer_invalid', 1],
    ['complete without a word', [reply.silent()], 'model_answer_invalid', 1],
    ['no candidates', [reply.empty()], 'model_answer_invalid', 1],
    ['401', [reply.status(401), ok], 'model_unauthorized', 1],
    ['403', [reply.status(403), ok], 'model_unauthorized', 1],
    ['400', [reply.status(400), ok], 'invalid_config', 1],
    ['404: no such model', [reply.status(404), ok], 'invalid_config', 1],
    ['413', [reply.status(413), ok], 'text_too_large', 1],
    ['redirect to another host', [reply.redirect('http://127.0.0.1:9/'), ok], 'invalid_config', 1],
  ];
}

/** How an adapter takes a provider that misbehaves. Every adapter that calls one runs all of it. */
export function languageModelMisbehaviour(name: string, provider: WiredProvider): void {
  const { replies } = provider;
  const ask = (model: LanguageModel, signal?: AbortSignal, lost: TokenUsage[] = []) =>
    model.generateJson({
      instructions: 'List the diseases.',
      text: noteText as DeidentifiedText,
      schema: extractionJsonSchema,
      onLostTokens: (usage) => lost.push(usage),
      ...(signal === undefined ? {} : { signal }),
    });
  const untilCalled = async (wire: WiredModel): Promise<void> => {
    while (wire.requests().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  describe(`${name} misbehaves`, () => {
    afterEach(() => provider.close());

    it.each<Row>(rows(replies))('%s', async (...[, answers, outcome, calls, more = {}]) => {
      const { slept, ...limits } = more;
      const wire = await provider.start(answers, limits);
      const result = await ask(wire.model).then(
        () => 'ok',
        (error: { code: string; message: string; stack: string }) => {
          expect(`${error.message}${error.stack}`).not.toMatch(/COPD/);
          expect(`${error.message}${error.stack}`).not.toContain(providerBody);
          return error.code;
        },
      );
      expect(result).toBe(outcome);
      expect(wire.requests()).toHaveLength(calls);
      if (slept !== undefined) expect(wire.slept).toEqual(slept);
    });

    it('tells a cancelled call from a timeout', async () => {
      const wire = await provider.start([replies.slow(2000)]);
      const controller = new AbortController();
      const pending = caught(ask(wire.model, controller.signal));
      await untilCalled(wire);
      controller.abort();
      expect((await pending).code).toBe('cancelled');
    });

    it('stops waiting for a retry when cancelled', async () => {
      const wire = await provider.start([replies.rateLimitedWithHeader('30')], { clock: systemClock });
      const controller = new AbortController();
      const pending = caught(ask(wire.model, controller.signal));
      await untilCalled(wire);
      setTimeout(() => controller.abort(), 30);
      expect((await pending).code).toBe('cancelled');
      expect(wire.requests()).toHaveLength(1);
    });

    it('tells the tokens of answers that are none', async () => {
      for (const reply of [replies.truncated('{'), replies.refused(), replies.silent()]) {
        const lost: TokenUsage[] = [];
        await caught(ask((await provider.start([reply])).model, undefined, lost));
        expect(lost).toEqual([{ inputTokens: 100, outputTokens: 20 }]);
      }
    });
  });
}
