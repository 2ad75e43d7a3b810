// AssemblyScript. In which leaf of a tree each row is, and the sums of what the leaves say.

import { isWhole, longSums, places, shortSums, sums } from './layout';

/**
 * Finds the number of each row's leaf, of at most 8 groups in one half of the sets, and writes it behind the 8 sets of
 * `places`; returns where the unions of the next tree begin.
 */
export function findLeaves(count: u32, union: usize, half: usize, groups: i32): usize {
  let plane = places;
  for (let step: u32 = 1; step < count; step <<= 1, plane += 16) {
    const end = union + 4 + (<usize>load<u32>(union) << 2);
    let bits = i32x4.splat(0);
    for (union += 4; union < end; union += 4) bits = v128.or(bits, v128.load(<usize>load<u32>(union) + half));
    v128.store(plane, bits);
  }
  const none = i32x4.splat(0);
  const end = places + 128;
  for (; plane < end; plane += 16) v128.store(plane, none);
  // byte r of set p has bit p of the leaf of row r of each group, a bit for each group: turned round, byte r of set g has that leaf
  const a0 = v128.load(places);
  const a1 = v128.load(places, 16);
  const a2 = v128.load(places, 32);
  const a3 = v128.load(places, 48);
  const a4 = v128.load(places, 64);
  const a5 = v128.load(places, 80);
  const a6 = v128.load(places, 96);
  const a7 = v128.load(places, 112);
  const low4 = i8x16.splat(0x0f);
  const high4 = i8x16.splat(<i8>0xf0);
  const b0 = v128.or(v128.and(a0, low4), v128.and(i16x8.shl(a4, 4), high4));
  const b1 = v128.or(v128.and(a1, low4), v128.and(i16x8.shl(a5, 4), high4));
  const b2 = v128.or(v128.and(a2, low4), v128.and(i16x8.shl(a6, 4), high4));
  const b3 = v128.or(v128.and(a3, low4), v128.and(i16x8.shl(a7, 4), high4));
  const b4 = v128.or(v128.and(i16x8.shr_u(a0, 4), low4), v128.and(a4, high4));
  const b5 = v128.or(v128.and(i16x8.shr_u(a1, 4), low4), v128.and(a5, high4));
  const b6 = v128.or(v128.and(i16x8.shr_u(a2, 4), low4), v128.and(a6, high4));
  const b7 = v128.or(v128.and(i16x8.shr_u(a3, 4), low4), v128.and(a7, high4));
  const low2 = i8x16.splat(0x33);
  const high2 = i8x16.splat(<i8>0xcc);
  const c0 = v128.or(v128.and(b0, low2), v128.and(i16x8.shl(b2, 2), high2));
  const c1 = v128.or(v128.and(b1, low2), v128.and(i16x8.shl(b3, 2), high2));
  const c2 = v128.or(v128.and(i16x8.shr_u(b0, 2), low2), v128.and(b2, high2));
  const c3 = v128.or(v128.and(i16x8.shr_u(b1, 2), low2), v128.and(b3, high2));
  const low1 = i8x16.splat(0x55);
  const high1 = i8x16.splat(<i8>0xaa);
  v128.store(places, v128.or(v128.and(c0, low1), v128.and(i16x8.shl(c1, 1), high1)), 128);
  v128.store(places, v128.or(v128.and(i16x8.shr_u(c0, 1), low1), v128.and(c1, high1)), 144);
  v128.store(places, v128.or(v128.and(c2, low1), v128.and(i16x8.shl(c3, 1), high1)), 160);
  v128.store(places, v128.or(v128.and(i16x8.shr_u(c2, 1), low1), v128.and(c3, high1)), 176);
  if (groups > 4) {
    const c4 = v128.or(v128.and(b4, low2), v128.and(i16x8.shl(b6, 2), high2));
    const c5 = v128.or(v128.and(b5, low2), v128.and(i16x8.shl(b7, 2), high2));
    const c6 = v128.or(v128.and(i16x8.shr_u(b4, 2), low2), v128.and(b6, high2));
    const c7 = v128.or(v128.and(i16x8.shr_u(b5, 2), low2), v128.and(b7, high2));
    v128.store(places, v128.or(v128.and(c4, low1), v128.and(i16x8.shl(c5, 1), high1)), 192);
    v128.store(places, v128.or(v128.and(i16x8.shr_u(c4, 1), low1), v128.and(c5, high1)), 208);
    v128.store(places, v128.or(v128.and(c6, low1), v128.and(i16x8.shl(c7, 1), high1)), 224);
    v128.store(places, v128.or(v128.and(i16x8.shr_u(c6, 1), low1), v128.and(c7, high1)), 240);
  }
  return union;
}

