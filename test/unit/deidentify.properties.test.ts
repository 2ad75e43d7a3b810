import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';

const recognizers = defaultRecognizers();
const run = (text: string) => deidentify({ id: 'n', text }, recognizers);

/** A piece of a note: text, or an identifier that has to go. */
type Piece = string | { readonly phi: string };
const phi = (value: string) => ({ phi: value });

const people = fc
  .tuple(
    fc.constantFrom(
      'Oswin',
      'Chiamaka',
      'Przemysław',
      'Guadalupe',
      'Meilin',
      'Kulwinder',
      'Jade',
      'Siobhán',
      'Thandeka',
    ),
    fc.constantFrom(
      'Trent',
      'Okonkwo',
      'Wójcik-Nowak',
      "O'Dowd",
      'Venkataraghavan',
      'Baker',
      'Quiñones',
      'Ng',
      'Mbeki',
    ),
  )
  .map(([given, surname]) => ({ given, surname }));
const two = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'));
const dates = fc
  .tuple(two(12), two(28), fc.integer({ min: 1930, max: 2026 }), fc.integer({ min: 0, max: 4 }))
  .map(([month, day, year, form]) => {
    const names = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    const name = names[Number(month) - 1] ?? 'May';
    return (
      [
        `${month}/${day}/${year}`,
        `${year}-${month}-${day}`,
        `${day}.${month}.${year}`,
        `${name} ${Number(day)}, ${year}`,
        `${Number(day)} ${name} ${year}`,
      ][form] ?? ''
    );
  });
const numbers = fc.integer({ min: 1_000_000, max: 9_999_999 }).map(String);
const phones = fc
  .tuple(fc.integer({ min: 201, max: 989 }), fc.integer({ min: 1000, max: 9999 }))
  .map(([area, line]) => `(${area}) 555-${line}`);
const clinical = fc.constantFrom(
  'Crohn disease is stable.',
  'No acute distress.',
  'BP 138/82, HR 76, SpO2 98%.',
  'Hodgkin lymphoma in remission.',
  'Started metformin 500 mg twice daily.',
  'Babinski sign absent; 4/5 strength.',
);

const header = fc
  .tuple(people, numbers, dates, fc.constantFrom('\n', '   ', ' | '))
  .chain(([{ given, surname }, mrn, born, gap]) =>
    fc.constantFrom<Piece[]>(
      ['Patient: ', phi(`${given} ${surname}`), gap, 'MRN: ', phi(mrn), gap, 'DOB: ', phi(born), '\n'],
      ['Name: ', phi(`${surname}, ${given}`), gap, 'DOB: ', phi(born), gap, 'MRN: ', phi(mrn), '\n'],
      [
        '| Patient | ',
        phi(`${given} ${surname}`),
        ' |\n| MRN | ',
        phi(mrn),
        ' |\n| DOB | ',
        phi(born),
        ' |\n',
      ],
      ['PID|1||', phi(mrn), '^^^MRN||', phi(surname), '^', phi(given), '||', phi(born), '\n'],
    ),
  );
const sentence = fc
  .tuple(people, dates, phones, clinical)
  .chain(([{ given, surname }, date, phone, finding]) =>
    fc.constantFrom<Piece[]>(
      ['Dr. ', phi(surname), ' was called on ', phi(date), '. '],
      ['Discussed with ', phi(`${given} ${surname}`), ' at ', phi(phone), '. '],
      ['Seen by ', phi(`${given} ${surname}`), ', MD on ', phi(date), '. '],
      ['Electronically signed by ', phi(`${given} ${surname}`), ', RN ', phi(date), '\n'],
      ['Mrs. ', phi(surname), ' denies chest pain. '],
      [`${finding} `],
    ),
  );
const notes = fc
  .tuple(header, fc.array(sentence, { maxLength: 8 }))
  .map(([first, rest]): Piece[] => [...first, '\n', ...rest.flat()]);
const textOf = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.phi)).join('');

describe('deidentify, on generated notes', () => {
  it('covers every identifier that was put in', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (pieces) => {
        const { spans } = await run(textOf(pieces));
        let at = 0;
        for (const piece of pieces) {
          const value = typeof piece === 'string' ? piece : piece.phi;
          if (typeof piece !== 'string') {
            const open = [...value].filter((letter, index) => {
              const place = at + [...value].slice(0, index).join('').length;
              return (
                /[\p{L}\d]/u.test(letter) && !spans.some(({ start, end }) => start <= place && place < end)
              );
            });
            expect(open.join(''), `of ${value}`).toBe('');
          }
          at += value.length;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (pieces) => {
        const once = await run(textOf(pieces));
        expect((await run(once.text)).text).toBe(once.text);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps spans disjoint, sorted and inside, and the rest of the text as it is, on any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const { spans, text: out } = await run(text);
        let at = 0;
        let rebuilt = '';
        for (const { start, end, replacement } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          rebuilt += text.slice(at, start) + replacement;
          at = end;
        }
        expect(rebuilt + text.slice(at)).toBe(out);
      }),
      { numRuns: 100 },
    );
  });
});
