import { expect, test } from 'vitest';
import { explainMap } from '../../src/map/extended-map.ts';
import type { MapPatient } from '../../src/map/map-rule.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm';
const F = 'IFA 248152002 | Female (finding) |';
const M = 'IFA 248153007 | Male (finding) |';
const onset = (limit: string): string =>
  `IFA 445518008 | Age at onset of clinical finding (observable entity) | ${limit}`;
const now = (limit: string): string =>
  `IFA 424144002 | Current chronological age (observable entity) | ${limit}`;
const CHILL = 'IFA 43724002 | Chill (finding) |';
const BARS = 'IFA 12345005 | Pain AND fever OR chills (finding) |';
const ELSE = 'OTHERWISE TRUE';

/** Rule and target; a group and a priority where they matter. An empty target is a row that says "no code". */
type Row = readonly [rule: string, target: string, group?: number, priority?: number];

/** "A00,B00" are the codes; "- 2" a group without one; "?sex" what would have to be known; "^" inherited. */
function answer(rows: readonly Row[], patient: MapPatient): string {
  const store = conceptStoreOf(
    [
      {
        code: 'x',
        name: 'X',
        parents: ['up'],
        maps: rows.map(([rule, code, group = 1, priority], i) => ({
          rule,
          code,
          group,
          priority: priority ?? i + 1,
          advice: `advice ${code}`,
        })),
      },
      { code: 'up', name: 'Up', maps: ['Z00'] },
    ].map((row, i) => parseConcept(row, i + 1)),
  );
  const { targets, unmapped } = explainMap('x', icd10cm, store, patient);
  const needs = (undecided: readonly string[] = []): string => undecided.map((need) => `?${need}`).join('');
  return [
    ...targets.map(
      ({ coding, inherited, undecided }) => `${inherited ? '^' : ''}${coding.code}${needs(undecided)}`,
    ),
    ...unmapped.map(({ group, undecided }) => `- ${group}${needs(undecided)}`),
  ].join(', ');
}

const woman: MapPatient = { sex: 'female', ageYears: 34 };
const man: MapPatient = { sex: 'male', ageYears: 70 };
const newborn: MapPatient = { ageYears: 10 / 365.25 };

