import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPattern } from '../../ontology/phi-plans/pattern-syntax.ts';
import { latinPattern } from '../../src/deidentify/patterns/latin-pattern.ts';
import { late, readingText, searched } from '../../src/deidentify/patterns/search-pattern.ts';

const sources = join(import.meta.dirname, '../../src/deidentify');
const latin = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/** The patterns that the sources have as `late.iu`. */
function writtenPatterns(): readonly RegExp[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) =>
    [...readFileSync(join(sources, name), 'utf8').matchAll(/\blate\.(\w+)`([^`]*)`/g)].map(
      ([, flags, source]) => new RegExp(source!, flags),
    ),
  );
}

/** Its sets of characters, as patterns by themselves. */
function setsOf({ source, flags }: RegExp): readonly RegExp[] {
  const sets: RegExp[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('kind' in node && node.kind === 'characters' && 'source' in node)
      sets.push(new RegExp(`^${String(node.source)}$`, flags.replace(/[^iu]/g, '')));
    for (const value of Object.values(node)) visit(value);
  };
  visit(readPattern(source));
  return sets;
}

describe('a pattern that is read late', () => {
  it('takes the same characters of Latin-1 whether a note has others or not', () => {
    const patterns = writtenPatterns();
    expect(patterns.length).toBeGreaterThan(500);
    expect(patterns.filter(({ source }) => readPattern(source) === undefined).length).toBeLessThan(20);
    const wrong = patterns.flatMap(setsOf).filter((set) => {
      const quick = latinPattern(set, set.flags);
      return latin.some((character) => quick.test(character) !== set.test(character));
    });
    expect(wrong.map(String)).toEqual([]);
  });

  it.each([
    ['asks all of it', late.iu`^[\p{L}/]+\.$`, /^[\p{L}/]+\.$/iu],
    ['goes on where it was', late.gu`\p{Lu}\p{Ll}+`, /\p{Lu}\p{Ll}+/gu],
    ['asks at a place', late.uy`\p{L}+ ?`, /\p{L}+ ?/uy],
    ['tells where its parts lie', searched('(?<value>\\p{L})\\.', 'dgu'), /(?<value>\p{L})\./dgu],
  ])('%s as a RegExp does', (_why, pattern, same) => {
    for (const isLatin of [false, true])
      for (const text of ['Édith met ÑANDÚ/b.', 'x/Y.', '5 mg', ''])
        for (let turn = 0; turn < 3; turn += 1) {
          const found = readingText(isLatin, () => pattern.exec(text));
          expect(found && [...found, found.index, found.indices?.groups?.value]).toEqual(
            ((match) => match && [...match, match.index, match.indices?.groups?.value])(same.exec(text)),
          );
          expect(pattern.lastIndex).toBe(same.lastIndex);
          expect(readingText(isLatin, () => pattern.test(text))).toBe(same.test(text));
          expect(pattern.lastIndex).toBe(same.lastIndex);
        }
  });

  it('reads letters beyond Latin-1 again behind a note that has none', () => {
    const letters = late.u`^\p{L}+$`;
    expect(readingText(true, () => letters.test('ABC'))).toBe(true);
    expect(() =>
      readingText(true, () => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(letters.test('Łódź')).toBe(true);
    expect(readingText(true, () => readingText(false, () => letters.test('Łódź')))).toBe(true);
  });

  it('tells a mistake when it is first tried', () => {
    const wrong = searched('(', 'u');
    expect(() => wrong.test('')).toThrow(SyntaxError);
  });
});
