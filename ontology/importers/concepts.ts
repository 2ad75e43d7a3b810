import * as z from 'zod';
import { ClincodeError } from '../../src/errors.ts';
import type { Concept } from '../../src/terminology/concept.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import type { AddedSynonyms, Importer, RefusedRow } from './importer.ts';

/** Wordings that another source has for a concept: {"id","ext":[{"text","source"}]} and no name. */
const addedSchema = z.object({
  id: z.string().min(1),
  ext: z.array(z.object({ text: z.string().trim().min(1) })),
});

/**
 * Concepts NDJSON: one concept a line, as `ontology import` itself writes them. A line without a name adds
 * related synonyms to a concept.
 */
export const importConcepts: Importer = (text) => {
  const concepts: Concept[] = [];
  const added: AddedSynonyms[] = [];
  const refused: RefusedRow[] = [];
  let rows = 0;
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    rows++;
    const row = i + 1;
    try {
      const json: unknown = JSON.parse(line);
      const addition = hasNoName(json) ? addedSchema.safeParse(json) : undefined;
      if (addition?.success) {
        const { id, ext } = addition.data;
        added.push({ row, code: id, texts: ext.map((wording) => wording.text) });
      } else concepts.push(parseConcept(json, row));
    } catch (error) {
      const reason = error instanceof ClincodeError ? error.message.replace(/^line \d+: /, '') : 'not JSON';
      refused.push({ row, reason });
    }
  });
  return { concepts, added, rows, refused };
};

function hasNoName(json: unknown): boolean {
  return typeof json === 'object' && json !== null && !('name' in json);
}
