import { late } from '../patterns/search-pattern.ts';

/** Typographic signs and what they are read as. A long dash parts a sentence, so it must not become a hyphen inside a word. */
const signs: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '—': ';',
  '…': '.',
  '•': '*',
  '●': '*',
  '▪': '*',
  '◦': '*',
  '→': '>',
  '≥': '>',
  '≤': '<',
  '≈': '=',
  '™': '®',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2007': ' ',
  '\u200b': ' ',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  Œ: 'O',
  œ: 'o',
  ẞ: 'S',
  μ: 'µ',
  Μ: 'M',
  Ə: 'A',
  ə: 'a',
  // Of lists and measurements; signs that a pattern asks for are not among them
  ...Object.fromEntries([...'✓✔☐☑☒↑↓←∆♀♂℅√'].map((sign) => [sign, '¤'])),
};
const outside = /[\ud800-\udbff][\udc00-\udfff]|[^\x00-\xff]/g;
const letter = late.u`^[\p{L}\p{M}\p{N}]`;
const isWide = /[^\x00-\xff]/;
const piece = 8_192;
const answers = new Map<string, string>();

/**
 * The same text, place for place, with its signs and accented letters in Latin-1 where they have an equal there. The engine compiles every
 * pattern a second time for a text that leaves Latin-1, and one curly apostrophe is enough for that. Other scripts stay.
 */
export function latinText(given: string): string {
  // A name is the same with a blank that does not break: every pattern would have to ask for both
  const text = given.includes('\u00a0') ? given.replaceAll('\u00a0', ' ') : given;
  if (!isWide.test(text)) return text;
  const latin = text.replace(outside, latinOf);
  if (isWide.test(latin)) return latin;
  // The engine keeps two bytes a letter until a string is made anew from single bytes
  const pieces: string[] = [];
  for (let from = 0; from < latin.length; from += piece) {
    const codes = new Uint8Array(Math.min(piece, latin.length - from));
    for (let at = 0; at < codes.length; at += 1) codes[at] = latin.charCodeAt(from + at);
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

function latinOf(unit: string): string {
  const known = signs[unit] ?? answers.get(unit);
  if (known !== undefined) return known;
  // A picture is a sign of two places: no pattern asks for one, and a text without pairs is searched by its index
  if (unit.length === 2) return letter.test(unit) ? unit : '¤¤';
  const base = unit.normalize('NFD').charAt(0);
  const latin = base <= '\xff' ? base : unit;
  answers.set(unit, latin);
  return latin;
}
