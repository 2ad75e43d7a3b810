import { describe, expect, it } from 'vitest';
import { trimmedName } from '../../src/deidentify/trim-names.ts';

/** The finding, and in «» what is left of it. */
const rows: readonly (readonly [value: string, left: string, remark: string])[] = [
  ['Prof Lakshmi Oduya', 'Lakshmi Oduya', 'a title'],
  ['BY J. OKORO', 'J. OKORO', 'a small word in capitals'],
  ['Resident Omar', 'Omar', 'an office'],
  ['Ada Speed GPhC', 'Ada Speed', 'a register'],
  ['k. bello acnp', 'k. bello', 'a degree in small letters'],
  ['Officer', 'Officer', 'nothing else is there'],
  ['Capt Oduya, MD', 'Oduya', 'both ends'],
  ['In Park', 'In Park', 'a given name that is a small word'],
  ['Bello, Do', 'Bello, Do', 'a given name like a degree'],
  ['Drake', 'Drake', 'begins like a title'],
];

describe('trimmedName', () => {
  it.each(rows)('%s: %s (%s)', (value, left) => {
    const text = `x ${value} y`;
    const { start, end } = trimmedName(text, {
      start: 2,
      end: 2 + value.length,
      category: 'NAME',
      strength: 2,
      recognizer: 't',
    });
    expect(text.slice(start, end)).toBe(left);
  });

  it.each([
    ['47 mmol/', 'L. Guthrie', 'Guthrie'],
    ['Chaperone: C/', 'O Oduya', 'Oduya'],
    ['signed RN/', 'J. Oduya', 'J. Oduya'],
  ])('%s%s', (before, value, left) => {
    const text = before + value;
    const finding = {
      start: before.length,
      end: text.length,
      category: 'NAME',
      strength: 2,
      recognizer: 't',
    } as const;
    const { start, end } = trimmedName(text, finding);
    expect(text.slice(start, end)).toBe(left);
  });
});
