import { describe, expect, it } from 'vitest';
import { patientProbes } from '../../src/deidentify/recognizers/patient-probes.ts';

describe('patient-probes', () => {
  const note = (text: string) => ({
    id: 'p',
    text,
    patient: {
      names: ['Zoë Quill'],
      mrn: 'A-12 34 56',
      phones: ['303 555 0100'],
      birthDate: '1950-02-03',
      relatives: ['Marsh'],
    },
  });
  it.each([
    ['ZOE QUILL, seen', ['ZOE QUILL'], 'case and accents'],
    ['Quill, Zoe and quill', ['Quill, Zoe', 'quill'], 'another order, a part alone'],
    ['chart A123456', ['A123456'], 'separators left out'],
    ['call 303.555.0100', ['303.555.0100'], 'other separators'],
    ['born 2/3/1950 or 3 Feb 1950', ['2/3/1950', '3 Feb 1950'], 'forms of the birth date'],
    ['tranquill', [], 'inside a word'],
    ['İ zoe', ['zoe'], 'offsets after a letter that folds to two'],
  ])('%s (%s)', async (text, expected) => {
    const found = await patientProbes.recognize(note(text));
    expect([...new Set(found.map(({ start, end }) => text.slice(start, end)))].sort()).toEqual(
      expect.arrayContaining([...expected].sort()),
    );
    if (expected.length === 0) expect(found).toEqual([]);
  });
});
