/** Letters that a slip of the pen puts in: not the rare j and q. */
const letters = [...'aeioursltnymcdphbgfkvwxz'].map((letter) => letter.charCodeAt(0));

/**
 * True if a word is one slip away from one that `is` takes: a letter left out, put in, changed, or two that changed places. A word of
 * twelve letters has 600 neighbours, so `mayBe` sees each as codes first, and only what it lets pass is made a string.
 */
export function hasNeighbour(
  word: string,
  mayBe: (codes: Uint16Array) => boolean,
  is: (word: string) => boolean,
): boolean {
  const { length } = word;
  // With another letter in one place, without it, and with one more before it
  const other = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  const without = other.slice(1);
  const more = Uint16Array.of(0, ...other);
  const found = (codes: Uint16Array): boolean => mayBe(codes) && is(String.fromCharCode(...codes));
  for (let at = 0; at < length; at += 1) {
    const code = other[at]!;
    if (found(without)) return true;
    if (at + 1 < length) {
      [other[at], other[at + 1]] = [other[at + 1]!, code];
      if (found(other)) return true;
      [other[at], other[at + 1]] = [code, other[at]!];
    }
    for (const letter of letters) {
      other[at] = letter;
      more[at] = letter;
      if (found(other) || found(more)) return true;
    }
    other[at] = code;
    more[at] = code;
    without[at] = code;
  }
  return false;
}
