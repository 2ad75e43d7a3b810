import { expect, test } from 'vitest';
import { questionsOf } from '../../src/link/questions.ts';

const others = ['asthma', 'gout'];
test.each([
  ['the same name', { name: 'gout' }, { name: 'gout' }, true],
  [
    'one list of other names',
    { name: 'gout', otherNames: others },
    { name: 'gout', otherNames: others },
    true,
  ],
  [
    'near-miss: another list',
    { name: 'gout', otherNames: others },
    { name: 'gout', otherNames: ['gout'] },
    false,
  ],
  ['near-miss: one has no list', { name: 'gout', otherNames: others }, { name: 'gout' }, false],
  ['near-miss: another sentence', { name: 'MS', context: 'MS' }, { name: 'MS', context: 'MS murmur' }, false],
  ['near-miss: a name that reads like a key', { name: 'gout' }, { name: '1 gout' }, false],
  [
    'the section of no short form',
    { name: 'gout', section: 'plan' },
    { name: 'gout', section: 'other' },
    true,
  ],
  ['near-miss: of a short form', { name: 'MS', section: 'plan' }, { name: 'MS', section: 'other' }, false],
])('%s', (_, one, other, same) => {
  const [a, b] = questionsOf([one, other], 1);
  expect(a === b).toBe(same);
});

test('a long list of other names is not written out for each mention', () => {
  const otherNames = Array.from({ length: 5_000 }, (_, i) => `disorder ${i}`);
  const questions = questionsOf(
    otherNames.map((name) => ({ name, otherNames })),
    5,
  );
  expect(Math.max(...questions.map((question) => question.length))).toBeLessThan(100);
});
