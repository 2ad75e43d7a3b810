import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { createProgram } from '../../src/cli/program.ts';
import type { CliTools } from '../../src/cli/tools.ts';
import { conceptLine } from '../../src/terminology/concept-schema.ts';
import { runCli } from '../support/run-cli.ts';
import { smallConcepts, smallIndex } from '../support/small-index.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

const rowsOf = async (name: string) =>
  (await readFile(at(name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const lines = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Canary words, so that text of the gold file would be seen where it must not be. */
const gold = [
  { id: 'a', doc: '1', mention: 'hypertension', context: 'Quokka hypertension.', gold: ['38341003'] },
  { id: 'b', doc: '1', mention: 'sugar diabetes', gold: ['44054006'], gold_near: ['73211009'] },
  { id: 'c', doc: '2', mention: 'diabetes and migraine', gold: ['13645005'] },
  { id: 'd', doc: '2', mention: 'quokka fever', gold: ['404684003'] },
  { id: 'e', doc: '3', mention: 'gout', gold: ['1'], weak: true },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-evaluate-'));
  await writeIndexFolder(at('index'), await smallIndex());
  await writeFile(at('gold.jsonl.gz'), gzipSync(lines(...gold)));
  await writeFile(
    at('concepts.ndjson'),
    smallConcepts()
      .map((concept) => `${conceptLine(concept)}\n`)
      .join(''),
  );
  const candidates = (...codes: string[]) => codes.map((code) => ({ code }));
  await writeFile(
    at('pred.ndjson'),
    lines(
      { id: 'a', candidates: candidates('59282003') },
      { id: 'b', candidates: candidates('73211009', '44054006') },
      { id: 'c', line: 3, error: { code: 'text_missing', message: '' } },
    ),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The program in this process: a start of the command line costs seconds. */
async function inProcess(args: readonly string[], input = '') {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    }) as unknown as NodeJS.WriteStream;
  const tools = {
    terminal: {
      stdin: Readable.from([Buffer.from(input)]),
      stdout: sink('stdout'),
      stderr: sink('stderr'),
      env: {},
    },
    extractors: [],
    encounterExtractors: [],
    verifiers: [],
    importFormats: [],
    openIndex: () => smallIndex(),
    readConcepts: async () => smallConcepts(),
  } as Partial<CliTools> as CliTools;
  const error: unknown = await createProgram(tools)
    .parseAsync(['evaluate', ...args], { from: 'user' })
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  return { ...written, error };
}

describe('evaluate link', () => {
  test('links by an index; stdout holds counts and no text of the gold file', async () => {
    const run = await runCli(['evaluate', 'link', '--gold', at('gold.jsonl.gz'), '--index', at('index')]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('4 mentions of 2 documents, 4 of them different');
    expect(run.stdout).toContain('left out: 1 weak');
    expect(run.stdout).toMatch(/granularity: gold below +│ +1 │/);
    expect(run.stdout).toMatch(/composite +│ +1 │/);
    expect(run.stdout).toMatch(/absent from the ontology +│ +1 │/);
    expect(run.stdout).not.toMatch(/quokka|sugar/i);
  });

  test('scores answers and writes every file', async () => {
    const { stdout, stderr, error } = await inProcess([
      ...[
        'link',
        '--gold',
        at('gold.jsonl.gz'),
        '--pred',
        at('pred.ndjson'),
        '--kb',
        'concepts.ndjson',
        '--json',
      ],
      ...['--out', at('old.json'), '--html', at('r.html'), '--errors', at('e.ndjson')],
    ]);
    expect([error, stderr]).toEqual([undefined, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'clincode-link-report/1',
      gold: 'gold.jsonl.gz',
      predictions: 'pred.ndjson',
      kb: ['concepts.ndjson'],
      leftOut: { weak: 1, 'gold not in kb': 1 },
      score: { n: 3, missing: 0, 'acc@1': 0, 'acc@5': 0.3333 },
    });
    expect(stdout).not.toMatch(/quokka|sugar/i);
    expect(await readFile(at('old.json'), 'utf8')).not.toMatch(/quokka|sugar/i);
    const page = await readFile(at('r.html'), 'utf8');
    expect(page).toContain('sugar diabetes');
    expect(page).toContain('Quokka <mark>hypertension</mark>.');
    expect((await rowsOf('e.ndjson')).map((row) => row.class)).toEqual([
      'not found',
      'granularity: gold below',
      'composite',
    ]);

    // with the report of that run, and with its answers: the second knows of the row outside the kb, too
    for (const [other, n] of [
      ['old.json', 3],
      ['pred.ndjson', 4],
    ] as const) {
      const run = await inProcess([
        ...['link', '--gold', at('gold.jsonl.gz'), '--index', 'any', '--json'],
        ...['--compare', at(other), '--errors', at('changed.ndjson')],
      ]);
      expect([run.error, run.stderr]).toEqual([undefined, '']);
      expect(JSON.parse(run.stdout)).toMatchObject({
        comparison: { n, fixed: 1, broken: 0, p: 1, otherAccuracy: 0 },
      });
      const changed = (await rowsOf('changed.ndjson'))[0]!;
      expect(changed).toMatchObject({ id: 'a', change: 'fixed', goldRank: 1 });
      expect(changed).not.toHaveProperty('class');
    }
  });

  test('says what it cannot tell without an ontology', async () => {
    const run = await inProcess(['link', '--gold', at('gold.jsonl.gz'), '--pred', at('pred.ndjson')]);
    expect(run.stderr).toBe(
      'note: no --index and no --kb: granularity and absent concepts are not told apart\n',
    );
    expect(run.stdout).toMatch(/granularity: near +│ +1 │/);
    expect(run.stdout).toContain('1 without an answer');
  });

  test.each<[string, string[], string, string, string]>([
    ['no such file', ['--gold', 'gone.jsonl'], '', 'file_unreadable', 'gone.jsonl'],
    ['a row without an id', ['--gold', '-'], lines({ mention: 'x' }), 'invalid_input', 'stdin:1: "id"'],
    ['a line that is no JSON', ['--gold', '-'], '\n{\n', 'bad_json', 'stdin:2: '],
    ['no row to score', ['--gold', '-'], lines(gold[4]!), 'invalid_input', 'none of the 1 rows'],
    ['another field', ['--gold', '-', '--field', 'sct'], lines(gold[0]!), 'invalid_input', 'codes in "sct"'],
    ['bad answers', ['--gold', '-', '--pred', 'package.json'], lines(gold[0]!), 'bad_json', 'package.json:1'],
    [
      'no place',
      ['--gold', '-', '--out', 'gone/x'],
      lines(gold[0]!),
      'file_unreadable',
      'cannot write gone/x',
    ],
  ])('%s', async (_, args, input, code, message) => {
    const { stdout, error } = await inProcess(['link', ...args], input);
    expect(error).toMatchObject({ name: 'ClincodeError', code });
    expect((error as Error).message).toContain(message);
    expect(stdout).toBe('');
  });

  test('a comparison with rows of another gold file', async () => {
    await writeFile(at('other.ndjson'), lines({ id: 'zz', candidates: [] }));
    const { error } = await inProcess([
      ...['link', '--gold', at('gold.jsonl.gz'), '--pred', at('pred.ndjson')],
      ...['--compare', at('other.ndjson')],
    ]);
    expect(error).toMatchObject({
      code: 'invalid_input',
      message: 'other.ndjson has no row of this gold file',
    });
  });

  test.each([['link'], ['embedders']])('%s without --gold is called wrongly', async (command) => {
    const { error, stderr } = await inProcess([command]);
    expect(error).toMatchObject({ code: 'commander.missingMandatoryOptionValue' });
    expect(stderr).toContain('--gold');
  });
});

describe('evaluate embedders', () => {
  let by: string[];
  beforeAll(() => {
    by = ['evaluate', 'embedders', '--gold', at('gold.jsonl.gz'), '--concepts', at('concepts.ndjson')];
  });

  test('a table', async () => {
    const run = await runCli(by);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('3 mentions (3 different)');
    expect(run.stdout).toMatch(/subword/);
    expect(run.stdout).not.toMatch(/quokka|sugar/i);
  });

  test('JSON of a sample; an embedder that cannot be had does not cost the others theirs', async () => {
    const run = await runCli([
      ...by,
      ...['--json', '--limit', '25', '--embedder', 'subword', '--embedder', 'transformers:gone'],
    ]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^error \[\w+\] transformers:gone: /);
    const { terms, allTerms, seed, embedders, mentions } = run.rows[0]!;
    expect([mentions, seed]).toEqual([3, 1]);
    expect(terms).toBeLessThanOrEqual(25);
    expect(allTerms).toBeGreaterThan(25);
    expect(embedders).toMatchObject([
      { id: 'subword', plain: { n: 3 }, exactFirst: { n: 3 } },
      { id: 'transformers:gone', error: { code: expect.any(String) } },
    ]);
  });
});
