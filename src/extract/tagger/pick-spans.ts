import type { SpanCandidate } from './span-candidates.ts';

/**
 * Disjoint candidates whose chances above `least` have the largest sum, in reading order. F1 is largest where a span is taken that is
 * right more often than half of that F1.
 * @param candidates by their first token
 * @param chances of each that it is a mention
 * @returns numbers of the candidates
 */
export function pickSpans(
  candidates: readonly SpanCandidate[],
  chances: Float64Array,
  least: number,
): number[] {
  const order: number[] = [];
  for (let i = 0; i < candidates.length; i += 1) if (chances[i]! > least) order.push(i);
  order.sort((a, b) => candidates[a]!.last - candidates[b]!.last || a - b);
  const best = new Float64Array(order.length + 1);
  /** Candidates that end before this one begins. */
  const before = new Int32Array(order.length);
  for (const [n, i] of order.entries()) {
    let ended = n;
    while (ended > 0 && candidates[order[ended - 1]!]!.last >= candidates[i]!.first) ended -= 1;
    before[n] = ended;
    best[n + 1] = Math.max(best[n]!, best[ended]! + chances[i]! - least);
  }
  const picked: number[] = [];
  for (let n = order.length; n > 0; ) {
    if (best[n] === best[n - 1]) n -= 1;
    else {
      picked.push(order[n - 1]!);
      n = before[n - 1]!;
    }
  }
  return picked.reverse();
}

/** A word that is part of a mention at least as likely as this is not left out, if a span there is right in at least so many cases. */
const SURE = 0.9;
const LEAST_UNCLEAR = 0.1;

/**
 * Adds what is a mention all but surely, though no span by itself is likely enough, since it is not clear what all belongs to it:
 * the likeliest of each such place.
 * @param inside of each token, the chance that it is part of a mention
 * @returns numbers of the candidates, in reading order
 */
export function addUnclear(
  picked: readonly number[],
  candidates: readonly SpanCandidate[],
  chances: Float64Array,
  inside: Float32Array,
): number[] {
  const all = [...picked];
  const taken = new Uint8Array(inside.length);
  const take = ({ first, last }: SpanCandidate): void => void taken.fill(1, first, last + 1);
  for (const i of picked) take(candidates[i]!);
  const isFree = ({ first, last }: SpanCandidate): boolean => {
    for (let token = first; token <= last; token += 1) if (taken[token] === 1) return false;
    return true;
  };
  const isMention = ({ first, last }: SpanCandidate): boolean => {
    for (let token = first; token <= last; token += 1) if (inside[token]! >= SURE) return true;
    return false;
  };
  const order = Array.from(candidates.keys())
    .filter((i) => chances[i]! >= LEAST_UNCLEAR && isFree(candidates[i]!) && isMention(candidates[i]!))
    .sort((a, b) => chances[b]! - chances[a]! || a - b);
  for (const i of order) {
    if (!isFree(candidates[i]!)) continue;
    take(candidates[i]!);
    all.push(i);
  }
  return all.sort((a, b) => candidates[a]!.first - candidates[b]!.first);
}
