import { codeSystems } from '../../src/terminology/code-system.ts';
import type { Concept } from '../../src/terminology/concept.ts';
import { loadStarter } from './index.ts';

/** The starter ontology as concepts: what `ontology import` would write for it. */
export function starterConcepts(): readonly Concept[] {
  return loadStarter().map((row) => ({
    code: row.code,
    name: row.name,
    fsn: row.fsn,
    semanticTag: row.semanticTag,
    synonyms: row.synonyms,
    synonymsOther: row.relatedSynonyms.map((text) => ({ text, scope: 'related' as const })),
    abbreviations: row.abbreviations,
    parents: row.parents,
    active: true,
    maps: row.icd10cm.map((code) => ({ system: codeSystems.icd10cm, code })),
    xrefs: {},
  }));
}
