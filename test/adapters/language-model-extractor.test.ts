import { createLanguageModelExtractor } from '../../src/extract/extractors/language-model-extractor.ts';
import { createRules } from '../../src/extract/extractors/locate.ts';
import { createReplayLanguageModel } from '../../src/extract/language-models/replay.ts';
import type { MentionExtractor } from '../../src/extract/mention-extractor.ts';
import { contractQuotes, mentionExtractorContract } from '../contract/mention-extractor.contract.ts';

/** A model that quotes every name as often as the note has it, and one that no note has. */
function quotingExtractor(quotes: readonly string[]): MentionExtractor {
  return createLanguageModelExtractor({
    languageModel: {
      ...createReplayLanguageModel({ answers: {} }),
      generateJson: (request) => {
        const found = quotes.flatMap((quote) =>
          Array<string>(request.text.split(quote).length - 1).fill(quote),
        );
        const mentions = found.map((quote) => ({ quote, standardName: quote.toLowerCase() }));
        return createReplayLanguageModel({ answers: JSON.stringify({ mentions }) }).generateJson(request);
      },
    },
    ...createRules(),
  });
}

mentionExtractorContract('language model, replayed', () => quotingExtractor(contractQuotes));
