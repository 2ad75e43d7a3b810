// AssemblyScript. How like the words of terms are to those of a name, by their vectors. `npm run build:kernels` compiles
// this file to ../kernel.wasm.

/** Vectors: int8, `stride` bytes each, a multiple of 16; one f32 scale each, 1 / length. */
let rows: usize = 0;
let scales: usize = 0;
let stride: usize = 0;
/** Words of the name: their rows (u32), these as i16, and their rarities (f32). */
let named: usize = 0;
let wide: usize = 0;
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
  rows_: usize, scales_: usize, stride_: usize, named_: usize, wide_: usize, rarities_: usize, met_: usize,
  table_: usize, words_: usize, ends_: usize, candidates_: usize, best_: usize, answers_: usize,
): void {
  rows = rows_; scales = scales_; stride = stride_;
  named = named_; wide = wide_; rarities = rarities_; met = met_; table = table_;
  words = words_; ends = ends_; candidates = candidates_; best = best_; answers = answers_;
}

/** Bytes of a row of the table. */
// @ts-expect-error: decorator
@inline
function widthOf(count: i32): usize {
  return (<usize>((count + 3) >> 2) << 4) + 16;
}

/** Reads the rows of the name's `count` words. */
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
    const row = rows + <usize>load<u32>(met + (<usize>i << 2)) * stride;
    for (let line: usize = 0; line < stride; line += 64) bytes |= load<u64>(row + line);
  }
  sink = bytes;
  const width = widthOf(count);
  memory.fill(table, 0, width);
  for (let i = 1; i < end; i++) {
    const word = load<u32>(met + (<usize>i << 2));
    const row = rows + <usize>word * stride;
    const scale = load<f32>(scales + (<usize>word << 2));
    const into = table + <usize>i * width;
    let highest: f32 = 0;
    let query = wide;
    for (let n = 0; n < count; n++) {
      const other = load<u32>(named + (<usize>n << 2));
      let cosine: f32 = 1;
      if (other == word) query += stride << 1;
      else {
        let sum = i32x4.splat(0);
        for (let a = row; a < row + stride; a += 16, query += 32) {
          sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load8x8_s(a), v128.load(query)));
          sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load8x8_s(a, 8), v128.load(query, 16)));
        }
        const total =
          (i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1)) +
          (i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3));
        cosine = min(most, max<f32>(0, <f32>total * scale * load<f32>(scales + (<usize>other << 2))));
      }
      store<f32>(into + (<usize>n << 2), cosine);
      highest = max(highest, cosine);
    }
    store<f32>(into + width - 16, highest);
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
