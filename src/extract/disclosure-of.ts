import { sha256Hex } from '../sha256.ts';
import type { AskedSoFar } from './ask-model.ts';
import type { LanguageModel } from './language-model.ts';
import type { Disclosure } from './mention-extractor.ts';
import { costOf, type PriceTable } from './token-price.ts';

/**
 * The record of what one note gave a model to read, and of what that cost.
 * @param sent the part of the requests that is not constant
 */
export async function disclosureOf(
  sent: string,
  promptVersion: string,
  { model, calls, usage }: AskedSoFar,
  languageModel: LanguageModel,
  prices: PriceTable | undefined,
): Promise<Disclosure> {
  const cost = costOf(usage, languageModel.model, prices);
  return {
    model,
    promptVersion,
    sha256: await sha256Hex(sent),
    characters: sent.length,
    calls,
    ...usage,
    ...(cost === undefined ? {} : { cost }),
  };
}
