import type { ConceptStore } from '../link/concept-store.ts';
import { type MappedCode, mapConcept } from '../map/extended-map.ts';
import { codeSystems } from '../terminology/code-system.ts';
import { type Concept, type ConceptTerm, conceptTerms } from '../terminology/concept.ts';
import { isAOf } from './subsumption.ts';

/** A concept beside the one that is shown. A parent outside the index has no name here. */
export interface NamedCode {
  readonly code: string;
  readonly name?: string;
}

/** All that an index has of a concept. */
export interface ConceptDetail {
  readonly code: string;
  readonly name: string;
  readonly fsn?: string;
  readonly semanticTag?: string;
  readonly active: boolean;
  /** The name first, each wording once, with its scope. */
  readonly terms: readonly ConceptTerm[];
  readonly parents: readonly NamedCode[];
  /** The first of them, by the order of the index. */
  readonly children: readonly NamedCode[];
  readonly childCount: number;
  readonly ancestorCount: number;
  /** Counted up to 1,000. */
  readonly descendantCount: number;
  /** Steps of the shortest way up to a concept without parents. */
  readonly depth: number;
  /** How many codes of other systems the source lists, by system. */
  readonly xrefs: Readonly<Record<string, number>>;
  readonly maps: readonly MappedCode[];
}

export const SHOWN_CHILDREN = 50;

/** Undefined if the store has no such code. */
export function conceptDetail(
  code: string,
  concepts: ConceptStore,
  mostChildren = SHOWN_CHILDREN,
): ConceptDetail | undefined {
  const ordinal = concepts.ordinalOf(code);
  if (ordinal < 0) return undefined;
  const concept = concepts.conceptAt(ordinal);
  const { name, fsn, semanticTag, active, xrefs } = concept;
  const children = concepts.childrenOf(ordinal);
  return {
    code,
    name,
    ...(fsn !== undefined && { fsn }),
    ...(semanticTag !== undefined && { semanticTag }),
    active,
    terms: conceptTerms(concept),
    parents: namedParents(ordinal, concept, concepts),
    children: neighbours(children, concepts, mostChildren),
    childCount: children.length,
    ancestorCount: isAOf(concepts).ancestorCount(ordinal),
    descendantCount: concepts.descendantCountOf(ordinal),
    depth: concepts.depthOf(ordinal),
    xrefs,
    maps: mapsOf(concept, concepts),
  };
}

/** Names by ordinal where all parents have one: to look a code up takes longer than to read a name. */
function namedParents(ordinal: number, { parents }: Concept, concepts: ConceptStore): readonly NamedCode[] {
  const found = concepts.parentsOf(ordinal);
  return found.length === parents.length
    ? neighbours(found, concepts, parents.length)
    : parents.map((parent) => namedCode(parent, concepts));
}

function mapsOf({ code, maps }: Concept, concepts: ConceptStore): readonly MappedCode[] {
  const icd10cm = mapConcept(code, codeSystems.icd10cm, concepts);
  const others = new Set(maps.map(({ system }) => system));
  others.delete(codeSystems.icd10cm);
  if (others.size === 0) return icd10cm;
  return [...icd10cm, ...[...others].flatMap((system) => mapConcept(code, system, concepts))];
}

function namedCode(code: string, concepts: ConceptStore): NamedCode {
  const ordinal = concepts.ordinalOf(code);
  return ordinal < 0 ? { code } : { code, name: concepts.nameAt(ordinal) };
}

/** Concepts by their ordinals, at most so many. */
export function neighbours(
  ordinals: ArrayLike<number>,
  concepts: ConceptStore,
  most: number,
): readonly NamedCode[] {
  const named: NamedCode[] = [];
  for (let i = 0; i < Math.min(most, ordinals.length); i++)
    named.push({ code: concepts.codeAt(ordinals[i]!), name: concepts.nameAt(ordinals[i]!) });
  return named;
}
