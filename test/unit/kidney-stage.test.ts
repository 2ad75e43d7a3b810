import { expect, test } from 'vitest';
import { kidneyStageName } from '../../src/extract/kidney-stage.ts';

test.each([
  ['Chronic kidney disease, stage 3b', 'CKD 3b'],
  ['CKD stage IV', 'CKD IV'],
  ['chronic kidney disease', undefined],
  ['CKD for 3 years', undefined],
])('%s is %s', (own, short) => {
  expect(kidneyStageName(own)).toBe(short);
});
