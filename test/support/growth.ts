const LEAST_ROUNDS = 3;
const MOST_ROUNDS = 12;

/**
 * How many times the CPU time of the short run the long one takes. Both run in turn, so that other work of the machine meets both, and the
 * fastest of each counts: a pause, the compiler or a full cache makes some runs slower and none faster. What is slow by itself stays
 * above `bound` in every round; what is not is measured until it is below, and no longer.
 */
export async function growthOf(
  long: () => Promise<unknown>,
  short: () => Promise<unknown>,
  bound: number,
): Promise<number> {
  let [slow, fast] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    slow = Math.min(slow, await cpuTimeOf(long));
    fast = Math.min(fast, await cpuTimeOf(short));
    if (round >= LEAST_ROUNDS && slow / fast < bound) break;
  }
  return slow / fast;
}

async function cpuTimeOf(run: () => Promise<unknown>): Promise<number> {
  const from = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(from);
  return user + system;
}
