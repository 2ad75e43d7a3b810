import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptDetail } from '../../src/browse/concept-detail.ts';
import { detailText } from '../../src/browse/detail-text.ts';
import { isAOf } from '../../src/browse/subsumption.ts';
import { conceptLine, parseConcept, readConceptLine } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';
import { smallConcepts } from '../support/small-index.ts';

const store = conceptStoreOf(smallConcepts());

describe('detail', () => {
  it('has terms with scopes, both sides of the hierarchy and maps', () => {
    expect(conceptDetail('44054006', store)).toEqual({
      code: '44054006',
      name: 'Diabetes mellitus type 2',
      fsn: 'Diabetes mellitus type 2 (disorder)',
      active: true,
      terms: [
        { text: 'Diabetes mellitus type 2', scope: 'name' },
        { text: 'type 2 diabetes', scope: 'exact' },
        { text: 'type II diabetes mellitus', scope: 'exact' },
        { text: 'T2DM', scope: 'abbreviation' },
      ],
      parents: [{ code: '73211009', name: 'Diabetes mellitus' }],
      children: [],
      childCount: 0,
      ancestorCount: 2,
      descendantCount: 0,
      depth: 2,
      xrefs: {},
      maps: [{ coding: { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' }, inherited: true }],
    });
  });

  it('cuts a long list of children and counts all', () => {
    const detail = conceptDetail('64572001', store, 3)!;
    expect(detail.children).toHaveLength(3);
    expect(detail.childCount).toBeGreaterThan(10);
    expect(detailText(detail)).toContain(`… and ${detail.childCount - 3} more`);
  });

  it('tells an inactive one, and knows no other', () => {
    expect(conceptDetail('195967001', store)).toMatchObject({ active: false, name: 'Asthma' });
    expect(conceptDetail('1', store)).toBeUndefined();
  });

  it('names a parent that is not there by its code', () => {
    const alone = conceptStoreOf([parseConcept({ code: 'A', name: 'a', parents: ['Z'] }, 1)]);
    const detail = conceptDetail('A', alone)!;
    expect(detail.parents).toEqual([{ code: 'Z' }]);
    expect(detailText(detail)).toContain('Z  not in this index');
  });
});

describe('subsumption', () => {
  const code = (n: number): string => `C${n}`;
  /** Any graph of parents, with circles and itself among them. */
  const graphs = fc
    .array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 10, maxLength: 10 })
    .map((parents) =>
      parents.map((above, n) => parseConcept({ code: code(n), name: code(n), parents: above.map(code) }, n)),
    );

  it('is the closure of is-a', () => {
    fc.assert(
      fc.property(graphs, (concepts) => {
        const isA = isAOf(conceptStoreOf(concepts));
        for (let from = 0; from < concepts.length; from++) {
          const above = new Set<string>();
          const queue = concepts[from]!.parents.slice();
          for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
            if (above.has(next) || next === code(from)) continue;
            above.add(next);
            queue.push(...concepts[Number(next.slice(1))]!.parents);
          }
          expect(isA.ancestorCount(from)).toBe(above.size);
          for (let to = 0; to < concepts.length; to++)
            expect(isA.isBelow(from, to)).toBe(above.has(code(to)));
        }
      }),
    );
  });

  it.each([
    ['73211009', '44054006', 'subsumes'],
    ['44054006', '64572001', 'subsumed-by'],
    ['44054006', '44054006', 'equivalent'],
    ['44054006', '37796009', 'not-subsumed'],
  ])('%s and %s: %s', (one, two, outcome) => {
    expect(isAOf(store).subsumption(store.ordinalOf(one), store.ordinalOf(two))).toBe(outcome);
  });
});

it('a written line is read as it was, by either reader', () => {
  const full = {
    code: '1',
    name: 'a',
    fsn: 'a (disorder)',
    semanticTag: 'disorder',
    synonyms: ['b'],
    synonyms_other: [{ text: 'c', scope: 'BROAD' }],
    abbreviations: ['A'],
    parents: ['2'],
    active: false,
    maps: ['E11.9', { system: 's', code: 'x', display: 'd', advice: 'e' }],
    xrefs: { MESH: ['D1', 'D2'] },
  };
  for (const row of [
    full,
    { code: '1', name: 'a' },
    ...smallConcepts()
      .map(conceptLine)
      .map((line) => JSON.parse(line)),
  ]) {
    const concept = parseConcept(row, 1);
    expect(readConceptLine(conceptLine(concept))).toEqual(concept);
  }
});
