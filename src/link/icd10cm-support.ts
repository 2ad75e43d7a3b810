import {
  claimsOf,
  isContradicted,
  type NameClaims,
  withoutEncounter,
  withoutSide,
  wordsOf,
} from '../terminology/icd10cm-words.ts';
import type { PooledConcept } from './candidate-pool.ts';
import type { CodeSupport } from './code-support.ts';
import type { ConceptStore } from './concept-store.ts';

/** Said by the words, or not coded: side of the body, seventh character, trimester. */
const NEVER_ASSUMED = new Set(
  'left right bilateral initial subsequent sequela first second third intractable recurrent childbirth puerperium'.split(
    ' ',
  ),
);
/** Candidates behind these have next to no probability. */
const MOVED = 16;

/** Support for ICD-10-CM: see docs/ontology.md, "Coding to ICD-10-CM". */
export function icd10cmSupport(concepts: ConceptStore): CodeSupport {
  const known = new Map<number, NameClaims>();
  const claims = (ordinal: number): NameClaims => {
    const found = known.get(ordinal) ?? readClaims(ordinal);
    known.set(ordinal, found);
    return found;
  };
  /** "Other pulmonary embolism" is also what "Pulmonary embolism NOS" is coded to. */
  const readClaims = (ordinal: number): NameClaims => {
    const own = claimsOf(concepts.nameAt(ordinal));
    if (!own.other) return own;
    const open: NameClaims[] = [];
    for (let row = concepts.firstRow(ordinal); row < concepts.firstRow(ordinal + 1); row++) {
      const term = concepts.textOfRow(row);
      if (/\bNOS$/.test(term)) open.push({ ...claimsOf(term), open: true });
    }
    return open.reduce((a, b) => (a.other || b.said.size < a.said.size ? b : a), own);
  };
  const isExpanded = (ordinal: number): boolean =>
    concepts.firstRow(ordinal) === concepts.firstRow(ordinal + 1);
  const childrenOf = (ordinal: number, expanded = false): number[] =>
    Array.from(concepts.childrenOf(ordinal)).filter((child) => isExpanded(child) === expanded);
  /** Chapters and sections have no terms. */
  const above = (ordinal: number): number | undefined => {
    const parent = concepts.parentsOf(ordinal)[0];
    return parent === undefined || isExpanded(parent) ? undefined : parent;
  };
  /** What all codes below a code say tells none of them apart: "upper limb" of the carpal tunnel. */
  const common = (ordinal: number): readonly string[] => {
    const [first, ...others] = childrenOf(ordinal).map((child) => claims(child).said);
    if (first === undefined || others.length === 0) return [];
    return [...first].filter((stem) => others.every((said) => said.has(stem)));
  };

  const move = (from: number, words: ReadonlySet<string>): number => {
    let start = from;
    for (let at = above(from); at !== undefined; at = above(at)) {
      const { said, open } = claims(start);
      const assumed =
        isContradicted(claims(start), words) ||
        [...said].some((stem) => NEVER_ASSUMED.has(stem) && !words.has(stem));
      const lost = [...said].some((stem) => words.has(stem) && !claims(at!).said.has(stem));
      if (!assumed && (!open || lost)) break;
      start = at;
    }
    const code = furthest(start, words);
    return withSeventh(code, words);
  };
  const furthest = (start: number, words: ReadonlySet<string>): number => {
    const own = claims(start).said;
    let best: readonly number[] = [];
    let most: readonly number[] = [];
    const look = (parent: number, known: ReadonlySet<string>): void => {
      for (const code of childrenOf(parent)) {
        const merit = meritOf(code, known, words, own);
        const better = merit === undefined ? -1 : best.length === 0 ? 1 : compare(merit, most);
        if (merit !== undefined && better >= 0) {
          best = better > 0 ? [code] : [...best, code];
          most = merit;
        }
        // what a code says that the words do not say is no more known below it
        look(code, merit === undefined ? known : new Set([...known, ...common(code)]));
      }
    };
    look(start, new Set([...own, ...common(start)]));
    return best.length === 1 ? best[0]! : start;
  };
  /** Words that say nothing of it leave the character open, or "unspecified eye" where there is one for that. */
  const withSeventh = (code: number, words: ReadonlySet<string>): number => {
    const { said } = claims(code);
    const supported = childrenOf(code, true).flatMap((expanded) => {
      const merit = meritOf(expanded, said, words, said);
      return merit === undefined ? [] : [{ expanded, found: merit[0]!, open: claims(expanded).open }];
    });
    const most = Math.max(...supported.map(({ found }) => found));
    const fitting = supported.filter(({ found, open }) => found === most && (most > 0 || open));
    return fitting.length === 1 ? fitting[0]!.expanded : code;
  };
  /** Undefined if the code says more than the words; else what speaks for it, the first that differs counts. */
  const meritOf = (
    code: number,
    known: ReadonlySet<string>,
    words: ReadonlySet<string>,
    atStart: ReadonlySet<string>,
  ) => {
    const { said, silent, absent, open, other } = claims(code);
    if (other || isContradicted(claims(code), words)) return undefined;
    if ([...said].some((stem) => !known.has(stem) && !words.has(stem))) return undefined;
    const more = [...said].filter((stem) => words.has(stem) && !atStart.has(stem));
    const denied = absent.filter((stems) => [...stems].every((stem) => words.has(`-${stem}`)));
    const unsaid = [...said].filter((stem) => !words.has(stem)).length;
    const last = childrenOf(code).length === 0;
    return [more.length + denied.length, -unsaid, last ? 1 : 0, open ? 1 : 0, -absent.length, -silent];
  };

  /** A name that is one of the code's terms says what the code's name says: "A-fib" is atrial fibrillation. */
  const meant = (one: PooledConcept, words: ReadonlySet<string>): ReadonlySet<string> => {
    if (one.exact === undefined && one.abbreviation === undefined) return words;
    return new Set([...words, ...[...claims(one.ordinal).said].filter((stem) => !NEVER_ASSUMED.has(stem))]);
  };

  const moved: CodeSupport['moved'] = (texts, ranked) => {
    const words = wordsOf(texts);
    const byCode = new Map<number, PooledConcept>();
    ranked.forEach((one, rank) => {
      const ordinal = rank < MOVED ? move(one.ordinal, meant(one, words)) : one.ordinal;
      const held = byCode.get(ordinal);
      if (held === undefined) byCode.set(ordinal, ordinal === one.ordinal ? one : { ...one, ordinal });
      else byCode.set(ordinal, { ...held, confidence: Math.min(1, held.confidence + one.confidence) });
    });
    return [...byCode.values()];
  };
  return {
    asked: withoutEncounter,
    coarser: (wording) => [withoutSide(wording)].filter((coarse) => coarse !== wording),
    moved,
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
