import { axes } from '../../src/extract/opinion/axes.ts';
import { modelOf, type OpinionModel } from '../../src/extract/opinion/opinion-model.ts';
import { SECOND_FEATURES, secondFeatures } from '../../src/extract/opinion/second-features.ts';
import { lookAt } from '../../src/extract/opinion/second-opinion.ts';
import type { RelativeTrees } from '../../src/relative-trees.ts';
import { asStored, type StoredTrees } from '../fit-phi-tagger/fit-second-look.ts';
import { fitLinear, rounded } from '../fit-phi-tagger/fit-tagger.ts';
import { fitTrees, type TreeQuestion } from '../fit-trees.ts';
import { FOLDS, type LabelledNote } from './labelled-notes.ts';
import type { NoteRows, TrainingRows } from './training-rows.ts';

/** Features fall together beyond so many numbers; with twice as many no figure was better. */
const BITS = 17;
/** 1 / SCALE is the smallest weight that is kept. */
const SCALE = 20;
/** How much a mention of a note counts: real notes are few; tables have explicit cues only, which are rarely overruled in notes either. */
const WEIGHTS: Readonly<Record<string, number>> = { dev: 3, 'near-miss': 2, table: 0.5, frame: 0.15 };
const weightOf = ({ source }: LabelledNote): number => WEIGHTS[source] ?? 1;
/** Mentions once more as `code` sees them, disorders without findings, and as `assert` does, each without the others. */
const DISORDERS = 0.5;
const ALONE = 0.4;

/** A mention as a question for the trees. */
interface Asked {
  readonly features: Float32Array;
  readonly row: number;
  readonly weight: number;
}

type IsTaken = (note: LabelledNote) => boolean;

export function fitFirst(rows: TrainingRows, isTaken: IsTaken): readonly Int8Array[] {
  const noteAt = (row: number): LabelledNote => rows.notes[rows.noteOf[row]!]!.note;
  return axes.map(({ is }) =>
    rounded(
      fitLinear(
        {
          features: rows.features,
          start: rows.start,
          endOf: (row) => rows.start[row + 1]!,
          targetOf: (row) => (isTaken(noteAt(row)) ? (is(rows.right[row]!) ? 1 : 0) : undefined),
          weightOf: (row) => weightOf(noteAt(row)),
        },
        { epochs: 4, rate: 0.03, decay: 3e-3, bits: BITS },
      ),
      SCALE,
    ),
  );
}

/** A model with the trees as they are stored. */
export interface FittedOpinion {
  readonly model: OpinionModel;
  readonly first: readonly Int8Array[];
  readonly scale: number;
  readonly told: readonly RelativeTrees[];
}

/** The first look of all notes that are taken; the second over first looks that had not seen the note, by folds. */
export function fitOpinion(rows: TrainingRows, isTaken: IsTaken): FittedOpinion {
  const questions: Asked[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const asked = rows.notes.filter(({ note }) => isTaken(note) && note.fold === fold);
    if (asked.length === 0) continue;
    const first = modelOf(
      SCALE,
      fitFirst(rows, (note) => isTaken(note) && note.fold !== fold),
      [],
    );
    for (const one of asked) ask(one, first, questions);
  }
  const trees = axes.map(({ is }) =>
    fittedTrees(
      questions.map(({ features, row, weight }) => ({ features, right: [is(rows.right[row]!)], weight })),
    ),
  );
  const first = fitFirst(rows, isTaken);
  return { model: modelOf(SCALE, first, trees), first, scale: SCALE, told: trees.map(({ told }) => told) };
}

function ask({ note, structure, mentions, from }: NoteRows, first: OpinionModel, into: Asked[]): void {
  const { text } = note;
  const askOf = (some: readonly number[], share: number): void => {
    const look = lookAt(
      text,
      structure,
      some.map((i) => mentions[i]!),
      first,
    );
    some.forEach((of, i) => {
      const features = new Float32Array(SECOND_FEATURES);
      secondFeatures(text, look, i, features);
      into.push({ features, row: from + of, weight: weightOf(note) * share });
    });
  };
  const all = mentions.map((_, i) => i);
  const disorders = all.filter((i) => !note.mentions[i]!.isFinding);
  askOf(all, 1);
  if (disorders.length < all.length) askOf(disorders, DISORDERS);
  if (all.length > 1) for (const i of all) askOf([i], ALONE);
}

function fittedTrees(questions: readonly TreeQuestion[]): StoredTrees {
  const trees = fitTrees(questions, {
    features: SECOND_FEATURES,
    trees: 100,
    leaves: 10,
    rate: 0.08,
    leastWeight: 4,
    ridge: 4,
    featureShare: 0.5,
    questionShare: 0.7,
    seed: 5,
  });
  return asStored(trees, 5);
}
