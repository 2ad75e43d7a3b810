import { grouped } from './grouped.ts';
import { GrowingNumbers } from './growing-arrays.ts';

/** Slots for each key: at two thirds full a search looks at two slots or three. */
const SLOTS_PER_KEY = 1.5;
/** Numbers of a slot: two halves of the hash, and the group of rows plus 1, or 0 in an empty slot. */
const SLOT = 3;

/**
 * Rows by key in three arrays. Keys are known by 64 bits of hash and are not kept: among a million keys the
 * chance that two share them is one in thirty million.
 */
export interface KeyTable {
  readonly slots: Uint32Array;
  /** Where the rows of each group begin, and where the last end. */
  readonly groups: Uint32Array;
  readonly rows: Uint32Array;
}

/** Two hashes of 32 bits: FNV-like over UTF-16 units with different multipliers, mixed as murmur3 does. */
const hash = new Uint32Array(2);
function hashKey(key: string): void {
  let a = 0x811c_9dc5;
  let b = 0x41c6_4e6d;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e37_79b1);
    b = Math.imul(b ^ unit, 0x5f35_6495);
    // without this the low bits never hear of the high ones
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (a >>> 16), 0x85eb_ca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2_ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85eb_ca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2_ae35);
  hash[0] = (a ^ (a >>> 16)) >>> 0;
  hash[1] = (b ^ (b >>> 16)) >>> 0;
}

/** Collects keys with their rows, rows rising, and makes the table at the end. */
export class KeyTableBuilder {
  readonly #first = new GrowingNumbers();
  readonly #second = new GrowingNumbers();
  readonly #rows = new GrowingNumbers();

  add(key: string, row: number): void {
    hashKey(key);
    this.#first.push(hash[0]!);
    this.#second.push(hash[1]!);
    this.#rows.push(row);
  }

  build(): KeyTable {
    const [first, second, given] = [this.#first.all(), this.#second.all(), this.#rows.all()];
    const slots = new Uint32Array(SLOT * Math.ceil(given.length * SLOTS_PER_KEY + 1));
    const groupOf = new Uint32Array(given.length);
    let groups = 0;
    for (let i = 0; i < given.length; i++) {
      const slot = findSlot(slots, first[i]!, second[i]!);
      if (slots[slot + 2] === 0) {
        slots[slot] = first[i]!;
        slots[slot + 1] = second[i]!;
        slots[slot + 2] = ++groups;
      }
      groupOf[i] = slots[slot + 2]! - 1;
    }
    return { slots, ...grouped(groupOf, given, groups) };
  }
}

const none = new Uint32Array();

/** The rows of a key, rising. */
export function rowsOfKey(table: KeyTable, key: string): Uint32Array {
  const group = groupOfKey(table, key);
  const { groups, rows } = table;
  return group < 0 ? none : rows.subarray(groups[group]!, groups[group + 1]!);
}

/** Keys are numbered in the order in which they were first added; -1 if it was not. */
export function groupOfKey({ slots }: KeyTable, key: string): number {
  hashKey(key);
  return slots[findSlot(slots, hash[0]!, hash[1]!) + 2]! - 1;
}

/** Where the hash lies, or the empty slot where it would. */
function findSlot(slots: Uint32Array, first: number, second: number): number {
  const count = slots.length / SLOT;
  let slot = Math.floor((first / 4_294_967_296) * count) * SLOT;
  while (slots[slot + 2] !== 0 && (slots[slot] !== first || slots[slot + 1] !== second)) {
    slot += SLOT;
    if (slot === slots.length) slot = 0;
  }
  return slot;
}
