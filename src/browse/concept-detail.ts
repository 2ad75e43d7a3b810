import type { ConceptStore } from '../link/concept-store.ts';
import { explainMapAt, type MappedCode } from '../map/extended-map.ts';
import { codeSystems } from '../terminology/code-system.ts';
import type { ConceptDetails, ConceptTerm } from '../terminology/concept.ts';
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
  readonly fsn: string | undefined;
  readonly semanticTag: string | undefined;
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
  const details = concepts.detailsAt(ordinal);
  const { fsn, semanticTag, active, xrefs } = details;
  const terms = concepts.termsAt(ordinal);
  const children = concepts.childrenOf(ordinal);
  return {
    code,
    name: terms[0]!.text,
    fsn,
    semanticTag,
    active,
    terms,
    parents: namedParents(ordinal, details.parentCount, concepts),
    children: neighbours(children, concepts, mostChildren),
    childCount: children.length,
    ancestorCount: isAOf(concepts).ancestorCount(ordinal),
    descendantCount: concepts.descendantCountOf(ordinal),
    depth: concepts.depthOf(ordinal),
    xrefs,
    maps: mapsOf(ordinal, details, concepts),
  };
}

/** Names by ordinal where all parents have one: to look a code up takes longer than to read a name. */
function namedParents(ordinal: number, count: number, concepts: ConceptStore): readonly NamedCode[] {
  const found = concepts.parentsOf(ordinal);
  return found.length === count
    ? neighbours(found, concepts, count)
    : concepts.conceptAt(ordinal).parents.map((parent) => namedCode(parent, concepts));
}

function mapsOf(ordinal: number, { maps }: ConceptDetails, concepts: ConceptStore): readonly MappedCode[] {
  const icd10cm = explainMapAt(ordinal, codeSystems.icd10cm, concepts).targets;
  if (maps.every(({ system }) => system === codeSystems.icd10cm)) return icd10cm;
  const others = new Set(maps.map(({ system }) => system));
  others.delete(codeSystems.icd10cm);
  return [...icd10cm, ...[...others].flatMap((system) => explainMapAt(ordinal, system, concepts).targets)];
}

function namedCode(code: string, concepts: ConceptStore): NamedCode {
  const ordinal = concepts.ordinalOf(code);
  return ordinal < 0 ? { code } : concepts.namedAt(ordinal);
}

/** Concepts by their ordinals, at most so many. */
export function neighbours(
  ordinals: ArrayLike<number>,
  concepts: ConceptStore,
  most: number,
): readonly NamedCode[] {
  const named: NamedCode[] = [];
  for (let i = 0; i < Math.min(most, ordinals.length); i++) named.push(concepts.namedAt(ordinals[i]!));
  return named;
}
