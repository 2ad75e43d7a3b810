import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { importOntology } from '../../ontology/import.ts';
import { caughtIn } from '../support/caught.ts';
import { sourceFolder } from '../support/source-folder.ts';

const file = await sourceFolder();
const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm';

/** Every row is told once: kept, left out or refused. */
function expectWholeReport({ files }: Awaited<ReturnType<typeof importOntology>>): void {
  for (const { rows, kept, leftOut, refused } of files)
    expect(kept + Object.values(leftOut).reduce((sum, count) => sum + count, 0) + refused).toBe(rows);
}

test('OBO: scopes, abbreviations, escapes, history, maps', async () => {
  const source = await file(
    'small.obo',
    `format-version: 1.4
ontology: x

[Term]
id: D:1
name: heart {attack\\: a name} {x="y"}
synonym: "MI \\"classic\\"" EXACT []
synonym: "AMI" EXACT OMO:0003012 [x:1]
synonym: "coronary" BROAD []
synonym: "anterior infarct" NARROW []
synonym: "ticker" RELATED []
synonym: not quoted
alt_id: D:9
xref: ICD10CM:I21.9
xref: UMLS_CUI:C1 {source="s"}
is_a: D:2 {x="y"} ! parent

[Term]
id: D:2
name: disease ! no comment

[Term]
id: D:3
name: old attack
is_obsolete: true
replaced_by: D:1
consider: D:2

[Term]
id: D:4

[Typedef]
id: part_of
name: part of
`,
  );
  const report = await importOntology([source], 'obo');
  expectWholeReport(report);
  const [first, , old, merged] = report.concepts;
  expect(first).toMatchObject({
    code: 'D:1',
    name: 'heart {attack: a name}',
    synonyms: ['MI "classic"'],
    abbreviations: ['AMI'],
    synonymsOther: [
      { text: 'coronary', scope: 'broad' },
      { text: 'anterior infarct', scope: 'narrow' },
      { text: 'ticker', scope: 'related' },
    ],
    parents: ['D:2'],
    maps: [{ system: icd10cm, code: 'I21.9' }],
    xrefs: { ICD10CM: 1, UMLS_CUI: 1 },
  });
  expect(old).toMatchObject({
    active: false,
    retired: {
      reason: 'obsolete',
      replacedBy: [
        { code: 'D:1', relation: 'replaced by' },
        { code: 'D:2', relation: 'consider' },
      ],
    },
  });
  expect(merged).toMatchObject({
    code: 'D:9',
    active: false,
    retired: { reason: 'merged', replacedBy: [{ code: 'D:1' }] },
  });
  expect(report.refused).toMatchObject([
    { row: 4, reason: 'a synonym is not in quotes', subject: 'D:1' },
    { row: 29, reason: 'a [Term] without name', subject: 'D:4' },
  ]);
  expect(report.files[0]).toMatchObject({ rows: 5, kept: 3, leftOut: { '[Typedef]': 1 }, refused: 1 });
});

test('OBO with --code-xref: equivalent and exclusive codes first, parents through terms without one', async () => {
  const term = (id: string, xrefs: string[], parent?: string): string =>
    `[Term]\nid: ${id}\nname: ${id}\n${xrefs.map((x) => `xref: ${x}\n`).join('')}${parent ? `is_a: ${parent}\n` : ''}\n`;
  const source = await file(
    'codes.obo',
    `format-version: 1.2\n\n${term('a', ['SNOMEDCT_US_2016_03_01:1', 'SNOMEDCT_US_2016_03_01:2'])}${term('none', [], 'a')}${term(
      'b',
      ['SCTID:2', 'SCTID:3 {source="MONDO:equivalentTo"}'],
      'none',
    )}${term('c', ['SNOMEDCT_US_2016_03_01:1'], 'b')}${term('d', ['SCTIDX:7', 'ICD:4'])}`,
  );
  const report = await importOntology([source], 'obo', undefined, { codeXref: 'SCTID|SNOMEDCT_US.*' });
  expectWholeReport(report);
  expect(report.concepts.map(({ code, name, parents }) => [code, name, parents])).toEqual([
    ['1', 'a', []],
    ['3', 'b', ['1']],
  ]);
  expect(report.refused).toMatchObject([{ reason: 'a code comes twice', subject: '1' }]);
  expect(report.files[0]).toMatchObject({
    leftOut: { 'no cross-reference SCTID|SNOMEDCT_US.*': 2 },
    partsLeftOut: { 'a further cross-reference SCTID|SNOMEDCT_US.* of a term': 2 },
  });
});

