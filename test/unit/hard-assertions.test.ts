import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hardSets } from '../fixtures/hard-assertions/sets.ts';
import { wordings } from '../fixtures/hard-assertions/wordings.ts';
import { assertMarked, flagsOf } from '../support/assert-marked.ts';

describe.each(Object.entries(hardSets))('hard sentences, %s set', (_name, rows) => {
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
  const tested = [
    'row.ts',
    'sets.ts',
    'wordings.ts',
    ...Object.keys(hardSets).map((name) => `${name}.ts`),
  ].sort();
  expect(files).toEqual(tested);
});
