import { expect, test } from 'vitest';
import { importOntology } from '../../ontology/import.ts';
import { selectConcepts } from '../../ontology/select.ts';
import { readSource } from '../../ontology/source.ts';
import { adviseCodes } from '../../src/map/tabular/advise-codes.ts';
import { codeRangesOf, compact } from '../../src/map/tabular/code-range.ts';
import { tabularOf } from '../../src/map/tabular/tabular.ts';
import { isConceptId } from '../../src/terminology/sctid.ts';
import { sharedData } from '../support/shared-data.ts';

/** Lines of a file that a pattern matches: counts that owe nothing to the importers. */
async function grep(path: string, ...patterns: RegExp[]): Promise<number[]> {
  const lines = (await readSource(path)).split('\n');
  return patterns.map((pattern) => lines.filter((line) => pattern.test(line)).length);
}

const data = (name: string): string => sharedData(`importers/${name}`)!;
const present = sharedData('importers') !== undefined;

/** Read once: two tests ask for it. */
let tabular: ReturnType<typeof importOntology> | undefined;
const icd10cm = (): ReturnType<typeof importOntology> => {
  tabular ??= importOntology([data('icd10cm-tabular-2026-04.xml.gz')], 'icd10cm');
  return tabular;
};

test
  .skipIf(!present)
  .each([
    'doid-2016-08-12.obo.gz',
    'doid-2026-07-31-DO_infectious_disease_slim.obo.gz',
    'doid-2026-07-31-NCIthesaurus.obo.gz',
    'mondo-RECONSTRUCTED-2026-08.obo.gz',
  ])('%s: every term, synonym and parent', async (name) => {
  const [terms, typedefs, obsolete, synonyms, parents] = await grep(
    data(name),
    /^\[Term\]/,
    /^\[Typedef\]/,
    /^is_obsolete: true/,
    /^synonym:/,
    /^is_a:/,
  );
  const { concepts, files, refused } = await importOntology([data(name)], 'obo');
  expect(refused).toEqual([]);
  expect(files[0]).toMatchObject({ rows: terms! + typedefs!, kept: terms });
  const own = concepts.filter(({ retired }) => retired?.reason !== 'merged');
  expect(own.filter(({ active }) => !active)).toHaveLength(obsolete!);
  const kept = own.reduce(
    (sum, concept) =>
      sum + concept.synonyms.length + concept.synonymsOther.length + concept.abbreviations.length,
    0,
  );
  const repeated = files[0]!.partsLeftOut['a synonym that repeats a wording of its term'] ?? 0;
  expect(kept + repeated).toBe(synonyms);
  expect(own.reduce((sum, concept) => sum + concept.parents.length, 0)).toBe(parents);
});

test.skipIf(!present)('DOID of 2016 by its codes of SNOMED CT', async () => {
  const { concepts, refused, files } = await importOntology(
    [data('doid-2016-08-12.obo.gz')],
    'obo',
    undefined,
    { codeXref: 'SCTID|SNOMEDCT_US.*' },
  );
  expect(concepts.filter(({ code }) => !isConceptId(code)).length).toBeLessThan(10);
  expect(
    concepts.length + refused.length + files[0]!.leftOut['no cross-reference SCTID|SNOMEDCT_US.*']!,
  ).toBe(9339);
  expect(new Set(refused.map(({ reason }) => reason))).toEqual(new Set(['a code comes twice']));
});

test.skipIf(!present)('DOID of 2018 as obographs, several graphs in one file', async () => {
  const path = data('doid-2018-07-05.obographs.json.gz');
  const [labels, properties, deprecated, isA, edges] = await grep(
    path,
    /"lbl"/,
    /"type" : "PROPERTY"/,
    /"deprecated" : true/,
    /"pred" : "is_a"/,
    /"sub" :/,
  );
  const { concepts, files, refused } = await importOntology([path], 'obographs');
  expect(files.map(({ rows }) => rows)).toEqual([labels, edges]);
  expect(files[0]!.kept + refused.length).toBe(labels! - properties!);
  expect(files[1]!.kept).toBe(isA);
  expect(concepts.filter(({ retired }) => retired?.reason === 'obsolete')).toHaveLength(deprecated!);
  const diseases = selectConcepts(concepts, 'DOID:4');
  expect(diseases.filter(({ active }) => active).every(({ code }) => code.startsWith('DOID:'))).toBe(true);
});

test.skipIf(!present)('ICD-10-CM of April 2026: every code, note and seventh character', async () => {
  const path = data('icd10cm-tabular-2026-04.xml.gz');
  const [codes, chapters, sections] = await grep(path, /<diag/, /<chapter>/, /<section /);
  const { concepts, files, refused } = await icd10cm();
  expect(refused).toEqual([]);
  expect(files[0]!.kept).toBe(codes! + chapters! + sections!);
  // counted with another reader of XML: leaves without a seventh character, and characters of the others
  expect(concepts.filter((concept) => concept.tabular?.billable)).toHaveLength(74_795);
  const notes = (kind: string): number =>
    concepts.reduce((sum, concept) => sum + (concept.tabular?.notes[kind]?.length ?? 0), 0);
  expect(['includes', 'excludes1', 'excludes2', 'codeFirst', 'useAdditional', 'codeAlso'].map(notes)).toEqual(
    [1024, 5407, 2520, 809, 1485, 655],
  );
  const of = (code: string) => concepts.find((concept) => concept.code === code);
  expect(of('S52.501A')?.name).toBe(
    'Unspecified fracture of the lower end of right radius, initial encounter for closed fracture',
  );
  expect(of('J44.1')?.synonyms).toContain('Decompensated COPD');
});

