import { expect, test } from 'vitest';
import { packConcepts } from '../../src/link/concept-stores/pack-concepts.ts';
import { createPackedConceptStore } from '../../src/link/concept-stores/packed.ts';
import { parseConcepts } from '../../src/terminology/concept-schema.ts';
import { conceptStoreContract, contractConcepts } from '../contract/concept-store.contract.ts';
import { caughtIn } from '../support/caught.ts';

conceptStoreContract('packed', (concepts) => createPackedConceptStore(packConcepts(concepts)));

const packed = packConcepts(contractConcepts);

test('the lines are those of the concepts', () => {
  expect(parseConcepts(new TextDecoder().decode(packed.lines))).toEqual(contractConcepts);
});

test('the tables may lie anywhere in a larger buffer', () => {
  const larger = new Uint8Array(packed.tables.length + 3);
  larger.set(packed.tables, 3);
  const store = createPackedConceptStore({ ...packed, tables: larger.subarray(3) });
  expect([...store.terms()]).toEqual([...createPackedConceptStore(packed).terms()]);
});

test.each([
  ['no bytes', new Uint8Array()],
  ['other bytes', new Uint8Array(4096).fill(7)],
  ['half of them', packed.tables.slice(0, packed.tables.length >> 1)],
  ['the header alone', packed.tables.slice(0, 208)],
])('tables of %s are refused', async (_, tables) => {
  const error = await caughtIn(() => createPackedConceptStore({ ...packed, tables }));
  expect(error.code).toBe('index_damaged');
  expect(error.message).toContain('concepts.bin');
});

test('a code that comes twice is refused', async () => {
  const error = await caughtIn(() => packConcepts([contractConcepts[0]!, contractConcepts[0]!]));
  expect(error.code).toBe('ontology_invalid');
});

test('rows are found among many keys, and keys that are not there are not', () => {
  const store = createPackedConceptStore(
    packConcepts(
      parseConcepts(
        Array.from({ length: 5000 }, (_, i) => `{"code":"C${i}","name":"disorder ${i >> 1} kind ${i}"}`).join(
          '\n',
        ),
      ),
    ),
  );
  for (let i = 0; i < 5000; i++) {
    expect(store.ordinalOf(`C${i}`)).toBe(i);
    expect(Array.from(store.rowsByKey([`${i >> 1}`, `${i}`, 'disorder', 'kind'].sort().join(' ')))).toEqual([
      i,
    ]);
    expect(store.ordinalOf(`c${i}`)).toBe(-1);
  }
});
