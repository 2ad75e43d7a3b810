import { describe, expect, it } from 'vitest';
import { newConcept } from '../../src/link/candidate-pool.ts';
import { factsOf } from '../../src/link/concept-facts.ts';
import { contentStems } from '../../src/link/content-stems.ts';
import { createLexicalIndex } from '../../src/link/lexical-index.ts';
import { nameWords } from '../../src/link/name-words.ts';
import { otherNames } from '../../src/link/other-names.ts';
import { packLexical } from '../../src/link/pack-lexical.ts';
import { type Pool, type PooledConcept, UNRANKED } from '../../src/link/pool-candidates.ts';
import { noPriors, type Priors } from '../../src/link/priors.ts';
import { FEATURES, featureNames, rankingFeatures } from '../../src/link/ranking-features.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf(
  [
    { code: 'root', name: 'Disease' },
    { code: 'dm', name: 'Diabetes mellitus', parents: ['root'], xrefs: { MESH: 2, UMLS: 1 } },
    {
      code: 'dm2',
      name: 'Type 2 diabetes mellitus',
      synonyms: ['adult-onset diabetes'],
      parents: ['dm'],
    },
    { code: 'hepb', name: 'Hepatitis B', parents: ['root'] },
    { code: 'hep', name: 'Hypertensive hepatitis', parents: ['hepb', 'hep'] },
    { code: 'left', name: 'Acute left hepatitis', parents: ['hepb'] },
  ].map((row, i) => parseConcept(row, i + 1)),
);
const lexical = createLexicalIndex(packLexical(concepts), concepts.termCount);

function candidate(code: string, more: Partial<PooledConcept> = {}): PooledConcept {
  const ordinal = concepts.ordinalOf(code);
  return { ...newConcept(ordinal, concepts.firstRow(ordinal), 'vector'), ...more };
}

function features(
  wording: string,
  candidates: readonly PooledConcept[],
  more: {
    priors?: Priors;
    context?: readonly string[];
    noteLikeness?: number;
    others?: readonly string[];
  } = {},
): readonly Record<string, number>[] {
  const pool: Pool = {
    wording,
    words: nameWords(contentStems(wording), lexical),
    candidates,
    noteLikeness: more.noteLikeness ?? Number.NaN,
    ...(more.others && {
      others: otherNames(wording, more.others, concepts, lexical, factsOf(concepts)),
    }),
    ...(more.context && { context: new Set(more.context.map((stem) => lexical.wordOf(stem))) }),
  };
  const values = rankingFeatures(pool, { concepts, lexical, priors: more.priors });
  expect(values).toHaveLength(candidates.length * FEATURES);
  // nothing of the one name is left for the next
  expect(rankingFeatures(pool, { concepts, lexical, priors: more.priors })).toEqual(values);
  return candidates.map((_, i) =>
    Object.fromEntries(featureNames.map((name, k) => [name, values[i * FEATURES + k]!])),
  );
}

it('has a name for each feature, once', () => {
  expect(new Set(featureNames).size).toBe(FEATURES);
});

