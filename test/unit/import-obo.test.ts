import { expect, test } from 'vitest';
import { importOntology } from '../../ontology/import.ts';
import { sourceFolder } from '../support/source-folder.ts';
import { expectWholeReport } from '../support/whole-report.ts';

const file = await sourceFolder();
const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm';

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

test('where a source says which codes mean the same, the others are no maps', async () => {
  const source = await file(
    'equal.obo',
    `format-version: 1.2

[Term]
id: M:1
name: kind
xref: ICD10CM:E83 {source="MONDO:equivalentTo"}
xref: ICD10CM:E83.1

[Term]
id: M:2
name: other
xref: ICD10CM:G71.1
`,
  );
  const { concepts } = await importOntology([source], 'obo');
  expect(concepts.map(({ maps }) => maps.map(({ code }) => code))).toEqual([['E83'], []]);
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
