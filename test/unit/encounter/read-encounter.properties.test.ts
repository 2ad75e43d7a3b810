import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Stated } from '../../../src/extract/encounter/encounter.ts';
import { readEncounter } from '../../../src/extract/encounter/read-encounter.ts';

/** Pieces that the rules look for, in any order, with any text between them. */
const piece = fc.oneof(
  fc.constantFrom(
    'Patient: ',
    'Name: BELL, ANN  ',
    'Ann Bell ',
    'a 63-year-old ',
    '20F ',
    'white ',
    'male',
    'CC: ',
    'Rx: ',
    'Proc: ',
    'gout',
    ', ',
    '; ',
    ' and ',
    '.\n',
    '\n- ',
    '\n\n',
    'presents for ',
    'underwent ',
    'was prescribed ',
    'aspirin 81 mg',
    ' tablet',
    'colonoscopy',
    '(',
    ')',
    '[x]',
    ' was performed',
    'none',
    'No ',
    '**Procedures:**\n',
    'This was a home visit',
    '| ',
    '\t',
    '{"age": 4}',
    '<name>Ann</name>',
    'é😀',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

it('every value stands in the note, and is what stands there', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const { name, age, race, gender, reason, encounterType, procedures, medications } = readEncounter(text);
      const verbatim: (Stated<string> | undefined)[] = [reason, encounterType, ...procedures, ...medications];
      for (const stated of verbatim) {
        if (stated !== undefined) expect(text.slice(stated.span.start, stated.span.end)).toBe(stated.value);
      }
      for (const stated of [name, age, race, gender, ...verbatim]) {
        if (stated === undefined) continue;
        expect(stated.span.start).toBeGreaterThanOrEqual(0);
        expect(stated.span.end).toBeGreaterThan(stated.span.start);
        expect(stated.span.end).toBeLessThanOrEqual(text.length);
      }
      if (age !== undefined) expect(age.value).toBeLessThanOrEqual(125);
    }),
    { numRuns: 500 },
  );
});
