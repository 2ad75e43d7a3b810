import { agreedStatus, mentionSupport } from '../extract/agreement.ts';
import { isPresent } from '../extract/assertion.ts';
import type { Mention } from '../extract/mention.ts';
import type { VerifiedChoice } from '../extract/verify.ts';
import type { LinkedName } from '../link/candidate.ts';
import type { LinkIndex } from '../link/link-index.ts';
import { icd10cmOf } from '../map/icd10cm.ts';
import type { PatientFacts } from '../note/clinical-note.ts';
import type { Coding } from '../terminology/code-system.ts';
import type { CodedConcept, CodedMention } from './coded-note.ts';

/** The link of a mention as the result shows it. */
export function linkOf(linked: LinkedName, index: LinkIndex): CodedMention['link'] {
  const best = linked.candidates[0];
  const verified = linked.verified === undefined ? {} : { verified: linked.verified };
  if (best === undefined || linked.status === 'unlinked') return { status: linked.status, ...verified };
  return {
    status: linked.status,
    coding: codingOf(best.code, best.display, index),
    confidence: best.confidence,
    matchedTerm: best.matchedTerm,
    method: best.method,
    ...verified,
  };
}

/** A link after a model chose among its candidates. Probabilities stay what they were: they are not about its choice. */
export function withChoice(linked: LinkedName, choice: VerifiedChoice | undefined): LinkedName {
  if (choice === undefined) return linked;
  if (choice === 'none') return { ...linked, status: 'unlinked', verified: 'none' };
  const others = linked.candidates.filter((candidate) => candidate !== choice);
  return { status: 'linked', candidates: [choice, ...others], verified: 'chosen' };
}

/**
 * Links, of further indexes too, in the light of who found the mention and how likely the words are one: that two indexes agree
 * makes the concept surer, not that the words are a mention. What a model chose has been seen in its sentence.
 */
export function inAgreement(
  coded: CodedMention,
  mention: Mention,
  finders: readonly string[] | undefined,
): CodedMention {
  const support = mentionSupport(mention);
  if (support === 1 && finders === undefined) return coded;
  const judged = (link: CodedMention['link']): CodedMention['link'] => {
    const { status, confidence, verified } = link;
    if (verified === 'chosen') return link;
    return {
      ...link,
      status: agreedStatus(status, confidence, mention, finders),
      ...(confidence !== undefined && { confidence: Math.round(confidence * support * 10_000) / 10_000 }),
    };
  };
  return {
    ...coded,
    link: judged(coded.link),
    ...(coded.codings && {
      codings: coded.codings.map((coding) => ({ ...coding, link: judged(coding.link) })),
    }),
  };
}

export function codingOf(code: string, display: string, index: LinkIndex): Coding {
  const { uri, release } = index.manifest.codeSystem;
  return { system: uri, ...(release !== undefined && { version: release }), code, display };
}

/** The concepts of a note: one entry for each that a mention is linked to, in reading order. */
export function conceptsOf(
  mentions: readonly CodedMention[],
  index: LinkIndex,
  facts?: PatientFacts,
): readonly CodedConcept[] {
  const byCode = new Map<string, CodedMention[]>();
  for (const mention of mentions) {
    const { link } = mention;
    if (link.status !== 'linked' || link.coding === undefined) continue;
    const known = byCode.get(link.coding.code);
    if (known === undefined) byCode.set(link.coding.code, [mention]);
    else known.push(mention);
  }
  return Array.from(byCode.values(), (ofConcept) => {
    const coding = ofConcept[0]!.link.coding!;
    return {
      coding,
      maps: icd10cmOf(coding.code, index.concepts, facts),
      mentionIds: ofConcept.map(({ id }) => id),
      present: ofConcept.some(({ assertion }) => isPresent(assertion)),
    };
  });
}
