import { beforeAll, describe, expect, it } from 'vitest';
import { createSenses } from '../../src/link/abbreviation-senses.ts';
import { createLexicalIndex } from '../../src/link/lexical-index.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import { packLexical } from '../../src/link/pack-lexical.ts';
import {
  isTermOf,
  type Pool,
  type PoolQuery,
  poolCandidates,
  UNRANKED,
} from '../../src/link/pool-candidates.ts';
import { noPriors } from '../../src/link/priors.ts';
import type { Neighbour } from '../../src/link/vector-index.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf(
  [
    { code: 'root', name: 'Disease' },
    { code: 'gone', name: 'Former group', parents: ['root'], active: false },
    { code: 'heart', name: 'Heart disease', parents: ['root'] },
    { code: 'valve', name: 'Heart valve disease', parents: ['heart', 'gone'] },
    {
      code: 'mitral',
      name: 'Mitral stenosis',
      synonyms: ['stenosis of mitral valve', 'narrow mitral valve'],
      abbreviations: ['MS'],
      synonyms_other: [{ text: 'tight valve', scope: 'RELATED' }],
      parents: ['valve'],
    },
    { code: 'sclerosis', name: 'Multiple sclerosis', abbreviations: ['MS'], parents: ['root'] },
    { code: 'circle', name: 'Tight valve of engines', parents: ['circle', 'sclerosis'] },
  ].map((row, i) => parseConcept(row, i + 1)),
);
const lexical = createLexicalIndex(packLexical(concepts), concepts.termCount);
const priors = noPriors(concepts);
const rowOf = (text: string): number => {
  for (let row = 0; row < concepts.termCount; row++) if (concepts.textOfRow(row) === text) return row;
  throw new Error(text);
};

/** Answers every search with these; vectors are those of the rows, one each. */
function indexWith(near: readonly Neighbour[] | Error): LinkIndex {
  const search = () => {
    if (near instanceof Error) throw near;
    return near;
  };
  const vectors = { kind: 'flat', size: concepts.termCount, dimensions: 1, search };
  const rows = Uint32Array.from({ length: concepts.termCount + 1 }, (_, row) => row);
  const vectorTerms = { groups: rows, rows };
  // the pool asks for nothing else
  return { concepts, vectors, vectorTerms, senses: createSenses(concepts) } as unknown as LinkIndex;
}

const near = (...found: readonly [string, number][]): readonly Neighbour[] =>
  found.map(([text, similarity]) => ({ row: rowOf(text), similarity }));

function pool(wording: string, more: Partial<PoolQuery> & { near?: readonly Neighbour[] } = {}): Pool {
  const { near: found = [], ...query } = more;
  return poolCandidates({ wording, vector: Float32Array.of(1), ...query }, indexWith(found), lexical, priors);
}
const named = ({ candidates }: Pool, code: string) =>
  candidates.find(({ ordinal }) => concepts.codeAt(ordinal) === code);

describe('terms of the same wording', () => {
  it.each([
    ['mitral stenosis', 'mitral', 'name', 'name'],
    ['Stenosis of the mitral valve', 'mitral', 'synonym', 'exact'],
    ['stenosis, mitral', 'mitral', 'words', 'name'],
    ['valve stenosis mitral', 'mitral', 'words', 'exact'],
    ['tight valve', 'mitral', 'related', 'related'],
    ['valve tight', 'mitral', 'related', 'related'],
  ])('"%s" is one of %s by %s (%s)', (wording, code, method, exact) => {
    expect(named(pool(wording), code)).toMatchObject({ method, exact, abbreviation: undefined });
  });

  it.each(['mitral', 'mitral stenosis severe', 'narrow valve'])('"%s" is none', (wording) => {
    expect(pool(wording).candidates.filter(({ exact }) => exact !== undefined)).toEqual([]);
  });

  it.each(['MS', 'ms', 'M.S.'])('"%s" is an abbreviation of two', (wording) => {
    const found = pool(wording).candidates.filter(({ abbreviation }) => abbreviation !== undefined);
    expect(found.map(({ ordinal }) => concepts.codeAt(ordinal))).toEqual(['mitral', 'sclerosis']);
    for (const { method, exact } of found) expect([method, exact]).toEqual(['abbreviation', undefined]);
  });

  it('may belong to the given codes alone', () => {
    const { candidates } = pool('MS', { codes: ['sclerosis'] });
    expect(candidates.filter(({ abbreviation }) => abbreviation !== undefined)).toHaveLength(1);
    expect(named(pool('mitral stenosis', { codes: [] }), 'mitral')?.exact).toBeUndefined();
  });
});

