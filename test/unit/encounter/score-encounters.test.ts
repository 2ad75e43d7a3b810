import { expect, it } from 'vitest';
import { encounterReport, encounterReportText } from '../../../src/evaluate/encounter/encounter-report.ts';
import { parseGoldEncounter } from '../../../src/evaluate/encounter/gold-encounter.ts';
import { scoreEncounters } from '../../../src/evaluate/encounter/score-encounters.ts';

const gold = (id: string, data: object, more: object = {}) =>
  parseGoldEncounter({ id, note: 'CANARY', style: 'letter', encounter_data: data, ...more });
const nothing = {
  name: null,
  age: null,
  race: null,
  gender: null,
  reason: null,
  encounter_type: null,
  procedures: [],
  medications: [],
};

it('counts exact values without regard to case, and items of lists', () => {
  const rows = [
    gold('1', {
      name: 'Ann Bell',
      age: 4,
      race: 'unknown',
      reason: null,
      procedures: ['A test', 'b'],
      medications: ['x'],
    }),
    gold('2', { name: 'Bo Ray', reason: 'gout' }, { not_in_note: ['name'], style: 'plain' }),
  ];
  const answers = new Map([
    ['1', { ...nothing, name: 'ANN  bell', age: 5, procedures: ['a test', 'c'], medications: ['X'] }],
    ['2', { ...nothing, name: 'wrong' }],
  ]);
  const score = scoreEncounters(rows, (id) => answers.get(id));
  const { fields, styles } = encounterReport(score);
  expect(fields.name).toMatchObject({ n: 1, exact: 1 });
  expect(fields.age).toMatchObject({ n: 2, exact: 0.5 });
  expect(fields.race).toMatchObject({ exact: 1 });
  expect(fields.reason).toMatchObject({ n: 2, exact: 0.5 });
  expect(fields.procedures).toMatchObject({ exact: 0.5, precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(fields.medications).toMatchObject({ exact: 1, f1: 1 });
  expect(Object.keys(styles)).toEqual(['letter', 'plain']);
  expect(score.errors.map(({ id, field }) => `${id} ${field}`)).toEqual([
    '1 age',
    '1 procedures',
    '2 reason',
  ]);
  expect(encounterReportText(score, { width: 120, colour: false })).not.toMatch(/CANARY|Ann|gout/);
});

it('a note without an answer states nothing', () => {
  const { all } = scoreEncounters([gold('1', { reason: 'gout' })], () => undefined);
  expect(all.reason).toMatchObject({ n: 1, right: 0 });
  expect(all.age).toMatchObject({ n: 1, right: 1 });
});

it.each([{}, { id: 'a', encounter_data: {} }, { note: 'x', encounter_data: { procedures: 'x' } }])(
  'refuses %j',
  (json) => {
    expect(() => parseGoldEncounter(json)).toThrow(/expected/i);
  },
);
