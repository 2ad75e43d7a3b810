import type { LinkIndex } from '../link/link-index.ts';
import { type NamedCode, neighbours } from './concept-detail.ts';
import { type FoundTerm, termSearchOf } from './term-search.ts';

/** A row of a search: a concept with its place in the hierarchy. */
export interface FoundConcept extends FoundTerm {
  readonly parents: readonly NamedCode[];
  /** The first of them. */
  readonly children: readonly NamedCode[];
  readonly childCount: number;
}

/** A row of a list, not a page: who wants more asks for the concept. */
const SHOWN_NEIGHBOURS = 5;

/** Typeahead: concepts with a term whose words begin as what was typed, best first. */
export function findConcepts(typed: string, top: number, index: LinkIndex): readonly FoundConcept[] {
  const { concepts } = index;
  return termSearchOf(index)(typed, top).map((found) => {
    const ordinal = concepts.ordinalOf(found.code);
    const children = concepts.childrenOf(ordinal);
    return {
      ...found,
      parents: neighbours(concepts.parentsOf(ordinal), concepts, SHOWN_NEIGHBOURS),
      children: neighbours(children, concepts, SHOWN_NEIGHBOURS),
      childCount: children.length,
    };
  });
}
