import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeidentifiedText } from '../../src/deidentify/deidentified-note.ts';
import { cutText, halve, type TextPiece } from '../../src/extract/cut-text.ts';

const of = (text: string): DeidentifiedText => text as DeidentifiedText;
const note = `HPI: Cough for a week. Fever since Monday. No chest pain.
FAMILY HISTORY:
Mother had breast cancer. Father had a stroke. Brother has gout. Sister has asthma.
PLAN:
Rest.`;

describe('cutText', () => {
  it('leaves a text within the limit whole', () => {
    const [piece, ...others] = cutText(of(note), { maxChars: note.length, overlapChars: 50 });
    expect(others).toEqual([]);
    expect(piece).toMatchObject({ text: note, lead: 0, span: { start: 0, end: note.length } });
  });

  it('cuts at a section before a sentence, and sends the header of a section with its later pieces', () => {
    const pieces = cutText(of(note), { maxChars: 90, overlapChars: 0 });
    expect(pieces.map(({ text }) => text)).toEqual([
      'HPI: Cough for a week. Fever since Monday. No chest pain.\n',
      'FAMILY HISTORY:\nMother had breast cancer. Father had a stroke. Brother has gout. ',
      'FAMILY HISTORY:\nSister has asthma.\nPLAN:\nRest.',
    ]);
    expect(pieces.map(({ lead }) => lead)).toEqual([0, 0, 16]);
  });

  it('shares whole sentences, and none across a header', () => {
    const pieces = cutText(of(note), { maxChars: 90, overlapChars: 30 });
    expect(pieces[1]!.span).toEqual(pieces[1]!.core);
    expect(pieces[2]!.text).toMatch(/^FAMILY HISTORY:\nBrother has gout\. Sister/);
  });

  it('cuts between words where there is no sentence, and never amid a pair', () => {
    const words = cutText(of('gout '.repeat(20)), { maxChars: 13, overlapChars: 0 });
    for (const { text } of words) expect(text).toMatch(/^(?:gout )+$/);
    const pairs = cutText(of('🙂'.repeat(20)), { maxChars: 7, overlapChars: 0 });
    for (const { text } of pairs) expect(text).toMatch(/^(?:🙂)+$/u);
  });

  const anyText = fc
    .array(
      fc.constantFrom('PMH:\n', 'Gout. ', 'no fever, ', 'x'.repeat(30), '\n\n', '- asthma\n', '🙂', 'Plan: '),
      {
        maxLength: 60,
      },
    )
    .map((parts) => of(parts.join('')));

  it('loses nothing: cores follow each other, and each piece ends with the words of its span', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 4, max: 80 }),
        fc.integer({ min: 0, max: 40 }),
        (text, maxChars, overlapChars) => {
          let read = 0;
          for (const piece of cutText(text, { maxChars, overlapChars })) {
            expect(piece.core.start).toBe(read);
            expect(piece.core.end - piece.core.start).toBeLessThanOrEqual(
              Math.max(maxChars, text.length <= maxChars ? text.length : 0),
            );
            checkPiece(text, piece);
            read = piece.core.end;
          }
          expect(read).toBe(text.length);
        },
      ),
    );
  });

  it('halves cover what they halve', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [piece] = cutText(text, { maxChars: text.length, overlapChars: 0 });
        const halves = piece === undefined ? undefined : halve(text, piece, 10);
        expect(halves === undefined).toBe(text.length < 20);
        for (const half of halves ?? []) checkPiece(text, half);
        if (halves !== undefined)
          expect(halves.map(({ core }) => text.slice(core.start, core.end)).join('')).toBe(text);
      }),
    );
  });
});

function checkPiece(text: string, piece: TextPiece): void {
  expect(piece.text.slice(piece.lead)).toBe(text.slice(piece.span.start, piece.span.end));
  expect(piece.span.start).toBeLessThanOrEqual(piece.core.start);
  expect(piece.span.end).toBe(piece.core.end);
  // what is sent before the words is a line of the note
  if (piece.lead > 0) expect(text).toContain(piece.text.slice(0, piece.lead - 1));
}
