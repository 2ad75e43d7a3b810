import { expect, it } from 'vitest';
import { splitJoined } from '../../src/extract/split-joined.ts';

const names = new Set([
  'parkinson disease',
  'dementia',
  'sickle cell disease',
  'anxiety',
  'obesity with dementia',
]);

it.each([
  ['Parkinson disease with dementia', ['Parkinson disease', 'dementia'], 'two names'],
  ['Parkinson disease  with\ndementia', ['Parkinson disease', 'dementia'], 'white space of any kind'],
  ['dementia without anxiety', ['dementia', 'anxiety'], 'what is denied is a mention too'],
  ['Sickle cell disease without crisis', ['Sickle cell disease'], 'what is absent has no name'],
  ['Anxiety on dementia', ['Anxiety', 'dementia'], 'what comes on top of another'],
  ['Dementia on treatment', ['Dementia on treatment'], 'near-miss: no name'],
  ['Dementia OS 2/2 anxiety', ['Dementia', 'anxiety'], 'an eye or a side before it'],
  ['Dementia here 2/2 anxiety', ['Dementia here 2/2 anxiety'], 'another word before it'],
  ['Parkinson disease with tremor', ['Parkinson disease with tremor'], 'one name only'],
  ['early disease with dementia', ['early disease with dementia'], 'one name only, the second'],
  ['crisis without dementia', ['crisis without dementia'], 'the first has no name'],
  ['Parkinson disease and dementia', ['Parkinson disease and dementia'], 'another word'],
  ['Parkinson disease withdrawal', ['Parkinson disease withdrawal'], 'a word that begins so'],
  [
    'anxiety with obesity with dementia',
    ['anxiety', 'obesity with dementia'],
    'the first "with" that parts two names',
  ],
  ['dementia', ['dementia'], 'no joint'],
  ['anxiety/dementia', ['anxiety', 'dementia'], 'two names with a stroke'],
  ['tear versus fracture vs. sprain', ['tear', 'fracture', 'sprain'], 'one or another'],
  ['Vs fracture', ['Vs fracture'], 'nothing before it'],
  ['Sickle cell disease c/b hip pain', ['Sickle cell disease', 'hip pain'], 'what it is complicated by'],
  ['early disease c/b dementia', ['early disease c/b dementia'], 'the first has no name'],
  ['anxiety/fear', ['anxiety/fear'], 'one name only, before a stroke'],
])('%s', (name, expected, why) => {
  const text = `x ${name}.`;
  const spans = splitJoined(text, { start: 2, end: 2 + name.length, probability: 0.9 }, ({ start, end }) =>
    names.has(text.slice(start, end).toLowerCase()),
  );
  expect(
    spans.map(({ start, end }) => text.slice(start, end)),
    why,
  ).toEqual(expected);
  for (const { probability } of spans) expect(probability).toBe(0.9);
});
