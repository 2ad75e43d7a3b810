/** A colon; "=" or "]", or a dash behind a blank; such a dash with a blank behind it; "/E"; what no header by itself has. */
export const [COLON, CLOSING, DASH, EXAM, FOREIGN] = [1, 2, 4, 8, 16] as const;

/** What headers that stand alone, and the marks before them, may have beside letters: "H&P (cont'd)", "**Plan:**", "• <b>PMH</b>". */
const ofHeaders = new Set(Array.from(" \t/&'’+().-*_=#[]<>:•◦▪·–", (mark) => mark.charCodeAt(0)));

const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
const isGap = (code: number): boolean => code === 32 || code === 9;

/** The letters and slashes that a text begins with; none if they are more than `most`. */
export function openingLetters(text: string, most: number): string {
  let at = 0;
  while (at <= most && at < text.length && isOfShorthand(text.charCodeAt(at))) at += 1;
  return at > most ? '' : text.slice(0, at);
}

const isOfShorthand = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 47;

/**
 * Which of the signs a line has that headers are told by, as bits. Patterns are asked of a line that has what they need: most lines
 * have none, and a dozen patterns a line took longer than all else.
 * @param codes of the text, see `codesOf`
 */
export function lineSigns(codes: Uint16Array, start: number, end: number): number {
  let signs = 0;
  for (let at = start; at < end; at += 1) {
    const code = codes[at]!;
    if (code === 32 || isWordUnit(code)) continue;
    if (code === 58) signs |= COLON;
    else if (code === 61 || code === 93) signs |= CLOSING;
    else if (code === 45 || code === 0x2013 || code === 0x2014) {
      if (at > start && isGap(codes[at - 1]!)) signs |= CLOSING;
      if (at + 1 < end && isGap(codes[at + 1]!)) signs |= DASH;
    } else if (code === 47) {
      if (at + 1 < end && codes[at + 1] === 69) signs |= EXAM;
    }
    if (!ofHeaders.has(code)) signs |= FOREIGN;
  }
  return signs;
}

/** Fewer than one of ten characters is a small letter. */
export function isUpperText(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count * 10 < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) count += 1;
  }
  return count * 10 < text.length;
}
