import { expect, test } from 'vitest';
import { assertMarked } from '../support/assert-marked.ts';
import { frameSets } from '../support/assertion-frames.ts';

test.each(frameSets)('%s', (_, sentences, is) => {
  expect(sentences.filter((sentence) => !is(assertMarked(sentence)))).toEqual([]);
});
