import { expect, test } from 'vitest';
import { createSenses, encodeSenses } from '../../src/link/abbreviation-senses.ts';
import { tellingWords } from '../../src/link/telling-words.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const names = [
  'autism spectrum disorder',
  'atrial septal defect',
  'acute coronary syndrome',
  'acute chest syndrome',
  'cystic fibrosis',
  'heart failure',
  'myocardial infarction',
  'mitral valve insufficiency',
];
const concepts = conceptStoreOf(names.map((name, i) => parseConcept({ code: name, name }, i)));
const sense = (name: string, share: number) => ({ ordinal: concepts.ordinalOf(name), share, lists: 1 });
const listed = (short: string, first: string, second: string, share: number) => ({
  short,
  senses: [sense(first, share), sense(second, 0.05)],
});
const senses = createSenses(
  concepts,
  encodeSenses(
    [
      listed('asd', 'autism spectrum disorder', 'atrial septal defect', 0.6),
      listed('acs', 'acute coronary syndrome', 'acute chest syndrome', 0.8),
      listed('cf', 'cystic fibrosis', 'heart failure', 0.6),
      listed('mi', 'myocardial infarction', 'mitral valve insufficiency', 0.9),
    ],
    names.length,
  ),
);

const told = (text: string, others: readonly string[] = []): string | undefined => {
  const start = text.indexOf('«');
  const plain = text.replace(/[«»]/g, '');
  const short = text.slice(start + 1, text.indexOf('»'));
  const sentence = { start: 0, end: plain.length };
  return tellingWords(
    short,
    plain,
    { start, sentence },
    others.map((name) => ({ text: name })),
    { senses, concepts },
  );
};

test.each([
  ['Secundum «ASD» with a left to right shunt.', 'secundum shunt'],
  ['«ASD» on echo, no murmur.', 'echo murmur'],
  ['«ASD», speech delay, echo normal.', 'echo speech'],
  ['«ASD», in mainstream school.', 'school'],
  ['«ASD», diagnosed at the age of 4.', undefined],
  ['«ACS» in sickle cell disease, exchange transfusion.', 'exchange sickle transfusion'],
  ['«ACS» with a raised troponin.', 'troponin'],
  ['«ACS» on Friday.', undefined],
  ['«MI» with a raised troponin, as is usual.', 'troponin'],
])('words that tell a sense: %s', (text, expected) => {
  expect(told(text)?.split(' ').sort().join(' ')).toBe(expected);
});

test('other names of the note tell a sense, and the short form elsewhere does not', () => {
  expect(told('One «ACS».', ['HbSS', 'VOC', 'priapism'])).toBe('hbss priapism voc');
  expect(told('One «ACS».', ['ACS', 'hypertension'])).toBeUndefined();
  expect(told('No «MI».', ['moderate mitral regurgitation', 'mitral valve prolapse'])).toBeUndefined();
});

test('words tell that nothing is meant that is a disorder', () => {
  expect(told('«CF» OD, vision and IOP as before.')).toBeDefined();
  expect(told('«CF» as before.')).toBeUndefined();
});

test('words tell a single sense of which notes mostly mean something else', () => {
  const one = createSenses(
    concepts,
    encodeSenses([{ short: 'op', senses: [sense('heart failure', 0.1)] }], names.length),
  );
  const place = { start: 0, sentence: { start: 0, end: 40 } };
  // the list of charts has osteoporosis, which this terminology lacks
  expect(tellingWords('OP', 'OP on alendronate, last DEXA 2019', place, [], { senses: one, concepts })).toBe(
    undefined,
  );
});
