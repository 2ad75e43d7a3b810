import { expect, test } from 'vitest';
import { invertedAt, withInverted } from '../../src/extract/inverted.ts';

const terms: ReadonlyMap<string, readonly string[]> = new Map([
  ['rheumatoid arthritis', ['RA']],
  ['iron deficiency anemia', ['IDA']],
  ['iron deficiency', []],
  ['type 2 diabetes', ['T2']],
  ['breast cancer', ['BC']],
  ['relapsing-remitting MS', ['RRMS']],
  ['acute myeloid leukemia', ['AML']],
  ['anxiety depression', ['MAD']],
  ['anxiety', ['A']],
  ['diabetic CKD', ['DKD']],
  ['CKD CKD', ['CKD']],
  ['severe hemophilia', ['SH']],
  ['primary infertility', []],
  ['right hip osteoarthritis', ['OAH']],
  ['chronic hemophilia', ['CH']],
]);
const isTerm = (wording: string): boolean => terms.has(wording);
const conceptsOf = (wording: string) => terms.get(wording);

function inverted(text: string): string | undefined {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  const plain = text.replace(/[«»]/g, '');
  const found = invertedAt(plain, { start, end }, isTerm, conceptsOf);
  return found && `${plain.slice(start, found.end)} = ${found.name}`;
}

test.each([
  ['1. «Arthritis», rheumatoid', 'Arthritis, rheumatoid = rheumatoid arthritis'],
  ['«Arthritis», rheumatoid on MTX', 'Arthritis, rheumatoid = rheumatoid arthritis'],
  ['PMH: «anemia», iron deficiency, gout', 'anemia, iron deficiency = iron deficiency anemia'],
  ['«Diabetes», type 2, hypertension', 'Diabetes, type 2 = type 2 diabetes'],
  ['«MS», relapsing-remitting type.', 'MS, relapsing-remitting type = relapsing-remitting MS'],
  ['«Leukemia», acute myeloid (2019)', 'Leukemia, acute myeloid = acute myeloid leukemia'],
  ['«Diabetes» - type 2', 'Diabetes - type 2 = type 2 diabetes'],
  ['«Arthritis» (rheumatoid), gout', 'Arthritis (rheumatoid) = rheumatoid arthritis'],
  ['«Anemia» – iron deficiency', 'Anemia – iron deficiency = iron deficiency anemia'],
  ['«Cancer»: breast', 'Cancer: breast = breast cancer'],
  ['«CKD» (diabetic)', 'CKD (diabetic) = diabetic CKD'],
  ['«Cancer», breast - lumpectomy', 'Cancer, breast = breast cancer'],
])('%s', (text, expected) => {
  expect(inverted(text)).toBe(expected);
});

test.each([
  ['the words go on', '«arthritis», rheumatoid fever as a child'],
  ['something done there', 'hx «cancer», breast reconstruction'],
  ['a disorder of its own', '«depression», anxiety'],
  ['what the patient is', '«CKD», diabetic, hypertensive'],
  ['what more the bracket says', '«arthritis» (rheumatoid factor neg)'],
  ['the words go on behind a dash', '«cancer» - breast reconstruction'],
  ['another entry behind a colon', '«Cancer»: breast screening due'],
  ['how bad it is', '«Hemophilia», severe.'],
  ['which side', '«Osteoarthritis», right hip'],
  ['a term without a concept', '«Infertility», primary.'],
  ['a short form', '«CKD» (CKD)'],
  ['no term', '«gout», rheumatoid'],
  ['another line', '«Arthritis»,\nrheumatoid'],
  ['a course behind a dash', '«Hemophilia» - chronic, worsening'],
])('near-miss: %s', (_, text) => {
  expect(inverted(text)).toBeUndefined();
});

test('what was found within a kind is no mention of its own', () => {
  const text = 'Diabetes, type 2, gout';
  const spans = [
    { start: 0, end: 8 },
    { start: 10, end: 16 },
    { start: 18, end: 22 },
  ].map((span) => ({ span }));
  expect(withInverted(text, spans, isTerm, conceptsOf, (_, span) => ({ span }))).toEqual([
    { span: { start: 0, end: 16 } },
    { span: { start: 18, end: 22 } },
  ]);
});

test('a kind that would be a mention of its own goes to a term without a concept too', () => {
  const text = 'Infertility (primary)';
  const spans = [{ span: { start: 0, end: 11 } }, { span: { start: 13, end: 20 } }];
  const joined = (_: unknown, span: { start: number; end: number }) => ({ span });
  expect(withInverted(text, spans, isTerm, conceptsOf, joined)).toEqual([{ span: { start: 0, end: 21 } }]);
  // near misses: nothing found there, or more than that
  expect(
    withInverted(
      'Infertility, primary and secondary',
      [spans[0]!, { span: { start: 13, end: 34 } }],
      isTerm,
      conceptsOf,
      joined,
    ),
  ).toHaveLength(2);
  expect(withInverted(text, spans.slice(0, 1), isTerm, conceptsOf, joined)).toEqual([spans[0]]);
});
