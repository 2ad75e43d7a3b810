import { type Concept, type ConceptTerm, conceptTerms } from '../terminology/concept.ts';

/**
 * What may become of a code from one release to the next: `added` is in use now and was not known, `restored` was
 * retired before, `retired` is no longer in use or no longer there; of one that is in use in both, any of the others.
 */
export const changeKinds = ['added', 'restored', 'retired', 'renamed', 'remapped', 'moved', 'terms'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** One code that is not the same in two releases. Fields are there where they differ. */
export interface ConceptChange {
  readonly code: string;
  /** The new name, or the last one. */
  readonly name: string;
  readonly kinds: readonly ChangeKind[];
  /** Of a retired code: it is not there any more, not even as an inactive one. */
  readonly gone?: true;
  readonly nameBefore?: string;
  readonly mapsBefore?: readonly string[];
  readonly maps?: readonly string[];
  readonly parentsBefore?: readonly string[];
  readonly parents?: readonly string[];
  /** Beside the name; a wording that only has another scope is not among them. */
  readonly termsAdded?: readonly string[];
  readonly termsRemoved?: readonly string[];
}

/** Undefined if nothing changed that is told, or if the code is in use in neither. */
export function conceptChange(
  before: Concept | undefined,
  after: Concept | undefined,
): ConceptChange | undefined {
  if (after?.active !== true) {
    if (before?.active !== true) return undefined;
    const { code, name } = after ?? before;
    return { code, name, kinds: ['retired'], ...(after === undefined && { gone: true }) };
  }
  const { code, name } = after;
  if (before?.active !== true) return { code, name, kinds: [before === undefined ? 'added' : 'restored'] };
  const maps = [mapsOf(before), mapsOf(after)] as const;
  const parents = [[...before.parents].sort(), [...after.parents].sort()] as const;
  const names = [before.name, after.name].map((text) => text.toLowerCase());
  // the name is told as renamed: only what is in one release under no heading was added or removed
  const [old, current] = [wordings(before), wordings(after)];
  const added = [...current].filter(([key]) => !old.has(key) && key !== names[1]).map(([, text]) => text);
  const removed = [...old].filter(([key]) => !current.has(key) && key !== names[0]).map(([, text]) => text);
  const renamed = before.name !== after.name;
  const remapped = !sameList(...maps);
  const moved = !sameList(...parents);
  const terms = added.length > 0 || removed.length > 0;
  const kinds = [renamed && 'renamed', remapped && 'remapped', moved && 'moved', terms && 'terms'].filter(
    (kind) => kind !== false,
  ) as ChangeKind[];
  if (kinds.length === 0) return undefined;
  return {
    code,
    name,
    kinds,
    ...(renamed && { nameBefore: before.name }),
    ...(remapped && { mapsBefore: maps[0], maps: maps[1] }),
    ...(moved && { parentsBefore: parents[0], parents: parents[1] }),
    ...(terms && { termsAdded: added, termsRemoved: removed }),
  };
}

function wordings(concept: Concept): ReadonlyMap<string, string> {
  return new Map(conceptTerms(concept).map(({ text }: ConceptTerm) => [text.toLowerCase(), text]));
}

/** In their order, since the first is the default. The advice of a map is no other target. */
function mapsOf({ maps }: Concept): readonly string[] {
  return maps.map(({ code }) => code);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
