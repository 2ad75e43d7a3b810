import kernelModule from '#alike-kernel';
import { strideOf } from './int8-vectors.ts';
import { MOST_WORDS } from './name-words.ts';

/** Functions of alike-kernel/assembly/kernel.ts. */
interface AlikeKernel {
  place(...addresses: number[]): void;
  compare(end: number, count: number, most: number): void;
  answer(asked: number, count: number, total: number): void;
}

/** What the kernel works on; see it for the layout. */
export interface AlikeMemory {
  readonly kernel: AlikeKernel;
  readonly stride: number;
  readonly rows: Int8Array;
  readonly scales: Float32Array;
  readonly named: Uint32Array;
  readonly rarities: Float32Array;
  readonly met: Uint32Array;
  readonly table: Float32Array;
  readonly read: Uint16Array;
  readonly ends: Uint32Array;
  readonly asked: Uint32Array;
  readonly answers: Float32Array;
}

/** Words that a name is compared with, one of them none: with more, those that come last count for nothing. */
export const MOST_MET = 8192;
/** Words of terms that are read at a time, and candidates. */
export const MOST_READ = 65_536;
export const MOST_CANDIDATES = 256;
/** Terms of a candidate: those that are compared, and the one that is shown. */
const TERMS = 17;
const ANSWERS = 8;
const PAGE = 65_536;
const ALIGNMENT = 64;

/** @param rowCount vectors that there is room for; pages that none is written to take no memory */
export function placeKernel(rowCount: number, dimensions: number): AlikeMemory {
  const stride = strideOf(dimensions);
  // the kernel has nothing of its own above the first page
  let end = PAGE;
  const take = (bytes: number): number => {
    const address = end;
    end += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return address;
  };
  const lanes = 4 * Math.ceil(MOST_WORDS / 4);
  const rows = take(rowCount * stride);
  const scales = take(rowCount * 4);
  const named = take(lanes * 4);
  const wide = take(lanes * stride * 2);
  const namedScales = take(lanes * 4);
  const rarities = take(MOST_WORDS * 4);
  const met = take(MOST_MET * 4);
  const numbers = MOST_MET * (lanes + 4);
  const table = take(numbers * 4);
  const read = take(MOST_READ * 2);
  const ends = take(MOST_CANDIDATES * TERMS * 4);
  const asked = take(MOST_CANDIDATES * 3 * 4);
  const best = take(lanes * 4);
  const answers = take(MOST_CANDIDATES * ANSWERS * 4);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const { buffer } = memory;
  const { exports } = new WebAssembly.Instance(kernelModule, { env: { memory } });
  const kernel = exports as unknown as AlikeKernel;
  kernel.place(
    ...[
      rows,
      scales,
      stride,
      named,
      wide,
      namedScales,
      rarities,
      met,
      table,
      read,
      ends,
      asked,
      best,
      answers,
    ],
  );
  return {
    kernel,
    stride,
    rows: new Int8Array(buffer, rows, rowCount * stride),
    scales: new Float32Array(buffer, scales, rowCount),
    named: new Uint32Array(buffer, named, MOST_WORDS),
    rarities: new Float32Array(buffer, rarities, MOST_WORDS),
    met: new Uint32Array(buffer, met, MOST_MET),
    table: new Float32Array(buffer, table, numbers),
    read: new Uint16Array(buffer, read, MOST_READ),
    ends: new Uint32Array(buffer, ends, MOST_CANDIDATES * TERMS),
    asked: new Uint32Array(buffer, asked, MOST_CANDIDATES * 3),
    answers: new Float32Array(buffer, answers, MOST_CANDIDATES * ANSWERS),
  };
}
