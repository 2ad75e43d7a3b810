import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { importOntology } from '../../ontology/import.ts';
import { caughtIn } from '../support/caught.ts';
import { sourceFolder } from '../support/source-folder.ts';
import { expectWholeReport } from '../support/whole-report.ts';

const file = await sourceFolder();
const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm';

test('CSV: other column names are told, with how to name them', async () => {
  const main = await file('titles.csv', 'ID;Title\n1;Gout\n');
  const error = await caughtIn(() => importOntology([main], 'csv', 'all'));
  expect(error.message).toContain(
    'has no columns code and name but "ID", "Title": name them, as --columns code=ID,name=Title',
  );
});

test('CSV: separators, quotes, columns by name, a table that adds', async () => {
  const main = await file(
    'main.csv',
    'Code,Preferred_Term,Synonyms,Status,parent\n1,"Gout, acute","Podagra|Gouty, arthritis",active,\n2,"Of two\nlines",,retired,1\n3,Short,x\n,No code,,,\n4,,,,\n',
  );
  const more = await file('more.tsv', 'snomed\ticd10cm\tsource\n1\tM10.9\td "x\n1\tM10.0\td\n9\tZ9\td\n');
  const report = await importOntology([main, more], 'csv', undefined, {
    columns: { name: 'preferred_term' },
  });
  expectWholeReport(report);
  expect(report.concepts).toMatchObject([
    {
      code: '1',
      name: 'Gout, acute',
      synonyms: ['Podagra', 'Gouty, arthritis'],
      maps: [{ code: 'M10.9' }, { code: 'M10.0' }],
    },
    { code: '2', name: 'Of two\nlines', active: false, parents: ['1'] },
  ]);
  expect(report.refused.map(({ row, reason }) => [row, reason])).toEqual([
    [5, '3 cells where 5 columns have names'],
    [6, 'no code'],
    [7, 'no name'],
    [4, 'no concept with the code that this row adds to'],
  ]);
  for (const columns of [{ nme: 'code' }, { name: 'no such column' }]) {
    const error = await caughtIn(() => importOntology([main], 'csv', 'all', { columns }));
    expect(error.code).toBe('invalid_config');
  }
});

