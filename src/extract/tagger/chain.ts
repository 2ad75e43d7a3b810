/** Labels of a token: none, begin, inside, end and single token of a mention. */
export const LABELS = 5;
export const [NONE, BEGIN, INSIDE, END, SINGLE] = [0, 1, 2, 3, 4] as const;

/** Whether label b may follow label a. */
export function mayFollow(a: number, b: number): boolean {
  const open = a === BEGIN || a === INSIDE;
  return open === (b === INSIDE || b === END);
}

/**
 * Chances of labels and of mentions in a sentence, by the forward-backward algorithm. Scaled, so that a long sentence does
 * not underflow. Labels are written out one by one, since loops over five of them take several times as long: behind NONE,
 * END and SINGLE stand NONE, BEGIN and SINGLE, behind BEGIN and INSIDE stand INSIDE and END.
 */
export class Chain {
  /** exp(score), a token its row. */
  weights = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  chances = new Float64Array(0);
  scales = new Float64Array(0);
  readonly steps = new Float64Array(LABELS * LABELS);
  length = 0;
  /** Best label before each label. */
  private before = new Uint8Array(0);
  private highest = 0;

  resize(length: number): void {
    this.length = length;
    const size = length * LABELS;
    if (this.weights.length >= size) return;
    const room = Math.max(size, this.weights.length * 2);
    this.weights = new Float64Array(room);
    this.forward = new Float64Array(room);
    this.backward = new Float64Array(room);
    this.chances = new Float64Array(room);
    this.scales = new Float64Array(room);
    this.before = new Uint8Array(room);
  }

  /** @param transitions scores of a label after another, row-major; those that may not follow are left out */
  setSteps(transitions: Float32Array | Float64Array): void {
    for (let a = 0; a < LABELS; a += 1)
      for (let b = 0; b < LABELS; b += 1)
        this.steps[a * LABELS + b] = mayFollow(a, b) ? Math.exp(transitions[a * LABELS + b]!) : 0;
  }

  /** Scores of the `length` tokens, row-major, to chances of their labels. */
  run(scores: Float32Array | Float64Array): void {
    this.goForward(scores);
    this.goBackward();
  }

  private goForward(scores: Float32Array | Float64Array): void {
    const { length, weights, forward, scales, steps } = this;
    const [nn, nb, ns] = [steps[0]!, steps[1]!, steps[4]!];
    const [bi, be] = [steps[7]!, steps[8]!];
    const [ii, ie] = [steps[12]!, steps[13]!];
    const [en, eb, es] = [steps[15]!, steps[16]!, steps[19]!];
    const [sn, sb, ss] = [steps[20]!, steps[21]!, steps[24]!];
    let [fn, fb, fi, fe, fs] = [0, 0, 0, 0, 0];
    this.highest = 0;
    for (let t = 0, row = 0; t < length; t += 1, row += LABELS) {
      const [n, b, i, e, s] = [
        scores[row]!,
        scores[row + 1]!,
        scores[row + 2]!,
        scores[row + 3]!,
        scores[row + 4]!,
      ];
      let most = n;
      if (b > most) most = b;
      if (i > most) most = i;
      if (e > most) most = e;
      if (s > most) most = s;
      this.highest += most;
      const wn = n === most ? 1 : Math.exp(n - most);
      const wb = b === most ? 1 : Math.exp(b - most);
      const wi = i === most ? 1 : Math.exp(i - most);
      const we = e === most ? 1 : Math.exp(e - most);
      const ws = s === most ? 1 : Math.exp(s - most);
      weights[row] = wn;
      weights[row + 1] = wb;
      weights[row + 2] = wi;
      weights[row + 3] = we;
      weights[row + 4] = ws;
      const first = t === 0;
      const last = t === length - 1;
      const toN = (first ? 1 : fn * nn + fe * en + fs * sn) * wn;
      const toB = last ? 0 : (first ? 1 : fn * nb + fe * eb + fs * sb) * wb;
      const toI = last || first ? 0 : (fb * bi + fi * ii) * wi;
      const toE = first ? 0 : (fb * be + fi * ie) * we;
      const toS = (first ? 1 : fn * ns + fe * es + fs * ss) * ws;
      const sum = toN + toB + toI + toE + toS;
      scales[t] = sum;
      forward[row] = fn = toN / sum;
      forward[row + 1] = fb = toB / sum;
      forward[row + 2] = fi = toI / sum;
      forward[row + 3] = fe = toE / sum;
      forward[row + 4] = fs = toS / sum;
    }
  }

