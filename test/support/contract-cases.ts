import { expect, it } from 'vitest';

/** Cases of a contract that an adapter does not keep: case name → reason. */
export type Exceptions = Readonly<Record<string, string>>;

/**
 * The cases of a contract for one adapter. An excepted case runs all the same and must fail, so that an
 * exception that is no longer needed is noticed; so is one for a case that does not exist.
 */
export function contractCases(exceptions: Exceptions = {}) {
  const unknown = new Set(Object.keys(exceptions));
  return {
    check(name: string, run: () => Promise<void> | void): void {
      const reason = exceptions[name];
      unknown.delete(name);
      if (reason === undefined) it(name, run);
      else it.fails(`${name} [excepted: ${reason}]`, run);
    },
    /** After the last case. */
    end(): void {
      it('excepts only cases that exist, each with a reason', () => {
        expect([...unknown]).toEqual([]);
        for (const reason of Object.values(exceptions)) expect(reason.trim()).not.toBe('');
      });
    },
  };
}

/** mulberry32: numbers in [0, 1) that are the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
