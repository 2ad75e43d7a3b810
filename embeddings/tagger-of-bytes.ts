import type { SubwordModel } from '../src/embed/embedders/subword-model.ts';
import { subwordVectors } from '../src/embed/embedders/subword-words.ts';
import { createTagger, type Tagger } from '../src/extract/tagger/tagger.ts';
import { decodeTagger, TAGGER_FILE } from '../src/extract/tagger/tagger-model.ts';

/**
 * The shipped tagger, in any runtime: Node reads its bytes from a file, a Worker has them as a data module.
 * @param bytes kept as they are, without a copy
 * @param pretrained the shipped vectors, by which its words are clustered
 * @param maxWords see `createTagger`
 * @throws ClincodeError `index_damaged`
 */
export function taggerOfBytes(bytes: Uint8Array, pretrained: SubwordModel, maxWords?: number): Tagger {
  return createTagger(decodeTagger(bytes, `pretrained/${TAGGER_FILE}`), subwordVectors(pretrained), maxWords);
}
