import type { ConceptStore } from '../link/concept-store.ts';

/** A code of another system for a concept. */
export interface MappedCode {
  /** Without words where the source of the map has none. */
  readonly coding: { readonly system: string; readonly code: string; readonly display?: string };
  readonly advice?: string;
  /** Taken from the nearest ancestor that has one, so it is broader than the concept. */
  readonly inherited?: true;
}

/**
 * Targets of a concept in a code system. A concept without any answers with those of its nearest mapped
 * ancestor, marked `inherited`; none at all gives an empty list.
 */
export function mapConcept(code: string, system: string, concepts: ConceptStore): readonly MappedCode[] {
  let level: readonly string[] = [code];
  const seen = new Set(level);
  for (let distance = 0; level.length > 0; distance++) {
    const found = level.flatMap((member) => ownTargets(member, system, concepts));
    if (found.length > 0) {
      // several ancestors at one distance: the first parent of the source is its main one
      return distance === 0 ? found : found.slice(0, 1).map((target) => ({ ...target, inherited: true }));
    }
    level = level
      .flatMap((member) => concepts.concept(member)?.parents ?? [])
      .filter((parent) => !seen.has(parent) && seen.add(parent));
  }
  return [];
}

function ownTargets(code: string, system: string, concepts: ConceptStore): readonly MappedCode[] {
  const targets = concepts.concept(code)?.maps ?? [];
  return targets
    .filter((target) => target.system === system)
    .map((target) => ({
      coding: { system, code: target.code, ...(target.display !== undefined && { display: target.display }) },
      ...(target.advice !== undefined && { advice: target.advice }),
    }));
}
