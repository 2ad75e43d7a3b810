import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseGoldEncounter } from '../../src/evaluate/encounter/gold-encounter.ts';
import { scoreEncounters } from '../../src/evaluate/encounter/score-encounters.ts';
import { readEncounter } from '../../src/extract/encounter/read-encounter.ts';

const file = new URL('../fixtures/encounter-notes/made-up.ndjson', import.meta.url);

// Floors, not targets: what a change of the rules may not lose (docs/evaluation.md "Encounters")
it('notes of many forms keep what is found in them', () => {
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseGoldEncounter(JSON.parse(line)));
  const answers = new Map(
    gold.map(({ id, text }) => {
      const { encounterType, procedures, medications, ...single } = readEncounter(text);
      return [
        id,
        {
          name: single.name?.value ?? null,
          age: single.age?.value ?? null,
          race: single.race?.value ?? null,
          gender: single.gender?.value ?? null,
          reason: single.reason?.value ?? null,
          encounter_type: encounterType?.value ?? null,
          procedures: procedures.map(({ value }) => value),
          medications: medications.map(({ value }) => value),
        },
      ];
    }),
  );
  const { all } = scoreEncounters(gold, (id) => answers.get(id));
  const shareRight = (field: 'name' | 'age' | 'race' | 'gender' | 'reason' | 'encounter_type'): number =>
    all[field]!.right / all[field]!.n;
  const f1 = (field: 'procedures' | 'medications'): number =>
    (2 * all[field]!.common) / (all[field]!.found + all[field]!.expected);
  expect(gold).toHaveLength(257);
  for (const field of ['name', 'age', 'race', 'gender'] as const)
    expect(shareRight(field)).toBeGreaterThan(0.98);
  expect(shareRight('reason')).toBeGreaterThan(0.84);
  expect(shareRight('encounter_type')).toBeGreaterThan(0.89);
  expect(f1('procedures')).toBeGreaterThan(0.93);
  expect(f1('medications')).toBeGreaterThan(0.95);
});
