/** Short forms that are words of a note: in a sentence all in capitals nothing tells which is meant. */
export const wordsInCapitals: ReadonlySet<string> = new Set(
  'add aids all bed come epi hoh gave hit pad pan sad ten cap pat map rest arms hip'.split(' '),
);
/** Those and shorter ones, which no sentence all in capitals takes for a short form anyway. */
const words: ReadonlySet<string> = new Set([
  ...wordsInCapitals,
  ...'arm as at be bid can car cord do eat had has he is it low may me no red so'.split(' '),
]);
const small = 'OF|THE|IN|TO|HIS|HER|A|AN|IS|WAS|FOR|ON|WITH|BY|FROM|THAT';
/** The next word is one in capitals, no short form: "AS WELL", "ALL OF HIS DIGITS". */
const wordBehind = new RegExp(`^\\s+(?:(?:${small})\\b|[A-Z]{4,}\\b)`);
const wordBefore = new RegExp(`\\b(?:${small}|MAY|NEED|WILL|CAN)\\s+$`);

/**
 * Whether a short form is a word among others in capitals, as reports stress what they found: "SCARRING AT BOTH LUNG BASES" in a
 * sentence of small letters.
 * @param before what stands in front of it
 * @param after what stands behind it
 */
export function isWordInCapitals(written: string, before: string, after: string): boolean {
  return words.has(written.toLowerCase()) && (wordBehind.test(after) || wordBefore.test(before));
}
