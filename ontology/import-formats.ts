/** `--from`, apart from the importers, so that `--help` loads none of them. */
export const importFormats = [
  'concepts',
  'csv',
  'fhir',
  'gps',
  'icd10cm',
  'obo',
  'obographs',
  'omop',
  'rf2',
  'seed',
  'umls',
] as const;
export type ImportFormat = (typeof importFormats)[number];
