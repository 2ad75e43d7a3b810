/** What a pattern says of a word beside its letters: how many word characters stand before or behind them at least. */
interface OpenWord {
  readonly letters: string;
  readonly least: number;
  readonly number: number;
}

/** Characters by which open words are filed; no pattern has fewer letters. */
const KEY = 3;
/** Stands for word characters in a wording, how many at least is added. */
const OPEN = 0xe000;

/**
 * Patterns of whole words, told by tables: to ask a dozen long patterns of each new word costs more than all else that is asked
 * of it. Of the language of patterns they have letters, "(?:a|b)", "[ab]", "?", and at one end of a word "\w*", "\w+" or "\w{n,}".
 */
export class WordPatterns {
  private readonly whole = new Map<string, number>();
  /** By `keyAt` of their first and last letters. */
  private readonly begun = new Map<number, OpenWord[]>();
  private readonly ended = new Map<number, OpenWord[]>();

  /** @throws Error if a pattern has more than the above */
  constructor(patterns: readonly string[]) {
    for (const [i, pattern] of patterns.entries())
      for (const wording of wordingsOf(pattern)) this.file(wording, i + 1);
  }

  /** The number of the first pattern that a word is of, from 1 on; 0 for none. */
  first(word: string): number {
    let number = this.whole.get(word) ?? 0;
    if (word.length < KEY) return number;
    const begun = this.begun.get(keyAt(word, 0));
    if (begun !== undefined)
      for (const { letters, least, number: own } of begun)
        if (
          isEarlier(own, number) &&
          word.startsWith(letters) &&
          isOpen(word, letters.length, word.length, least)
        )
          number = own;
    const ended = this.ended.get(keyAt(word, word.length - KEY));
    if (ended !== undefined)
      for (const { letters, least, number: own } of ended)
        if (
          isEarlier(own, number) &&
          word.endsWith(letters) &&
          isOpen(word, 0, word.length - letters.length, least)
        )
          number = own;
    return number;
  }

  private file(wording: string, number: number): void {
    const open = [...wording].findIndex((character) => character.charCodeAt(0) >= OPEN);
    if (open < 0) {
      if (!this.whole.has(wording)) this.whole.set(wording, number);
      return;
    }
    const isBegun = open > 0;
    const letters = isBegun ? wording.slice(0, open) : wording.slice(1);
    if (letters.length < KEY || letters.length !== wording.length - 1 || /[^ -~]/.test(letters))
      throw new Error(`no pattern of a word: ${wording}`);
    const [table, key] = isBegun
      ? [this.begun, keyAt(letters, 0)]
      : [this.ended, keyAt(letters, letters.length - KEY)];
    const filed = table.get(key);
    const one = { letters, least: wording.charCodeAt(open) - OPEN, number };
    if (filed === undefined) table.set(key, [one]);
    else filed.push(one);
  }
}

/** A number for `KEY` characters; two that have one are told apart by their letters. */
const keyAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 20) ^ (text.charCodeAt(at + 1) << 10) ^ text.charCodeAt(at + 2)) | 0;

const isEarlier = (number: number, than: number): boolean => than === 0 || number < than;

/** Whether all between two places are word characters, and enough of them. */
function isOpen(word: string, from: number, to: number, least: number): boolean {
  if (to - from < least) return false;
  for (let at = from; at < to; at += 1) if (!isWordCharacter(word.charCodeAt(at))) return false;
  return true;
}

/** What "\w" matches. */
export const isWordCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;

/** All wordings of a pattern. */
function wordingsOf(pattern: string): readonly string[] {
  let at = 0;
  const choice = (): string[] => {
    const options: string[] = [];
    let wordings = [''];
    for (; at < pattern.length && pattern[at] !== ')'; ) {
      if (pattern[at] === '|') {
        at += 1;
        options.push(...wordings);
        wordings = [''];
      } else {
        const parts = part();
        wordings = wordings.flatMap((wording) => parts.map((one) => wording + one));
      }
    }
    return [...options, ...wordings];
  };
  /** One sign or group, and without it if a question mark follows. */
  const part = (): readonly string[] => {
    let parts: readonly string[];
    const group = pattern.startsWith('(?:', at);
    const open = /^\\w(?:\*|\+|\{(\d),\})/.exec(pattern.slice(at, at + 6));
    if (open !== null) {
      at += open[0].length;
      const least = open[1] ?? (open[0].endsWith('+') ? 1 : 0);
      return [String.fromCharCode(OPEN + Number(least))];
    }
    if (group) {
      at += 3;
      parts = choice();
      at += 1;
    } else if (pattern[at] === '[') {
      const end = pattern.indexOf(']', at);
      parts = [...pattern.slice(at + 1, end)];
      at = end + 1;
    } else {
      if (pattern[at] === '\\') at += 1;
      parts = [pattern[at]!];
      at += 1;
    }
    if (pattern[at] !== '?') return parts;
    at += 1;
    return ['', ...parts];
  };
  return choice();
}
