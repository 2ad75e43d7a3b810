import { expect, test } from 'vitest';
import { writtenOut } from '../../src/extract/written-short.ts';

test.each([
  ['R ankle fx', 'R ankle fracture'],
  ['mood d/o', 'mood disorder'],
  ['pe', 'PE'],
  ['als', 'ALS'],
  ['GBS bacteriuria', 'group B streptococcal bacteriuria'],
  ['GBS weakness', 'GBS weakness'],
  // near misses: words, and what no list has
  ['croup', 'croup'],
  ['fx', 'fracture'],
  ['acne', 'acne'],
  ['xqz', 'xqz'],
])('%s is %s', (name, long) => {
  expect(writtenOut(name)).toBe(long);
});
