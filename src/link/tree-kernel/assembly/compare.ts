// AssemblyScript. Which rows are above each threshold.

import { above, aboveOrMissing, columns, features, rows, SET, thresholds } from './layout';

/** Fills the columns from the rows, four by four. */
export function transpose(groups: i32): void {
  const width = <usize>features << 2;
  const stride = <usize>groups << 6;
  for (let row: usize = 0; row < stride; row += 16) {
    let first = rows + (row >> 2) * width;
    const end = first + width;
    let to = columns + row;
    for (; first + 16 <= end; first += 16, to += stride << 2) {
      const second = first + width;
      const third = second + width;
      const a = v128.load(first);
      const b = v128.load(second);
      const c = v128.load(third);
      const d = v128.load(third + width);
      const abLow = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
      const abHigh = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
      const cdLow = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
      const cdHigh = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
      v128.store(to, v128.shuffle<f32>(abLow, cdLow, 0, 1, 4, 5));
      v128.store(to + stride, v128.shuffle<f32>(abLow, cdLow, 2, 3, 6, 7));
      v128.store(to + (stride << 1), v128.shuffle<f32>(abHigh, cdHigh, 0, 1, 4, 5));
      v128.store(to + 3 * stride, v128.shuffle<f32>(abHigh, cdHigh, 2, 3, 6, 7));
    }
    for (; first < end; first += 4, to += stride) {
      for (let lane: usize = 0; lane < 4; lane++) store<f32>(to + (lane << 2), load<f32>(first + lane * width));
    }
  }
}

/** A byte for each of 16 lanes, all bits of it or none. */
// @ts-expect-error: decorator
@inline
function bytesOf(a: v128, b: v128, c: v128, d: v128): v128 {
  return i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(a, b), i16x8.narrow_i32x4_s(c, d));
}

/** Finds the rows above each of the thresholds of a feature, of at most 8 groups, for one half of the sets. */
export function compare(column: usize, start: u32, end: u32, groups: i32, half: usize): void {
  const stop = column + (<usize>groups << 6);
  // a comparison with a value that is missing is false
  let low = f32x4.splat(Infinity);
  let high = f32x4.splat(-Infinity);
  let missing = i32x4.splat(0);
  let own = i8x16.splat(1);
  for (let from = column; from < stop; from += 64) {
    const a = v128.load(from);
    const b = v128.load(from, 16);
    const c = v128.load(from, 32);
    const d = v128.load(from, 48);
    low = f32x4.pmin(f32x4.pmin(f32x4.pmin(f32x4.pmin(low, a), b), c), d);
    high = f32x4.pmax(f32x4.pmax(f32x4.pmax(f32x4.pmax(high, a), b), c), d);
    const none = bytesOf(f32x4.ne(a, a), f32x4.ne(b, b), f32x4.ne(c, c), f32x4.ne(d, d));
    missing = v128.or(missing, v128.and(none, own));
    own = i8x16.add(own, own);
  }
  low = f32x4.pmin(low, v128.shuffle<f32>(low, low, 2, 3, 0, 1));
  high = f32x4.pmax(high, v128.shuffle<f32>(high, high, 2, 3, 0, 1));
  const least = min(f32x4.extract_lane(low, 0), f32x4.extract_lane(low, 1));
  const most = max(f32x4.extract_lane(high, 0), f32x4.extract_lane(high, 1));
  const withMissing = aboveOrMissing - above;
  const last = above + half + <usize>end * SET;
  let at = above + half + <usize>start * SET;
  let threshold = thresholds + (<usize>start << 2);
  // all rows are above the first thresholds, none above the last
  for (; at < last && load<f32>(threshold) < least; at += SET, threshold += 4) {
    v128.store(at, v128.not(missing));
    v128.store(at + withMissing, i32x4.splat(-1));
  }
  for (; at < last && load<f32>(threshold) < most; at += SET, threshold += 4) {
    const value = v128.load32_splat(threshold);
    let bits = i32x4.splat(0);
    own = i8x16.splat(1);
    for (let from = column; from < stop; from += 64) {
      const higher = bytesOf(
        f32x4.gt(v128.load(from), value), f32x4.gt(v128.load(from, 16), value),
        f32x4.gt(v128.load(from, 32), value), f32x4.gt(v128.load(from, 48), value),
      );
      bits = v128.or(bits, v128.and(higher, own));
      own = i8x16.add(own, own);
    }
    v128.store(at, bits);
    v128.store(at + withMissing, v128.or(bits, missing));
  }
  for (; at < last; at += SET) {
    v128.store(at, i32x4.splat(0));
    v128.store(at + withMissing, missing);
  }
}
