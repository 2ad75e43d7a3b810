import { describe, expect, it } from 'vitest';
import { phiCategories } from '../../src/deidentify/phi-category.ts';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import type { ClinicalNote } from '../../src/note/clinical-note.ts';

const patient = {
  names: ['Zoë Quillfeather', 'Marsh, Tom (Tommy)'],
  birthDate: '1950-02-03',
  mrn: 'A-12+34',
  identifiers: ['(x)[y]*9'],
  phones: ['(303) 555-0100'],
  emails: ['zoe@example.org'],
  addresses: ['12 Elm St, Dover'],
  relatives: ['İpek'],
};

const texts: readonly (readonly [remark: string, text: string])[] = [
  ['nothing', ''],
  ['white space only', ' \n\t\r\n '],
  ['emoji and other pairs of code units', '🩺 Patient 👩🏽‍⚕️ Zoë 😀 seen 🏥 3/14/2021 𝐃𝐫. 𝐒𝐦𝐢𝐭𝐡'],
  ['half a surrogate pair', 'Dr. \ud83d Smith \udc69'],
  ['lone CR', 'Patient: Zoë Quillfeather\rDOB: 02/03/1950\rMRN: 123456\r'],
  ['letters that change length when folded', 'İpek ẞtraße ﬁ Ǆ İİİ DR. İPEK'],
  ['other scripts', 'Пациент Иванов 患者 山田太郎 مريض'],
  ['characters of a pattern', '[NAME] (.*) {1,2} \\d+ ^$ |'],
  [
    'a usual note',
    'Mr. Doe, 94 y.o., MRN 1234567, tel 303-555-0100, 12 Elm St, Dover, DE 19901, a@b.org, 10.0.0.1',
  ],
];

/** What every PhiRecognizer keeps to, whatever it looks for. */
export function phiRecognizerContract(name: string, makeRecognizer: () => PhiRecognizer): void {
  describe(`PhiRecognizer: ${name}`, () => {
    it('has an id and a version', () => {
      expect(makeRecognizer().id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(makeRecognizer().version).not.toBe('');
    });

    describe.each(texts)('%s', (_remark, text) => {
      it.each([
        ['without known values', { id: 'n1', text }],
        ['with known values', { id: 'n1', text, patient }],
      ] as const)(
        '%s: findings are inside, non-empty, whole-valued and repeatable',
        async (_kind, note: ClinicalNote) => {
          const recognizer = makeRecognizer();
          const before = structuredClone(note);
          const findings = await recognizer.recognize(Object.freeze(note));
          for (const { start, end, category, strength, recognizer: by } of findings) {
            expect([start, end].every(Number.isInteger)).toBe(true);
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(phiCategories).toContain(category);
            expect([1, 2, 3]).toContain(strength);
            expect(by).toBe(recognizer.id);
          }
          expect(note).toEqual(before);
          expect(await recognizer.recognize(note)).toEqual(findings);
          expect(await makeRecognizer().recognize(note)).toEqual(findings);
        },
      );
    });

    // A pattern that blows up takes minutes, and the time limit of every test ends it
    it.each([
      ['one letter', 'a'],
      ['capitals', 'PATIENT WAS SEEN BY DR SMITH '],
      ['digits', '1234567890'],
      ['words in capitals', 'Abc '],
      ['spaces', ' '],
      ['hyphens', '12-'],
      ['dashes', '-'],
      ['underscores', '_'],
      ['blank lines', '\n'],
    ])('takes a very long line of %s', async (_remark, unit) => {
      const text = unit.repeat(Math.ceil(60_000 / unit.length));
      const findings = await makeRecognizer().recognize({ id: 'n1', text, patient });
      for (const { start, end } of findings) expect(text.slice(start, end)).not.toBe('');
    });
  });
}
