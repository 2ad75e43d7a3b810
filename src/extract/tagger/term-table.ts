/** Numbers of 32 bits and what is known of each, 1 to 255: a dictionary of which only hashes are kept. */
export interface TermTable {
  /** 0 if the key is not there. About one of thirty thousand keys is taken for another. */
  get(key: number): number;
}

/** @param keys distinct */
export function termTable(keys: Uint32Array, kinds: Uint8Array): TermTable {
  let bits = 4;
  while (1 << bits < keys.length * 2) bits += 1;
  const mask = (1 << bits) - 1;
  const slots = new Uint32Array(1 << bits);
  const values = new Uint8Array(1 << bits);
  for (let i = 0; i < keys.length; i += 1) {
    let at = spread(keys[i]!, bits);
    while (values[at] !== 0) at = (at + 1) & mask;
    slots[at] = keys[i]!;
    values[at] = kinds[i]!;
  }
  return {
    get(key) {
      const wanted = key >>> 0;
      let at = spread(wanted, bits);
      while (values[at] !== 0) {
        if (slots[at] === wanted) return values[at]!;
        at = (at + 1) & mask;
      }
      return 0;
    },
  };
}

function spread(key: number, bits: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - bits);
}
