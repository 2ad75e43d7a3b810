import { ClincodeError } from '../src/errors.ts';
import { type Concept, conceptTerms } from '../src/terminology/concept.ts';
import { importConcepts } from './importers/concepts.ts';
import type { AddedSynonyms, Importer, RefusedRow } from './importers/importer.ts';
import { importSeed } from './importers/seed.ts';
import { selectConcepts } from './select.ts';
import { readSource } from './source.ts';

/** `--from` and what reads it. */
const importers: Readonly<Record<string, Importer>> = {
  concepts: importConcepts,
  seed: importSeed,
};

export const importFormats: readonly string[] = Object.keys(importers);

export interface ImportReport {
  readonly concepts: readonly Concept[];
  readonly rows: number;
  readonly refused: readonly (RefusedRow & { readonly source: string })[];
  /** Concepts that were read and that `select` left out. */
  readonly unselected: number;
}

/**
 * Reads terminology sources, one format for all of them. A code that comes twice is refused the second time.
 * @param select `all`, a concept code (it and what is below it) or a semantic tag
 * @throws ClincodeError `unknown_format`, `file_unreadable`, `ontology_invalid`
 */
export async function importOntology(
  paths: readonly string[],
  from: string,
  select = 'all',
): Promise<ImportReport> {
  const importer = Object.hasOwn(importers, from) ? importers[from] : undefined;
  if (importer === undefined) {
    throw new ClincodeError(
      'unknown_format',
      `unknown format "${from}": this version reads ${importFormats.join(', ')}`,
    );
  }
  const byCode = new Map<string, Concept>();
  const refused: (RefusedRow & { source: string })[] = [];
  const added: (AddedSynonyms & { source: string })[] = [];
  let rows = 0;
  for (const source of paths) {
    const imported = importer(await readSource(source));
    rows += imported.rows;
    for (const row of imported.refused) refused.push({ ...row, source });
    for (const row of imported.added ?? []) added.push({ ...row, source });
    for (const concept of imported.concepts) {
      if (byCode.has(concept.code))
        refused.push({ source, row: 0, reason: `code ${concept.code} comes twice` });
      else byCode.set(concept.code, concept);
    }
  }
  // after all sources, so that their order does not matter
  for (const { source, row, code, texts } of added) {
    const concept = byCode.get(code);
    if (concept === undefined) refused.push({ source, row, reason: `no concept ${code} to add synonyms to` });
    else byCode.set(code, withRelated(concept, texts));
  }
  const all = [...byCode.values()];
  const concepts = selectConcepts(all, select);
  return { concepts, rows, refused, unselected: all.length - concepts.length };
}

/** A wording that the concept has keeps the scope that it has there. */
function withRelated(concept: Concept, texts: readonly string[]): Concept {
  const known = new Set(conceptTerms(concept).map((term) => term.text.toLowerCase()));
  const synonymsOther = [...concept.synonymsOther];
  for (const text of texts) {
    if (known.has(text.toLowerCase())) continue;
    known.add(text.toLowerCase());
    synonymsOther.push({ text, scope: 'related' });
  }
  return { ...concept, synonymsOther };
}
