import { isStopWord, termStems } from '../../terminology/normalize-term.ts';

const MAX_NAME_WORDS = 48;
/** What a pair of neighbouring words counts for; a word counts 1, and so do all its n-grams together. */
export const PAIR_WEIGHT = 0.5;

/** Hashed features one after the other: rows of the feature table and what each counts for. Grows as needed. */
export class FeatureList {
  slots = new Uint32Array(1024);
  weights = new Float32Array(1024);
  count = 0;

  add(slot: number, weight: number): void {
    if (this.count === this.slots.length) {
      const [slots, weights] = [new Uint32Array(this.count * 2), new Float32Array(this.count * 2)];
      slots.set(this.slots);
      weights.set(this.weights);
      this.slots = slots;
      this.weights = weights;
    }
    this.slots[this.count] = slot;
    this.weights[this.count++] = weight;
  }
}

/** The words of a name that say which disorder it is; all of them if none does. */
export function nameWords(name: string): readonly string[] {
  const words = termStems(name);
  const kept = words.filter((word) => !isStopWord(word));
  return (kept.length > 0 ? kept : words).slice(0, MAX_NAME_WORDS);
}

/**
 * Adds the features of a name: its words, the pairs of neighbours and the character 3- to 5-grams of "<word>".
 * @param slotBits the table has 2^slotBits rows
 */
export function addNameFeatures(features: FeatureList, name: string, slotBits: number): void {
  let before = 0;
  for (const [i, word] of nameWords(name).entries()) {
    const hash = hashWord(word);
    if (i > 0) features.add(pairSlot(before, hash, slotBits), PAIR_WEIGHT);
    before = hash;
    addWordFeatures(features, word, slotBits);
  }
}

/** Adds a word and its n-grams. The word itself comes first. */
export function addWordFeatures(features: FeatureList, word: string, slotBits: number): void {
  const shift = 32 - slotBits;
  const marked = `<${word}>`;
  features.add(hashWord(word) >>> shift, 1);
  const first = features.count;
  for (let size = 3; size <= 5 && size < marked.length; size++) {
    for (let start = 0; start + size <= marked.length; start++) {
      features.add(hashRange(marked, start, start + size) >>> shift, 1);
    }
  }
  // n-grams overlap, so their sum grows with about the root of their number
  const weight = 1 / Math.sqrt(features.count - first || 1);
  for (let i = first; i < features.count; i++) features.weights[i] = weight;
}

/** The row of a word. */
export function wordSlot(word: string, slotBits: number): number {
  return hashWord(word) >>> (32 - slotBits);
}

export function pairSlot(before: number, behind: number, slotBits: number): number {
  return mix(Math.imul(before, 0x9e3779b1) ^ behind) >>> (32 - slotBits);
}

/** 32 bits that stand for a word; `pairSlot` takes those of two. */
export function hashWord(word: string): number {
  return hashRange(`<${word}>`, 0, word.length + 2);
}

/** FNV-1a over UTF-16 units with murmur3's final mix, since FNV's own bits are uneven. */
function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
