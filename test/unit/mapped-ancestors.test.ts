import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConceptStore } from '../../src/link/concept-store.ts';
import { mapConcept } from '../../src/map/extended-map.ts';
import { mappedAncestors } from '../../src/map/mapped-ancestors.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const system = 'http://hl7.org/fhir/sid/icd-10-cm';

/** Level by level over the concepts themselves, remembering nothing. */
function byLevels(code: string, concepts: ConceptStore): readonly string[] {
  const seen = new Set([code]);
  const found: string[] = [];
  for (let level = [code]; level.length > 0; ) {
    level = level
      .flatMap((member) => concepts.concept(member)?.parents ?? [])
      .filter((parent) => !seen.has(parent) && seen.add(parent));
    found.push(...level.filter((member) => (concepts.concept(member)?.maps.length ?? 0) > 0));
  }
  return found;
}

// parents are any concepts, so that there are circles, ties, repeats and parents outside the store
const hierarchy = fc.array(
  fc.record({ parents: fc.array(fc.nat(12), { maxLength: 3 }), mapped: fc.boolean() }),
  { minLength: 1, maxLength: 10 },
);

test('the nearest mapped ancestor is the one that a walk by levels meets first, asked once or again', () => {
  fc.assert(
    fc.property(hierarchy, (rows) => {
      const concepts = conceptStoreOf(
        rows.map(({ parents, mapped }, i) =>
          parseConcept(
            { code: `${i}`, name: `c${i}`, parents: parents.map(String), maps: mapped ? [`A${i}`] : [] },
            i + 1,
          ),
        ),
      );
      const above = mappedAncestors(concepts, system);
      for (const again of [false, true]) {
        for (let i = 0; i < rows.length; i++) {
          const expected = byLevels(`${i}`, concepts);
          const place = above.nearest(i);
          expect(place === undefined ? undefined : concepts.codeAt(place), `${again}`).toBe(expected[0]);
          expect(Array.from(above.all(i), (ordinal) => concepts.codeAt(ordinal))).toEqual(expected);
        }
      }
    }),
  );
});

test('an ancestor whose rules give this patient nothing is passed over, for the next patient it is not', () => {
  const rule = 'IFA 248152002 | Female (finding) |';
  const concepts = conceptStoreOf(
    [
      { code: 'root', name: 'Disease', maps: ['R69'] },
      { code: 'near', name: 'Near', parents: ['root'], maps: [{ code: 'N80', rule, group: 1, priority: 1 }] },
      { code: 'below', name: 'Below', parents: ['near'] },
    ].map((row, i) => parseConcept(row, i + 1)),
  );
  const codesFor = (sex: 'female' | 'male') =>
    mapConcept('below', system, concepts, { sex }).map(({ coding }) => coding.code);
  expect([codesFor('male'), codesFor('female'), codesFor('male')]).toEqual([['R69'], ['N80'], ['R69']]);
});