  private goBackward(): void {
    const { length, weights, forward, backward, chances, scales, steps } = this;
    const [nn, nb, ns] = [steps[0]!, steps[1]!, steps[4]!];
    const [bi, be] = [steps[7]!, steps[8]!];
    const [ii, ie] = [steps[12]!, steps[13]!];
    const [en, eb, es] = [steps[15]!, steps[16]!, steps[19]!];
    const [sn, sb, ss] = [steps[20]!, steps[21]!, steps[24]!];
    let [n, b, i, e, s] = [1, 0, 0, 1, 1];
    for (let t = length - 1, row = t * LABELS; t >= 0; t -= 1, row -= LABELS) {
      backward[row] = n;
      backward[row + 1] = b;
      backward[row + 2] = i;
      backward[row + 3] = e;
      backward[row + 4] = s;
      chances[row] = forward[row]! * n;
      chances[row + 1] = forward[row + 1]! * b;
      chances[row + 2] = forward[row + 2]! * i;
      chances[row + 3] = forward[row + 3]! * e;
      chances[row + 4] = forward[row + 4]! * s;
      const scale = 1 / scales[t]!;
      const vn = weights[row]! * n * scale;
      const vb = weights[row + 1]! * b * scale;
      const vi = weights[row + 2]! * i * scale;
      const ve = weights[row + 3]! * e * scale;
      const vs = weights[row + 4]! * s * scale;
      n = nn * vn + nb * vb + ns * vs;
      b = bi * vi + be * ve;
      i = ii * vi + ie * ve;
      e = en * vn + eb * vb + es * vs;
      s = sn * vn + sb * vb + ss * vs;
    }
  }

  /** Log of the sum over all labellings. */
  get logZ(): number {
    let sum = this.highest;
    for (let t = 0; t < this.length; t += 1) sum += Math.log(this.scales[t]!);
    return sum;
  }

  /**
   * Chances that `first` and 0, 1, 2 … tokens behind it are one mention.
   * @returns how many were written; a longer one is less likely than 1 in 1,000, or does not fit
   */
  mentionChances(first: number, into: Float64Array): number {
    const { forward, backward, weights, scales, steps, length } = this;
    into[0] = this.chances[first * LABELS + SINGLE]!;
    let open = forward[first * LABELS + BEGIN]!;
    let before: number = BEGIN;
    let count = 1;
    for (let t = first + 1; t < length && count < into.length; t += 1) {
      const row = t * LABELS;
      const scaled = open / scales[t]!;
      into[count] = scaled * steps[before * LABELS + END]! * weights[row + END]! * backward[row + END]!;
      count += 1;
      open = scaled * steps[before * LABELS + INSIDE]! * weights[row + INSIDE]!;
      before = INSIDE;
      if (open * backward[row + INSIDE]! < 1e-3) break;
    }
    return count;
  }

  /** The best labelling, each token by its row of scores; of two that are as good the one of earlier labels. */
  best(
    scores: Float32Array | Float64Array,
    transitions: Float32Array | Float64Array,
    into: Uint8Array,
  ): void {
    const { length, before } = this;
    const [nn, nb, ns] = [transitions[0]!, transitions[1]!, transitions[4]!];
    const [bi, be] = [transitions[7]!, transitions[8]!];
    const [ii, ie] = [transitions[12]!, transitions[13]!];
    const [en, eb, es] = [transitions[15]!, transitions[16]!, transitions[19]!];
    const [sn, sb, ss] = [transitions[20]!, transitions[21]!, transitions[24]!];
    if (length === 0) return;
    const never = Number.NEGATIVE_INFINITY;
    let [n, b, i, e, s] = [scores[0]!, scores[1]!, never, never, scores[4]!];
    for (let t = 1, row = LABELS; t < length; t += 1, row += LABELS) {
      let toN = n + nn;
      let toB = n + nb;
      let toS = n + ns;
      let [ofN, ofB, ofS] = [NONE, NONE, NONE] as number[];
      if (e + en > toN) [toN, ofN] = [e + en, END];
      if (e + eb > toB) [toB, ofB] = [e + eb, END];
      if (e + es > toS) [toS, ofS] = [e + es, END];
      if (s + sn > toN) [toN, ofN] = [s + sn, SINGLE];
      if (s + sb > toB) [toB, ofB] = [s + sb, SINGLE];
      if (s + ss > toS) [toS, ofS] = [s + ss, SINGLE];
      const goesOn = i + ii > b + bi;
      const ends = i + ie > b + be;
      before[row] = ofN!;
      before[row + 1] = ofB!;
      before[row + 2] = goesOn ? INSIDE : BEGIN;
      before[row + 3] = ends ? INSIDE : BEGIN;
      before[row + 4] = ofS!;
      const onwards = goesOn ? i + ii : b + bi;
      e = (ends ? i + ie : b + be) + scores[row + 3]!;
      n = toN + scores[row]!;
      b = toB + scores[row + 1]!;
      i = onwards + scores[row + 2]!;
      s = toS + scores[row + 4]!;
    }
    let label: number = NONE;
    if (e > n) label = END;
    if (s > Math.max(n, e)) label = SINGLE;
    for (let t = length - 1; t >= 0; t -= 1) {
      into[t] = label;
      label = before[t * LABELS + label]!;
    }
  }
}
