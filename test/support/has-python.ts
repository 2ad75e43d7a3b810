import { execFileSync } from 'node:child_process';

/** Whether the scorers of the data can be run beside ours. */
export function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
