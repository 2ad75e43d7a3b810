import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { composeCli } from '../../src/entry/compose-node.ts';
import { repository } from '../support/run-cli.ts';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(repository, 'docs')).map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md') && existsSync(join(repository, path)));

/** Lines of shell blocks, continued ones joined, comments taken off. */
function shellLines(markdown: string): readonly string[] {
  return [...markdown.matchAll(/```(?:sh|bash|console)\n([\s\S]*?)```/g)]
    .flatMap((block) => block[1]!.replaceAll('\\\n', ' ').split('\n'))
    .map((line) => line.replace(/\s#.*$/, ''));
}

/** The calls of `clincode` in a line: what follows it, up to a pipe or a redirection. */
function callsIn(line: string): readonly string[][] {
  return [...line.matchAll(/(?:npm run -s clincode --|(?:^|[|;$&]\s*)(?:npx )?clincode)\s+([^|;>&]+)/g)].map(
    (call) => call[1]!.trim().split(/\s+/),
  );
}

const program = createProgram(composeCli());

/** The command that a call names, or a reason why there is none. */
function resolveCall(words: readonly string[]): string | undefined {
  let command: Command = program;
  const rest = [...words];
  while (command.commands.length > 0 && rest[0] !== undefined && !rest[0].startsWith('-')) {
    const name = rest.shift()!;
    const next = command.commands.find((it) => it.name() === name);
    if (next === undefined) return `no command "${name}"`;
    command = next;
  }
  const known = new Set(['--help', '--version', ...command.options.map((option) => option.long)]);
  const unknown = rest
    .filter((word) => word.startsWith('--'))
    .find((word) => !known.has(word.split('=')[0]!));
  return unknown === undefined ? undefined : `"${command.name()}" has no option ${unknown}`;
}

test('README.md is there', () => {
  expect(existsSync(join(repository, 'README.md'))).toBe(true);
});

describe.each(pages)('%s', (page) => {
  const markdown = read(page);

  test('names only scripts of package.json', () => {
    const named = [...markdown.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    if (/\bnpm test\b/.test(markdown)) expect(scripts.test).toBeDefined();
  });

  test('calls only commands and options that exist', () => {
    const wrong = shellLines(markdown)
      .flatMap(callsIn)
      .map((words) => [words.join(' '), resolveCall(words)])
      .filter(([, problem]) => problem !== undefined);
    expect(wrong).toEqual([]);
  });

  test('links only to files that exist', () => {
    const linked = [...markdown.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      (match) => match[1]!,
    );
    expect(linked.filter((path) => !existsSync(join(repository, dirname(page), path)))).toEqual([]);
  });
});

test('README.md shows every command that reads notes or names', () => {
  const first = new Set(
    shellLines(read('README.md'))
      .flatMap(callsIn)
      .map((words) => words[0]),
  );
  for (const name of ['code', 'deidentify', 'link', 'assert', 'ontology', 'index'])
    expect(first).toContain(name);
});

test('a command or an option that does not exist is noticed', () => {
  expect(callsIn('cat x | clincode link --in - --top 3 | jq .')).toEqual([
    ['link', '--in', '-', '--top', '3'],
  ]);
  expect(resolveCall(['index', 'compare', 'a'])).toBe('no command "compare"');
  expect(resolveCall(['code', 'x', '--fromat=json'])).toBe('"code" has no option --fromat=json');
});
