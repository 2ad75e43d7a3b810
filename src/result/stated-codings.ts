import { type Coding, codeSystems } from '../terminology/code-system.ts';
import type { CodedMention, OtherCoding } from './coded-note.ts';

/** A code that a mention is given. */
export interface StatedCoding extends Pick<Coding, 'system' | 'code'> {
  readonly version?: string;
  readonly display?: string;
  /** Of a broader concept: a hint where to look. */
  readonly inherited?: true;
}

/**
 * All that a mention is coded with: the linked concept, the codes of its map, and what other indexes link it to. Of two
 * codes of ICD-10-CM of which one is below the other the lower one stands, and a code of its own index in the stead of an
 * inherited one. A coding that disagrees with a code of the first index is left out: the note's warnings tell it.
 */
export function statedCodings({
  link,
  maps,
  codings = [],
}: Pick<CodedMention, 'link' | 'maps' | 'codings'>): readonly StatedCoding[] {
  let stated: readonly StatedCoding[] =
    link.status === 'linked' && link.coding !== undefined
      ? [
          link.coding,
          ...maps.map(
            ({ coding, inherited }): StatedCoding => ({ ...coding, ...(inherited && { inherited }) }),
          ),
        ]
      : [];
  for (const other of codings) {
    if (isStatedBeside(other, stated)) stated = withOther(other.link.coding!, stated);
  }
  return stated;
}

/** False for what is not linked, and for what a code of the first index contradicts. */
export function isStatedBeside({ link, agreement }: OtherCoding, stated: readonly StatedCoding[]): boolean {
  if (link.status !== 'linked' || link.coding === undefined) return false;
  const disagrees = agreement === 'category' || agreement === 'different';
  return !(disagrees && stated.some((coding) => coding.system === codeSystems.icd10cm && !coding.inherited));
}

function withOther(other: Coding, stated: readonly StatedCoding[]): readonly StatedCoding[] {
  if (other.system !== codeSystems.icd10cm)
    return stated.some(({ system, code }) => system === other.system && code === other.code)
      ? stated
      : [...stated, other];
  const isBelow = ({ code }: { code: string }, above: { code: string }) =>
    bare(code).startsWith(bare(above.code));
  const ofIcd = (coding: StatedCoding) => coding.system === codeSystems.icd10cm;
  const lower = (coding: StatedCoding) =>
    ofIcd(coding) && !coding.inherited && coding.code !== other.code && isBelow(coding, other);
  if (stated.some(lower)) return stated;
  return [
    ...stated.filter((coding) => !(ofIcd(coding) && (coding.inherited || isBelow(other, coding)))),
    other,
  ];
}

function bare(code: string): string {
  return code.replace('.', '');
}
