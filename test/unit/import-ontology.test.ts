import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importOntology } from '../../ontology/import.ts';
import { caughtIn } from '../support/caught.ts';
import { sharedData } from '../support/shared-data.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

test('seed: each row that is refused has its number and a reason', async () => {
  const source = await file(
    'seed.json',
    JSON.stringify({
      diseases: [
        { name: ' Asthma ', snomed_code: '195967001' },
        { name: 'Gout', snomed_code: 90560007 },
        { name: 'One digit off', snomed_code: '195967002' },
        { name: 'No code' },
        { name: 'Code of nothing', snomed_code: null },
        { snomed_code: '195967001' },
        'text',
        { name: 'Again', snomed_code: '195967001' },
      ],
    }),
  );
  const { concepts, rows, refused } = await importOntology([source], 'seed');
  expect(concepts.map(({ code, name }) => [code, name])).toEqual([
    ['195967001', 'Asthma'],
    ['90560007', 'Gout'],
  ]);
  expect(rows).toBe(8);
  expect(refused.map(({ row, reason, subject }) => [row, reason, subject])).toEqual([
    [3, 'not a SNOMED CT concept id (check digit)', '195967002'],
    [4, 'name or snomed_code is missing', undefined],
    [5, 'name or snomed_code is missing', undefined],
    [6, 'name or snomed_code is missing', undefined],
    [7, 'name or snomed_code is missing', undefined],
    [8, 'a code comes twice', '195967001'],
  ]);
});

test('concepts: several files, one of them packed', async () => {
  const one = await file('one.ndjson', '\ufeff{"code":"1","name":"a"}\n\nno JSON\n{"code":"2"}\n');
  const two = await file(
    'two.ndjson.gz',
    gzipSync('{"code":"3","name":"c","parents":["1"],"semanticTag":"finding"}\n'),
  );
  const { concepts, rows, refused } = await importOntology([one, two], 'concepts');
  expect(concepts.map(({ code }) => code)).toEqual(['1', '3']);
  expect(rows).toBe(4);
  expect(refused).toMatchObject([
    { source: one, row: 3, reason: 'not JSON' },
    { source: one, row: 4, reason: expect.stringContaining('"name"') },
  ]);
});

test('concepts: a line without a name adds related synonyms, wherever its concept stands', async () => {
  const more = await file(
    'more.ndjson',
    [
      { id: '1', ext: [{ text: ' A one ', source: 'x' }, { text: 'ALPHA' }, { text: 'a one' }] },
      { id: '9', ext: [{ text: 'nine', source: 'x' }] },
      { id: '2', ext: [] },
      { id: '2', ext: [{ source: 'x' }] },
      { id: '2', name: 'two', ext: [{ text: 'of a concept that has a name' }] },
      { code: '2', ext: [{ text: 'not by code' }] },
    ]
      .map((row) => JSON.stringify(row))
      .join('\n'),
  );
  const main = await file(
    'main.ndjson',
    '{"id":"1","name":"a","synonyms":["alpha"],"synonyms_other":[{"text":"wide a","scope":"BROAD"}]}',
  );
  const { concepts, rows, refused } = await importOntology([more, main], 'concepts');
  expect(rows).toBe(7);
  expect(concepts.find(({ code }) => code === '1')).toMatchObject({
    synonyms: ['alpha'],
    synonymsOther: [
      { text: 'wide a', scope: 'broad' },
      { text: 'A one', scope: 'related' },
    ],
  });
  expect(concepts.find(({ code }) => code === '2')).toMatchObject({ name: 'two', synonymsOther: [] });
  expect(refused).toMatchObject([
    { source: more, row: 4, reason: expect.stringContaining('"name"') },
    { source: more, row: 6, reason: expect.stringContaining('"name"') },
    { source: more, row: 2, reason: 'no concept with the code that this row adds to', subject: '9' },
  ]);
});

const mondo = sharedData('ontology/mondo.jsonl.gz');
test.skipIf(mondo === undefined)('concepts: Mondo with synonyms of other ontologies', async () => {
  const { concepts, refused } = await importOntology(
    [mondo!, sharedData('ontology/mondo-ext-synonyms.jsonl.gz')!],
    'concepts',
  );
  expect(refused).toEqual([]);
  expect(concepts).toHaveLength(23_259);
  const concept = concepts.find(({ code }) => code === 'MONDO:0000032');
  expect(concept?.synonymsOther).toContainEqual({ text: 'familial febrile seizures', scope: 'related' });
  expect(concepts.find(({ code }) => code === 'MONDO:0000004')?.xrefs).toMatchObject({ MESH: 1, UMLS: 1 });
});

test.each([
  ['all', ['1', '2', '3', '4'], 0],
  ['1', ['1', '2', '3'], 1],
  ['2', ['2', '3'], 2],
  ['finding', ['3'], 3],
])('select %s', async (select, codes, unselected) => {
  const source = await file(
    'tree.ndjson',
    [
      { code: '1', name: 'a', parents: [] },
      { code: '2', name: 'b', parents: ['1'] },
      { code: '3', name: 'c', parents: ['2'], semanticTag: 'finding' },
      { code: '4', name: 'd', parents: ['9'] },
    ]
      .map((row) => JSON.stringify(row))
      .join('\n'),
  );
  const report = await importOntology([source], 'concepts', select);
  expect(report.concepts.map(({ code }) => code)).toEqual(codes);
  expect(report.unselected).toBe(unselected);
});

test.each<[string, string, string, string, string]>([
  ['an unknown format', 'obo2', '{}', 'unknown_format', 'concepts, csv, fhir'],
  ['a format that is a property of objects', 'constructor', '{}', 'unknown_format', 'concepts, csv, fhir'],
  ['a seed that is no JSON', 'seed', '{', 'ontology_invalid', 'not JSON'],
  ['a seed without diseases', 'seed', '{"disease":[]}', 'ontology_invalid', '"diseases"'],
])('%s is refused', async (_, from, content, code, message) => {
  const source = await file('source', content);
  const error = await caughtIn(() => importOntology([source], from));
  expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
});

test('nothing selected is an error, a missing file is named', async () => {
  const source = await file('few.ndjson', '{"code":"1","name":"a"}');
  expect((await caughtIn(() => importOntology([source], 'concepts', 'disorder'))).code).toBe(
    'ontology_invalid',
  );
  const error = await caughtIn(() => importOntology([join(folder, 'nothing')], 'concepts'));
  expect(error).toMatchObject({ code: 'file_unreadable', message: expect.stringContaining('nothing') });
});
