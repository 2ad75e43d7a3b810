import { expect, it } from 'vitest';
import type { LinkedName } from '../../src/link/candidate.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import { memoryOf } from '../../src/link/remember.ts';

it('forgets the oldest answer, once there are as many as the index may remember', () => {
  const memory = memoryOf({ maxRemembered: 2 } as LinkIndex);
  const answer = {} as LinkedName;
  for (const question of ['a', 'b', 'c']) memory.set(question, answer);
  expect(['a', 'b', 'c'].map((question) => memory.get(question))).toEqual([undefined, answer, answer]);
});
