import { describe, expect, it } from 'vitest';
import { createSenses } from '../../src/link/abbreviation-senses.ts';
import { initialsOf, lettersOf, spelledIn } from '../../src/link/initials.ts';
import { createLexicalIndex } from '../../src/link/lexical-index.ts';
import type { LinkIndex } from '../../src/link/link-index.ts';
import { siblingRows } from '../../src/link/numbered-siblings.ts';
import { packLexical } from '../../src/link/pack-lexical.ts';
import { poolCandidates } from '../../src/link/pool-candidates.ts';
import { noPriors, type Priors } from '../../src/link/priors.ts';
import { featureNames, rankingFeatures } from '../../src/link/ranking-features.ts';
import { shortFormLetters } from '../../src/link/short-form-candidates.ts';
import { shortFormNames } from '../../src/link/short-form-features.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf(
  [
    { code: 'vats', name: 'Virus-associated trichodysplasia spinulosa' },
    { code: 'say', name: 'Barber-Say syndrome' },
    { code: 'soulier', name: 'Bernard-Soulier syndrome', synonyms: ['Giant platelet disease'] },
    { code: 'dpb', name: 'Diffuse panbronchiolitis' },
    { code: 'nail', name: 'Nonsyndromic congenital nail disorder' },
    { code: 'nail3', name: 'Nonsyndromic congenital nail disorder 3', parents: ['nail'] },
    {
      code: 'nail5',
      name: 'Nonsyndromic congenital nail disorder 5',
      abbreviations: ['NDNC5'],
      parents: ['nail'],
    },
    { code: 'cmt', name: 'Charcot-Marie-Tooth disease type 2', abbreviations: ['CMT2'] },
    { code: 'cmt2a', name: 'Axonal disease type 2a', abbreviations: ['CMT2A'] },
    { code: 'cmt4a', name: 'Axonal disease type 4a' },
    { code: 'tof', name: 'Tetralogy of Fallot' },
    { code: 'many', name: 'Big blue swelling', synonyms: ['bad black spot', 'bony bump spur'] },
  ].map((row, i) => parseConcept(row, i + 1)),
);
const lexical = createLexicalIndex(packLexical(concepts), concepts.termCount);
const initials = initialsOf(lexical, concepts);
const codesOf = (rows: readonly number[]): readonly string[] => [
  ...new Set(rows.map((row) => concepts.codeAt(concepts.ordinalOfRow(row)))),
];
const rowOf = (code: string): number => concepts.firstRow(concepts.ordinalOf(code));

const index = {
  concepts,
  vectors: { kind: 'flat', size: concepts.termCount, dimensions: 1, search: () => [] },
  vectorTerms: { groups: new Uint32Array(1), rows: new Uint32Array(0) },
  senses: createSenses(concepts),
} as unknown as LinkIndex;

function pool(wording: string, byLetters = true, priors: Priors = noPriors(concepts)) {
  const query = { wording, vector: Float32Array.of(1) };
  return poolCandidates(query, index, lexical, priors, undefined, undefined, { byLetters });
}
const found = (wording: string, byLetters?: boolean): readonly string[] =>
  pool(wording, byLetters).candidates.map(({ ordinal }) => concepts.codeAt(ordinal));

describe('letters of a short form', () => {
  it.each([
    ['VATS', true],
    ['V.A.T.S.', true],
    ['CBF-AML', true],
    ['NDNC3', true],
    ['MS', false],
    ['ABCDEFG', false],
    ['asthma', false],
    ['Gout', true],
    ['CKD 3', false],
    ['gout, acute', false],
    ['ΔFVC', false],
  ])('%s: %s', (wording, has) => {
    expect(shortFormLetters(wording) !== undefined).toBe(has);
  });
});

describe('initials', () => {
  it.each([
    ['VATS', ['vats']],
    ['BSS', ['say', 'soulier']],
    ['bbs', ['many']],
    ['GPD', ['soulier']],
    ['VAT', []],
    ['TSV', []],
    ['NCND3', ['nail3']],
  ])('%s are those of %s', (shortForm, codes) => {
    expect(codesOf(initials.rowsOf(lettersOf(shortForm)!))).toEqual(codes);
  });

  it.each([
    ['VATS', 'vats', 1],
    ['VTS', 'vats', 3 / 4],
    ['STV', 'vats', 1 / 4],
    ['NDNC3', 'nail3', 3 / 5],
    ['XYZ', 'vats', 0],
    ['DPB', 'dpb', 2 / 3],
  ])('share of %s and %s', (shortForm, code, share) => {
    expect(initials.share(lettersOf(shortForm)!, rowOf(code))).toBeCloseTo(share, 6);
  });
});

