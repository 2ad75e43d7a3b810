import { stemWord, termStems } from '../terminology/normalize-term.ts';
import type { PooledConcept } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import { contentStems } from './content-stems.ts';

/** Kinds of injury: of the same part of the body one is none of the others, and all are injuries. */
const kinds: readonly (readonly string[])[] = [
  ['fracture', 'fractured', 'broken', 'fx', 'fractures'],
  ['dislocation', 'dislocated', 'subluxation', 'separation'],
  ['sprain', 'sprained', 'strain', 'strained'],
  ['contusion', 'bruise', 'bruising', 'bruised'],
  ['laceration', 'lacerated', 'cut', 'wound'],
  ['abrasion', 'graze'],
  ['burn', 'scald', 'scalded'],
  ['amputation'],
];
const kindOf = new Map(kinds.flatMap((words, kind) => words.map((word) => [stemWord(word), kind] as const)));
const injuries = new Set(['injury', 'trauma', 'traumatic'].map(stemWord));

/**
 * Whether the name says an injury that no term of the concept says: a terminology that lacks "fracture of acromioclavicular
 * joint" has the arthritis of that joint, which explains all other words.
 */
export function isOtherInjury(
  name: string,
  best: PooledConcept | undefined,
  concepts: ConceptStore,
): boolean {
  const said = contentStems(name).flatMap((stem) => kindOf.get(stem) ?? []);
  if (said.length === 0 || best === undefined) return false;
  for (let row = concepts.firstRow(best.ordinal); row < concepts.firstRow(best.ordinal + 1); row++)
    for (const stem of termStems(concepts.textOfRow(row)))
      if (injuries.has(stem) || said.includes(kindOf.get(stem) ?? -1)) return false;
  return true;
}
