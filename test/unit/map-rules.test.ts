import { expect, test } from 'vitest';
import { explainMap } from '../../src/map/extended-map.ts';
import { icd10cmOf } from '../../src/map/icd10cm.ts';
import type { MapPatient } from '../../src/map/map-rule.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm';

/** Short forms of the conditions, as the cases below write them. */
const conditions: readonly (readonly [RegExp, string])[] = [
  [/\bfemale\b/g, 'IFA 248152002 | Female (finding) |'],
  [/\bmale\b/g, 'IFA 248153007 | Male (finding) |'],
  [/\bonset\b/g, 'IFA 445518008 | Age at onset of clinical finding (observable entity) |'],
  [/\bnow\b/g, 'IFA 424144002 | Current chronological age (observable entity) |'],
  [/\bchill\b/g, 'IFA 43724002 | Chill (finding) |'],
  [/\bbars\b/g, 'IFA 12345005 | Pain AND fever OR chills (finding) |'],
  [/\belse\b/g, 'OTHERWISE TRUE'],
];

/** "female → N94; else → R10": a rule and its target, in order of priority; "2) " is a group, "@2 " a priority. */
function mapRows(text: string): object[] {
  if (text === '') return [];
  return text.split(';').map((row, i) => {
    const [, group, priority, short = '', code = ''] =
      /^\s*(?:(\d)\))?\s*(?:@(\d))?\s*(.*?)\s*→\s*(\S*)\s*$/.exec(row)!;
    const rule = conditions.reduce((long, [word, condition]) => long.replace(word, condition), short);
    return {
      rule,
      code,
      group: Number(group ?? 1),
      priority: Number(priority ?? i + 1),
      advice: `advice ${code}`,
    };
  });
}

/** "A00, B00" are the codes; "- 2" a group without one; "?sex" what would have to be known; "^" inherited. */
function answer(rows: string, patient: MapPatient): string {
  const store = conceptStoreOf(
    [
      { code: 'x', name: 'X', parents: ['up'], maps: mapRows(rows) },
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
const aged = (ageYears: number): MapPatient => ({ ageYears });
const days = (count: number): MapPatient => aged(count / 365.25);
const having = (...codes: string[]): MapPatient => ({ conditions: new Set(codes) });

const SEXES = 'female → N94; male → N50; else → R10';
const TEENS = 'onset >= 12.0 years AND onset < 19.0 years → M1; else → M2';
const MENOPAUSE = 'female AND onset >= 50.0 years → N95; else → N91';

test.each<[remark: string, rows: string, patient: MapPatient, expected: string]>([
  ['TRUE holds for everybody', 'TRUE → I10', {}, 'I10'],
  ['the first row that holds, in order of priority', '@2 TRUE → B; @1 TRUE → A', {}, 'A'],
  ['a woman', SEXES, woman, 'N94'],
  ['a man', SEXES, man, 'N50'],
  ['sex unknown: the default, and what would decide', SEXES, {}, 'R10?sex'],
  ['sex unknown and no default', 'female → N94; male → N50', {}, '- 1?sex'],
  ['a man where only women have a code', 'female → N94', man, '- 1'],
  ['below an age', 'onset < 12.0 years → J1; else → J2', aged(11.99), 'J1'],
  ['at the limit of "below"', 'onset < 12.0 years → J1; else → J2', aged(12), 'J2'],
  ['at the limit of "at most"', 'onset <= 15.0 years → J1; else → J2', aged(15), 'J1'],
  ['above an age', 'onset > 65.0 years → J1; else → J2', man, 'J1'],
  ['at the limit of "above"', 'onset > 70.0 years → J1; else → J2', man, 'J2'],
  ['at the limit of "at least"', 'onset >= 70.0 years → J1; else → J2', man, 'J1'],
  ['exactly an age', 'onset = 34.0 years → J1; else → J2', woman, 'J1'],
  ['age unknown', 'onset < 12.0 years → J1; else → J2', { sex: 'male' }, 'J2?age'],
  ['days', 'onset <= 28.0 days → P39; else → A41', days(10), 'P39'],
  ['28 days to the day', 'onset <= 28.0 days → P39; else → A41', days(28), 'P39'],
  ['29 days', 'onset <= 28.0 days → P39; else → A41', days(29), 'A41'],
  ['months', 'onset < 6.0 months → P1; else → P2', aged(0.49), 'P1'],
  ['current age', 'now >= 65.0 years → R54; else → R53', man, 'R54'],
  ['a span of ages: both ends hold', TEENS, aged(15), 'M1'],
  ['a span of ages: one end does not', TEENS, aged(19), 'M2'],
  ['sex and age', MENOPAUSE, woman, 'N91'],
  ['sex decides though age is unknown', MENOPAUSE, { sex: 'male' }, 'N91'],
  ['sex holds and age is unknown', MENOPAUSE, { sex: 'female' }, 'N91?age'],
  ['sex or age', 'male OR onset < 40.0 years → A1; else → A2', woman, 'A1'],
  ['another condition that the patient has', 'chill → R65; else → R50', having('43724002'), 'R65'],
  ['another condition that the patient has not', 'chill → R65; else → R50', having(), 'R50'],
  ['other conditions unknown', 'chill → R65; else → R50', woman, 'R50?condition'],
  ['AND and OR inside a term are words of it', 'bars → R1; else → R2', having('12345005'), 'R1'],
  ['each group has its code, in order of the groups', '2) TRUE → Y95; 1) TRUE → J18', {}, 'J18, Y95'],
  ['groups are decided apart', '1) male → N40; 1) else → N39; 2) female → Z1; 2) else → Z2', man, 'N40, Z2'],
  ['unmappable: nothing, and nothing is inherited', 'TRUE → ', {}, '- 1'],
  ['unmappable for this patient only', 'female → N94; else → ', man, '- 1'],
  ['one group has a code, the other has none', '1) TRUE → J18; 2) TRUE → ', {}, 'J18, - 2'],
  ['a rule of another form does not hold', 'IF SOMETHING → A1; else → A2', woman, 'A2'],
  ['an age without a limit does not hold', 'onset → A1; else → A2', woman, 'A2'],
  ['open characters are taken off', 'TRUE → S52.501?', {}, 'S52.501'],
  ['no rows: the ancestor’s', '', {}, '^Z00'],
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

test('the ICD-10-CM codes of several groups belong together, inherited or not; of a plain list the first', () => {
  const store = conceptStoreOf(
    [
      { code: 'groups', name: 'Groups', maps: mapRows('1) TRUE → J18; 2) TRUE → Y95') },
      { code: 'list', name: 'List', maps: ['J18', 'Y95'] },
      { code: 'below', name: 'Below', parents: ['groups'] },
      { code: 'old', name: 'Old', active: false, retired: { replacedBy: [{ code: 'below' }] } },
    ].map((row, i) => parseConcept(row, i + 1)),
  );
  const codes = (code: string): string[] => icd10cmOf(code, store).map(({ coding }) => coding.code);
  expect(['groups', 'below', 'old', 'list'].map(codes)).toEqual([
    ['J18', 'Y95'],
    ['J18', 'Y95'],
    ['J18', 'Y95'],
    ['J18'],
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
