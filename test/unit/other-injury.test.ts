import { expect, test } from 'vitest';
import { bareConcept } from '../../ontology/importers/bare-concept.ts';
import { isOtherInjury } from '../../src/link/other-injury.ts';
import type { PooledConcept } from '../../src/link/pool-candidates.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf([
  bareConcept({ code: '0', name: 'osteoarthritis of acromioclavicular joint' }),
  bareConcept({ code: '1', name: 'injury of wrist', synonyms: ['wrist trauma'] }),
  bareConcept({ code: '2', name: 'closed hip break', synonyms: ['fracture of hip'] }),
  bareConcept({ code: '3', name: 'laceration of scalp' }),
]);
const best = (code: string): PooledConcept => ({ ordinal: concepts.ordinalOf(code)! }) as PooledConcept;

test.each<[name: string, code: string, isOther: boolean]>([
  ['acromioclavicular joint fracture', '0', true],
  ['acromioclavicular joint arthritis', '0', false],
  ['AC joint sprain', '0', true],
  ['wrist sprain', '1', false],
  ['hip fracture', '2', false],
  ['broken hip', '2', false],
  ['hip dislocation', '2', true],
  ['scalp contusion', '3', true],
  ['scalp wound', '3', false],
])('%s and %s: %s', (name, code, isOther) => {
  expect(isOtherInjury(name, best(code), concepts)).toBe(isOther);
});

test('nothing found is no other injury', () => {
  expect(isOtherInjury('hip fracture', undefined, concepts)).toBe(false);
});
