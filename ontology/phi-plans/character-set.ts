import {
  kindCount,
  kindOf,
  symbolOf,
  wideKind,
  wideSymbol,
} from '../../src/deidentify/patterns/character-symbols.ts';

const latin = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
const wordSign = /\w/;

/** What one place of a pattern takes, as bits of symbols and of kinds. */
export interface CharacterSet {
  readonly symbols: number;
  readonly kinds: number;
  /** The kinds of which it takes every character. */
  readonly wholeKinds: number;
  /** Takes characters beyond Latin-1, which may have two places in the text. */
  readonly isWide: boolean;
  /** Takes nothing but what \b holds for a part of a word. */
  readonly isWord: boolean;
  /** The code of the one sign that it takes; undefined if it takes a letter, a digit, a space, or several. */
  readonly sign?: number;
}

const everyKind = (1 << kindCount) - 1;
export const anyCharacter: CharacterSet = {
  symbols: -1,
  kinds: everyKind,
  wholeKinds: everyKind,
  isWide: true,
  isWord: false,
};

/** The characters beyond Latin-1 in one string, so that one search tells whether a set has any. */
let beyond = '';
/** Two of them are letters of ASCII where case is ignored: the long s and the sign of Kelvin. */
const alsoAscii = 'ſ\u212a';

const known = new Map<string, CharacterSet>();

/** Asks the engine itself what a piece of a pattern takes: no table of ours can differ from it. */
export function characterSet(source: string, flags: string): CharacterSet {
  const key = `${flags}/${source}`;
  let found = known.get(key);
  if (found === undefined) {
    const one = letter(source, flags) ?? asked(new RegExp(source, flags), source);
    const sign = signOf(source);
    found = sign === undefined ? one : { ...one, sign };
    known.set(key, found);
  }
  return found;
}

/** Commas are a kind of their own. */
function signOf(source: string): number | undefined {
  const sign = /^\\?([!-+\--/:-@[-`{-~])$/.exec(source)?.[1];
  return sign === undefined || /^[.^$]$/.test(source) ? undefined : sign.charCodeAt(0);
}

/** One plain letter, by far the most of what patterns are made of. */
function letter(source: string, flags: string): CharacterSet | undefined {
  if (!/^[a-z]$/i.test(source)) return undefined;
  const code = source.charCodeAt(0);
  const isFolded = flags.includes('i');
  const isWide = isFolded && flags.includes('u') && /[ks]/i.test(source);
  const cases = isFolded ? [kindOf[code & ~32]!, kindOf[code | 32]!] : [kindOf[code]!];
  return {
    symbols: (1 << symbolOf[code]!) | (isWide ? 1 << wideSymbol : 0),
    kinds: cases.reduce((all, kind) => all | (1 << kind), isWide ? 1 << wideKind : 0),
    wholeKinds: 0,
    isWide,
    isWord: true,
  };
}

function asked(pattern: RegExp, source: string): CharacterSet {
  let [symbols, some, missed, isWord] = [0, 0, 0, true];
  for (let code = 0; code < 256; code += 1) {
    const kind = 1 << kindOf[code]!;
    if (pattern.test(latin[code]!)) {
      symbols |= 1 << symbolOf[code]!;
      some |= kind;
      isWord &&= wordSign.test(latin[code]!);
    } else missed |= kind;
  }
  if (beyond === '')
    for (let code = 256; code < 65_536; code += 1)
      if (code !== 0x17f && code !== 0x212a) beyond += String.fromCharCode(code);
  // One plain sign of ASCII takes nothing beyond, but for the two
  const isOther = !/^[\x20-\x7e]$/.test(source) && (/\\u\{/.test(source) || pattern.test(beyond));
  const isWide = isOther || pattern.test(alsoAscii);
  if (isWide) {
    symbols |= 1 << wideSymbol;
    some |= 1 << wideKind;
  }
  // Whether it takes all of them beyond Latin-1 is not asked
  const wholeKinds = some & ~missed & ~(1 << wideKind);
  return { symbols, kinds: some, wholeKinds, isWide, isWord: isWord && !isOther };
}

/** A set that takes what any of these take. */
export function union(sets: readonly CharacterSet[]): CharacterSet {
  let [symbols, some, whole, isWide, isWord] = [0, 0, 0, false, true];
  for (const set of sets) {
    symbols |= set.symbols;
    some |= set.kinds;
    whole |= set.wholeKinds;
    isWide ||= set.isWide;
    isWord &&= set.isWord;
  }
  return { symbols, kinds: some, wholeKinds: whole, isWide, isWord };
}

/** A set that takes what both of these take, and perhaps more. */
export function intersection(one: CharacterSet, other: CharacterSet): CharacterSet {
  const key = `${one.symbols} ${one.kinds}&${other.symbols} ${other.kinds}`;
  let found = both.get(key);
  if (found === undefined) {
    found = {
      symbols: one.symbols & other.symbols,
      kinds: one.kinds & other.kinds,
      wholeKinds: one.wholeKinds & other.wholeKinds,
      isWide: one.isWide && other.isWide,
      isWord: one.isWord || other.isWord,
    };
    both.set(key, found);
  }
  return found;
}

const both = new Map<string, CharacterSet>();
