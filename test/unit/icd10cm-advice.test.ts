import { expect, it } from 'vitest';
import { adviseCodes } from '../../src/map/tabular/advise-codes.ts';
import type { PatientFacts } from '../../src/note/clinical-note.ts';
import { smallTabular } from '../support/small-tabular.ts';

/** "kind codes @place →related", and the choices in brackets. */
function advised(codes: string, facts: PatientFacts = {}): readonly string[] {
  const reported = codes.split(' ').map((code, index) => ({ code, mentionIds: [`m${index + 1}`] }));
  return adviseCodes(reported, smallTabular, facts).map(({ kind, codes, at, related, choices }) =>
    [
      kind,
      codes.join('+'),
      ...(at === undefined ? [] : [`@${at}`]),
      ...(related ?? []).map((code) => `→${code}`),
      ...(choices
        ? [`[${choices.map(({ code, billable }) => `${code}${billable ? '' : '…'}`).join(' ')}]`]
        : []),
    ].join(' '),
  );
}

const rows: readonly (readonly [
  codes: string,
  facts: PatientFacts,
  expected: readonly string[],
  why: string,
])[] = [
  ['Z79.4', {}, [], 'nothing is said of it'],
  ['Q99.9', {}, ['unknownCode Q99.9'], 'not in the list'],
  ['S03.4A', {}, ['unknownCode S03.4A'], 'a seventh character in fifth place is no code'],
  ['E10', {}, ['notBillable E10 [E10.9]'], 'a category'],
  [
    'E11.2 Z79.4',
    {},
    ['notBillable E11.2 [E11.21]', 'useAdditional E11.2 @E11 →Z79.4'],
    'the notes of a category hold for a code that is not billable too',
  ],
  ['N40 E10', {}, ['notBillable E10 [E10.9]'], 'sex is not known'],
  [
    'E11',
    {},
    ['notBillable E11 [E11.2… E11.9]', 'useAdditional E11 @E11'],
    'a choice that has choices itself',
  ],
  ['S03.4', {}, ['seventhCharacter S03.4 [S03.4XXA S03.4XXD]'], 'with placeholders'],
  ['S03.4XXA', {}, [], 'it is there'],
  ['E10.9 E11.9', {}, ['excludes1 E10.9+E11.9 @E10', 'useAdditional E11.9 @E11'], 'both say it: told once'],
  [
    'O24.4 E11.9',
    {},
    ['excludes1 E11.9+O24.4 @E11', 'useAdditional E11.9 @E11'],
    'one says it, of the other',
  ],
  ['O24.4 E10.9', {}, [], 'E10 does not name it'],
  ['P70 E10.9', {}, ['excludes1 E10.9+P70 @chapter 4'], 'a note of the chapter, three steps above'],
  ['E11.9 E11.21', {}, ['useAdditional E11.9+E11.21 @E11'], 'one place that prints it: told once'],
  ['N18.4 Z79.4', {}, ['codeFirst N18.4 @N18'], 'what comes first is not in the note'],
  ['N18.4 E11.21', {}, ['codeFirst N18.4 @N18 →E11.21', 'useAdditional E11.21 @E11'], 'it is'],
  ['N40', { sex: 'female' }, ['sex N40 @section N40-N53'], 'male organs'],
  ['N40', { sex: 'male' }, [], 'that fits'],
  ['O24.4', { sex: 'male' }, ['sex O24.4 @chapter 15'], 'maternal records only'],
  ['O24.4', { sex: 'female', ageYears: 30 }, [], 'that fits'],
  ['O24.4', { ageYears: 0 }, ['age O24.4 @chapter 15'], 'never on newborn records'],
  ['Y07.0', { sex: 'female' }, [], 'the man is not the patient'],
  ['P70', { ageYears: 1 }, ['age P70 @chapter 16'], 'newborn records only'],
  ['P70', { ageYears: 0.5 }, [], 'within the first year'],
  ['P70', {}, [], 'age is not known'],
  ['Z68.5 Z68.1', { ageYears: 20 }, ['age Z68.5 @Z68'], 'pediatric at 20'],
  ['Z68.5 Z68.1', { ageYears: 19.5 }, ['age Z68.1 @Z68'], 'adult before 20; 19 lasts to the birthday'],
  ['Z68.5', { ageYears: 1.9 }, ['age Z68.5 @Z68'], 'pediatric before 2'],
];

it.each(rows)('%s %j', (codes, facts, expected, why) => {
  expect(advised(codes, facts), why).toEqual(expected);
});

it('names the note as it is printed, and the mentions of all its codes', () => {
  const codes = [
    { code: 'E11.9', mentionIds: ['m1', 'm4'] },
    { code: 'O24.4', mentionIds: ['m2', 'm4'] },
  ];
  expect(adviseCodes(codes, smallTabular)[0]).toEqual({
    kind: 'excludes1',
    codes: ['E11.9', 'O24.4'],
    mentionIds: ['m1', 'm4', 'm2'],
    at: 'E11',
    notes: ['sugar of pregnancy (O24.4-)'],
  });
});
