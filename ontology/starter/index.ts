/** The starter ontology: the common disorders of primary and hospital care, one table a specialty. */
import { allergyImmunology } from './allergy-immunology.ts';
import { cardiovascular } from './cardiovascular.ts';
import { dermatology } from './dermatology.ts';
import { earNoseThroat } from './ear-nose-throat.ts';
import { endocrineMetabolic } from './endocrine-metabolic.ts';
import { gastroenterology } from './gastroenterology.ts';
import { gynaecologyObstetrics } from './gynaecology-obstetrics.ts';
import { haematology } from './haematology.ts';
import { infection } from './infection.ts';
import { injuryPoisoning } from './injury-poisoning.ts';
import { musculoskeletal } from './musculoskeletal.ts';
import { neurology } from './neurology.ts';
import { oncology } from './oncology.ts';
import { ophthalmology } from './ophthalmology.ts';
import { paediatricCongenital } from './paediatric-congenital.ts';
import { parseStarter, type StarterConcept } from './parse-starter.ts';
import { psychiatry } from './psychiatry.ts';
import { renalUrinary } from './renal-urinary.ts';
import { respiratory } from './respiratory.ts';
import { symptoms } from './symptoms.ts';
import { urogenitalMale } from './urogenital-male.ts';

export const starterTables: readonly string[] = [
  allergyImmunology,
  cardiovascular,
  dermatology,
  earNoseThroat,
  endocrineMetabolic,
  gastroenterology,
  gynaecologyObstetrics,
  haematology,
  infection,
  injuryPoisoning,
  musculoskeletal,
  neurology,
  oncology,
  ophthalmology,
  paediatricCongenital,
  psychiatry,
  renalUrinary,
  respiratory,
  symptoms,
  urogenitalMale,
];

let cached: readonly StarterConcept[] | undefined;

/** Every concept of the starter; the tables are parsed on the first call. */
export function loadStarter(): readonly StarterConcept[] {
  cached ??= starterTables.flatMap(parseStarter);
  return cached;
}
