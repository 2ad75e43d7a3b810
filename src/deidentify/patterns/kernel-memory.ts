import kernelModule from '#pattern-kernel';
import { aheadLength, behindLength, followLength, pieceLength, symbolCount } from './character-symbols.ts';
import type { PatternPlan } from './pattern-plan.ts';
import { newTables, type PieceTables } from './piece-table.ts';

/** What looks for places in WebAssembly: see `kernel/assembly`. Addresses are of its memory. */
interface Kernel {
  setTables(
    count: number,
    starts: number,
    entries: number,
    owners: number,
    limits: number,
    heads: number,
  ): void;
  readyText(base: number, length: number, places: number): number;
  markKinds(): void;
  markPieces(): void;
  take(bytes: number): number;
  takeRows(): number;
  giveBack(rows: number): void;
  placesOf(kinds: number): number;
  nextPlace(plan: number, from: number, stretch: number, open: number): number;
  reachedStretch(): number;
  gatePlaces(runs: number, count: number, least: number, most: number, through: number): number;
}

const PAGE = 65_536;
/** The kernel reads characters in rows of so many. */
const ROW = 32;
/** Memory that is kept behind a long text, as bytes a character of the next one, and of a short one at least. */
const KEPT = 64;
const usualLength = 1 << 16;

// Every recognizer searches the same note, so there is one memory: tables of the requirements, then plans that were asked, then the text.
let kernel: Kernel;
let memory: WebAssembly.Memory;
let requirements = 0;
let headsAt = 0;
let plansAt = 0;
let plans = 0;
let mostPlans = 512;
let textAt = 0;
/** Of each requirement where its first stretch lies, -1 if its pieces are nowhere in the text. To read only. */
let heads = new Int32Array(0);

interface PlaceOfPlan {
  readonly at: number;
  readonly memory: WebAssembly.Memory;
}
const places = new WeakMap<PatternPlan, PlaceOfPlan>();

const lengthOf = ({ length }: ArrayLike<number>): number => length * 4;

/** A memory with tables: new ones, or those of the last memory. */
function open(tables: PieceTables | undefined): void {
  if (tables !== undefined) {
    requirements = tables.requirements;
    const [startsAt, entriesAt] = [PAGE, PAGE + lengthOf(tables.starts)];
    const ownersAt = entriesAt + lengthOf(tables.entries);
    const limitsAt = ownersAt + lengthOf(tables.owners);
    headsAt = limitsAt + lengthOf(tables.limits);
    plansAt = headsAt + requirements * 12;
    tablesAt = [startsAt, entriesAt, ownersAt, limitsAt];
  }
  textAt = plansAt + mostPlans * PLAN;
  const old = memory;
  memory = new WebAssembly.Memory({ initial: Math.ceil(textAt / PAGE) + 4 });
  kernel = new WebAssembly.Instance(kernelModule, { env: { memory } }).exports as unknown as Kernel;
  const [startsAt, entriesAt, ownersAt, limitsAt] = tablesAt;
  if (tables === undefined)
    new Uint8Array(memory.buffer).set(new Uint8Array(old.buffer, PAGE, headsAt - PAGE), PAGE);
  else
    for (const [at, table] of [
      [startsAt, tables.starts],
      [entriesAt, tables.entries],
      [ownersAt, tables.owners],
      [limitsAt, tables.limits],
    ] as const)
      new Int32Array(memory.buffer, at, table.length).set(table);
  kernel.setTables(requirements, startsAt, entriesAt, ownersAt, limitsAt, headsAt);
  heads = new Int32Array(requirements);
  plans = 0;
}
let tablesAt: readonly [number, number, number, number] = [0, 0, 0, 0];

/**
 * Room for the characters of a text; what is told of the last one is forgotten.
 * @returns where the symbol and the bit of the kind of each are to be written, and of some behind it
 */
export function roomFor(length: number): { readonly symbols: Uint8Array; readonly kinds: Uint8Array } {
  const tables = newTables();
  const isFull = plans > mostPlans;
  if (isFull) mostPlans *= 2;
  const isLarge =
    memory !== undefined && memory.buffer.byteLength - textAt > KEPT * Math.max(length, usualLength);
  if (memory === undefined || tables !== undefined || isFull || isLarge) open(tables);
  const count = length + ROW + aheadLength;
  const at = kernel.readyText(textAt, length, count);
  const room = (count + 15) & -16;
  return {
    symbols: new Uint8Array(memory.buffer, at, room),
    kinds: new Uint8Array(memory.buffer, at + room, room),
  };
}

/** Tells, of the characters that were written, the places of each kind and where a match may begin. */
export function markText(): Int32Array {
  kernel.markKinds();
  kernel.markPieces();
  heads.set(new Int32Array(memory.buffer, headsAt, requirements));
  return heads;
}

/** Numbers of the memory from an address on; to be asked anew behind each call of the kernel. */
export const wordsAt = (at: number, count: number): Int32Array => new Int32Array(memory.buffer, at, count);
export const theKernel = (): Kernel => kernel;

/** Bytes of a plan: four of kinds, tables of kinds that may follow and precede, and of symbols before, ahead and in pairs. */
const FOLLOWS = 4;
const LEADS = FOLLOWS + (followLength << 3);
const BEHIND = LEADS + 8;
const AHEAD = BEHIND + behindLength * 4;
const PAIRS = AHEAD + aheadLength * 4;
const PLAN = PAIRS + (pieceLength - 1) * symbolCount * 4;

/** Where a plan lies in the memory. */
export function placeOfPlan(plan: PatternPlan): number {
  const known = places.get(plan);
  if (known?.memory === memory) return known.at;
  // one more than there is room for lies with the text, and the next text gets more room
  const at = plans < mostPlans ? plansAt + plans * PLAN : kernel.take(PLAN);
  plans += 1;
  const bytes = new Uint8Array(memory.buffer, at, PLAN);
  bytes.set([plan.refused, plan.first, plan.second, plan.behind === undefined ? 0 : 1]);
  bytes.set(plan.follows, FOLLOWS);
  if (plan.leads !== undefined) bytes.set(plan.leads.subarray(0, 8), LEADS);
  if (plan.behind !== undefined) new Int32Array(memory.buffer, at + BEHIND, behindLength).set(plan.behind);
  new Int32Array(memory.buffer, at + AHEAD, aheadLength).set(plan.ahead);
  new Int32Array(memory.buffer, at + PAIRS, plan.pairs.length).set(plan.pairs);
  places.set(plan, { at, memory });
  return at;
}
