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
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCharCode(code));
}

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
