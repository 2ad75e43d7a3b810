import { agreedStatus, mentionSupport } from '../extract/agreement.ts';
import { isPresent } from '../extract/assertion/assertion.ts';
import type { Mention } from '../extract/mention.ts';
import type { VerifiedChoice } from '../extract/verify.ts';
import type { LinkedName } from '../link/candidate.ts';
import type { LinkIndex } from '../link/link-index.ts';
import { icd10cmOf } from '../map/icd10cm.ts';
import type { PatientFacts } from '../note/clinical-note.ts';
import type { Coding } from '../terminology/code-system.ts';
import type { CodedConcept, CodedMention, CodedPart } from './coded-note.ts';

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

/** The disorders of a list as the result shows them; undefined for what is none, or was left open. */
export function partsOf(
  { parts, verified }: LinkedName,
  index: LinkIndex,
  facts?: PatientFacts,
): readonly CodedPart[] | undefined {
  if (verified !== undefined) return undefined;
  return parts?.map(({ code, display, confidence }) => ({
    coding: codingOf(code, display, index),
    confidence,
    maps: icd10cmOf(code, index.concepts, facts),
  }));
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
  const { parts, ...others } = coded;
  const areStill = parts?.every(
    ({ confidence }) => agreedStatus('linked', confidence, mention, finders) === 'linked',
  );
  return {
    ...others,
    ...(areStill && {
      parts: parts!.map((part) => ({
        ...part,
        confidence: Math.round(part.confidence * support * 10_000) / 10_000,
      })),
    }),
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

/** The concepts of a note: one entry for each that a mention, or a part of one, is linked to, in reading order. */
export function conceptsOf(
  mentions: readonly CodedMention[],
  index: LinkIndex,
  facts?: PatientFacts,
): readonly CodedConcept[] {
  const byCode = new Map<string, { readonly coding: Coding; readonly of: CodedMention[] }>();
  for (const mention of mentions) {
    const { link, parts = [] } = mention;
    const own = link.status === 'linked' && link.coding !== undefined ? [link.coding] : [];
    for (const coding of [...own, ...parts.map((part) => part.coding)]) {
      const known = byCode.get(coding.code);
      if (known === undefined) byCode.set(coding.code, { coding, of: [mention] });
      else known.of.push(mention);
    }
  }
  return Array.from(byCode.values(), ({ coding, of }) => ({
    coding,
    maps: icd10cmOf(coding.code, index.concepts, facts),
    mentionIds: of.map(({ id }) => id),
    present: of.some(({ assertion }) => isPresent(assertion)),
  }));
}
