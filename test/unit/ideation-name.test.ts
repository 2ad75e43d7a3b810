import { expect, test } from 'vitest';
import { ideationName } from '../../src/extract/ideation-name.ts';

test.each<[text: string, name: string | undefined, remark: string]>([
  ['Denies SI, «HI», AVH.', 'Homicidal ideation', 'between the others'],
  ['No «HI»/SI', 'Homicidal ideation', 'before one'],
  ['No suicidal thoughts or «HI» today.', 'Homicidal ideation', 'beside thoughts written out'],
  ['Brought in after OD. Denies «HI». Poor sleep.', 'Homicidal ideation', 'denied in a note of the mind'],
  ['Fell off ladder. No «HI», no neck pain.', undefined, 'near-miss: denied after a fall'],
  ['Depression, on sertraline. «HI» 2019 with SDH.', undefined, 'near-miss: nobody asked'],
  ['Fell, «HI», no LOC.', undefined, 'near-miss: a head injury'],
  ['Denies «SI», HI.', undefined, 'near-miss: the other'],
])('%s', (marked, name, remark) => {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const end = marked.indexOf('»') - 1;
  expect(ideationName(text, { start, end }), remark).toBe(name);
});
