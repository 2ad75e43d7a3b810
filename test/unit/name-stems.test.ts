import { expect, test } from 'vitest';
import { nameKey, nameStems } from '../../src/link/name-stems.ts';
import { termKey, termStems } from '../../src/terminology/normalize-term.ts';

test.each(['Osteoarthritis of the knee', 'knee osteoarthritis', 'of the', '', 'type II diabetes'])(
  '%j is read as terms are, once and again',
  (name) => {
    for (let times = 0; times < 2; times++) {
      expect(nameStems(name)).toEqual(termStems(name));
      expect(nameKey(name)).toBe(termKey(name));
    }
  },
);

test('more names than are kept', () => {
  for (let i = 0; i < 3000; i++) expect(nameKey(`kind ${i} of gout`)).toBe(termKey(`gout kind ${i}`));
});
