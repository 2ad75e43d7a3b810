import type { Span } from '../note/span.ts';
import type { ConceptsOf, Inverted } from './inverted.ts';

/** "2° hyperparathyroidism", "2ary hypertension", "sec. infertility", right before a name. */
const degreeBefore =
  /(?<![\p{L}\p{N}.])(?:([123])(?:°|º|ary|ry|dary)|2(?:ndary)|(prim|sec|tert)\.)[^\S\n]{0,2}$/iu;
const kinds: readonly string[] = ['primary', 'secondary', 'tertiary'];
const ordinals: readonly string[] = ['first', 'second', 'third'];
const clippedKinds: readonly string[] = ['prim', 'sec', 'tert'];
/** The longest of these, with its space. */
const REACH = 9;
const DEGREE = /[°ºy.]\s{0,2}$/i;

/**
 * A name with the degree that stands before it as a sign: "2° hyperparathyroidism" is secondary, "2° AV block" of second degree. Behind
 * another name it says of what that comes: "AKI 2° sepsis".
 * @param from where what was found before ends
 */
function withDegree(
  text: string,
  { start, end }: Span,
  from: number,
  conceptsOf: ConceptsOf,
): (Inverted & { readonly start: number }) | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!DEGREE.test(before)) return undefined;
  const found = degreeBefore.exec(before);
  if (found === null) return undefined;
  const first = start - found[0].length;
  if (from > 0 && text.slice(from, first).trim() === '') return undefined;
  const [, number, word] = found;
  const place = number ? Number(number) - 1 : word ? clippedKinds.indexOf(word.toLowerCase()) : 1;
  const own = text.slice(start, end);
  for (const name of [`${kinds[place]} ${own}`, `${ordinals[place]} degree ${own}`]) {
    const codes = conceptsOf(name);
    if (codes !== undefined && codes.length > 0) return { start: first, end, name, codes };
  }
  return undefined;
}

/** What was found, each with the degree before it, see `withDegree`. */
export function withDegrees<F extends { readonly span: Span }>(
  text: string,
  found: readonly F[],
  conceptsOf: ConceptsOf,
  joined: (one: F, span: Span, named: Inverted) => F,
): readonly F[] {
  let from = 0;
  return found.map((one) => {
    const named = withDegree(text, one.span, from, conceptsOf);
    from = one.span.end;
    return named === undefined ? one : joined(one, { start: named.start, end: named.end }, named);
  });
}
