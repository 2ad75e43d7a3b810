import { afterEach, describe, expect, it } from 'vitest';
import { starterConcepts } from '../../ontology/starter/concepts.ts';
import { ClincodeError, type ErrorCode } from '../../src/errors.ts';
import { createEnsembleExtractor } from '../../src/extract/extractors/ensemble.ts';
import { createLanguageModelExtractor } from '../../src/extract/extractors/language-model-extractor.ts';
import { createLexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import { createRules } from '../../src/extract/extractors/locate.ts';
import type { LanguageModel } from '../../src/extract/language-model.ts';
import { createReplayLanguageModel } from '../../src/extract/language-models/replay.ts';
import type { Disclosure, MentionExtractor } from '../../src/extract/mention-extractor.ts';
import { contractQuotes, mentionExtractorContract } from '../contract/mention-extractor.contract.ts';
import { caughtIn } from '../support/caught.ts';
import { type ChatRequest, chatReplies } from '../support/chat-wire-server.ts';
import { lexiconSourceOf } from '../support/concept-store.ts';
import { replaceValues } from '../support/replace-values.ts';
import type { WireReply } from '../support/wire-server.ts';
import { closeChats, startChat } from '../support/wired-providers.ts';

const lexicon = createLexiconExtractor(lexiconSourceOf(starterConcepts()));
const withModel = (languageModel: LanguageModel): MentionExtractor =>
  createEnsembleExtractor(
    lexicon,
    createLanguageModelExtractor({
      languageModel,
      ...createRules(),
      pieces: { maxChars: 300_000, overlapChars: 0 },
    }),
  );

/** A model that quotes every name as often as the text has it; of very long texts none, since thousands of quotes are the model extractor's own test. */
const quoting: LanguageModel = {
  ...createReplayLanguageModel({ answers: {} }),
  async generateJson({ text }) {
    const mentions = (text.length > 50_000 ? [] : contractQuotes).flatMap((quote) =>
      Array.from({ length: text.split(quote).length - 1 }, () => ({ quote, standardName: quote })),
    );
    return { json: JSON.stringify({ mentions }), model: 'quoting' };
  },
};

mentionExtractorContract('ensemble', () => withModel(quoting));

afterEach(closeChats);

describe('ensemble with a model on a server', () => {
  const text = 'PMH: COPD.\nA/P: Sugar sickness of the feet. No migraine.';
  const answer = JSON.stringify({
    mentions: [
      { quote: 'Sugar sickness of the feet', standardName: 'Diabetic foot' },
      { quote: 'COPD', standardName: 'Chronic obstructive pulmonary disease', temporality: 'historical' },
    ],
  });
  const run = async (replies: readonly WireReply[] | ((request: ChatRequest) => WireReply), note = text) => {
    const { server, model } = await startChat(replies, { timeoutMs: 1200, maxTotalMs: 1500 });
    const told: Disclosure[] = [];
    const extractor = withModel(model);
    const result = await extractor.extract(replaceValues(note), { onDisclosure: (each) => told.push(each) });
    return { extractor, result, told, server };
  };

  it('joins what both found and says who found it', async () => {
    const { extractor, result, told } = await run([chatReplies.answer(answer)]);
    expect(extractor.version).toBe('1/lexicon-1/openai-compatible-mentions-2/local-model');
    expect(
      result.mentions.map((mention) => [mention.text, mention.foundBy, mention.assertion.temporality]),
    ).toEqual([
      ['COPD', ['lexicon', 'openai-compatible'], 'historical'],
      ['Sugar sickness of the feet', ['openai-compatible'], 'current'],
      ['migraine', ['lexicon'], 'current'],
    ]);
    expect(result.finders).toEqual(['lexicon', 'openai-compatible']);
    expect(told).toEqual([result.disclosure]);
  });

  it.each<[remark: string, reply: WireReply, code: ErrorCode]>([
    ['refuses', chatReplies.refusal(), 'model_refused'],
    ['is too slow', chatReplies.slow(4000), 'model_timeout'],
    ['is down', chatReplies.status(503), 'model_unavailable'],
    ['answers no JSON', chatReplies.cutOffJson(answer), 'model_answer_invalid'],
  ])('is local alone where the model %s, and tells what was sent', async (_, reply, code) => {
    const { result, told } = await run([reply]);
    expect(result.mentions.map((mention) => [mention.text, mention.foundBy])).toEqual([
      ['COPD', ['lexicon']],
      ['migraine', ['lexicon']],
    ]);
    expect(result.finders).toEqual(['lexicon']);
    expect(result.warnings).toEqual([`openai-compatible failed (${code}): found by lexicon alone`]);
    expect(result.disclosure?.calls).toBeGreaterThan(0);
    expect(told).toEqual([result.disclosure]);
  });

  it('sends nothing that the leak gate stops, and codes the note all the same', async () => {
    const { result, server } = await run([chatReplies.answer(answer)], 'COPD. SSN 123-45-6789.');
    expect(server.requests).toEqual([]);
    expect(result.mentions.map((mention) => mention.text)).toEqual(['COPD']);
    expect(result.warnings).toEqual(['openai-compatible failed (phi_in_prompt): found by lexicon alone']);
    expect(result.disclosure).toBeUndefined();
  });

  it.each<[remark: string, code: ErrorCode]>([
    ['a key that is wrong is wrong for every note', 'model_unauthorized'],
    ['so is an unknown model', 'invalid_config'],
    ['who cancels wants no answer', 'cancelled'],
  ])('%s', async (_, code) => {
    const failing: LanguageModel = {
      ...quoting,
      generateJson: () => Promise.reject(new ClincodeError(code, code)),
    };
    expect((await caughtIn(() => withModel(failing).extract(replaceValues(text)))).code).toBe(code);
  });
});