test('obographs: nodes, edges, several graphs', async () => {
  const obo = 'http://purl.obolibrary.org/obo/';
  const node = (id: string, more: object = {}) => ({
    id: `${obo}${id}`,
    lbl: `label ${id}`,
    type: 'CLASS',
    ...more,
  });
  const source = await file(
    'graphs.json',
    JSON.stringify({
      graphs: [
        {
          id: 'g',
          nodes: [
            node('D_1', {
              meta: {
                synonyms: [
                  { pred: 'hasExactSynonym', val: 'one', xrefs: [] },
                  { pred: 'hasNarrowSynonym', val: 'narrow "]} one' },
                ],
                xrefs: [{ val: 'SNOMEDCT_US_2018_03_01:44054006' }],
                basicPropertyValues: [
                  { pred: 'http://www.geneontology.org/formats/oboInOwl#hasAlternativeId', val: 'D:8' },
                ],
              },
            }),
            node('D_2', {
              meta: {
                deprecated: true,
                basicPropertyValues: [{ pred: `${obo}IAO_0100001`, val: `${obo}D_1` }],
              },
            }),
            node('D_3', { type: 'PROPERTY' }),
            { id: `${obo}D_4` },
            { lbl: 'no id' },
          ],
          edges: [
            { sub: `${obo}D_1`, pred: 'is_a', obj: `${obo}D_5` },
            { sub: `${obo}D_1`, pred: 'part_of', obj: `${obo}D_2` },
          ],
        },
        { nodes: [node('D_5'), node('D_5')], edges: [] },
      ],
    }),
  );
  const report = await importOntology([source], 'obographs');
  expectWholeReport(report);
  expect(report.concepts.map(({ code, parents, active }) => [code, parents, active])).toEqual([
    ['D:1', ['D:5'], true],
    ['D:2', [], false],
    ['D:5', [], true],
    ['D:8', [], false],
  ]);
  expect(report.concepts[1]!.retired).toEqual({
    reason: 'obsolete',
    replacedBy: [{ code: 'D:1', relation: 'replaced by' }],
  });
  expect(report.files.map(({ rows, kept, refused }) => [rows, kept, refused])).toEqual([
    [7, 3, 1],
    [2, 1, 0],
  ]);
  const coded = await importOntology([source], 'obographs', undefined, { codeXref: 'SNOMEDCT_US.*' });
  expect(coded.concepts.map(({ code }) => code)).toEqual(['44054006']);
});

