/** What is searched for in whole notes. A RegExp is one. */
export interface SearchPattern {
  /** As a RegExp has it: with `\/` for a slash outside of sets. */
  readonly source: string;
  readonly flags: string;
  readonly hasIndices: boolean;
}

/**
 * A pattern that the engine does not read yet: reading one with `\p{L}` and flag `i` takes it .1 to .3 ms, most notes have no place for most patterns, and
 * notes of Latin-1 are searched with another (`latin-pattern.ts`).
 * @param source what would be given to RegExp; a mistake is told when the pattern is first tried
 */
export function searched(source: string, flags: string): SearchPattern {
  const written = /[/\n]/.test(source) ? source.replace(parts, escaped) : source;
  return { source: written, flags: [...flags].sort().join(''), hasIndices: flags.includes('d') };
}

const parts = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[/\n]/g;
const escaped = (part: string): string =>
  part === '/' ? '\\/' : part === '\\\n' ? '\\n' : part.replaceAll('\n', '\\n');

export const regExpOf = (pattern: SearchPattern): RegExp =>
  pattern instanceof RegExp ? pattern : new RegExp(pattern.source, pattern.flags);
