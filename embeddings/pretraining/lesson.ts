import type { Embedder } from '../../src/embed/embedder.ts';
import type { Progress } from '../embed-terms.ts';
import type { Lesson } from './distil.ts';
import { principalComponents, project } from './principal-components.ts';
import { distinctNames, type Sources, without } from './sources.ts';
import { teacherVectors } from './teacher.ts';
import { type VocabularyWord, vocabularyOf } from './vocabulary.ts';

export interface PretrainingLesson extends Lesson {
  /** The last names are these words, as they are written. */
  readonly words: readonly VocabularyWord[];
}

/**
 * What the teacher says of the names and words of the sources, in fewer dimensions. The teacher is asked for all of
 * them whatever is left out, so that its answers can be kept.
 * @param cache path of a file for vectors with this hash
 */
export async function pretrainingLesson(
  sources: Sources,
  excluded: ReadonlySet<string>,
  dimensions: number,
  teacher: Embedder,
  cache: (hash: string) => string,
  onProgress: Progress,
): Promise<PretrainingLesson> {
  const kept = without(sources, excluded);
  const words = vocabularyOf(sources);
  const keptStems = new Set((excluded.size === 0 ? words : vocabularyOf(kept)).map(({ stem }) => stem));
  const names = distinctNames([...sources.concepts.flat(), ...sources.diseaseOntology]);
  const written = words.map((word) => word.written);
  const asked = names.length + written.length;
  const ofNames = await teacherVectors(teacher, names, cache, (done) => onProgress(done, asked));
  const ofWords = await teacherVectors(teacher, written, cache, (done) =>
    onProgress(names.length + done, asked),
  );
  const learnt = [
    ...names.flatMap((name, row) => (excluded.has(name.toLowerCase()) ? [] : [{ name, from: ofNames, row }])),
    ...words.flatMap(({ stem, written: name }, row) =>
      keptStems.has(stem) ? [{ name, from: ofWords, row }] : [],
    ),
  ];
  const given = teacher.dimensions;
  const vectors = new Float32Array(learnt.length * given);
  for (const [i, { from, row }] of learnt.entries()) {
    vectors.set(from.subarray(row * given, (row + 1) * given), i * given);
  }
  return {
    names: learnt.map(({ name }) => name),
    vectors: project(vectors, principalComponents(vectors, given, dimensions)),
    words: words.filter(({ stem }) => keptStems.has(stem)),
  };
}
