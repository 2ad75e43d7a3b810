import { describe, expect, it } from 'vitest';
import { planPattern } from '../../ontology/phi-plans/plan-pattern.ts';
import { matchesOf, usePlan } from '../../src/deidentify/patterns/each-match.ts';
import { wordsAt } from '../../src/deidentify/patterns/kernel-memory.ts';

const bytes = (): number => wordsAt(0, 1).buffer.byteLength;
const planned = (pattern: RegExp): RegExp => {
  usePlan(pattern, planPattern(pattern));
  return pattern;
};
const found = (pattern: RegExp, text: string): readonly string[] => matchesOf(pattern, text).map(String);
const expected = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(String);

describe('the memory of the search for places', () => {
  it('grows with a long text and is given back with a short one', () => {
    const visit = planned(/\bseen at [A-Z]\w+|\d{1,2}\/\d\d(?= clinic)/g);
    const short = 'Seen at home, seen at Oakes on 3/14 clinic';
    expect(found(visit, short)).toEqual(['seen at Oakes', '3/14']);
    const usual = bytes();
    const long = 'seen at Oakes, 1/12 clinic; '.repeat(60_000);
    expect(found(visit, long).length).toBe(120_000);
    const most = bytes();
    expect(most).toBeGreaterThan(usual + 4 * 1_000_000);
    expect(found(visit, short)).toEqual(['seen at Oakes', '3/14']);
    expect(bytes()).toBeLessThan(most / 2);
  });

  it('takes more patterns than it has room for', () => {
    const patterns = Array.from({ length: 1_100 }, (_, i) =>
      planned(new RegExp(`(?<!\\w)w${i}[a-z]{1,3}`, 'g')),
    );
    for (const text of ['w0a w7b w77cd w1099x', 'w1099xyz, w500a'])
      for (const pattern of patterns) expect(found(pattern, text)).toEqual(expected(pattern, text));
  });

  it.each([0, 1, 31, 32, 33, 63, 64, 65])('ends where a text of %i characters does', (length) => {
    const all = planned(/(?<!\d)[a-z](?:\d|$)?/g);
    const text = 'a1 b2 '.repeat(12).slice(0, length);
    expect(found(all, text)).toEqual(expected(all, text));
  });
});
