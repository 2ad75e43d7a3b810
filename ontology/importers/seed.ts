import * as z from 'zod';
import { ClincodeError } from '../../src/errors.ts';
import { isConceptId } from '../../src/terminology/sctid.ts';
import { eachJsonItem } from '../json-items.ts';
import { bareConcept } from './bare-concept.ts';
import type { Importer } from './importer.ts';

const diseaseSchema = z.object({
  name: z.string().trim().min(1),
  snomed_code: z.union([z.string().trim().min(1), z.number().transform(String)]),
});

/** The simplest format: {"diseases":[{"name","snomed_code"}]}. Codes are checked as SNOMED CT concept ids. */
export const importSeed: Importer = async (sources, sink) => {
  for (const file of sources.flat()) {
    const tally = sink.tally(file);
    let row = 0;
    await eachJsonItem(file, new Set(['diseases']), ({ path, value }) => {
      if (path !== 'diseases') return;
      row++;
      const disease = diseaseSchema.safeParse(value);
      if (!disease.success) return tally.refuse(row, 'name or snomed_code is missing');
      const { name, snomed_code: code } = disease.data;
      if (!isConceptId(code)) tally.refuse(row, 'not a SNOMED CT concept id (check digit)', code);
      else sink.concept(bareConcept({ code, name }), { tally, row });
    });
    if (row === 0) throw new ClincodeError('ontology_invalid', `${file.place} has no list "diseases"`);
  }
};
