import type { Span } from '../../note/span.ts';

/** A stretch of a text in which each character stands again so many places behind it, up to the last turn. */
export interface RepeatRun extends Span {
  /** The length of a turn. */
  readonly period: number;
}

/** Places of a text at which is asked whether what stands there comes again. */
const asked = 12;
const probeLength = 240;
/** What comes again within a turn, a heading or a sentence, is met before the turn ends. */
const tries = 12;

/**
 * The stretches of a long text that repeat themselves: a note that was pasted again and again, a line of one name.
 * @param least length of a run
 */
export function repeatRuns(text: string, least: number): readonly RepeatRun[] {
  const runs: RepeatRun[] = [];
  let from = 0;
  for (let part = 0; part < asked; part += 1) {
    const at = Math.floor((text.length * (part + 0.5)) / asked);
    if (at < from || at + 2 * probeLength > text.length) continue;
    const run = runAt(text, at, from, least);
    if (run === undefined) continue;
    runs.push(run);
    from = run.end;
  }
  return runs;
}

function runAt(text: string, at: number, from: number, least: number): RepeatRun | undefined {
  const probe = text.slice(at, at + probeLength);
  for (let next = at, tried = 0; tried < tries; tried += 1) {
    next = text.indexOf(probe, next + 1);
    const period = next - at;
    // of fewer turns nothing would be left out
    if (next < 0 || period * 6 > text.length) return undefined;
    let start = at;
    while (start > from && text.charCodeAt(start - 1) === text.charCodeAt(start - 1 + period)) start -= 1;
    let end = next + probeLength;
    while (end < text.length && text.charCodeAt(end) === text.charCodeAt(end - period)) end += 1;
    if (end - start >= least) return { start, end, period };
  }
  return undefined;
}
