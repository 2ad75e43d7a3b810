import { expect, test } from 'vitest';
import { nameOfRest, type TermMatch } from '../../src/extract/name-of-rest.ts';

const text = 'Acute exacerbation of COPD, severe gout, left bundle branch block, L knee OA, severe asthma';
const noTerm = (): boolean => false;

function match(own: string, standardName: string, more: Partial<TermMatch> = {}): TermMatch {
  const start = text.indexOf(own);
  return {
    start,
    end: start + own.length,
    standardName,
    codes: ['X:1'],
    charted: false,
    ...more,
  };
}

const spanOf = (own: string) => ({ start: text.indexOf(own), end: text.indexOf(own) + own.length });
const matches = [
  match('exacerbation of COPD', 'exacerbation of chronic obstructive pulmonary disease', {
    hidden: [match('COPD', 'chronic obstructive pulmonary disease')],
  }),
  match('gout', 'gout'),
  match('bundle branch block', 'bundle branch block'),
  match('knee OA', 'knee osteoarthritis', { charted: true, codes: [] }),
  match('asthma', 'asthma'),
];

test.each([
  ['Acute exacerbation of COPD', 'exacerbation of chronic obstructive pulmonary disease'],
  ['severe gout', 'gout'],
  // a side that is part of the name, and nothing but the name
  ['left bundle branch block', undefined],
  ['gout', undefined],
  // a disorder of its own, for the linker to find
  ['severe asthma', undefined],
  ['Acute exacerbation of COPD, severe gout', undefined],
])('"%s" is named %s by what stands in it', (own, name) => {
  expect(nameOfRest(text, spanOf(own), undefined, matches, noTerm, true)).toBe(name);
});

test('a term without a concept has the name of one with a concept, and never its own', () => {
  const uncoded = match('exacerbation of COPD', 'exacerbation', {
    codes: [],
    hidden: [match('COPD', 'COPD')],
  });
  const own = spanOf('exacerbation of COPD');
  expect(nameOfRest(text, own, uncoded, [uncoded], noTerm, true)).toBe('COPD');
  const alone = match('exacerbation of COPD', 'exacerbation', { codes: [] });
  expect(nameOfRest(text, own, alone, [alone], noTerm, true)).toBe(undefined);
});

test('a wording of charts keeps its name where its side stands before it', () => {
  const whole = matches.at(-2)!;
  expect(nameOfRest(text, spanOf('L knee OA'), whole, matches, noTerm, true)).toBe('knee osteoarthritis');
});
