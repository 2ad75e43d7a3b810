/** Values by their group, in the order given: where each group begins, and all values one group behind the other. */
export function grouped(
  groupOf: Uint32Array,
  values: Uint32Array,
  count: number,
): { groups: Uint32Array; rows: Uint32Array } {
  const groups = new Uint32Array(count + 1);
  for (const group of groupOf) groups[group + 1]!++;
  for (let group = 0; group < count; group++) groups[group + 1]! += groups[group]!;
  const next = groups.slice();
  const rows = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) rows[next[groupOf[i]!]!++] = values[i]!;
  return { groups, rows };
}
