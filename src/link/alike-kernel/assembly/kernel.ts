// AssemblyScript. How like the words of terms are to those of a name, by their vectors. `npm run build:kernels` compiles
// this file to ../kernel.wasm.

/** Vectors: int8, `stride` bytes each, a multiple of 16; one f32 scale each, 1 / length. */
let rows: usize = 0;
let scales: usize = 0;
let stride: usize = 0;
/** Words of the name: their rows (u32), these as i16, with their scales, and their rarities (f32); room for a multiple of 4. */
let named: usize = 0;
let wide: usize = 0;
let namedScales: usize = 0;
let rarities: usize = 0;
/** Rows of the words that are compared with it (u32); the first stands for words that are left out. */
let met: usize = 0;
/**
 * For each of these the cosines to the words of the name, with room up to a multiple of 4, then the highest of them,
 * the rarity of the word and room for two (f32).
 */
let table: usize = 0;
/** Places of the words of terms in `met`, term by term (u16). */
let words: usize = 0;
/** Where the words of each term end (u32); those of the first begin at 0. */
let ends: usize = 0;
/** Of each candidate: its first term, the end of its terms, and the term that is shown (u32). */
let candidates: usize = 0;
/** The best cosine of each word of the name to the term at hand (f32). */
let best: usize = 0;
/** What is asked for: 8 numbers (f32) of each candidate. */
let answers: usize = 0;

export function place(
  rows_: usize, scales_: usize, stride_: usize, named_: usize, wide_: usize, namedScales_: usize, rarities_: usize, met_: usize,
  table_: usize, words_: usize, ends_: usize, candidates_: usize, best_: usize, answers_: usize,
): void {
  rows = rows_; scales = scales_; stride = stride_;
  named = named_; wide = wide_; namedScales = namedScales_; rarities = rarities_; met = met_; table = table_;
  words = words_; ends = ends_; candidates = candidates_; best = best_; answers = answers_;
}

/** Bytes of a row of the table. */
// @ts-expect-error: decorator
@inline
function widthOf(count: i32): usize {
  return (<usize>((count + 3) >> 2) << 4) + 16;
}

/** Reads the rows of the name's `count` words, filled up with rows of zeros to a multiple of 4, and their scales. */
function widen(count: i32): void {
  let to = wide;
  for (let i = 0; i < count; i++) {
    const row = rows + <usize>load<u32>(named + (<usize>i << 2)) * stride;
    for (let k: usize = 0; k < stride; k += 16, to += 32) {
      const v = v128.load(row + k);
      v128.store(to, i16x8.extend_low_i8x16_s(v));
      v128.store(to, i16x8.extend_high_i8x16_s(v), 16);
    }
  }
  const filled = (count + 3) & ~3;
  memory.fill(to, 0, <usize>(filled - count) * (stride << 1));
  for (let i = 0; i < filled; i++) {
    const scale: f32 = i < count ? load<f32>(scales + (<usize>load<u32>(named + (<usize>i << 2)) << 2)) : 0;
    store<f32>(namedScales + (<usize>i << 2), scale);
    // no word has this row
    if (i >= count) store<u32>(named + (<usize>i << 2), u32.MAX_VALUE);
  }
}

/** Where the bytes go that are read only to have them near: a read that no one uses would not be compiled. */
let sink: u64 = 0;

/**
 * Fills the table for the words met from the second up to, not with, the `end`-th. A word itself has the cosine 1, another
 * at most `most`, and none less than 0.
 */
export function compare(end: i32, count: i32, most: f32): void {
  widen(count);
  let bytes: u64 = 0;
  for (let i = 1; i < end; i++) {
    const word = <usize>load<u32>(met + (<usize>i << 2));
    const row = rows + word * stride;
    bytes |= <u64>load<u32>(scales + (word << 2));
    for (let line: usize = 0; line < stride; line += 64) bytes |= load<u64>(row + line);
  }
  sink = bytes;
  const width = widthOf(count);
  memory.fill(table, 0, width);
  const zero = f32x4.splat(0);
  const limit = f32x4.splat(most);
  const line = stride << 1;
  for (let i = 1; i < end; i++) {
    const word = load<u32>(met + (<usize>i << 2));
    const row = rows + <usize>word * stride;
    const last = row + stride;
    const scale = v128.load32_splat(scales + (<usize>word << 2));
    const into = table + <usize>i * width;
    let highest = zero;
    let query = wide;
    // four words of the name at a time: what is read of a row is read once for them
    for (let block: usize = 0; block < width - 16; block += 16, query += line << 2) {
      let a = i32x4.splat(0);
      let b = i32x4.splat(0);
      let c = i32x4.splat(0);
      let d = i32x4.splat(0);
      let first = query;
      for (let at = row; at < last; at += 8, first += 16) {
        const eight = v128.load8x8_s(at);
        a = i32x4.add(a, i32x4.dot_i16x8_s(eight, v128.load(first)));
        b = i32x4.add(b, i32x4.dot_i16x8_s(eight, v128.load(first + line)));
        c = i32x4.add(c, i32x4.dot_i16x8_s(eight, v128.load(first + (line << 1))));
        d = i32x4.add(d, i32x4.dot_i16x8_s(eight, v128.load(first + line * 3)));
      }
      const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 1, 4, 5), v128.shuffle<i32>(a, b, 2, 3, 6, 7));
      const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 1, 4, 5), v128.shuffle<i32>(c, d, 2, 3, 6, 7));
      const totals = i32x4.add(v128.shuffle<i32>(ab, cd, 0, 2, 4, 6), v128.shuffle<i32>(ab, cd, 1, 3, 5, 7));
      const products = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(totals), scale), v128.load(namedScales + block));
      const same = i32x4.eq(v128.load(named + block), i32x4.splat(word));
      const cosines = v128.bitselect(f32x4.splat(1), f32x4.pmin(limit, f32x4.pmax(zero, products)), same);
      v128.store(into + block, cosines);
      highest = f32x4.pmax(highest, cosines);
    }
    highest = f32x4.pmax(highest, v128.shuffle<f32>(highest, highest, 2, 3, 0, 1));
    store<f32>(into + width - 16, max(f32x4.extract_lane(highest, 0), f32x4.extract_lane(highest, 1)));
  }
}

