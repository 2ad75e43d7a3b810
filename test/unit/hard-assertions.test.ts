import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauseSentences } from '../fixtures/hard-assertions/clauses.ts';
import { eighthHardSentences } from '../fixtures/hard-assertions/eighth.ts';
import { eleventhHardSentences } from '../fixtures/hard-assertions/eleventh.ts';
import { fifthHardSentences } from '../fixtures/hard-assertions/fifth.ts';
import { firstHardSentences } from '../fixtures/hard-assertions/first.ts';
import { fourthHardSentences } from '../fixtures/hard-assertions/fourth.ts';
import { ninthHardSentences } from '../fixtures/hard-assertions/ninth.ts';
import { personAndLayoutSentences } from '../fixtures/hard-assertions/persons-and-layout.ts';
import { secondHardSentences } from '../fixtures/hard-assertions/second.ts';
import { seventhHardSentences } from '../fixtures/hard-assertions/seventh.ts';
import { sixthHardSentences } from '../fixtures/hard-assertions/sixth.ts';
import { tenthHardSentences } from '../fixtures/hard-assertions/tenth.ts';
import { thirdHardSentences } from '../fixtures/hard-assertions/third.ts';
import { twelfthHardSentences } from '../fixtures/hard-assertions/twelfth.ts';
import { wordings } from '../fixtures/hard-assertions/wordings.ts';
import { assertMarked, flagsOf } from '../support/assert-marked.ts';

const sets = {
  first: firstHardSentences,
  second: secondHardSentences,
  third: thirdHardSentences,
  fourth: fourthHardSentences,
  fifth: fifthHardSentences,
  sixth: sixthHardSentences,
  seventh: seventhHardSentences,
  eighth: eighthHardSentences,
  ninth: ninthHardSentences,
  tenth: tenthHardSentences,
  eleventh: eleventhHardSentences,
  twelfth: twelfthHardSentences,
  clauses: clauseSentences,
  'persons-and-layout': personAndLayoutSentences,
};

describe.each(Object.entries(sets))('hard sentences, %s set', (_name, rows) => {
  it.each(rows)('%j is "%s": %s', (text, expected) => {
    expect(flagsOf(assertMarked(text))).toBe(expected);
  });
});

it.each(Object.entries(wordings))('each of the wordings gives "%s"', (expected, lines) => {
  const wrong = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && flagsOf(assertMarked(line)) !== expected);
  expect(wrong).toEqual([]);
});

it('every set of the folder is tested', () => {
  const files = readdirSync(new URL('../fixtures/hard-assertions', import.meta.url)).sort();
  const tested = ['row.ts', 'wordings.ts', ...Object.keys(sets).map((name) => `${name}.ts`)].sort();
  expect(files).toEqual(tested);
});
