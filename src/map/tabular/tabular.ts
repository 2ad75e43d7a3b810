import type { ConceptStore } from '../../link/concept-store.ts';
import type { Concept, TabularNotes } from '../../terminology/concept.ts';

/** A code, section or chapter of the tabular list of ICD-10-CM. */
export interface TabularEntry {
  /** "E11.9", "section E08-E13", "chapter 4". */
  readonly code: string;
  readonly name: string;
  readonly parent?: string;
  readonly tabular: TabularNotes;
}

/** What is read of a concept. */
export type TabularConcept = Pick<Concept, 'code' | 'name' | 'parents' | 'tabular'>;

export interface Tabular {
  entry(code: string): TabularEntry | undefined;
  /** Directly below a code, in the order of the list; an expanded seventh character is below the code that lacks it. */
  below(code: string): readonly TabularEntry[];
}

/** Of the concepts that `ontology import --from icd10cm` writes. Others among them are left out. */
export function tabularOf(concepts: Iterable<TabularConcept>): Tabular {
  const entries = new Map<string, TabularEntry>();
  const children = new Map<string, TabularEntry[]>();
  for (const concept of concepts) {
    const entry = entryOf(concept);
    if (entry === undefined) continue;
    entries.set(entry.code, entry);
    if (entry.parent === undefined) continue;
    const siblings = children.get(entry.parent);
    if (siblings === undefined) children.set(entry.parent, [entry]);
    else siblings.push(entry);
  }
  // a parent stands behind its children in the file, and those of a code in their order
  return { entry: (code) => entries.get(code), below: (code) => children.get(code) ?? [] };
}

/** Of an open index of ICD-10-CM. */
export function tabularOfIndex(concepts: ConceptStore): Tabular {
  const entry = (code: string): TabularEntry | undefined => {
    const concept = concepts.concept(code);
    return concept && entryOf(concept);
  };
  return {
    entry,
    below: (code) => {
      const ordinal = concepts.ordinalOf(code);
      if (ordinal < 0) return [];
      return Array.from(concepts.childrenOf(ordinal)).flatMap((child) => entry(concepts.codeAt(child)) ?? []);
    },
  };
}

function entryOf({ code, name, parents, tabular }: TabularConcept): TabularEntry | undefined {
  if (tabular === undefined) return undefined;
  const [parent] = parents;
  return { code, name, ...(parent !== undefined && { parent }), tabular };
}

/** A code and all that is above it, the code first: the notes of each hold for it. Empty for a code that is not listed. */
export function withAncestors(code: string, tabular: Tabular): readonly TabularEntry[] {
  const found: TabularEntry[] = [];
  for (
    let next = tabular.entry(code);
    next !== undefined && !found.includes(next);
    next = next.parent === undefined ? undefined : tabular.entry(next.parent)
  )
    found.push(next);
  return found;
}
