import type { Embedder, WordVector } from '../embed/embedder.ts';
import { MOST_CANDIDATES, MOST_MET, MOST_READ, placeKernel } from './alike-memory.ts';
import type { PooledConcept } from './candidate-pool.ts';
import type { ConceptStore } from './concept-store.ts';
import { quantiseRow, scaleOf } from './int8-vectors.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { MOST_WORDS, type NameWords } from './name-words.ts';

/** Compares words by their vectors: "kidney" is near "renal", which no spelling tells. */
export interface AlikeWords {
  /**
   * Of each candidate `ALIKE` numbers, 0 to 1, until the next call: the shares of the name and of the term that is shown, by
   * rarity, which the other explains, where each word counts as much as the likest word of the other is like it; the
   * likeness of the word of the name, and of the term, that the other is least like; the harmonic mean of the shares
   * for the best of the concept's terms and for the preferred one; and the least alike words for the best term.
   */
  explain(name: NameWords, candidates: readonly PooledConcept[], concepts: ConceptStore): Float32Array;
}

export const ALIKE = 8;

/** A concept may have hundreds of terms; the first say enough, beside the one that is shown. */
export const TERMS_COMPARED = 16;

/** Of a word whose vector was not made yet: more than there are places. */
const NOT_MADE = 0xffff;

/** Other words are never as good as the word itself. */
const MOST_ALIKE = 0.97;

const opened = new WeakMap<LexicalIndex, { readonly by: Embedder; readonly alike: AlikeWords | undefined }>();

/** Undefined for an embedder that has no vectors of single words at hand. */
export function alikeWordsOf(lexical: LexicalIndex, embedder: Embedder): AlikeWords | undefined {
  let known = opened.get(lexical);
  if (known?.by !== embedder) {
    const { wordVector, dimensions } = embedder;
    known = { by: embedder, alike: wordVector && alikeWords(lexical, wordVector, dimensions) };
    opened.set(lexical, known);
  }
  return known.alike;
}

/** The row behind the last of the terms of a concept that are compared. */
export function comparedEnd(first: number, ordinal: number, concepts: ConceptStore): number {
  return Math.min(first + TERMS_COMPARED, concepts.firstRow(ordinal + 1));
}

function alikeWords(lexical: LexicalIndex, vectorOf: WordVector, dimensions: number): AlikeWords {
  const { words, firstWord, rarity, wordCount } = lexical;
  // words of the name that no term has lie behind those of the index
  const memory = placeKernel(wordCount + MOST_WORDS, dimensions);
  const { kernel, stride, rows, scales, named, met, table, read, ends, asked, answers } = memory;
  const vector = new Float32Array(dimensions);
  /**
   * Place of a word among those that this name is compared with; 0 is of none. A word's vector is made when it is met first: an index
   * has tens of thousands, and opening it should not wait for them.
   */
  const places = new Uint16Array(wordCount).fill(NOT_MADE);
  let all = new Float32Array(64 * ALIKE);

  function make(stem: string, row: number): void {
    const start = row * stride;
    rows.fill(0, start, start + stride);
    if (vectorOf(stem, vector)) quantiseRow(vector, rows, start);
    scales[row] = scaleOf(rows, start, stride);
  }

  function take({ words: own, stems, rarities }: NameWords): void {
    for (let i = 0; i < own.length; i++) {
      const row = own[i]! < 0 ? wordCount + i : own[i]!;
      if (own[i]! < 0) make(stems[i]!, row);
      else if (places[row] === NOT_MADE) {
        make(stems[i]!, row);
        places[row] = 0;
      }
      named[i] = row;
      memory.rarities[i] = rarities[i]!;
    }
  }

  /** Reads words of terms to place `at`, those of the index from `from` up to, not with, `to`; returns how many were met. */
  function readWords(from: number, to: number, at: number, metCount: number): number {
    let next = metCount;
    for (let i = from, k = at; i < to; i++, k++) {
      const word = words[i]!;
      let place = places[word]!;
      if (place === NOT_MADE) {
        make(lexical.stemOf(word), word);
        place = 0;
      }
      if (place === 0 && next < MOST_MET) {
        place = next++;
        places[word] = place;
        met[place] = word;
      }
      read[k] = place;
    }
    return next;
  }

  return {
    explain(name, candidates, concepts) {
      if (all.length < candidates.length * ALIKE) all = new Float32Array(2 * candidates.length * ALIKE);
      const count = name.words.length;
      const width = 4 * Math.ceil(count / 4) + 4;
      take(name);
      let metCount = 1;
      for (let i = 0; i < candidates.length; ) {
        const from = i;
        let terms = 0;
        let at = 0;
        for (; i < candidates.length && i - from < MOST_CANDIDATES; i++) {
          const { ordinal, row } = candidates[i]!;
          const first = concepts.firstRow(ordinal);
          const end = comparedEnd(first, ordinal, concepts);
          const isBeyond = row >= end;
          const start = firstWord[first]!;
          const length = firstWord[end]! - start;
          const beyond = isBeyond ? firstWord[row + 1]! - firstWord[row]! : 0;
          if (i > from && at + length + beyond > MOST_READ) break;
          metCount = readWords(start, start + length, at, metCount);
          const place = 3 * (i - from);
          asked[place] = terms;
          asked[place + 1] = terms + end - first;
          asked[place + 2] = terms + (isBeyond ? end : row) - first;
          for (let term = first; term < end; term++)
            ends[terms++] = Math.min(MOST_READ, at + firstWord[term + 1]! - start);
          at += length;
          if (!isBeyond) continue;
          metCount = readWords(firstWord[row]!, firstWord[row + 1]!, at, metCount);
          at += beyond;
          ends[terms++] = Math.min(MOST_READ, at);
        }
        for (let k = 1; k < metCount; k++) table[(k + 1) * width - 3] = rarity[met[k]!]!;
        kernel.compare(metCount, count, MOST_ALIKE);
        kernel.answer(i - from, count, name.total);
        all.set(answers.subarray(0, ALIKE * (i - from)), ALIKE * from);
      }
      for (let i = 1; i < metCount; i++) places[met[i]!] = 0;
      return all;
    },
  };
}