test.each<[remark: string, rows: readonly Row[], patient: MapPatient, expected: string]>([
  ['TRUE holds for everybody', [['TRUE', 'I10']], {}, 'I10'],
  [
    'the first row that holds, in order of priority',
    [
      ['TRUE', 'B', 1, 2],
      ['TRUE', 'A', 1, 1],
    ],
    {},
    'A',
  ],
  [
    'a woman',
    [
      [F, 'N94'],
      [M, 'N50'],
      [ELSE, 'R10'],
    ],
    woman,
    'N94',
  ],
  [
    'a man',
    [
      [F, 'N94'],
      [M, 'N50'],
      [ELSE, 'R10'],
    ],
    man,
    'N50',
  ],
  [
    'sex unknown: the default, and what would decide',
    [
      [F, 'N94'],
      [M, 'N50'],
      [ELSE, 'R10'],
    ],
    {},
    'R10?sex',
  ],
  [
    'sex unknown and no default',
    [
      [F, 'N94'],
      [M, 'N50'],
    ],
    {},
    '- 1?sex',
  ],
  ['a man where only women have a code', [[F, 'N94']], man, '- 1'],
  [
    'below an age',
    [
      [onset('< 12.0 years'), 'J1'],
      [ELSE, 'J2'],
    ],
    { ageYears: 11.99 },
    'J1',
  ],
  [
    'at the limit of "below"',
    [
      [onset('< 12.0 years'), 'J1'],
      [ELSE, 'J2'],
    ],
    { ageYears: 12 },
    'J2',
  ],
  [
    'at the limit of "at most"',
    [
      [onset('<= 15.0 years'), 'J1'],
      [ELSE, 'J2'],
    ],
    { ageYears: 15 },
    'J1',
  ],
  [
    'above an age',
    [
      [onset('> 65.0 years'), 'J1'],
      [ELSE, 'J2'],
    ],
    man,
    'J1',
  ],
  [
    'at the limit of "above"',
    [
      [onset('> 70.0 years'), 'J1'],
      [ELSE, 'J2'],
    ],
    man,
    'J2',
  ],
  [
    'at the limit of "at least"',
    [
      [onset('>= 70.0 years'), 'J1'],
      [ELSE, 'J2'],
    ],
    man,
    'J1',
  ],
  [
    'exactly an age',
    [
      [onset('= 34.0 years'), 'J1'],
      [ELSE, 'J2'],
    ],
    woman,
    'J1',
  ],
  [
    'days',
    [
      [onset('<= 28.0 days'), 'P39'],
      [ELSE, 'A41'],
    ],
    newborn,
    'P39',
  ],
  [
    '28 days to the day',
    [
      [onset('<= 28.0 days'), 'P39'],
      [ELSE, 'A41'],
    ],
    { ageYears: 28 / 365.25 },
    'P39',
  ],
  [
    '29 days',
    [
      [onset('<= 28.0 days'), 'P39'],
      [ELSE, 'A41'],
    ],
    { ageYears: 29 / 365.25 },
    'A41',
  ],
  [
    'months',
    [
      [onset('< 6.0 months'), 'P1'],
      [ELSE, 'P2'],
    ],
    { ageYears: 0.49 },
    'P1',
  ],
  [
    'current age',
    [
      [now('>= 65.0 years'), 'R54'],
      [ELSE, 'R53'],
    ],
    man,
    'R54',
  ],
  [
    'a span of ages: both ends hold',
    [
      [`${onset('>= 12.0 years')} AND ${onset('< 19.0 years')}`, 'M1'],
      [ELSE, 'M2'],
    ],
    { ageYears: 15 },
    'M1',
  ],
  [
    'a span of ages: one end does not',
    [
      [`${onset('>= 12.0 years')} AND ${onset('< 19.0 years')}`, 'M1'],
      [ELSE, 'M2'],
    ],
    { ageYears: 19 },
    'M2',
  ],
  [
    'sex and age',
    [
      [`${F} AND ${onset('>= 50.0 years')}`, 'N95'],
      [ELSE, 'N91'],
    ],
    woman,
    'N91',
  ],
  [
    'sex decides though age is unknown',
    [
      [`${F} AND ${onset('>= 50.0 years')}`, 'N95'],
      [ELSE, 'N91'],
    ],
    { sex: 'male' },
    'N91',
  ],
  [
    'sex or age',
    [
      [`${M} OR ${onset('< 40.0 years')}`, 'A1'],
      [ELSE, 'A2'],
    ],
    woman,
    'A1',
  ],
  [
    'another condition that the patient has',
    [
      [CHILL, 'R65'],
      [ELSE, 'R50'],
    ],
    { conditions: new Set(['43724002']) },
    'R65',
  ],
  [
    'another condition that the patient has not',
    [
      [CHILL, 'R65'],
      [ELSE, 'R50'],
    ],
    { conditions: new Set() },
    'R50',
  ],
  [
    'other conditions unknown',
    [
      [CHILL, 'R65'],
      [ELSE, 'R50'],
    ],
    woman,
    'R50?condition',
  ],
  [
    'AND and OR inside a term are words of it',
    [
      [BARS, 'R1'],
      [ELSE, 'R2'],
    ],
    { conditions: new Set(['12345005']) },
    'R1',
  ],
  [
    'each group has its code, in order of the groups',
    [
      ['TRUE', 'Y95', 2],
      ['TRUE', 'J18', 1],
    ],
    {},
    'J18, Y95',
  ],
  [
    'groups are decided apart',
    [
      [M, 'N40', 1],
      [ELSE, 'N39', 1],
      [F, 'Z1', 2],
      [ELSE, 'Z2', 2],
    ],
    man,
    'N40, Z2',
  ],
  ['unmappable: nothing, and nothing is inherited', [['TRUE', '']], {}, '- 1'],
  [
    'unmappable for this patient only',
    [
      [F, 'N94'],
      [ELSE, ''],
    ],
    man,
    '- 1',
  ],
  [
    'one group has a code, the other has none',
    [
      ['TRUE', 'J18', 1],
      ['TRUE', '', 2],
    ],
    {},
    'J18, - 2',
  ],
  [
    'a rule of another form does not hold',
    [
      ['IF SOMETHING ELSE', 'A1'],
      [ELSE, 'A2'],
    ],
    woman,
    'A2',
  ],
  [
    'an age without a limit does not hold',
    [
      [onset(''), 'A1'],
      [ELSE, 'A2'],
    ],
    woman,
    'A2',
  ],
  ['open characters are taken off', [['TRUE', 'S52.501?']], {}, 'S52.501'],
  ['no rows: the ancestor’s', [], {}, '^Z00'],
])('%s', (_, rows, patient, expected) => {
  expect(answer(rows, patient)).toBe(expected);
});

