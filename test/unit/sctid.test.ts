import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isConceptId, isSctid } from '../../src/terminology/sctid.ts';

const concepts = [
  '404684003',
  '64572001',
  '22298006',
  '38341003',
  '44054006',
  '195967001',
  '805002',
  '1776003',
  '129721000119106',
];

test.each(concepts)('%s is a concept id', (code) => {
  expect(isConceptId(code)).toBe(true);
});

test.each(concepts)('%s with any one digit changed is none', (code) => {
  for (let place = 0; place < code.length; place++) {
    for (const digit of '0123456789') {
      if (digit === code[place]) continue;
      expect(isSctid(code.slice(0, place) + digit + code.slice(place + 1))).toBe(false);
    }
  }
});

test.each(concepts)('%s with two neighbours swapped is none', (code) => {
  for (let place = 1; place < code.length; place++) {
    const swapped = code.slice(0, place - 1) + code[place] + code[place - 1] + code.slice(place + 1);
    if (swapped !== code) expect(isSctid(swapped)).toBe(false);
  }
});

// ids of a description and of a relationship have another partition; both have a right check digit
test.each([
  ['a description', '680946014', true],
  ['a relationship', '100022', true],
  ['letters', '4404 006', false],
  ['a leading zero', '044054006', false],
  ['too short', '12000', false],
  ['too long', '1234567890123456789', false],
  ['empty', '', false],
  ['a space around it', ' 44054006', false],
  ['a line break after it', '44054006\n', false],
  ['digits of another script', '٤٤٠٥٤٠٠٦', false],
])('%s is no concept id', (_, code, sctid) => {
  expect(isSctid(code)).toBe(sctid);
  expect(isConceptId(code)).toBe(false);
});

test('property: one of ten check digits is right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (item) => {
      const right = Array.from({ length: 10 }, (_, digit) => `${item}00${digit}`).filter(isSctid);
      expect(right).toHaveLength(`${item}000`.length >= 6 ? 1 : 0);
    }),
    { numRuns: 200 },
  );
});