describe('near vectors', () => {
  let found: Pool;
  beforeAll(() => {
    found = pool('zzz', {
      near: near(
        ['narrow mitral valve', 0.9],
        ['Multiple sclerosis', 0.8],
        ['Mitral stenosis', 0.7],
        ['stenosis of mitral valve', 0.6],
      ),
    });
  });

  it('give each concept once, by its nearest term', () => {
    expect(named(found, 'mitral')).toMatchObject({
      row: rowOf('narrow mitral valve'),
      method: 'vector',
      similarity: 0.9,
      rank: 0,
      nearTerms: 3,
      second: 0.7,
      nameSimilarity: 0.7,
      lexicalScore: Number.NaN,
      lexicalRank: UNRANKED,
    });
    expect(named(found, 'sclerosis')).toMatchObject({ rank: 1, nearTerms: 1, second: Number.NaN });
  });

  it('bring parents and grandparents, but no inactive ones', () => {
    expect(named(found, 'valve')).toMatchObject({ method: 'hierarchy', relative: 1, rank: UNRANKED });
    expect(named(found, 'root')).toMatchObject({ relative: 1 });
    expect(named(found, 'heart')).toMatchObject({ relative: 2, similarity: Number.NaN });
    expect(named(found, 'gone')).toBeUndefined();
  });

  it('are not asked for a name without a vector', () => {
    const index = indexWith(new Error('asked'));
    const query = { wording: 'mitral stenosis', vector: Float32Array.of(0) };
    expect(named(poolCandidates(query, index, lexical, priors), 'mitral')?.method).toBe('name');
  });

  it('that cannot be searched leave nothing behind', () => {
    const before = pool('mitral valve');
    const query = { wording: 'mitral valve', vector: Float32Array.of(1) };
    expect(() => poolCandidates(query, indexWith(new Error('no')), lexical, priors)).toThrow('no');
    expect(pool('mitral valve')).toEqual(before);
  });

  it('and a circle of parents come to an end', () => {
    expect(named(pool('zzz', { near: near(['Tight valve of engines', 0.5]) }), 'sclerosis')).toMatchObject({
      relative: 1,
    });
  });
});

describe('shared words', () => {
  it('find what vectors miss', () => {
    const mitral = named(pool('mitrale disorder'), 'mitral');
    expect(mitral).toMatchObject({ method: 'lexical', lexicalRank: 0, similarity: Number.NaN });
    expect(mitral!.lexicalScore).toBeGreaterThan(0);
  });

  it('are added to what vectors found', () => {
    const found = pool('multiple sclerosis lesion', { near: near(['Multiple sclerosis', 0.9]) });
    expect(named(found, 'sclerosis')).toMatchObject({ method: 'vector', rank: 0, lexicalRank: 0 });
  });
});

it('gives nothing for nothing', () => {
  expect(pool('').candidates).toEqual([]);
  expect(pool('-').candidates).toEqual([]);
});

it('keeps the words of the sentence that the index knows', () => {
  expect(pool('MS').context).toBeUndefined();
  const { context } = pool('MS', { context: 'A narrow mitral valve was heard.' });
  expect([...context!].map((word) => lexical.stemOf(word)).sort()).toEqual(['mitral', 'narrow', 'valve']);
});

describe('isTermOf', () => {
  it.each([
    ['Stenosis, mitral', ['mitral'], true],
    ['MS', ['root', 'sclerosis'], true],
    ['MS', ['root'], false],
    ['MS', [], false],
    ['mitral', ['mitral'], false],
    ['', ['mitral'], false],
  ])('"%s" of %j: %s', (wording, codes, is) => {
    expect(isTermOf(wording, codes, concepts)).toBe(is);
  });
});
