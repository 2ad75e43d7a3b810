// AssemblyScript. Sums of products of whole numbers, 16 at a time: exact, so that their order does not matter.

// @ts-expect-error: decorator
@inline
function total(sum: v128): f32 {
  return <f32>(
    (i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1)) +
    (i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3))
  );
}

/** Of a row (i8) and a query (i16); `bytes` of the row. */
// @ts-expect-error: decorator
@inline
export function queryProduct(row: usize, query: usize, bytes: usize): f32 {
  const end = row + bytes;
  let sum = i32x4.splat(0);
  for (let a = row, q = query; a < end; a += 16, q += 32) {
    sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load8x8_s(a), v128.load(q)));
    sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load8x8_s(a, 8), v128.load(q, 16)));
  }
  return total(sum);
}

/** Of two rows. */
export function rowProduct(one: usize, other: usize, bytes: usize): f32 {
  const end = one + bytes;
  let sum = i32x4.splat(0);
  for (let a = one, b = other; a < end; a += 16, b += 16) {
    const v = v128.load(a);
    const w = v128.load(b);
    sum = i32x4.add(sum, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(v), i16x8.extend_low_i8x16_s(w)));
    sum = i32x4.add(sum, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(v), i16x8.extend_high_i8x16_s(w)));
  }
  return total(sum);
}

/** Writes a row as a query. */
export function widen(row: usize, query: usize, bytes: usize): void {
  for (let k: usize = 0; k < bytes; k += 16) {
    const v = v128.load(row + k);
    v128.store(query + (k << 1), i16x8.extend_low_i8x16_s(v));
    v128.store(query + (k << 1), i16x8.extend_high_i8x16_s(v), 16);
  }
}
