import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importOntology } from '../../ontology/import.ts';
import {
  associations,
  inactivationReasons,
  languageRefsets,
  rf2,
} from '../../ontology/importers/rf2/names.ts';
import { isConceptId, isSctid } from '../../src/terminology/sctid.ts';
import { caughtIn } from '../support/caught.ts';
import { makeTar, makeZip } from '../support/make-archive.ts';
import { makeSctid } from '../support/make-sctid.ts';
import { type Rf2Release, writeRf2Release } from '../support/rf2-release.ts';
import { sourceFolder } from '../support/source-folder.ts';

const file = await sourceFolder();
let folder: string;
let base: string;
let release: Rf2Release;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-rf2-'));
  base = join(folder, 'base');
  release = await writeRf2Release(base, { concepts: 120, terms: 400, retiredEach: 10 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('ids of the specification and of the generator have right check digits', () => {
  const named = [
    ...Object.values(rf2),
    ...associations.keys(),
    ...inactivationReasons.keys(),
    ...languageRefsets.values(),
  ];
  expect(named.filter((id) => !isConceptId(id))).toEqual([]);
  for (let item = 1; item < 3000; item += 7) {
    expect(isConceptId(makeSctid('concept', item))).toBe(true);
    expect(isSctid(makeSctid('description', item * 1000))).toBe(true);
  }
});

test('a release: concepts, preferred terms, hierarchy, maps, history', async () => {
  const report = await importOntology([base], 'rf2');
  expect(report.refused).toEqual([]);
  // all but the root and the body structure
  expect(report.unselected).toBe(2);
  expect(report.concepts).toHaveLength(release.concepts + release.retired + 2);
  expect(report.rows).toBe(
    Object.values(release.lines).reduce((sum, lines) => sum + lines, 0) - release.lines.textDefinition + 1,
  );
  const active = report.concepts.filter((concept) => concept.active);
  const terms = active.reduce((sum, { synonyms }) => sum + 1 + synonyms.length, 0);
  // |Clinical finding| and |Disease| with a synonym; what differs in case alone is one wording
  expect(terms).toBeLessThanOrEqual(release.terms + 3);
  expect(terms).toBeGreaterThan(release.terms * 0.95);
  const disease = report.concepts.find(({ code }) => code === '64572001');
  expect(disease).toMatchObject({
    name: 'Disease',
    fsn: 'Disease (disorder)',
    semanticTag: 'disorder',
    synonyms: ['Disorder'],
    parents: ['404684003'],
  });
  const mapped = active.filter(({ maps }) => maps.some(({ rule }) => rule !== undefined));
  expect(mapped.length).toBeGreaterThan(10);
  for (const { maps } of mapped)
    expect(maps.find(({ rule }) => rule !== undefined)).toMatchObject({
      group: expect.any(Number),
      priority: 1,
      rule: expect.stringMatching(/^(?:IFA|TRUE)/),
    });
  const retired = report.concepts.filter((concept) => !concept.active);
  expect(
    retired.map(({ retired: history }) => [history?.reason, history?.replacedBy[0]?.relation]).slice(0, 3),
  ).toEqual([
    ['duplicate', 'same as'],
    ['erroneous', 'replaced by'],
    ['ambiguous', 'possibly equivalent to'],
  ]);
});

test.each([
  ['all', 1],
  ['123037004', 0],
  ['body structure', 0],
])('select %s', async (select, least) => {
  const { concepts, unselected } = await importOntology([base], 'rf2', select);
  expect(concepts.length + unselected).toBe(release.concepts + release.retired + 4);
  if (least === 0) expect(concepts.map(({ code }) => code)).toEqual(['123037004']);
});

test('the same from a zip and from a tar', async () => {
  const names = (await readdir(base, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files: Record<string, string> = {};
  for (const { name, parentPath } of names)
    files[`Release/${join(parentPath, name).slice(base.length + 1)}`] = await readFile(
      join(parentPath, name),
      'utf8',
    );
  const fromFolder = await importOntology([base], 'rf2');
  for (const source of [
    await file('release.zip', makeZip(files)),
    await file('release.tar', makeTar(files)),
  ]) {
    const packed = await importOntology([source], 'rf2');
    expect(packed.concepts).toEqual(fromFolder.concepts);
    expect(packed.rows).toBe(fromFolder.rows);
    expect(packed.files[0]!.source).toMatch(/^.*release\.(?:zip|tar):Release\/Snapshot\//);
  }
});

test.each([
  [
    'no Snapshot',
    'Full/sct2_Concept_Full_INT_20260301.txt',
    'id\n',
    'no Snapshot file of the kind "concept"',
  ],
  [
    'only concepts',
    'Snapshot/sct2_Concept_Snapshot_INT_20260301.txt',
    'id\n',
    'no Snapshot file of the kind "description"',
  ],
])('%s', async (name, path, content, message) => {
  const source = await file(`${name}/${path}`, content);
  const error = await caughtIn(() => importOntology([source.slice(0, -path.length - 1)], 'rf2'));
  expect(error).toMatchObject({ code: 'ontology_invalid', message: expect.stringContaining(message) });
});
