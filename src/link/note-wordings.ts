import { normalizeTerm, termKey } from '../terminology/normalize-term.ts';
import type { CandidatePool } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';

/** How often notes that were coded by hand meant what by a wording. */
export interface WordingCounts {
  /** `normalizeTerm` of each wording. Lists, since a record of thousands takes longer to read than all else of a ranker. */
  readonly wordings: readonly string[];
  /** Of each wording pairs: a place in `names`, -1 for no concept of its own, and how often. */
  readonly uses: readonly (readonly number[])[];
  /** Names of a concept, the preferred first, by which a terminology is asked for it. */
  readonly names: readonly (readonly string[])[];
}

/** What a wording meant. */
export interface WordingUses {
  /** Uses in all, also for what is no concept of the terminology. */
  readonly count: number;
  readonly ordinals: readonly number[];
  /** Of each concept, its share of the uses. */
  readonly shares: readonly number[];
}

/** The wordings of notes, bound to a terminology. */
export interface NoteWordings {
  lookup(wording: string): WordingUses | undefined;
}

/** Concepts are found when a wording is first asked for: most never are. */
export function bindWordings({ wordings, uses, names }: WordingCounts, concepts: ConceptStore): NoteWordings {
  const known = new Map(wordings.map((wording, i) => [wording, uses[i]!]));
  const bound = new Map<string, WordingUses>();
  return {
    lookup(wording) {
      const key = normalizeTerm(wording);
      const pairs = known.get(key);
      if (pairs === undefined) return undefined;
      const meant = bound.get(key) ?? usesOf(pairs, names, concepts);
      bound.set(key, meant);
      return meant;
    },
  };
}

function usesOf(
  pairs: readonly number[],
  names: WordingCounts['names'],
  concepts: ConceptStore,
): WordingUses {
  let count = 0;
  const times = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) {
    count += pairs[i + 1]!;
    const ordinal = pairs[i]! < 0 ? -1 : namedBy(names[pairs[i]!]!, concepts);
    if (ordinal >= 0) times.set(ordinal, (times.get(ordinal) ?? 0) + pairs[i + 1]!);
  }
  return { count, ordinals: [...times.keys()], shares: [...times.values()].map((own) => own / count) };
}

/** The concept with one of the names: as its preferred one, else as an exact term; -1 if there is none. */
function namedBy(names: readonly string[], concepts: ConceptStore): number {
  for (const scope of ['name', 'exact'] as const) {
    for (const name of names) {
      const rows = concepts.rowsByKey(termKey(name));
      for (let i = 0; i < rows.length; i++)
        if (concepts.scopeOfRow(rows[i]!) === scope) return concepts.ordinalOfRow(rows[i]!);
    }
  }
  return -1;
}

/** Adds what notes mean by the wording, whether or not a term is worded so. */
export function addNoteUses(
  wording: string,
  wordings: NoteWordings,
  pool: CandidatePool,
  concepts: ConceptStore,
): WordingUses | undefined {
  const uses = wordings.lookup(wording);
  if (uses === undefined) return undefined;
  for (const [i, ordinal] of uses.ordinals.entries()) {
    const row = concepts.firstRow(ordinal);
    // an inactive concept has no term to show
    if (row < concepts.firstRow(ordinal + 1)) pool.add(ordinal, row, 'related').noteShare = uses.shares[i]!;
  }
  return uses;
}
