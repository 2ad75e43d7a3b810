import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fhirRows } from '../../src/deidentify/structure/fhir-elements.ts';

const page = new URL('../../docs/json.md', import.meta.url);
const [begin, end] = ['<!-- rows -->\n', '<!-- /rows -->'];

/** The table of the page, from the rows that the program goes by. */
function tableOf(): string {
  const lines = fhirRows.map(([on, paths, treatment]) => {
    const code = (words: string) =>
      words
        .split(' ')
        .map((word) => `\`${word}\``)
        .join(', ');
    return `| ${code(on)} | ${code(paths)} | ${treatment} |`;
  });
  return ['| resource or data type | element | treatment |', '| --- | --- | --- |', ...lines, ''].join('\n');
}

test('the page has the rows that the program goes by', async () => {
  const text = await readFile(page, 'utf8');
  const from = text.indexOf(begin) + begin.length;
  // UPDATE_GOLDEN=1 writes them anew
  if (process.env.UPDATE_GOLDEN === '1')
    await writeFile(page, text.slice(0, from) + tableOf() + text.slice(text.indexOf(end)));
  const written = await readFile(page, 'utf8');
  expect(written.slice(from, written.indexOf(end))).toBe(tableOf());
});

test('no row is there twice', () => {
  const names = fhirRows.flatMap(([on, paths]) =>
    on.split(' ').flatMap((type) => paths.split(' ').map((path) => `${type} ${path}`)),
  );
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
