import { type Concept, conceptTerms } from '../../terminology/concept.ts';
import { abbreviationKey, termKey } from '../../terminology/normalize-term.ts';
import type { ConceptStore, TermRow } from '../concept-store.ts';

/** Everything in maps. Inactive concepts are known by code but have no rows. */
export function createMemoryConceptStore(concepts: readonly Concept[]): ConceptStore {
  const byCode = new Map<string, Concept>();
  const rows: TermRow[] = [];
  const byKey = new Map<string, TermRow[]>();
  const byAbbreviation = new Map<string, TermRow[]>();
  const file = (map: Map<string, TermRow[]>, key: string, row: TermRow): void => {
    const filed = map.get(key);
    if (filed === undefined) map.set(key, [row]);
    else filed.push(row);
  };
  for (const concept of concepts) {
    byCode.set(concept.code, concept);
    if (!concept.active) continue;
    for (const { text, scope } of conceptTerms(concept)) {
      const row: TermRow = { row: rows.length, code: concept.code, text, scope };
      rows.push(row);
      if (scope === 'abbreviation') file(byAbbreviation, abbreviationKey(text), row);
      else file(byKey, termKey(text), row);
    }
  }
  const none: readonly TermRow[] = [];
  return {
    conceptCount: byCode.size,
    termCount: rows.length,
    concept: (code) => byCode.get(code),
    term(row) {
      const found = rows[row];
      if (found === undefined) throw new RangeError(`row ${row} of ${rows.length}`);
      return found;
    },
    termsByKey: (key) => byKey.get(key) ?? none,
    abbreviations: (key) => byAbbreviation.get(key) ?? none,
    terms: () => rows,
  };
}
