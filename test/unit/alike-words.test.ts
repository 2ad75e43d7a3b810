import { describe, expect, it } from 'vitest';
import { pretrainedModel } from '../../embeddings/pretrained-model.ts';
import type { Embedder } from '../../src/embed/embedder.ts';
import { createSubwordEmbedder } from '../../src/embed/embedders/subword.ts';
import { ALIKE, alikeWordsOf } from '../../src/link/alike-words.ts';
import type { PooledConcept } from '../../src/link/candidate-pool.ts';
import { contentStems } from '../../src/link/content-stems.ts';
import { createLexicalIndex } from '../../src/link/lexical-index.ts';
import { nameWords } from '../../src/link/name-words.ts';
import { packLexical } from '../../src/link/pack-lexical.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf(
  [
    { code: 'kf', name: 'Kidney failure', synonyms: ['Renal shutdown'] },
    { code: 'lf', name: 'Liver failure' },
    { code: 'ckd', name: 'Chronic kidney disease', synonyms: ['Chronic renal failure'] },
    { code: 'many', name: 'Zoster', synonyms: Array.from({ length: 20 }, (_, i) => `Zoster form${i}`) },
  ].map((row, i) => parseConcept(row, i + 1)),
);
const lexical = createLexicalIndex(packLexical(concepts), concepts.termCount);

/** In the plane, by their angle in degrees; other words have none. */
const angles: Readonly<Record<string, number>> = {
  kidney: 0,
  renal: 30,
  liver: 90,
  failure: 180,
  shutdown: 210,
  insufficiency: 180,
  chronic: 270,
  disease: 135,
  zoster: 45,
};
const asked: string[] = [];
const embedder = {
  dimensions: 2,
  wordVector(stem: string, into: Float32Array) {
    asked.push(stem);
    const angle = angles[stem];
    into.set(angle === undefined ? [0, 0] : [Math.cos(rad(angle)), Math.sin(rad(angle))]);
    return angle !== undefined;
  },
} as unknown as Embedder;
const alike = alikeWordsOf(lexical, embedder)!;

