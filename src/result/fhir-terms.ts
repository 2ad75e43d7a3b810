import type { CodeableConcept } from './fhir-resources.ts';

export const terminology = 'http://terminology.hl7.org/CodeSystem';
export const structures = 'http://hl7.org/fhir/StructureDefinition';
export const assertedByAi = {
  system: `${terminology}/v3-ObservationValue`,
  code: 'AIAST',
  display: 'Artificial Intelligence asserted',
};
/** Label of everything that a machine asserts. */
export const aiSecurity = { security: [assertedByAi] };

export function concept(system: string, code: string): CodeableConcept {
  return { coding: [{ system: `${terminology}/${system}`, code }] };
}