describe('letters in the words of a term', () => {
  it.each([
    ['DPB', 'diffuse panbronchiolitis', 2 / 3],
    ['TOF', 'Tetralogy of Fallot', 1],
    ['PPKE', 'epidermolytic palmoplantar keratoderma', 1 / 2],
    ['KPP', 'epidermolytic palmoplantar keratoderma', 0],
    ['ALD', 'adrenoleukodystrophy', 1 / 3],
    ['DLA', 'adrenoleukodystrophy', 0],
    ['B12', 'vitamin B12 deficiency', 1 / 3],
  ])('%s in "%s": %d begin words', (shortForm, text, share) => {
    expect(spelledIn(lettersOf(shortForm)!, text)).toBeCloseTo(share, 6);
  });
});

describe('a number of a series', () => {
  it.each([
    ['NDNC3', ['nail3']],
    ['NDNC-3', ['nail3']],
    ['NDNC4', []],
    ['NDNC', []],
    ['CMT4A', ['cmt4a']],
    ['CMT4', []],
    ['XYZ3', []],
  ])('%s is that of %s', (shortForm, codes) => {
    expect(codesOf(siblingRows(shortForm, concepts, lexical))).toEqual(codes);
  });
});

describe('candidates of a short form', () => {
  it('has those of its initials and of its series, beside what is found otherwise', () => {
    expect(found('BSS')).toEqual(expect.arrayContaining(['say', 'soulier']));
    expect(found('NDNC3')).toContain('nail3');
    expect(found('Bss disease')).not.toContain('say');
  });

  it('has none of them for a ranker that does not know what they are worth', () => {
    expect(found('BSS', false)).toEqual([]);
    expect(found('NDNC3', false)).not.toContain('nail3');
  });

  it('of many, the ones that texts mean come along', () => {
    const crowd = conceptStoreOf(
      Array.from({ length: 30 }, (_, i) =>
        parseConcept({ code: `c${i}`, name: `Benign${'a'.repeat(i)} short${'b'.repeat(i)} syndrome` }, i + 1),
      ),
    );
    const words = createLexicalIndex(packLexical(crowd), crowd.termCount);
    const priors = { ...noPriors(crowd), documents: new Float32Array(30) };
    priors.documents[crowd.ordinalOf('c29')] = 3;
    const query = { wording: 'BSS', vector: Float32Array.of(1) };
    const own = { ...index, concepts: crowd, senses: createSenses(crowd) } as LinkIndex;
    const codes = poolCandidates(query, own, words, priors).candidates.map(({ ordinal }) =>
      crowd.codeAt(ordinal),
    );
    expect(codes).toHaveLength(10);
    expect(codes[0]).toBe('c29');
  });
});

describe('what the ranker is told', () => {
  function told(wording: string, code: string): Record<string, number> {
    const asked = pool(wording);
    const features = rankingFeatures(asked, { concepts, lexical });
    const at = asked.candidates.findIndex(({ ordinal }) => concepts.codeAt(ordinal) === code);
    return Object.fromEntries(
      shortFormNames.map((name) => [name, features[at * featureNames.length + featureNames.indexOf(name)]!]),
    );
  }

  it('of a series', () => {
    expect(told('NDNC3', 'nail3')).toMatchObject({ 'numbered as others of its letters': 1 });
    expect(told('BSS', 'say')).toMatchObject({ 'numbered as others of its letters': 0 });
  });

  it('of initials', () => {
    expect(told('BSS', 'say')).toMatchObject({
      'initials of a term': 1,
      'initials of the preferred term': 1,
      'letters in the preferred term': 1,
    });
    const other = told('GPD', 'soulier');
    expect(other).toMatchObject({ 'initials of a term': 1, 'letters in the term': 1 });
    expect(other['initials of the preferred term']).toBe(0);
  });

  it('nothing of other names', () => {
    expect(Object.values(told('diffuse panbronchiolitis', 'dpb'))).toEqual(
      shortFormNames.map(() => Number.NaN),
    );
  });
});
