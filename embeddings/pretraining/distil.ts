import { wordSlot } from '../../src/embed/embedders/subword-features.ts';
import { type Course, featureLists, runCourse } from '../training-course.ts';
import type { VocabularyWord } from './vocabulary.ts';

/** Names with the vectors that they should have, names × dimensions, each of length 1. */
export interface Lesson {
  readonly names: readonly string[];
  readonly vectors: Float32Array;
}

/** A word counts for more than the direction by chance that it had. */
const WORD_SHARE = 1.5;

/**
 * Gives words of a start table the teacher's direction, and 1.5 times the length that their rarity gave them.
 * Where two words share a row it is the first one's.
 */
export function placeWords(
  table: Float32Array,
  slotBits: number,
  words: readonly VocabularyWord[],
  vectors: Float32Array,
): void {
  const dimensions = vectors.length / words.length;
  const taken = new Set<number>();
  for (const [i, { stem }] of words.entries()) {
    const slot = wordSlot(stem, slotBits);
    if (taken.has(slot)) continue;
    taken.add(slot);
    const row = table.subarray(slot * dimensions, (slot + 1) * dimensions);
    const length = WORD_SHARE * Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    for (let k = 0; k < dimensions; k++) row[k] = vectors[i * dimensions + k]! * length;
  }
}

/**
 * Trains a table in place until its vector of a name is nearer to the teacher's vector of that name than to
 * those of other names.
 * @returns mean loss of each epoch, in nats
 */
export async function distil(
  table: Float32Array,
  slotBits: number,
  { names, vectors }: Lesson,
  course: Partial<Course>,
): Promise<readonly number[]> {
  const dimensions = vectors.length / names.length;
  const pairsOf = (anchors: Uint32Array) => {
    const positives = new Float32Array(anchors.length * dimensions);
    for (const [i, name] of anchors.entries()) {
      positives.set(vectors.subarray(name * dimensions, (name + 1) * dimensions), i * dimensions);
    }
    return { anchors, positives, concepts: anchors };
  };
  const anchors = Uint32Array.from(names, (_, i) => i);
  const features = await featureLists(names, slotBits);
  return runCourse(
    table,
    dimensions,
    { features, anchors, pairsOf },
    {
      epochs: 3,
      rate: 0.05,
      temperature: 0.1,
      seed: 1,
      ...course,
    },
  );
}
