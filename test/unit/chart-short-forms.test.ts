import { describe, expect, it } from 'vitest';
import { chartShortForms, disorderWeight, meaningsOf } from '../../src/terminology/chart-short-forms.ts';
import { abbreviationKey } from '../../src/terminology/normalize-term.ts';

const all = Array.from(chartShortForms(), ({ meanings }) => meanings);
const kinds = new Set(
  'disorder finding procedure test drug anatomy organism device place staff time unit admin other'.split(' '),
);

describe('the list', () => {
  it('has each short form once, sorted', () => {
    const keys = all.map(([first]) => abbreviationKey(first!.short));
    expect(keys.length).toBeGreaterThan(4900);
    expect(new Set(keys).size).toBe(keys.length);
    for (const own of all) expect(new Set(own.map(({ short }) => abbreviationKey(short))).size).toBe(1);
  });

  it('has a kind, a name and a weight in every line', () => {
    const wrong = all
      .flat()
      .filter(
        ({ kind, names, weight }) =>
          !kinds.has(kind) || names.some((name) => name === '') || !(weight >= 1 && weight <= 100),
      );
    expect(wrong).toEqual([]);
  });

  it('gives no more than all uses of what is written in one way', () => {
    const sums = new Map<string, number>();
    for (const { short, weight } of all.flat()) sums.set(short, (sums.get(short) ?? 0) + weight);
    expect([...sums].filter(([, sum]) => sum > 100)).toEqual([]);
  });

  it('finds what it lists', () => {
    for (const own of all) expect(meaningsOf(own[0]!.short)).toEqual(own);
  });
});

describe('meaningsOf', () => {
  it.each([
    ['htn', 'hypertensive disorder'],
    ['H.T.N.', 'hypertensive disorder'],
    ['A1AD', 'alpha-1-antitrypsin deficiency'],
    ['Peds', 'pediatrics'],
    ['5-FU', 'fluorouracil'],
  ])('%s', (short, name) => {
    expect(meaningsOf(short)[0]?.names[0]).toBe(name);
  });

  it('knows nothing of other letters', () => {
    expect(meaningsOf('QQQX')).toEqual([]);
    expect(meaningsOf('')).toEqual([]);
  });
});

it.each<[short: string, least: number, most: number]>([
  ['HTN', 90, 100],
  ['PEDS', 0, 2],
  ['ED', 1, 40],
  ['AD', 30, 70],
])('of the uses of %s %i to %i of 100 are for disorders', (short, least, most) => {
  const weight = disorderWeight(meaningsOf(short))!;
  expect(weight).toBeGreaterThanOrEqual(least);
  expect(weight).toBeLessThanOrEqual(most);
});
