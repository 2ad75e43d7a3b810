import { ClincodeError } from '../src/errors.ts';
import type { Concept } from '../src/terminology/concept.ts';

/** Disease and clinical finding: what a note is coded to. */
const SNOMED_ROOTS = ['64572001', '404684003'];

/** What of SNOMED CT is selected where nothing is asked for: `all` of a release without these concepts. */
export function snomedDefault(concepts: { has(code: string): boolean }): string {
  return SNOMED_ROOTS.filter((code) => concepts.has(code)).join(',') || 'all';
}

/**
 * @param select `all`, or with commas: a code (that concept and its descendants), or a semantic tag such as
 *   "disorder". Inactive concepts, which have no place in the hierarchy, come along where what replaces them is
 *   selected, or where nothing does and their tag is one of those selected.
 * @throws ClincodeError `ontology_invalid` if nothing is selected
 */
export function selectConcepts(concepts: readonly Concept[], select: string): readonly Concept[] {
  if (select === 'all') return concepts;
  const byCode = new Map(concepts.map((concept) => [concept.code, concept]));
  const wanted = select.split(',').map((part) => part.trim());
  const roots = new Set(wanted.filter((part) => byCode.has(part)));
  const tags = new Set(wanted.filter((part) => !byCode.has(part)));
  const kept = descendants(concepts, roots);
  for (const { code, semanticTag } of concepts)
    if (semanticTag !== undefined && tags.has(semanticTag)) kept.add(code);
  if (kept.size === 0 && concepts.length > 0) {
    throw new ClincodeError(
      'ontology_invalid',
      `nothing selected: "${select}" is neither a code nor a semantic tag of the source`,
    );
  }
  addRetired(concepts, kept, byCode);
  return concepts.filter((concept) => kept.has(concept.code));
}

function addRetired(
  concepts: readonly Concept[],
  kept: Set<string>,
  byCode: ReadonlyMap<string, Concept>,
): void {
  const keptTags = new Set([...kept].map((code) => byCode.get(code)?.semanticTag));
  keptTags.delete(undefined);
  const retired = concepts.filter(({ code, active }) => !active && !kept.has(code));
  // a replacement may have been retired itself
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const { code, retired: history, semanticTag } of retired) {
      const replacements = history?.replacedBy ?? [];
      const follows =
        replacements.length > 0
          ? replacements.some((replacement) => kept.has(replacement.code))
          : keptTags.has(semanticTag);
      if (follows) kept.add(code);
    }
  }
}

function descendants(concepts: readonly Concept[], roots: Iterable<string>): Set<string> {
  const children = new Map<string, string[]>();
  for (const concept of concepts) {
    for (const parent of concept.parents) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [concept.code]);
      else known.push(concept.code);
    }
  }
  const kept = new Set(roots);
  // a set is walked in the order of insertion, and what is added meanwhile is walked too
  for (const code of kept) for (const child of children.get(code) ?? []) kept.add(child);
  return kept;
}
