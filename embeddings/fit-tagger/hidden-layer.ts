import { seededRandom } from '../../src/evaluate/seeded-random.ts';

const ROW = 4;

export interface HiddenWeights {
  readonly bits: number;
  readonly units: number;
  /** `units` numbers for each feature. */
  readonly into: Float32Array;
  /** For each label but "none" what the units count. */
  readonly out: Float32Array;
}

/** A layer of units between the words around a token and its labels, so that words count together. Softsign, AdaGrad. */
export class HiddenLayer {
  readonly units: number;
  readonly bits: number;
  readonly into: Float32Array;
  readonly out: Float32Array;
  readonly intoSquares: Float32Array;
  readonly outSquares: Float32Array;
  #mask: number;
  readonly #change: Float64Array;
  /** Sums and values of the units of each token of a sentence. */
  #values = new Float64Array(0);

  static readonly #known = new WeakMap<HiddenWeights, HiddenLayer>();

  /** The layer of fitted weights. */
  static of(weights: HiddenWeights): HiddenLayer {
    const known = HiddenLayer.#known.get(weights);
    if (known !== undefined) return known;
    const layer = new HiddenLayer(1, weights.units);
    Object.assign(layer, { bits: weights.bits, into: weights.into, out: weights.out });
    layer.#mask = (1 << weights.bits) - 1;
    HiddenLayer.#known.set(weights, layer);
    return layer;
  }

  constructor(bits: number, units: number) {
    this.bits = bits;
    this.units = units;
    this.#mask = (1 << bits) - 1;
    const random = seededRandom(11);
    this.into = Float32Array.from({ length: units << bits }, () => (random() - 0.5) * 0.3);
    this.out = Float32Array.from({ length: ROW * units }, () => (random() - 0.5) * 0.6);
    this.intoSquares = new Float32Array(1 << bits).fill(0.1);
    this.outSquares = new Float32Array(ROW * units).fill(0.1);
    this.#change = new Float64Array(units);
  }

  /** Adds the scores of token `i` of a sentence. */
  forward(features: Int32Array, from: number, to: number, i: number, scores: Float64Array, at: number): void {
    const { units, into, out } = this;
    if (this.#values.length < (i + 1) * units) {
      const larger = new Float64Array((i + 1) * units * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    const values = this.#values;
    const begin = i * units;
    values.fill(0, begin, begin + units);
    for (let f = from; f < to; f += 1) {
      const feature = features[f]!;
      if (feature === 0) continue;
      const row = (feature & this.#mask) * units;
      for (let h = 0; h < units; h += 1) values[begin + h]! += into[row + h]!;
    }
    for (let h = 0; h < units; h += 1) {
      const value = values[begin + h]! / (1 + Math.abs(values[begin + h]!));
      values[begin + h] = value;
      for (let y = 0; y < ROW; y += 1) scores[at + 1 + y]! += out[y * units + h]! * value;
    }
  }

  /** @param gradient of the scores of labels 1 and on */
  backward(
    features: Int32Array,
    from: number,
    to: number,
    i: number,
    gradient: Float64Array,
    rate: number,
    decay: number,
  ): void {
    const { units, into, out, intoSquares, outSquares } = this;
    const change = this.#change;
    const begin = i * units;
    let squares = 0;
    for (let h = 0; h < units; h += 1) {
      const value = this.#values[begin + h]!;
      let back = 0;
      for (let y = 0; y < ROW; y += 1) {
        const k = y * units + h;
        back += gradient[y + 1]! * out[k]!;
        const g = gradient[y + 1]! * value;
        outSquares[k]! += g * g;
        out[k]! -= (rate * g) / Math.sqrt(outSquares[k]!);
      }
      // softsign: its slope is (1 - |value|)²
      const slope = 1 - Math.abs(value);
      change[h] = back * slope * slope;
      squares += change[h]! * change[h]!;
    }
    for (let f = from; f < to; f += 1) {
      const feature = features[f]!;
      if (feature === 0) continue;
      const slot = feature & this.#mask;
      intoSquares[slot]! += squares / units;
      const step = rate / Math.sqrt(intoSquares[slot]!);
      const row = slot * units;
      for (let h = 0; h < units; h += 1) into[row + h]! -= step * (change[h]! + decay * into[row + h]!);
    }
  }
}
