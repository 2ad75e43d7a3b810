import { stemWord, termStems } from '../terminology/normalize-term.ts';
import { isWrittenAsWords, mayBeShortForm } from '../terminology/short-form.ts';
import type { LinkedName } from './candidate.ts';

/** What is likeliest by itself has to be so likely where another name of it stands in the note. */
const WORDS = 0.4;
/** A short form has many senses, and what the note speaks of anyway is the one. */
const LETTERS = 0.25;

/** Of what is called so a note has several. */
const general: ReadonlySet<string> = new Set(
  'infection arthritis injury ulcer fracture lesion abscess cancer tumor mass'.split(' ').map(stemWord),
);

const isShort = (name: string): boolean =>
  mayBeShortForm(name) && !isWrittenAsWords(name) && !/\s/.test(name);

/**
 * Names in doubt whose likeliest concept the note has by another name: "PR" beside "pulmonary regurgitation", "stones" beside "kidney stones".
 * Words say no more than the other name, so that "anemia of CKD" is no CKD. Of 30 such names in the made-up notes on which the bounds were chosen the gold has 29 as that.
 */
export function withNamesElsewhere(
  names: readonly string[],
  linked: readonly LinkedName[],
): readonly LinkedName[] {
  if (!linked.some(({ status }) => status === 'ambiguous')) return linked;
  const sure = new Map<string, Set<string>>();
  linked.forEach(({ status, candidates: [first] }, i) => {
    if (status !== 'linked' || first === undefined) return;
    const known = sure.get(first.code);
    if (known === undefined) sure.set(first.code, new Set([names[i]!.toLowerCase()]));
    else known.add(names[i]!.toLowerCase());
  });
  return linked.map((found, i) => {
    const [first] = found.candidates;
    if (found.status !== 'ambiguous' || first === undefined) return found;
    // the same name elsewhere was looked at in its own place
    const others = [...(sure.get(first.code) ?? [])].filter((other) => other !== names[i]!.toLowerCase());
    if (others.length === 0) return found;
    const isSame = isShort(names[i]!)
      ? first.confidence >= LETTERS
      : first.confidence >= WORDS && saysNoMore(names[i]!, [...others, first.display]);
    return isSame ? { ...found, status: 'linked' } : found;
  });
}

function saysNoMore(name: string, others: readonly string[]): boolean {
  const stems = termStems(name);
  if (stems.length === 0 || stems.every((stem) => general.has(stem))) return false;
  return others.some((other) => {
    const told = new Set(termStems(other));
    return stems.every((stem) => told.has(stem));
  });
}
