import { pieceLength, symbolCount } from './character-symbols.ts';
import type { PatternPlan } from './pattern-plan.ts';
import type { Piece, Requirement } from './piece-table.ts';

/** The plan of a pattern, under the number that is made of its source. */
export interface KeyedPlan {
  readonly key: number;
  readonly plan: PatternPlan;
}

/** A pattern's own number of 53 bits. Where it matches does not depend on `d`, `g` and `y`. */
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

/** Runs of equal bits: how many, and their place in the list. Of a requirement: least, most, through; then from and five symbols for each piece. */
type Row = readonly [
  key: number,
  opens: number,
  refused: number,
  first: number,
  second: number,
  ahead: readonly number[],
  pairs: readonly number[],
  requirement?: readonly number[],
];

/**
 * As JSON, which the engine reads by itself: a loop over as many bytes is run once, and cold. Bits of symbols, of which many are the same, stand
 * as places in a list, the commonest first.
 */
export function packPlans(plans: readonly KeyedPlan[]): string {
  const uses = new Map<number, number>();
  for (const { plan } of plans) for (const bits of bitsOf(plan)) uses.set(bits, (uses.get(bits) ?? 0) + 1);
  const all = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || a - b);
  const places = new Map(all.map((bits, place) => [bits, place]));
  const placeOf = (bits: number): number => places.get(bits)!;
  const rows = plans.map(({ key, plan }): Row => {
    const { opens, refused, first, second, ahead, pairs, requirement } = plan;
    const runs: number[] = [];
    for (let at = 0, end = 0; at < pairs.length; at = end) {
      while (end < pairs.length && pairs[end] === pairs[at]) end += 1;
      runs.push(end - at, placeOf(pairs[at]!));
    }
    const row = [key, opens ? 1 : 0, refused, first, second, Array.from(ahead, placeOf), runs] as const;
    if (requirement === undefined) return row;
    const { least, most, through, pieces } = requirement;
    const parts = pieces.flatMap(({ from, symbols }) => [from, ...symbols.map(placeOf)]);
    return [...row, [least, most, placeOf(through), ...parts]];
  });
  return JSON.stringify([all, rows]);
}

function bitsOf({ ahead, pairs, requirement }: PatternPlan): readonly number[] {
  if (requirement === undefined) return [...ahead, ...pairs];
  const { pieces, through } = requirement;
  return [...ahead, ...pairs, through, ...pieces.flatMap(({ symbols }) => symbols)];
}

export function unpackPlans(packed: string): readonly KeyedPlan[] {
  const [all, rows] = JSON.parse(packed) as readonly [readonly number[], readonly Row[]];
  return rows.map(([key, opens, refused, first, second, ahead, runs, requirement]) => {
    const pairs = new Int32Array((pieceLength - 1) * symbolCount);
    for (let at = 0, from = 0; at < runs.length; at += 2) {
      const end = from + runs[at]!;
      pairs.fill(all[runs[at + 1]!]!, from, end);
      from = end;
    }
    const plan = {
      opens: opens === 1,
      refused,
      first,
      second,
      ahead: Int32Array.from(ahead, (place) => all[place]!),
      pairs,
      requirement: requirement === undefined ? undefined : requirementOf(requirement, all),
    };
    return { key, plan };
  });
}

function requirementOf(numbers: readonly number[], all: readonly number[]): Requirement {
  const [least = 0, most = 0, through = 0] = numbers;
  const pieces: Piece[] = [];
  for (let at = 3; at < numbers.length; at += 1 + pieceLength) {
    const symbols: number[] = [];
    for (let place = 1; place <= pieceLength; place += 1) symbols.push(all[numbers[at + place]!]!);
    pieces.push({ from: numbers[at]!, symbols });
  }
  return { pieces, least, most, through: all[through]! };
}
