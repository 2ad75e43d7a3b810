import { expect, test } from 'vitest';
import { isFalseFriend } from '../../src/extract/false-friends.ts';

test.each([
  ['«MR» brain: normal.', true],
  ['«MR» enterography without stricture.', true],
  ['moderate «MR», no stenosis', false],
  ['«MR» and TR on echo', false],
  ['«PD» fluid cell count 400', true],
  ['«PD» catheter exit site clean', true],
  ['«PD» for ten years, on levodopa', false],
  ['ESRD on «PD»', true],
])('%s: something else: %s', (marked, isOther) => {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  expect(isFalseFriend(text, { start, end: start + 2 })).toBe(isOther);
});
