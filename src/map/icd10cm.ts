import type { ConceptStore } from '../link/concept-store.ts';
import { codeSystems } from '../terminology/code-system.ts';
import { explainMap, type MappedCode } from './extended-map.ts';
import type { MapPatient } from './map-rule.ts';

/**
 * The ICD-10-CM code for a concept: the default one for what the words leave open, e.g. E11.9 for type 2 diabetes. A
 * map with rules may need more than one code, which belong together.
 */
export function icd10cmOf(
  code: string,
  concepts: ConceptStore,
  patient: MapPatient = {},
): readonly MappedCode[] {
  const { targets, ruled } = explainMap(code, codeSystems.icd10cm, concepts, patient);
  return ruled ? targets : targets.slice(0, 1);
}
