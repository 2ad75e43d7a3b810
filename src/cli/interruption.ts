const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does something at an interruption; the process then ends by the signal, as without this. What was asked for last is
 * done first.
 * @returns takes it back
 */
export function onInterruption(act: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    takeBack();
    act();
    process.kill(process.pid, signal);
  };
  const takeBack = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.prependListener(signal, onSignal);
  return takeBack;
}
