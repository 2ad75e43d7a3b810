/** Labels of a token: none, begin, inside, end and single token of a mention. */
export const LABELS = 5;
export const [NONE, BEGIN, INSIDE, END, SINGLE] = [0, 1, 2, 3, 4] as const;

/** Whether label b may follow label a. */
export function mayFollow(a: number, b: number): boolean {
  const open = a === BEGIN || a === INSIDE;
  return open === (b === INSIDE || b === END);
}

/** Chances of labels and of mentions in a sentence, by the forward-backward algorithm. Scaled, so that a long sentence does not underflow. */
export class Chain {
  /** exp(score), a token its row. */
  weights = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  chances = new Float64Array(0);
  scales = new Float64Array(0);
  readonly steps = new Float64Array(LABELS * LABELS);
  length = 0;
  /** Log of the sum over all labellings. */
  logZ = 0;

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
  }

  /** @param transitions scores of a label after another, row-major; those that may not follow are left out */
  setSteps(transitions: Float32Array | Float64Array): void {
    for (let a = 0; a < LABELS; a += 1)
      for (let b = 0; b < LABELS; b += 1)
        this.steps[a * LABELS + b] = mayFollow(a, b) ? Math.exp(transitions[a * LABELS + b]!) : 0;
  }

  /** Scores of the `length` tokens, row-major, to chances of their labels. */
  run(scores: Float32Array | Float64Array): void {
    const { length, weights, forward, backward, chances, scales, steps } = this;
    let logZ = 0;
    for (let t = 0; t < length; t += 1) {
      const row = t * LABELS;
      let most = scores[row]!;
      for (let y = 1; y < LABELS; y += 1) if (scores[row + y]! > most) most = scores[row + y]!;
      logZ += most;
      let sum = 0;
      for (let y = 0; y < LABELS; y += 1) {
        const weight = Math.exp(scores[row + y]! - most);
        weights[row + y] = weight;
        let into = 0;
        if (t === 0) into = y === INSIDE || y === END ? 0 : 1;
        else for (let x = 0; x < LABELS; x += 1) into += forward[row - LABELS + x]! * steps[x * LABELS + y]!;
        forward[row + y] = into * weight;
        if (t === length - 1 && (y === BEGIN || y === INSIDE)) forward[row + y] = 0;
        sum += forward[row + y]!;
      }
      scales[t] = sum;
      logZ += Math.log(sum);
      for (let y = 0; y < LABELS; y += 1) forward[row + y]! /= sum;
    }
    for (let t = length - 1; t >= 0; t -= 1) {
      const row = t * LABELS;
      for (let x = 0; x < LABELS; x += 1) {
        let out = 0;
        if (t === length - 1) out = x === BEGIN || x === INSIDE ? 0 : 1;
        else {
          const next = row + LABELS;
          for (let y = 0; y < LABELS; y += 1)
            out += steps[x * LABELS + y]! * weights[next + y]! * backward[next + y]!;
          out /= scales[t + 1]!;
        }
        backward[row + x] = out;
        chances[row + x] = forward[row + x]! * out;
      }
    }
    this.logZ = logZ;
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

  /** The best labelling, each token by its row of scores. */
  best(
    scores: Float32Array | Float64Array,
    transitions: Float32Array | Float64Array,
    into: Uint8Array,
  ): void {
    const { length } = this;
    const from = new Uint8Array(length * LABELS);
    let before = new Float64Array(LABELS);
    let now = new Float64Array(LABELS);
    for (let t = 0; t < length; t += 1) {
      for (let y = 0; y < LABELS; y += 1) {
        let most = Number.NEGATIVE_INFINITY;
        if (t === 0) most = y === INSIDE || y === END ? Number.NEGATIVE_INFINITY : 0;
        else
          for (let x = 0; x < LABELS; x += 1) {
            if (!mayFollow(x, y)) continue;
            const score = before[x]! + transitions[x * LABELS + y]!;
            if (score > most) {
              most = score;
              from[t * LABELS + y] = x;
            }
          }
        now[y] = most + scores[t * LABELS + y]!;
      }
      [before, now] = [now, before];
    }
    let label = NONE as number;
    let most = Number.NEGATIVE_INFINITY;
    for (const y of [NONE, END, SINGLE])
      if (before[y]! > most) {
        most = before[y]!;
        label = y;
      }
    for (let t = length - 1; t >= 0; t -= 1) {
      into[t] = label;
      label = from[t * LABELS + label]!;
    }
  }
}
