import { expect, test } from 'vitest';
import {
  isItemNumber,
  isMeasure,
  isOfCause,
  isTypeOfNext,
  namesNoDisorder,
} from '../../src/extract/no-disorders.ts';

test.each<[words: string, isNone: boolean, remark: string]>([
  ['Right colon', true, 'a part of the body'],
  ['L great toe', true, 'another'],
  ['left lateral collateral ligament', true, 'with what says which'],
  ['mitral valve', true, 'without a side'],
  ['pulmonary valve', true, 'another'],
  ['right knee osteoarthritis', false, 'near-miss: what it has'],
  ['ingrown toenail', false, 'near-miss: what is wrong with it'],
  ['dry mouth', false, 'near-miss: another'],
  ['total knee arthroplasty', true, 'an operation'],
  ['right carpal tunnel release', true, 'another'],
  ['right inguinal hernia repair', true, 'of a disorder'],
  ['repaired inguinal hernia', false, 'near-miss: the disorder is last'],
  ['thyroid medicine', true, 'what is taken'],
  ['kidney function', true, 'what is measured'],
  ['reduced kidney function', false, 'near-miss: what is wrong'],
  ['extraocular movements', true, 'what is looked at'],
  ['involuntary movements', false, 'near-miss: a sign'],
  ['poor glycaemic control', false, 'near-miss: a finding'],
  ['high school education', true, 'how somebody lives'],
  ['sterile fashion', true, 'how something is done'],
  ['large breasts', false, 'near-miss: a size'],
  ['reaction to the medication', false, 'near-miss: what it did'],
  ['radial nerve block', true, 'what is injected'],
  ['second degree heart block', false, 'near-miss: of the heart'],
  ['', false, 'nothing'],
])('%s: no disorder: %s', (words, isNone, remark) => {
  expect(namesNoDisorder(words), remark).toBe(isNone);
});

test('a measure that a number goes on behind', () => {
  const text = '0.2 mL of 1% lidocaine';
  expect(isMeasure(text, { start: 4, end: 11 })).toBe(true);
  expect(isMeasure('has mL of 1', { start: 4, end: 11 })).toBe(false);
});

test.each<[before: string, behind: string, isNext: boolean]>([
  ['hyperlipidemia type two', ' diabetes and gout', true],
  ['hyperlipidemia type 2', ', diabetes', false],
  ['diabetes type 2', ' diabetes', true],
  ['hyperlipidemia', ' diabetes', false],
])('the number of %s is of%s: %s', (before, behind, isNext) => {
  expect(isTypeOfNext(`${before}${behind}`, { start: 0, end: before.length })).toBe(isNext);
});

test.each([
  ['Renal failure «secondary to hypertension».', true],
  ['«Hypothyroidism secondary» to surgery.', true],
  ['Weight loss «SECONDARY TO CANCER»', true],
  // near misses: what is secondary, and a name that has its cause in it
  ['«secondary hypertension» of pregnancy', false],
  ['«hypertension, secondary», to be worked up', false],
  ['«anemia secondary to blood loss»', false],
])('%s says of what something comes: %s', (marked, isCause) => {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  expect(isOfCause(text, { start, end: marked.indexOf('»') - 1 })).toBe(isCause);
});

test.each([
  ['1. AKI on «CKD 2». Hypernatraemia 3. CAP', true],
  ['1) HTN «2») Gout', true],
  // near misses: a stage, an item that has one, and a line of its own
  ['AKI on «CKD 2». Hypernatraemia.', false],
  ['1. AKI on «CKD 3». Hypernatraemia', false],
  ['1. AKI\n2. «CKD 2». Stable', false],
])('%s ends with the number of the next item: %s', (marked, isItem) => {
  const text = marked.replace(/[«»]/g, '');
  expect(isItemNumber(text, marked.indexOf('»') - 1)).toBe(isItem);
});

test.each([
  ['3 mL', true],
  ['2.5mg', true],
  ['40 mg/dl', true],
  ['120 mmHg', true],
  ['ML 3', false],
  ['2 gangliosidosis', false],
  ['17q12', false],
  // a grade or a day, but in capitals a disease
  ['gd 1', true],
  ['pod 2', true],
  ['GD 1', false],
  ['dm 2', false],
])('%s is a measure: %s', (text, is) => {
  expect(isMeasure(text, { start: 0, end: text.length })).toBe(is);
});
