import { kindCount, kindOf, pieceLength } from '../../src/deidentify/patterns/character-symbols.ts';
import type { Gate } from '../../src/deidentify/patterns/pattern-plan.ts';
import type { CharacterSet } from './character-set.ts';
import { beginningsOf, lengthsOf, setOf } from './pattern-starts.ts';
import type { PatternNode } from './pattern-syntax.ts';

const everyKind = (1 << kindCount) - 1;
/**
 * How often a kind stands in notes, and in notes of capitals, where far more places are tried: small letters, capitals, digits, line ends, spaces, commas, other
 * signs, wide.
 */
const shares = [
  [0.7, 0.04, 0.03, 0.02, 0.15, 0.01, 0.04, 0.001],
  [0.01, 0.73, 0.03, 0.02, 0.15, 0.01, 0.04, 0.001],
];
const mostRuns = 6;
/** Of one sign by itself. */
const shareOfSign = 0.005;
const spaceKind = 0b11_000;
const usualWord = 8;
const mostSpan = 200;

interface Estimated {
  readonly gate: Gate;
  /** Roughly the share of all places that it leaves. */
  readonly share: number;
}

/**
 * The row of kinds that every match holds and fewest texts have, with the share of places that it leaves; undefined if it holds none. It says nothing of matches that
 * begin as `items` cannot.
 */
export function gateOf(items: readonly PatternNode[], flags: string): Estimated | undefined {
  const found: Estimated[] = [];
  collect(items, flags, { least: 0, most: 0, through: 0 }, found);
  return found.sort((a, b) => a.share - b.share)[0];
}

function collect(
  items: readonly PatternNode[],
  flags: string,
  from: Pick<Gate, 'least' | 'most' | 'through'>,
  found: Estimated[],
): void {
  let { least, most, through } = from;
  for (const [index, item] of items.entries()) {
    if (most - least > mostSpan) return;
    if (item.kind === 'look') {
      if (item.isAhead && !item.isNegative)
        collect(flattened([item.item]), flags, { least, most, through }, found);
      continue;
    }
    // What a match begins with is compared at each place as it is
    if (most > 0 && item.kind !== 'wordEdge' && item.kind !== 'place' && item.kind !== 'start') {
      const runs = runsOf(beginningsOf(items.slice(index), flags, pieceLength));
      if (runs !== undefined) {
        // Of what no space may stand in there is a word at most
        const span = Math.min(most - least + 1, (through & spaceKind) === 0 ? usualWord : mostSpan);
        const one = shares.map((of) =>
          Math.min(1, span * runs.reduce((sum, run) => sum + shareOf(run, of), 0)),
        );
        found.push({
          gate: { runs, least, most, through },
          share: one.reduce((sum, part) => sum + part, 0) / one.length,
        });
      }
    }
    const [low, high] = lengthsOf(item, flags);
    [least, most] = [least + low, most + high];
    through |= setOf(item, flags).kinds;
  }
}

/** Groups are no more than what they hold. */
export function flattened(items: readonly PatternNode[]): readonly PatternNode[] {
  return items.flatMap((item) => (item.kind === 'sequence' ? flattened(item.items) : [item]));
}

/** Few rows of kinds, one of which each of the beginnings has; undefined if one has any. */
function runsOf(
  beginnings: readonly (readonly CharacterSet[])[],
): readonly (readonly number[])[] | undefined {
  if (beginnings.length === 0) return undefined;
  for (let length = pieceLength; length > 0; length -= 1) {
    const runs = wholly(beginnings.map((sets) => runOf(sets.slice(0, length))));
    if (runs.some((run) => run.length === 0)) return undefined;
    if (runs.length <= mostRuns) return runs;
  }
  return undefined;
}

function runOf(sets: readonly CharacterSet[]): readonly number[] {
  const run = sets.map(({ kinds, sign }) => (sign === undefined ? kinds : -sign));
  while (run.length > 0 && run.at(-1) === everyKind) run.pop();
  return run;
}

/** Without those that say less than another. */
function wholly(runs: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  for (const run of [...runs].sort((a, b) => a.length - b.length))
    if (!kept.some((other) => other.every((kinds, at) => isPart(run[at] ?? everyKind, kinds))))
      kept.push(run);
  return kept.filter(
    (run, i) =>
      !kept.some(
        (other, j) =>
          i !== j &&
          other.length <= run.length &&
          other.every((kinds, at) => isPart(run[at]!, kinds)) &&
          (other.length < run.length || other.some((kinds, at) => kinds !== run[at])),
      ),
  );
}

/** Whether all that one place takes the other takes too. */
function isPart(one: number, other: number): boolean {
  if (other < 0) return one === other;
  return ((one < 0 ? 1 << kindOf[-one]! : one) & ~other) === 0;
}

function shareOf(run: readonly number[], of: readonly number[]): number {
  const shareOfPlace = (kinds: number): number =>
    kinds < 0 ? shareOfSign : of.reduce((sum, share, kind) => sum + ((kinds >> kind) & 1 ? share : 0), 0);
  return run.reduce((all, kinds) => all * shareOfPlace(kinds), 1);
}