test('OMOP: codes of one vocabulary, hierarchy, maps, history', async () => {
  const tsv = (rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');
  const path = await file(
    'omop/CONCEPT.csv',
    tsv([
      [
        'concept_id',
        'concept_name',
        'domain_id',
        'vocabulary_id',
        'concept_class_id',
        'standard_concept',
        'concept_code',
        'valid_start_date',
        'valid_end_date',
        'invalid_reason',
      ],
      ['1', 'Gout', 'Condition', 'SNOMED', 'Disorder', 'S', '90560007', '', '', ''],
      ['2', 'Arthritis', 'Condition', 'SNOMED', 'Disorder', 'S', '3723001', '', '', ''],
      ['3', 'Old gout', 'Condition', 'SNOMED', 'Disorder', '', '111', '', '', 'U'],
      ['4', 'Gout, unspecified', 'Condition', 'ICD10CM', '5-char', '', 'M10.9', '', '', ''],
      ['5', 'Aspirin', 'Drug', 'RxNorm', 'Ingredient', 'S', '1191', '', '', ''],
      ['1', 'Gout again', 'Condition', 'SNOMED', 'Disorder', 'S', '5', '', '', ''],
      ['7', 'short row'],
    ]),
  );
  await file(
    'omop/CONCEPT_SYNONYM.csv',
    tsv([
      ['concept_id', 'concept_synonym_name', 'language_concept_id'],
      ['1', 'Gout (disorder)', '4180186'],
      ['1', 'Podagra', '4180186'],
      ['1', 'Gicht', '4182504'],
      ['5', 'ASA', '4180186'],
    ]),
  );
  await file(
    'omop/CONCEPT_RELATIONSHIP.csv',
    tsv([
      [
        'concept_id_1',
        'concept_id_2',
        'relationship_id',
        'valid_start_date',
        'valid_end_date',
        'invalid_reason',
      ],
      ['1', '2', 'Is a', '', '', ''],
      ['1', '4', 'Mapped from', '', '', ''],
      ['3', '1', 'Concept replaced by', '', '', ''],
      ['3', '1', 'Maps to', '', '', ''],
      ['1', '2', 'Is a', '', '', 'D'],
    ]),
  );
  await file('omop/DRUG_STRENGTH.csv', 'drug_concept_id\n');
  const report = await importOntology([dirname(path)], 'omop');
  expectWholeReport(report);
  expect(report.concepts).toMatchObject([
    {
      code: '90560007',
      fsn: 'Gout (disorder)',
      semanticTag: 'disorder',
      synonyms: ['Podagra'],
      parents: ['3723001'],
      maps: [{ code: 'M10.9' }],
    },
    { code: '3723001' },
    { code: '111', active: false, retired: { reason: 'upgraded', replacedBy: [{ code: '90560007' }] } },
  ]);
  expect(report.refused).toMatchObject([
    { row: 7, reason: 'a concept_id comes twice', subject: '1' },
    { row: 8, reason: '2 cells where 10 columns have names' },
  ]);
  expect(report.files.map(({ leftOut }) => Object.values(leftOut))).toContainEqual([1]);
});

test('UMLS: by CUI and by the codes of one source', async () => {
  const atom = (
    cui: string,
    aui: string,
    sab: string,
    tty: string,
    code: string,
    text: string,
    lat = 'ENG',
    suppress = 'N',
  ) => `${cui}|${lat}|P|L1|PF|S1|Y|${aui}||||${sab}|${tty}|${code}|${text}|0|${suppress}||`;
  const path = await file(
    'umls/MRCONSO.RRF',
    [
      atom('C0000001', 'A1', 'SNOMEDCT_US', 'FN', '90560007', 'Gout (disorder)'),
      atom('C0000001', 'A2', 'SNOMEDCT_US', 'SY', '90560007', 'Podagra'),
      atom('C0000001', 'A3', 'SNOMEDCT_US', 'PT', '90560007', 'Gout'),
      atom('C0000001', 'A4', 'ICD10CM', 'PT', 'M10.9', 'Gout, unspecified'),
      atom('C0000001', 'A5', 'MSHGER', 'MH', 'D1', 'Gicht', 'GER'),
      atom('C0000002', 'A6', 'SNOMEDCT_US', 'PT', '3723001', 'Arthritis'),
      atom('C0000002', 'A7', 'SNOMEDCT_US', 'SY', '3723001', 'Old word', 'ENG', 'O'),
      'C0000003|ENG|short',
      atom('X1', 'A8', 'MSH', 'MH', 'D9', 'No CUI'),
    ].join('\n'),
  );
  await file('umls/MRSTY.RRF', 'C0000001|T047|B2|Disease or Syndrome|AT1||\nC0000009|T047|B2|Other|AT2||\n');
  await file(
    'umls/MRREL.RRF',
    'C0000001|A3|AUI|PAR|C0000002|A6|AUI|inverse_isa|R1||SNOMEDCT_US|SNOMEDCT_US|||N||\nC0000002|A6|AUI|CHD|C0000001|A3|AUI|isa|R2||SNOMEDCT_US|SNOMEDCT_US|||N||\n',
  );
  const snomed = await importOntology([dirname(path)], 'umls', undefined, { vocabulary: 'SNOMEDCT_US' });
  expectWholeReport(snomed);
  expect(snomed.concepts).toMatchObject([
    {
      code: '90560007',
      name: 'Gout',
      fsn: 'Gout (disorder)',
      synonyms: ['Podagra'],
      parents: ['3723001'],
      maps: [{ system: icd10cm, code: 'M10.9' }],
    },
    { code: '3723001', name: 'Arthritis', synonyms: [] },
  ]);
  const cuis = await importOntology([dirname(path)], 'umls');
  expectWholeReport(cuis);
  expect(cuis.concepts).toMatchObject([
    {
      code: 'C0000001',
      semanticTag: 'disorder',
      synonyms: ['Podagra', 'Gout, unspecified'],
      parents: ['C0000002'],
    },
    { code: 'C0000002' },
  ]);
  expect(cuis.refused).toMatchObject([
    { row: 8, reason: '2 cells where there are 18 columns' },
    { row: 9, reason: 'the first column is no CUI', subject: 'X1' },
  ]);
});

test('Global Patient Set', async () => {
  const source = await file(
    'gps.txt',
    'conceptId\tfsn\tpreferredTerm\tactive\r\n22298006\tMyocardial infarction (disorder)\tMyocardial infarction\t1\r\n22298007\tWrong digit (disorder)\tWrong digit\t1\r\n195967001\tAsthma (disorder)\tAsthma\t0\r\n90560007\tGout (disorder)\r\n',
  );
  const report = await importOntology([source], 'gps');
  expectWholeReport(report);
  expect(report.concepts).toMatchObject([
    { code: '22298006', name: 'Myocardial infarction', semanticTag: 'disorder', active: true },
    { code: '195967001', active: false },
  ]);
  expect(report.refused).toMatchObject([
    { row: 3, reason: 'not a SNOMED CT concept id (check digit)', subject: '22298007' },
    { row: 5, reason: 'not four columns: id, fully specified name, preferred term, 1 or 0' },
  ]);
});

test('one format for each source', async () => {
  const base = await file('base.ndjson', '{"code":"1","name":"Gout"}\n');
  const maps = await file('maps.csv', 'code,maps\n1,M10.9\n');
  const { concepts } = await importOntology([base, maps], ['concepts', 'csv']);
  expect(concepts).toMatchObject([{ code: '1', maps: [{ code: 'M10.9' }] }]);
  expect((await caughtIn(() => importOntology([base, maps, base], ['concepts', 'csv']))).code).toBe(
    'invalid_config',
  );
});
