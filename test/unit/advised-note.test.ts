import { expect, it } from 'vitest';
import { tabularOfIndex } from '../../src/map/tabular/tabular.ts';
import { reportedCodes, withAdvice } from '../../src/result/advised-note.ts';
import type { CodedNote } from '../../src/result/coded-note.ts';
import { toHtml } from '../../src/result/to-html.ts';
import { toTable } from '../../src/result/to-table.ts';
import { codeSystems } from '../../src/terminology/code-system.ts';
import { conceptStoreOf } from '../support/concept-store.ts';
import { codedNoteOf, type MentionPlan, smallCodedNote, smallNote } from '../support/small-coded-note.ts';
import { smallTabular, smallTabularConcepts } from '../support/small-tabular.ts';

const note = { id: 'n', text: 'sugar, sugar, pregnancy sugar <b>' };
const sugar = { quote: 'sugar', code: '1', icd10cm: 'E11.9' };
const pregnancy = { quote: 'pregnancy sugar', code: '2', icd10cm: 'O24.4' };

const reported = (coded: CodedNote): string =>
  reportedCodes(coded, note.text)
    .map(({ code, mentionIds }) => `${code}:${mentionIds.join('+')}`)
    .join(' ');

const rows: readonly (readonly [plans: readonly MentionPlan[], expected: string, why: string])[] = [
  [[sugar, pregnancy], 'E11.9:m1 O24.4:m2', 'both'],
  [[sugar, sugar], 'E11.9:m1+m2', 'one code of two mentions'],
  [
    [{ ...sugar, assertion: { polarity: 'negated' } }, sugar],
    'E11.9:m2',
    'a denied mention supports nothing',
  ],
  [[{ ...sugar, assertion: { polarity: 'negated' } }], '', 'denied'],
  [[{ ...sugar, assertion: { certainty: 'uncertain' } }], '', 'not certain'],
  [[{ ...sugar, assertion: { temporality: 'historical' } }], '', 'past'],
  [[{ ...sugar, assertion: { experiencer: 'family' } }], '', 'of a relative'],
  [[{ ...sugar, status: 'ambiguous' }], '', 'ambiguous'],
  [[{ ...sugar, inherited: true }], '', 'the code of a broader concept'],
  [[{ quote: 'sugar', code: '3' }], '', 'no map'],
  [[sugar, { ...sugar, code: '4' }], 'E11.9:m1+m2', 'two concepts with one code'],
];

it.each(rows)('reports codes of what the patient has now: %#', (plans, expected, why) => {
  expect(reported(codedNoteOf(note, plans)), why).toBe(expected);
});

it('reports the code of a concept that is one of ICD-10-CM itself', () => {
  const coded = codedNoteOf(note, [{ quote: 'sugar', code: 'E11.9' }]);
  const own = coded.mentions.map((mention) => ({
    ...mention,
    link: { ...mention.link, coding: { ...mention.link.coding!, system: codeSystems.icd10cm } },
  }));
  expect(reported({ ...coded, mentions: own })).toBe('E11.9:m1');
  expect(reported(coded)).toBe('');
});

it('adds fields and changes none', () => {
  expect(withAdvice(smallCodedNote, {}, smallNote)).toEqual(smallCodedNote);
  const { advice, ...rest } = withAdvice(smallCodedNote, { tabular: smallTabular }, smallNote);
  expect(rest).toEqual(smallCodedNote);
  expect(advice?.map(({ kind }) => kind)).toEqual(['useAdditional']);
});

it('is in the table and the page', () => {
  const model = {
    name: 'Small',
    categories: new Map([
      ['E11.9', ['38']],
      ['O24.4', ['37']],
    ]),
    labels: new Map([
      ['38', 'Plain <b>'],
      ['37', 'More'],
    ]),
    drops: new Map([['37', ['38']]]),
  };
  const coded = withAdvice(
    codedNoteOf(note, [sugar, pregnancy]),
    { tabular: smallTabular, riskModel: model },
    { ...note, facts: { sex: 'male' } },
  );
  const lines = [
    'O24.4 does not fit the patient&#39;s sex: FOR USE ONLY ON MATERNAL RECORDS, NEVER ON NEWBORN ONES (at chapter 15)',
    'E11.9 and O24.4 exclude each other: sugar of pregnancy (O24.4-) (at E11)',
    'E11.9: use additional code to identify treatment: syrup (Z79.4) (at E11)',
    'HCC 37 More: O24.4 (“pregnancy sugar”)',
    'HCC 38 Plain &lt;b&gt;: E11.9 (“sugar”), dropped by HCC 37',
  ];
  const html = toHtml(note, coded);
  const table = toTable(note, coded, { width: 200, colour: false });
  const plain = (line: string) => line.replace('&#39;', "'").replace('&lt;', '<').replace('&gt;', '>');
  for (const line of lines) {
    expect(html).toContain(`<li>${line}</li>`);
    expect(table).toContain(plain(line));
  }
  expect(toHtml(smallNote, smallCodedNote)).not.toContain('Advice');
});

it('choices are listed to a length that can be read', () => {
  const choices = Array.from({ length: 10 }, (_, i) => ({ code: `A0${i}`, display: '', billable: i > 0 }));
  const coded = {
    ...smallCodedNote,
    advice: [{ kind: 'notBillable', codes: ['A0'], mentionIds: [], choices }],
  } as const;
  expect(toTable(smallNote, coded, { width: 200, colour: false })).toContain(
    'A0 is not billable: choose A00…, A01, A02, A03, A04, A05, A06, A07, and 2 more',
  );
});

it('an open index is read like the file', () => {
  const indexed = tabularOfIndex(conceptStoreOf(smallTabularConcepts));
  for (const { code } of [...smallTabularConcepts, { code: 'none' }]) {
    expect(indexed.entry(code)).toEqual(smallTabular.entry(code));
    expect(indexed.below(code)).toEqual(smallTabular.below(code));
  }
});
