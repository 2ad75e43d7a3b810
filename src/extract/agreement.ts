import type { LinkedName, LinkStatus } from '../link/candidate.ts';
import type { Mention } from './mention.ts';

/** More likely a mention than not, as the tagger sees it. */
export const LIKELY = 0.5;
/** Of a link whose mention nobody gave a probability: surer than `linked` asks for. */
const SURE = 0.9;
/** Where the tagger's span is not exactly right, what it touches is a mention three in five times. */
const NO_MENTION = 0.4;
/** Of a probability of one half. */
const LEAST_SUPPORT = 1 - NO_MENTION * (1 - LIKELY);
/** From here on, mention and concept together, words stay linked that are less likely than not the mention. */
const LIKELY_TOGETHER = 0.7;

/**
 * Probability that the words of a mention name a disorder at all: what the confidence of its link is multiplied by. `probability` is
 * about exactly this span. Measured on texts that the tagger did not know: of spans of .54 to .57 about .55 were right, and .80 to .94 touched
 * a mention; of .84 to .87 about .83, and .91 to .97. A term of the index is as good as sure from one half on: 258 of 259 in notes, .976
 * in abstracts. 1 where nothing is known, or where several extractors found the mention.
 */
export function mentionSupport({ probability, conceptCodes = [], foundBy = [] }: Mention): number {
  if (probability === undefined || foundBy.length > 1) return 1;
  if (conceptCodes.length > 0 && probability >= LIKELY) return 1;
  return 1 - NO_MENTION * (1 - probability);
}

/**
 * What `linked` becomes in the light of who found the mention. Words that are less likely than not the mention that the tagger says
 * leave it ambiguous, unless the concept is the surer. Where more than one extractor read the note, what all found stays as it is; what only one found stays linked
 * if its probability is at least 0.5 or, where it has none (the lexicon's alone, or a model's), if the confidence of the link is at
 * least 0.9. Another finder, a higher probability or a higher confidence never costs a link. The numbers are chosen, not fitted.
 * @param confidence of the index, about the concept
 */
export function agreedStatus(
  status: LinkStatus,
  confidence: number | undefined,
  mention: Mention,
  finders: readonly string[] = [],
): LinkStatus {
  const { foundBy, probability } = mention;
  if (status !== 'linked') return status;
  const support = mentionSupport(mention);
  if (support < LEAST_SUPPORT && support * (confidence ?? 0) < LIKELY_TOGETHER) return 'ambiguous';
  if (foundBy === undefined || foundBy.length >= finders.length) return status;
  const stays = probability === undefined ? (confidence ?? 0) >= SURE : probability >= LIKELY;
  return stays ? status : 'ambiguous';
}

/** The status alone: candidates keep the confidence of the index, which is about the concept and not about the mention. */
export function withAgreement(
  linked: LinkedName,
  mention: Mention,
  finders: readonly string[] | undefined,
): LinkedName {
  const status = agreedStatus(linked.status, linked.candidates[0]?.confidence, mention, finders);
  return status === linked.status ? linked : { ...linked, status };
}
