import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runHere } from '../support/run-cli.ts';

const doc = await readFile(new URL('../../docs/cli.md', import.meta.url), 'utf8');

/** Commands of the document that read one line by `echo` and whose answer is shown below them. */
const shown = [
  ...doc.matchAll(
    /```sh\necho '(?<line>[^\n]+)' \| npm run -s clincode -- (?<command>[^\n]+)\n```\n+```json\n(?<answer>[^\n]+)\n```/g,
  ),
].map(({ groups }) => [groups!.command!, groups!.line!, groups!.answer!] as const);

test('the document shows answers', () => {
  expect(shown.map(([command]) => command.split(' ')[0])).toEqual(['deidentify', 'assert', 'extract']);
});

test.each(shown)('%s answers as the document says', async (command, line, answer) => {
  const { stdout } = await runHere(command.split(' '), { input: `${line}\n` });
  // an ellipsis stands for anything
  const parts = answer.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  expect(stdout.trimEnd()).toMatch(new RegExp(`^${parts.join('.*')}$`));
});
