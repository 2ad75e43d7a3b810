import * as z from 'zod';
import { ClincodeError } from '../../src/errors.ts';
import type { Concept } from '../../src/terminology/concept.ts';
import { isConceptId } from '../../src/terminology/sctid.ts';
import type { Importer, RefusedRow } from './importer.ts';

const seedSchema = z.object({ diseases: z.array(z.unknown()) });
const diseaseSchema = z.object({
  name: z.string().trim().min(1),
  snomed_code: z.union([z.string().trim().min(1), z.number().transform(String)]),
});

/** The simplest format: {"diseases":[{"name","snomed_code"}]}. Codes are checked as SNOMED CT concept ids. */
export const importSeed: Importer = (text) => {
  const seed = seedSchema.safeParse(parseJson(text));
  if (!seed.success) throw new ClincodeError('ontology_invalid', 'seed JSON has no list "diseases"');
  const concepts: Concept[] = [];
  const refused: RefusedRow[] = [];
  seed.data.diseases.forEach((entry, i) => {
    const disease = diseaseSchema.safeParse(entry);
    if (!disease.success) refused.push({ row: i + 1, reason: 'name or snomed_code is missing' });
    else if (!isConceptId(disease.data.snomed_code)) {
      refused.push({
        row: i + 1,
        reason: `${disease.data.snomed_code} is not a SNOMED CT concept id (check digit)`,
      });
    } else concepts.push(toConcept(disease.data));
  });
  return { concepts, rows: seed.data.diseases.length, refused };
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ClincodeError('ontology_invalid', 'seed file is not JSON');
  }
}

function toConcept({ name, snomed_code }: z.infer<typeof diseaseSchema>): Concept {
  return {
    code: snomed_code,
    name,
    synonyms: [],
    synonymsOther: [],
    abbreviations: [],
    parents: [],
    active: true,
    maps: [],
    xrefs: {},
  };
}
