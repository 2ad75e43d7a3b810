/** What a character of Latin-1 is, as bits, for loops that would else try a pattern at each. */
export const LETTER = 1;
/** A letter of two cases: what \p{Lu} and \p{Ll} take where case is nothing. */
export const CASED = 2;
/** A letter, a number or an apostrophe. */
export const TERM = 4;

export const latinKinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  return (
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{Lu}|\p{Ll}/u.test(character) ? CASED : 0) |
    (/[\p{L}\p{N}']/u.test(character) ? TERM : 0)
  );
});
