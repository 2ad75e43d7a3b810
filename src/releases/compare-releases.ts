import type { ConceptStore } from '../link/concept-store.ts';
import { type ChangeKind, type ConceptChange, changeKinds, conceptChange } from './concept-change.ts';

/** Two releases side by side. */
export interface ReleaseDiff {
  /** Concepts in use, of each. */
  readonly active: { readonly before: number; readonly after: number };
  /** Codes by what became of them; one that was renamed and moved counts under both. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Codes with any change. */
  readonly changed: number;
  readonly termsAdded: number;
  readonly termsRemoved: number;
  /** By the order of the new release, then retired codes that are gone by that of the old one. */
  readonly changes: readonly ConceptChange[];
}

export function compareReleases(before: ConceptStore, after: ConceptStore): ReleaseDiff {
  const changes: ConceptChange[] = [];
  const active = { before: 0, after: 0 };
  const take = (change: ConceptChange | undefined): void => {
    if (change !== undefined) changes.push(change);
  };
  for (let ordinal = 0; ordinal < after.conceptCount; ordinal++) {
    const concept = after.conceptAt(ordinal);
    if (concept.active) active.after++;
    take(conceptChange(before.concept(concept.code), concept));
  }
  for (let ordinal = 0; ordinal < before.conceptCount; ordinal++) {
    const concept = before.conceptAt(ordinal);
    if (concept.active) active.before++;
    if (after.ordinalOf(concept.code) < 0) take(conceptChange(concept, undefined));
  }
  const counts = Object.fromEntries(
    changeKinds.map((kind) => [kind, changes.filter(({ kinds }) => kinds.includes(kind)).length]),
  ) as Record<ChangeKind, number>;
  const sum = (field: 'termsAdded' | 'termsRemoved'): number =>
    changes.reduce((total, change) => total + (change[field]?.length ?? 0), 0);
  return {
    active,
    counts,
    changed: changes.length,
    termsAdded: sum('termsAdded'),
    termsRemoved: sum('termsRemoved'),
    changes,
  };
}
