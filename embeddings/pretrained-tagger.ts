import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { subwordVectors } from '../src/embed/embedders/subword-words.ts';
import { createTagger, type Tagger } from '../src/extract/tagger/tagger.ts';
import { decodeTagger, TAGGER_FILE } from '../src/extract/tagger/tagger-model.ts';
import { pretrainedModel } from './pretrained-model.ts';

/** Made by `npm run fit:tagger`. */
export const PRETRAINED_TAGGER = join(import.meta.dirname, 'pretrained', TAGGER_FILE);

let opened: Promise<Tagger> | undefined;

/** The shipped tagger, read when it is first asked for. @throws ClincodeError `index_damaged` if the file was changed */
export function pretrainedTagger(): Promise<Tagger> {
  opened ??= Promise.all([readFile(PRETRAINED_TAGGER), pretrainedModel()]).then(([bytes, model]) =>
    createTagger(decodeTagger(bytes, `pretrained/${TAGGER_FILE}`), subwordVectors(model)),
  );
  return opened;
}
