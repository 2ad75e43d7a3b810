/** Letters in any case, and the signs that matter for a search, as a number of five bits: three make one of 32,768 keys. */
export const symbolCount = 32;
export const wideSymbol = 31;
const digitSymbol = 26;
export const spaceSymbol = 27;

/** So many characters of a piece of a match, and of its beginning, are compared before a pattern is tried. */
export const pieceLength = 5;
export const aheadLength = 8;
/** So many of them are told by their kinds too, and so many characters before it are compared. */
export const followLength = 3;
export const behindLength = 4;

/** Kinds of characters, eight at most: fewer than symbols, but capitals and small letters are told apart, and the comma, of which many patterns have one. */
const kinds = ['lower', 'upper', 'digit', 'line', 'space', 'comma', 'sign', 'wide'] as const;
export const kindCount = kinds.length;
export const wideKind = kinds.indexOf('wide');

/** The symbol and the kind of each character of Latin-1; any other is wide. */
export const symbolOf = new Uint8Array(256);
export const kindOf = new Uint8Array(256);
for (let code = 0; code < 256; code += 1) {
  const [symbol, kind] = read(code);
  symbolOf[code] = symbol;
  kindOf[code] = kinds.indexOf(kind);
}

function read(code: number): readonly [symbol: number, kind: (typeof kinds)[number]] {
  const sign = String.fromCharCode(code);
  if (/[a-z]/i.test(sign)) return [(code | 32) - 97, /[a-z]/.test(sign) ? 'lower' : 'upper'];
  if (/\d/.test(sign)) return [digitSymbol, 'digit'];
  if (/\s/.test(sign)) return [spaceSymbol, /[\r\n]/.test(sign) ? 'line' : 'space'];
  if (code > 127) return [wideSymbol, 'wide'];
  return [sign === '.' ? 28 : /[-/]/.test(sign) ? 29 : 30, sign === ',' ? 'comma' : 'sign'];
}
