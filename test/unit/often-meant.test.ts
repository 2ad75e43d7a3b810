import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { CandidatePool } from '../../src/link/candidate-pool.ts';
import { addOftenMeant, relatives } from '../../src/link/often-meant.ts';
import { noPriors, priorsOf } from '../../src/link/priors.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf(
  [
    { code: 'disease', name: 'Disease' },
    { code: 'organ', name: 'Organ disease', parents: ['disease'] },
    { code: 'digestive', name: 'Digestive disease', parents: ['organ'] },
    { code: 'liver', name: 'Liver disease', parents: ['digestive'] },
    { code: 'hepatitis', name: 'Hepatitis', parents: ['liver'] },
    { code: 'drug', name: 'Liver injury by a drug', parents: ['liver'], synonyms: ['hepatotoxicity'] },
    { code: 'gone', name: 'Former liver disease', parents: ['liver'], active: false },
    ...['b', 'c', 'd', 'e', 'f'].map((letter) => ({
      code: letter,
      name: `Hepatitis ${letter}`,
      parents: ['hepatitis'],
    })),
  ].map((row, i) => parseConcept(row, i + 1)),
);

/** Codes and relations that are added to Hepatitis, if the concepts were meant in so many documents. */
function added(documents: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  const priors = noPriors(concepts);
  for (const [code, count] of Object.entries(documents))
    priors.documents[concepts.ordinalOf(code)] = Math.log1p(count);
  const pool = new CandidatePool(new Uint16Array(concepts.conceptCount));
  const ordinal = concepts.ordinalOf('hepatitis');
  const found = pool.add(ordinal, concepts.firstRow(ordinal), 'name');
  addOftenMeant([found], pool, concepts, priors);
  return pool.found.slice(1).map(({ ordinal, relative }) => [concepts.codeAt(ordinal), relative] as const);
}

describe('relatives that texts often mean', () => {
  it('come along: siblings, children, and what is far above', () => {
    expect(added({ drug: 3 })).toEqual([['drug', relatives.sibling]]);
    expect(added({ b: 3 })).toEqual([['b', relatives.child]]);
    expect(added({ organ: 1 })).toEqual([['organ', relatives.ancestor]]);
  });

  it('none that was never meant, none without a term, and not the concept itself', () => {
    expect(added({})).toEqual([]);
    expect(added({ gone: 5, hepatitis: 9 })).toEqual([]);
  });

  it('four at most, those of most documents first', () => {
    expect(added({ b: 1, c: 2, d: 3, e: 4, f: 5, drug: 6 }).map(([code]) => code)).toEqual([
      'drug',
      'f',
      'e',
      'd',
    ]);
  });

  it('the parents are those of another rule', () => {
    expect(added({ liver: 9, digestive: 9 })).toEqual([]);
  });
});

describe('in a hierarchy where many ways lead up', () => {
  const count = 120;
  const random = seededRandom(7);
  const codes = Array.from({ length: count }, (_, i) => `c${i}`);
  const store = conceptStoreOf(
    codes.map((code, i) =>
      parseConcept(
        {
          code,
          name: `Disease ${i}`,
          active: i % 11 !== 5,
          parents: Array.from({ length: Math.min(i, i % 3) }, () => `c${Math.floor(random() * i)}`),
        },
        i + 1,
      ),
    ),
  );
  const priors = noPriors(store);
  // few numbers, so that many have the same
  for (let i = 0; i < count; i++) priors.documents[i] = Math.max(0, Math.floor(random() * 6) - 2);

  it('finds what looking at one concept after the other finds, and again', () => {
    let all = 0;
    for (let round = 0; round < 300; round++) {
      const ordinals = Array.from({ length: 1 + (round % 4) }, () => Math.floor(random() * count));
      const known = new Set(ordinals);
      const walk: [number, number][] = ordinals.flatMap((ordinal) => walked(ordinal));
      const expected = walk
        .filter(([one], i) => priors.documents[one]! > 0 && walk.findIndex(([two]) => two === one) === i)
        .filter(([one]) => !known.has(one))
        .sort(([a], [b]) => priors.documents[b]! - priors.documents[a]!)
        .slice(0, 4)
        .filter(([one]) => store.firstRow(one) < store.firstRow(one + 1));
      const pool = new CandidatePool(new Uint16Array(count));
      for (const ordinal of known) pool.add(ordinal, store.firstRow(ordinal), 'vector');
      addOftenMeant([...pool.found], pool, store, priors);
      expect(pool.found.slice(known.size).map(({ ordinal, relative }) => [ordinal, relative])).toEqual(
        expected,
      );
      all += expected.length;
    }
    expect(all).toBeGreaterThan(300);
  });

  /** Children, then what is above: siblings through each parent, and from the third step on. */
  function walked(ordinal: number): [number, number][] {
    const list: [number, number][] = [];
    for (const child of Array.from(store.childrenOf(ordinal))) list.push([child, relatives.child]);
    const climb = (from: number, steps: number): void => {
      for (const parent of Array.from(store.parentsOf(from))) {
        if (steps === 1)
          for (const child of Array.from(store.childrenOf(parent))) list.push([child, relatives.sibling]);
        if (steps > 2) list.push([parent, relatives.ancestor]);
        if (steps < 5) climb(parent, steps + 1);
      }
    };
    climb(ordinal, 1);
    return list;
  }
});

describe('priors', () => {
  it('are bound to concepts by their preferred names', () => {
    const { wordings, documents } = priorsOf(
      { hepatitis: [2, 7], hepatotoxicity: [1, 1], unheard: [1, 1] },
      concepts,
    );
    const ordinal = concepts.ordinalOf('hepatitis');
    expect([wordings[ordinal], documents[ordinal]]).toEqual([
      Math.fround(Math.log1p(2)),
      Math.fround(Math.log1p(7)),
    ]);
    // a synonym does not count
    expect(documents[concepts.ordinalOf('drug')]).toBe(0);
    expect(documents.filter((count) => count > 0)).toHaveLength(1);
  });

  it('say nothing of a terminology that calls the diseases otherwise', () => {
    const counts = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`unheard ${i}`, [1, 1] as const]));
    const { documents } = priorsOf({ hepatitis: [2, 7], ...counts }, concepts);
    expect([...new Set(documents)]).toEqual([Number.NaN]);
  });
});
