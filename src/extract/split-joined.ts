import type { Span } from '../note/span.ts';

const JOINT = /\s+(?:with|without|on(?:\s+top\s+of)?|2\/2|d\/t|c\/b|complicated by)\s+|\//gi;
/** As most spans are not; to ask for all places takes longer. */
const JOINED = /with|complicated|\son\s|\/|\sv(?:s|ersus)[\s.]/i;
/** One or the other, whether or not the terminology has them. */
const OR_ELSE = /\s+(?:versus|vs\.?)\s+/i;
/** "Vitreous hemorrhage OS 2/2 PDR": which side is no part of the name. */
const eyeOrSide = /\s+(?:O[DSU]|[LR]|left|right|bilaterally|b\/l)$/i;

/**
 * The spans of a span that names two disorders joined by "with", "without" or "2/2": "Parkinson disease with dementia". Both sides of
 * "with" must be names of the terminology; of the others the one before it, for what is absent, or is the cause, need not have one
 * ("sickle cell disease without crisis", "septic shock 2/2 line infection"). Of "HIV/syphilis" both must be names. What stands on both sides of
 * "versus" are always two. One span where it is none: a term as a whole is the caller's to keep ("migraine with aura").
 */
export function splitJoined<S extends Span>(
  text: string,
  span: S,
  isName: (span: Span) => boolean,
): readonly S[] {
  const words = text.slice(span.start, span.end);
  if (!JOINED.test(words)) return [span];
  const either = OR_ELSE.exec(words);
  if (either !== null && either.index > 0) {
    const rest = { ...span, start: span.start + either.index + either[0].length };
    return [{ ...span, end: span.start + either.index }, ...splitJoined(text, rest, isName)];
  }
  for (const found of words.matchAll(JOINT)) {
    const side = eyeOrSide.exec(words.slice(0, found.index))?.[0].length ?? 0;
    const first = { ...span, end: span.start + found.index - side };
    const second = { ...span, start: span.start + found.index + found[0].length };
    if (!isName(first)) continue;
    if (isName(second)) return [first, second];
    if (/^\s+on\b/i.test(found[0])) continue;
    // what a disease is complicated by is another, whether or not the terminology has it
    if (/^\s+c/i.test(found[0])) return [first, second];
    // what follows "2/2" may be the line of an infusion that is infected
    if (found[0] !== '/' && !/with\s/i.test(found[0])) return [first];
  }
  return [span];
}
