import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repository } from '../support/run-cli.ts';

const run = promisify(execFile);

const threads = ['src/entry/compose-deidentify-thread.ts', 'src/entry/compose-code-thread.ts'];

describe('the build that the command line runs from', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'clincode-run-'));
    await mkdir(join(root, 'src/entry'), { recursive: true });
    await mkdir(join(root, 'node_modules'));
    for (const name of ['esbuild', '@esbuild', 'commander'])
      await symlink(join(repository, 'node_modules', name), join(root, 'node_modules', name));
    await cp(join(repository, 'src/entry/run-source.mjs'), join(root, 'src/entry/run-source.mjs'));
    await writeFile(join(root, 'package.json'), '{"type":"module"}');
    for (const thread of threads) await writeFile(join(root, thread), `process.stdout.write("${thread}");`);
    await writeFile(
      join(root, 'start.mjs'),
      'import { runSource } from "./src/entry/run-source.mjs"; await runSource(process.argv[2] ?? "src/entry/cli.ts");',
    );
    await says('one');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const says = async (word: string): Promise<void> => {
    await writeFile(join(root, 'src/entry/word.ts'), `export const word: string = ${JSON.stringify(word)};`);
    await writeFile(
      join(root, 'src/entry/cli.ts'),
      [
        'import { Command } from "commander";',
        'import { word } from "./word.ts";',
        'process.stdout.write([word, Command.name, import.meta.dirname].join(" "));',
      ].join('\n'),
    );
  };
  const start = async (...args: string[]): Promise<string> =>
    (await run(process.execPath, ['start.mjs', ...args], { cwd: root })).stdout;
  const builds = async (): Promise<readonly string[]> => {
    const kept = join(root, 'node_modules/.cache/clincode/run');
    const [own] = await readdir(kept);
    return (await readdir(join(kept, own!))).filter((name) => name !== 'inputs.json');
  };

  it('is made once, knows where its sources lie, and is that of a thread too', async () => {
    expect(await start()).toBe(`one Command ${join(root, 'src/entry')}`);
    const [made] = await builds();
    for (const thread of threads) expect(await start(thread)).toBe(thread);
    expect(await builds()).toEqual([made]);
  });

  it('is made anew when a source changes, and old ones go', async () => {
    for (const word of ['one', 'two', 'three', 'four']) {
      await says(`${word}${'!'.repeat(word.length)}`);
      expect(await start()).toContain(`${word}!`);
    }
    expect(await builds()).toHaveLength(3);
  });

  it('is made by five at once', async () => {
    const said = await Promise.all(Array.from({ length: 5 }, () => start()));
    expect(new Set(said)).toEqual(new Set([`one Command ${join(root, 'src/entry')}`]));
    expect(await builds()).toHaveLength(1);
  });

  it('runs where nothing can be kept', async () => {
    await writeFile(join(root, 'node_modules/.cache'), 'no folder');
    expect(await start()).toContain('one Command');
  });

  it('fails on a source that is none, and leaves nothing behind', async () => {
    await writeFile(join(root, 'src/entry/word.ts'), 'export const word = ;');
    await expect(start()).rejects.toThrow(/word\.ts/);
    expect(await builds()).toEqual([]);
  });
});
