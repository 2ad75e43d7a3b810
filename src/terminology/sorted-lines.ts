/**
 * Where the lines of a key begin in a text, or would begin. A list of thousands that is read as text takes no more room than that:
 * as objects it is five times as large.
 * @param text lines that are sorted by their keys as strings are compared, each with its line break
 * @param keyAt the key of the line that begins at a place
 */
export function placeOfKey(text: string, key: string, keyAt: (place: number) => string): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    if (keyAt(middle) < key) low = text.indexOf('\n', middle) + 1;
    else high = middle;
  }
  return low;
}

/** Where the next line begins. */
export const nextLine = (text: string, place: number): number => text.indexOf('\n', place) + 1;
