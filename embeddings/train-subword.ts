import { floatTable, quantiseTable, type SubwordModel } from '../src/embed/embedders/subword-model.ts';
import { seededRandom } from '../src/evaluate/seeded-random.ts';
import type { ConceptStore } from '../src/link/concept-store.ts';
import { nearBatches } from './near-batches.ts';
import type { BatchPairs, FeatureLists } from './train-kernel/trainer.ts';
import { BATCH, type Course, featureLists, type Material, runCourse } from './training-course.ts';

/** Measured on Mondo (docs/embedders.md); half the table loses a point of accuracy, twice the table gains none. */
export const SLOT_BITS = 15;
export const DIMENSIONS = 128;

/** Names that are to be near each other: those of one concept follow each other. */
export interface SynonymSets {
  readonly names: readonly string[];
  /** Names of concept c are `firstOf[c]` up to, not with, `firstOf[c + 1]`. */
  readonly firstOf: Uint32Array;
}

export type RefineOptions = Partial<
  Pick<Course, 'epochs' | 'rate' | 'temperature' | 'seed' | 'threads' | 'onProgress'>
>;

export interface Refined {
  readonly model: SubwordModel;
  /** Mean loss of each epoch, in nats; empty if there was too little to learn from. */
  readonly losses: readonly number[];
}

export function synonymSets(store: ConceptStore): SynonymSets {
  return {
    names: Array.from({ length: store.termCount }, (_, row) => store.textOfRow(row)),
    firstOf: Uint32Array.from({ length: store.conceptCount + 1 }, (_, ordinal) => store.firstRow(ordinal)),
  };
}

/**
 * A model to train from where no trained one is to be used: each feature has a random direction, and the
 * rarer it is in these names, the longer it is (a random projection of TF-IDF).
 */
export async function startModel(names: readonly string[], seed = 1): Promise<SubwordModel> {
  return quantiseTable(startTable(await featureLists(names, SLOT_BITS), seed), DIMENSIONS);
}

/** The same as numbers to train on. */
export function startTable(features: FeatureLists, seed: number): Float32Array {
  const { offsets, slots } = features;
  const names = offsets.length - 1;
  const counts = new Uint32Array(2 ** SLOT_BITS);
  const last = new Int32Array(counts.length).fill(-1);
  for (let name = 0; name < names; name++) {
    for (let f = offsets[name]!; f < offsets[name + 1]!; f++) {
      const slot = slots[f]!;
      if (last[slot] !== name) counts[slot]!++;
      last[slot] = name;
    }
  }
  const random = seededRandom(seed);
  const table = new Float32Array(counts.length * DIMENSIONS);
  for (const [slot, count] of counts.entries()) {
    const rarity = names === 0 ? 1 : Math.log((names + 1) / (count + 1)) / Math.log(names + 1);
    const size = rarity / Math.sqrt(DIMENSIONS);
    // signs by chance are as good a direction as normal numbers (Achlioptas 2003), and a number has 32 of them
    for (let k = 0, signs = 0; k < DIMENSIONS; k++) {
      if (k % 32 === 0) signs = Math.floor(random() * 2 ** 32);
      table[slot * DIMENSIONS + k] = (signs >>> (k % 32)) & 1 ? size : -size;
    }
  }
  return table;
}

/**
 * Trains a model on the synonyms of an ontology, so that names of one concept get nearer to each other than to
 * names of others (InfoNCE with the other pairs of the batch as negatives, some of them near ones). The same bytes for the same names,
 * seed and epochs, whatever the number of threads.
 */
export async function refineSubword(
  model: SubwordModel,
  sets: SynonymSets,
  options: RefineOptions = {},
): Promise<Refined> {
  if (anchorsOf(sets).length < BATCH) return { model, losses: [] };
  const { dimensions, slotBits } = model;
  const table = floatTable(model);
  const losses = await learnSynonyms(
    table,
    dimensions,
    await featureLists(sets.names, slotBits),
    sets,
    options,
  );
  return { model: quantiseTable(table, dimensions), losses };
}

/** One epoch over all synonyms of `sets`, on numbers. `features` are those of its names. */
export function learnSynonyms(
  table: Float32Array,
  dimensions: number,
  features: FeatureLists,
  sets: SynonymSets,
  options: RefineOptions,
): Promise<readonly number[]> {
  const { firstOf } = sets;
  const conceptOf = new Uint32Array(sets.names.length);
  for (let concept = 0; concept + 1 < firstOf.length; concept++) {
    conceptOf.fill(concept, firstOf[concept]!, firstOf[concept + 1]!);
  }
  const pairsOf = (anchors: Uint32Array, random: () => number): BatchPairs => {
    const concepts = anchors.map((name) => conceptOf[name]!);
    const positives = anchors.map((name, i) => {
      const first = firstOf[concepts[i]!]!;
      const others = firstOf[concepts[i]! + 1]! - first - 1;
      const other = first + Math.floor(random() * others);
      return other >= name ? other + 1 : other;
    });
    return { anchors, positives, concepts };
  };
  const anchors = anchorsOf(sets);
  const orderOf: Material['orderOf'] = (now, random) =>
    nearBatches(anchors, now, dimensions, features, random);
  return runCourse(
    table,
    dimensions,
    { features, anchors, pairsOf, orderOf },
    {
      epochs: 1,
      rate: 0.02,
      temperature: 0.15,
      seed: 1,
      ...options,
    },
  );
}

/** Names whose concept has another one. */
export function anchorsOf({ firstOf }: SynonymSets): Uint32Array {
  const anchors: number[] = [];
  for (let concept = 0; concept + 1 < firstOf.length; concept++) {
    const [first, end] = [firstOf[concept]!, firstOf[concept + 1]!];
    if (end - first > 1) for (let name = first; name < end; name++) anchors.push(name);
  }
  return Uint32Array.from(anchors);
}
