/** A word of small letters in the letter case of the one that it stands for. */
export function caseLike(word: string, small: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return small.toUpperCase();
  if (word === word.toLowerCase()) return small;
  return small.replace(/(?<=^|[-'])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
