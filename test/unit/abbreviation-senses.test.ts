import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packSenses } from '../../embeddings/pack-senses.ts';
import { readAbbreviations } from '../../embeddings/read-abbreviations.ts';
import { createSenses, encodeSenses } from '../../src/link/abbreviation-senses.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { caughtIn } from '../support/caught.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const store = conceptStoreOf(
  [
    { code: 'A', name: 'Multiple sclerosis', abbreviations: ['MS'] },
    { code: 'B', name: 'Mitral stenosis' },
    { code: 'C', name: 'Pulmonary embolism', synonyms: ['pulmonary embolus'] },
    { code: 'D', name: 'Ataxia-telangiectasia', synonyms: ['A-T'], xrefs: { MESH: 1 } },
    { code: 'E', name: 'Tay-Sachs disease', synonyms: ['T'] },
    { code: 'F', name: 'Antithrombin deficiency', abbreviations: ['AT'] },
    {
      code: 'G',
      name: 'Marfan syndrome',
      abbreviations: ['MFS'],
      synonyms_other: [{ text: 'MS', scope: 'RELATED' }],
    },
    { code: 'H', name: 'Levodopa-induced dyskinesia', abbreviations: ['LID'] },
    { code: 'I', name: 'Anemia', synonyms: ['anaemia of renal disease'] },
  ].map(parseConcept),
);
const code = ({ ordinal }: { readonly ordinal: number }): string => store.codeAt(ordinal);

const folder = mkdtempSync(join(tmpdir(), 'clincode-abbreviations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const table = [
  'short\tlong\tsource\tfrequency\tcui',
  'ms\tmiss\tnotes\t0.9\t',
  'ms\tmultiple sclerosis\tnotes\t0.1\t',
  'ms\tMultiple Sclerosis\tbook\t\t',
  'ms\tmitral stenosis\tbook\t\t',
  'PE\tpulmonary embolism\tnotes\t30\t',
  'pe\tpulmonary emboli\tother\t1\t',
  'pe\tpulmonary embolus\tother\t1\t',
  'pe\tphysical exam\tnotes\t70\t',
  'p.e.\tpoached egg\tbook\t\t',
  'anem\tanemias\tbook\t\t',
  'anem\tanemone\tbook\t\t',
  'ra\troom air\tnotes\t1\t',
  'at\tat\tnotes\t1\t',
  '',
  '\tno short form\tbook\t\t',
  'x\t\tbook\t\t',
  'x\tno number\tbook\tmany\t',
].join('\n');

let bytes: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  writeFileSync(join(folder, 'abbreviations.tsv.gz'), gzipSync(table));
  const { rows, refused } = await readAbbreviations(join(folder, 'abbreviations.tsv.gz'));
  expect([rows.length, refused]).toEqual([13, 3]);
  const packed = packSenses(rows, store);
  expect(packed).toMatchObject({ shortForms: 5, withConcept: 3 });
  bytes = packed.bytes;
});

test.each<[remark: string, short: string, senses: readonly (readonly [string, number, number, boolean])[]]>([
  [
    'counted, then only listed, then the terminology’s own',
    'MS',
    [
      ['A', 0.0995, 2, true],
      ['B', 0.005, 1, false],
      ['G', 0.0021, 0, true],
    ],
  ],
  [
    'however cased and dotted',
    'm.s.',
    [
      ['A', 0.0995, 2, true],
      ['B', 0.005, 1, false],
      ['G', 0.0021, 0, true],
    ],
  ],
  ['one concept under several wordings; the mean of two lists', 'PE', [['C', 0.398, 2, false]]],
  ['no list counts: equal shares', 'anem', [['I', 0.5, 1, false]]],
  ['listed, but no concept', 'RA', []],
  [
    'listed as another thing: what is left, the abbreviation before the related term',
    'A-T',
    [
      ['D', 0.01, 0, true],
      ['F', 0.01, 0, true],
    ],
  ],
  ['not listed: the terminology’s own', 'MFS', [['G', 1, 0, true]]],
  ['more than one of it', 'LIDs', [['H', 1, 0, true]]],
  ['no short form of it', 'as', []],
  ['a key of small words is no other short form', 'a t t', []],
  ['unknown', 'XYZ', []],
  ['nothing', '', []],
])('%s: %s', (_, short, senses) => {
  const found = createSenses(store, bytes).lookup(short);
  expect(found.map((sense) => [code(sense), Number(sense.share.toFixed(4)), sense.lists, sense.own])).toEqual(
    senses,
  );
});

test('without a table the own short forms share equally, the closer scope first', () => {
  const senses = createSenses(store);
  expect(senses.lookup('MS').map((sense) => [code(sense), sense.share, sense.own])).toEqual([
    ['A', 0.5, true],
    ['G', 0.5, true],
  ]);
  expect(senses.lookup('T').map(code)).toEqual(['E']);
  expect(senses.lookup('PE')).toEqual([]);
});

test('the same rows make the same bytes, anywhere in a buffer', async () => {
  const { rows } = await readAbbreviations(join(folder, 'abbreviations.tsv.gz'));
  expect(packSenses(rows, store).bytes).toEqual(bytes);
  const larger = new Uint8Array(bytes.length + 5);
  larger.set(bytes, 5);
  expect(createSenses(store, larger.subarray(5)).lookup('MS')).toEqual(
    createSenses(store, bytes).lookup('MS'),
  );
});

test('an empty table is one', () => {
  const senses = createSenses(store, encodeSenses([], store.conceptCount));
  expect(senses.lookup('MS')).toEqual(createSenses(store).lookup('MS'));
});

test.each<[string, () => Uint8Array, string]>([
  ['no bytes', () => new Uint8Array(), 'index_damaged'],
  ['half of them', () => bytes.slice(0, bytes.length >> 1), 'index_damaged'],
  [
    'an ordinal that is no concept',
    () => encodeSenses([{ short: 'x', senses: [{ ordinal: 99, share: 1, lists: 1 }] }], 9),
    'index_damaged',
  ],
  ['those of other concepts', () => encodeSenses([], 8), 'index_mismatch'],
])('%s are refused', async (_, given, expected) => {
  const error = await caughtIn(() => createSenses(store, given()));
  expect(error.code).toBe(expected);
  expect(error.message).toContain('senses.bin');
});

test('a table without the two columns is refused', async () => {
  writeFileSync(join(folder, 'other.tsv'), 'abbreviation\tmeaning\nMS\tmultiple sclerosis\n');
  const error = await caughtIn(() => readAbbreviations(join(folder, 'other.tsv')));
  expect(error.code).toBe('ontology_invalid');
});
