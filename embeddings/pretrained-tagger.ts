import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tagger } from '../src/extract/tagger/tagger.ts';
import { TAGGER_FILE } from '../src/extract/tagger/tagger-model.ts';
import { pretrainedModel } from './pretrained-model.ts';
import { taggerOfBytes } from './tagger-of-bytes.ts';

/** Made by `npm run fit:tagger`. A Worker has the same bytes as a data module. */
export const PRETRAINED_TAGGER = join(import.meta.dirname, 'pretrained', TAGGER_FILE);

let opened: Promise<Tagger> | undefined;

/** The shipped tagger, read when it is first asked for. @throws ClincodeError `index_damaged` if the file was changed */
export function pretrainedTagger(): Promise<Tagger> {
  opened ??= Promise.all([readFile(PRETRAINED_TAGGER), pretrainedModel()]).then(([bytes, model]) =>
    taggerOfBytes(bytes, model),
  );
  return opened;
}
