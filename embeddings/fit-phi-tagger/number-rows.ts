import {
  isFound,
  numberFeatures,
  numberRuns,
  numberSetting,
  spanOf,
} from '../../src/deidentify/tagger/number-runs.ts';
import { latinText } from '../../src/deidentify/words/latin-text.ts';
import { FeatureBuffer } from '../../src/feature-hashing.ts';
import { fitLinear, rounded, SCALE } from './fit-tagger.ts';
import { frequentFeatures } from './frequent-features.ts';
import type { TrainingNote } from './training-notes.ts';
import type { LabelledNote } from './training-rows.ts';

/** Runs of numbers as rows of feature numbers: those of row r from `start[r]`. */
export interface NumberRows {
  readonly features: Int32Array;
  readonly start: readonly number[];
  /** 1 for (part of) an identifier. */
  readonly label: readonly number[];
  readonly note: readonly TrainingNote[];
  /** Whether the rules found it: then the judge is not asked, but what stands around it says where identifiers do. */
  readonly found: readonly boolean[];
}

export function numberRowsOf(notes: readonly LabelledNote[]): NumberRows {
  const buffer = new FeatureBuffer();
  const rows = {
    start: [] as number[],
    label: [] as number[],
    note: [] as TrainingNote[],
    found: [] as boolean[],
  };
  for (const { note, read } of notes) {
    const text = latinText(note.text);
    const runs = numberRuns(read);
    const setting = numberSetting(text, read, runs);
    for (const [at, run] of runs.entries()) {
      const label = labelOf(note, spanOf(read.tokens, run));
      const found = isFound(read, run);
      // without gold what the rules found may be one
      if (label === undefined || (found && note.spans.length === 0)) continue;
      rows.start.push(buffer.length);
      numberFeatures(read, runs, setting, at, buffer);
      rows.label.push(label);
      rows.note.push(note);
      rows.found.push(found);
    }
  }
  rows.start.push(buffer.length);
  return withoutRare({ ...rows, features: buffer.values.slice(0, buffer.length) });
}

function withoutRare(rows: NumberRows): NumberRows {
  const isFrequent = frequentFeatures(rows, (row) => rows.note[row]!.source, LEAST_SOURCES);
  const features = new Int32Array(rows.features.length);
  const start: number[] = [];
  let length = 0;
  for (let row = 0; row < rows.label.length; row += 1) {
    start.push(length);
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at += 1)
      if (isFrequent(rows.features[at]!)) features[length++] = rows.features[at]!;
  }
  start.push(length);
  return { ...rows, features: features.slice(0, length), start };
}

/** Undefined where most of it is neither an identifier nor none. */
export function labelOf(
  note: TrainingNote,
  { start, end }: { start: number; end: number },
): 0 | 1 | undefined {
  const shared = (spans: readonly { readonly start: number; readonly end: number }[]): number =>
    spans.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
  const marked = shared(note.spans);
  if (marked * 2 > end - start) return 1;
  return marked > 0 || shared(note.neutral) > 0 ? undefined : 0;
}

const BITS = 16;
/** Features of fewer notes than these are left out. */
const LEAST_SOURCES = 3;
/** How much a run counts that the rules found: the judge is asked for the others only, but learns from these where identifiers stand. */
const FOUND = 0.3;

/** Text without identifiers: much of it is of articles, which nobody de-identifies. */
const OPEN = 0.5;
/** Copies with other values: chosen on hands that the judge was not fitted on. */
const VARIED = 0.5;

/** How much a number of a note counts. */
export function weightOf({ spans, varied }: TrainingNote): number {
  return (spans.length > 0 ? 1 : OPEN) * (varied === undefined ? 1 : VARIED);
}

/** @returns weights of 1 / `SCALE` */
export function fitNumbers(rows: NumberRows, isTaken: (note: TrainingNote) => boolean): Int8Array {
  const weights = fitLinear(
    {
      ...rows,
      endOf: (row) => rows.start[row + 1]!,
      targetOf: (row) => (isTaken(rows.note[row]!) ? (rows.label[row] as 0 | 1) : undefined),
      weightOf: (row) => weightOf(rows.note[row]!) * (rows.found[row] ? FOUND : 1),
    },
    { epochs: 8, rate: 0.1, decay: 3e-4, bits: BITS },
  );
  return rounded(weights, SCALE);
}
