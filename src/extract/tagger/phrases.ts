import { mix } from '../../feature-hashing.ts';
import type { NumberRoom } from './number-room.ts';
import type { ReadText } from './read-text.ts';
import { MARK } from './word-columns.ts';

/** Of each token the longest phrase around it that was taken for a mention somewhere in the text. */
export interface CoveringPhrases {
  /** Tokens of the phrase, 0 for none. */
  readonly length: Uint8Array;
  /** Bits: the token begins the phrase, it ends it. */
  readonly edge: Uint8Array;
  /** How sure the other places of the phrase are mentions, their mean, and how many there are. */
  readonly others: Float32Array;
  readonly count: Uint16Array;
}

interface Phrase {
  places: number;
  sure: number;
}

const MAX_LENGTH = 8;
const LIKELY = 0.4;

/**
 * @param keys of the words of the text
 * @param chances that a mention begins and ends with a token, and that it goes on behind it
 */
export function coveringPhrases(
  keys: Int32Array,
  { words: { flags } }: Pick<ReadText, 'words'>,
  { begins, ends, on }: Readonly<Record<'begins' | 'ends' | 'on', Float32Array>>,
  room: NumberRoom,
): CoveringPhrases {
  const count = keys.length;
  const found = {
    length: room.bytes(count),
    edge: room.bytes(count),
    others: room.floats(count),
    count: room.shorts(count),
  };
  const phrases = new Map<number, Phrase>();
  const heads = new Map<number, number>();
  for (let first = 0; first < count; first += 1) {
    if (begins[first]! < LIKELY) continue;
    let last = first;
    let hash = keys[first]!;
    while (on[last]! > 0.5 && last + 1 < count && last - first + 1 < MAX_LENGTH) {
      last += 1;
      hash = mix(350, hash, keys[last]!);
    }
    if (ends[last]! < LIKELY || (flags[last]! & MARK) !== 0) continue;
    phrases.set(hash, { places: 0, sure: 0 });
    heads.set(keys[first]!, Math.max(heads.get(keys[first]!) ?? 0, last - first + 1));
  }
  if (phrases.size === 0) return found;
  const places: { first: number; last: number; phrase: Phrase }[] = [];
  for (let first = 0; first < count; first += 1) {
    const most = heads.get(keys[first]!);
    if (most === undefined) continue;
    let hash = keys[first]!;
    for (let last = first; last < count && last - first < most; last += 1) {
      if (last > first) hash = mix(350, hash, keys[last]!);
      const phrase = phrases.get(hash);
      if (phrase === undefined) continue;
      phrase.places += 1;
      phrase.sure += Math.min(begins[first]!, ends[last]!);
      places.push({ first, last, phrase });
    }
  }
  for (const { first, last, phrase } of places) {
    if (phrase.places < 2) continue;
    const size = last - first + 1;
    const others = (phrase.sure - Math.min(begins[first]!, ends[last]!)) / (phrase.places - 1);
    for (let at = first; at <= last; at += 1) {
      if (found.length[at]! >= size) continue;
      found.length[at] = size;
      found.edge[at] = (at === first ? 1 : 0) + (at === last ? 2 : 0);
      found.others[at] = others;
      found.count[at] = phrase.places - 1;
    }
  }
  return found;
}