describe('words', () => {
  it.each([
    // name, term's concept, feature, value
    ['type 2 diabetes mellitus', 'dm2', 'name explained by the term', 1],
    ['type 2 diabetes mellitus', 'dm2', 'term explained by the name', 1],
    ['type 2 diabetes mellitus', 'dm2', 'numbers in common', 1],
    ['type 1 diabetes mellitus', 'dm2', 'numbers in common', 0],
    ['type 1 diabetes mellitus', 'dm2', 'numbers of the name missing', 1],
    ['type 1 diabetes mellitus', 'dm2', 'numbers of the term extra', 1],
    ['hepatitis b', 'hepb', 'numbers in common', 1],
    ['hepatitis x', 'hepb', 'numbers of the name missing', 0],
    ['hepatitis', 'hepb', 'numbers of the term extra', 1],
    ['diabetes mellitus', 'dm2', 'words of the term unexplained', 2],
    ['diabetes mellitus', 'dm2', 'words of the name unexplained', 0],
    ['unheard diabetes', 'dm', 'words of the name unexplained', 1],
    ['diabetes diabetes', 'dm', 'words of the name unexplained', 0],
    ['diabetes mellitus', 'dm', 'same first word', 1],
    ['mellitus diabetes', 'dm', 'same first word', 0],
    ['mellitus', 'dm', 'same last word', 1],
    ['', 'dm', 'same last word', 0],
    ['', 'dm', 'name explained by the term', 0],
    ['diabetes', 'dm', 'rarest word of the name unexplained', 0],
    ['unheard', 'dm', 'rarest word of the name unexplained', Math.fround(Math.log(1e5))],
  ])('"%s" and %s: %s is %d', (wording, code, feature, value) => {
    expect(features(wording, [candidate(code)])[0]![feature]).toBe(value);
  });

  it('spelled alike count in part', () => {
    const [hep] = features('hypertension', [candidate('hep')]);
    expect(hep!['name explained by the term']).toBe(0);
    expect(hep!['name explained by the term, endings aside']).toBeCloseTo(0.675, 5);
  });

  it('of all terms explain together', () => {
    const [row] = features('adult mellitus', [candidate('dm2')]);
    expect(row!['name explained by all terms of the concept']).toBe(1);
    expect(row!['name explained by the preferred term']).toBeLessThan(1);
  });

  it('of another term than the preferred one', () => {
    const synonym = concepts.firstRow(concepts.ordinalOf('dm2')) + 1;
    const [row] = features('adult-onset diabetes', [candidate('dm2', { row: synonym })]);
    expect(row!['name explained by the term']).toBe(1);
    expect(row!['name explained by the preferred term']).toBeLessThan(1);
    expect(row!['words of the term']).toBe(3);
    expect(row!['scope of the term']).toBe(4);
  });

  it('of the sentence explain what the name leaves open', () => {
    const feature = 'term explained by the context';
    const of = (context: readonly string[] | undefined) =>
      features('diabetes', [candidate('dm')], context && { context })[0]![feature];
    expect(of(undefined)).toBeNaN();
    expect(of([])).toBe(0);
    expect(of(['mellitus'])).toBe(1);
    // the name's own words explain nothing
    expect(of(['diabetes'])).toBe(0);
  });
});

describe('words with opposites', () => {
  it.each([
    // name, side, opposed words
    ['hepatitis', 3, 0],
    ['left hepatitis', 1, 0],
    ['right hepatitis', 4, 0],
    ['bilateral acute hepatitis', 4, 0],
    ['chronic left hepatitis', 1, 1],
    ['subacute hepatitis', 3, 1],
    ['acute on chronic left hepatitis', 1, 0],
    ['upper hepatitis', 3, 0],
  ])('"%s" for "Acute left hepatitis": side %d, %d opposed', (wording, side, opposed) => {
    expect(features(wording, [candidate('left')])[0]).toMatchObject({ side, 'opposed words': opposed });
  });

  it.each([
    ['hepatitis', 0],
    ['left hepatitis', 2],
  ])('"%s" for a term without a side: %d', (wording, side) => {
    expect(features(wording, [candidate('hepb')])[0]!.side).toBe(side);
  });
});

describe('the other names of the note', () => {
  const columns = [
    'term explained by the other names',
    'meant by another name',
    'above what another name means',
    'below what another name means',
  ];
  it.each([
    // other names, candidate, as in columns
    [['type 2 diabetes mellitus'], 'dm2', 1, 1, 0, 0],
    [['type 2 diabetes mellitus'], 'dm', 1, 0, 1, 0],
    [['adult-onset diabetes'], 'root', 0, 0, 1, 0],
    [['disease'], 'dm2', 0, 0, 0, 1],
    [['hepatitis b'], 'dm2', 0, 0, 0, 0],
    // the name itself, said again, is no other
    [['Diabetes', 'DIABETES'], 'dm', 0, 0, 0, 0],
    [[], 'dm', 0, 0, 0, 0],
  ])('%j beside "diabetes" say of %s', (others, code, ...expected) => {
    const [row] = features('diabetes', [candidate(code as string)], { others });
    expect(columns.map((column) => row![column])).toEqual(expected);
  });

  it('are unknown if nothing was told', () => {
    const [row] = features('diabetes', [candidate('dm')]);
    expect(columns.map((column) => row![column])).toEqual(columns.map(() => Number.NaN));
  });
});

