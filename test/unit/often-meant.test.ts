import { describe, expect, it } from 'vitest';
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
