import { type Draw, pick } from './keyed-hash.ts';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * A value of the same form: a digit for a digit, a letter for a letter of the same case, all else as it is. A first
 * digit other than 0 stays other than 0.
 */
export function sameForm(from: Draw, category: string, value: string): string {
  const label = `${category} ${value.toLowerCase()}`;
  let seenDigit = false;
  let written = '';
  // what is masked has nothing to hide: XXX-XX-1234
  const masked = [...value.matchAll(/[x*]{2,}/gi)].map(({ 0: run, index }) => ({
    index,
    end: index + run.length,
  }));
  for (let place = 0; place < value.length; place++) {
    const char = value[place]!;
    if (masked.some(({ index, end }) => index <= place && place < end)) written += char;
    else if (/\d/.test(char)) {
      const digits = !seenDigit && char !== '0' ? DIGITS.slice(1) : DIGITS;
      seenDigit = true;
      written += digits[pick(from, `${label} ${place}`, digits.length)];
    } else if (/\p{L}/u.test(char)) {
      const letter = LETTERS[pick(from, `${label} ${place}`, LETTERS.length)]!;
      written += char === char.toLowerCase() ? letter.toLowerCase() : letter;
    } else written += char;
  }
  return written;
}

/** An address of the blocks that are kept for documents: RFC 5737, RFC 3849, RFC 7042. */
export function surrogateIp(from: Draw, value: string): string {
  const number = (below: number, label: string): number =>
    pick(from, `IP ${value.toLowerCase()} ${label}`, below);
  if (/^[0-9a-f]{2}([:-])[0-9a-f]{2}\1[0-9a-f]{2}\1/i.test(value)) {
    const separator = value[2]!;
    const last = [0, 1].map((i) => number(256, `${i}`).toString(16).padStart(2, '0'));
    return ['00', '00', '5e', '00', ...last].join(separator);
  }
  if (value.includes(':')) return `2001:db8::${number(65_536, 'v6').toString(16)}`;
  return `192.0.2.${1 + number(254, 'v4')}`;
}

/** At a domain that is kept for documents (RFC 2606). */
export function surrogateEmail(from: Draw, value: string): string {
  const [local = value] = value.split('@');
  return `${sameForm(from, 'EMAIL', local)}@example.org`;
}

export function surrogateUrl(from: Draw, value: string): string {
  const scheme = /^\w+:\/\//.exec(value)?.[0] ?? '';
  return `${scheme}example.org/${pick(from, `URL ${value.toLowerCase()}`, 1_000_000_000).toString(36)}`;
}

/** A file name keeps its ending. */
export function surrogateFile(from: Draw, value: string): string {
  const ending = /\.[A-Za-z0-9]{2,5}$/.exec(value)?.[0] ?? '';
  return sameForm(from, 'PHOTO', value.slice(0, value.length - ending.length)) + ending;
}
