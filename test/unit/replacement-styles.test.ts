import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { type HashKey, keyedHash } from '../../src/deidentify/styles/keyed-hash.ts';
import { replacementsOf, type StyleOptions } from '../../src/deidentify/styles/replacement-style.ts';
import { shiftDate } from '../../src/deidentify/styles/shift-date.ts';
import { sameForm } from '../../src/deidentify/styles/surrogate-value.ts';
import { surrogateName, surrogatePlace } from '../../src/deidentify/styles/surrogate-words.ts';
import type { ClinicalNote } from '../../src/note/clinical-note.ts';

const key: HashKey = { low: 0x0706_0504_0302_0100n, high: 0x0f0e_0d0c_0b0a_0908n };
const from = { key };
const none = { taken: new Set<string>(), keepInitials: false };

describe('keyedHash', () => {
  // the first vectors of the reference implementation, and the one of the paper
  it.each([
    [0, 0x726f_db47_dd0e_0e31n],
    [1, 0x74f8_39c5_93dc_67fdn],
    [8, 0x93f5_f579_9a93_2462n],
    [15, 0xa129_ca61_49be_45e5n],
  ])('is SipHash-2-4: %d bytes', (length, hash) => {
    const text = String.fromCharCode(...Array.from({ length }, (_, i) => i));
    expect(keyedHash(key, text)).toBe(hash);
  });
});

describe('shiftDate', () => {
  const shifted = (text: string, days = 20, order: 'mdy' | 'dmy' = 'mdy') =>
    shiftDate(text, { days, order, year: 2021 });

  it.each([
    ['3/14/2021', '4/3/2021'],
    ['03/14/2021', '04/03/2021'],
    ['3/14/21', '4/3/21'],
    ['3/14', '4/3'],
    ['12/20/99', '01/09/00'],
    ['14.3.2021', '3.4.2021'],
    ['2021-03-14', '2021-04-03'],
    ['2021-03-14T10:20:00Z', '2021-04-03T10:20:00Z'],
    ['20210314', '20210403'],
    ['20210314T1405Z', '20210403T1405Z'],
    ['03/14/2021 14:05', '04/03/2021 14:05'],
    ['March 14, 2021', 'April 3, 2021'],
    ['March 14th', 'April 3rd'],
    ['the 14th of March 2021', 'the 3rd of April 2021'],
    ['14-Mar-21', '3-Apr-21'],
    ['14 MAR 2021', '3 APR 2021'],
    ['march 14', 'april 3'],
    ['Mar 2021', 'Apr 2021'],
    ['Sunday, March 14, 2021', 'Saturday, April 3, 2021'],
    ['Sun 3/14', 'Sat 4/3'],
    ['Feb 28', 'Mar 20'],
  ])('%s becomes %s', (text, moved) => {
    expect(shifted(text)).toBe(moved);
  });

  it('reads a date whose numbers do not tell as it is told', () => {
    expect(shifted('3/4/2021')).toBe('3/24/2021');
    expect(shifted('3/4/2021', 20, 'dmy')).toBe('23/4/2021');
  });

  it.each(['Christmas Day', '99/99/2021', '2021-02-30', 'last week', '3/14/21/9', 'March 40'])(
    'has no answer for %s',
    (text) => {
      expect(shifted(text)).toBeUndefined();
    },
  );

  it('keeps intervals, and comes back by the opposite shift', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1931-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
        fc.integer({ min: -364, max: 364 }),
        (date, days) => {
          const text = date.toISOString().slice(0, 10);
          const moved = shifted(text, days)!;
          expect(Date.parse(moved) - Date.parse(text)).toBe(days * 86_400_000);
          expect(shifted(moved, -days)).toBe(text);
        },
      ),
    );
  });
});

