import { describe, expect, it } from 'vitest';
import { classifyError, isCoordinated, isShortForm } from '../../src/evaluate/error-classes.ts';
import { errorRows, exampleRows } from '../../src/evaluate/error-rows.ts';
import { parseGoldRow } from '../../src/evaluate/gold-row.ts';
import { createHierarchy } from '../../src/evaluate/hierarchy.ts';
import { scoreMentions } from '../../src/evaluate/score-link.ts';

const concepts: Readonly<Record<string, readonly [string, readonly string[], (readonly string[])?]>> = {
  disease: ['disease', []],
  heart: ['heart disease', ['disease']],
  lung: ['lung disease', ['disease']],
  mi: ['myocardial infarction', ['heart'], ['MI']],
  stemi: ['ST elevation myocardial infarction', ['mi']],
  angina: ['angina pectoris', ['heart']],
  copd: ['chronic obstructive pulmonary disease', ['lung'], ['COPD']],
  cleft: ['cleft lip and palate', ['disease']],
  loop1: ['loop one', ['loop2']],
  loop2: ['loop two', ['loop1']],
};
const hierarchy = createHierarchy((code) => {
  const found = concepts[code];
  return found && { name: found[0], synonyms: [], parents: found[1], abbreviations: found[2] ?? [] };
});

describe('hierarchy: how the first stands to the second', () => {
  it.each([
    ['stemi', 'mi', { kind: 'descendant', steps: 1 }],
    ['stemi', 'disease', { kind: 'descendant', steps: 3 }],
    ['heart', 'stemi', { kind: 'ancestor', steps: 2 }],
    ['angina', 'mi', { kind: 'sibling' }],
    ['heart', 'lung', undefined],
    ['stemi', 'angina', undefined],
    ['mi', 'mi', undefined],
    ['mi', 'unknown', undefined],
    ['loop1', 'mi', undefined],
    ['loop1', 'loop2', { kind: 'descendant', steps: 1 }],
  ])('%s, %s', (of, to, relation) => {
    expect(hierarchy.relation(of, to)).toEqual(relation);
  });
});

describe('isShortForm', () => {
  it.each([
    ['HTN', true],
    ['T2DM', true],
    ['A-T', true],
    ['vWD', true],
    ['FAPs', true],
    ['MS', true],
    ['Gout', false],
    ['flu', false],
    ['CANCEROUS', false],
    ['HIV infection', false],
    ['McArdle', false],
    ['X', false],
    ['', false],
  ])('%s: %s', (mention, is) => {
    expect(isShortForm(mention)).toBe(is);
  });

  it('knows the abbreviations of the concepts, however written', () => {
    expect(isShortForm('copd', ['COPD'])).toBe(true);
    expect(isShortForm('a fib', ['A-fib'])).toBe(true);
    expect(isShortForm('cop', ['COPD'])).toBe(false);
  });
});

describe('isCoordinated', () => {
  it.each([
    ['breast and ovarian cancer', true],
    ['breast/ovarian cancer', true],
    ['pits and/or sinuses', true],
    ['nausea & vomiting', true],
    ['ataxia, deafness, gout', true],
    ['renal or hepatic failure', true],
    ['gout, acute', false],
    ['diabetes mellitus, type 2', false],
    ['T2/3 tumour', false],
    ['46,XY sex reversal', false],
    ['android obesity', false],
    ['G6PD (EC 1, 1, 1 and 49) deficiency', false],
  ])('%s: %s', (mention, is) => {
    expect(isCoordinated(mention)).toBe(is);
  });
});

const scored = (mention: string, gold: readonly string[], answers: readonly string[], near: string[] = []) =>
  scoreMentions([parseGoldRow({ id: 'r', mention, gold, gold_near: near }, 'gold')], () => ({
    candidates: answers.map((code) => ({ code, confidence: 0.5 })),
  }))[0]!;

describe('classifyError', () => {
  it.each<[string, string, string[], string[], string]>([
    ['no such concept', 'MI', ['gone'], ['mi'], 'absent from the ontology'],
    ['one of two is there', 'heart attack', ['gone', 'copd'], ['mi'], 'not found'],
    ['joined', 'MI and angina', ['mi'], ['angina'], 'composite'],
    ['one disorder that is named so', 'cleft lip and palate', ['cleft'], ['mi'], 'not found'],
    ['short', 'MI', ['copd'], ['mi'], 'abbreviation'],
    ['short in small letters', 'copd', ['copd'], ['mi'], 'abbreviation'],
    ['below', 'infarct', ['stemi'], ['mi', 'stemi'], 'granularity: gold below'],
    ['above', 'infarct', ['heart'], ['stemi'], 'granularity: gold above'],
    ['the nearest of several golds', 'infarct', ['disease', 'stemi'], ['mi'], 'granularity: gold below'],
    ['beside', 'chest pain', ['angina'], ['mi', 'angina'], 'granularity: sibling'],
    ['unrelated, gold behind', 'short of breath', ['copd'], ['mi', 'copd'], 'other'],
    ['unrelated, gold nowhere', 'short of breath', ['copd'], ['mi'], 'not found'],
    ['no answer', 'short of breath', ['copd'], [], 'not found'],
  ])('%s', (_, mention, gold, answers, name) => {
    expect(classifyError(scored(mention, gold, answers), hierarchy).class).toBe(name);
  });

  it('without an ontology goes by what the gold file lists as near', () => {
    expect(classifyError(scored('infarct', ['stemi'], ['mi'], ['mi']))).toEqual({
      class: 'granularity: near',
    });
    expect(classifyError(scored('infarct', ['stemi'], ['mi', 'stemi']))).toEqual({ class: 'other' });
  });

  it('keeps the relation beside a class that goes before it', () => {
    expect(classifyError(scored('MI', ['stemi'], ['mi']), hierarchy)).toEqual({
      class: 'abbreviation',
      relation: { kind: 'descendant', steps: 1 },
    });
  });
});

it('example rows: each difference once with its count, the most confident first, so many of a class', () => {
  const gold = ['infarct', 'Infarct', 'infarct'].map((mention, i) => ({ id: i, mention, gold: ['stemi'] }));
  const others = ['dyspnea', 'wheeze'].map((mention, i) => ({ id: `o${i}`, mention, gold: ['copd'] }));
  const mentions = scoreMentions(
    [...gold, ...others].map((row) => parseGoldRow(row, 'gold')),
    (row) => ({ candidates: [{ code: 'mi', confidence: row.id === 'o1' ? 0.9 : 0.3 }] }),
  );
  const rows = errorRows(mentions, (mention) => classifyError(mention, hierarchy), hierarchy);
  expect(rows).toHaveLength(5);
  expect(rows[0]).toMatchObject({
    gold: [{ code: 'stemi', name: 'ST elevation myocardial infarction' }],
    answer: { code: 'mi', name: 'myocardial infarction', confidence: 0.3 },
    class: 'granularity: gold below',
    relation: { kind: 'descendant', steps: 1 },
  });
  expect(exampleRows(rows, 5).map(({ id, times }) => [id, times])).toEqual([
    ['o1', 1],
    ['0', 3],
    ['o0', 1],
  ]);
  expect(exampleRows(rows, 1).map(({ id }) => id)).toEqual(['o1', '0']);
});
