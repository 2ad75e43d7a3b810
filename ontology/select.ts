import { ClincodeError } from '../src/errors.ts';
import type { Concept } from '../src/terminology/concept.ts';

/**
 * @param select `all`; a code: that concept and its descendants; else a semantic tag such as "disorder"
 * @throws ClincodeError `ontology_invalid` if nothing is selected
 */
export function selectConcepts(concepts: readonly Concept[], select: string): readonly Concept[] {
  if (select === 'all') return concepts;
  const selected = concepts.some((concept) => concept.code === select)
    ? descendants(concepts, select)
    : concepts.filter((concept) => concept.semanticTag === select);
  if (selected.length === 0 && concepts.length > 0) {
    throw new ClincodeError(
      'ontology_invalid',
      `nothing selected: "${select}" is neither a code nor a semantic tag of the source`,
    );
  }
  return selected;
}

function descendants(concepts: readonly Concept[], root: string): readonly Concept[] {
  const children = new Map<string, string[]>();
  for (const concept of concepts) {
    for (const parent of concept.parents) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [concept.code]);
      else known.push(concept.code);
    }
  }
  const kept = new Set([root]);
  // a set is walked in the order of insertion, and what is added meanwhile is walked too
  for (const code of kept) for (const child of children.get(code) ?? []) kept.add(child);
  return concepts.filter((concept) => kept.has(concept.code));
}
