import { latinPattern } from './latin-pattern.ts';

/** What is searched for in whole notes. A RegExp is one. */
export interface SearchPattern {
  /** As a RegExp has it: with `\/` for a slash outside of sets. */
  readonly source: string;
  readonly flags: string;
  readonly hasIndices: boolean;
}

/** What is also asked of parts of a note, or at a place of it. A RegExp is one. */
export interface AskedPattern extends SearchPattern {
  /** Where the next match begins or is looked for, with flag `g` or `y`. */
  lastIndex: number;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * A pattern that the engine does not read yet: reading one with `\p{L}` takes it .05 to .3 ms, twice for one that stands in the source as it is, most notes
 * have no place for most patterns, and notes of Latin-1 are asked with another (`latin-pattern.ts`).
 * @param source what would be given to RegExp; a mistake is told when the pattern is first tried
 */
export function searched(source: string, flags: string): AskedPattern {
  return new LatePattern(source, flags);
}

const written =
  (flags: string) =>
  ({ raw }: TemplateStringsArray): AskedPattern =>
    new LatePattern(raw[0] ?? '', flags);

/** Patterns as `searched` makes them, by their flags: late.iu`^\p{L}$` for /^\p{L}$/iu. */
export const late = {
  u: written('u'),
  iu: written('iu'),
  uy: written('uy'),
  iuy: written('iuy'),
  gu: written('gu'),
  giu: written('giu'),
  dgu: written('dgu'),
  dgiu: written('dgiu'),
  dgmu: written('dgmu'),
  diuy: written('diuy'),
};

/** All that is asked now comes from a note of Latin-1. */
let isLatinRead = false;

/** Calls `read`, which asks patterns of this text, its parts and ASCII only. */
export function readingText<T>(isLatin: boolean, read: () => T): T {
  const before = isLatinRead;
  isLatinRead = isLatin;
  try {
    return read();
  } finally {
    isLatinRead = before;
  }
}

class LatePattern implements AskedPattern {
  readonly flags: string;
  readonly hasIndices: boolean;
  lastIndex = 0;
  readonly #given: string;
  readonly #hasPlace: boolean;
  #source: string | undefined;
  #wide: RegExp | undefined;
  #latin: RegExp | undefined;

  constructor(source: string, flags: string) {
    this.#given = source;
    this.flags = flags.length < 2 ? flags : [...flags].sort().join('');
    this.hasIndices = flags.includes('d');
    this.#hasPlace = flags.includes('g') || flags.includes('y');
  }

  get source(): string {
    this.#source ??= /[/\n]/.test(this.#given) ? this.#given.replace(parts, escaped) : this.#given;
    return this.#source;
  }

  test(text: string): boolean {
    const pattern = this.#read();
    if (!this.#hasPlace) return pattern.test(text);
    pattern.lastIndex = this.lastIndex;
    const isMatch = pattern.test(text);
    this.lastIndex = pattern.lastIndex;
    return isMatch;
  }

  exec(text: string): RegExpExecArray | null {
    const pattern = this.#read();
    if (!this.#hasPlace) return pattern.exec(text);
    pattern.lastIndex = this.lastIndex;
    const match = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return match;
  }

  #read(): RegExp {
    if (isLatinRead) {
      this.#latin ??= latinPattern({ source: this.#given }, this.flags);
      return this.#latin;
    }
    this.#wide ??= new RegExp(this.#given, this.flags);
    return this.#wide;
  }
}

const parts = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[/\n]/g;
const escaped = (part: string): string =>
  part === '/' ? '\\/' : part === '\\\n' ? '\\n' : part.replaceAll('\n', '\\n');

export const regExpOf = (pattern: SearchPattern): RegExp =>
  pattern instanceof RegExp ? pattern : new RegExp(pattern.source, pattern.flags);
