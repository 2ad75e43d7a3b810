import type { VectorTerms } from './vector-file.ts';
import type { VectorIndex } from './vector-index.ts';

/** Cosines of terms to a name: first all rows are told, then the name. One name at a time. */
export interface TermCosines {
  /** The place among the cosines that the first of these rows gets; the others follow. */
  add(first: number, end: number): number;
  /** Cosines of the terms that were told since the last name; they stay until the next. */
  to(vector: Float32Array): Float32Array;
}

/** Which vector each term has. */
const placesOf = new WeakMap<VectorTerms, Uint32Array>();
let asked = new Uint32Array(1024);
let answers = new Float32Array(1024);

export function termCosines(vectors: VectorIndex, terms: VectorTerms): TermCosines {
  let places = placesOf.get(terms);
  if (places === undefined) {
    places = placesByRow(terms);
    placesOf.set(terms, places);
  }
  const placeOf = places;
  let count = 0;
  return {
    add(first, end) {
      if (count + end - first > asked.length) {
        const longer = new Uint32Array(2 * (count + end - first));
        longer.set(asked);
        asked = longer;
        answers = new Float32Array(longer.length);
      }
      const start = count;
      for (let row = first; row < end; row++) asked[count++] = row;
      return start;
    },
    to(vector) {
      // the places lie all over memory: in a loop of nothing else the processor asks for many while it waits for one
      for (let i = 0; i < count; i++) asked[i] = placeOf[asked[i]!]!;
      vectors.compare(vector, asked, count, answers);
      count = 0;
      return answers;
    },
  };
}

function placesByRow({ groups, rows }: VectorTerms): Uint32Array {
  const places = new Uint32Array(rows.length);
  for (let vector = 0; vector + 1 < groups.length; vector++)
    for (let at = groups[vector]!; at < groups[vector + 1]!; at++) places[rows[at]!] = vector;
  return places;
}
