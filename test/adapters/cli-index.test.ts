import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CliRun, finish, runCli, startCli } from '../support/run-cli.ts';
import { sharedData } from '../support/shared-data.ts';

let folder: string;
let index: string;
let imported: CliRun;
let built: CliRun;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-cli-index-'));
  index = join(folder, 'index');
  const concepts = join(folder, 'concepts.ndjson');
  imported = await runCli([
    'ontology',
    'import',
    'test/fixtures/seed-ontology.json',
    '--from',
    'seed',
    '--out',
    concepts,
  ]);
  built = await runCli(['index', 'build', concepts, '--out', index, '--release', '20260301']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('import says what it did and writes concepts', async () => {
  expect(imported).toMatchObject({
    code: 0,
    stdout: '',
    stderr:
      'test/fixtures/seed-ontology.json: 4 rows, 4 kept, 0 left out, 0 refused\n' +
      '4 rows read, 4 concepts written, 0 not selected, 0 refused\n',
  });
  const rows = (await readFile(join(folder, 'concepts.ndjson'), 'utf8')).trim().split('\n');
  expect(JSON.parse(rows[2]!)).toEqual({
    code: '44054006',
    name: 'Type 2 Diabetes Mellitus',
    synonyms: [],
  });
});

const mini = sharedData('seed/mini-ontology.json');
test.skipIf(mini === undefined)('import reads the mini ontology', async () => {
  const out = join(folder, 'mini.ndjson');
  const run = await runCli(['ontology', 'import', mini!, '--from', 'seed', '--out', out]);
  expect(run).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('49 rows read, 49 concepts written'),
  });
  expect((await readFile(out, 'utf8')).trim().split('\n')).toHaveLength(49);
});

test('build writes an index folder and a summary', async () => {
  expect(built.code).toBe(0);
  expect(built.rows).toEqual([
    {
      directory: index,
      concepts: 4,
      terms: 4,
      embedded: 4,
      reused: 0,
      vectors: 4,
      vectorIndex: 'hnsw',
      parameters: { m: 24, efConstruction: 300, ef: 32 },
      recall: { k: 10, queries: 4, value: 1 },
      bytes: expect.any(Number),
    },
  ]);
  expect((await readdir(index)).sort()).toEqual(
    expect.arrayContaining([
      'concepts.bin',
      'concepts.ndjson',
      'embedder.bin',
      'hnsw.bin',
      'manifest.json',
      'vectors.i8',
    ]),
  );
});

test('build from an older index embeds only what it lacks; --exact writes no graph', async () => {
  const next = join(folder, 'next.ndjson');
  await writeFile(
    next,
    `${await readFile(join(folder, 'concepts.ndjson'), 'utf8')}{"code":"90560007","name":"Gout"}\n`,
  );
  const out = join(folder, 'next');
  const run = await runCli(['index', 'build', next, '--out', out, '--from', index, '--exact']);
  expect(run.rows).toMatchObject([{ concepts: 5, embedded: 1, reused: 4, vectorIndex: 'flat' }]);
  expect(await readdir(out)).not.toContain('hnsw.bin');
  expect(
    Buffer.compare(await readFile(join(out, 'embedder.bin')), await readFile(join(index, 'embedder.bin'))),
  ).toBe(0);
  const both = await runCli(['index', 'build', next, '--out', out, '--from', index, '--embedder', 'subword']);
  expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be used with') });
});

test('verify accepts it, and names the file that is damaged', async () => {
  const run = await runCli(['index', 'verify', index]);
  expect(run.code).toBe(0);
  expect(run.rows).toMatchObject([
    {
      ok: true,
      concepts: 4,
      codeSystem: { uri: 'http://snomed.info/sct', release: '20260301' },
      recall: { k: 10, queries: 4, value: 1 },
      parameters: { m: 24, efConstruction: 300, ef: 32 },
      files: { 'concepts.bin': expect.any(Number), 'hnsw.bin': expect.any(Number) },
    },
  ]);
  const damaged = join(folder, 'damaged');
  await cp(index, damaged, { recursive: true });
  await truncate(join(damaged, 'vectors.i8'), 100);
  const refused = await runCli(['index', 'verify', damaged]);
  expect(refused).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^error \[index_damaged\] vectors\.i8 has 100 bytes/),
  });
});

test('serve listens on a free port, answers and stops on SIGTERM', async () => {
  const child = startCli(['serve', '--port', '0', '--index', index], { CLINCODE_LOG: '0' });
  const done = finish(child);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr!.on('data', (text: string) => {
      said += text;
      const found = /listening on (http:\S+)\n/.exec(said);
      if (found) resolve(found[1]!);
    });
    child.once('close', () => reject(new Error(said)));
  });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  child.kill('SIGTERM');
  expect((await done).code).toBe(0);
});
