/** A batch is always cut in so many parts, however many threads there are: sums then round alike everywhere. */
export const PARTS = 4;

/** Places of the control block, 4 bytes each. */
export const at = { turn: 0, phase: 1, ready: 2, rate: 3, taught: 4, losses: 8, words: 12 };

/** What a thread does in each phase of a batch; parts are dealt out in turn. */
const phases = {
  forward(kernel, { layout: l, from, to, taught }) {
    const features = [l.table, l.offsets, l.slots, l.weights];
    kernel.forward(...features, l.anchorNames, from, to, l.dimensions, l.anchors, l.anchorScales);
    if (taught) return;
    kernel.forward(...features, l.positiveNames, from, to, l.dimensions, l.positives, l.positiveScales);
  },
  contrast(kernel, { layout: l, from, to, part, numbers }) {
    const pairs = [l.anchors, l.positives, l.concepts, from, to, l.batch, l.dimensions];
    const similarities = l.similarities + part * l.batch * 4;
    const gradients = l.positiveGradients + part * l.batch * l.dimensions * 4;
    numbers[at.losses + part] = kernel.contrast(
      ...pairs,
      1 / l.temperature,
      similarities,
      l.anchorGradient,
      gradients,
    );
  },
  sum(kernel, { layout: l, from, to }) {
    const row = l.dimensions * 4;
    const sum = l.positiveGradients + from * row;
    for (let part = 1; part < PARTS; part++) {
      kernel.addUp(sum, sum + part * l.batch * row, (to - from) * l.dimensions);
    }
  },
  step(kernel, { layout: l, part, numbers, taught }) {
    const common = [l.table, l.accumulators, l.offsets, l.slots, l.weights];
    const sizes = [l.batch, l.dimensions];
    const owner = [numbers[at.rate], part, PARTS, l.scratch + part * l.dimensions * 4];
    kernel.step(...common, l.anchorNames, ...sizes, l.anchors, l.anchorGradient, l.anchorScales, ...owner);
    if (taught) return;
    const positives = [l.positives, l.positiveGradients, l.positiveScales];
    kernel.step(...common, l.positiveNames, ...sizes, ...positives, ...owner);
  },
};

export const phaseNames = Object.keys(phases);

/** Does the parts of one thread in one phase of a batch; phases count from 1. */
export function doPhase(kernel, phase, thread, threads, layout, memory) {
  const signals = new Int32Array(memory.buffer, layout.control, at.words);
  const numbers = new Float32Array(memory.buffer, layout.control, at.words);
  const taught = signals[at.taught] === 1;
  for (let part = thread; part < PARTS; part += threads) {
    const from = Math.floor((layout.batch * part) / PARTS);
    const to = Math.floor((layout.batch * (part + 1)) / PARTS);
    phases[phaseNames[phase - 1]](kernel, { layout, part, from, to, numbers, taught });
  }
}
