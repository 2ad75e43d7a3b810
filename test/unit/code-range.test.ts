import { expect, it } from 'vitest';
import { codeRangesOf, inCodeRange } from '../../src/map/tabular/code-range.ts';

const rows: readonly (readonly [
  note: string,
  inside: readonly string[],
  outside: readonly string[],
  why: string,
])[] = [
  ['x (E08.-)', ['E08', 'E08.9', 'E08.3211'], ['E09.1', 'E0'], 'a category with all below'],
  ['x (A00-A09)', ['A00.0', 'A05', 'A09'], ['A10', 'B00.1'], 'the last category of a range is whole'],
  ['x (O24.4-)', ['O24.4', 'O24.419'], ['O24', 'O24.31'], 'a broader code is not inside'],
  ['x (B20)', ['B20'], ['B21'], 'a category without subdivisions'],
  ['x (O00-O9A)', ['O99.89', 'O9A.212'], ['P00.0'], 'letters stand behind digits'],
  ['x (C7A.-)', ['C7A.00'], ['C79.9', 'C7B.00'], 'a letter in third place'],
  ['x (D29.2.-)', ['D29.20'], ['D29.30'], 'a point too many'],
  ['x (I01.0 -I01.9)', ['I01.0', 'I01.9'], ['I00'], 'a space before the dash'],
  ['x (F98.2.-F98.3)', ['F98.21', 'F98.3'], ['F98.4'], 'both slips at once'],
  ['x (M05.00 to M05.8A)', ['M05.19', 'M05.8A'], ['M05.9'], 'a range in words'],
  ['x (E09.3-, E10.3-)', ['E09.311', 'E10.39'], ['E11.311'], 'a list'],
  ['x (K50.014, K50.114,)', ['K50.114'], ['K50.113'], 'a comma behind the last'],
  ['x (A00-R94 and T80-T88.6, T88.8)', ['J18.9', 'T88.6', 'T88.8'], ['T88.7', 'S00.0'], 'an "and"'],
  ['a (B20) b (B21)', ['B20', 'B21'], ['B22'], 'two pairs of brackets'],
  [
    'x (E08-E13 with .44)',
    ['E11.44', 'E08.44'],
    ['E11.43', 'E11.9', 'E14.44'],
    'characters behind the point',
  ],
  ['x (E08-E13 with .62-)', ['E11.621'], ['E11.61'], 'the beginning of them'],
  ['x (E08-E13 with .51-.52)', ['E11.51', 'E11.52'], ['E11.59'], 'a range of them'],
  ['x (I69. with final characters -23)', ['I69.323'], ['I69.322', 'I70.23'], 'the end of a code'],
  ['x (B27.- with fifth character 2)', ['B27.02'], ['B27.20', 'B27.9'], 'one place'],
  ['x (A37 with fifth-character 1)', ['A37.01'], ['A37.10'], 'a hyphen'],
  ['x (S92.-with 7th character B)', ['S92.001B'], ['S92.001A'], 'no space before "with"'],
  ['x (F11-F19 with fifth to sixth characters 51)', ['F19.951'], ['F19.950'], 'two places'],
  [
    'x (T36-T65 with fifth or sixth character 1-4)',
    ['T39.011A', 'T58.01XA'],
    ['T39.015A', 'T58.05XA'],
    'sixth unless it is X',
  ],
  ['x (S52.- with open fracture 7th character)', [], ['S52.501B'], 'a condition that is not understood'],
  ['glucose-6-phosphate dehydrogenase (G6PD) deficiency', [], ['G60.0'], 'an enzyme'],
  ['x (acute) (chronic)', [], ['A00.0'], 'words in brackets'],
  ['x E11.9', [], ['E11.9'], 'no brackets'],
];

it.each(rows)('%s', (note, inside, outside, why) => {
  const ranges = codeRangesOf(note);
  const named = (code: string) => ranges.some((range) => inCodeRange(code, range));
  expect(
    inside.filter((code) => !named(code)),
    why,
  ).toEqual([]);
  expect(outside.filter(named), why).toEqual([]);
});
