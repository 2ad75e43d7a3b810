// AssemblyScript. The inner loops of training, on 4 floats at a time. `npm run build:kernels` compiles this
// file to ../kernel.wasm. Every function works on a part of its rows, so that several threads can share a
// batch; which thread does which part does not change a single bit of the result.

/** Sums the weighted table rows of the names `from`..`to` of a batch and scales each sum to length 1. */
export function forward(
  table: usize, offsets: usize, slots: usize, weights: usize, batch: usize, from: i32, to: i32,
  dimensions: i32, out: usize, scales: usize,
): void {
  const bytes = <usize>dimensions << 2;
  for (let b = from; b < to; b++) {
    const name = <usize>load<u32>(batch + (<usize>b << 2));
    const row = out + <usize>b * bytes;
    memory.fill(row, 0, bytes);
    const end = load<u32>(offsets + ((name + 1) << 2));
    for (let f = load<u32>(offsets + (name << 2)); f < end; f++) {
      const weight = f32x4.splat(load<f32>(weights + (<usize>f << 2)));
      const from = table + <usize>load<u32>(slots + (<usize>f << 2)) * bytes;
      for (let k: usize = 0; k < bytes; k += 16) {
        v128.store(row + k, f32x4.add(v128.load(row + k), f32x4.mul(weight, v128.load(from + k))));
      }
    }
    let sum = f32x4.splat(0);
    for (let k: usize = 0; k < bytes; k += 16) {
      const x = v128.load(row + k);
      sum = f32x4.add(sum, f32x4.mul(x, x));
    }
    const scale: f32 = 1 / Mathf.sqrt(total(sum) + 1e-12);
    store<f32>(scales + (<usize>b << 2), scale);
    const by = f32x4.splat(scale);
    for (let k: usize = 0; k < bytes; k += 16) v128.store(row + k, f32x4.mul(by, v128.load(row + k)));
  }
}

// @ts-expect-error: decorator
@inline
function total(v: v128): f32 {
  return (f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1)) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

/**
 * For anchors `from`..`to`: similarities to all `columns` positives, softmax, and the gradient of the loss by
 * the anchors (whole) and by the positives (this thread's share of it, to be added up by `addUp`).
 * A column of the same concept as the anchor, other than its own, is no negative and is left out.
 * @returns summed loss, in nats
 */
export function contrast(
  anchors: usize, positives: usize, concepts: usize, from: i32, to: i32, columns: i32, dimensions: i32,
  inverseTemperature: f32, similarities: usize, anchorGradient: usize, positiveGradient: usize,
): f32 {
  const bytes = <usize>dimensions << 2;
  memory.fill(positiveGradient, 0, <usize>columns * bytes);
  let loss: f32 = 0;
  for (let i = from; i < to; i++) {
    const anchor = anchors + <usize>i * bytes;
    const concept = load<u32>(concepts + (<usize>i << 2));
    let largest: f32 = -2;
    for (let j = 0; j < columns; j += 4) {
      const p0 = positives + <usize>j * bytes;
      const p1 = p0 + bytes;
      const p2 = p1 + bytes;
      const p3 = p2 + bytes;
      let s0 = f32x4.splat(0);
      let s1 = f32x4.splat(0);
      let s2 = f32x4.splat(0);
      let s3 = f32x4.splat(0);
      for (let k: usize = 0; k < bytes; k += 16) {
        const x = v128.load(anchor + k);
        s0 = f32x4.add(s0, f32x4.mul(x, v128.load(p0 + k)));
        s1 = f32x4.add(s1, f32x4.mul(x, v128.load(p1 + k)));
        s2 = f32x4.add(s2, f32x4.mul(x, v128.load(p2 + k)));
        s3 = f32x4.add(s3, f32x4.mul(x, v128.load(p3 + k)));
      }
      const at = similarities + (<usize>j << 2);
      store<f32>(at, total(s0));
      store<f32>(at, total(s1), 4);
      store<f32>(at, total(s2), 8);
      store<f32>(at, total(s3), 12);
    }
    for (let j = 0; j < columns; j++) {
      const at = similarities + (<usize>j << 2);
      if (j != i && load<u32>(concepts + (<usize>j << 2)) == concept) {
        store<f32>(at, -100);
        continue;
      }
      const s = load<f32>(at);
      if (s > largest) largest = s;
    }
    let sum: f32 = 0;
    const own = load<f32>(similarities + (<usize>i << 2));
    for (let j = 0; j < columns; j++) {
      const at = similarities + (<usize>j << 2);
      const x = (load<f32>(at) - largest) * inverseTemperature;
      const power: f32 = x < -12 ? 0 : Mathf.exp(x);
      store<f32>(at, power);
      sum += power;
    }
    loss += Mathf.log(sum) - (own - largest) * inverseTemperature;
    const gradient = anchorGradient + <usize>i * bytes;
    memory.fill(gradient, 0, bytes);
    for (let j = 0; j < columns; j++) {
      let residual = load<f32>(similarities + (<usize>j << 2)) / sum;
      if (j == i) residual -= 1;
      else if (residual < 1e-4) continue;
      const by = f32x4.splat(residual);
      const positive = positives + <usize>j * bytes;
      const other = positiveGradient + <usize>j * bytes;
      for (let k: usize = 0; k < bytes; k += 16) {
        v128.store(gradient + k, f32x4.add(v128.load(gradient + k), f32x4.mul(by, v128.load(positive + k))));
        v128.store(other + k, f32x4.add(v128.load(other + k), f32x4.mul(by, v128.load(anchor + k))));
      }
    }
  }
  return loss;
}

