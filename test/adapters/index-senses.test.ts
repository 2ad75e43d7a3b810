import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openIndexFolder } from '../../embeddings/open-index-folder.ts';
import { packSenses } from '../../embeddings/pack-senses.ts';
import { readAbbreviations } from '../../embeddings/read-abbreviations.ts';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { createSenses } from '../../src/link/abbreviation-senses.ts';
import { sharedData } from '../support/shared-data.ts';
import { smallIndex } from '../support/small-index.ts';

const root = mkdtempSync(join(tmpdir(), 'clincode-senses-'));
afterAll(() => rmSync(root, { recursive: true }));

const rows = [
  { short: 'ms', long: 'mitral stenosis', source: 'notes', frequency: 3 },
  { short: 'ms', long: 'multiple sclerosis', source: 'notes', frequency: 1 },
];

test('senses go into an index folder and come back', async () => {
  const place = join(root, 'with');
  await writeIndexFolder(
    place,
    await smallIndex({ packSenses: (concepts) => packSenses(rows, concepts).bytes }),
  );
  const { concepts, parts } = await openIndexFolder(place);
  const senses = createSenses(concepts, parts['senses.bin']);
  expect(senses.lookup('MS').map(({ ordinal, share }) => [concepts.nameAt(ordinal), share])).toEqual([
    ['Mitral stenosis', 0.75],
    ['Multiple sclerosis', 0.25],
  ]);
});

test('an index without a table knows the short forms of the starter, as far as they are concepts', async () => {
  const place = join(root, 'without');
  await writeIndexFolder(place, await smallIndex());
  const { concepts, senses } = await openIndexFolder(place);
  const namesOf = (short: string) => senses.lookup(short).map(({ ordinal }) => concepts.nameAt(ordinal));
  expect(namesOf('COPD')).toEqual(['Chronic obstructive lung disease']);
  expect(namesOf('QQQ')).toEqual([]);
  expect(
    createSenses(concepts)
      .lookup('MS')
      .map(({ share }) => share),
  ).toEqual([0.5, 0.5]);
});

const table = sharedData('abbreviations/abbreviations.tsv.gz');
test.skipIf(table === undefined)('the real table (skipped without ../shared/data)', async () => {
  const { concepts } = await smallIndex();
  const { rows: real, refused } = await readAbbreviations(table!);
  expect([real.length, refused]).toEqual([18590, 0]);
  const senses = createSenses(concepts, packSenses(real, concepts).bytes);
  const top = (short: string) => senses.lookup(short)[0];
  expect(concepts.nameAt(top('PE')!.ordinal)).toBe('Pulmonary embolism');
  // most "PE" of clinic notes are examinations, nearly all "RA" are room air
  expect(top('PE')!.share).toBeGreaterThan(0.5);
  expect(top('PE')!.share).toBeLessThan(0.75);
  expect(top('RA')!.share).toBeLessThan(0.1);
  expect(senses.lookup('MS').map(({ ordinal }) => concepts.nameAt(ordinal))).toEqual([
    'Multiple sclerosis',
    'Mitral stenosis',
  ]);
});
