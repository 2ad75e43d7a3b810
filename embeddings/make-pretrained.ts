/**
 * `npm run make:pretrained [-- --exclude FILE --out FILE]`: makes embeddings/pretrained/subword.bin from the open
 * data and the open model in ../shared (CLINCODE_DATA, CLINCODE_MODELS). The same inputs make the same bytes.
 * `--exclude` names a file of names, one a line, that are not learnt from: for an honest measurement on them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeSubword } from '../src/embed/embedders/subword-model.ts';
import { sha256Hex } from '../src/sha256.ts';
import { PRETRAINED_FILE } from './pretrained-model.ts';
import { makePretrained } from './pretraining/make-model.ts';

const shared = join(import.meta.dirname, '../../shared');
const { values } = parseArgs({ options: { exclude: { type: 'string' }, out: { type: 'string' } } });
const out = values.out ?? PRETRAINED_FILE;
const listed = values.exclude === undefined ? '' : await readFile(values.exclude, 'utf8');
const excluded = new Set(listed.split('\n').map((line) => line.trim().toLowerCase()));
excluded.delete('');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const model = await makePretrained({
  data: process.env.CLINCODE_DATA ?? join(shared, 'data'),
  models: process.env.CLINCODE_MODELS ?? join(shared, 'models'),
  excluded,
  say,
});
const bytes = encodeSubword(model);
await writeFile(out, bytes);
say(`${relative(process.cwd(), out)}: ${bytes.length} bytes, SHA-256 ${await sha256Hex(bytes)}`);
