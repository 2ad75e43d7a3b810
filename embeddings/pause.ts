/**
 * For long loops: awaited in each round, it lets the rest of the program run whenever `everyMs` have passed since it
 * last did.
 */
export function pauses(everyMs = 50): () => Promise<void> | undefined {
  let last = Date.now();
  return () => {
    if (Date.now() - last < everyMs) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        last = Date.now();
        resolve();
      });
    });
  };
}
