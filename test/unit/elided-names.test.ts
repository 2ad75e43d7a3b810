import { expect, test } from 'vitest';
import { findElidedNames } from '../../src/extract/elided-names.ts';

test.each([
  ['Episodes of hyper- and hypoglycemia.', 'hyper', 'hyperglycemia'],
  ['hypo/hyperthyroidism', 'hypo', 'hypothyroidism'],
  ['No hyper or hypokalaemia', 'hyper', 'hyperkalaemia'],
  ['hypo- or hypertensive', 'hypo', 'hypotensive'],
])('%s', (text, own, standardName) => {
  const [found, ...others] = findElidedNames(text);
  expect(others).toEqual([]);
  expect(text.slice(found!.start, found!.end)).toBe(own);
  expect(found!.standardName).toBe(standardName);
});

// near misses: a low sugar beside something else, and no prefix
test.each([
  'Had a hypo and hyperemesis.',
  'hyper and active',
  'hypoglycemia and hyperkalemia',
  'a hypo, hypertension',
])('none in %s', (text) => expect(findElidedNames(text)).toEqual([]));
