import { expect, test } from 'vitest';
import { endWithout } from '../../src/extract/written-without.ts';

const isTerm = (wording: string): boolean =>
  ['migraine without aura', 'migraine without status migrainosus'].includes(wording.toLowerCase());

test.each([
  ['«Migraine» w/o aura - topamax', 'Migraine w/o aura', 'a term'],
  ['«migraine» w/o aura from teens', 'migraine w/o aura', 'other words behind'],
  ['«Migraine» w/o status migrainosus', 'Migraine w/o status migrainosus', 'two words'],
  ['«COPD» w/o exacerbation', 'COPD', 'near-miss: no term'],
  ['«Migraine» w/ aura', 'Migraine', 'near-miss: with it'],
  ['«Migraine»', 'Migraine', 'nothing behind'],
])('%s', (marked, whole, remark) => {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const end = marked.indexOf('»') - 1;
  expect(text.slice(start, endWithout(text, { start, end }, isTerm)), remark).toBe(whole);
});