describe('surrogates', () => {
  it('of a name keep its form, and each part its own surrogate', () => {
    const full = surrogateName(from, 'Johnson, Robert M.', none);
    expect(full).toMatch(/^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+ \p{Lu}\.$/u);
    const [last, first] = full.split(/, | /);
    expect(surrogateName(from, 'ROBERT JOHNSON', none)).toBe(`${first} ${last}`.toUpperCase());
    expect(surrogateName(from, "Johnson's", none)).toBe(`${last}'s`);
    expect(full).not.toMatch(/Johnson|Robert/);
  });

  it.each([
    ['Anna van der Berg', /^\p{Lu}\p{Ll}+ van der \p{Lu}\p{Ll}+$/u],
    ['JOSÉ-LUIS PEÑA JR.', /^\p{Lu}+-\p{Lu}+ \p{Lu}+ JR\.$/u],
    ['kim o’neil', /^\p{Ll}+ \p{Ll}+$/u],
  ])('%s', (name, form) => {
    expect(surrogateName(from, name, none)).toMatch(form);
  });

  it('keep initials if that is asked', () => {
    expect(surrogateName(from, 'Robert Q. Moss', { ...none, keepInitials: true })).toMatch(/^R\w+ Q\. M\w+$/);
  });

  it('are no word of the real values', () => {
    const first = surrogateName(from, 'Moss', none).toLowerCase();
    const other = surrogateName(from, 'Moss', { ...none, taken: new Set([first]) });
    expect(other.toLowerCase()).not.toBe(first);
  });

  it.each([
    ['1224 Kestrel Street, Apt 7B', /^\d{4} \p{Lu}\p{Ll}+ Street, Apt \d\p{Lu}$/u],
    ['St. Brannoc Hospital', /^St\. \p{Lu}\p{Ll}+ Hospital$/u],
    ['Quenby, OH 44120', /^\p{Lu}[\p{L}-]+, OH \d{5}$/u],
  ])('of a place keep what says its kind: %s', (place, form) => {
    expect(surrogatePlace(from, place, none.taken)).toMatch(form);
  });

  it('of a number keep its form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Wa-w0-9 ()./-]{1,20}$/), (value) => {
        const made = sameForm(from, 'MRN', value);
        const form = (text: string) => text.replace(/\d/g, '0').replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a');
        expect(form(made)).toBe(form(value));
      }),
    );
    expect(sameForm(from, 'SSN', 'XXX-XX-1234')).toMatch(/^XXX-XX-\d{4}$/);
  });
});

describe('a note', () => {
  const text =
    'Patient: Robert Johnson   MRN: 4455667\nSeen 03/14/2021 by Dr. Ana Moss, back 03/28/2021. Mr. Johnson (age 93) lives at 12 Kestrel Street.';
  const note: ClinicalNote = { id: 'n1', text, patient: { mrn: '4455667' } };
  const options: StyleOptions = { style: 'surrogate', secret: 'a secret of some length' };
  const of = (more: Partial<StyleOptions> = {}, of: ClinicalNote = note) =>
    deidentify(of, defaultRecognizers(), { ...options, ...more });

  it('is the same each time, and other for another secret or patient', async () => {
    const first = await of();
    expect((await of()).text).toBe(first.text);
    expect((await of({ secret: 'another secret of length' })).text).not.toBe(first.text);
    const other = { ...note, patient: { mrn: '7', identifiers: ['4455667'] } };
    expect((await of({}, other)).text).not.toBe(first.text);
  });

  it('shifts by the same days in all notes of a patient', async () => {
    const shift = async (date: string, more: Partial<StyleOptions> = {}): Promise<number> => {
      const { spans } = await of(more, { id: date, text: `Seen ${date}.`, patient: { mrn: '4455667' } });
      return (Date.parse(spans[0]!.replacement) - Date.parse(date)) / 86_400_000;
    };
    const days = await shift('2021-03-14');
    expect(days).not.toBe(0);
    expect(Math.abs(days)).toBeLessThanOrEqual(364);
    expect(await shift('2019-11-02')).toBe(days);
    expect(Math.abs(await shift('2021-03-14', { keepWeekdays: true })) % 7).toBe(0);
  });

  it('has none of its values in the result, and exact offsets both ways', async () => {
    for (const style of ['shift', 'surrogate'] as const) {
      const { text: made, spans, offsets } = await of({ style });
      expect(made).not.toMatch(/Robert|Johnson|4455667|Moss|Kestrel|03\/14|\b93\b/);
      for (const { start, end, replacement } of spans) {
        const target = offsets.toTarget({ start, end });
        expect(made.slice(target.start, target.end)).toBe(replacement);
        expect(offsets.toSource(target)).toEqual({ start, end });
      }
    }
  });

  it('writes 90+ for ages over 89, and placeholders beside shifted dates', async () => {
    expect((await of()).text).toContain('(age 90+)');
    const { text: made } = await of({ style: 'shift' });
    expect(made).toContain('Patient: [NAME]');
    expect(made).toMatch(/Seen \d\d\/\d\d\/\d{4} by Dr\. \[NAME\]/);
  });

  it('takes another value where the first choice is a real one', async () => {
    const spans = [
      { start: 0, end: 1, category: 'MRN' as const },
      { start: 2, end: 3, category: 'MRN' as const },
    ];
    for (let i = 0; i < 20; i++) {
      const small: ClinicalNote = { id: `${i}`, text: '4 7' };
      const replace = await replacementsOf(small, spans, options);
      expect(spans.map(replace).join()).not.toMatch(/[47]/);
    }
  });
});