/** Adds the second array of floats to the first. */
export function addUp(sum: usize, part: usize, floats: i32): void {
  const bytes = <usize>floats << 2;
  for (let k: usize = 0; k < bytes; k += 16) v128.store(sum + k, f32x4.add(v128.load(sum + k), v128.load(part + k)));
}

/**
 * Takes one AdaGrad step for the table rows of a batch; one accumulator a row. A thread changes only rows whose
 * slot is its own (slot modulo `owners`), in the order of the batch, so two threads never write one row.
 */
export function step(
  table: usize, accumulators: usize, offsets: usize, slots: usize, weights: usize, batch: usize, count: i32,
  dimensions: i32, rows: usize, gradients: usize, scales: usize, rate: f32,
  owner: u32, owners: u32, scratch: usize,
): void {
  const bytes = <usize>dimensions << 2;
  for (let b = 0; b < count; b++) {
    const name = <usize>load<u32>(batch + (<usize>b << 2));
    const row = rows + <usize>b * bytes;
    const gradient = gradients + <usize>b * bytes;
    let along = f32x4.splat(0);
    for (let k: usize = 0; k < bytes; k += 16) along = f32x4.add(along, f32x4.mul(v128.load(row + k), v128.load(gradient + k)));
    const dot = f32x4.splat(total(along));
    const scale = f32x4.splat(load<f32>(scales + (<usize>b << 2)));
    let squares = f32x4.splat(0);
    for (let k: usize = 0; k < bytes; k += 16) {
      // the gradient through the scaling to length 1
      const g = f32x4.mul(scale, f32x4.sub(v128.load(gradient + k), f32x4.mul(dot, v128.load(row + k))));
      v128.store(scratch + k, g);
      squares = f32x4.add(squares, f32x4.mul(g, g));
    }
    const square = total(squares) / <f32>dimensions;
    const end = load<u32>(offsets + ((name + 1) << 2));
    for (let f = load<u32>(offsets + (name << 2)); f < end; f++) {
      const slot = load<u32>(slots + (<usize>f << 2));
      if (slot % owners != owner) continue;
      const weight = load<f32>(weights + (<usize>f << 2));
      const at = accumulators + (<usize>slot << 2);
      const seen = load<f32>(at) + weight * weight * square;
      store<f32>(at, seen);
      const by = f32x4.splat(rate * weight / Mathf.sqrt(seen));
      const to = table + <usize>slot * bytes;
      for (let k: usize = 0; k < bytes; k += 16) {
        v128.store(to + k, f32x4.sub(v128.load(to + k), f32x4.mul(by, v128.load(scratch + k))));
      }
    }
  }
}
