import { describe, expect, test } from 'vitest';
import { deidentifyJson } from '../support/deidentify-json.ts';

describe('styles', () => {
  const seen = (style: 'shift' | 'surrogate') =>
    deidentifyJson(
      [
        { resourceType: 'Patient', id: 'p', name: [{ family: 'Quarrie' }], birthDate: '1980-04-02' },
        {
          resourceType: 'Observation',
          subject: { reference: 'Patient/p' },
          effectiveDateTime: '1980-04-12T10:00:00Z',
        },
        {
          resourceType: 'Condition',
          recordedDate: '1980-04',
          note: [{ text: 'Mr Quarrie was born on April 2, 1980.' }],
        },
      ] as const,
      style,
    );

  test.each(['shift', 'surrogate'] as const)(
    '%s moves all dates of a document by the same days',
    async (style) => {
      const [patient, observation, condition] = await seen(style);
      const day = (date: string) => Date.parse(date.slice(0, 10)) / 86_400_000;
      expect(day(observation.effectiveDateTime) - day(patient.birthDate)).toBe(10);
      expect(patient.birthDate).not.toBe('1980-04-02');
      expect(observation.effectiveDateTime).toMatch(/T10:00:00Z$/);
      expect(condition.recordedDate).toMatch(/^\d{4}-\d\d$/);
      const told = /born on (.+)\.$/.exec(condition.note[0].text)![1]!;
      expect(new Date(`${told} UTC`).toISOString().slice(0, 10)).toBe(patient.birthDate);
    },
  );

  test('another file of the same patient moves by as much', async () => {
    const [, { effectiveDateTime }] = await seen('shift');
    const alone = await deidentifyJson(
      {
        resourceType: 'Observation',
        subject: { reference: 'http://h.example/r4/Patient/p' },
        effectiveDateTime: '1980-04-12T10:00:00Z',
      },
      'shift',
    );
    expect(alone.effectiveDateTime).toBe(effectiveDateTime);
  });

  test('a surrogate is the same in structure and text', async () => {
    const [patient, , condition] = await seen('surrogate');
    const { family } = patient.name[0];
    expect(family).not.toBe('Quarrie');
    expect(condition.note[0].text.startsWith(`Mr ${family} was`)).toBe(true);
  });
});
