import { describe, expect, it } from 'vitest';
import { newConcept } from '../../src/link/candidate-pool.ts';
import { contentStems } from '../../src/link/content-stems.ts';
import { newExplained } from '../../src/link/explain-term.ts';
import { createLexicalIndex } from '../../src/link/lexical-index.ts';
import { nameWords } from '../../src/link/name-words.ts';
import { packLexical } from '../../src/link/pack-lexical.ts';
import type { Pool } from '../../src/link/pool-candidates.ts';
import { preferredFeatures, wordingFeatures, wordingNames } from '../../src/link/wording-features.ts';
import type { TermScope } from '../../src/terminology/concept.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const concepts = conceptStoreOf(
  [
    { code: 'failure', name: 'Acute respiratory failure' },
    { code: 'lung', name: 'Lung cancer', synonyms: ['malignant lung neoplasm', 'malignant tumor of lung'] },
    { code: 'benign', name: 'Benign neoplasm of lung', synonyms: ['lung tumor'] },
    { code: 'lobe', name: 'Disease of the lung lobe' },
    { code: 'achm3', name: 'Achromatopsia 3', synonyms: ['Pingelapese blindness'] },
    { code: 'achm2', name: 'Achromatopsia 2', synonyms: ['Rod monochromacy 3'] },
    { code: 'cmt', name: 'Charcot-Marie-Tooth disease axonal type 2K' },
  ].map((row, i) => parseConcept(row, i + 1)),
);
const lexical = createLexicalIndex(packLexical(concepts), concepts.termCount);

/** @param candidate code, number of the term that is shown, scope in which it is worded like the name */
function features(
  wording: string,
  ...candidate: readonly [string, number?, TermScope?]
): Readonly<Record<string, number>> {
  const [code, term = 0, exact] = candidate;
  const ordinal = concepts.ordinalOf(code);
  const one = { ...newConcept(ordinal, concepts.firstRow(ordinal) + term, 'vector'), exact };
  const pool: Pool = {
    wording,
    words: nameWords(contentStems(wording), lexical),
    noteLikeness: Number.NaN,
    candidates: [one, one],
  };
  const width = wordingNames.length + 2;
  const into = new Float32Array(2 * width).fill(7);
  wordingFeatures(into, width, 1, pool, concepts, lexical);
  preferredFeatures(into, 1, newExplained());
  preferredFeatures(into, 1 + width, newExplained());
  const rows = [into.subarray(0, width), into.subarray(width)].map((row) => Array.from(row));
  expect(rows[0]).toEqual(rows[1]);
  expect([rows[0]![0], rows[0]!.at(-1)]).toEqual([7, 7]);
  return Object.fromEntries(wordingNames.map((name, i) => [name, rows[0]![i + 1]!]));
}

describe('how a name is written', () => {
  it.each([
    ['acute respiratory failure', 0, 1],
    ['respiratory failure, acute', 1, 0],
  ])('%s', (wording, commas, inOrder) => {
    expect(features(wording, 'failure', 0, 'name')).toMatchObject({
      'commas of the name': commas,
      'in the order of the term': inOrder,
    });
    expect(features(wording, 'failure')['in the order of the term']).toBeNaN();
  });
});

describe('kinds of growth', () => {
  it.each([
    // name, concept, agreement with its preferred term, share of its terms that speak of just that
    ['cancer of the lung', 'lung', 2, 1 / 3],
    ['malignant tumour of the lung', 'lung', 1, 2 / 3],
    ['cancer of the lung', 'benign', -1, 0],
    ['tumor of the lung', 'benign', 1, 1 / 2],
    ['lung carcinoma', 'lobe', 0, 0],
  ])('%s, %s', (wording, code, preferred, share) => {
    const found = features(wording, code);
    expect(found['growth of the preferred term']).toBe(preferred);
    expect(found['share of terms with the growth']).toBeCloseTo(share);
  });

  it('is not asked of other names', () => {
    const found = features('disease of the lung', 'lung');
    expect(found['growth of the preferred term']).toBeNaN();
    expect(found['share of terms with the growth']).toBeNaN();
  });
});

describe('number of a short form', () => {
  it.each([
    ['ACHM3', 'achm3', 0, 2],
    ['ACHM-3', 'achm3', 1, 2],
    ['ACHM3', 'achm2', 1, 1],
    ['ACHM3', 'achm2', 0, -1],
    ['ACHM3', 'lung', 0, 0],
    ['CMT2K', 'cmt', 0, 2],
    ['CMT2', 'cmt', 0, -1],
    ['ACHM', 'achm3', 0, Number.NaN],
    ['achromatopsia 3', 'achm3', 0, Number.NaN],
  ])('%s, term %s %d', (wording, code, term, value) => {
    expect(features(wording, code, term)['number of the short form']).toBe(value);
  });
});

it('tells what the preferred term lacks and has beyond the name', () => {
  const into = new Float32Array(4);
  const explained = { ...newExplained(), nameMissing: 1, termMissing: 2, rarestOfName: 3, rarestOfTerm: 4 };
  preferredFeatures(into, 0, explained);
  expect(Array.from(into)).toEqual([1, 2, 3, 4]);
});
