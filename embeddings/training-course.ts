import { addNameFeatures, FeatureList } from '../src/embed/embedders/subword-features.ts';
import { seededRandom } from '../src/evaluate/seeded-random.ts';
import { shuffled } from './near-batches.ts';
import { pauses } from './pause.ts';
import { type BatchPairs, type FeatureLists, Trainer } from './train-kernel/trainer.ts';

/** Names in a batch: each is told from so many others. */
export const BATCH = 256;
/** The learning rate falls in a line to this share of itself. */
const LAST_RATE = 0.1;

export interface Course {
  readonly epochs: number;
  /** Of AdaGrad, at the start. */
  readonly rate: number;
  readonly temperature: number;
  readonly seed: number;
  /** Default: as many as there are processors, 4 at most. The result is the same for any number. */
  readonly threads?: number | undefined;
  /** Batches of all epochs; `loss` is the mean of the epoch so far, in nats. */
  readonly onProgress?: ((epoch: number, done: number, total: number, loss: number) => void) | undefined;
}

/** What is learnt, and in which batches. */
export interface Material {
  /** Features of all names. */
  readonly features: FeatureLists;
  /** Names that are to get near to something. */
  readonly anchors: Uint32Array;
  /** What the anchors of a batch are to be near to. */
  pairsOf(batch: Uint32Array, random: () => number): BatchPairs;
  /** Anchors in the order of an epoch. Default: by chance. */
  orderOf?(table: Float32Array, random: () => number): Promise<Uint32Array>;
}

/** Features of many names, as the trainer takes them. */
export async function featureLists(names: readonly string[], slotBits: number): Promise<FeatureLists> {
  const pause = pauses();
  const features = new FeatureList();
  const offsets = new Uint32Array(names.length + 1);
  for (const [i, name] of names.entries()) {
    addNameFeatures(features, name, slotBits);
    offsets[i + 1] = features.count;
    if (i % 256 === 0) await pause();
  }
  return {
    offsets,
    slots: features.slots.subarray(0, features.count),
    weights: features.weights.subarray(0, features.count),
  };
}

/**
 * Trains a table on batches of anchors in an order that the seed decides, and changes it in place. Anchors that
 * fill no batch at the end of an epoch are left out of it.
 * @returns mean loss of each epoch, in nats
 */
export async function runCourse(
  table: Float32Array,
  dimensions: number,
  { features, anchors, pairsOf, orderOf }: Material,
  course: Course,
): Promise<readonly number[]> {
  const { epochs, rate, temperature, onProgress } = course;
  const random = seededRandom(course.seed);
  const batches = Math.floor(anchors.length / BATCH);
  const total = epochs * batches;
  const options = { dimensions, batch: BATCH, temperature, threads: course.threads };
  const trainer = await Trainer.create(table, features, options);
  const losses: number[] = [];
  const pause = pauses();
  try {
    for (let epoch = 0; epoch < epochs; epoch++) {
      const order = await (orderOf?.(trainer.table, random) ?? shuffled(anchors, random));
      let sum = 0;
      for (let batch = 0; batch < batches; batch++) {
        const done = epoch * batches + batch;
        const pairs = pairsOf(order.subarray(batch * BATCH, (batch + 1) * BATCH), random);
        sum += trainer.step(pairs, rate * (1 - (1 - LAST_RATE) * (done / total)));
        onProgress?.(epoch, done + 1, total, sum / (batch + 1));
        await pause();
      }
      losses.push(sum / batches);
    }
    table.set(trainer.table);
  } finally {
    await trainer.close();
  }
  return losses;
}
