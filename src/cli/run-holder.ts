import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, so that it is known again: numbers of processes are given anew, and begin anew in each container. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
  /** Ticks from the start of the machine to its own; empty where the system does not tell. */
  readonly started: string;
}

export function thisHolder(): Holder {
  return { host: hostname(), pid: process.pid, started: startOf(process.pid) };
}

/** Whether it is another process that runs now. Of another machine nothing is known, which is no. */
export function isRunning({ host, pid, started }: Holder): boolean {
  if (host !== hostname() || pid === process.pid || !isAlive(pid)) return false;
  return startOf(pid) === started;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // somebody else's
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const START_FIELD = 19;

/** proc(5): the fields behind the name, which may hold spaces and brackets itself. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_FIELD] ?? '';
  } catch {
    return '';
  }
}
