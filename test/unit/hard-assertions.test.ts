import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fifthHardSentences } from '../fixtures/hard-assertions/fifth.ts';
import { firstHardSentences } from '../fixtures/hard-assertions/first.ts';
import { fourthHardSentences } from '../fixtures/hard-assertions/fourth.ts';
import { secondHardSentences } from '../fixtures/hard-assertions/second.ts';
import { thirdHardSentences } from '../fixtures/hard-assertions/third.ts';
import { assertMarked, flagsOf } from '../support/assert-marked.ts';

const sets = {
  first: firstHardSentences,
  second: secondHardSentences,
  third: thirdHardSentences,
  fourth: fourthHardSentences,
  fifth: fifthHardSentences,
};

describe.each(Object.entries(sets))('hard sentences, %s set', (_name, rows) => {
  it.each(rows)('%j is "%s": %s', (text, expected) => {
    expect(flagsOf(assertMarked(text))).toBe(expected);
  });
});

it('every set of the folder is tested', () => {
  const files = readdirSync(new URL('../fixtures/hard-assertions', import.meta.url));
  expect(files.sort()).toEqual(['row.ts', ...Object.keys(sets).map((name) => `${name}.ts`)].sort());
});