test.skipIf(!present)('the codes of 2021 that are no longer there are retired ones', async () => {
  const table = sharedData('ontology/icd10cm-2021.tsv.gz')!;
  const billable = (await readSource(table))
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, flag]) => flag === '1')
    .map(([code]) => code!);
  const { concepts } = await icd10cm();
  const now = new Set(concepts.filter((concept) => concept.tabular?.billable).map(({ code }) => code));
  const gone = billable.filter((code) => !now.has(code));
  // .6 % in five yearly updates: none of them is a code that only a wrong expansion lacks
  expect(gone.length).toBeLessThan(420);
  expect(gone.filter((code) => code.length === 8 && now.has(`${code.slice(0, 7)}D`))).toEqual([]);
});

test.skipIf(!present)('a fictitious RF2 Snapshot in a tar.gz', async () => {
  const { concepts, files, refused } = await importOntology(
    [data('rf2-dummy-snapshot-20180731.tar.gz')],
    'rf2',
    'all',
  );
  expect(refused).toEqual([]);
  expect(concepts).toHaveLength(103);
  const rows = Object.fromEntries(files.map(({ source, rows: count }) => [source.split('/').at(-1), count]));
  // wc -l of the files
  expect(rows).toMatchObject({
    'sct2_Concept_Snapshot_INT_20180731.txt': 104,
    'sct2_Description_Snapshot-en_INT_20180731.txt': 330,
    'sct2_Relationship_Snapshot_INT_20180731.txt': 135,
    'der2_cRefset_LanguageSnapshot-en_INT_20180731.txt': 324,
    'der2_cRefset_AssociationReferenceSnapshot_INT_20180731.txt': 5,
  });
});

test.skipIf(!present)('advice to real codes of ICD-10-CM', { timeout: 60_000 }, async () => {
  const tabular = tabularOf((await icd10cm()).concepts);
  const advised = (codes: string, facts = {}) =>
    adviseCodes(
      codes.split(' ').map((code) => ({ code, mentionIds: [] })),
      tabular,
      facts,
    ).map(({ kind, codes, at, related = [] }) => [kind, ...codes, `@${at ?? ''}`, ...related].join(' '));
  for (const [codes, expected, facts] of [
    ['E11.9 O24.419', 'excludes1 E11.9 O24.419 @E11'],
    ['I10 I11.9', undefined],
    ['D63.1 N18.4', 'codeFirst D63.1 @D63.1 N18.4'],
    ['I12.9 N18.4', 'useAdditional I12.9 @I12.9 N18.4'],
    ['G30.9 F02.80', 'codeFirst F02.80 @F02 G30.9'],
    ['S72.001', 'seventhCharacter S72.001 @'],
    ['S72.001A', undefined],
    ['E11', 'notBillable E11 @'],
    ['E11.9 E10.9', 'excludes1 E11.9 E10.9 @E11'],
    ['E11.9 E13.9', 'excludes1 E11.9 E13.9 @E11'],
    ['M99.99 G35', 'notBillable G35 @'],
    ['N40.0', 'sex N40.0 @section N40-N53', { sex: 'female' }],
    ['C50.921', 'sex C50.921 @C50.921', { sex: 'female' }],
    ['C50.911', undefined, { sex: 'female' }],
    ['O80', 'sex O80 @chapter 15', { sex: 'male' }],
    ['P07.30', 'age P07.30 @chapter 16', { ageYears: 40 }],
    ['Z68.52', 'age Z68.52 @Z68', { ageYears: 40 }],
    ['Z68.30', undefined, { ageYears: 40 }],
  ] as const) {
    const found = advised(codes, facts);
    if (expected !== undefined) expect(found, codes).toContain(expected);
    else
      expect(
        found.filter((line) => !/^(?:useAdditional|codeFirst) /.test(line)),
        codes,
      ).toEqual([]);
  }
  const choices = adviseCodes([{ code: 'S72.001', mentionIds: [] }], tabular)[0]!.choices!;
  expect(choices.map(({ code }) => code).join(' ')).toMatch(/^S72.001A S72.001B S72.001C .* S72.001S$/);
});

test.skipIf(!present)(
  'Excludes1 notes: codes in brackets are read, and exist',
  { timeout: 60_000 },
  async () => {
    const { concepts } = await icd10cm();
    const beginnings = new Set<string>();
    for (const { code, active } of concepts) {
      const plain = compact(code);
      if (active) for (let end = 3; end <= plain.length; end++) beginnings.add(plain.slice(0, end));
    }
    const notes = concepts.flatMap(({ tabular }) => tabular?.notes.excludes1 ?? []);
    const withCodes = notes.filter((note) => /\([^()]*[A-Z]\d[0-9A-Z][^()]*\)/.test(note));
    expect([notes.length, withCodes.length]).toEqual([5407, 5258]);
    expect(withCodes.filter((note) => codeRangesOf(note).length === 0)).toEqual([
      'open fracture of elbow and forearm (S52.- with open fracture 7th character)',
    ]);
    const ends = notes.flatMap(codeRangesOf).flatMap(({ from, to }) => [from, to]);
    // "(R10.1-R10.4-)": the list names the end of a range that it has no more
    expect(ends.filter((end) => !beginnings.has(end))).toEqual(['R104']);
  },
);