/** Adds to each row of groups `from` up to, not with, `to` the value of its leaf. */
export function addLeaves(count: u32, values: usize, from: i32, to: i32): void {
  let leaf = places + 128;
  const end = leaf + (<usize>(to - from) << 4);
  if (!isWhole) {
    for (let sum = sums + (<usize>from << 7); leaf < end; leaf += 2, sum += 16) {
      const one = v128.load64_zero(values + (<usize>load<u8>(leaf) << 3));
      const two = v128.load64_lane(values + (<usize>load<u8>(leaf, 1) << 3), one, 1);
      v128.store(sum, f64x2.add(v128.load(sum), two));
    }
    return;
  }
  let sum = shortSums + (<usize>from << 5);
  const highs = max<usize>(16, <usize>count);
  if (count <= 16) {
    const low0 = v128.load(values);
    const high0 = v128.load(values + highs);
    for (; leaf < end; leaf += 16, sum += 32) {
      const numbers = v128.load(leaf);
      addBytes(sum, i8x16.swizzle(low0, numbers), i8x16.swizzle(high0, numbers));
    }
  } else if (count == 32) {
    const low0 = v128.load(values);
    const low1 = v128.load(values, 16);
    const high0 = v128.load(values, 32);
    const high1 = v128.load(values, 48);
    const sixteen = i8x16.splat(16);
    for (; leaf < end; leaf += 16, sum += 32) {
      const n0 = v128.load(leaf);
      // a number beyond 15 finds nothing
      const n1 = i8x16.sub(n0, sixteen);
      addBytes(
        sum,
        v128.or(i8x16.swizzle(low0, n0), i8x16.swizzle(low1, n1)),
        v128.or(i8x16.swizzle(high0, n0), i8x16.swizzle(high1, n1)),
      );
    }
  } else {
    const sixteen = i8x16.splat(16);
    for (; leaf < end; leaf += 16, sum += 32) {
      let numbers = v128.load(leaf);
      let low = i32x4.splat(0);
      let high = i32x4.splat(0);
      for (let at = values; at < values + highs; at += 64, numbers = i8x16.sub(numbers, sixteen)) {
        low = v128.or(low, i8x16.swizzle(v128.load(at), numbers));
        high = v128.or(high, i8x16.swizzle(v128.load(at + highs), numbers));
        numbers = i8x16.sub(numbers, sixteen);
        low = v128.or(low, i8x16.swizzle(v128.load(at, 16), numbers));
        high = v128.or(high, i8x16.swizzle(v128.load(at + highs, 16), numbers));
        numbers = i8x16.sub(numbers, sixteen);
        low = v128.or(low, i8x16.swizzle(v128.load(at, 32), numbers));
        high = v128.or(high, i8x16.swizzle(v128.load(at + highs, 32), numbers));
        numbers = i8x16.sub(numbers, sixteen);
        low = v128.or(low, i8x16.swizzle(v128.load(at, 48), numbers));
        high = v128.or(high, i8x16.swizzle(v128.load(at + highs, 48), numbers));
      }
      addBytes(sum, low, high);
    }
  }
}

/** Adds 16 numbers, given by their bytes. */
// @ts-expect-error: decorator
@inline
function addBytes(sum: usize, low: v128, high: v128): void {
  const first = v128.shuffle<i8>(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const second = v128.shuffle<i8>(low, high, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  v128.store(sum, i16x8.add(v128.load(sum), first));
  v128.store(sum, i16x8.add(v128.load(sum, 16), second), 16);
}

/** Takes the sums of 16 bits to those of 32. */
export function lengthen(groups: i32): void {
  const end = shortSums + (<usize>groups << 5);
  let to = longSums;
  for (let at = shortSums; at < end; at += 16, to += 32) {
    const eight = v128.load(at);
    v128.store(to, i32x4.add(v128.load(to), i32x4.extend_low_i16x8_s(eight)));
    v128.store(to, i32x4.add(v128.load(to, 16), i32x4.extend_high_i16x8_s(eight)), 16);
    v128.store(at, i32x4.splat(0));
  }
}

/** Writes the sums as numbers of 64 bits. */
export function finish(groups: i32, into: usize): void {
  if (!isWhole) {
    if (into != sums) memory.copy(into, sums, <usize>groups << 7);
    return;
  }
  lengthen(groups);
  const end = longSums + (<usize>groups << 6);
  let to = into;
  for (let at = longSums; at < end; at += 4, to += 8) store<f64>(to, <f64>load<i32>(at));
}
