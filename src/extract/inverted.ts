import type { Span } from '../note/span.ts';
import { isStopWord, stemWord } from '../terminology/normalize-term.ts';
import type { IsTerm } from './coordinated.ts';

const word = String.raw`[\p{L}][\p{L}'’-]*`;
/** Words behind a comma up to where the entry ends: "Arthritis, | rheumatoid", "Diabetes, | type 2", "Multiple sclerosis, | relapsing-remitting type". */
const kindBehind = new RegExp(
  `^,[^\\S\\n](type (?:[12]|II?)|${word}(?:[^\\S\\n]${word}){0,2}?)(?:[^\\S\\n](?:type|form|variant))?(?=[^\\S\\n]*(?:$|[\\n.;,:()\\d]|[-–—][^\\S\\n])|[^\\S\\n](?:on|with|without|w/|s/p|dx|diagnosed|since|in|for|and|left|right|bilateral|stable|controlled)\\b)`,
  'iu',
);
/** Words behind a comma that are an entry of their own, though some name has both, "hypertension, pregnancy", or how bad it is and on which side. */
const noKind =
  /^(?:(?:very |moderately )?(?:mild|moderate|severe|borderline|inflamed|reactive|active|unspecified|single episode|sero-?(?:positive|negative))|(?:left|right|bilateral|both|[lr])\b.*|pregnan\w+|alcohol|tobacco|smok\w+|drugs?|obese|obesity|diabetic|hypertensive|asthmatic|epileptic|pain|injury|infection|trauma|surgery|stress|elderly|child|adult)$/i;
/** Such kinds are names too where they stand alone. */
const lacks = /\bdeficiency$/i;

/** Concepts of the index that have words as a term. */
type ConceptsOf = (wording: string) => readonly string[];

/** A name whose kind stands behind it, as indexes of diseases and lists of problems have it. */
export interface Inverted {
  readonly end: number;
  /** With the kind before it: "rheumatoid arthritis". */
  readonly name: string;
  readonly codes: readonly string[];
}

/**
 * "Arthritis, rheumatoid", "Anemia, iron deficiency": a name with the kind behind it, if the two in their usual order are a term and the
 * kind alone is none.
 */
export function invertedAt(
  text: string,
  { start, end }: Span,
  isTerm: IsTerm,
  conceptsOf: ConceptsOf,
): Inverted | undefined {
  if (text.charCodeAt(end) !== COMMA) return undefined;
  const found = kindBehind.exec(text.slice(end, end + REACH));
  if (found === null) return undefined;
  const kind = found[1]!;
  if (noKind.test(kind) || kind.length < SHORTEST || isStopWord(stemWord(kind))) return undefined;
  if (isTerm(kind) && !lacks.test(kind)) return undefined;
  const own = text.slice(start, end);
  const name = `${kind} ${own.charAt(0).toLowerCase() === own.charAt(0) ? own : uncapped(own)}`;
  const codes = conceptsOf(name);
  return codes.length === 0 ? undefined : { end: end + found[0].length, name, codes };
}

const COMMA = 44;
const REACH = 64;
const SHORTEST = 3;

/** "Arthritis" within a name; a short form stays. */
const uncapped = (own: string): string =>
  /^\p{Lu}\p{Ll}/u.test(own) ? own.charAt(0).toLowerCase() + own.slice(1) : own;

/**
 * What was found, each with the kind behind it, see `invertedAt`; what was found within a kind is no mention of its own.
 * @param found in reading order, disjoint
 * @param joined one of a longer span, with its name
 */
export function withInverted<F extends { readonly span: Span }>(
  text: string,
  found: readonly F[],
  isTerm: IsTerm,
  conceptsOf: ConceptsOf,
  joined: (one: F, span: Span, inverted: Inverted) => F,
): readonly F[] {
  const kept: F[] = [];
  let until = 0;
  for (const one of found) {
    if (one.span.start < until) continue;
    const inverted = invertedAt(text, one.span, isTerm, conceptsOf);
    if (inverted === undefined) {
      kept.push(one);
      continue;
    }
    until = inverted.end;
    kept.push(joined(one, { start: one.span.start, end: until }, inverted));
  }
  return kept;
}
