import type { ConceptStore } from './concept-store.ts';
import type { LexicalIndex } from './lexical-index.ts';

/** Terms by the first letters of their words: VATS is "virus-associated trichodysplasia spinulosa". */
export interface Initials {
  /**
   * Rows of terms whose words, the small ones left out, begin with these letters in this order, rising.
   * @param letters as `lettersOf` gives them
   */
  rowsOf(letters: Uint8Array): readonly number[];
  /** Share, 0 to 1, of the letters and of the words of a term that stand for each other, in order: the lower of the two. */
  share(letters: Uint8Array, row: number): number;
}

/** Two letters are the initials of hundreds of terms, and longer terms are hardly spoken of by theirs. */
const FEWEST = 3;
const MOST = 6;
const SYMBOLS = 40;
const SLOTS = 1 << 15;

const made = new WeakMap<LexicalIndex, Initials>();

/** Made when the first short form comes: 4 bytes for each term, and one pass over all of their words. */
export function initialsOf(lexical: LexicalIndex, concepts: ConceptStore): Initials {
  const known = made.get(lexical) ?? createInitials(lexical, concepts);
  made.set(lexical, known);
  return known;
}

/** The letters of a short form by whose initials terms are looked for; undefined for what is too short or too long. */
export function lettersOf(shortForm: string): Uint8Array | undefined {
  const letters = symbolsOf(shortForm);
  return letters === undefined || letters.length < FEWEST || letters.length > MOST ? undefined : letters;
}

/** Letters and digits as symbols from 1 on; undefined for a text with other characters than dots and hyphens beside. */
export function symbolsOf(shortForm: string): Uint8Array | undefined {
  const letters: number[] = [];
  for (const letter of shortForm.toLowerCase()) {
    const symbol = symbolOf(letter.charCodeAt(0));
    if (symbol > 0) letters.push(symbol);
    else if (letter !== '-' && letter !== '.') return undefined;
  }
  return Uint8Array.from(letters);
}

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 20 : 0;
}

function createInitials(lexical: LexicalIndex, concepts: ConceptStore): Initials {
  const { words, firstWord, wordCount } = lexical;
  const symbols = new Uint8Array(wordCount);
  for (let word = 0; word < wordCount; word++) symbols[word] = symbolOf(lexical.stemOf(word).charCodeAt(0));
  const keyOf = (row: number): number => {
    const start = firstWord[row]!;
    const end = firstWord[row + 1]!;
    if (end - start < FEWEST || end - start > MOST) return 0;
    let key = 0;
    for (let i = start; i < end; i++) {
      const symbol = symbols[words[i]!]!;
      if (symbol === 0) return 0;
      key = key * SYMBOLS + symbol;
    }
    return key;
  };
  const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 17;
  const groups = new Uint32Array(SLOTS + 1);
  const rows = new Uint32Array(countInto(groups, concepts.termCount, keyOf, slotOf));
  const next = groups.slice(0, SLOTS);
  for (let row = 0; row < concepts.termCount; row++) {
    const key = keyOf(row);
    if (key !== 0) rows[next[slotOf(key)]!++] = row;
  }
  return {
    rowsOf(letters) {
      let key = 0;
      for (const symbol of letters) key = key * SYMBOLS + symbol;
      const slot = slotOf(key);
      const found: number[] = [];
      for (let i = groups[slot]!; i < groups[slot + 1]!; i++)
        if (keyOf(rows[i]!) === key) found.push(rows[i]!);
      return found;
    },
    share(letters, row) {
      const start = firstWord[row]!;
      const count = Math.min(firstWord[row + 1]! - start, MOST_WORDS);
      if (count === 0) return 0;
      common.fill(0, 0, letters.length + 1);
      // longest common subsequence, one row of its table at a time
      for (let w = 0; w < count; w++) {
        const symbol = symbols[words[start + w]!]!;
        let diagonal = 0;
        for (let l = 1; l <= letters.length; l++) {
          const above = common[l]!;
          if (letters[l - 1] === symbol) common[l] = diagonal + 1;
          else if (common[l - 1]! > above) common[l] = common[l - 1]!;
          diagonal = above;
        }
      }
      return common[letters.length]! / Math.max(letters.length, count);
    },
  };
}

/**
 * Share of the letters that begin words of a text, where the text has all of them in order and begins a word with the first;
 * else 0. A letter is taken where it next begins a word, or where it next is: "DPb" is in "diffuse panbronchiolitis".
 */
export function spelledIn(letters: Uint8Array, text: string): number {
  const small = text.toLowerCase();
  let at = 0;
  let begun = 0;
  for (let l = 0; l < letters.length; l++) {
    const letter = letterOf(letters[l]!);
    let place = small.indexOf(letter, at);
    while (place > 0 && !isBeforeWord(small.charCodeAt(place - 1))) place = small.indexOf(letter, place + 1);
    if (place >= 0) begun++;
    else if (l === 0) return 0;
    else place = small.indexOf(letter, at);
    if (place < 0) return 0;
    at = place + 1;
  }
  return begun / letters.length;
}

const isBeforeWord = (code: number): boolean => code < 48 || (code > 57 && code < 97);

function letterOf(symbol: number): string {
  return String.fromCharCode(symbol > 26 ? symbol + 20 : symbol + 96);
}

const MOST_WORDS = 12;
const common = new Uint8Array(MOST + 1);

/** Counts the rows of each slot into `groups`, as the places where they end before and begin; returns how many there are. */
function countInto(
  groups: Uint32Array,
  count: number,
  keyOf: (row: number) => number,
  slotOf: (key: number) => number,
): number {
  for (let row = 0; row < count; row++) {
    const key = keyOf(row);
    if (key !== 0) groups[slotOf(key) + 1]!++;
  }
  for (let slot = 0; slot < SLOTS; slot++) groups[slot + 1]! += groups[slot]!;
  return groups[SLOTS]!;
}
