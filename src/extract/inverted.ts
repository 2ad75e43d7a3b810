import type { Span } from '../note/span.ts';
import { isStopWord, stemWord } from '../terminology/normalize-term.ts';
import type { IsTerm } from './coordinated.ts';

const word = String.raw`[\p{L}][\p{L}'’-]*`;
const kindWords = String.raw`(type (?:[12]|II?)|${word}(?:[^\S\n]${word}){0,2}?)(?:[^\S\n](?:type|form|variant))?`;
const entryEnds = String.raw`(?=[^\S\n]*(?:$|[\n.;,:()\d]|[-–—][^\S\n])|[^\S\n](?:on|with|without|w/|s/p|dx|diagnosed|since|in|for|and|left|right|bilateral|stable|controlled)\b)`;
/** Words behind a comma, a dash or a colon up to where the entry ends: "Arthritis, | rheumatoid", "Diabetes - | type 2", "Multiple sclerosis, | relapsing-remitting type". */
const kindBehind = new RegExp(String.raw`^(?:,|:|[^\S\n][-–—])[^\S\n]${kindWords}${entryEnds}`, 'iu');
/** "Anemia (iron deficiency)". */
const kindInBrackets = new RegExp(String.raw`^[^\S\n]\(${kindWords}\)`, 'iu');
/** How bad it is, how it goes and on which side. */
const noKind =
  /^(?:(?:very |moderately )?(?:mild|moderate|severe|minor|sugars?|borderline|inflamed|reactive|active|unspecified|single episode|flares?|attacks?|exacerbations?|episodes?|relapse|remission|sero-?(?:positive|negative))|(?:left|right|bilateral|both|[lr])\b.*)$/i;
/** Behind a dash or in brackets these say how the disorder is now: "Insomnia - chronic, worsening". */
const course = /^(?:(?:sub-?)?acute|chronic|recurrent|persistent|intermittent)$/i;
/** Words behind a comma that are an entry of their own, though some name has both: "hypertension, pregnancy". */
const entries =
  /^(?:pregnan\w+|alcohol|tobacco|smok\w+|drugs?|obese|obesity|diabetic|hypertensive|asthmatic|epileptic|pain|injury|infection|trauma|surgery|stress|elderly|child|adult)$/i;
/** "Chronic kidney disease (CKD)", "infections: CMV". */
const shortForm = /^\p{Lu}[\p{Lu}-]+$/u;
/** Such kinds are names too where they stand alone. */
const lacks = /\bdeficiency$/i;

/** Concepts of the index that have words as a term, none for a term without one; undefined if they are no term. */
export type ConceptsOf = (wording: string) => readonly string[] | undefined;

/** A name whose kind stands behind it, as indexes of diseases and lists of problems have it. */
export interface Inverted {
  readonly end: number;
  /** With the kind before it: "rheumatoid arthritis". */
  readonly name: string;
  readonly codes: readonly string[];
}

/**
 * "Arthritis, rheumatoid", "Anemia (iron deficiency)", "Diabetes - type 2": a name with the kind behind it, if the two in their usual order are a term and the
 * kind alone is none.
 * @param next what is found next
 */
export function invertedAt(
  text: string,
  { start, end }: Span,
  isTerm: IsTerm,
  conceptsOf: ConceptsOf,
  next?: Span,
): Inverted | undefined {
  const joint = text.charCodeAt(end);
  if (joint !== COMMA && joint !== COLON && joint !== SPACE) return undefined;
  const behind = text.slice(end, end + REACH);
  const found = (behind.charCodeAt(1) === OPENING ? kindInBrackets : kindBehind).exec(behind);
  if (found === null) return undefined;
  const kind = found[1]!;
  if (
    noKind.test(kind) ||
    (joint === COMMA ? entries : course).test(kind) ||
    kind.length < SHORTEST ||
    shortForm.test(kind) ||
    isStopWord(stemWord(kind))
  )
    return undefined;
  if (isTerm(kind) && !lacks.test(kind)) return undefined;
  const own = text.slice(start, end);
  const name = `${kind} ${own.charAt(0).toLowerCase() === own.charAt(0) ? own : uncapped(own)}`;
  const codes = conceptsOf(name);
  const last = end + found[0].length;
  const isWithin = next !== undefined && next.start < last;
  // "nausea, blood in stools": it goes on
  if (isWithin && next.end > last) return undefined;
  // without a concept it may say less than the name alone; but a kind is no mention of its own
  if (codes === undefined || (codes.length === 0 && !isWithin)) return undefined;
  return { end: last, name, codes };
}

const [SPACE, OPENING, COMMA, COLON] = [32, 40, 44, 58] as const;
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
  for (const [i, one] of found.entries()) {
    if (one.span.start < until) continue;
    const inverted = invertedAt(text, one.span, isTerm, conceptsOf, found[i + 1]?.span);
    if (inverted === undefined) {
      kept.push(one);
      continue;
    }
    until = inverted.end;
    kept.push(joined(one, { start: one.span.start, end: until }, inverted));
  }
  return kept;
}
