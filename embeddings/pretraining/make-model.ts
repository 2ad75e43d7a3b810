import { join } from 'node:path';
import { progressBar } from '../../src/cli/progress.ts';
import { quantiseTable, type SubwordModel } from '../../src/embed/embedders/subword-model.ts';
import { createTransformersEmbedder } from '../../src/embed/embedders/transformers.ts';
import { DIMENSIONS, learnSynonyms, SLOT_BITS, startTable } from '../train-subword.ts';
import { type Course, featureLists } from '../training-course.ts';
import { distil, placeWords } from './distil.ts';
import { pretrainingLesson } from './lesson.ts';
import { readSources, without } from './sources.ts';

const TEACHER = 'all-MiniLM-L6-v2';
/** Numbers from -10 to 10 are as good as from -127 to 127 (../pretrained/README.md), and pack to little more than half. */
const LARGEST = 10;
const cache = join(import.meta.dirname, '../../node_modules/.cache/clincode');

export interface PretrainingInputs {
  /** Folders: see their README.md. */
  readonly data: string;
  readonly models: string;
  /** Names in lower case that are not learnt from. */
  readonly excluded: ReadonlySet<string>;
  readonly say: (line: string) => void;
}

/** The vectors that are shipped, from the open data and the open model. The same inputs make the same numbers. */
export async function makePretrained({
  data,
  models,
  excluded,
  say,
}: PretrainingInputs): Promise<SubwordModel> {
  const sources = await readSources(data);
  const teacher = await createTransformersEmbedder(join(models, TEACHER));
  const asked = progressBar('teacher', 1, process.stderr);
  const lesson = await pretrainingLesson(
    sources,
    excluded,
    DIMENSIONS,
    teacher,
    (hash) => join(cache, `teacher-${hash}.f32`),
    (done, total) => asked.to(done, total),
  ).finally(asked.stop);
  say(
    `${lesson.names.length} names and words, ${lesson.words.length} of them words; ${excluded.size} left out`,
  );

  const concepts = without(sources, excluded).concepts;
  const firstOf = new Uint32Array(concepts.length + 1);
  for (const [i, names] of concepts.entries()) firstOf[i + 1] = firstOf[i]! + names.length;
  const sets = { names: concepts.flat(), firstOf };
  const features = await featureLists(sets.names, SLOT_BITS);

  const course = async (
    label: string,
    run: (onProgress: NonNullable<Course['onProgress']>) => Promise<readonly number[]>,
  ): Promise<void> => {
    const bar = progressBar(label, 1, process.stderr);
    const losses = await run((_, done, total) => bar.to(done, total)).finally(() => bar.stop());
    say(`${label}: mean loss of each epoch ${losses.map((loss) => loss.toFixed(4)).join(', ')}`);
  };
  const table = startTable(features, 1);
  const wordVectors = lesson.vectors.subarray((lesson.names.length - lesson.words.length) * DIMENSIONS);
  placeWords(table, SLOT_BITS, lesson.words, wordVectors);
  await course('teacher’s vectors', (onProgress) => distil(table, SLOT_BITS, lesson, { onProgress }));
  await course('synonyms', (onProgress) => learnSynonyms(table, DIMENSIONS, features, sets, { onProgress }));
  return quantiseTable(table, DIMENSIONS, LARGEST);
}
