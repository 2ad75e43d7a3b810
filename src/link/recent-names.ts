import { alikeNames } from './alike-features.ts';
import { keepRows, type RowsByName } from './kept-rows.ts';
import { type Matched, MOST_FOUND } from './lexical-matches.ts';
import type { LinkIndex } from './link-index.ts';
import { NEAR_VECTORS } from './near-vectors.ts';

/** Names kept, some 1.4 kB each at 128 dimensions; and the rows of so many candidates for each, some 2 kB: a name has some thirty. */
const KEPT = 2048;
const ROWS = 24;

/**
 * The names that were asked for last, with what does not depend on what is around them: embedding, near vectors, terms with the same
 * words, and what words' vectors say of the candidates. An answer to a name in a sentence cannot be kept, but the name comes again in other sentences, and with the other names of its note.
 */
export interface RecentNames extends RowsByName {
  /** Copies the vector of a name that is known to `at`. */
  copyVector(name: string, into: Float32Array, at: number): void;
  /** Copies the near vectors of a name to `at`; returns how many, -1 if they are not known. */
  copyNear(name: string, rows: Int32Array, similarities: Float64Array, at: number): number;
  keepNear(
    name: string,
    vector: Float32Array,
    rows: Int32Array,
    similarities: Float64Array,
    at: number,
    count: number,
  ): void;
  /** Copies what a name shares words with; returns how many, -1 if that is not known. */
  copyMatches(name: string, into: Matched): number;
  /** Keeps that of a name whose near vectors were kept, if they still are. */
  keepMatches(name: string, matched: Matched, count: number): void;
}

const known = new WeakMap<LinkIndex, RecentNames>();

export function recentNames(index: LinkIndex): RecentNames {
  let recent = known.get(index);
  if (recent === undefined) {
    recent = keepNames(Math.min(KEPT, index.maxRemembered ?? KEPT), index.embedder.dimensions);
    known.set(index, recent);
  }
  return recent;
}

/** In arrays that are as long as they will ever be: an object for each name would be moved again and again by the garbage collector. */
function keepNames(most: number, dimensions: number): RecentNames {
  const places = new Map<string, number>();
  const names: (string | undefined)[] = new Array(most).fill(undefined);
  let next = 0;
  const vectors = new Float32Array(most * dimensions);
  const near = {
    counts: new Int16Array(most),
    rows: new Int32Array(most * NEAR_VECTORS),
    similarities: new Float64Array(most * NEAR_VECTORS),
  };
  const matches = {
    counts: new Int8Array(most),
    ordinals: new Int32Array(most * MOST_FOUND),
    rows: new Int32Array(most * MOST_FOUND),
    scores: new Float64Array(most * MOST_FOUND),
  };
  const rows = keepRows(most, most * ROWS, alikeNames.length);
  const take = (name: string): number => {
    const place = next;
    next = (next + 1) % most;
    if (names[place] !== undefined) places.delete(names[place]);
    names[place] = name;
    places.set(name, place);
    rows.forget(place);
    return place;
  };
  return {
    rows,
    placeOf: (name) => places.get(name) ?? -1,
    copyVector(name, into, at) {
      const place = places.get(name);
      if (place !== undefined) into.set(vectors.subarray(place * dimensions, (place + 1) * dimensions), at);
    },
    copyNear(name, nearRows, similarities, at) {
      const place = places.get(name);
      if (place === undefined) return -1;
      const count = near.counts[place]!;
      copyInts(near.rows, place * NEAR_VECTORS, nearRows, at, count);
      copyFloats(near.similarities, place * NEAR_VECTORS, similarities, at, count);
      return count;
    },
    keepNear(name, vector, nearRows, similarities, at, count) {
      if (most === 0 || places.has(name)) return;
      const place = take(name);
      vectors.set(vector, place * dimensions);
      near.counts[place] = count;
      copyInts(nearRows, at, near.rows, place * NEAR_VECTORS, count);
      copyFloats(similarities, at, near.similarities, place * NEAR_VECTORS, count);
      matches.counts[place] = -1;
    },
    copyMatches(name, into) {
      const place = places.get(name);
      if (place === undefined) return -1;
      const count = matches.counts[place]!;
      const from = place * MOST_FOUND;
      copyInts(matches.ordinals, from, into.ordinals, 0, count);
      copyInts(matches.rows, from, into.rows, 0, count);
      copyFloats(matches.scores, from, into.scores, 0, count);
      return count;
    },
    keepMatches(name, matched, count) {
      const place = places.get(name);
      if (place === undefined) return;
      const at = place * MOST_FOUND;
      matches.counts[place] = count;
      copyInts(matched.ordinals, 0, matches.ordinals, at, count);
      copyInts(matched.rows, 0, matches.rows, at, count);
      copyFloats(matched.scores, 0, matches.scores, at, count);
    },
  };
}

// Loops: for so few numbers `set` and the view that it needs take longer. One for each kind: the engine makes one for all kinds slow.
function copyInts(from: Int32Array, start: number, to: Int32Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) to[at + i] = from[start + i]!;
}

function copyFloats(from: Float64Array, start: number, to: Float64Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) to[at + i] = from[start + i]!;
}
