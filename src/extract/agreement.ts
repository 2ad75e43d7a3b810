import type { LinkedName, LinkStatus } from '../link/candidate.ts';
import type { Mention } from './mention.ts';

/** More likely a mention than not, as the tagger sees it. */
const LIKELY = 0.5;
/** Of a link whose mention nobody gave a probability: surer than `linked` asks for. */
const SURE = 0.9;

/**
 * What `linked` becomes in the light of who found the mention, where more than one extractor read the note. What all found
 * stays as it is. What only one found stays linked if its probability is at least 0.5 or, where it has none (the
 * lexicon's alone, or a model's), if the confidence of the link is at least 0.9; else it is ambiguous. Another finder, a
 * higher probability or a higher confidence never costs a link. The numbers are chosen, not fitted: `confidence` stays
 * what it was, about the concept and not about the mention.
 */
export function agreedStatus(
  status: LinkStatus,
  confidence: number | undefined,
  { foundBy, probability }: Mention,
  finders: readonly string[] = [],
): LinkStatus {
  if (status !== 'linked' || foundBy === undefined || foundBy.length >= finders.length) return status;
  const stays = probability === undefined ? (confidence ?? 0) >= SURE : probability >= LIKELY;
  return stays ? status : 'ambiguous';
}

export function withAgreement(
  linked: LinkedName,
  mention: Mention,
  finders: readonly string[] | undefined,
): LinkedName {
  const status = agreedStatus(linked.status, linked.candidates[0]?.confidence, mention, finders);
  return status === linked.status ? linked : { ...linked, status };
}
