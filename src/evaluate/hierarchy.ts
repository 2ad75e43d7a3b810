/** What the hierarchy needs of a concept. */
export interface HierarchyConcept {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly parents: readonly string[];
  readonly abbreviations: readonly string[];
}

/** How two concepts stand to each other by is-a; `steps` counts levels between them. */
export type Relation =
  | { readonly kind: 'descendant' | 'ancestor'; readonly steps: number }
  | { readonly kind: 'sibling' };

export interface Hierarchy {
  concept(code: string): HierarchyConcept | undefined;
  /**
   * What `of` is to `to`: 'descendant' if it lies below. Siblings share a parent that is no root, since below a
   * root like "disease" everything would be a sibling. Undefined if none of these, or the same code.
   */
  relation(of: string, to: string): Relation | undefined;
}

/** @param conceptOf undefined for a code that the ontology lacks; parents that it lacks count as roots */
export function createHierarchy(conceptOf: (code: string) => HierarchyConcept | undefined): Hierarchy {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const parentsOf = (code: string): readonly string[] => conceptOf(code)?.parents ?? [];
  /** Shortest way up to each ancestor, the concept itself at 0. Breadth first, so that a cycle ends. */
  const ancestors = (code: string): ReadonlyMap<string, number> => {
    const held = known.get(code);
    if (held !== undefined) return held;
    const steps = new Map([[code, 0]]);
    // a map's iterator also visits what is added while it runs
    for (const [at, level] of steps) {
      for (const parent of parentsOf(at)) if (!steps.has(parent)) steps.set(parent, level + 1);
    }
    known.set(code, steps);
    return steps;
  };
  return {
    concept: conceptOf,
    relation(of, to) {
      if (of === to) return undefined;
      const up = ancestors(of).get(to);
      if (up !== undefined) return { kind: 'descendant', steps: up };
      const down = ancestors(to).get(of);
      if (down !== undefined) return { kind: 'ancestor', steps: down };
      const shared = parentsOf(of).filter((parent) => parentsOf(to).includes(parent));
      return shared.some((parent) => parentsOf(parent).length > 0) ? { kind: 'sibling' } : undefined;
    },
  };
}
