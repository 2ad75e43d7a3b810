// AssemblyScript. Boosted trees by their cuts, of eight words side by side; see ../../tree-batch.ts. `npm run build:kernels` compiles this file
// to ../kernel.wasm.

/** A whole number that is the greater the greater a number of 32 bits is, of four. */
// @ts-expect-error: decorator
@inline
function ranksOf(bits: v128): v128 {
  return v128.xor(bits, v128.and(i32x4.shr_s(bits, 31), i32x4.splat(0x7fffffff)));
}

/**
 * Sums of the trees for eight rows of values, in double numbers, in the order of the trees.
 * @param values eight rows of `width` numbers of 32 bits, a multiple of four
 * @param ranks room for 32 bytes a feature
 * @param cutsFrom where the cuts of each feature begin. They rise, and the last is above all: its rank in 32 bits, the leaves that a value above it
 *   rules out in 16, its tree in 16
 * @param open room for 16 bytes a tree
 * @param leaves of each tree sixteen numbers of 32 bits
 * @param sums eight numbers of 64 bits
 */
export function sumTrees(
  values: usize,
  width: i32,
  ranks: usize,
  features: i32,
  cutsFrom: usize,
  open: usize,
  trees: i32,
  leaves: usize,
  sums: usize,
): void {
  for (let lane: usize = 0; lane < 8; lane++) {
    let into = ranks + (lane << 2);
    for (let end = values + (<usize>width << 2); values < end; values += 16, into += 128) {
      const four = ranksOf(v128.load(values));
      v128.store32_lane(into, four, 0);
      v128.store32_lane(into, four, 1, 32);
      v128.store32_lane(into, four, 2, 64);
      v128.store32_lane(into, four, 3, 96);
    }
  }
  memory.fill(open, 0xff, <usize>trees << 4);
  for (let end = ranks + (<usize>features << 5); ranks < end; ranks += 32, cutsFrom += 4) {
    let cuts: usize = load<u32>(cutsFrom);
    const low = v128.load(ranks);
    const high = v128.load(ranks, 16);
    for (;;) {
      const cut = v128.load32_splat(cuts);
      const above = i16x8.narrow_i32x4_s(i32x4.gt_s(low, cut), i32x4.gt_s(high, cut));
      if (!v128.any_true(above)) break;
      const at = open + (<usize>load<u16>(cuts, 6) << 4);
      v128.store(at, v128.andnot(v128.load(at), v128.and(above, v128.load16_splat(cuts, 4))));
      cuts += 8;
    }
  }
  let a: f64 = 0;
  let b: f64 = 0;
  let c: f64 = 0;
  let d: f64 = 0;
  let e: f64 = 0;
  let f: f64 = 0;
  let g: f64 = 0;
  let h: f64 = 0;
  // the first leaf that is left is as many places behind the first as there are zeros in its row of 16
  leaves -= 64;
  for (let end = open + (<usize>trees << 4); open < end; open += 16, leaves += 64) {
    a += <f64>load<f32>(leaves + (<usize>clz<u32>(load<u16>(open)) << 2));
    b += <f64>load<f32>(leaves + (<usize>clz<u32>(load<u16>(open, 2)) << 2));
    c += <f64>load<f32>(leaves + (<usize>clz<u32>(load<u16>(open, 4)) << 2));
    d += <f64>load<f32>(leaves + (<usize>clz<u32>(load<u16>(open, 6)) << 2));
    e += <f64>load<f32>(leaves + (<usize>clz<u32>(load<u16>(open, 8)) << 2));
    f += <f64>load<f32>(leaves + (<usize>clz<u32>(load<u16>(open, 10)) << 2));
    g += <f64>load<f32>(leaves + (<usize>clz<u32>(load<u16>(open, 12)) << 2));
    h += <f64>load<f32>(leaves + (<usize>clz<u32>(load<u16>(open, 14)) << 2));
  }
  store<f64>(sums, a);
  store<f64>(sums, b, 8);
  store<f64>(sums, c, 16);
  store<f64>(sums, d, 24);
  store<f64>(sums, e, 32);
  store<f64>(sums, f, 40);
  store<f64>(sums, g, 48);
  store<f64>(sums, h, 56);
}
