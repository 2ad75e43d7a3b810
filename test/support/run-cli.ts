import { type ChildProcess, spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createProgram } from '../../src/cli/program.ts';
import { composeCli } from '../../src/entry/compose-node.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as NDJSON. */
  readonly rows: readonly Record<string, unknown>[];
}

/** Without what the caller's shell says about colour and about this program. */
export function cliEnv(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:CLINCODE_|GEMINI_|GOOGLE_|OPENAI_|NO_COLOR|FORCE_COLOR|NODE_OPTIONS|VITEST)/.test(name),
  );
  return { ...Object.fromEntries(kept), CLINCODE_VECTOR_INDEX: 'flat', ...more };
}

/** Starts the command line as a user of a clone does. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['bin/clincode.js', ...args], {
    cwd: repository,
    env: cliEnv(env),
  });
}

/** Waits for a process; `rows` is read on demand, since not every output is NDJSON. */
export async function finish(child: ChildProcess, input = ''): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin!.on('error', () => {}).end(input);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    code,
    stdout,
    stderr,
    get rows() {
      return stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    },
  };
}

export function runCli(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<CliRun> {
  return finish(startCli(args, env), input);
}

/** A command in this process, which has its word lists loaded already: for what no start of a program is needed. */
export async function runHere(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    }) as unknown as NodeJS.WriteStream;
  const terminal = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env,
  };
  const before = process.exitCode;
  try {
    await createProgram(composeCli(terminal)).parseAsync(['node', 'clincode', ...args]);
  } finally {
    process.exitCode = before;
  }
  return written;
}