test('advice comes with the code, and with its absence', () => {
  const store = conceptStoreOf(
    [
      {
        code: 'a',
        name: 'A',
        maps: [{ rule: 'TRUE', group: 1, priority: 1, code: 'I10', advice: 'ALWAYS I10' }],
      },
      {
        code: 'b',
        name: 'B',
        maps: [{ rule: 'TRUE', group: 1, priority: 1, code: '', advice: 'CANNOT BE CLASSIFIED' }],
      },
      { code: 'below', name: 'Below', parents: ['b', 'a'] },
    ].map((row, i) => parseConcept(row, i + 1)),
  );
  expect(explainMap('a', icd10cm, store).targets[0]).toMatchObject({ advice: 'ALWAYS I10' });
  expect(explainMap('b', icd10cm, store).unmapped).toEqual([{ group: 1, advice: 'CANNOT BE CLASSIFIED' }]);
  // an ancestor without a code is no mapped ancestor
  expect(explainMap('below', icd10cm, store).targets).toMatchObject([
    { coding: { code: 'I10' }, inherited: true },
  ]);
});

test.each([
  ['the map of what replaced it', 'old', [{ coding: { code: 'I10' }, replacement: 'a' }]],
  [
    'the closest replacement that is active and mapped',
    'older',
    [{ coding: { code: 'I10' }, replacement: 'a' }],
  ],
  [
    'what the replacement inherits',
    'of-child',
    [{ coding: { code: 'I10' }, replacement: 'child', inherited: true }],
  ],
  ['its own map first', 'kept', [{ coding: { code: 'Z99' } }]],
  ['nothing: no replacement is there', 'lost', []],
])('a retired code answers with %s', (_, code, expected) => {
  const store = conceptStoreOf(
    [
      { code: 'a', name: 'A', maps: ['I10'] },
      { code: 'bare', name: 'Bare' },
      { code: 'child', name: 'Child', parents: ['a'] },
      {
        code: 'old',
        name: 'Old',
        active: false,
        retired: { reason: 'duplicate', replacedBy: [{ code: 'a' }] },
      },
      {
        code: 'older',
        name: 'Older',
        active: false,
        retired: { replacedBy: [{ code: 'gone' }, { code: 'old' }, { code: 'bare' }, { code: 'a' }] },
      },
      { code: 'of-child', name: 'Of child', active: false, retired: { replacedBy: [{ code: 'child' }] } },
      { code: 'kept', name: 'Kept', active: false, maps: ['Z99'], retired: { replacedBy: [{ code: 'a' }] } },
      {
        code: 'lost',
        name: 'Lost',
        active: false,
        retired: { reason: 'outdated', replacedBy: [{ code: 'gone' }] },
      },
    ].map((row, i) => parseConcept(row, i + 1)),
  );
  expect(explainMap(code, icd10cm, store).targets).toMatchObject(expected);
});