describe('vectors', () => {
  it('compare with the best and the next', () => {
    const rows = features('x', [
      candidate('dm', { similarity: 0.5, rank: 1 }),
      candidate('dm2', { similarity: 0.75, rank: 0 }),
      candidate('hep'),
    ]);
    expect(rows.map((row) => row['similarity behind the best'])).toEqual([-0.25, 0, Number.NaN]);
    expect(rows.map((row) => row['similarity ahead of the next'])).toEqual([0, 0.25, 0]);
    expect(rows.map((row) => row['rank by similarity'])).toEqual([1, 0, UNRANKED]);
    expect(rows.map((row) => row['above the nearest'])).toEqual([1, 0, 0]);
    expect(rows.map((row) => row['below the nearest'])).toEqual([0, 0, 0]);
  });
});

describe('hierarchy', () => {
  it('among the candidates', () => {
    const rows = features('x', [
      candidate('root', { exact: 'related' }),
      candidate('dm2'),
      candidate('dm', { exact: 'name' }),
      candidate('hep'),
    ]);
    const column = (feature: string) => rows.map((row) => row[feature]);
    expect(column('ancestors among the candidates')).toEqual([0, 2, 1, 1]);
    expect(column('descendants among the candidates')).toEqual([3, 0, 1, 0]);
    expect(column('parents among the candidates')).toEqual([0, 1, 1, 0]);
    expect(column('children among the candidates')).toEqual([1, 0, 1, 0]);
    expect(column('above an exact match')).toEqual([5, 0, 0, 0]);
    expect(column('below an exact match')).toEqual([0, 5, 1, 1]);
    expect(column('best exact scope of any')).toEqual([5, 5, 5, 5]);
    expect(column('exact scope behind the best')).toEqual([4, 5, 0, 5]);
    expect(column('concepts with the wording')).toEqual([2, 2, 2, 2]);
    expect(column('concepts with the wording in the best scope')).toEqual([1, 1, 1, 1]);
    expect(column('candidates')).toEqual([4, 4, 4, 4]);
  });

  it('of more candidates than the arrays began with', () => {
    const many = Array.from({ length: 80 }, () => candidate('hep'));
    const rows = features('x', [...many, candidate('root')]);
    expect(rows[80]!['descendants among the candidates']).toBe(80);
  });
});

describe('a concept', () => {
  it('has facts of its own', () => {
    const priors = noPriors(concepts);
    priors.wordings[concepts.ordinalOf('dm')] = 2;
    priors.documents[concepts.ordinalOf('dm')] = 3;
    const [row] = features('x', [candidate('dm')], { priors });
    expect(row).toMatchObject({
      children: Math.fround(Math.log(2)),
      descendants: Math.fround(Math.log(2)),
      depth: 1,
      'terms of the concept': 1,
      'cross-references': 3,
      'known to MESH': 1,
      'known to UMLS': 1,
      'known to OMIM': 0,
      'wordings that meant it': 2,
      'documents that meant it': 3,
    });
    expect(features('x', [candidate('dm')])[0]).toMatchObject({
      'wordings that meant it': Number.NaN,
      'documents that meant it': Number.NaN,
    });
  });

  it.each([
    ['HTN', 1],
    ['T2DM', 1],
    ['A-fib', 0],
    ['AF-2', 1],
    ['Gout', 0],
    ['htn', 0],
    ['MS MS', 0],
    ['ABCDEFGH', 0],
    ['M', 0],
  ])('"%s" is a short form: %d', (wording, short) => {
    expect(features(wording, [candidate('dm')])[0]!['a short form']).toBe(short);
  });
});

it('has nothing for no candidates', () => {
  expect(features('diabetes', [])).toEqual([]);
});
