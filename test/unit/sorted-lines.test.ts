import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextLine, placeOfKey } from '../../src/terminology/sorted-lines.ts';

const keyOf = (text: string) => (place: number) => text.slice(place, text.indexOf('|', place));

it.each<[key: string, found: string]>([
  ['a', 'a|1'],
  ['b', 'b|2'],
  ['bb', 'c|3'],
  ['', 'a|1'],
  ['d', ''],
])('%j', (key, found) => {
  const text = 'a|1\nb|2\nc|3\n';
  const at = placeOfKey(text, key, keyOf(text));
  expect(text.slice(at, at < text.length ? nextLine(text, at) - 1 : undefined)).toBe(found);
});

it('finds the first line of each key, and the place of what is not there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-d]{1,3}$/)),
      fc.stringMatching(/^[a-d]{0,3}$/),
      (keys, asked) => {
        const sorted = [...keys].sort();
        const text = sorted.map((key) => `${key}|x\n`).join('');
        const before = sorted.filter((key) => key < asked);
        expect(placeOfKey(text, asked, keyOf(text))).toBe(before.map((key) => `${key}|x\n`).join('').length);
      },
    ),
  );
});
