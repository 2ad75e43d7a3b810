import { ClincodeError } from '../../src/errors.ts';
import type { Concept } from '../../src/terminology/concept.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import type { Importer, RefusedRow } from './importer.ts';

/** Concepts NDJSON: one concept a line, as `ontology import` itself writes them. */
export const importConcepts: Importer = (text) => {
  const concepts: Concept[] = [];
  const refused: RefusedRow[] = [];
  let rows = 0;
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    rows++;
    try {
      concepts.push(parseConcept(JSON.parse(line), i + 1));
    } catch (error) {
      const reason = error instanceof ClincodeError ? error.message.replace(/^line \d+: /, '') : 'not JSON';
      refused.push({ row: i + 1, reason });
    }
  });
  return { concepts, rows, refused };
};
