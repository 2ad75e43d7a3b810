import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { readConfig } from '../../src/config.ts';
import { openAdvice } from '../../src/entry/compose-advice.ts';
import type { CodedNote } from '../../src/result/coded-note.ts';
import { codeSystems } from '../../src/terminology/code-system.ts';
import { conceptLine } from '../../src/terminology/concept-schema.ts';
import { caughtIn } from '../support/caught.ts';
import { runHere } from '../support/run-cli.ts';
import { codedNoteOf } from '../support/small-coded-note.ts';
import { smallIndex, smallIndexOf } from '../support/small-index.ts';
import { smallTabularConcepts } from '../support/small-tabular.ts';
import { sourceFolder } from '../support/source-folder.ts';

const file = await sourceFolder();
let icd10cm: string;
let hcc: string;
let index: string;

beforeAll(async () => {
  icd10cm = await file('icd10cm.ndjson', `${smallTabularConcepts.map(conceptLine).join('\n')}\n`);
  hcc = dirname(await file('hcc/small-hcc-2026.tsv', 'icd10cm\thcc\nI10\t7\n'));
  await file('hcc/small-hcc-labels.tsv', 'hcc\tlabel\n7\tPressure\n');
  await file('hcc/small-hcc-hierarchy.tsv', 'hcc\tdrops_hcc\n');
  await file('hcc/icd10cm-2021.tsv', 'another table of the folder');
  index = join(dirname(icd10cm), 'index');
  await writeIndexFolder(index, await smallIndex());
});

const open = (request: { icd10cm?: string; hcc?: string }) => openAdvice(request, readConfig({}), () => {});

it('code answers with advice and risk categories', async () => {
  const { stdout } = await runHere(
    ['code', '-', '--index', index, '--icd10cm', icd10cm, '--hcc', hcc, '--format', 'json'],
    { input: 'Known hypertension. Denies migraine.', env: { CLINCODE_VECTOR_INDEX: 'flat' } },
  );
  const coded = JSON.parse(stdout) as CodedNote;
  // the small list does not know it
  expect(coded.advice).toEqual([{ kind: 'unknownCode', codes: ['I10'], mentionIds: ['m1'] }]);
  expect(coded.riskAdjustment).toEqual({
    model: 'CMS-HCC V28 2026',
    categories: [{ category: '7', label: 'Pressure', codes: ['I10'], mentionIds: ['m1'] }],
    dropped: [],
  });
});

it('an index of ICD-10-CM gives the same advice as the file', async () => {
  const folder = join(dirname(icd10cm), 'icd10cm-index');
  const codeSystem = { uri: codeSystems.icd10cm };
  await writeIndexFolder(folder, await smallIndexOf(smallTabularConcepts, { codeSystem }));
  const note = { id: 'n', text: 'sugar, pregnancy sugar' };
  const coded = codedNoteOf(note, [
    { quote: 'sugar', code: '1', icd10cm: 'E11.9' },
    { quote: 'pregnancy sugar', code: '2', icd10cm: 'O24.4' },
  ]);
  const [ofIndex, ofFile] = [await open({ icd10cm: folder }), await open({ icd10cm })];
  const { advice } = ofIndex!(coded, { ...note, facts: { sex: 'male' } });
  expect(advice?.map(({ kind }) => kind)).toEqual(['sex', 'excludes1', 'useAdditional']);
  expect(advice).toEqual(ofFile!(coded, { ...note, facts: { sex: 'male' } }).advice);
});

it('nothing is opened where nothing is asked for', async () => {
  expect(await open({})).toBeUndefined();
});

describe('what cannot be read is told', () => {
  it('a folder without the tables, or with two of one', async () => {
    const missing = await caughtIn(() => open({ hcc: '/nowhere' }));
    expect(missing).toMatchObject({ code: 'file_unreadable' });
    await file('two/hcc-2025.tsv', '');
    const two = dirname(await file('two/hcc-2026.tsv', ''));
    expect((await caughtIn(() => open({ hcc: two }))).message).toContain('2 tables of codes');
  });

  it('concepts without a tabular list', async () => {
    const path = await file('other.ndjson', '{"code":"1","name":"one"}\n');
    expect(await caughtIn(() => open({ icd10cm: path }))).toMatchObject({ code: 'ontology_invalid' });
    const damaged = await file('damaged.ndjson', '{"code":"1"}\n');
    expect((await caughtIn(() => open({ icd10cm: damaged }))).message).toBe(
      'damaged.ndjson:1: not a concept: "name"',
    );
  });

  it('an index of another code system', async () => {
    const error = await caughtIn(() => open({ icd10cm: index }));
    expect(error).toMatchObject({
      code: 'ontology_invalid',
      message: expect.stringContaining('not one of ICD-10-CM'),
    });
  });
});
