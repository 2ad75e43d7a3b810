import { expect, it } from 'vitest';
import { filesBelow, read } from '../support/source-files.ts';

const MAX_LINES = 300;

/** Longer files, with the reason: tables and prompts only. */
const longer: Readonly<Record<string, string>> = {
  'src/terminology/chart-short-forms/a-b.ts': 'a table of short forms',
  'src/terminology/chart-short-forms/c-d.ts': 'a table of short forms',
  'src/terminology/chart-short-forms/e-h.ts': 'a table of short forms',
  'src/terminology/chart-short-forms/i-m.ts': 'a table of short forms',
  'src/terminology/chart-short-forms/n-p.ts': 'a table of short forms',
  'src/terminology/chart-short-forms/q-z.ts': 'a table of short forms',
  'src/extract/everyday-terms.ts': 'a table of names',
  'test/fixtures/hard-assertions/thirteenth.ts': 'a table of sentences',
  'test/fixtures/hard-assertions/fortyfifth.ts': 'a table of sentences',
  'test/fixtures/hard-assertions/fortyfourth.ts': 'a table of sentences',
  'test/fixtures/hard-assertions/fortythird.ts': 'a table of sentences',
  'test/fixtures/hard-assertions/fiftyfourth.ts': 'a table of sentences',
  'test/fixtures/hard-assertions/fiftysixth.ts': 'a table of sentences',
  'test/fixtures/hard-assertions/wordings.ts': 'a table of sentences',
  'src/deidentify/words/english-words.ts': 'a word list',
  'src/deidentify/words/ordinary-words.ts': 'a word list',
};

const long = ['src', 'ontology', 'embeddings', 'test', 'bench']
  .flatMap((folder) => {
    try {
      return filesBelow(folder);
    } catch {
      return [];
    }
  })
  .map((file) => [file, read(file).split('\n').length - 1] as const)
  .filter(([, lines]) => lines > MAX_LINES);

it(`no file is longer than ${MAX_LINES} lines without a reason`, () => {
  expect(long.filter(([file]) => !(file in longer))).toEqual([]);
});

it('every exception is still needed', () => {
  expect(Object.keys(longer).filter((file) => !long.some(([name]) => name === file))).toEqual([]);
});
