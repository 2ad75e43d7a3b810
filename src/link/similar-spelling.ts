import { grouped } from './grouped.ts';
import { GrowingNumbers } from './growing-arrays.ts';

/** A word that is spelled much like another; `weight` is above 0 and at most 0.9. */
export interface SimilarWord {
  readonly word: number;
  readonly weight: number;
}

/** Words one behind the other as UTF-8. Word w is `bytes[offsets[w]]` up to, not with, `bytes[offsets[w + 1]]`. */
export interface StemBytes {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

/** Words by the slots of their triples of bytes; the words of slot s are `rows[groups[s]]` up to `rows[groups[s + 1]]`. */
export interface GramTable {
  readonly groups: Uint32Array;
  readonly rows: Uint32Array;
}

/** Shorter words are spelled like too many others. */
const SHORTEST = 5;
const LONGEST = 64;
const MOST_SIMILAR = 8;
/** Share of triples that two spellings have in common (Dice). */
const LIKE = 0.6;
/** Where two words begin alike, a lower share is enough to look at how far. */
const LIKE_IN_PART = LIKE - 0.2;
const MOST_WEIGHT = 0.9;
/** Triples that more words have say nothing and cost most. */
const COMMON_GRAM = 6000;

const MOST_SLOTS = 1 << 16;
const LEAST_SLOTS = 1 << 8;

const LESS_THAN = 60;
const MORE_THAN = 62;

/** Slot of the triple of bytes around `bytes[i + 1]` in "<word>". */
function slotAt(bytes: Uint8Array, start: number, end: number, i: number, slots: number): number {
  const before = i < start ? LESS_THAN : bytes[i]!;
  const after = i + 2 === end ? MORE_THAN : bytes[i + 2]!;
  return (Math.imul((before << 16) | (bytes[i + 1]! << 8) | after, 0x9e37_79b1) >>> 16) & (slots - 1);
}

export function gramTable({ bytes, offsets }: StemBytes): GramTable {
  const count = offsets.length - 1;
  let slots = LEAST_SLOTS;
  while (slots < 2 * count && slots < MOST_SLOTS) slots *= 2;
  const slotOf = new GrowingNumbers();
  const words = new GrowingNumbers();
  for (let word = 0; word < count; word++) {
    const start = offsets[word]!;
    const end = offsets[word + 1]!;
    for (let i = start - 1; i + 2 <= end; i++) {
      slotOf.push(slotAt(bytes, start, end, i, slots));
      words.push(word);
    }
  }
  return grouped(slotOf.all(), words.all(), slots);
}

/**
 * Looks for words spelled like a stem, best first, the stem itself not among them. Lengths and beginnings are
 * those of the UTF-8 bytes. One search may take some 50 µs, so that `lexical.bin` keeps the answers for its own
 * words and only misspelled ones are looked for.
 */
export function createSpellingSearch(
  stems: StemBytes,
  grams: GramTable,
): (stem: string) => readonly SimilarWord[] {
  const { offsets } = stems;
  const slotCount = grams.groups.length - 1;
  // of the words that share a triple with the stem: how many, up to 255
  const counts = new Uint8Array(offsets.length - 1);
  const encoder = new TextEncoder();
  const asked = new Uint8Array(LONGEST);
  const slots: number[] = [];
  const shared: number[] = [];
  return (stem) => {
    const { read, written: length } = encoder.encodeInto(stem, asked);
    if (stem.length < SHORTEST || read < stem.length || hasDigit(asked, 0, length)) return [];
    slots.length = 0;
    for (let i = -1; i + 2 <= length; i++) {
      const slot = slotAt(asked, 0, length, i, slotCount);
      if (!slots.includes(slot)) slots.push(slot);
    }
    // fewer shared triples are not enough for a word of any length
    const least = Math.max(1, Math.ceil(LIKE_IN_PART * 0.5 * (slots.length + 1)));
    shared.length = 0;
    for (const slot of slots) {
      const end = grams.groups[slot + 1]!;
      if (end - grams.groups[slot]! > COMMON_GRAM) continue;
      for (let i = grams.groups[slot]!; i < end; i++)
        if (++counts[grams.rows[i]!]! === least) shared.push(grams.rows[i]!);
    }
    const found: SimilarWord[] = [];
    for (const word of shared) {
      const dice = (2 * counts[word]!) / (slots.length + offsets[word + 1]! - offsets[word]!);
      if (dice < LIKE_IN_PART) continue;
      const begins = sameBeginning(asked, length, stems, word);
      const weight = Math.max(dice, begins);
      if (weight >= LIKE && begins < SAME_WORD)
        found.push({ word, weight: MOST_WEIGHT * Math.min(1, weight) });
    }
    counts.fill(0);
    return found.sort((a, b) => b.weight - a.weight || a.word - b.word).slice(0, MOST_SIMILAR);
  };
}

const SAME_WORD = 1;
const SAME_STEM = 0.7;

/** "hypotensive" and "hypotension" are the same word in two endings. */
function sameBeginning(
  asked: Uint8Array,
  length: number,
  { bytes, offsets }: StemBytes,
  word: number,
): number {
  const start = offsets[word]!;
  const end = offsets[word + 1]!;
  const most = Math.min(length, end - start);
  let same = 0;
  while (same < most && asked[same] === bytes[start + same]) same++;
  if (same === length && same === end - start) return SAME_WORD;
  const enough = same >= SHORTEST && same >= LIKE * Math.max(length, end - start);
  return enough && !hasDigit(bytes, start, end) ? SAME_STEM : 0;
}

function hasDigit(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i]! >= 48 && bytes[i]! <= 57) return true;
  return false;
}
