import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cliEnv, finish, repository, runCli, startCli } from '../support/run-cli.ts';

test('a server without an index says so when it starts, and then serves 503', async () => {
  const child = startCli(['serve', '--index', './no-such-index', '--port', '0']);
  let stderr = '';
  await new Promise<void>((resolve) => {
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      if (stderr.includes('listening')) resolve();
    });
  });
  child.kill('SIGTERM');
  await finish(child);
  expect(stderr).toMatch(
    /^note: requests are answered by 503 .*\[index_missing\] no index at .*no-such-index/,
  );
});

test.skipIf(!existsSync('/dev/full'))('a full disk behind stdout is an error that says so', async () => {
  const child = spawn(process.execPath, ['bin/clincode.js', 'assert', '--in', '-'], {
    cwd: repository,
    env: cliEnv(),
    stdio: ['pipe', openSync('/dev/full', 'w'), 'pipe'],
  });
  let stderr = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin!.end('{"text":"No gout","start":3,"end":7}\n');
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect([code, stderr]).toEqual([1, 'error [file_unreadable] cannot write stdout (ENOSPC)\n']);
});

test('help of the program has examples', async () => {
  expect((await runCli(['--help'])).stdout).toContain('$ clincode code note.txt');
  expect((await runCli(['link', '--help'])).stdout).not.toContain('clincode code note.txt');
});
