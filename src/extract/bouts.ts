import type { Span } from '../note/span.ts';
import { boutKinds, boutOf, boutWords } from '../terminology/bout-words.ts';

const bout = new RegExp(`^${boutKinds}${boutWords}$`, 'i');
const of = new RegExp(`^ ${boutOf} $`, 'i');

/**
 * What was found with "acute exacerbation" and "COPD" of "acute exacerbation of COPD" as one: it is a bout of that disorder.
 * @param found in reading order, disjoint
 */
export function withBouts<F extends { readonly span: Span }>(
  text: string,
  found: readonly F[],
  joined: (bout: F, disorder: F) => F,
): readonly F[] {
  const kept: F[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    const isOf =
      last !== undefined &&
      of.test(text.slice(last.span.end, one.span.start)) &&
      bout.test(text.slice(last.span.start, last.span.end));
    if (isOf) kept[kept.length - 1] = joined(last, one);
    else kept.push(one);
  }
  return kept;
}
