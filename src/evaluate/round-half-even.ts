/** To four digits, a tie to the even one, as Python's `round` does: 1/32 is 0.0312. */
export function roundHalfEven(value: number): number {
  // a number that lies exactly between two of four digits is an odd multiple of 1/32: 20,000 is 32 times 625
  const halves = value * 32;
  if (!Number.isInteger(halves) || halves % 2 === 0) return Number(value.toFixed(4));
  const low = Math.floor(value * 10_000);
  return (low + (low % 2)) / 10_000;
}
