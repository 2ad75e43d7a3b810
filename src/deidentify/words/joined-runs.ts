import { late } from '../patterns/search-pattern.ts';

/** Of characters of ASCII: letters, digits, and the signs that stand inside a login, an address or a path. */
const [other, letter, digit, stop, sign, mark] = [0, 1, 2, 3, 4, 5];
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return letter;
  if (/\d/.test(character)) return digit;
  if (/[_@]/.test(character)) return mark;
  if (character === '.') return stop;
  return /[/-]/.test(character) ? sign : other;
});
const otherLetter = late.u`^\p{L}`;

/**
 * Calls `visit` with the start of each run of letters, digits and ". _ @ / -" that joins what words of a sentence do not: a letter and a digit
 * ("oduya2"), two letters over a stop ("a.bello"), or anything with "_" or "@". In one walk, since nearly every run of a note is a plain word.
 */
export function eachJoined(text: string, visit: (start: number) => void): void {
  let [start, isJoined, before, last] = [0, false, other, other];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const kind = code < 128 ? kinds[code]! : kindOf(text, at);
    if (kind === other) {
      if (isJoined) visit(start);
      start = at + 1;
      isJoined = false;
    } else if (
      kind === mark ||
      (kind === digit && last === letter) ||
      (kind === letter && before === letter && last === stop)
    )
      isJoined = true;
    before = last;
    last = kind;
  }
}

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // The second half of a letter of two places
  const from = code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at;
  return otherLetter.test(text.slice(from, from + 2)) ? letter : other;
}
