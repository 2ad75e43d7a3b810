import { mayBeShortForm } from '../terminology/short-form.ts';
import type { LinkIndex } from './link-index.ts';
import { rankSenses } from './pick-sense.ts';
import { contextStems, senseWords } from './sense-words.ts';

/** Another mention of the note. */
export interface NamedElsewhere {
  readonly text: string;
  readonly standardName?: string | undefined;
}

/** Characters of a sentence on either side of a short form that are looked at. */
const AROUND = 160;
/** A usual sense of a smaller share is linked by nothing else either. */
const MOSTLY = 0.5;

/**
 * The words beside a short form that tell another sense from the usual one ("secundum ASD"), or that none is meant, by a space between
 * them: few enough for the answer to be remembered with them. Undefined where they tell nothing.
 * @param start of the short form in the text
 */
export function tellingWords(
  short: string,
  text: string,
  {
    start,
    sentence,
  }: { readonly start: number; readonly sentence: { readonly start: number; readonly end: number } },
  others: readonly NamedElsewhere[],
  { senses, concepts }: Pick<LinkIndex, 'senses' | 'concepts'>,
): string | undefined {
  if (!mayBeShortForm(short)) return undefined;
  const known = senses.lookup(short);
  if (known.length < 2) return undefined;
  const { charted } = senseWords(short, known, concepts);
  if (charted.size === 0) return undefined;
  const end = start + short.length;
  const around = `${text.slice(Math.max(sentence.start, start - AROUND), start)} ; ${text.slice(end, Math.min(sentence.end, end + AROUND))}`;
  const telling = [...contextStems(`${around} ; ${namesBeside(short, others)}`)].filter((stem) =>
    charted.has(stem),
  );
  if (telling.length === 0) return undefined;
  const [first] = rankSenses(short, senses, concepts, { context: new Set(telling) });
  const isOther =
    first === undefined
      ? known[0]!.share >= MOSTLY
      : first.by === 'context' && first.ordinal !== known[0]!.ordinal;
  return isOther ? telling.sort().join(' ') : undefined;
}

/** What the short form itself was taken for elsewhere says nothing. */
function namesBeside(short: string, others: readonly NamedElsewhere[]): string {
  const names = new Set<string>();
  for (const { text, standardName } of others) if (text !== short) names.add(standardName ?? text);
  return [...names].join(' ; ');
}
