import { termStems } from '../terminology/normalize-term.ts';
import type { PooledConcept } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import { contentStems } from './content-stems.ts';
import { SURER_THAN_NOT } from './name-first.ts';

/**
 * Whether the best concept of a name with its qualifiers is its own, and not one of its bare form: it is likely, and a term of it
 * says all that the name says beyond that and what it is, as "grade II astrocytoma" of diffuse astrocytoma. Asthma "with acute
 * exacerbation" is no exacerbation of COPD.
 * @param bare the wordings of the bare name
 */
export function saysQualifiers(
  { ordinal, confidence }: PooledConcept,
  name: string,
  bare: readonly string[],
  concepts: ConceptStore,
): boolean {
  if (confidence < SURER_THAN_NOT) return false;
  const without = bare.map((wording) => contentStems(wording));
  const said = contentStems(name).filter((stem) => !without[0]!.includes(stem));
  const heads = without.map((stems) => stems.at(-1)!);
  for (let row = concepts.firstRow(ordinal); row < concepts.firstRow(ordinal + 1); row++) {
    const stems = new Set(termStems(concepts.textOfRow(row)));
    if (said.every((stem) => stems.has(stem)) && heads.some((stem) => stems.has(stem))) return true;
  }
  return false;
}
