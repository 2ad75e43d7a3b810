import { mix } from '../../feature-hashing.ts';
import { styles } from './styles.ts';
import type { WordColumns } from './word-columns.ts';

/**
 * How annotators of each style dealt with a wording, counted in the texts that the tagger was fitted on. A row for each key:
 * for each style how often it was so and how often it could have been, at most 255.
 */
export interface SpanCounts {
  readonly keys: Uint32Array;
  readonly rows: Uint8Array;
}

export const COUNT_COLUMNS = styles.length * 2;

/** A phrase, begun with 0 and gone on with the key of each of its words: was it a mention? */
export const phraseKey = (begun: number, word: number): number => mix(500, begun, word);
/** A word before what is in a mention: was it in the mention too? */
export const leftKey = ({ lower }: WordColumns, i: number): number => mix(501, lower[i]!) >>> 0;
/** The same of a word behind it. */
export const rightKey = ({ lower }: WordColumns, i: number): number => mix(502, lower[i]!) >>> 0;
/** A word with which a mention ended somewhere: did one end here? */
export const headKey = ({ lower }: WordColumns, i: number): number => mix(503, lower[i]!) >>> 0;

export interface Counted {
  /** Share in the style itself and in those like it together; NaN where it was never counted. */
  readonly own: number;
  readonly all: number;
  /** How often it was counted in those like it. */
  readonly often: number;
}

const never: Counted = { own: Number.NaN, all: Number.NaN, often: 0 };
const share = (was: number, of: number): number => (of === 0 ? Number.NaN : (was + 0.3) / (of + 0.6));

const abstracts: readonly number[] = ['ncbi', 'bc5cdr', 'biored'].map((style) =>
  styles.indexOf(style as never),
);
const notes: readonly number[] = ['clinical', 'findings'].map((style) => styles.indexOf(style as never));

export type CountLookup = (key: number, style: number) => Counted;

export function countLookup({ keys, rows }: SpanCounts): CountLookup {
  // no map: most keys are too large to be kept in one as they are
  let size = 64;
  while (size < 2 * keys.length) size *= 2;
  const mask = size - 1;
  /** Of each place the number of a key, plus 1. */
  const places = new Int32Array(size);
  const placeOf = (key: number): number => {
    let place = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (places[place] !== 0 && keys[places[place]! - 1] !== key) place = (place + 1) & mask;
    return place;
  };
  for (let i = 0; i < keys.length; i += 1) places[placeOf(keys[i]!)] = i + 1;
  return (key, style) => {
    const number = places[placeOf(key)]!;
    if (number === 0) return never;
    const row = (number - 1) * COUNT_COLUMNS;
    let was = 0;
    let often = 0;
    for (const like of abstracts.includes(style) ? abstracts : notes) {
      was += rows[row + like * 2]!;
      often += rows[row + like * 2 + 1]!;
    }
    return { own: share(rows[row + style * 2]!, rows[row + style * 2 + 1]!), all: share(was, often), often };
  };
}
