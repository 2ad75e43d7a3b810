import type { CandidatePool, PooledConcept } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import type { Priors } from './priors.ts';

/** How a concept is related to one that was found, beside its parents (1) and grandparents (2). */
export const relatives = { child: 3, sibling: 4, ancestor: 5 } as const;

const MOST = 4;
/** More children than that are numbered kinds of one disease. */
const MOST_CHILDREN = 400;
/** Steps up; from there on everything is above everything. */
const HIGHEST = 5;

/**
 * Texts say "hepatitis" for hepatitis by a drug, "allergic" for an allergy to one: adds children, siblings and
 * ancestors of what was found that texts often mean, those of most documents first.
 */
export function addOftenMeant(
  of: readonly PooledConcept[],
  pool: CandidatePool,
  concepts: ConceptStore,
  { documents }: Priors,
): void {
  let count = 0;
  const kept = keptOf(documents, concepts);
  for (let i = 0; i < of.length; i++) {
    const near = relativesOf(of[i]!.ordinal, concepts, documents, kept);
    for (let k = 0; k < near.length; k += 2) {
      const ordinal = near[k]!;
      // no one behind has more
      if (count === MOST && documents[ordinal]! <= documents[ordinals[MOST - 1]!]!) break;
      if (pool.get(ordinal) !== undefined || isTaken(ordinal, count)) continue;
      if (count < MOST) count++;
      let at = count - 1;
      for (; at > 0 && documents[ordinals[at - 1]!]! < documents[ordinal]!; at--) {
        ordinals[at] = ordinals[at - 1]!;
        relations[at] = relations[at - 1]!;
      }
      ordinals[at] = ordinal;
      relations[at] = near[k + 1]!;
    }
  }
  for (let i = 0; i < count; i++) {
    const row = concepts.firstRow(ordinals[i]!);
    if (row < concepts.firstRow(ordinals[i]! + 1))
      pool.add(ordinals[i]!, row, 'hierarchy').relative = relations[i]!;
  }
}

/** Those of the name at hand that are taken so far, and how each is related: one name at a time. */
const ordinals = new Int32Array(MOST);
const relations = new Int32Array(MOST);

function isTaken(ordinal: number, count: number): boolean {
  for (let i = 0; i < count; i++) if (ordinals[i] === ordinal) return true;
  return false;
}

/**
 * Lists kept, some 300 bytes each: finding one takes a walk over hundreds of concepts, of which a corpus means a
 * few.
 */
const KEPT = 1 << 15;

interface Kept {
  /** Children that were meant, rising, of concepts with some and not too many others. */
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly ordinals: Int32Array;
  readonly lists: (readonly number[])[];
}

const keptLists = new WeakMap<Priors['documents'], Kept>();

function keptOf(documents: Priors['documents'], concepts: ConceptStore): Kept {
  let kept = keptLists.get(documents);
  if (kept === undefined) {
    kept = {
      children: meantChildren(concepts, documents),
      ordinals: new Int32Array(KEPT).fill(-1),
      lists: new Array(KEPT),
    };
    keptLists.set(documents, kept);
  }
  return kept;
}

function meantChildren(
  concepts: ConceptStore,
  documents: Priors['documents'],
): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (let ordinal = 0; ordinal < documents.length; ordinal++) {
    if (!(documents[ordinal]! > 0)) continue;
    for (const parent of Array.from(concepts.parentsOf(ordinal))) {
      const known = children.get(parent);
      if (known !== undefined) known.push(ordinal);
      else if (concepts.childrenOf(parent).length <= MOST_CHILDREN) children.set(parent, [ordinal]);
    }
  }
  return children;
}

/**
 * Relatives of a concept that were meant, each once with its first relation behind it, those of most documents first
 * and those of as many in the order of the walk.
 */
function relativesOf(
  ordinal: number,
  concepts: ConceptStore,
  documents: Priors['documents'],
  { children, ordinals, lists }: Kept,
): readonly number[] {
  const slot = ordinal & (KEPT - 1);
  if (ordinals[slot] !== ordinal) {
    lists[slot] = meantRelatives(ordinal, children, concepts, documents);
    ordinals[slot] = ordinal;
  }
  return lists[slot]!;
}

function meantRelatives(
  ordinal: number,
  children: Kept['children'],
  concepts: ConceptStore,
  documents: Priors['documents'],
): readonly number[] {
  const found: number[] = [];
  const consider = (relative: number, relation: number): void => {
    for (let i = 0; i < found.length; i += 2) if (found[i] === relative) return;
    let at = found.length;
    for (; at > 0 && documents[found[at - 2]!]! < documents[relative]!; at -= 2) {
      found[at] = found[at - 2]!;
      found[at + 1] = found[at - 1]!;
    }
    found[at] = relative;
    found[at + 1] = relation;
  };
  const considerChildren = (parent: number, relation: number): void => {
    for (const child of children.get(parent) ?? []) consider(child, relation);
  };
  const climb = (from: number, steps: number): void => {
    const parents = concepts.parentsOf(from);
    for (let i = 0; i < parents.length; i++) {
      if (steps === 1) considerChildren(parents[i]!, relatives.sibling);
      if (steps > 2 && documents[parents[i]!]! > 0) consider(parents[i]!, relatives.ancestor);
      if (steps < HIGHEST) climb(parents[i]!, steps + 1);
    }
  };
  considerChildren(ordinal, relatives.child);
  climb(ordinal, 1);
  return found;
}
