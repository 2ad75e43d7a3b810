import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assertApart } from '../../src/cli/apart.ts';

const folder = await mkdtemp(join(tmpdir(), 'clincode-apart-'));
afterAll(() => rm(folder, { recursive: true }));
const [gold, link, fresh] = ['gold.ndjson', 'link.ndjson', 'new.ndjson'].map((name) => join(folder, name));
await writeFile(gold!, '{}\n');
await symlink(gold!, link!);

test.each([
  ['an input', [gold], { '--out': gold }, /^--out .*gold.ndjson is the input/],
  ['an input by a link', [gold], { '--errors': link }, /^--errors .*link.ndjson is the input/],
  ['one of several inputs', [undefined, '-', gold], { '--out': '-', '--html': gold }, /^--html /],
  ['two outputs that are not there yet', [gold], { '--out': fresh, '--report': fresh }, /--out and --report/],
  ['two outputs, one by a link', [], { '--out': gold, '--report': link }, /--out and --report/],
])('%s is refused', async (_, inputs, outputs, message) => {
  await expect(assertApart(inputs, outputs)).rejects.toThrow(message);
});

test.each([
  ['another file', [gold], { '--out': fresh }],
  ['stdin and stdout', ['-'], { '--out': '-' }],
  ['a folder', [folder], { '--out': folder }],
  ['what is no file', [gold], { '--out': '/dev/null', '--report': '/dev/null' }],
  ['flags that are not given', [gold], { '--out': undefined }],
  ['an input that is not there', [fresh], { '--out': fresh }],
])('%s is let through', async (_, inputs, outputs) => {
  await expect(assertApart(inputs, outputs)).resolves.toBeUndefined();
});
