import kernelModule from '#tagger-kernel';
import type { FeatureBuffer } from '../../feature-hashing.ts';
import { templateFactor } from '../../feature-hashing.ts';
import { AROUND_NUMBERS, AroundValues, styledTemplate } from './context-features.ts';
import type { FeatureScores } from './tagger-model.ts';

/** Labels of a row: all but "none". */
export const ROW = 4;

/** Where in the memory of the kernel what is; see it for the last. The kernel has nothing of its own above the first page. */
const [SUMS, FEATURES, AROUND, ROWS] = [0x10000, 0x10100, 0x10800, 0x11000];
const PAGE = 65_536;
/** Features that the kernel takes at once: so many bytes and those of their copies add up to less than 2^15. */
const MOST = 256;

/**
 * Sums of the rows of features, which are four signed bytes each: whole numbers, so the order does not matter. To find out
 * which rows these are takes longer than to add them up, so that a kernel in WebAssembly does it, four at once.
 */
export class ScoreRows {
  /** What a score of 1 stands for. */
  readonly unit: number;
  readonly sums: Int32Array;
  /** What `addAround` adds the features of. */
  readonly around: AroundValues;
  private readonly features: Int32Array;
  private readonly mask: number;
  private readonly kernel: Kernel;

  constructor({ bits, scale, rows }: FeatureScores) {
    this.unit = 1 / scale;
    this.mask = (1 << bits) - 1;
    const end = ROWS + rows.length + ROW;
    const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
    this.kernel = new WebAssembly.Instance(kernelModule, { env: { memory } }).exports as unknown as Kernel;
    const { buffer } = memory;
    new Int8Array(buffer).set(rows, ROWS);
    this.sums = new Int32Array(buffer, SUMS, ROW);
    this.features = new Int32Array(buffer, FEATURES, MOST);
    this.around = new AroundValues(new Int32Array(buffer, AROUND, AROUND_NUMBERS));
  }

  clear(): void {
    this.sums.fill(0);
  }

  add(features: FeatureBuffer): void {
    this.addAll(features, 0);
  }

  /** Features and their copies that count in one annotation style only. */
  addStyled(features: FeatureBuffer, style: number): void {
    this.addAll(features, templateFactor(styledTemplate(style)));
  }

  /** The features of `around`. */
  addAround(style: number): void {
    this.kernel.addMixed(AROUND, templateFactor(styledTemplate(style)), this.mask, SUMS);
  }

  private addAll({ values, length }: FeatureBuffer, style: number): void {
    const { features } = this;
    for (let from = 0; from < length; from += MOST) {
      const count = Math.min(MOST, length - from);
      for (let k = 0; k < count; k += 1) features[k] = values[from + k]!;
      this.kernel.addFeatures(FEATURES, count, style, this.mask, SUMS);
    }
  }
}

/** See kernel/assembly/kernel.ts. */
interface Kernel {
  addFeatures(features: number, count: number, style: number, mask: number, into: number): void;
  addMixed(templates: number, style: number, mask: number, into: number): void;
}
