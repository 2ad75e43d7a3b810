// AssemblyScript. Sums of rows of a table of hashed features. `npm run build:kernels` compiles this file to ../kernel.wasm.

/** Rows of int8, `stride` bytes each, a multiple of 16. */
let table: usize = 0;
let stride: usize = 0;
/** Rows of the table (u32), and what each counts for (f64). */
let rows: usize = 0;
let factors: usize = 0;

export function place(table_: usize, stride_: usize, rows_: usize, factors_: usize): void {
  table = table_; stride = stride_; rows = rows_; factors = factors_;
}

/** Products and sum are double numbers, rounded to a float at each step: what a sum in an array of floats is. */
// @ts-expect-error: decorator
@inline
function plus(sum: v128, values: v128, factor: v128): v128 {
  const exact = f64x2.add(sum, f64x2.mul(factor, f64x2.convert_low_i32x4_s(values)));
  return f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(exact));
}

// @ts-expect-error: decorator
@inline
function upper(values: v128): v128 {
  return i8x16.shuffle(values, values, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15);
}

// @ts-expect-error: decorator
@inline
function joined(low: v128, high: v128): v128 {
  return i8x16.shuffle(
    f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high),
    0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23,
  );
}

// @ts-expect-error: decorator
@inline
function loaded(from: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(from));
}

/** Adds the first `count` rows, in their order, to what is there (f32). */
export function add(count: i32, into: usize): void {
  for (let k: usize = 0; k < stride; k += 16, into += 64) {
    let a = loaded(into);
    let b = loaded(into + 8);
    let c = loaded(into + 16);
    let d = loaded(into + 24);
    let e = loaded(into + 32);
    let f = loaded(into + 40);
    let g = loaded(into + 48);
    let h = loaded(into + 56);
    for (let i = 0; i < count; i++) {
      const factor = v128.load64_splat(factors + (<usize>i << 3));
      const bytes = v128.load(table + <usize>load<u32>(rows + (<usize>i << 2)) * stride + k);
      const low = i16x8.extend_low_i8x16_s(bytes);
      const high = i16x8.extend_high_i8x16_s(bytes);
      const one = i32x4.extend_low_i16x8_s(low);
      const two = i32x4.extend_high_i16x8_s(low);
      const three = i32x4.extend_low_i16x8_s(high);
      const four = i32x4.extend_high_i16x8_s(high);
      a = plus(a, one, factor);
      b = plus(b, upper(one), factor);
      c = plus(c, two, factor);
      d = plus(d, upper(two), factor);
      e = plus(e, three, factor);
      f = plus(f, upper(three), factor);
      g = plus(g, four, factor);
      h = plus(h, upper(four), factor);
    }
    v128.store(into, joined(a, b));
    v128.store(into, joined(c, d), 16);
    v128.store(into, joined(e, f), 32);
    v128.store(into, joined(g, h), 48);
  }
}
