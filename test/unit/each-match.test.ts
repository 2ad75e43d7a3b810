import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachMatch, hasMatch, matchesOf, planNow } from '../../src/deidentify/patterns/each-match.ts';
import { readPattern } from '../../src/deidentify/patterns/pattern-syntax.ts';

/** One pattern for each thing that says where a match can begin. */
const patterns: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['words behind a word edge', /\b(?:seen|visit(?:ed|s)?|dr\.?) (?:at|by) [A-Z]\w+/g],
  ['the same in any case, where ſ and K are letters too', /\b(?:desk|kiosk|sick) ?\d{1,3}(?!\d)/giu],
  ['a look back that refuses', /(?<![\p{L}\d.-])\d{1,2}([/-])\d{1,2}\1(?:19|20)?\d\d(?!\d)/gu],
  ['a look back that asks', /(?<=\b(?:at|from) )(?:[\p{Ll}'’.]{2,20} ){1,3}?clinic/gu],
  [
    'an ending that is rarer than the beginning',
    /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,20}(?= (?:clinic|hospital))/gu,
  ],
  ['an ending without a bound', /\bborn(?:\s\w+)* in \p{Lu}\p{L}+/gu],
  ['a choice of beginnings', /(?:^|[\n|,;]|\bage)\s{0,3}(?<value>9\d)(?=\s?(?:y|years)\b)/dgiu],
  ['a back reference', /(?<!\w)([a-z])\1[ -]?\1?\d/giu],
  ['any character', /a.c\s?[^a-z]/gs],
  ['optional all along', /x?y?z?-?/g],
  ['a repeated group', /(?<![\w:])(?:[\da-f]{2}[:-]){3}[\da-f]{2}/giu],
  ['a sign in the middle', /[\p{L}\d_.]{1,30}@[\p{L}\d]{1,20}\.\p{L}{2,4}/gu],
];

const bits = fc.constantFrom(
  ...'seen visited Dr. at by from desk kiosk ſick sicK clinic hospital born in age years 3/14/2021 9-9-19 97 y aa-a1 a.c aBC é Ä ñ x y z'.split(
    ' ',
  ),
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '|',
    ',',
    ';',
    '.',
    '-',
    '/',
    ':',
    '@',
    "'",
    '’',
    '_',
    '\u0301',
    '😀',
    'Ada',
    'ADA',
    'ab:cd:12:ef',
    'a@b.org',
  ],
);
const texts = fc.array(bits, { maxLength: 60 }).map((parts) => parts.join(''));

describe('matches at the places that a text allows', () => {
  it.each(patterns)('are those of matchAll: %s', (_why, pattern) => {
    const single = new RegExp(pattern.source, pattern.flags.replace('g', ''));
    fc.assert(
      fc.property(texts, (text) => {
        const expected = [...text.matchAll(pattern)];
        expect(matchesOf(pattern, text)).toEqual(expected);
        planNow(pattern);
        planNow(single);
        expect(matchesOf(pattern, text)).toEqual(expected);
        expect(hasMatch(single, text)).toBe(expected.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('go on from where the visitor says', () => {
    const pairs = /(?<!\p{L})\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu;
    const seen = (): string[] => {
      const found: string[] = [];
      eachMatch(pairs, 'Ada Bello Cruz', (match) => {
        found.push(match[0]);
        return match.index + 4;
      });
      return found;
    };
    expect(seen()).toEqual(['Ada Bello', 'Bello Cruz']);
    expect(planNow(pairs)).toBeDefined();
    expect(seen()).toEqual(['Ada Bello', 'Bello Cruz']);
  });

  it('are searched for as ever where the syntax is not read', () => {
    expect(readPattern('(?i:a)b')).toBeUndefined();
    expect(readPattern('a(b')).toBeUndefined();
    expect(readPattern('a{2,3}(?<x>b|c)+?')).toMatchObject({ kind: 'sequence' });
  });
});
