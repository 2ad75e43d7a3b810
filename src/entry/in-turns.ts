/** Computing between two turns of the event loop: a request that comes meanwhile waits so long. */
const AT_WORK_MS = 5;

/**
 * Runs steps to their result, with a turn of the event loop in between, so that requests are answered while
 * something big is made. A single step is not cut.
 * @param nextTurn may reject, which ends the work
 */
export async function inTurns<T>(steps: Iterator<void, T, void>, nextTurn: () => Promise<void>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < AT_WORK_MS) continue;
    await nextTurn();
    began = performance.now();
  }
}