test('ICD-10-CM: notes, synonyms, seventh characters, placeholders', async () => {
  const source = await file(
    'tabular.xml',
    `<?xml version="1.0" encoding="utf-8"?><ICD10CM.tabular><introduction><introSection type="title"><title>T</title></introSection></introduction>
<chapter><name>19</name><desc>Injury (S00-T88)</desc><excludes1><note>birth trauma (P10-P15)</note></excludes1>
<section id="S00-S09"><desc>Injuries to the head (S00-S09)</desc>
<diag><name>S03</name><desc>Dislocation &amp; sprain</desc><includes><note>avulsion of joint</note></includes><codeAlso><note>wound</note></codeAlso>
<sevenChrNote><note>to be added</note></sevenChrNote><sevenChrDef><extension char="A">initial encounter</extension><extension char="D">subsequent encounter</extension></sevenChrDef>
<diag><name>S03.4</name><desc>Sprain of jaw</desc><inclusionTerm><note>Jaw  sprain</note><note>sprain of JAW</note></inclusionTerm></diag>
<diag><name>S03.01</name><desc>Dislocation of jaw</desc><diag><name>S03.01X</name><desc>Placeholder</desc><sevenChrDef><extension char="Z">own meaning</extension></sevenChrDef></diag></diag>
</diag><diag><name>S09</name><desc>Other</desc><codeFirst><note>cause</note></codeFirst><useAdditionalCode><note>more</note></useAdditionalCode></diag><diag><name>S10</name></diag></section></chapter></ICD10CM.tabular>`,
  );
  const report = await importOntology([source], 'icd10cm');
  expectWholeReport(report);
  const of = (code: string) => report.concepts.find((concept) => concept.code === code);
  expect(report.concepts.map(({ code, active }) => (active ? code : `(${code})`)).sort()).toEqual(
    [
      '(chapter 19)',
      '(section S00-S09)',
      'S03',
      'S03.01',
      'S03.01X',
      'S03.01XZ',
      'S03.4',
      'S03.4XXA',
      'S03.4XXD',
      'S09',
    ].sort(),
  );
  expect(of('S03.4XXA')).toMatchObject({
    name: 'Sprain of jaw, initial encounter',
    parents: ['S03.4'],
    tabular: { billable: true },
  });
  expect(of('S03.4')).toMatchObject({
    synonyms: ['Jaw sprain'],
    parents: ['S03'],
    tabular: { billable: false, seventhCharacters: { A: 'initial encounter', D: 'subsequent encounter' } },
  });
  expect(of('S03')?.tabular).toEqual({
    billable: false,
    notes: { includes: ['avulsion of joint'], codeAlso: ['wound'] },
  });
  expect(of('S09')?.tabular).toEqual({
    billable: true,
    notes: { codeFirst: ['cause'], useAdditional: ['more'] },
  });
  expect(of('chapter 19')?.tabular?.notes).toEqual({ excludes1: ['birth trauma (P10-P15)'] });
  expect(of('S03')?.name).toBe('Dislocation & sprain');
  expect(report.refused).toMatchObject([{ reason: 'a <diag> without name or desc', subject: 'S10' }]);
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

test('FHIR: CodeSystem, ConceptMap and ValueSet', async () => {
  const system = await file(
    'cs.json',
    JSON.stringify({
      resourceType: 'CodeSystem',
      url: 'urn:x',
      concept: [
        {
          code: 'a',
          display: 'Alpha',
          designation: [
            { language: 'de', value: 'Deutsch' },
            { language: 'en-GB', value: 'Alfa' },
            { use: { code: '900000000000003001' }, value: 'Alpha (disorder)' },
          ],
          concept: [
            { code: 'b', display: 'Beta', property: [{ code: 'status', valueCode: 'retired' }] },
            { code: 'c' },
          ],
        },
        { code: 'd', display: 'Delta', property: [{ code: 'parent', valueCode: 'b' }] },
      ],
    }),
  );
  const map = await file(
    'cm.json',
    JSON.stringify({
      resourceType: 'ConceptMap',
      group: [
        {
          source: 'urn:x',
          target: icd10cm,
          element: [
            {
              code: 'a',
              target: [
                { code: 'A1', equivalence: 'equivalent' },
                { code: 'A2', equivalence: 'wider', comment: 'broad' },
              ],
            },
            { code: 'b', target: [{ equivalence: 'unmatched' }] },
            { code: 'z', display: 'Zeta', target: [{ code: 'Z1', relationship: 'related-to' }] },
            { code: 'y', target: [{ code: 'Y1' }] },
          ],
        },
      ],
    }),
  );
  const set = await file(
    'vs.json',
    JSON.stringify({
      resourceType: 'ValueSet',
      expansion: { contains: [{ abstract: true, contains: [{ code: 'e', display: 'Epsilon' }] }] },
    }),
  );
  const report = await importOntology([system, map, set], 'fhir');
  expectWholeReport(report);
  expect(report.concepts).toMatchObject([
    {
      code: 'a',
      fsn: 'Alpha (disorder)',
      semanticTag: 'disorder',
      synonyms: ['Alfa'],
      maps: [
        { system: icd10cm, code: 'A1' },
        { code: 'A2', advice: 'wider; broad' },
      ],
    },
    { code: 'b', active: false, parents: ['a'] },
    { code: 'd', parents: ['b'] },
    { code: 'e', parents: [] },
    { code: 'z', name: 'Zeta', maps: [{ code: 'Z1' }] },
  ]);
  expect(report.refused).toMatchObject([
    { row: 3, reason: 'no display', subject: 'c' },
    { row: 4, reason: 'no concept with the code that this row adds to', subject: 'y' },
  ]);
});

test('FHIR: a Bundle of resources, and what is none', async () => {
  const bundle = await file(
    'bundle.json',
    JSON.stringify({
      resourceType: 'Bundle',
      entry: [
        { resource: { resourceType: 'CodeSystem', concept: [{ code: 'a', display: 'A' }] } },
        {
          resource: {
            resourceType: 'ValueSet',
            compose: { include: [{ concept: [{ code: 'b', display: 'B' }] }] },
          },
        },
      ],
    }),
  );
  expect((await importOntology([bundle], 'fhir')).concepts.map(({ code }) => code)).toEqual(['a', 'b']);
  const patient = await file('patient.json', '{"resourceType":"Patient"}');
  expect((await caughtIn(() => importOntology([patient], 'fhir'))).code).toBe('ontology_invalid');
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