/** A bound is of other roundings than what it bounds. */
const A_HAIR_MORE: f64 = 1 + 1e-9;

/** Of the term that was looked at last: the shares of name and term that the other explains, and the least alike words. */
let ofName: f64 = 0;
let ofTerm: f64 = 0;
let leastOfName: f32 = 0;
let leastOfTerm: f32 = 0;

/** The words of the term at hand. */
let firstWord: usize = 0;
let endOfWords: usize = 0;
/** Sum of their rarities, and of what the name explains of each. */
let rarityOfTerm: f64 = 0;
let explainedOfTerm: f64 = 0;

/** Looks at a term from its own words. */
// @ts-expect-error: decorator
@inline
function explainTerm(term: u32, width: usize): void {
  firstWord = words + (<usize>(term == 0 ? 0 : load<u32>(ends + (<usize>(term - 1) << 2))) << 1);
  endOfWords = words + (<usize>load<u32>(ends + (<usize>term << 2)) << 1);
  const highests = table + width - 16;
  const end = endOfWords;
  let explained: f64 = 0;
  let all: f64 = 0;
  let least: f32 = 1;
  for (let at = firstWord; at < end; at += 2) {
    const row = highests + <usize>load<u16>(at) * width;
    const highest = load<f32>(row);
    const rarity = <f64>load<f32>(row, 4);
    explained += rarity * <f64>highest;
    all += rarity;
    least = min(least, highest);
  }
  leastOfTerm = least;
  explainedOfTerm = explained;
  rarityOfTerm = all;
}

/** Looks at it from the words of the name; returns the harmonic mean of the shares. */
// @ts-expect-error: decorator
@inline
function explainName(count: i32, width: usize, total: f64): f64 {
  const cosines = width - 16;
  const first = firstWord;
  const end = endOfWords;
  ofTerm = explainedOfTerm / (rarityOfTerm == 0 ? 1 : rarityOfTerm);
  for (let block: usize = 0; block < cosines; block += 16) {
    let highest = f32x4.splat(0);
    for (let at = first; at < end; at += 2)
      highest = f32x4.pmax(highest, v128.load(table + <usize>load<u16>(at) * width + block));
    v128.store(best + block, highest);
  }
  let named: f64 = 0;
  let least: f32 = 1;
  for (let n = 0; n < count; n++) {
    const highest = load<f32>(best + (<usize>n << 2));
    named += <f64>load<f32>(rarities + (<usize>n << 2)) * <f64>highest;
    least = min(least, highest);
  }
  leastOfName = least;
  ofName = named / total;
  const sum = ofName + ofTerm;
  return (2 * ofName * ofTerm) / (sum == 0 ? 1 : sum);
}

/**
 * Of each of `asked` candidates: the shares of the name and of the term that is shown, which the other explains, the least
 * alike word of each, the harmonic mean of the shares for the best term and for the first one, and the least alike
 * words of the name and of the best term. `total` is that of the name's rarities.
 */
export function answer(asked: i32, count: i32, total: f64): void {
  const width = widthOf(count);
  let into = answers;
  for (let i = 0; i < asked; i++, into += 32) {
    const candidate = candidates + <usize>i * 12;
    const first = load<u32>(candidate);
    const end = load<u32>(candidate, 4);
    const shown = load<u32>(candidate, 8);
    explainTerm(shown, width);
    let highest = explainName(count, width, total);
    store<f32>(into, <f32>ofName);
    store<f32>(into, <f32>ofTerm, 4);
    store<f32>(into, leastOfName, 8);
    store<f32>(into, leastOfTerm, 12);
    let preferred = highest;
    let ofBestName = leastOfName;
    let ofBestTerm = leastOfTerm;
    for (let term = first; term < end; term++) {
      if (term == shown) continue;
      explainTerm(term, width);
      // most terms could not be the best if they explained all of the name
      const most = 2 * explainedOfTerm * A_HAIR_MORE;
      if (term != first && most <= highest * (rarityOfTerm + explainedOfTerm)) continue;
      const value = explainName(count, width, total);
      if (term == first) preferred = value;
      if (value <= highest) continue;
      highest = value;
      ofBestName = leastOfName;
      ofBestTerm = leastOfTerm;
    }
    store<f32>(into, <f32>highest, 16);
    store<f32>(into, <f32>preferred, 20);
    store<f32>(into, ofBestName, 24);
    store<f32>(into, ofBestTerm, 28);
  }
}
