import { normalizeTerm, termKey } from '../terminology/normalize-term.ts';
import { nextLine, placeOfKey } from '../terminology/sorted-lines.ts';
import { wordMemory } from '../word-memory.ts';
import type { CandidatePool } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';

/** How often notes that were coded by hand meant what by a wording. */
export interface WordingCounts {
  /** `normalizeTerm` of each wording. */
  readonly wordings: readonly string[];
  /** Of each wording pairs: a place in `names`, -1 for no concept of its own, and how often. */
  readonly uses: readonly (readonly number[])[];
  /** Names of a concept, the preferred first, by which a terminology is asked for it. */
  readonly names: readonly (readonly string[])[];
}

/** The same as text, as it is kept in memory: of thousands of wordings a note has a few. */
export interface WordingTable {
  /** `wording|place,count,place,count`, sorted by wording, each with a line break. */
  readonly lines: string;
  /** `name;other name`, each with a line break. */
  readonly names: string;
}

export function packWordings({ wordings, uses, names }: WordingCounts): WordingTable {
  const lines = wordings.map((wording, i) => ({ wording, line: `${wording}|${uses[i]!.join()}\n` }));
  lines.sort((a, b) => (a.wording < b.wording ? -1 : a.wording > b.wording ? 1 : 0));
  return {
    lines: lines.map(({ line }) => line).join(''),
    names: names.map((own) => `${own.join(';')}\n`).join(''),
  };
}

export function unpackWordings({ lines, names }: WordingTable): WordingCounts {
  const rows = lines.split('\n').slice(0, -1);
  return {
    wordings: rows.map((row) => row.slice(0, row.indexOf('|'))),
    uses: rows.map((row) => pairsOf(row.slice(row.indexOf('|') + 1))),
    names: names
      .split('\n')
      .slice(0, -1)
      .map((row) => row.split(';')),
  };
}

export const pairsOf = (written: string): readonly number[] => written.split(',').map(Number);

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
  /** @param key `normalizeTerm` of the wording, where it is at hand */
  lookup(wording: string, key?: string): WordingUses | undefined;
}

/** Concepts are found when a wording is first asked for: most never are. */
export function bindWordings({ lines, names }: WordingTable, concepts: ConceptStore): NoteWordings {
  const bound = new Map<string, WordingUses | undefined>();
  const wordingAt = (place: number): string => lines.slice(place, lines.indexOf('|', place));
  let marks: Uint32Array | undefined;
  let places: Uint32Array | undefined;
  const namesAt = (number: number): readonly string[] => {
    places ??= linesOf(names);
    return names.slice(places[number]!, nextLine(names, places[number]!) - 1).split(';');
  };
  return {
    lookup(wording, key = normalizeTerm(wording)) {
      marks ??= marksOf(lines);
      const mark = markOf(key);
      if (((marks[mark >>> 5]! >>> (mark & 31)) & 1) === 0) return undefined;
      if (bound.has(key)) return bound.get(key);
      if (bound.size >= Math.min(MOST_BOUND, wordMemory.ofNotes)) bound.clear();
      const at = placeOfKey(lines, key, wordingAt);
      const isThere = at < lines.length && wordingAt(at) === key;
      const pairs = isThere ? pairsOf(lines.slice(at + key.length + 1, nextLine(lines, at) - 1)) : undefined;
      const meant = pairs && usesOf(pairs, namesAt, concepts);
      bound.set(key, meant);
      return meant;
    },
  };
}

/** A bit for the hash of each wording: most names are none, and a search of the lines took several microseconds. */
const MARK_BITS = 18;

function markOf(key: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x0100_0193);
  return Math.imul(hash ^ (hash >>> 15), 0x9e37_79b1) >>> (32 - MARK_BITS);
}

function marksOf(lines: string): Uint32Array {
  const marks = new Uint32Array((1 << MARK_BITS) / 32);
  for (let at = 0; at < lines.length; at = nextLine(lines, at)) {
    const mark = markOf(lines.slice(at, lines.indexOf('|', at)));
    marks[mark >>> 5]! |= 1 << (mark & 31);
  }
  return marks;
}

/** Wordings that are kept with what they mean. */
const MOST_BOUND = 4096;

function linesOf(text: string): Uint32Array {
  const places: number[] = [];
  for (let at = 0; at < text.length; at = nextLine(text, at)) places.push(at);
  return Uint32Array.from(places);
}

function usesOf(
  pairs: readonly number[],
  namesAt: (number: number) => readonly string[],
  concepts: ConceptStore,
): WordingUses {
  let count = 0;
  const times = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) {
    count += pairs[i + 1]!;
    const ordinal = pairs[i]! < 0 ? -1 : namedBy(namesAt(pairs[i]!), concepts);
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

/**
 * Adds what notes mean by the wording, whether or not a term is worded so.
 * @param key `normalizeTerm` of the wording, where it is at hand
 */
export function addNoteUses(
  wording: string,
  wordings: NoteWordings,
  pool: CandidatePool,
  concepts: ConceptStore,
  key?: string,
): WordingUses | undefined {
  const uses = wordings.lookup(wording, key);
  if (uses === undefined) return undefined;
  for (const [i, ordinal] of uses.ordinals.entries()) {
    const row = concepts.firstRow(ordinal);
    // an inactive concept has no term to show
    if (row === concepts.firstRow(ordinal + 1)) continue;
    const concept = pool.add(ordinal, row, 'related');
    concept.noteShare = uses.shares[i]!;
    concept.noteTimes = Math.round(uses.shares[i]! * uses.count);
  }
  return uses;
}
