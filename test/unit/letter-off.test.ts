import { expect, it } from 'vitest';
import { createSlipSieve } from '../../src/link/letter-off.ts';

const words = ['hypertension', 'angina', 'naevus', 'caféin', 'gout', 'eczema'];
const encoded = words.map((word) => new TextEncoder().encode(word));
const offsets = new Uint32Array(words.length + 1);
for (const [i, bytes] of encoded.entries()) offsets[i + 1] = offsets[i]! + bytes.length;
const bytes = new Uint8Array(offsets[words.length]!);
for (const [i, own] of encoded.entries()) bytes.set(own, offsets[i]);
const mayBeSlip = createSlipSieve({ bytes, offsets });

it.each([
  ['hyprtension', true],
  ['hyperttension', true],
  ['hypartension', true],
  ['hypertensoin', true],
  ['yhpertension', true],
  ['hypertensionx', true],
  ['hypertensio', true],
  ['nagina', true],
  // its first letter is another
  ['bypertension', false],
  ['hyprtnsion', false],
  ['hypertensive', false],
  ['eczma', true],
  ['exzemo', false],
  // what has letters beyond the plain ones is left to others
  ['cafein', true],
  ['éczema', true],
  ['tablecloth', false],
])('%s may be a slip: %s', (word, expected) => {
  expect(mayBeSlip(word)).toBe(expected);
});

it('tells of each word made of another by one slip', () => {
  for (const word of ['hypertension', 'naevus', 'eczema'])
    for (let i = 1; i < word.length; i += 1) {
      expect(mayBeSlip(word.slice(0, i) + word.slice(i + 1))).toBe(true);
      expect(mayBeSlip(`${word.slice(0, i)}q${word.slice(i)}`)).toBe(true);
      expect(mayBeSlip(`${word.slice(0, i)}q${word.slice(i + 1)}`)).toBe(true);
      expect(mayBeSlip(word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1))).toBe(true);
    }
});
