import { type LinkQuery, link } from '../link/link.ts';
import type { LinkIndex } from '../link/link-index.ts';
import { codeSystems } from '../terminology/code-system.ts';
import type { Agreement, CodedMention, CodedNote, OtherCoding } from './coded-note.ts';
import { linkOf } from './coding.ts';

type Link = CodedMention['link'];

/** Codes the mentions by other indexes too, and says where those agree with `index`. The queries are of the mentions. */
export type OtherCodings = (
  mentions: readonly CodedMention[],
  queries: readonly LinkQuery[],
  index: LinkIndex,
) => Promise<Pick<CodedNote, 'mentions' | 'warnings'>>;

/**
 * Codes every mention by other indexes too. Codings are compared in ICD-10-CM: a code of it, or the codes that the
 * concept is mapped to. Two that agree make each other surer; candidates keep the confidence that their index gave.
 */
export function otherCodings(others: readonly LinkIndex[]): OtherCodings {
  return async (mentions, queries, first) => {
    const asked = queries.map(({ conceptCodes: _, ...query }) => query); // codes of the first index
    const found = await Promise.all(others.map((index) => link(asked, index, { top: 1 })));
    const warnings: string[] = [];
    const coded = mentions.map((mention, i): CodedMention => {
      let own = mention.link;
      const codings = others.map((index, k): OtherCoding => {
        const of = { system: index.manifest.codeSystem.uri, index: index.id };
        const other = linkOf(found[k]![i]!, index);
        const agreement = compareCodings(icdCodes(mention), icdCodes({ link: other, maps: [] }));
        if (agreement === undefined) return { ...of, link: other };
        if (agreement === 'different') warnings.push(disagreement(mention, other));
        if (agreement === 'different' || agreement === 'category') return { ...of, link: other, agreement };
        const before = own;
        own = raised(own, other, first.ranker.ranker.linkedAt);
        return { ...of, link: raised(other, before, index.ranker.ranker.linkedAt), agreement };
      });
      return { ...mention, link: own, codings };
    });
    return { mentions: coded, warnings };
  };
}

function icdCodes({ link: { coding }, maps }: Pick<CodedMention, 'link' | 'maps'>): readonly string[] {
  if (coding?.system === codeSystems.icd10cm) return [coding.code];
  return maps.flatMap((map) => (map.coding.system === codeSystems.icd10cm ? [map.coding.code] : []));
}

/** The closest of the first codes to a code of ICD-10-CM, whose codes begin with the codes that they are below. */
export function compareCodings(first: readonly string[], second: readonly string[]): Agreement | undefined {
  const order: readonly Agreement[] = ['same', 'broader', 'narrower', 'category', 'different'];
  let best: Agreement | undefined;
  for (const a of first.map(bare)) {
    for (const b of second.map(bare)) {
      const found = agreementOf(a, b);
      if (best === undefined || order.indexOf(found) < order.indexOf(best)) best = found;
    }
  }
  return best;
}

function agreementOf(first: string, second: string): Agreement {
  if (first === second) return 'same';
  if (first.startsWith(second)) return 'broader';
  if (second.startsWith(first)) return 'narrower';
  return first.slice(0, 3) === second.slice(0, 3) ? 'category' : 'different';
}

function bare(code: string): string {
  return code.replace('.', '').toUpperCase();
}

/** Half of what is missing to certainty, times how sure the other is. */
function raised(own: Link, { confidence: other = 0 }: Link, linkedAt: number): Link {
  if (own.confidence === undefined) return own;
  const confidence = Math.round((own.confidence + ((1 - own.confidence) * other) / 2) * 10_000) / 10_000;
  return { ...own, confidence, status: confidence >= linkedAt ? 'linked' : own.status };
}

function disagreement({ id, link: { coding }, maps }: CodedMention, { coding: other }: Link): string {
  const mapped =
    coding?.system === codeSystems.icd10cm
      ? ''
      : ` (${icdCodes({ link: { status: 'linked' }, maps }).join(', ')})`;
  return `${id}: the codings disagree: ${coding?.code}${mapped} and ${other?.code}`;
}
