import { type Command, CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { useColour } from '../../src/cli/shared.ts';
import type { CliTools } from '../../src/cli/tools.ts';

/** Tools that only write: a call that goes further than reading its options fails the test. */
function writingTools(env: Record<string, string> = {}, isTTY = false) {
  const written = { out: '', err: '' };
  const stream = (to: 'out' | 'err') => ({
    isTTY,
    write: (text: string) => {
      written[to] += text;
      return true;
    },
  });
  const tools = {
    terminal: { stdin: process.stdin, stdout: stream('out'), stderr: stream('err'), env },
    extractors: ['local', 'lexicon'],
    encounterExtractors: ['local'],
    modelExtractors: ['gemini', 'ensemble'],
    verifiers: ['gemini'],
    importFormats: ['seed'],
  } as unknown as CliTools;
  return { tools, written };
}

const leaves = (command: Command): Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);

test('every command describes itself, its options and arguments, and shows an example', async () => {
  const { tools, written } = writingTools();
  const commands = leaves(createProgram(tools));
  expect(commands.map((command) => command.name()).sort()).toEqual(
    expect.arrayContaining(['assert', 'build', 'code', 'deidentify', 'import', 'link', 'serve', 'verify']),
  );
  for (const command of commands) {
    written.out = '';
    command.outputHelp();
    expect(written.out, command.name()).toMatch(/Examples?:\n +\$ .*clincode /);
    expect(command.description()).not.toBe('');
    for (const option of command.options) expect(option.description, option.flags).not.toBe('');
  }
});

test.each<[string, string[], string]>([
  ['no command', [], 'Usage: clincode'],
  ['an unknown command', ['cod'], "unknown command 'cod'"],
  ['an unknown option', ['code', 'x', '--fromat', 'json'], "unknown option '--fromat'"],
  ['half a command', ['index'], 'Usage: clincode index'],
  ['no note', ['code'], 'no note'],
  ['files and lines', ['code', 'x.txt', '--in', 'y.ndjson'], 'not both'],
  ['a table of lines', ['code', '--in', 'y.ndjson', '--format', 'html'], '--in writes NDJSON'],
  ['a format that is none', ['code', 'x.txt', '--format', 'toString'], 'table, json, fhir, html'],
  ['a cache of no model', ['code', 'x', '--mention-cache', 'memory'], 'needs --extractor gemini, ensemble'],
  [
    'a cache beside a batch',
    ['code', '--in', 'x', '--extractor', 'gemini', '--batch', 'y', '--mention-cache', 'z'],
    '--batch submits whole notes',
  ],
  ['a top of 0', ['link', '--in', '-', '--top', '0'], '--top'],
  ['a top of 1.5', ['code', 'x', '--top', '1.5'], '--top'],
  ['no input', ['deidentify'], '--in'],
  ['two inputs', ['deidentify', 'x', '--in', 'y'], 'not both'],
  ['another style', ['deidentify', '--in', '-', '--style', 'mask'], 'placeholder'],
  ['no format to import', ['ontology', 'import', 'x', '--out', 'y'], '--from'],
  ['no place for an index', ['index', 'build', 'x'], '--out'],
  [
    'a code system that is none',
    ['index', 'build', 'x', '--out', 'y', '--system', 'icd-10-cm'],
    'Neither a URI',
  ],
  ['nothing to validate', ['ontology', 'validate'], 'name concepts NDJSON or an --index'],
  ['too many folders', ['index', 'verify', 'a', 'b'], 'too many arguments'],
  ['a port that is none', ['serve', '--port', '70000'], '--port'],
  ['a time before now', ['serve', '--reload-every', '-1'], '--reload-every'],
  ['a time that is none', ['serve', '--reload-every', ''], '--reload-every'],
  ['a time of years', ['serve', '--reload-every', '1e9'], '--reload-every'],
])('wrong call: %s', async (_, args, message) => {
  const { tools, written } = writingTools();
  const error: unknown = await createProgram(tools)
    .parseAsync(args, { from: 'user' })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommanderError);
  expect((error as CommanderError).exitCode).not.toBe(0);
  expect(written.err).toContain(message);
  expect(written.out).toBe('');
});

test.each<[string, Record<string, string>, boolean, boolean]>([
  ['a terminal', {}, true, true],
  ['a pipe', {}, false, false],
  ['NO_COLOR on a terminal', { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR is none', { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0 in a pipe', { FORCE_COLOR: '0' }, false, false],
  ['NO_COLOR wins', { NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
])('colour: %s', (_, env, isTTY, colour) => {
  expect(useColour(writingTools(env, isTTY).tools)).toBe(colour);
});
