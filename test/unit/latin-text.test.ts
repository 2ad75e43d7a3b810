import { expect, it, test } from 'vitest';
import { latinText } from '../../src/deidentify/words/latin-text.ts';

test.each<[remark: string, given: string, read: string]>([
  ['curly quotes', '“Mr. O’Hara”', '"Mr. O\'Hara"'],
  ['a long dash parts, a short one joins', 'A—B 3–5', 'A;B 3-5'],
  ['accents beyond Latin-1', 'Dvořák', 'Dvorák'],
  ['a picture has two places', 'ok 👍.', 'ok ¤¤.'],
  ['ticks, boxes and arrows', '☑ flu ✓ HR ↑', '¤ flu ¤ HR ¤'],
  ['mu is the sign of a millionth', '50 μg', '50 µg'],
  ['mu in a note of capitals', '50 ΜG', '50 MG'],
  ['the open e of Azerbaijani', 'Əliyev, Rəhilə', 'Aliyev, Rahila'],
  ['other scripts stay', 'Москва', 'Москва'],
  ['a sign that a pattern asks for stays', '□ Jane', '□ Jane'],
])('%s', (_, given, read) => {
  expect(latinText(given)).toBe(read);
  expect(latinText(given)).toHaveLength(given.length);
});

it('gives a text of Latin-1 back as it is', () => {
  const text = 'Müller, 37.2 °C, 5 µg';
  expect(latinText(text)).toBe(text);
});
