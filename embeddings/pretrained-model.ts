import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeSubword, type SubwordModel } from '../src/embed/embedders/subword-model.ts';

/** Made by `npm run make:pretrained`. A Worker has the same bytes as a data module. */
export const PRETRAINED_FILE = join(import.meta.dirname, 'pretrained/subword.bin');

let opened: Promise<SubwordModel> | undefined;

/** The shipped vectors. @throws ClincodeError `index_damaged` if the file was changed */
export function pretrainedModel(): Promise<SubwordModel> {
  opened ??= readFile(PRETRAINED_FILE).then((bytes) => decodeSubword(bytes, 'pretrained/subword.bin'));
  return opened;
}
