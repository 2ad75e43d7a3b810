import { expect, test } from 'vitest';
import { bareNames, kidneyStageName } from '../../src/extract/bare-names.ts';
import { codesOf } from '../../src/note/text-codes.ts';

const restsOf = (own: string, isWording: boolean): readonly string[] =>
  bareNames(own, codesOf(own).codes, { start: 0, end: own.length }, isWording).map(({ start, end }) =>
    own.slice(start, end),
  );

test.each([
  ['gout flare', ['gout']],
  [
    'acute infective exacerbation of COPD',
    ['COPD', 'infective exacerbation of COPD', 'exacerbation of COPD'],
  ],
  ['AF with RVR', ['AF']],
  ['acute respiratory failure with hypoxia', ['acute respiratory failure']],
  ['Anxiety disorder, unspecified', ['Anxiety disorder']],
  ['unspecified hydronephrosis', ['hydronephrosis']],
])('"%s" is asked as %j too, whatever else it is', (own, rests) => {
  expect(restsOf(own, true)).toEqual(rests);
  expect(restsOf(own, false)).toEqual(rests);
});

test.each([
  ['recurrent tonsillitis', 'tonsillitis'],
  ['acute uncomplicated diverticulitis', 'diverticulitis'],
  ['acute on chronic pancreatitis', 'chronic pancreatitis'],
  ['class IV lupus nephritis', 'lupus nephritis'],
  ['major depressive disorder, recurrent, moderate', 'major depressive disorder'],
  ['severe obesity', 'obesity'],
  ['right carpal tunnel syndrome', 'carpal tunnel syndrome'],
  ['Stage IIIB NSCLC', 'NSCLC'],
])('"%s" is asked as %s too, unless it means something by itself', (own, rest) => {
  expect(restsOf(own, true)).toEqual([]);
  expect(restsOf(own, false)).toEqual([rest]);
});

// near misses: a type, a kind and a site are parts of a name
test.each([
  'type 2 diabetes mellitus',
  'diabetes type 2',
  'chronic cholecystitis',
  'acute kidney injury',
  'heart attack of the young',
  'stress ulcer',
  'asthma attack',
  'alcohol use disorder, mild',
  'moderate depression',
  'end-stage kidney disease',
  'chronic kidney disease, stage 4',
])('"%s" is asked as it is', (own) => expect(restsOf(own, false)).toEqual([]));

test.each([
  ['Chronic kidney disease, stage 3b', 'CKD 3b'],
  ['CKD stage IV', 'CKD IV'],
  ['chronic kidney disease', undefined],
  ['CKD for 3 years', undefined],
])('%s is %s', (own, short) => {
  expect(kidneyStageName(own)).toBe(short);
});
