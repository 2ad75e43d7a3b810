import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const golden = 'test/fixtures/golden';
const paths = [
  'examples/progress-note.txt',
  ...readdirSync(join(root, golden)).map((name) => `${golden}/${name}`),
];

/** Of a note the lexicon and the tagger both have a say, of an article the tagger alone. */
const article =
  'Mutations in the BRCA1 gene predispose to hereditary breast cancer. We analysed 120 families with breast and ' +
  'ovarian cancer, and found that penetrance of the mutations was incomplete. Retinitis pigmentosa (RP) was seen in two.';

const notes = [
  ...paths.map((path) => ({ id: path, text: readFileSync(join(root, path), 'utf8') })),
  { id: 'article', text: article },
];

type Row = Record<string, unknown> & { readonly id: string };

declare module 'vitest' {
  interface ProvidedContext {
    /** Notes, and what the command line on Node answers to them: by default and with the lexicon, in the order of the notes. */
    nodeAnswers: {
      readonly notes: readonly { readonly id: string; readonly text: string }[];
      readonly byDefault: readonly Row[];
      readonly lexicon: readonly Row[];
    };
  }
}

/** Runs on Node, before the tests, which in workerd can start no program and read no file. */
export default async function setup(project: TestProject): Promise<void> {
  const [byDefault, lexicon] = await Promise.all([codedOnNode(), codedOnNode('--extractor', 'lexicon')]);
  project.provide('nodeAnswers', { notes, byDefault, lexicon });
}

/** The starter ontology is searched exactly, as it is in a Worker. */
async function codedOnNode(...flags: readonly string[]): Promise<readonly Row[]> {
  const child = spawn(process.execPath, ['bin/clincode.js', 'code', '--in', '-', ...flags], {
    cwd: root,
    env: { PATH: process.env.PATH, CLINCODE_VECTOR_INDEX: 'flat' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(notes.map((note) => `${JSON.stringify(note)}\n`).join(''));
  let said = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) said += chunk;
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Row);
}
