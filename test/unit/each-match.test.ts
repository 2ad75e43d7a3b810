import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPattern } from '../../ontology/phi-plans/pattern-syntax.ts';
import { planPattern } from '../../ontology/phi-plans/plan-pattern.ts';
import { plansFor, searchedPatterns } from '../../ontology/phi-plans/searched-patterns.ts';
import { eachMatch, hasMatch, matchesOf, usePlan } from '../../src/deidentify/patterns/each-match.ts';
import { latinPattern } from '../../src/deidentify/patterns/latin-pattern.ts';
import { packPlans, unpackPlans } from '../../src/deidentify/patterns/packed-plans.ts';
import { packedPlans } from '../../src/deidentify/patterns/pattern-plans.ts';
import { searched } from '../../src/deidentify/patterns/search-pattern.ts';
import { asWritten, smallPattern } from '../../src/deidentify/patterns/small-letters.ts';

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
  [
    'a comma, then a capital and small letters',
    /(?<!\p{L})\p{Lu}{2,20}(?:[-' ]\p{Lu}{2,20}){0,2}, ?\p{Lu}\p{Ll}{1,20}/gu,
  ],
  ['one of two signs behind a name', /\p{Lu}\p{L}{1,24} {1,3}(?:"\p{L}{1,9}"|\(\p{Lu}\p{Ll}{1,9}\))/gu],
  ['a word in capitals that ends there', /\p{Lu}\p{L}{1,20}\s(?:VA|ADA)(?![\p{L}-])/gu],
  ['what must not follow, in the middle', /\p{L}{1,9},(?!\s)[\s\S]\w?/gu],
  ['digits in a row', /(?:\d{3} ?){2}\d{2,40}(?:x|-{5,9})?/g],
  ['digits behind blanks', /\n {4,60}\d{2,5}(?!\d)/g],
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
    'VA',
    'VASE',
    '"',
    '(',
    ')',
    'ab:cd:12:ef',
    'a@b.org',
    // rows of one sign are gone through in one step
    '1'.repeat(45),
    ' '.repeat(50),
    '-'.repeat(40),
    'x'.repeat(60),
  ],
);
const texts = fc.array(bits, { maxLength: 60 }).map((parts) => parts.join(''));

