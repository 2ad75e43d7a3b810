import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { importToFile } from '../../src/entry/compose-import.ts';
import { caughtIn } from '../support/caught.ts';
import { sourceFolder } from '../support/source-folder.ts';

const file = await sourceFolder();
let out: string;
beforeAll(async () => {
  out = await file('out/concepts.ndjson', 'an older import\n');
});

test('a failed import leaves the older file, and no half one', async () => {
  const whole = gzipSync(
    Array.from({ length: 2000 }, (_, i) => JSON.stringify({ code: `${i}`, name: `n${Math.sin(i)}` })).join(
      '\n',
    ),
  );
  const cut = await file('cut.ndjson.gz', whole.subarray(0, whole.length / 2));
  const error = await caughtIn(() => importToFile([cut], { from: ['concepts'], out }));
  expect(error.code).toBe('file_unreadable');
  expect(await readFile(out, 'utf8')).toBe('an older import\n');
  expect(await readdir(dirname(out))).toEqual([basename(out)]);
});

test('concepts, the rows that were refused, and the counts', async () => {
  const source = await file('mixed.csv', 'code,name,parents\n1,Gout,2\n2,Arthritis,1\n1,Podagra,\n3,\n');
  const report = join(dirname(out), 'refused.ndjson');
  const summary = await importToFile([source], { from: ['csv'], out, report });
  expect(summary).toMatchObject({ rows: 5, written: 2, unselected: 0, select: 'all' });
  expect(
    (await readFile(out, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { code: '1', name: 'Gout', synonyms: [], parents: ['2'] },
    { code: '2', name: 'Arthritis', synonyms: [] },
  ]);
  expect(
    (await readFile(report, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { source, row: 4, reason: 'a code comes twice', subject: '1' },
    { source, row: 5, reason: '2 cells where 3 columns have names' },
    { source, row: 0, reason: 'a parent is left out, whose ancestors lead back here', subject: '2 is_a 1' },
  ]);
});

test('an older file stays where all rows are refused, and the report tells them', async () => {
  const report = join(dirname(out), 'refused.ndjson');
  const good = await file('good.csv', 'code,name\n1,Gout\n');
  const bad = await file('bad.csv', 'code,name\n1,\n');
  await importToFile([good], { from: ['csv'], out });
  const before = await readFile(out, 'utf8');
  const summary = await importToFile([bad], { from: ['csv'], out, report });
  expect(summary).toMatchObject({ written: 0, refused: [{ row: 2, reason: 'no name' }] });
  expect(await readFile(out, 'utf8')).toBe(before);
  expect(await readFile(report, 'utf8')).toContain('no name');
});

test('a folder that is not there, and a place that is a folder', async () => {
  const source = await file('one.csv', 'code,name\n1,Gout\n');
  const nowhere = join(dirname(out), 'nothing', 'concepts.ndjson');
  for (const [place, why] of [
    [nowhere, 'its folder does not exist'],
    [dirname(out), 'it is a folder'],
  ] as const) {
    const error = await caughtIn(() => importToFile([source], { from: ['csv'], out: place }));
    expect(error).toMatchObject({ code: 'file_unreadable', message: `cannot write ${place}: ${why}` });
  }
  await writeFile(`${out}.partial`, 'left by a crash');
  await importToFile([source], { from: ['csv'], out });
  expect(await readdir(dirname(out))).toEqual([basename(out), 'refused.ndjson']);
});
