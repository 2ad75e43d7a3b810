import type { PooledConcept } from './candidate-pool.ts';

/** Numbers of the candidates of names that were asked for last. */
export interface KeptRows {
  /**
   * Copies what is kept for a name, if it had these candidates, each shown by the same term.
   * @param place of the name
   * @param into rows of `width` numbers, in which those that are kept begin at `from`
   */
  copy(
    place: number,
    candidates: readonly PooledConcept[],
    into: Float32Array,
    width: number,
    from: number,
  ): boolean;
  keep(
    place: number,
    candidates: readonly PooledConcept[],
    rows: Float32Array,
    width: number,
    from: number,
  ): void;
  /** Another name gets the place. */
  forget(place: number): void;
}

/** The same by the names. */
export interface RowsByName {
  readonly rows: KeptRows;
  /** -1 for a name that is not known. */
  placeOf(name: string): number;
}

/**
 * @param names places of names
 * @param most rows that are kept: a new one takes the place of the oldest
 * @param numbers of each row
 */
export function keepRows(names: number, most: number, numbers: number): KeptRows {
  /** Where the rows of a name begin, counted from the first row that was ever kept; what is too long ago was written over. */
  const starts = new Float64Array(names);
  const counts = new Uint16Array(names);
  const kept = new Float32Array(most * numbers);
  const ordinals = new Int32Array(most);
  const shown = new Int32Array(most);
  let end = 0;
  return {
    copy(place, candidates, into, width, from) {
      const count = candidates.length;
      const start = starts[place]!;
      if (counts[place] !== count || end - start > most) return false;
      const first = start % most;
      for (let i = 0; i < count; i++) {
        const { ordinal, row } = candidates[i]!;
        if (ordinals[first + i] !== ordinal || shown[first + i] !== row) return false;
      }
      for (let i = 0, read = first * numbers, at = from; i < count; i++, at += width)
        for (let k = 0; k < numbers; k++) into[at + k] = kept[read++]!;
      return true;
    },
    keep(place, candidates, rows, width, from) {
      const count = candidates.length;
      if (count > most) return;
      // the rows of a name lie one behind the other
      if ((end % most) + count > most) end += most - (end % most);
      const first = end % most;
      for (let i = 0, write = first * numbers, at = from; i < count; i++, at += width) {
        const { ordinal, row } = candidates[i]!;
        ordinals[first + i] = ordinal;
        shown[first + i] = row;
        for (let k = 0; k < numbers; k++) kept[write++] = rows[at + k]!;
      }
      starts[place] = end;
      counts[place] = count;
      end += count;
    },
    forget(place) {
      counts[place] = 0;
    },
  };
}
