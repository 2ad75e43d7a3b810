import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { plainLines } from '../../src/deidentify/lines/plain-lines.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';

const wrapped = `Lungs are clear to auscultation bilaterally. He was seen on August 3,
2020 by the surgeon at Hoxie Medical
Clinic, who found no sign of infection and closed the wound with a suture
that was taken out after ten days. Blood pressure is well controlled with
lisinopril, and he walks without a cane.`;

describe('plainLines', () => {
  test.each<[remark: string, given: string, plain: string]>([
    ['line ends of two signs', 'HPI:\r\nCough.\r\n', 'HPI:\nCough.\n'],
    ['blanks before a line end', 'Cough.  \n\t\nNo fever.', 'Cough.\n\nNo fever.'],
    ['marks behind their letters', 'Leo\u0301n, Q\u0301x, \u0301', 'León, Qx, \u0301'],
    ['a margin', '   HPI: cough\n\n   No fever', 'HPI: cough\n\nNo fever'],
    ['near-miss: one line stands further left', '   HPI: cough\nNo fever', '   HPI: cough\nNo fever'],
    ['a quoted mail', '> From: A\n>\n> Cough', 'From: A\n\nCough'],
    [
      'near-miss: a list without a width',
      'Mitral valve repair.\nAtrial fibrillation, on warfarin since the operation.\nAsthma.\nGout of the left great toe.',
      'Mitral valve repair.\nAtrial fibrillation, on warfarin since the operation.\nAsthma.\nGout of the left great toe.',
    ],
    [
      'near-miss: columns as wide as the page',
      `${'aspirin 81 mg      daily with food in the morning\n'.repeat(5)}`,
      `${'aspirin 81 mg      daily with food in the morning\n'.repeat(5)}`,
    ],
  ])('%s', (_, given, plain) => {
    expect(plainLines(given).text).toBe(plain);
  });

  it('joins lines that a width has broken, and no other', () => {
    const { text } = plainLines(wrapped);
    expect(text).toContain('August 3, 2020');
    expect(text).toContain('at Hoxie Medical\nClinic');
    expect(text).toContain('a suture that was taken out');
  });

  it('joins them where they hang', () => {
    const hanging = `HISTORY:  He was seen on the ward in good general health on August 3,
          2020 by the surgeon, who found no sign of infection, and closed
          the wound with a suture that was taken out after ten days. His
          blood pressure is well controlled with lisinopril, he walks.`;
    const { text } = plainLines(hanging);
    expect(text).toContain('August 3, 2020');
    expect(text).toContain('His blood pressure');
  });

  it('keeps the line of a label', () => {
    const labelled = wrapped.replace('lisinopril, and', 'Plan: lisinopril. He');
    expect(plainLines(labelled).text).toContain('with\nPlan: lisinopril');
  });

  it('tells where each place was', () => {
    const lines = fc.array(fc.stringMatching(/^[ \t>]{0,3}[a-z ,]{0,60}[ \r]?$/), { maxLength: 9 });
    fc.assert(
      fc.property(lines, (parts) => {
        const given = parts.join('\n');
        const plain = plainLines(given);
        for (let place = 0; place < plain.text.length; place += 1) {
          const sign = given[plain.given(place)]!;
          if (plain.text[place] === sign) continue;
          // A blank for a line end, a line end for the two signs of one
          expect([plain.text[place], sign]).toEqual([' ', '\n']);
        }
      }),
    );
  });
});

it('finds what a wrapped or quoted note breaks', async () => {
  for (const edge of ['\n', '\r\n', '  \n', '\n> ']) {
    const text = (edge === '\n> ' ? '> ' : '') + wrapped.replaceAll('\n', edge);
    const { spans } = await deidentify({ id: 'note', text }, defaultRecognizers());
    const values = spans.map(({ start, end }) => text.slice(start, end));
    expect(values).toContain(`August 3,${edge}2020`);
  }
});

it('takes the marks behind the last letter of a name with it', async () => {
  const text = 'Seen by Dr. Ana Solé today.'.normalize('NFD');
  const { spans } = await deidentify({ id: 'note', text }, defaultRecognizers());
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Ana Solé'.normalize('NFD')]);
});
