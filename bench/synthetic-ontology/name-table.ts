/** Names that are taken, each with the number of its concept. */
export interface NameTable {
  /** Number of the concept of that name, however cased; -1 if there is none. */
  find(name: string): number;
  add(name: string, concept: number): void;
}

/**
 * An open-addressing table that holds 64 bits of hash instead of each name: 350,000 names as strings would be
 * most of the memory. That two of a million names share 64 bits has a chance of 1 in 10⁷; then one of the
 * two is not made.
 */
export function createNameTable(capacity: number): NameTable {
  const slots = 1 << Math.ceil(Math.log2(Math.max(4, 2 * capacity)));
  const low = new Uint32Array(slots);
  const high = new Uint32Array(slots);
  const concepts = new Int32Array(slots).fill(-1);

  const slotOf = (a: number, b: number): number => {
    let slot = a & (slots - 1);
    while (concepts[slot]! >= 0 && (low[slot] !== a || high[slot] !== b)) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  const hash = (name: string, seed: number): number => {
    let state = seed;
    for (let i = 0; i < name.length; i++) state = Math.imul(state ^ name.charCodeAt(i), 0x01000193);
    state ^= state >>> 15;
    state = Math.imul(state, 0x2c1b3c6d);
    return (state ^ (state >>> 12)) >>> 0;
  };
  const place = (name: string): [number, number, number] => {
    const wording = name.toLowerCase();
    const a = hash(wording, 0x811c9dc5);
    const b = hash(wording, 0x3c6ef372);
    return [slotOf(a, b), a, b];
  };
  return {
    find: (name) => concepts[place(name)[0]]!,
    add(name, concept) {
      const [slot, a, b] = place(name);
      low[slot] = a;
      high[slot] = b;
      concepts[slot] = concept;
    },
  };
}
