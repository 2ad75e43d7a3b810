import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearClinical } from '../../src/deidentify/words/clinical-names.ts';
import { hasNeighbour } from '../../src/deidentify/words/neighbours.ts';
import { isTriedWord, triedEndings, triedWords } from '../../src/deidentify/words/ordinary-word.ts';
import { inflections } from '../../src/deidentify/words/word-forms.ts';
import { WordSieve } from '../../src/deidentify/words/word-sieve.ts';

const codes = (word: string): Uint16Array => Uint16Array.from(word, (letter) => letter.charCodeAt(0));
const sieve = new WordSieve(triedWords, triedEndings);
const listed = [...new Set(triedWords.flatMap((words) => [...words]))].filter((word) =>
  /^[a-z-]+$/.test(word),
);

describe('the sieve', () => {
  it.each([['', ''], ...inflections.map(([ending, [stem = '']]) => [ending, stem])])(
    'lets every listed word pass, with %j for %j',
    (ending, stem) => {
      const written = listed
        .filter((word) => word.length < 24 && word.endsWith(stem!))
        .map((word) => word.slice(0, word.length - stem!.length) + ending);
      expect(written.filter((word) => isTriedWord(word) && !sieve.mayHave(codes(word)))).toEqual([]);
    },
  );

  it('lets pass whatever is taken', () => {
    const syllable = fc.constantFrom(
      'ra',
      'ten',
      'sto',
      'mab',
      'li',
      'ing',
      's',
      'ed',
      'ly',
      'itis',
      'ous',
      'y',
    );
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 2, maxLength: 5 }), (parts) => {
        const word = parts.join('');
        return !isTriedWord(word) || sieve.mayHave(codes(word));
      }),
    );
  });

  it('refuses most words that are none', () => {
    const strange = listed.filter((word) => word.length > 6).map((word) => [...word].reverse().join('x'));
    const passed = strange.filter((word) => sieve.mayHave(codes(word)) && !isTriedWord(word));
    expect(passed.length / strange.length).toBeLessThan(0.05);
  });
});

describe('neighbours', () => {
  const of = (word: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    hasNeighbour(
      word,
      () => true,
      (other) => {
        seen.add(other);
        return false;
      },
    );
    return seen;
  };

  it('are one slip away', () => {
    const seen = of('abcd');
    for (const word of ['bcd', 'abd', 'abc', 'bacd', 'abdc', 'ebcd', 'abce', 'eabcd', 'abced'])
      expect(seen).toContain(word);
    for (const word of ['abcd e', 'abcde', 'abqcd', 'badc', 'ab']) expect(seen).not.toContain(word);
    expect(new Set([...seen].map(({ length }) => length))).toEqual(new Set([3, 4, 5]));
  });

  it.each([
    ['Metforman', true],
    ['Asprin', false],
    ['Amoxicilin', true],
    ['Tazmeelo', false],
    ['Hydrochlorothiazide-x', false],
    ['Cefalexxim', true],
    ['Repeatidly', true],
    ["O'Quorbin", false],
    ['Ñoquorbín', false],
  ])('%s', (word, isNear) => {
    expect(isNearClinical(word)).toBe(isNear);
  });
});
