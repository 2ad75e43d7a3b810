import { afterEach, describe, expect, it } from 'vitest';
import type { GeminiOptions } from '../../src/extract/language-models/gemini.ts';
import { systemClock } from '../../src/extract/language-models/retry.ts';
import { type ContractFailure, caught, languageModelContract } from '../contract/language-model.contract.ts';
import { closeServers, okJson, startGemini } from '../support/gemini-over-wire.ts';
import { type WireReply, wireReplies } from '../support/gemini-wire-server.ts';

afterEach(closeServers);

const contractReplies: Readonly<Record<ContractFailure, WireReply>> = {
  model_refused: wireReplies.finished('SAFETY'),
  model_truncated: wireReplies.finished('MAX_TOKENS', '{"mentions":[{"quo'),
  model_answer_invalid: wireReplies.noCandidates(),
  model_rate_limited: wireReplies.rateLimitedWithHeader('0'),
  model_unavailable: wireReplies.status(503, 'UNAVAILABLE'),
  model_unauthorized: wireReplies.status(403, 'PERMISSION_DENIED'),
};

languageModelContract('gemini', () => ({
  answering: async (json) => (await startGemini([wireReplies.answer(json)])).model,
  failing: async (failure) => (await startGemini([contractReplies[failure]])).model,
  close: async () => {},
}));

const ok = wireReplies.answer(okJson);
/** Jitter is 0.5 × 500 ms × 2^n here. */
const reasons = ['SAFETY', 'RECITATION', 'SPII', 'BLOCKLIST', 'PROHIBITED_CONTENT'];
const { finished, status } = wireReplies;
type Row = [
  remark: string,
  replies: readonly WireReply[],
  outcome: string,
  calls: number,
  more?: Partial<GeminiOptions> & { slept?: readonly number[] },
];
const misbehaviour: readonly Row[] = [
  ['429 with Retry-After', [wireReplies.rateLimitedWithHeader('2'), ok], 'ok', 2, { slept: [2250] }],
  ['429 with RetryInfo', [wireReplies.rateLimitedWithRetryInfo('1.5s'), ok], 'ok', 2, { slept: [1750] }],
  [
    '429 past the total',
    [wireReplies.rateLimitedWithHeader('3600'), ok],
    'model_rate_limited',
    1,
    { slept: [] },
  ],
  ['429 for ever', [status(429)], 'model_rate_limited', 4, { slept: [250, 500, 1000] }],
  ['500, then an answer', [status(500), ok], 'ok', 2, { slept: [250] }],
  ['503 for ever', [status(503)], 'model_unavailable', 2, { maxAttempts: 2 }],
  ['connection cut, then an answer', [wireReplies.cutConnection(), ok], 'ok', 2],
  ['connection always cut', [wireReplies.cutConnection()], 'model_unavailable', 2, { maxAttempts: 2 }],
  ['slow', [wireReplies.slow(2000)], 'model_timeout', 1, { timeoutMs: 60 }],
  ['slow, bounded by the total', [wireReplies.slow(2000)], 'model_timeout', 1, { maxTotalMs: 60 }],
  ['cut-off JSON with STOP: the extractor repairs', [wireReplies.cutOffJson(okJson)], 'ok', 1],
  ['MAX_TOKENS', [finished('MAX_TOKENS', '{"men'), ok], 'model_truncated', 1],
  ...reasons.map((reason): Row => [reason, [finished(reason), ok], 'model_refused', 1]),
  ['a reason of the future', [finished('SOMETHING_NEW', okJson)], 'model_answer_invalid', 1],
  ['STOP without text', [finished('STOP')], 'model_answer_invalid', 1],
  ['no candidates', [wireReplies.noCandidates()], 'model_answer_invalid', 1],
  ['blocked prompt', [wireReplies.blockedPrompt('PROHIBITED_CONTENT')], 'model_refused', 1],
  ['401', [status(401), ok], 'model_unauthorized', 1],
  ['403', [status(403), ok], 'model_unauthorized', 1],
  ['400: wrong key', [status(400, 'X', [{ reason: 'API_KEY_INVALID' }])], 'model_unauthorized', 1],
  ['400 otherwise', [status(400), ok], 'invalid_config', 1],
  ['404: no such model', [status(404), ok], 'invalid_config', 1],
  ['redirect to another host', [wireReplies.redirect('http://127.0.0.1:9/'), ok], 'invalid_config', 1],
];

describe('gemini misbehaviour', () => {
  it.each(misbehaviour)('%s', async (_, replies, outcome, calls, more = {}) => {
    const { slept, ...options } = more;
    const wire = await startGemini(replies, options);
    const result = await wire.ask().then(
      () => 'ok',
      (error: { code: string; message: string }) => {
        expect(error.message).not.toMatch(/BODY-OF-THE-PROVIDER|COPD/);
        return error.code;
      },
    );
    expect(result).toBe(outcome);
    expect(wire.server.requests).toHaveLength(calls);
    if (slept !== undefined) expect(wire.slept).toEqual(slept);
  });

  it('tells a cancelled call from a timeout', async () => {
    const { server, ask } = await startGemini([wireReplies.slow(2000)]);
    const controller = new AbortController();
    const pending = caught(ask(controller.signal));
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    expect((await pending).code).toBe('cancelled');
  });

  it('stops waiting for a retry when cancelled', async () => {
    const { server, ask } = await startGemini([wireReplies.rateLimitedWithHeader('30')], {
      clock: systemClock,
    });
    const controller = new AbortController();
    const pending = caught(ask(controller.signal));
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    setTimeout(() => controller.abort(), 30);
    expect((await pending).code).toBe('cancelled');
    expect(server.requests).toHaveLength(1);
  });
});
