import { type Concept, withoutSemanticTag } from '../../src/terminology/concept.ts';

/** A concept of which no more is known than what is given. */
export function bareConcept(concept: Pick<Concept, 'code' | 'name'> & Partial<Concept>): Concept {
  return {
    synonyms: [],
    synonymsOther: [],
    abbreviations: [],
    parents: [],
    active: true,
    maps: [],
    xrefs: {},
    ...concept,
  };
}

/** "Migraine (disorder)" has the tag "disorder". */
export function semanticTagOf(fsn: string): string | undefined {
  return withoutSemanticTag(fsn) === fsn ? undefined : /\(([^()]*)\)$/.exec(fsn)?.[1];
}

/** Each wording once, whatever its case, and without those that stand elsewhere. */
export function distinctWordings(texts: Iterable<string>, ...elsewhere: readonly string[]): string[] {
  const seen = new Set(elsewhere.map((text) => text.toLowerCase()));
  const kept: string[] = [];
  for (const text of texts) {
    const wording = text.toLowerCase();
    if (text === '' || seen.has(wording)) continue;
    seen.add(wording);
    kept.push(text);
  }
  return kept;
}
