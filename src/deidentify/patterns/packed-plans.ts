import { pieceLength, symbolCount } from './character-symbols.ts';

import type { Gate, PatternPlan } from './pattern-plan.ts';
import type { Piece, Requirement } from './piece-table.ts';
import type { SearchPattern } from './search-pattern.ts';

/** The plan of a pattern, under the number that is made of its source. */
export interface KeyedPlan {
  readonly key: number;
  readonly plan: PatternPlan;
}

/** A pattern's own number of 53 bits. Where it matches does not depend on `d`, `g` and `y`. */
export function keyOf({ source, flags }: SearchPattern): number {
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
 * Runs of equal bits: how many, and their place in the list. Of what stands behind: place of the kinds in the list of tables, then symbols. Of a requirement: least,
 * most, through; then from, place of the kinds and five symbols for each piece. Of a gate: least, most, through, places of the runs.
 */
type Row = readonly [
  key: number,
  opens: number,
  refused: number,
  first: number,
  second: number,
  ahead: readonly number[],
  pairs: readonly number[],
  follows: number,
  behind: readonly number[],
  requirement: readonly number[],
  gate?: readonly number[],
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
  const tables: (readonly number[])[] = [];
  const tablePlaces = new Map<string, number>();
  const tableOf = (kinds: Uint8Array | readonly number[]): number => {
    const key = kinds.join();
    if (!tablePlaces.has(key)) tablePlaces.set(key, tables.push([...kinds]) - 1);
    return tablePlaces.get(key)!;
  };
  const requirementRow = ({ least, most, through, pieces }: Requirement): readonly number[] => [
    least,
    most,
    placeOf(through),
    ...pieces.flatMap(({ from, kinds, symbols }) => [from, tableOf(kinds), ...symbols.map(placeOf)]),
  ];
  const rows = plans.map(({ key, plan }): Row => {
    const { opens, refused, first, second, ahead, pairs, follows, behind, leads, requirement, gate } = plan;
    const runs: number[] = [];
    for (let at = 0, end = 0; at < pairs.length; at = end) {
      while (end < pairs.length && pairs[end] === pairs[at]) end += 1;
      runs.push(end - at, placeOf(pairs[at]!));
    }
    const before = behind === undefined ? [] : [tableOf(leads!), ...Array.from(behind, placeOf)];
    const signs = [opens ? 1 : 0, refused, first, second] as const;
    const row = [key, ...signs, Array.from(ahead, placeOf), runs, tableOf(follows), before] as const;
    const required = requirement === undefined ? [] : requirementRow(requirement);
    if (gate === undefined) return [...row, required];
    return [...row, required, [gate.least, gate.most, gate.through, ...gate.runs.map(tableOf)]];
  });
  return JSON.stringify([all, tables, rows]);
}

function bitsOf({ ahead, pairs, behind, requirement }: PatternPlan): readonly number[] {
  const own = [...ahead, ...pairs, ...(behind ?? [])];
  if (requirement === undefined) return own;
  const { pieces, through } = requirement;
  return [...own, through, ...pieces.flatMap(({ symbols }) => symbols)];
}

export function unpackPlans(packed: string): readonly KeyedPlan[] {
  const [all, lists, rows] = JSON.parse(packed) as readonly [
    readonly number[],
    readonly (readonly number[])[],
    readonly Row[],
  ];
  const tables = lists.map((kinds) => Uint8Array.from(kinds));
  return rows.map(([key, opens, refused, first, second, ahead, runs, follows, before, requirement, gate]) => {
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
      follows: tables[follows]!,
      behind: before.length === 0 ? undefined : Int32Array.from(before.slice(1), (place) => all[place]!),
      leads: before.length === 0 ? undefined : tables[before[0]!]!,
      requirement: requirement.length === 0 ? undefined : requirementOf(requirement, all, lists),
      gate: gate === undefined ? undefined : gateOf(gate, lists),
    };
    return { key, plan };
  });
}

function gateOf(
  [least = 0, most = 0, through = 0, ...places]: readonly number[],
  lists: readonly (readonly number[])[],
): Gate {
  return { least, most, through, runs: places.map((place) => lists[place]!) };
}

/** Pieces are asked for once, when the table of all is made: kept as numbers, they take a fifth of the memory. */
function requirementOf(
  numbers: readonly number[],
  all: readonly number[],
  lists: readonly (readonly number[])[],
): Requirement {
  const [least = 0, most = 0, through = 0] = numbers;
  const packed = Int32Array.from(numbers.slice(3));
  return {
    get pieces() {
      return piecesOf(packed, all, lists);
    },
    least,
    most,
    through: all[through]!,
  };
}

function piecesOf(
  packed: Int32Array,
  all: readonly number[],
  lists: readonly (readonly number[])[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < packed.length; at += 2 + pieceLength) {
    const symbols: number[] = [];
    for (let place = 2; place < 2 + pieceLength; place += 1) symbols.push(all[packed[at + place]!]!);
    pieces.push({ from: packed[at]!, kinds: lists[packed[at + 1]!]!, symbols });
  }
  return pieces;
}
