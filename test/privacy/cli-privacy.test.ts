import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import type { CliTools } from '../../src/cli/tools.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import type { CodingPorts } from '../../src/pipeline.ts';
import { expectClean, canaryNote as note } from '../support/canary-note.ts';
import { starterPorts } from '../support/starter-ports.ts';

let ports: CodingPorts;
let folder: string;
beforeAll(async () => {
  ports = await starterPorts();
  folder = await mkdtemp(join(tmpdir(), 'clincode-privacy-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the command line', () => {
  it.each(['code', 'deidentify'])('%s: stderr and error rows hold nothing of bad lines', async (command) => {
    const file = join(folder, `${command}.ndjson`);
    const bad = [
      JSON.stringify(note).slice(0, -9),
      note.text.replaceAll('\n', ' '),
      JSON.stringify([note]),
      JSON.stringify({ ...note, id: 'two', patient: { 'Zebulon Quennell': '90817263' } }),
      JSON.stringify({ ...note, id: 'three', patient: 'Zebulon Quennell' }),
      JSON.stringify({ id: 'four', text: [note.text] }),
      JSON.stringify({ id: 'five', text: `${note.text}\0` }),
      '',
    ];
    await writeFile(file, `${bad.join('\n')}\n`);
    const { tools, stdout, stderr } = memoryTools();
    await createProgram(tools).parseAsync(['node', 'clincode', command, '--in', file]);
    expect(process.exitCode).toBe(1);
    process.exitCode = undefined;
    const rows = stdout()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { error?: unknown });
    expect(rows).toHaveLength(bad.length);
    for (const row of rows) expect(row.error).toBeDefined();
    expect(stderr()).toContain(`${bad.length} of ${bad.length} lines failed`);
    expectClean(stdout(), stderr());
  });
});

function memoryTools() {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    }) as unknown as NodeJS.WriteStream;
  const unused = () => Promise.reject(new Error('not in this test'));
  const tools: CliTools = {
    terminal: { stdin: Readable.from([]), stdout: sink('stdout'), stderr: sink('stderr'), env: {} },
    deidentifyKey: () => undefined,
    extractors: ['lexicon'],
    encounterExtractors: ['local'],
    encounterModel: async () => undefined,
    importFormats: [],
    openIndex: async () => ports.index,
    openAdvice: async () => undefined,
    recognizers: async () => defaultRecognizers(),
    deidentifyThread: new URL('../../src/entry/deidentify-thread.mjs', import.meta.url),
    codeThread: new URL('../../src/entry/code-thread.mjs', import.meta.url),
    createExtractor: async () => ports.extractor,
    createBatchedExtractor: unused,
    modelExtractors: [],
    verifiers: [],
    createVerifier() {
      throw new Error('not in this test');
    },
    importOntology: unused,
    buildIndex: unused,
    verifyIndex: unused,
    readConcepts: unused,
    createEmbedder: unused,
    exactSearch: unused,
    serve: unused,
  };
  return { tools, stdout: () => written.stdout, stderr: () => written.stderr };
}
