import { SingleBar } from 'cli-progress';
import { onInterruption } from './interruption.ts';

export interface ProgressBar {
  to(done: number, total?: number): void;
  stop(): void;
}

/** A bar on a terminal, nothing elsewhere: a log file has no use for one. */
export function progressBar(label: string, total: number, stderr: NodeJS.WriteStream): ProgressBar {
  if (!stderr.isTTY || total <= 0) return { to() {}, stop() {} };
  const bar = new SingleBar({
    stream: stderr,
    format: `${label} {bar} {percentage}% {value}/{total} {eta_formatted}`,
    barsize: 28,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
  });
  bar.start(total, 0);
  // else the terminal is left without its cursor
  const takeBack = onInterruption(() => bar.stop());
  return {
    to(done, newTotal) {
      if (newTotal !== undefined) bar.setTotal(newTotal);
      bar.update(done);
    },
    stop() {
      takeBack();
      bar.stop();
    },
  };
}
