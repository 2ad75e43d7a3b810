/** How much may change before a build is stopped: so many, or such a share of what was compared. */
export type ChangeLimit = { readonly count: number } | { readonly share: number };

/** "25" is a count, "2%" and "0.02" a share. Undefined for anything else. */
export function parseChangeLimit(written: string): ChangeLimit | undefined {
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(written.trim());
  if (match === null) return undefined;
  const value = Number(match[1]);
  if (match[2] === '%') return value <= 100 ? { share: value / 100 } : undefined;
  if (Number.isInteger(value) && !match[1]!.includes('.')) return { count: value };
  return value <= 1 ? { share: value } : undefined;
}

/** True if more changed than may. @param of what was compared: a share of nothing is never exceeded */
export function exceeds(limit: ChangeLimit, changed: number, of: number): boolean {
  return 'count' in limit ? changed > limit.count : changed > limit.share * of;
}
