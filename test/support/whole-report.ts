import { expect } from 'vitest';
import type { ImportReport } from '../../ontology/import.ts';

/** Every row is told once: kept, left out or refused. */
export function expectWholeReport({ files }: ImportReport): void {
  for (const { rows, kept, leftOut, refused } of files)
    expect(kept + Object.values(leftOut).reduce((sum, count) => sum + count, 0) + refused).toBe(rows);
}
