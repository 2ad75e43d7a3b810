import type { ConceptStore } from '../link/concept-store.ts';
import type { TermScope } from '../terminology/concept.ts';

/** A preferred name goes before a synonym of the same length, and that before a related term. */
const scopeWeights: Readonly<Record<TermScope, number>> = {
  name: 0.35,
  exact: 0.2,
  abbreviation: 0.2,
  narrow: 0,
  broad: 0,
  related: 0.05,
};

/**
 * What speaks for a term whatever is typed: its scope, and how much is below its concept and how many terminologies
 * name it, since what is common has many kinds and many codes. One number a row, some -1 to 2.
 */
export function usualWeights(concepts: ConceptStore): Float32Array {
  const weights = new Float32Array(concepts.termCount);
  for (let ordinal = 0; ordinal < concepts.conceptCount; ordinal++) {
    const below = concepts.descendantCountOf(ordinal);
    const known = 0.06 * Math.log2(1 + below) + 0.06 * Math.log2(1 + concepts.xrefCountOf(ordinal));
    const end = concepts.firstRow(ordinal + 1);
    for (let row = concepts.firstRow(ordinal); row < end; row++)
      weights[row] = known + scopeWeights[concepts.scopeOfRow(row)];
  }
  return weights;
}

/** Rows, those first that speak most for themselves; short ones before long ones. */
export function usualOrder(weights: Float32Array, wordsBefore: Uint32Array): Uint32Array {
  const rows = weights.length;
  // one number for weight and row: a sort of plain numbers takes a tenth of one with a comparison
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const words = wordsBefore[row + 1]! - wordsBefore[row]!;
    const worth = Math.round((weights[row]! - 0.15 * words) * 1000);
    keys[row] = -worth * 4_294_967_296 + row;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => key - Math.floor(key / 4_294_967_296) * 4_294_967_296);
}
