/** Canonical URIs, as FHIR names these code systems (https://terminology.hl7.org). */
export const codeSystems = {
  snomedCt: 'http://snomed.info/sct',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  mondo: 'http://purl.obolibrary.org/obo/mondo.owl',
} as const;

/** A code of a code system, with the words for it. `version` is the release, where it is known. */
export interface Coding {
  readonly system: string;
  readonly version?: string;
  readonly code: string;
  readonly display: string;
}
