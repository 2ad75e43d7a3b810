import type { PhiFinding } from '../phi-recognizer.ts';
import type { NoteTokens } from './note-tokens.ts';
import { hashText } from './word-facts.ts';

/** What the rules found at each token. */
export interface RuleHits {
  /** The greatest strength of a finding there, 0 for none. */
  readonly strength: Uint8Array;
  /** Kinds of the findings there, as bits. */
  readonly kinds: Uint8Array;
  /** Hash of the set of recognizers. */
  readonly recognizers: Int32Array;
  /** Number of findings there. */
  readonly count: Uint8Array;
  /** Hashes of recognizer and strength of findings, those of token i at `of[i]`. */
  readonly of: readonly (readonly number[] | undefined)[];
  /** 1 where a finding begins, 2 where one ends. */
  readonly edges: Uint8Array;
}

/** A name, a place, anything else: bits of `kinds`. */
const NAME = 2;
const PLACE = 4;
export const OTHER = 8;
export const NAME_OR_PLACE = NAME | PLACE;

function bitOf(category: string): number {
  return category === 'NAME' ? NAME : category === 'GEO' ? PLACE : OTHER;
}

const hashes = new Map<string, number>();
function recognizerHash(id: string, strength: number): number {
  const key = `${id}${strength}`;
  let hash = hashes.get(key);
  if (hash === undefined) {
    hash = hashText(key, 21);
    hashes.set(key, hash);
  }
  return hash;
}

/** The first token that ends behind `position`. */
export function tokenBehind(tokens: NoteTokens, position: number): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lays the findings of the rules over the tokens. */
export function hitsOf(tokens: NoteTokens, findings: readonly PhiFinding[]): RuleHits {
  const { count, start } = tokens;
  const hits = {
    strength: new Uint8Array(count),
    kinds: new Uint8Array(count),
    recognizers: new Int32Array(count),
    count: new Uint8Array(count),
    of: new Array<number[] | undefined>(count),
    edges: new Uint8Array(count),
  };
  for (const finding of findings) {
    const first = tokenBehind(tokens, finding.start);
    const hash = recognizerHash(finding.recognizer, finding.strength);
    const kind = bitOf(finding.category);
    let last = first;
    for (let i = first; i < count && start[i]! < finding.end; i += 1) {
      last = i;
      hits.strength[i] = Math.max(hits.strength[i]!, finding.strength);
      hits.kinds[i]! |= kind;
      hits.count[i] = Math.min(9, hits.count[i]! + 1);
      const there = hits.of[i];
      if (there === undefined) hits.of[i] = [hash];
      else if (!there.includes(hash)) there.push(hash);
      else continue;
      // a sum does not depend on the order of the recognizers
      hits.recognizers[i] = (hits.recognizers[i]! + Math.imul(hash, 0x9e3779b1)) | 0;
    }
    if (first < count && start[first]! < finding.end) {
      hits.edges[first]! |= 1;
      hits.edges[last]! |= 2;
    }
  }
  return hits;
}
