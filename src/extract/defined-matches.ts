import type { Span } from '../note/span.ts';

/** What the words of a match mean. */
interface Meaning {
  readonly standardName: string;
  readonly codes: readonly string[];
}

interface Match<E extends Meaning> extends Span {
  readonly entry: E;
  readonly words: number;
}

/** A long form that ends so is a disorder, whether or not the index has it in this wording. */
const DISORDER =
  /(?:disease|disorder|syndrome|deficiency|cancer|tumou?r|carcinoma|failure|infection|injury)s?$/i;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where a text defines a short form, that counts: it is a mention wherever it stands if its long form ends with one, and none if
 * its long form is something else ("phenylalanine hydroxylase (PAH)").
 * @param definitions of the text, see `findDefinitions`
 * @param matches disjoint, in reading order
 */
export function agreeingWithDefinitions<E extends Meaning>(
  text: string,
  definitions: ReadonlyMap<string, string>,
  matches: readonly Match<E>[],
): readonly Match<E>[] {
  if (definitions.size === 0) return matches;
  /** What each short form is; undefined for something else. */
  const said = new Map<string, E | undefined>();
  for (const [short, long] of definitions) {
    const start = text.indexOf(long);
    const end = start + long.length;
    if (start < 0) continue;
    const match = matches.find((one) => one.end === end || (one.start <= start && one.end >= end));
    if (match === undefined) {
      if (!DISORDER.test(long)) said.set(short, undefined);
      continue;
    }
    const isWhole = match.start === start && match.end === end;
    said.set(short, isWhole ? match.entry : { ...match.entry, standardName: long, codes: [] });
  }
  if (said.size === 0) return matches;
  const kept = matches.filter(({ start, end }) => {
    const own = text.slice(start, end);
    const short = said.has(own) ? own : own.replace(/s$/, '');
    return !said.has(short) || said.get(short) !== undefined;
  });
  const taken = new Uint8Array(text.length);
  for (const { start, end } of kept) taken.fill(1, start, end);
  for (const [short, entry] of said) {
    if (entry === undefined) continue;
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      const plural = text[end] === 's' && !LETTER.test(text[end + 1] ?? '') ? 1 : 0;
      if (LETTER.test(text[at - 1] ?? '') || (plural === 0 && LETTER.test(text[end] ?? ''))) continue;
      const span = { start: at, end: end + plural };
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      kept.push({ ...span, entry, words: 1 });
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