describe('matches at the places that a text allows', () => {
  it.each(patterns)('are those of matchAll: %s', (_why, pattern) => {
    const single = new RegExp(pattern.source, pattern.flags.replace('g', ''));
    const plan = planPattern(pattern);
    fc.assert(
      fc.property(texts, (text) => {
        const expected = [...text.matchAll(pattern)];
        usePlan(pattern, undefined);
        expect(matchesOf(pattern, text)).toEqual(expected);
        usePlan(pattern, plan);
        usePlan(single, plan);
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
    const plan = planPattern(pairs);
    expect(plan).toBeDefined();
    usePlan(pairs, plan);
    expect(seen()).toEqual(['Ada Bello', 'Bello Cruz']);
  });

  it('are searched for as ever where the syntax is not read', () => {
    expect(readPattern('(?i:a)b')).toBeUndefined();
    expect(readPattern('a(b')).toBeUndefined();
    expect(readPattern('a{2,3}(?<x>b|c)+?')).toMatchObject({ kind: 'sequence' });
  });
});

describe('the stored plans', () => {
  it('are those of the patterns that are searched for; else: npm run make:phi-plans', async () => {
    const patterns = await searchedPatterns();
    expect(patterns.length).toBeGreaterThan(500);
    const plans = plansFor(patterns);
    expect(packPlans(plans) === packedPlans()).toBe(true);
    expect(unpackPlans(packedPlans())).toEqual(plans);
  });
});

const latin = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

describe('a pattern for texts of Latin-1', () => {
  it('takes the same characters in each of its sets', async () => {
    const sets = new Map((await searchedPatterns()).flatMap((pattern) => setsOf(pattern)));
    expect(sets.size).toBeGreaterThan(300);
    const wrong = [...sets].filter(([, pattern]) => {
      const quick = latinPattern(pattern, pattern.flags);
      return latin.some((character) => quick.test(character) !== pattern.test(character));
    });
    expect(wrong.map(([source]) => source)).toEqual([]);
  });

  it.each([
    ['names the letters', /(?<!\p{L})\p{Lu}[\p{L}'’-]+/gu, '(?<![A-Za-zªµºÀ-ÖØ-öø-ÿ])[A-ZÀ-ÖØ-Þ]', 'g'],
    ['has no marks to name', /a\p{M}?[^\p{M}]/iu, 'a[]?[^]', 'i'],
    ['keeps a set that its first part holds open', /[\p{M}^]/u, '[\\p{M}^]', 'u'],
    ['keeps what it cannot read', /\p{Sc}\P{L}/u, '\\p{Sc}\\P{L}', 'u'],
    ['keeps letters that are some of ASCII', /[\p{L}\u212a]ſ/iu, '[\\p{L}\\u212a]ſ', 'iu'],
    ['is the same without flag u', /[a-z]x/i, '[a-z]x', 'i'],
  ])('%s', (_why, pattern, source, flags) => {
    const quick = latinPattern(pattern, pattern.flags);
    expect(quick.source.startsWith(source)).toBe(true);
    expect(quick.flags).toBe(flags);
  });
});

describe('a pattern for texts in small letters', () => {
  it('takes the small letters of the same characters in each of its sets', async () => {
    const sets = new Map((await searchedPatterns()).flatMap((pattern) => setsOf(pattern)));
    const wrong = [...sets].filter(([, pattern]) => {
      const quick = latinPattern(pattern, pattern.flags);
      const small = smallPattern(quick);
      return (
        small !== undefined &&
        latin.some((character) => small.test(character.toLowerCase()) !== quick.test(character))
      );
    });
    expect(wrong.map(([source]) => source)).toEqual([]);
  });

  it.each([
    ['letters, sets and escapes', /\bSeen[^\Sa-f]\x41\u00c9[A-Z\u00c0]?\W/gi],
    ['groups by name and number', /(?<Who>Dr|Mr) (?:(X)|(?<value>[a-z]+)) \k<Who>, \2\B/dgi],
    ['what a look ahead holds', /by (?=(?<value>\S+))/gi],
  ])('finds the same: %s', (_why, pattern) => {
    const text = 'SEEN aÉQ. Seen\tAÉ,  by DR Oduya dr, Xy By ÉMILE mr X MR, x1';
    const small = smallPattern(pattern)!;
    expect(small.ignoreCase).toBe(false);
    const found: RegExpExecArray[] = [];
    for (;;) {
      const match = asWritten(small.exec(text.toLowerCase()), text, pattern.hasIndices);
      if (match === null) break;
      found.push(match);
    }
    const told = (match: RegExpExecArray): unknown => [
      ...[match.index, match.input, [...match]],
      ...[match.groups && { ...match.groups }, match.indices && [...match.indices]],
    ];
    expect(found.map(told)).toEqual([...text.matchAll(pattern)].map(told));
    expect(found.length).toBeGreaterThan(0);
  });

  it.each([/[a-z]x/g, /\p{L}x/giu, /5 \u03bcg/gi, /5 μg/gi])('there is none of %s', (pattern) => {
    expect(smallPattern(pattern)).toBeUndefined();
  });
});

/** Its sets of characters, as patterns by themselves. */
function setsOf({ source, flags }: RegExp): readonly (readonly [string, RegExp])[] {
  const sets: (readonly [string, RegExp])[] = [];
  const kept = flags.replace(/[^iu]/g, '');
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('kind' in node && node.kind === 'characters' && 'source' in node) {
      const set = `^${String(node.source)}$`;
      sets.push([`${set}/${kept}`, new RegExp(set, kept)]);
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(readPattern(source));
  return sets;
}

describe('a pattern that is not read yet', () => {
  it.each([
    ['a slash', 'a/b', 'g'],
    ['a slash in a set', '[/]/', 'ug'],
    ['a slash that is escaped', '\\/[\\]/]', 'iu'],
    ['an end of line', 'a\nb[\n]', 'g'],
    ['an end of line behind a sign', '\\\na', 'g'],
    ['flags in any order', 'a', 'uigd'],
  ])('has the source and flags of the same RegExp: %s', (_, source, flags) => {
    const { source: expected, flags: sorted, hasIndices } = new RegExp(source, flags);
    expect(searched(source, flags)).toMatchObject({ source: expected, flags: sorted, hasIndices });
  });
});
