import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openIndexFolder } from '../embeddings/open-index-folder.ts';
import { link } from '../src/link/link.ts';
import type { LinkIndex } from '../src/link/link-index.ts';

/**
 * Diagnoses coded straight to ICD-10-CM: `npx tsx bench/icd10cm-lines.mts INDEX [CONCEPTS.jsonl.gz]`. The lines have the
 * codes that a reader accepts, and whether the rules were written with them, mended on them, or before they were seen. Of the
 * concepts, every sixth name is coded, and answers are counted that say a side, an encounter or a trimester that the name does not.
 */
const [folder, concepts] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npx tsx bench/icd10cm-lines.mts INDEX [CONCEPTS.jsonl.gz]');
const write = (line: string): void => void process.stdout.write(`${line}\n`);
const opened = await openIndexFolder(folder);
const { support: _, ...asRanked } = opened;

const rows = readFileSync(join(import.meta.dirname, 'icd10cm-lines.tsv'), 'utf8')
  .trim()
  .split('\n');
const lines = rows.map((row) => {
  const [name = '', accepted = '', set = ''] = row.split('\t');
  return { name, accepted: accepted.split('|'), set };
});

async function codesOf(names: readonly string[], index: LinkIndex) {
  const found = await link(
    names.map((name) => ({ name, textType: 'note' as const })),
    index,
    { top: 1 },
  );
  return found.map(({ status, candidates: [best] }) => ({ status, best }));
}

for (const [label, index] of [
  ['moved by the words', opened],
  ['as ranked', asRanked],
] as const) {
  const found = await codesOf(
    lines.map(({ name }) => name),
    index,
  );
  const right = new Map<string, number>();
  lines.forEach(({ name, accepted, set }, i) => {
    const { best, status } = found[i]!;
    if (accepted.includes(best?.code ?? '')) right.set(set, (right.get(set) ?? 0) + 1);
    else if (index === opened)
      write(`wrong: ${name}: ${best?.code} ${best?.display} (${status}, not ${accepted.join(', ')})`);
  });
  for (const [set, count] of right)
    write(`${label}: ${set}: ${count} of ${lines.filter((line) => line.set === set).length}`);
  write(`${label}: ${found.filter(({ status }) => status === 'linked').length} linked`);
  if (concepts === undefined) continue;
  const names = gunzipSync(readFileSync(concepts))
    .toString()
    .trim()
    .split('\n')
    .filter((_, i) => i % 6 === 0)
    .map((line) => (JSON.parse(line) as { name: string }).name);
  const claim = /\b(left|right|bilateral|initial|subsequent|sequela|first|second|third)\b/gi;
  const coded = await codesOf(names, index);
  const invented = coded.filter(({ status, best }, i) => {
    const claims = status === 'unlinked' ? [] : (best?.display.match(claim) ?? []);
    return claims.some((word) => !names[i]!.toLowerCase().includes(word.toLowerCase()));
  });
  write(
    `${label}: ${invented.length} of ${names.length} names with a side, encounter or trimester of their own`,
  );
}
