/**
 * Words as `make:phi-words` writes long lists of them: in order, of each a capital that says how many letters it begins with
 * like the one before (A is none), then its other letters. Two thirds of the list as it is, compressed.
 */
export function frontCoded(list: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const [, count, rest] of list.matchAll(/([A-Z])([^A-Z\s]*)/g)) {
    word = word.slice(0, count!.charCodeAt(0) - 65) + rest!;
    words.add(word);
  }
  return words;
}
