import kernelModule from '#subword-kernel';
import { addWordFeatures, FeatureList, hashWord } from './subword-features.ts';
import type { SubwordModel } from './subword-model.ts';

/** Words whose sums are at hand, a power of two: names repeat their words, and a word has some twenty features. */
const KEPT_WORDS = 8192;
/** A row is filled up with zeros to a multiple of this, the width of a vector register. */
const LANES = 16;
/** Features that the kernel adds up at a time. */
const AT_ONCE = 256;
const PAGE = 65_536;
const ALIGNMENT = 64;

/** The sums of the features of words, by the table of a model. */
export interface WordSums {
  /** Sums that are at hand, each of `dimensions` numbers. */
  readonly kept: Float32Array;
  /** Where the sum of a word begins: until the next word is asked for. */
  startOf(word: string, hash?: number): number;
}

/** The table is copied into the memory of a kernel in WebAssembly: a sum in JavaScript took more than twice the time. */
export function wordSums({ dimensions, slotBits, scales, table }: SubwordModel): WordSums {
  const stride = Math.ceil(dimensions / LANES) * LANES;
  const slots = 2 ** slotBits;
  // the kernel has nothing of its own above the first page
  let end = PAGE;
  const take = (bytes: number): number => {
    const address = end;
    end += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return address;
  };
  const tableAt = take(slots * stride);
  const rowsAt = take(AT_ONCE * 4);
  const factorsAt = take(AT_ONCE * 8);
  const keptAt = take(KEPT_WORDS * stride * 4);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const { buffer } = memory;
  const { exports } = new WebAssembly.Instance(kernelModule, { env: { memory } });
  const kernel = exports as unknown as {
    place(...addresses: number[]): void;
    add(count: number, into: number): void;
  };
  kernel.place(tableAt, stride, rowsAt, factorsAt);
  const held = new Int8Array(buffer, tableAt, slots * stride);
  if (stride === dimensions) held.set(table);
  else
    for (let slot = 0; slot < slots; slot++)
      held.set(table.subarray(slot * dimensions, (slot + 1) * dimensions), slot * stride);
  const rows = new Uint32Array(buffer, rowsAt, AT_ONCE);
  const factors = new Float64Array(buffer, factorsAt, AT_ONCE);
  const features = new FeatureList();
  const keptWords: string[] = new Array(KEPT_WORDS).fill('');

  const kept = new Float32Array(buffer, keptAt, KEPT_WORDS * stride);

  return {
    kept,
    startOf(word, hash = hashWord(word)) {
      // a word takes the place of one whose hash ends alike
      const place = hash & (KEPT_WORDS - 1);
      if (keptWords[place] !== word) {
        features.count = 0;
        addWordFeatures(features, word, slotBits);
        kept.fill(0, place * stride, (place + 1) * stride);
        for (let first = 0; first < features.count; first += AT_ONCE) {
          const count = Math.min(AT_ONCE, features.count - first);
          for (let i = 0; i < count; i++) {
            const slot = features.slots[first + i]!;
            rows[i] = slot;
            factors[i] = features.weights[first + i]! * scales[slot]!;
          }
          kernel.add(count, keptAt + place * stride * 4);
        }
        keptWords[place] = word;
      }
      return place * stride;
    },
  };
}
