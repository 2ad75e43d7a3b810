import * as z from 'zod';
import { ClincodeError } from '../../src/errors.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { eachLine } from '../source-lines.ts';
import type { Importer } from './importer.ts';

/** Wordings that another source has for a concept: {"id","ext":[{"text","source"}]} and no name. */
const addedSchema = z.object({
  id: z.string().min(1),
  ext: z.array(z.object({ text: z.string().trim().min(1) })),
});

/**
 * Concepts NDJSON: one concept a line, as `ontology import` itself writes them. A line without a name adds
 * related synonyms to a concept.
 */
export const importConcepts: Importer = async (sources, sink) => {
  for (const file of sources.flat()) {
    const tally = sink.tally(file);
    await eachLine(file, tally, (line, row) => {
      try {
        const json: unknown = JSON.parse(line);
        const addition = hasNoName(json) ? addedSchema.safeParse(json) : undefined;
        if (addition?.success) {
          const { id, ext } = addition.data;
          sink.addition({ code: id, related: ext.map((wording) => wording.text) }, { tally, row });
        } else sink.concept(parseConcept(json, row), { tally, row });
      } catch (error) {
        tally.refuse(
          row,
          error instanceof ClincodeError ? error.message.replace(/^line \d+: /, '') : 'not JSON',
        );
      }
    });
  }
};

function hasNoName(json: unknown): boolean {
  return typeof json === 'object' && json !== null && !('name' in json);
}
