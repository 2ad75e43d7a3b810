import type { ConceptStore } from '../link/concept-store.ts';
import { codeSystems } from '../terminology/code-system.ts';
import { type MappedCode, mapConcept } from './extended-map.ts';

/** The ICD-10-CM code for a concept: the default one for what the words leave open, e.g. E11.9 for type 2 diabetes. */
export function icd10cmOf(code: string, concepts: ConceptStore): readonly MappedCode[] {
  return mapConcept(code, codeSystems.icd10cm, concepts).slice(0, 1);
}
