const { charCodeAt } = String.prototype;

/**
 * The character at a place, of a text of any kind: the runtime has a dozen kinds of strings (of one byte or two, cut out of another,
 * joined …), and where it has met more than four of them it looks the method up anew for each character.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);

/** One of the ASCII digits. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What `\s` and `\p{Ll}` match, told from the number of a character: asked for one character at a time, a pattern costs more. */
export function isBlank(code: number): boolean {
  return code < 0xa0 ? code === 32 || (code >= 9 && code <= 13) : isWideBlank(code);
}

/** A function by itself: the engine puts what tells blanks into all that asks for them. */
function isWideBlank(code: number): boolean {
  if (code < 0x1680) return code === 0xa0;
  if (code < 0x2100) return code === 0x1680 || (code >= 0x2000 && (code <= 0x200a || isOddBlank(code)));
  return code === 0x3000 || code === 0xfeff;
}

const isOddBlank = (code: number): boolean =>
  code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;

export function isSmallLetter(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  return /\p{Ll}/u.test(String.fromCharCode(code));
}

/** What `[\p{L}\p{N}]` matches. */
export function isLetterOrDigit(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}