function rad(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** @param terms code of each candidate, with the number of the term that is shown */
function explained(name: string, ...terms: readonly (readonly [string, number?])[]) {
  const candidates = terms.map(([code, term = 0]) => {
    const ordinal = concepts.ordinalOf(code);
    return { ordinal, row: concepts.firstRow(ordinal) + term } as PooledConcept;
  });
  const found = alike.explain(nameWords(contentStems(name), lexical), candidates, concepts);
  return terms.map((_, i) => {
    const of = [...found.subarray(i * ALIKE, (i + 1) * ALIKE)];
    const [name, term, leastOfName, leastOfTerm, best, preferred, leastByBest, leastOfBest] = of;
    return { name, term, leastOfName, leastOfTerm, best, preferred, leastByBest, leastOfBest };
  });
}

const near = (value: number) => expect.closeTo(value, 1);
const cos30 = Math.cos(rad(30));

describe('a name and the term that is shown', () => {
  it.each([
    ['the words themselves, in another order', 'failure of the kidney', ['kf'], [1, 1, 1, 1]],
    ['a word of like meaning', 'renal failure', ['kf'], [0.93, 0.93, cos30, cos30]],
    ['another organ', 'kidney failure', ['lf'], [0.5, 0.4, 0, 0]],
    ['a word that no term has', 'kidney insufficiency', ['kf'], [0.97, 0.98, 0.97, 0.97]],
    ['a word without a vector', 'kidney qqq', ['kf'], [0.16, 0.53, 0, 0]],
    ['only such words', 'qqq zzz', ['kf'], [0, 0, 0, 0]],
    ['a word without a vector that the term has too', 'form3 zoster', ['many', 4], [1, 1, 1, 1]],
    ['opposite vectors are not like each other', 'kidney', ['kf'], [1, 0.54, 1, 0]],
  ] as const)('%s', (_, name, term, [ofName, ofTerm, leastOfName, leastOfTerm]) => {
    expect(explained(name, term)[0]).toMatchObject({
      name: near(ofName),
      term: near(ofTerm),
      leastOfName: near(leastOfName),
      leastOfTerm: near(leastOfTerm),
    });
  });

  it('another word is never as good as the word itself', () => {
    const [same] = explained('kidney failure', ['kf']);
    const [like] = explained('kidney insufficiency', ['kf']);
    expect(same!.name).toBe(1);
    expect(like!.name).toBeLessThan(1);
    expect(like!.leastOfName).toBeCloseTo(0.97, 5);
  });
});

describe('the best of the terms of a concept', () => {
  it('is another than the one that is shown', () => {
    const [shown] = explained('renal shutdown', ['kf']);
    expect(shown!.best).toBe(1);
    expect(shown!.preferred).toBeLessThan(0.95);
    expect(shown).toMatchObject({ leastByBest: 1, leastOfBest: 1 });
  });

  it('is the one that is shown, whichever that is, where it is beyond those looked at', () => {
    expect(explained('zoster form19', ['many', 20])[0]!.best).toBe(1);
    expect(explained('zoster form19', ['many', 0])[0]!.best).toBeLessThan(0.9);
  });

  it('may be the preferred one', () => {
    expect(explained('kidney failure', ['kf', 1])[0]).toMatchObject({ best: 1, preferred: 1 });
  });
});

it('candidates do not depend on those beside them, nor names on those before', () => {
  const all = explained('chronic renal failure', ['kf'], ['ckd', 1], ['lf'], ['many', 20]);
  expect(all[1]).toMatchObject({ name: 1, term: 1, best: 1 });
  expect([
    ...explained('chronic renal failure', ['kf']),
    ...explained('chronic renal failure', ['ckd', 1]),
    ...explained('chronic renal failure', ['lf']),
    ...explained('chronic renal failure', ['many', 20]),
  ]).toEqual(all);
});

it('is asked for hundreds of candidates', () => {
  const [one] = explained('renal failure', ['ckd']);
  const codes = Array.from({ length: 700 }, () => ['ckd'] as const);
  for (const each of explained('renal failure', ...codes)) expect(each).toEqual(one);
});

it('takes a name of more words than it tells apart', () => {
  const long = Array.from({ length: 60 }, (_, i) => `form${i % 20}`).join(' ');
  expect(explained(long, ['many', 3])[0]).toMatchObject({
    term: expect.any(Number),
    best: expect.any(Number),
  });
  expect(explained('kidney failure', ['kf'])[0]!.name).toBe(1);
});

it('has nothing for a name without words, and for no candidates', () => {
  expect(explained('', ['kf'])[0]).toMatchObject({ name: 0, term: 0, best: 0 });
  expect(explained('kidney')).toEqual([]);
});

it('makes the vector of a word of the index once', () => {
  explained('renal failure', ['kf'], ['ckd']);
  asked.length = 0;
  explained('renal failure', ['kf'], ['ckd']);
  expect(asked).toEqual([]);
  explained('renal qqq', ['kf']);
  expect(asked).toEqual(['qqq']);
});

it('an embedder without vectors of words compares none', () => {
  expect(
    alikeWordsOf(lexical, { ...embedder, wordVector: undefined } as unknown as Embedder),
  ).toBeUndefined();
});

describe('by the shipped vectors', () => {
  const names = ['Kidney failure', 'Liver failure', 'Heart attack', 'Femoral fracture', 'Breast cancer'];
  const named = conceptStoreOf(names.map((name) => parseConcept({ code: name, name }, 1)));
  const terms = createLexicalIndex(packLexical(named), named.termCount);
  const candidates = names.map((name) => {
    const ordinal = named.ordinalOf(name);
    return { ordinal, row: named.firstRow(ordinal) } as PooledConcept;
  });

  it.each([
    ['renal failure', 'Kidney failure', 'Liver failure'],
    ['hepatic failure', 'Liver failure', 'Kidney failure'],
    ['myocardial infarction', 'Heart attack', 'Femoral fracture'],
    ['broken femur', 'Femoral fracture', 'Heart attack'],
    ['mammary carcinoma', 'Breast cancer', 'Femoral fracture'],
    ['brest cancre', 'Breast cancer', 'Heart attack'],
    ['breast and ovarian cancer', 'Breast cancer', 'Liver failure'],
  ])('"%s" is more like "%s" than "%s"', async (name, like, unlike) => {
    const shipped = alikeWordsOf(terms, await createSubwordEmbedder(await pretrainedModel()))!;
    const shares = shipped.explain(nameWords(contentStems(name), terms), candidates, named);
    const best = (of: string): number => shares[names.indexOf(of) * ALIKE + 4]!;
    expect(best(like)).toBeGreaterThan(best(unlike) + 0.05);
    expect(best(like)).toBeLessThan(1);
  });
});
