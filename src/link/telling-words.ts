import { mayBeShortForm } from '../terminology/short-form.ts';
import type { LinkIndex } from './link-index.ts';
import { rankSenses, USUAL_SHARE } from './pick-sense.ts';
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
 * The words beside a short form that tell another sense from the usual one ("secundum ASD"), a sense that is none of most uses, or that none is meant, by a space between
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
  if (known.length === 0) return undefined;
  const { charted } = senseWords(short, known, concepts);
  if (charted.size === 0) return undefined;
  const end = start + short.length;
  const around = `${text.slice(Math.max(sentence.start, start - AROUND), start)} ; ${text.slice(end, Math.min(sentence.end, end + AROUND))}`;
  const beside = contextStems(around);
  const elsewhere = stemsOfNames(others);
  const telling: string[] = [];
  for (const stem of charted) {
    // what the short form itself was taken for elsewhere says nothing
    const by = elsewhere.get(stem);
    if (beside.has(stem) || (by !== undefined && by !== short)) telling.push(stem);
  }
  if (telling.length === 0) return undefined;
  const [first] = rankSenses(short, senses, concepts, { context: new Set(telling) });
  const isOther =
    first === undefined
      ? known.length > 1 && known[0]!.share >= MOSTLY
      : first.by === 'context' && (first.ordinal !== known[0]!.ordinal || first.share < USUAL_SHARE);
  return isOther ? telling.sort().join(' ') : undefined;
}

/** A stem that names of several wordings have. */
const SEVERAL = '';

const kept = new WeakMap<readonly NamedElsewhere[], ReadonlyMap<string, string>>();

/** The stems of all names of a note, made once for it, each with the only wording whose name has it. */
function stemsOfNames(names: readonly NamedElsewhere[]): ReadonlyMap<string, string> {
  const known = kept.get(names);
  if (known !== undefined) return known;
  const stems = new Map<string, string>();
  const seen = new Set<string>();
  for (const { text, standardName = text } of names) {
    const key = `${text}\n${standardName}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const stem of contextStems(standardName))
      stems.set(stem, (stems.get(stem) ?? text) === text ? text : SEVERAL);
  }
  kept.set(names, stems);
  return stems;
}
