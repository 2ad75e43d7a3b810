import { afterEach, describe, expect, it } from 'vitest';
import { createGeminiLanguageModel } from '../../src/extract/language-models/gemini.ts';
import { type ContractFailure, languageModelContract } from '../contract/language-model.contract.ts';
import { languageModelMisbehaviour } from '../contract/language-model-misbehaviour.ts';
import { closeServers, okJson, startGemini } from '../support/gemini-over-wire.ts';
import { type WireReply, wireReplies } from '../support/gemini-wire-server.ts';
import { geminiProvider } from '../support/wired-providers.ts';

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

languageModelMisbehaviour('gemini', geminiProvider);

const ok = wireReplies.answer(okJson);
const { finished, status } = wireReplies;
type Row = [
  remark: string,
  replies: readonly WireReply[],
  outcome: string,
  calls: number,
  slept?: readonly number[],
];
const reasons = ['SAFETY', 'RECITATION', 'SPII', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'LANGUAGE'];
const onlyGemini: readonly Row[] = [
  ['429 with RetryInfo', [wireReplies.rateLimitedWithRetryInfo('1.5s'), ok], 'ok', 2, [1750]],
  ...reasons.map((reason): Row => [reason, [finished(reason), ok], 'model_refused', 1]),
  ['SAFETY with an answer that can be read', [finished('SAFETY', okJson), ok], 'model_refused', 1],
  ['a web page', [{ body: '<html>COPD</html>' }, ok], 'invalid_config', 1],
  ['a stream of events', [{ body: `data: ${okJson}` }, ok], 'invalid_config', 1],
  ['half of a body', [{ body: '{"candidates":[{"cont' }, ok], 'ok', 2, [250]],
  ['400: wrong key', [status(400, 'X', [{ reason: 'API_KEY_INVALID' }])], 'model_unauthorized', 1],
  [
    '400: more tokens than the model takes',
    [
      {
        status: 400,
        body: { error: { code: 400, message: 'The input token count (2000000) exceeds the maximum' } },
      },
    ],
    'text_too_large',
    1,
  ],
];

describe('gemini in its own words', () => {
  it('needs a key or a project', () => {
    expect(() => createGeminiLanguageModel({})).toThrow(
      expect.objectContaining({ code: 'missing_credentials' }),
    );
  });

  it.each(onlyGemini)('%s', async (_, replies, outcome, calls, slept) => {
    const wire = await startGemini(replies);
    const result = await wire.ask().then(
      () => 'ok',
      (error: { code: string }) => error.code,
    );
    expect(result).toBe(outcome);
    expect(wire.server.requests).toHaveLength(calls);
    if (slept !== undefined) expect(wire.slept).toEqual(slept);
  });
});
