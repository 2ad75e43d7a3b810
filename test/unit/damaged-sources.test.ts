import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { importOntology } from '../../ontology/import.ts';
import { caughtIn } from '../support/caught.ts';
import { makeTar, makeZip } from '../support/make-archive.ts';
import { sourceFolder } from '../support/source-folder.ts';

const file = await sourceFolder();
const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const cut = (content: Buffer, keep = 0.6): Buffer => content.subarray(0, Math.floor(content.length * keep));
/** Text that does not pack well, so that a cut takes rows with it. */
const concepts = (count: number): string =>
  Array.from({ length: count }, (_, i) => JSON.stringify({ code: String(i), name: `n${Math.sin(i)}` })).join(
    '\n',
  );
const obo = (terms: string): string => `format-version: 1.2\n\n${terms}`;
const flipped = (archive: Buffer): Buffer => {
  const copy = Buffer.from(archive);
  copy[60]! ^= 0xff;
  return copy;
};

test.each<[remark: string, from: string, content: Buffer, code: string, message: string]>([
  ['a gzip that is cut', 'concepts', cut(gzipSync(concepts(2000))), 'file_unreadable', 'damaged gzip'],
  [
    'a gzip that is cut inside its header',
    'concepts',
    cut(gzipSync(concepts(20)), 0.01),
    'file_unreadable',
    'gzip',
  ],
  [
    'a gzip with a wrong byte',
    'obo',
    flipped(gzipSync(obo('[Term]\nid: a\nname: a\n'.repeat(50)))),
    'file_unreadable',
    'gzip',
  ],
  [
    'a zip that is cut',
    'concepts',
    cut(makeZip({ 'a.ndjson': concepts(2000) })),
    'file_unreadable',
    'no directory',
  ],
  [
    'a zip with a wrong byte',
    'concepts',
    flipped(makeZip({ 'a.ndjson': concepts(2000) })),
    'file_unreadable',
    'a.ndjson',
  ],
  [
    'a zip with a wrong byte in a stored file',
    'concepts',
    flipped(makeZip({ 'a.stored': concepts(2000) })),
    'file_unreadable',
    'has not the bytes',
  ],
  [
    'a tar that is cut',
    'concepts',
    cut(makeTar({ 'a.ndjson': concepts(2000) })),
    'file_unreadable',
    'cut short',
  ],
  ['UTF-16', 'csv', Buffer.from('\ufeffcode,name\n1,Gout\n', 'utf16le'), 'ontology_invalid', 'UTF-16'],
  [
    'JSON that is cut',
    'seed',
    bytes('{"diseases":[{"name":"Gout","snomed_code":"90560007"},{"na'),
    'ontology_invalid',
    'too early',
  ],
  [
    'obographs that is cut between nodes',
    'obographs',
    bytes('{"graphs":[{"nodes":[{"id":"a","lbl":"a"},'),
    'ontology_invalid',
    'too early',
  ],
  [
    'JSON with brackets that do not match',
    'fhir',
    bytes('{"resourceType":"CodeSystem","concept":[}}'),
    'ontology_invalid',
    'brackets',
  ],
  [
    'JSON with more behind it',
    'fhir',
    bytes('{"resourceType":"CodeSystem"}{"a":1}'),
    'ontology_invalid',
    'follows its end',
  ],
  [
    'JSON in Latin-1',
    'seed',
    latin1('{"diseases":[{"name":"Sjögren","snomed_code":"83901003"}]}'),
    'ontology_invalid',
    'UTF-8',
  ],
  [
    'XML that is cut',
    'icd10cm',
    bytes('<ICD10CM.tabular><chapter><name>1</name><desc>A</desc>'),
    'ontology_invalid',
    'XML',
  ],
  [
    'XML in Latin-1',
    'icd10cm',
    latin1('<ICD10CM.tabular><chapter><name>1</name><desc>é</desc></chapter></ICD10CM.tabular>'),
    'ontology_invalid',
    'UTF-8',
  ],
  ['other XML', 'icd10cm', bytes('<html><body/></html>'), 'ontology_invalid', '<html>'],
  ['a table without the columns', 'csv', bytes('a,b\n1,2\n'), 'ontology_invalid', 'code and name'],
  ['an empty table', 'csv', bytes(''), 'ontology_invalid', 'empty'],
  ['another format as OBO', 'obo', bytes('{"graphs":[]}'), 'ontology_invalid', 'not OBO'],
  ['another format as GPS', 'gps', bytes('{"graphs":[]}'), 'ontology_invalid', 'Global Patient Set'],
  ['another format as OMOP', 'omop', bytes('a\tb\n'), 'ontology_invalid', 'CONCEPT.csv'],
  ['another format as UMLS', 'umls', bytes('a|b\n'), 'ontology_invalid', 'MRCONSO.RRF'],
  ['another format as RF2', 'rf2', bytes('a\tb\n'), 'ontology_invalid', 'no Snapshot'],
])('%s is an error with a code', async (remark, from, content, code, message) => {
  const source = await file(remark, content);
  const error = await caughtIn(() => importOntology([source], from));
  expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
});

