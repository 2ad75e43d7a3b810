import { comparedEnd } from './alike-words.ts';
import type { PooledConcept } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import { initialsOf, spelledIn } from './initials.ts';
import type { LexicalIndex } from './lexical-index.ts';

/** What the letters of a short form say of a candidate; not known for other names. */
export const shortFormNames: readonly string[] = [
  'initials of a term',
  'initials of the preferred term',
  'letters in the preferred term',
  'letters in the term',
  'numbered as others of its letters',
];

/**
 * Writes the features of `shortFormNames` for each candidate.
 * @param into rows of `width` numbers, in which these begin at `from`
 * @param letters of the name, if it may be a short form
 */
export function shortFormFeatures(
  into: Float32Array,
  width: number,
  from: number,
  letters: Uint8Array | undefined,
  candidates: readonly PooledConcept[],
  concepts: ConceptStore,
  lexical: LexicalIndex,
): void {
  for (let i = 0, at = from; i < candidates.length; i++, at += width) {
    if (letters === undefined) {
      for (let k = at; k < at + shortFormNames.length; k++) into[k] = Number.NaN;
      continue;
    }
    const { ordinal, row, numbered } = candidates[i]!;
    const initials = initialsOf(lexical, concepts);
    const first = concepts.firstRow(ordinal);
    const end = comparedEnd(first, ordinal, concepts);
    const preferred = initials.share(letters, first);
    let best = Math.max(preferred, initials.share(letters, row));
    for (let term = first + 1; term < end && best < 1; term++)
      best = Math.max(best, initials.share(letters, term));
    const inPreferred = spelledIn(letters, concepts.nameAt(ordinal));
    into[at] = best;
    into[at + 1] = preferred;
    into[at + 2] = inPreferred;
    into[at + 3] = row === first ? inPreferred : spelledIn(letters, concepts.textOfRow(row));
    into[at + 4] = numbered ? 1 : 0;
  }
}
