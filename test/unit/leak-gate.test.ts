import { describe, expect, it } from 'vitest';
import type { ClincodeError } from '../../src/errors.ts';
import { assertNoPhi } from '../../src/extract/leak-gate.ts';

const cases: readonly { remark: string; text: string; values?: readonly string[]; hits: number }[] = [
  { remark: 'clean', text: 'COPD, stable. BP 148/92, T 98.4°F.', values: ['Johnson, Robert M.'], hits: 0 },
  { remark: 'a value', text: 'Mrs. Quackenbush has COPD', values: ['Quackenbush'], hits: 1 },
  { remark: 'another case', text: 'QUACKENBUSH has COPD', values: ['Quackenbush'], hits: 1 },
  { remark: 'broken over lines', text: 'Robert\n  Johnson has COPD', values: ['Robert Johnson'], hits: 1 },
  { remark: 'other punctuation', text: 'Johnson Robert', values: ['Johnson, Robert'], hits: 1 },
  { remark: 'without the accent', text: 'Jose Alvarez', values: ['José Álvarez'], hits: 1 },
  { remark: 'inside a word', text: 'Leemans syndrome', values: ['Lee'], hits: 0 },
  { remark: 'at the edge of punctuation', text: '(Lee)', values: ['Lee'], hits: 1 },
  {
    remark: 'part of a value is not the value',
    text: 'left main disease',
    values: ['12 Main Street'],
    hits: 0,
  },
  { remark: 'every hit is counted', text: 'Ng-Roe and Ng-Roe', values: ['Ng-Roe'], hits: 2 },
  { remark: 'below three characters', text: 'Ng has Ng', values: ['Ng'], hits: 0 },
  { remark: 'a removed age is also a pulse', text: 'HR 67', values: ['67'], hits: 0 },
  { remark: 'an age over 99 in a weight', text: 'Wt: 102.4 kg', values: ['102'], hits: 0 },
  { remark: 'an age over 99', text: 'aged 102', values: ['102'], hits: 1 },
  { remark: 'a date', text: 'seen 03/15/2025 again', values: ['03/15/2025'], hits: 1 },
  { remark: 'the date with other separators', text: 'seen 03-15-2025.', values: ['03/15/2025'], hits: 1 },
  { remark: 'the date in a range', text: '03/15/2025-03/20/2025', values: ['03/15/2025'], hits: 1 },
  { remark: 'a short date is not a decimal', text: 'creatinine 3.15', values: ['3/15'], hits: 0 },
  { remark: 'a record number, grouped', text: 'ref 763-421', values: ['763421'], hits: 1 },
  {
    remark: 'a name that is a word, as a word',
    text: 'he may and will improve',
    values: ['May', 'Will'],
    hits: 0,
  },
  { remark: 'a name that is a word, as a name', text: 'told May about it', values: ['May'], hits: 1 },
  { remark: 'an eponym', text: "Parkinson's disease, Baker cyst", values: ['Parkinson', 'Baker'], hits: 0 },
  { remark: 'half an eponym', text: 'May-Thurner syndrome', values: ['May'], hits: 0 },
  { remark: 'an eponym that is a person here', text: 'Parkinson has a cyst', values: ['Parkinson'], hits: 1 },
  { remark: 'no eponym, whatever follows', text: 'Quackenbush syndrome', values: ['Quackenbush'], hits: 1 },
  { remark: 'empty values', text: 'COPD', values: ['', ' ', '--'], hits: 0 },
  { remark: 'SSN', text: 'x 123-45-6789 x', hits: 1 },
  { remark: 'SSN after its cue', text: 'SSN: 123456789', hits: 1 },
  { remark: 'no SSN', text: '123-45-67890, 2025-03-15', hits: 0 },
  { remark: 'e-mail', text: 'write to r.j@mail.example.org now', hits: 1 },
  { remark: 'no e-mail', text: 'metformin @ 500 mg', hits: 0 },
  { remark: 'phone', text: '(617) 555-0123 or 617-555-0124 or 617.555.0125', hits: 3 },
  { remark: 'phone with a country', text: '+1 617-555-0123', hits: 1 },
  { remark: 'digits after a cue', text: 'cell: 6175550123', hits: 1 },
  { remark: 'a row of laboratory values', text: 'PLT 250 200 2500', hits: 0 },
  { remark: 'record number after its cue', text: 'MRN: 763421; Acct # A0012345', hits: 2 },
  { remark: 'a placeholder after the cue', text: 'MRN: [MRN], chart reviewed 2025', hits: 0 },
];

describe('assertNoPhi', () => {
  it.each(cases)('$remark', ({ text, values = [], hits }) => {
    const run = () => assertNoPhi(text, values);
    if (hits === 0) return expect(run).not.toThrow();
    expect(run).toThrow(
      expect.objectContaining({ code: 'phi_in_prompt', message: expect.stringContaining(`holds ${hits} `) }),
    );
  });

  it('does not take our own surrogates for identifiers, but still looks for real values in them', () => {
    const text = 'Call 617-555-0123.';
    const surrogate = { start: 5, end: 17 };
    expect(() => assertNoPhi(text, [], [surrogate])).not.toThrow();
    expect(() => assertNoPhi(text, ['617-555-0123'], [surrogate])).toThrow();
  });

  it('never quotes what it found', () => {
    expect(() => assertNoPhi('Quackenbush', ['Quackenbush'])).toThrow(
      expect.not.objectContaining({ message: expect.stringMatching(/Quackenbush/i) }),
    );
  });

  it('takes linear time for hostile input', () => {
    // what is not linear takes minutes, and the time limit of every test ends it
    const outcomes: string[] = [];
    for (const piece of ['1-', 'a.', '(555) ', 'a@', 'mrn ', 'lee ', '1/1-', '+1 ']) {
      try {
        assertNoPhi(piece.repeat(60_000 / piece.length), Array(2000).fill('lee lee lee lee x'));
        outcomes.push('passed');
      } catch (error) {
        outcomes.push((error as ClincodeError).code);
      }
    }
    expect(outcomes).toHaveLength(8);
    for (const outcome of outcomes) expect(['passed', 'phi_in_prompt']).toContain(outcome);
  });
});
