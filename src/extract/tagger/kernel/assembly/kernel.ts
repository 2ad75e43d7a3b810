// AssemblyScript. The inner loops of the tagger, each for a memory of its own. `npm run build:kernels` compiles this file
// to ../kernel.wasm.

/**
 * Which of `count` centres has the largest product with the vector; of two that are as large the first. Each product is
 * added up in double numbers in the order of the dimensions, eight of them side by side.
 * @param vector numbers of 64 bits
 * @param centres numbers of 32 bits: eight centres at a time, the first number of each, then the second of each …
 */
export function nearest(vector: usize, dimensions: i32, centres: usize, count: i32): i32 {
  let best = 0;
  let most: f64 = -Infinity;
  const end = vector + (<usize>dimensions << 3);
  for (let first = 0; first < count; first += 8) {
    let a = f64x2.splat(0);
    let b = f64x2.splat(0);
    let c = f64x2.splat(0);
    let d = f64x2.splat(0);
    for (let at = vector; at < end; at += 8, centres += 32) {
      const value = v128.load64_splat(at);
      a = f64x2.add(a, f64x2.mul(value, f64x2.promote_low_f32x4(v128.load64_zero(centres))));
      b = f64x2.add(b, f64x2.mul(value, f64x2.promote_low_f32x4(v128.load64_zero(centres, 8))));
      c = f64x2.add(c, f64x2.mul(value, f64x2.promote_low_f32x4(v128.load64_zero(centres, 16))));
      d = f64x2.add(d, f64x2.mul(value, f64x2.promote_low_f32x4(v128.load64_zero(centres, 24))));
    }
    for (let i = first, last = min(first + 8, count); i < last; i++) {
      const product = f64x2.extract_lane(a, 0);
      if (product > most) {
        most = product;
        best = i;
      }
      // the lane behind, then the next two
      if (((i - first) & 1) == 0) a = v128.shuffle<f64>(a, a, 1, 0);
      else {
        a = b;
        b = c;
        c = d;
      }
    }
  }
  return best;
}

/** Rows of four signed bytes, a power of two and behind them one of zeros; see score-rows.ts for what lies before. */
// @ts-expect-error: decorator
@inline
const ROWS: usize = 0x11000;

/** `mix` of feature-hashing.ts, four at once. @param template 1 more, times 0x9e3779b1 */
// @ts-expect-error: decorator
@inline
function mix(template: v128, a: v128, b: v128): v128 {
  const one = v128.xor(template, i32x4.mul(a, i32x4.splat(0x85ebca6b)));
  const two = v128.xor(
    i32x4.mul(v128.xor(one, i32x4.shr_u(one, 15)), i32x4.splat(0xc2b2ae35)),
    i32x4.mul(b, i32x4.splat(0x27d4eb2f)),
  );
  const three = i32x4.mul(v128.xor(two, i32x4.shr_u(two, 13)), i32x4.splat(0x165667b1));
  return v128.xor(three, i32x4.shr_u(three, 16));
}

/** The same of one value. */
// @ts-expect-error: decorator
@inline
function mixOne(template: v128, a: v128): v128 {
  const one = v128.xor(template, i32x4.mul(a, i32x4.splat(0x85ebca6b)));
  const two = i32x4.mul(v128.xor(one, i32x4.shr_u(one, 15)), i32x4.splat(0xc2b2ae35));
  const three = i32x4.mul(v128.xor(two, i32x4.shr_u(two, 13)), i32x4.splat(0x165667b1));
  return v128.xor(three, i32x4.shr_u(three, 16));
}

/** Adds the rows of four features to sums of 16 bits, of two rows side by side; those that are not `live` are not added. */
// @ts-expect-error: decorator
@inline
function plus(sums: v128, features: v128, live: v128, mask: i32): v128 {
  const places = i32x4.shl(
    v128.bitselect(v128.and(features, i32x4.splat(mask)), i32x4.splat(mask + 1), live),
    2,
  );
  let rows = v128.load32_zero(<usize>i32x4.extract_lane(places, 0), ROWS);
  rows = v128.load32_lane(<usize>i32x4.extract_lane(places, 1), rows, 1, ROWS);
  rows = v128.load32_lane(<usize>i32x4.extract_lane(places, 2), rows, 2, ROWS);
  rows = v128.load32_lane(<usize>i32x4.extract_lane(places, 3), rows, 3, ROWS);
  return i16x8.add(
    sums,
    i16x8.add(i16x8.extend_low_i8x16_s(rows), i16x8.extend_high_i8x16_s(rows)),
  );
}

/** Adds sums of two rows side by side to the four at `into`. */
// @ts-expect-error: decorator
@inline
function take(sums: v128, into: usize): void {
  const both = i32x4.add(i32x4.extend_low_i16x8_s(sums), i32x4.extend_high_i16x8_s(sums));
  v128.store(into, i32x4.add(v128.load(into), both));
}

/**
 * Adds the rows of up to 256 features.
 * @param style template of their copies that count too, as for `mix`; 0 for none
 */
export function addFeatures(features: usize, count: i32, style: i32, mask: i32, into: usize): void {
  let sums = i16x8.splat(0);
  for (let k = 0; k < count; k += 4, features += 16) {
    const four = v128.load(features);
    const live = i32x4.lt_s(i32x4.add(i32x4(0, 1, 2, 3), i32x4.splat(k)), i32x4.splat(count));
    sums = plus(sums, four, live, mask);
    if (style != 0) sums = plus(sums, mixOne(i32x4.splat(style), four), live, mask);
  }
  take(sums, into);
}

/**
 * Adds the rows of the features of 56 templates and their values: of the first 16 also those of their copies for a style,
 * and none of the four behind these.
 * @param templates as for `mix`, room for 64; behind them as many numbers that say which are live, and the values a and b
 */
export function addMixed(templates: usize, style: i32, mask: i32, into: usize): void {
  const copies = i32x4.splat(style);
  const behind = templates + 64;
  const end = templates + 224;
  let sums = i16x8.splat(0);
  for (; templates < behind; templates += 16) {
    const live = v128.load(templates, 256);
    const features = mix(v128.load(templates), v128.load(templates, 512), v128.load(templates, 768));
    sums = plus(sums, features, live, mask);
    sums = plus(sums, mixOne(copies, features), live, mask);
  }
  for (templates += 16; templates < end; templates += 16) {
    const features = mix(v128.load(templates), v128.load(templates, 512), v128.load(templates, 768));
    sums = plus(sums, features, v128.load(templates, 256), mask);
  }
  take(sums, into);
}
