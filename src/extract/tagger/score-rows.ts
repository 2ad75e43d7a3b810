import { type FeatureBuffer, mix } from '../../feature-hashing.ts';
import { type AroundValues, styledFeature } from './context-features.ts';
import type { FeatureScores } from './tagger-model.ts';

/** Labels of a row: all but "none". */
export const ROW = 4;

/**
 * Sums of the rows of features. A row of four signed bytes is kept as one number with 128 added to each byte, so that two
 * sums of 16 bits are added to at once; whole numbers, so the order does not matter.
 */
export class ScoreRows {
  /** What a score of 1 stands for. */
  readonly unit: number;
  readonly sums = new Int32Array(ROW);
  private readonly rows: Int32Array;
  private readonly mask: number;

  constructor({ bits, scale, rows }: FeatureScores) {
    this.unit = 1 / scale;
    this.mask = (1 << bits) - 1;
    this.rows = new Int32Array(rows.slice().buffer);
    for (let row = 0; row < this.rows.length; row += 1) this.rows[row]! ^= 0x80808080;
  }

  clear(): void {
    this.sums.fill(0);
  }

  add({ values, length }: FeatureBuffer): void {
    const { rows, mask } = this;
    for (let from = 0; from < length; from += MOST) {
      const to = Math.min(length, from + MOST);
      let even = 0;
      let odd = 0;
      for (let at = from; at < to; at += 1) {
        const row = rows[values[at]! & mask]!;
        even = (even + (row & EVEN)) | 0;
        odd = (odd + ((row >>> 8) & EVEN)) | 0;
      }
      this.take(even, odd, to - from);
    }
  }

  /** Features and their copies that count in one annotation style only. */
  addStyled({ values, length }: FeatureBuffer, style: number): void {
    const { rows, mask } = this;
    for (let from = 0; from < length; from += MOST >> 1) {
      const to = Math.min(length, from + (MOST >> 1));
      let even = 0;
      let odd = 0;
      for (let at = from; at < to; at += 1) {
        const feature = values[at]!;
        const row = rows[feature & mask]!;
        const copy = rows[styledFeature(feature, style) & mask]!;
        even = (even + (row & EVEN) + (copy & EVEN)) | 0;
        odd = (odd + ((row >>> 8) & EVEN) + ((copy >>> 8) & EVEN)) | 0;
      }
      this.take(even, odd, 2 * (to - from));
    }
  }

  /** The features of templates and their values. */
  addMixed(templates: Int32Array, { a, b }: AroundValues): void {
    const { rows, mask } = this;
    let even = 0;
    let odd = 0;
    for (let k = 0; k < templates.length; k += 1) {
      const template = templates[k]!;
      const row = rows[mix(template, a[template]!, b[template]!) & mask]!;
      even = (even + (row & EVEN)) | 0;
      odd = (odd + ((row >>> 8) & EVEN)) | 0;
    }
    this.take(even, odd, templates.length);
  }

  /** The same with the copies for a style. */
  addMixedStyled(templates: Int32Array, { a, b }: AroundValues, style: number): void {
    const { rows, mask } = this;
    let even = 0;
    let odd = 0;
    for (let k = 0; k < templates.length; k += 1) {
      const template = templates[k]!;
      const feature = mix(template, a[template]!, b[template]!);
      const row = rows[feature & mask]!;
      const copy = rows[styledFeature(feature, style) & mask]!;
      even = (even + (row & EVEN) + (copy & EVEN)) | 0;
      odd = (odd + ((row >>> 8) & EVEN) + ((copy >>> 8) & EVEN)) | 0;
    }
    this.take(even, odd, 2 * templates.length);
  }

  private take(even: number, odd: number, count: number): void {
    const added = 128 * count;
    const { sums } = this;
    sums[0]! += (even & 0xffff) - added;
    sums[1]! += (odd & 0xffff) - added;
    sums[2]! += (even >>> 16) - added;
    sums[3]! += (odd >>> 16) - added;
  }
}

const EVEN = 0x00ff00ff;
/** So many bytes add up to less than 2^16. */
const MOST = 256;
