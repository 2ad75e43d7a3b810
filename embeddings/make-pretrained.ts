/**
 * `npm run make:pretrained [-- --exclude FILE --out FILE]`: makes embeddings/pretrained/subword.bin from the open
 * data and the open model in ../shared (CLINCODE_DATA, CLINCODE_MODELS). The same inputs make the same bytes.
 * `--exclude` names a file of names, one a line, that are not learnt from: for an honest measurement on them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { progressBar } from '../src/cli/progress.ts';
import { encodeSubword, quantiseTable } from '../src/embed/embedders/subword-model.ts';
import { createTransformersEmbedder } from '../src/embed/embedders/transformers.ts';
import { sha256Hex } from '../src/sha256.ts';
import { PRETRAINED_FILE } from './pretrained-model.ts';
import { distil, placeWords } from './pretraining/distil.ts';
import { pretrainingLesson } from './pretraining/lesson.ts';
import { readSources, without } from './pretraining/sources.ts';
import { DIMENSIONS, learnSynonyms, SLOT_BITS, startTable } from './train-subword.ts';
import { type Course, featureLists } from './training-course.ts';

const shared = join(import.meta.dirname, '../../shared');
const data = process.env.CLINCODE_DATA ?? join(shared, 'data');
const models = process.env.CLINCODE_MODELS ?? join(shared, 'models');
const TEACHER = 'all-MiniLM-L6-v2';
/** Numbers from -10 to 10 are as good as from -127 to 127 (README.md there), and pack to little more than half: a Worker on the free plan may have 3 MB. */
const LARGEST = 10;
const cache = join(import.meta.dirname, '../node_modules/.cache/clincode');

const { values } = parseArgs({ options: { exclude: { type: 'string' }, out: { type: 'string' } } });
const out = values.out ?? PRETRAINED_FILE;
const listed = values.exclude === undefined ? '' : await readFile(values.exclude, 'utf8');
const excluded = new Set(listed.split('\n').map((line) => line.trim().toLowerCase()));
excluded.delete('');

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

const table = startTable(features, 1);
const wordVectors = lesson.vectors.subarray((lesson.names.length - lesson.words.length) * DIMENSIONS);
placeWords(table, SLOT_BITS, lesson.words, wordVectors);
await course('teacher’s vectors', (onProgress) => distil(table, SLOT_BITS, lesson, { onProgress }));
await course('synonyms', (onProgress) => learnSynonyms(table, DIMENSIONS, features, sets, { onProgress }));

const bytes = encodeSubword(quantiseTable(table, DIMENSIONS, LARGEST));
await writeFile(out, bytes);
say(`${relative(process.cwd(), out)}: ${bytes.length} bytes, SHA-256 ${await sha256Hex(bytes)}`);

async function course(
  label: string,
  run: (onProgress: NonNullable<Course['onProgress']>) => Promise<readonly number[]>,
): Promise<void> {
  const bar = progressBar(label, 1, process.stderr);
  const losses = await run((_, done, total) => bar.to(done, total)).finally(() => bar.stop());
  say(`${label}: mean loss of each epoch ${losses.map((loss) => loss.toFixed(4)).join(', ')}`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
