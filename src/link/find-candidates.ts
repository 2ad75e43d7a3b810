import { isZero } from '../embed/vector.ts';
import type { TermScope } from '../terminology/concept.ts';
import { abbreviationKey, isStopWord, termKey, termTokens } from '../terminology/normalize-term.ts';
import { type MatchMethod, matchMethods } from './candidate.ts';
import type { TermRow } from './concept-store.ts';
import type { LinkIndex } from './link-index.ts';

/** The closest match of a concept to a name, before ranking. */
export interface Match {
  readonly code: string;
  readonly row: number;
  readonly term: string;
  readonly method: MatchMethod;
  readonly similarity: number;
  /** The wording that was matched: the mention, or its standard name. */
  readonly wording: string;
}

const byWording: Readonly<Record<TermScope, MatchMethod>> = {
  name: 'name',
  exact: 'synonym',
  abbreviation: 'abbreviation',
  narrow: 'related',
  broad: 'related',
  related: 'related',
};

/** An abbreviation has at most so many letters and digits; longer names are not looked up as one. */
const MAX_ABBREVIATION = 8;

/** Terms that say the same as the wording, however cased, spelled or ordered. */
function exactMatches(wording: string, index: LinkIndex): readonly Match[] {
  const matches: Match[] = [];
  const asked = contentWords(wording);
  if (asked === '') return matches;
  const add = (term: TermRow, method: MatchMethod): void => {
    matches.push({ code: term.code, row: term.row, term: term.text, method, similarity: 1, wording });
  };
  for (const term of index.concepts.termsByKey(termKey(wording))) {
    const method = byWording[term.scope];
    add(term, method !== 'related' && contentWords(term.text) !== asked ? 'words' : method);
  }
  const letters = abbreviationKey(wording);
  if (letters.length <= MAX_ABBREVIATION) {
    for (const term of index.concepts.abbreviations(letters)) add(term, 'abbreviation');
  }
  return matches;
}

/** True if the index has the wording, or the abbreviation, as a term of one of the concepts. */
export function isTermOf(wording: string, codes: readonly string[], index: LinkIndex): boolean {
  return exactMatches(wording, index).some((match) => codes.includes(match.code));
}

/** Words in their order, without the small ones: "osteoarthritis of the knee" is worded as "osteoarthritis of knee". */
function contentWords(text: string): string {
  const words = termTokens(text).map((token) => token.stem);
  const kept = words.filter((word) => !isStopWord(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** The nearest terms by vector; `vector` is the wording's embedding. */
function vectorMatches(
  wording: string,
  vector: Float32Array,
  rows: number,
  index: LinkIndex,
): readonly Match[] {
  if (isZero(vector)) return [];
  return index.vectors.search(vector, rows).map(({ row, similarity }) => {
    const term = index.concepts.term(row);
    return { code: term.code, row, term: term.text, method: 'vector', similarity, wording };
  });
}

/** Several rows belong to one concept, so more rows than candidates are asked for. */
const ROWS_PER_CANDIDATE = 3;

/**
 * Every concept that the wordings of one name may mean, one match each.
 * @param vectorOf embedding of a wording
 * @param top how many concepts the vectors should give
 * @param codes concepts that an exact match may belong to, if only these can be meant
 */
export function findCandidates(
  wordings: readonly string[],
  vectorOf: (wording: string) => Float32Array,
  top: number,
  index: LinkIndex,
  codes?: readonly string[],
): readonly Match[] {
  return mergeMatches(
    wordings.flatMap((wording) => [
      ...exactMatches(wording, index).filter((match) => codes === undefined || codes.includes(match.code)),
      ...vectorMatches(wording, vectorOf(wording), top * ROWS_PER_CANDIDATE, index),
    ]),
  );
}

/** One match per concept: the closest method, then the highest similarity, then the earlier row. */
function mergeMatches(matches: readonly Match[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const held = best.get(match.code);
    if (held === undefined || isCloser(match, held)) best.set(match.code, match);
  }
  return [...best.values()];
}

function isCloser(a: Match, b: Match): boolean {
  const order = matchMethods.indexOf(a.method) - matchMethods.indexOf(b.method);
  return order !== 0
    ? order < 0
    : a.similarity !== b.similarity
      ? a.similarity > b.similarity
      : a.row < b.row;
}
