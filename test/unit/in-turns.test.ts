import { expect, test } from 'vitest';
import { inTurns } from '../../src/entry/in-turns.ts';
import { createLexiconExtractor, lexiconExtractorSteps } from '../../src/extract/extractors/lexicon.ts';
import { replaceValues } from '../support/replace-values.ts';
import { starterPorts } from '../support/starter-ports.ts';

function* steps(count: number, work: () => void): Generator<void, string, void> {
  for (let i = 0; i < count; i++) {
    work();
    yield;
  }
  return 'made';
}

/** So long that a turn must follow, whatever the machine. */
const long = (): void => {
  const until = performance.now() + 6;
  while (performance.now() < until);
};

test('a turn follows each long step, and the result is that of the steps', async () => {
  let turns = 0;
  const made = await inTurns(steps(4, long), async () => {
    turns++;
  });
  expect([made, turns]).toEqual(['made', 4]);
});

test('a turn that is refused ends the work', async () => {
  let worked = 0;
  const work = inTurns(
    steps(4, () => {
      worked++;
      long();
    }),
    () => Promise.reject(new Error('closing')),
  );
  await expect(work).rejects.toThrow('closing');
  expect(worked).toBe(1);
});

test('a lexicon comes in many steps, and finds what one finds that was made at once', async () => {
  const { index } = await starterPorts();
  const made = lexiconExtractorSteps(index);
  let count = 0;
  let step = made.next();
  for (; !step.done; step = made.next()) count++;
  expect(count).toBeGreaterThan(20);
  const note = replaceValues(
    'T2DM, a fib and CKD. Mother had breast cancer, no asthma; knee osteoarthritis.',
  );
  const { mentions } = await createLexiconExtractor(index).extract(note);
  expect(mentions.length).toBeGreaterThan(4);
  expect((await step.value.extract(note)).mentions).toEqual(mentions);
});