/** Codes that are kept, and "row: reason" of what is refused. */
async function told(
  name: string,
  content: Buffer,
  from: string,
): Promise<{ codes: string; refused: string }> {
  const report = await importOntology([await file(name, content)], from);
  for (const { rows, kept, leftOut, refused } of report.files)
    expect(kept + Object.values(leftOut).reduce((sum, count) => sum + count, 0) + refused).toBe(rows);
  return {
    codes: report.concepts.map(({ code }) => code).join(' '),
    refused: report.refused.map(({ row, reason }) => `${row}: ${reason}`).join('; '),
  };
}

test.each<[remark: string, from: string, content: Buffer, codes: string, refused: string]>([
  [
    'CRLF',
    'obo',
    bytes(
      obo('[Term]\nid: a\nname: one two\nis_a: b ! x\n\n[Term]\nid: b\nname: b\n').replaceAll('\n', '\r\n'),
    ),
    'a b',
    '',
  ],
  ['a byte order mark', 'csv', bytes('\ufeffcode,name\r\n1,Gout\r\n'), '1', ''],
  [
    'a byte order mark before JSON',
    'seed',
    bytes('\ufeff{"diseases":[{"name":"Gout","snomed_code":"90560007"}]}'),
    '90560007',
    '',
  ],
  ['a byte order mark inside gzip', 'concepts', gzipSync('\ufeff{"code":"1","name":"Gout"}'), '1', ''],
  [
    'Latin-1 in one line',
    'csv',
    Buffer.concat([bytes('code,name\n1,Gout\n2,'), latin1('Sjögren\n'), bytes('3,Ménière\n')]),
    '1 3',
    '3: the line is not UTF-8',
  ],
  [
    'Latin-1 in the last line',
    'gps',
    Buffer.concat([
      bytes('90560007\tGout (disorder)\tGout\t1\n'),
      latin1('83901003\tSjögren (disorder)\tS\t1'),
    ]),
    '90560007',
    '2: the line is not UTF-8',
  ],
  ['a code that comes twice', 'csv', bytes('code,name\n1,Gout\n1,Podagra\n'), '1', '3: a code comes twice'],
  [
    'a term that comes twice',
    'obo',
    bytes(obo('[Term]\nid: a\nname: a\n\n[Term]\nid: a\nname: other\n')),
    'a',
    '7: a code comes twice',
  ],
  [
    'a circle',
    'obo',
    bytes(
      obo(
        '[Term]\nid: a\nname: a\nis_a: b\n\n[Term]\nid: b\nname: b\nis_a: c\n\n[Term]\nid: c\nname: c\nis_a: a\nis_a: d\n',
      ),
    ),
    'a b c',
    '0: a parent is left out, whose ancestors lead back here',
  ],
  [
    'its own parent',
    'concepts',
    bytes('{"code":"1","name":"a","parents":["1"]}'),
    '1',
    '0: a parent is left out, whose ancestors lead back here',
  ],
  [
    'a row with a cell too few',
    'csv',
    bytes('code,name,fsn\n1,Gout,\n2,Asthma\n'),
    '1',
    '3: 2 cells where 3 columns have names',
  ],
  [
    'a row with a cell too many',
    'csv',
    bytes('code,name\n1,Gout\n2,Asthma,acute\n'),
    '1',
    '3: 3 cells where 2 columns have names',
  ],
  [
    'a quote that is never closed',
    'csv',
    bytes('code,name\n1,"Gout\n2,Asthma\n3,"Croup"\n'),
    '2 3',
    '2: a quote is not closed',
  ],
  [
    'a line that is no JSON',
    'concepts',
    bytes('{"code":"1","name":"a"}\n{"code":"2","na\n{"code":"3","name":"c"}'),
    '1 3',
    '2: not JSON',
  ],
  [
    'a file cut after a whole line',
    'obo',
    bytes(obo('[Term]\nid: a\nname: a\n\n[Term]\nid: b')),
    'a',
    '7: a [Term] without name',
  ],
])('%s is read, and what is lost is told', async (remark, from, content, codes, refused) => {
  expect(await told(remark, content, from)).toEqual({ codes, refused });
});

test('a diamond is no circle, and a circle loses one parent only', async () => {
  const source = await file(
    'diamond.ndjson',
    [
      { code: 'a', name: 'a', parents: ['b', 'c'] },
      { code: 'b', name: 'b', parents: ['d'] },
      { code: 'c', name: 'c', parents: ['d'] },
      { code: 'd', name: 'd', parents: ['e', 'b'] },
      { code: 'e', name: 'e' },
    ]
      .map((row) => JSON.stringify(row))
      .join('\n'),
  );
  const { concepts: read, refused } = await importOntology([source], 'concepts');
  expect(refused.map(({ subject }) => subject)).toEqual(['d is_a b']);
  expect(read.map(({ parents }) => parents.join())).toEqual(['b,c', 'd', 'd', 'e', '']);
});
