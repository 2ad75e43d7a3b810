import { xrefBit } from '../terminology/concept.ts';
import { alignedBuffer } from './aligned-buffer.ts';
import type { ConceptStore } from './concept-store.ts';

/** Code systems whose naming of a concept is a feature of its own. */
export const rankedSystems = [
  'MESH',
  'SCTID',
  'DOID',
  'NCIT',
  'OMIM',
  'ICD10CM',
  'Orphanet',
  'UMLS',
] as const;
const bits = rankedSystems.map(xrefBit);

/** Numbers that a concept has whatever is asked. */
export const FACTS = 5 + bits.length;

/** Facts of concepts that were read before, and what is above these. */
export interface ConceptFacts {
  /**
   * Behind a concept's place: at `ANCESTORS` how many concepts are above it, at `PARENTS` how many of these are its parents, from
   * `NEAR` on the ordinals of those above, each once, parents first.
   */
  readonly numbers: Int32Array;
  /**
   * The same memory. From `FIRST_FACT` behind a place on, `FACTS` numbers: children and descendants in `log(1 + n)`, depth, terms,
   * cross-references, and 1 or 0 for each of `rankedSystems`; NaN for these two if the terminology has no cross-references.
   */
  readonly facts: Float32Array;
  /** Where a concept's facts are, after reading them if need be: until the next call. */
  placeOf(ordinal: number): number;
  /** All that is above the concept at a place with more than `NEAR_ANCESTORS` above it. */
  farAbove(place: number): Int32Array;
}

export const ANCESTORS = 1;
export const PARENTS = 2;
export const FIRST_FACT = 3;
export const NEAR = FIRST_FACT + FACTS;
export const NEAR_ANCESTORS = 32;
/** What is asked of a candidate is mostly waited for: it lies in three lines of the processor's cache, most of it in the first. */
const RECORD = NEAR + NEAR_ANCESTORS;

/**
 * Concepts kept. Some 200 bytes each, 6 MB: candidates come from a small part of a terminology, and what is asked
 * of one lies all over the tables of the store.
 */
const KEPT = 1 << 15;
/** Concepts above one that are looked at; more only a broken hierarchy has. */
const MOST_ANCESTORS = 400;

const kept = new WeakMap<ConceptStore, ConceptFacts>();

export function factsOf(concepts: ConceptStore): ConceptFacts {
  let known = kept.get(concepts);
  if (known === undefined) {
    known = readFacts(concepts, Math.min(KEPT, concepts.conceptCount));
    kept.set(concepts, known);
  }
  return known;
}

/** A parent of the concept at a place that has more than `i` of them. */
export function parentAt({ numbers, farAbove }: ConceptFacts, place: number, i: number): number {
  return numbers[place + ANCESTORS]! > NEAR_ANCESTORS ? farAbove(place)[i]! : numbers[place + NEAR + i]!;
}

function readFacts(concepts: ConceptStore, size: number): ConceptFacts {
  const buffer = alignedBuffer(size * RECORD * 4);
  const numbers = new Int32Array(buffer);
  const facts = new Float32Array(buffer);
  for (let place = 0; place < numbers.length; place += RECORD) numbers[place] = -1;
  const far: (Int32Array | undefined)[] = new Array(size).fill(undefined);
  const climb = climber(concepts);
  const isCrossReferenced = hasXrefs(concepts);

  function read(ordinal: number, place: number): void {
    const at = place + FIRST_FACT;
    facts[at] = Math.log1p(concepts.childrenOf(ordinal).length);
    facts[at + 1] = Math.log1p(concepts.descendantCountOf(ordinal));
    facts[at + 2] = concepts.depthOf(ordinal);
    facts[at + 3] = concepts.firstRow(ordinal + 1) - concepts.firstRow(ordinal);
    facts[at + 4] = isCrossReferenced ? concepts.xrefCountOf(ordinal) : Number.NaN;
    const systems = concepts.xrefSystemsOf(ordinal);
    for (let i = 0; i < bits.length; i++) {
      const isKnown = (systems & bits[i]!) === 0 ? 0 : 1;
      facts[at + 5 + i] = isCrossReferenced ? isKnown : Number.NaN;
    }
    const { above, count, direct } = climb(ordinal);
    numbers[place + ANCESTORS] = count;
    numbers[place + PARENTS] = direct;
    far[place / RECORD] = count > NEAR_ANCESTORS ? above.slice(0, count) : undefined;
    for (let i = 0; i < count && i < NEAR_ANCESTORS; i++) numbers[place + NEAR + i] = above[i]!;
    numbers[place] = ordinal;
  }

  return {
    numbers,
    facts,
    placeOf(ordinal) {
      const place = (ordinal < size ? ordinal : ordinal % size) * RECORD;
      if (numbers[place] !== ordinal) read(ordinal, place);
      return place;
    },
    farAbove: (place) => far[place / RECORD]!,
  };
}

/** A terminology without any says nothing by not listing one for a concept. */
function hasXrefs(concepts: ConceptStore): boolean {
  for (let ordinal = 0; ordinal < concepts.conceptCount; ordinal++)
    if (concepts.xrefCountOf(ordinal) > 0) return true;
  return false;
}

/** What is above a concept, in an array that the next call writes to: the first `count`, of which `direct` are parents. */
interface Above {
  readonly above: Int32Array;
  count: number;
  direct: number;
}

/** Parents first, then theirs: where there are too many, the nearest are kept. Safe in a circle. */
function climber(concepts: ConceptStore): (ordinal: number) => Above {
  const found: Above = { above: new Int32Array(MOST_ANCESTORS), count: 0, direct: 0 };
  const { above } = found;
  const seen = new Uint8Array(concepts.conceptCount);
  return (ordinal) => {
    let count = 0;
    seen[ordinal] = 1;
    for (let i = -1; i < count; i++) {
      const parents = concepts.parentsOf(i < 0 ? ordinal : above[i]!);
      for (let k = 0; k < parents.length && count < MOST_ANCESTORS; k++) {
        const parent = parents[k]!;
        if (seen[parent] === 1) continue;
        seen[parent] = 1;
        above[count++] = parent;
      }
      if (i < 0) found.direct = count;
    }
    seen[ordinal] = 0;
    for (let i = 0; i < count; i++) seen[above[i]!] = 0;
    found.count = count;
    return found;
  };
}
