import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openIndexFolder } from '../embeddings/open-index-folder.ts';
import { link } from '../src/link/link.ts';

/**
 * Short forms of problem lists over Mondo: `npx tsx bench/short-forms.mts INDEX`. Each has the concepts that a reader accepts, none
 * where Mondo has no such concept, and whether the rules were mended on it or it was written down after.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npx tsx bench/short-forms.mts INDEX');
const write = (line: string): void => void process.stdout.write(`${line}\n`);
const rows = readFileSync(join(import.meta.dirname, 'short-forms.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t'));
const found = await link(
  rows.map(([name = '']) => ({ name, textType: 'note' as const })),
  await openIndexFolder(folder),
  { top: 1 },
);
const figures = new Map<string, { n: number; right: number; linked: number; linkedRight: number }>();
for (const [i, [name, accepted = '', set = '']] of rows.entries()) {
  const { status, candidates } = found[i]!;
  const display = candidates[0]?.display ?? '';
  const isLinked = status === 'linked';
  const isRight = accepted === '' ? status === 'unlinked' : accepted.split('|').includes(display);
  const figure = figures.get(set) ?? { n: 0, right: 0, linked: 0, linkedRight: 0 };
  figures.set(set, {
    n: figure.n + 1,
    right: figure.right + Number(isRight),
    linked: figure.linked + Number(isLinked),
    linkedRight: figure.linkedRight + Number(isLinked && isRight),
  });
  if (!isRight) write(`wrong: ${name}: ${display} (${status}), not ${accepted || 'any'}`);
}
for (const [set, { n, right, linked, linkedRight }] of figures)
  write(`${set}: first right ${right} of ${n}, linked ${linked}, of these right ${linkedRight}`);
