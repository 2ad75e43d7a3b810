import { aheadLength, pieceLength, symbolCount } from './character-symbols.ts';
import type { PatternPlan } from './pattern-plan.ts';
import { type Requirement, unbounded } from './piece-table.ts';

/** The plan of a pattern, under the number that is made of its source. */
export interface KeyedPlan {
  readonly key: number;
  readonly plan: PatternPlan;
}

/** A pattern's own number of 53 bits. What is searched for does not depend on `g` and `y`. */
export function keyOf({ source, flags }: RegExp): number {
  let [low, high] = [0x9dc5_811c, 0x1b87_3593];
  const text = `${source}/${flags.replace(/[dgy]/g, '')}`;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x0100_0193);
    high = Math.imul(high ^ code, 0x85eb_ca6b) ^ (high >>> 13);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/**
 * As numbers of seven bits a byte, in base64. Bits of symbols, of which many are the same, stand as places in a list of all that there are, the
 * commonest first.
 */
export function packPlans(plans: readonly KeyedPlan[]): string {
  const uses = new Map<number, number>();
  for (const { plan } of plans) for (const bits of bitsOf(plan)) uses.set(bits, (uses.get(bits) ?? 0) + 1);
  const all = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || a - b);
  const places = new Map(all.map((bits, place) => [bits, place]));
  const bytes: number[] = [];
  const put = (number: number): void => {
    let left = number;
    while (left >= 128) {
      bytes.push((left % 128) + 128);
      left = Math.floor(left / 128);
    }
    bytes.push(left);
  };
  const putBits = (bits: number): void => put(places.get(bits)!);
  put(all.length);
  for (const bits of all) put(bits >>> 0);
  put(plans.length);
  for (const { key, plan } of plans) {
    const { opens, refused, first, second, ahead, pairs, requirement } = plan;
    for (const number of [key, opens ? 1 : 0, refused, first, second]) put(number);
    ahead.forEach(putBits);
    for (let at = 0; at < pairs.length; ) {
      let run = 1;
      while (at + run < pairs.length && pairs[at + run] === pairs[at]) run += 1;
      put(run);
      putBits(pairs[at]!);
      at += run;
    }
    put(requirement?.pieces.length ?? 0);
    if (requirement === undefined) continue;
    put(requirement.least + unbounded);
    put(requirement.most + unbounded);
    putBits(requirement.through);
    for (const { symbols, from } of requirement.pieces) {
      put(from);
      symbols.forEach(putBits);
    }
  }
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function bitsOf({ ahead, pairs, requirement }: PatternPlan): readonly number[] {
  if (requirement === undefined) return [...ahead, ...pairs];
  const { pieces, through } = requirement;
  return [...ahead, ...pairs, through, ...pieces.flatMap(({ symbols }) => symbols)];
}

export function unpackPlans(packed: string): readonly KeyedPlan[] {
  const text = atob(packed);
  let at = 0;
  const take = (): number => {
    let [number, scale] = [0, 1];
    for (;;) {
      const byte = text.charCodeAt(at);
      at += 1;
      if (byte < 128) return number + byte * scale;
      number += (byte - 128) * scale;
      scale *= 128;
    }
  };
  const all = Int32Array.from({ length: take() }, take);
  const takeBits = (): number => all[take()]!;
  const takePlan = (): KeyedPlan => {
    const [key, opens, refused, first, second] = [take(), take(), take(), take(), take()];
    const ahead = Int32Array.from({ length: aheadLength }, takeBits);
    const pairs = new Int32Array((pieceLength - 1) * symbolCount);
    for (let place = 0; place < pairs.length; ) {
      const end = place + take();
      pairs.fill(takeBits(), place, end);
      place = end;
    }
    const requirement = takeRequirement(take());
    return { key, plan: { opens: opens === 1, refused, first, second, ahead, pairs, requirement } };
  };
  const takeRequirement = (count: number): Requirement | undefined => {
    if (count === 0) return undefined;
    const [least, most, through] = [take() - unbounded, take() - unbounded, takeBits()];
    const pieces = Array.from({ length: count }, () => ({
      from: take(),
      symbols: Array.from({ length: pieceLength }, takeBits),
    }));
    return { pieces, least, most, through };
  };
  return Array.from({ length: take() }, takePlan);
}
