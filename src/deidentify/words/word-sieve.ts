import { inflections } from './word-forms.ts';
import { hashed } from './word-table.ts';

const size = 1 << 20;
const longest = 32;
const none: readonly Inflection[] = [];
const codesOf = (letters: string): readonly number[] => Array.from(letters, (letter) => letter.charCodeAt(0));
/** By the last letter of the ending. */
const inflectedBy = new Map<number, readonly Inflection[]>();
for (const [ending, stems] of inflections) {
  const codes = codesOf(ending);
  const last = codes.at(-1)!;
  const one = { ending: codes, stems: stems.map(codesOf), doubles: ending !== 's' };
  inflectedBy.set(last, [...(inflectedBy.get(last) ?? []), one]);
}

interface Inflection {
  readonly ending: readonly number[];
  readonly stems: readonly (readonly number[])[];
  readonly doubles: boolean;
}

/** Letters of a word, and the hash of each of its beginnings. */
interface Letters {
  readonly codes: Uint16Array;
  readonly hashes: Int32Array;
}

const roomForWord = (): Letters => ({
  codes: new Uint16Array(longest),
  hashes: new Int32Array(longest + 1),
});

/**
 * Tells in some nanoseconds that a word is none of some words, has none of some endings and is no inflection of such a word, as `stemsOf`
 * and `isInflected` see it: for words that are tried by the hundred. What it lets pass may still be none.
 */
export class WordSieve {
  /** Two bits for each word, so that one of some hundred others has both. */
  readonly #bits = new Uint32Array(size >> 5);
  readonly #endings = new EndingTree();
  /** The word that is asked for, and a stem of it. */
  readonly #word = roomForWord();
  readonly #stem = roomForWord();

  /** @param endings may begin with a class of letters: "[aio]caine" */
  constructor(lists: readonly Iterable<string>[], endings: readonly string[]) {
    for (const words of lists) this.with(words);
    for (const ending of endings) this.#endings.add(/[a-z]+$/.exec(ending)![0]);
  }

  /** Takes in more words. */
  with(words: Iterable<string>): this {
    const bits = this.#bits;
    for (const word of words) {
      let hash = 0;
      for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at)) | 0;
      const [one, other] = [first(hash), second(hash)];
      bits[one >> 5] = bits[one >> 5]! | (1 << (one & 31));
      bits[other >> 5] = bits[other >> 5]! | (1 << (other & 31));
    }
    return this;
  }

  /** @param codes of small letters, hyphens and apostrophes */
  mayHave(codes: Uint16Array): boolean {
    const { length } = codes;
    if (length > longest) return true;
    const { codes: own, hashes } = this.#word;
    for (let at = 0; at < length; at += 1) {
      own[at] = codes[at]!;
      hashes[at + 1] = hashed(hashes[at]!, codes[at]!);
    }
    return this.#mayHave(length);
  }

  /** @param word folded */
  mayHaveWord(word: string): boolean {
    const { length } = word;
    if (length > longest) return true;
    const { codes, hashes } = this.#word;
    for (let at = 0; at < length; at += 1) {
      const code = word.charCodeAt(at);
      codes[at] = code;
      hashes[at + 1] = hashed(hashes[at]!, code);
    }
    return this.#mayHave(length);
  }

  #mayHave(length: number): boolean {
    const { codes: own, hashes } = this.#word;
    return (
      this.#has(hashes[length]!) ||
      this.#endings.ends(own, length) ||
      this.#mayHaveStem(this.#word, length, (base, added) => this.#mayBeStem(base, added))
    );
  }

  /** Asks `is` for each stem that the word may be an inflection of: how much of the word, and what is put behind it. */
  #mayHaveStem(
    { codes }: Letters,
    length: number,
    is: (base: number, added: readonly number[]) => boolean,
  ): boolean {
    for (const { ending, stems, doubles } of inflectedBy.get(codes[length - 1]!) ?? none) {
      const base = length - ending.length;
      if (base < 3 || !endsWith(codes, length, ending)) continue;
      for (const added of stems) if (is(base, added)) return true;
      if (doubles && codes[base - 1] === codes[base - 2] && is(base - 1, [])) return true;
    }
    return false;
  }

  #mayBeStem(base: number, added: readonly number[]): boolean {
    const stem = added.length === 0 ? this.#word : this.#stemWith(base, added);
    const length = base + added.length;
    return (
      this.#has(stem.hashes[length]!) ||
      this.#endings.ends(stem.codes, length) ||
      this.#mayHaveStem(stem, length, (shorter, more) => {
        let hash = stem.hashes[shorter]!;
        for (const code of more) hash = hashed(hash, code) | 0;
        return this.#has(hash);
      })
    );
  }

  #stemWith(base: number, added: readonly number[]): Letters {
    const { codes, hashes } = this.#stem;
    for (let at = 0; at < base + added.length; at += 1) {
      codes[at] = at < base ? this.#word.codes[at]! : added[at - base]!;
      hashes[at + 1] = hashed(hashes[at]!, codes[at]!);
    }
    return this.#stem;
  }

  #has(hash: number): boolean {
    return this.#hasBit(first(hash)) && this.#hasBit(second(hash));
  }

  #hasBit(bit: number): boolean {
    return ((this.#bits[bit >> 5]! >>> (bit & 31)) & 1) === 1;
  }
}

const first = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1);
const second = (hash: number): number => Math.imul(hash, 0x85ebca6b) >>> 12;

function endsWith(codes: Uint16Array, length: number, ending: readonly number[]): boolean {
  for (let at = ending.length - 1, from = length - ending.length; at >= 0; at -= 1)
    if (codes[from + at] !== ending[at]) return false;
  return true;
}

const branches = 26;

/** Endings of small letters, read from the last to the first. */
class EndingTree {
  /** For each node the next one by letter; 0 for none. */
  readonly #next: number[] = Array.from({ length: branches }, () => 0);
  readonly #isWhole: boolean[] = [false];

  add(ending: string): void {
    let node = 0;
    for (const code of [...codesOf(ending)].reverse()) {
      const place = node * branches + code - 97;
      if (this.#next[place] === 0) {
        this.#next[place] = this.#isWhole.push(false) - 1;
        for (let letter = 0; letter < branches; letter += 1) this.#next.push(0);
      }
      node = this.#next[place]!;
    }
    this.#isWhole[node] = true;
  }

  ends(codes: Uint16Array, length: number): boolean {
    let node = 0;
    for (let at = length - 1; at >= 0; at -= 1) {
      const letter = codes[at]! - 97;
      node = letter >= 0 && letter < branches ? this.#next[node * branches + letter]! : 0;
      if (node === 0) return false;
      if (this.#isWhole[node]) return true;
    }
    return false;
  }
}
