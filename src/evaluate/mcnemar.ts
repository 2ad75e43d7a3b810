/**
 * Exact two-sided p value of McNemar's test (1947): of the rows that only one of two runs got right, either
 * run is as likely as a thrown coin to have it. Rows that both got right or wrong say nothing.
 * @param onlyFirst rows that only the first run got right
 * @param onlySecond rows that only the second run got right
 * @example mcnemar(10, 2) // 0.0386
 */
export function mcnemar(onlyFirst: number, onlySecond: number): number {
  const total = onlyFirst + onlySecond;
  let logTerm = -total * Math.LN2;
  let tail = Math.exp(logTerm);
  for (let k = 1; k <= Math.min(onlyFirst, onlySecond); k++) {
    // in logarithms, since 2^-total is zero for a thousand rows
    logTerm += Math.log(total - k + 1) - Math.log(k);
    tail += Math.exp(logTerm);
  }
  return Math.min(1, 2 * tail);
}
