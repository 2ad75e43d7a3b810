#!/usr/bin/env node
import { CommanderError } from 'commander';
import { createProgram } from '../cli/program.ts';
import { toClincodeError } from '../errors.ts';
import { composeCli } from './compose-node.ts';

const WRONG_CALL = 2;
const FAILED = 1;

// a reader that has seen enough (`| head`) is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`error [file_unreadable] cannot write stdout (${error.code})\n`);
  process.exit(FAILED);
});

try {
  await createProgram(composeCli()).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_CALL;
  } else {
    const { code, message } = toClincodeError(error);
    const isDebugged = process.env.CLINCODE_DEBUG === '1';
    const hint = code === 'internal' && !isDebugged ? ' (CLINCODE_DEBUG=1 tells where)' : '';
    process.stderr.write(`error [${code}] ${message}${hint}\n`);
    if (code === 'internal' && isDebugged && error instanceof Error) {
      // where, not what: a message could hold text of a note
      process.stderr.write(`${error.stack?.split('\n').slice(1).join('\n') ?? ''}\n`);
    }
    process.exitCode = FAILED;
  }
}
