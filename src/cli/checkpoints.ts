import { fingerprintOf, type Journal } from './journal.ts';
import type { RunTally } from './run-tally.ts';
import type { FileUnit } from './units.ts';

const CHECKPOINT_MS = 1000;

/** Counts of lines, of the whole run. */
export interface LineCounts {
  readonly lines: number;
  readonly failed: number;
}

/** Writes down what is done: at the end of a unit, and in it once a second. */
export function checkpoints(journal: Journal | undefined, before: LineCounts, tally: RunTally) {
  let current: { unit: FileUnit; input: string; lines: number; bytes: number } | undefined;
  const total = { ...before };
  let last = performance.now();
  const enter = async (unit: FileUnit) => {
    if (current?.unit === unit) return current;
    const { lines, bytes } = (await journal?.progressIn(unit.name, unit.input, unit.output)) ?? {
      lines: 0,
      bytes: 0,
    };
    current = { unit, input: journal === undefined ? '' : await fingerprintOf(unit.input), lines, bytes };
    return current;
  };
  const write = async (done: boolean): Promise<void> => {
    last = performance.now();
    const { unit, ...place } = current!;
    await journal?.add({
      ...place,
      unit: unit.name,
      done,
      total: { ...total, tally: tally.state },
    });
  };
  return {
    async line(unit: FileUnit, text: string, failed: boolean): Promise<void> {
      const place = await enter(unit);
      place.lines++;
      place.bytes += Buffer.byteLength(text) + 1;
      total.lines++;
      if (failed) total.failed++;
      if (performance.now() - last >= CHECKPOINT_MS) await write(false);
    },
    async end(unit: FileUnit): Promise<void> {
      await enter(unit);
      await write(true);
    },
  };
}
