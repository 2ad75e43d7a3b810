import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importOntology } from '../../ontology/import.ts';
import { rf2 } from '../../ontology/importers/rf2/names.ts';
import { makeSctid } from '../support/make-sctid.ts';
import { openRf2Writer } from '../support/rf2-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-rf2-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const LANGUAGE = '900000000000509007';
const DISEASE = '64572001';

/** A release of a few rows. Each row is given without id's module: [id, date, active, …]. */
async function small(
  name: string,
  rows: { concepts: unknown[][]; descriptions?: unknown[][]; isA?: unknown[][]; language?: unknown[][] },
) {
  const path = join(folder, name);
  const out = await openRf2Writer(path, name, '20260301');
  const cells = (row: unknown[]): string[] => [...row.slice(0, 3), 'm', ...row.slice(3)].map(String);
  for (const row of rows.concepts) out.row('concept', cells([...row, 'd']));
  for (const [id, date, active, concept, type, term] of rows.descriptions ?? [])
    out.row(
      'description',
      cells([
        id,
        date,
        active,
        concept,
        'en',
        type === 'fsn' ? rf2.fullySpecifiedName : rf2.synonym,
        term,
        'c',
      ]),
    );
  for (const [id, date, active, from, to] of rows.isA ?? [])
    out.row('relationship', cells([id, date, active, from, to, 0, rf2.isA, rf2.inferred, 'm']));
  for (const [id, date, active, description, acceptability, set] of rows.language ?? [])
    out.row(
      'language',
      cells([
        id,
        date,
        active,
        set ?? LANGUAGE,
        description,
        acceptability === 'preferred' ? rf2.preferred : 'acceptable',
      ]),
    );
  await out.close();
  return path;
}

const own = (item: number): string => makeSctid('concept', item);

test('layers: the newest version of a component counts, whichever source holds it', async () => {
  const international = await small('INT', {
    concepts: [
      ['404684003', 20200101, 1],
      [DISEASE, 20200101, 1],
      [own(1), 20200101, 1],
      [own(2), 20250101, 1],
    ],
    descriptions: [
      ['d1', 20200101, 1, own(1), 'syn', 'old name'],
      ['d2', 20250101, 1, own(2), 'syn', 'newer name of the base'],
    ],
    isA: [
      ['r0', 20200101, 1, DISEASE, '404684003'],
      ['r1', 20200101, 1, own(1), DISEASE],
      ['r2', 20200101, 1, own(2), own(1)],
    ],
    language: [
      ['l1', 20200101, 1, 'd1', 'preferred'],
      ['l2', 20200101, 1, 'd2', 'preferred'],
    ],
  });
  const extension = await small('US', {
    concepts: [
      [own(3), 20260101, 1],
      [own(2), 20240101, 0],
    ],
    descriptions: [
      ['d1', 20260101, 1, own(1), 'syn', 'new name'],
      ['d2', 20240101, 1, own(2), 'syn', 'older name of the extension'],
      ['d3', 20260101, 1, own(3), 'syn', 'a concept of the extension'],
    ],
    isA: [
      ['r2', 20260101, 0, own(2), own(1)],
      ['r3', 20260101, 1, own(2), DISEASE],
      ['r4', 20260101, 1, own(3), own(2)],
    ],
    language: [['l3', 20260101, 1, 'd3', 'preferred']],
  });
  for (const sources of [
    [international, extension],
    [extension, international],
  ]) {
    const report = await importOntology(sources, 'rf2');
    const shown = report.concepts.map(({ code, name, active, parents }) => [
      code,
      name,
      active,
      parents.join(),
    ]);
    expect(shown).toContainEqual([own(1), 'new name', true, DISEASE]);
    expect(shown).toContainEqual([own(2), 'newer name of the base', true, DISEASE]);
    expect(shown).toContainEqual([own(3), 'a concept of the extension', true, own(2)]);
    expect(report.refused).toEqual([]);
    expect(
      report.files.flatMap(
        ({ leftOut }) => leftOut['an older version, or one that a later source repeats'] ?? [],
      ),
    ).toHaveLength(4);
  }
});

test('names: by language, and where none is preferred', async () => {
  const source = await small('NAMES', {
    concepts: [DISEASE, own(1), own(2)].map((code) => [code, 20200101, 1]),
    descriptions: [
      ['a', 20200101, 1, own(1), 'syn', 'Oedema'],
      ['b', 20200101, 1, own(1), 'syn', 'Edema'],
      ['c', 20200101, 1, own(1), 'syn', 'Dropsy'],
      ['e', 20200101, 1, own(2), 'fsn', 'Named by tag (disorder)'],
    ],
    isA: [own(1), own(2)].map((code, i) => [`r${i}`, 20200101, 1, code, DISEASE]),
    language: [
      ['1', 20200101, 1, 'a', 'preferred', '900000000000508004'],
      ['2', 20200101, 1, 'b', 'acceptable', '900000000000508004'],
      ['3', 20200101, 1, 'b', 'preferred', LANGUAGE],
      ['4', 20200101, 0, 'c', 'acceptable', LANGUAGE],
      ['5', 20200101, 1, 'e', 'preferred', LANGUAGE],
    ],
  });
  const named = async (languages?: string[]) =>
    (await importOntology([source], 'rf2', 'all', languages ? { languages } : {})).concepts
      .slice(1)
      .map(({ name, synonyms }) => [name, ...synonyms]);
  expect(await named()).toEqual([['Edema', 'Oedema'], ['Named by tag']]);
  expect(await named(['en-GB'])).toEqual([['Oedema', 'Edema'], ['Named by tag']]);
  expect(await named(['900000000000508004', 'en-us'])).toEqual([['Oedema', 'Edema'], ['Named by tag']]);
});

test('rows that point nowhere, twice or in a circle are told', async () => {
  const wrong = `${own(5).slice(0, -1)}${(Number(own(5).at(-1)) + 1) % 10}`;
  const source = await small('WRONG', {
    concepts: [DISEASE, own(1), own(2), own(1), wrong].map((code) => [code, 20200101, 1]),
    descriptions: [
      ['a', 20200101, 1, own(1), 'syn', 'One'],
      ['a', 20200101, 1, own(1), 'syn', 'One again'],
      ['b', 20200101, 1, own(9), 'syn', 'Nobody'],
      ['c', 20200101, 1, own(2), 'syn', ' '],
    ],
    isA: [
      ['r1', 20200101, 1, own(1), own(2)],
      ['r2', 20200101, 1, own(2), own(1)],
      ['r3', 20200101, 1, own(2), DISEASE],
      ['r4', 20200101, 1, own(2), own(9)],
      ['r5', 20200101, 1, own(2), DISEASE],
    ],
  });
  const { refused, concepts } = await importOntology([source], 'rf2', 'all');
  expect(refused.map(({ row, reason, subject }) => [row, reason, subject])).toEqual([
    [5, 'an id comes twice', own(1)],
    [6, 'not a SNOMED CT concept id (check digit)', wrong],
    [3, 'an id comes twice', 'a'],
    [4, 'a description of a concept that is not in the release', own(9)],
    [5, 'a description without term', 'c'],
    [5, 'an IS-A of a concept that is not in the release', own(9)],
    [6, 'an IS-A comes twice', own(2)],
    [0, 'a parent is left out, whose ancestors lead back here', `${own(2)} is_a ${own(1)}`],
  ]);
  expect(concepts.find(({ code }) => code === own(2))?.parents).toEqual([DISEASE]);
});
