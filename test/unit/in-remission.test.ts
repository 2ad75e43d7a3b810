import { expect, it } from 'vitest';
import type { Assertion } from '../../src/extract/assertion/assertion.ts';
import { reportedCodes } from '../../src/result/advised-note.ts';
import { codedNoteOf } from '../support/small-coded-note.ts';

const past: Partial<Assertion> = { temporality: 'historical' };

/** The mention is "it"; it is past unless the row says otherwise. */
const rows: readonly (readonly [
  text: string,
  code: string,
  reported: boolean,
  assertion?: Partial<Assertion>,
])[] = [
  ['it in remission', 'K50.90', true],
  ['it is in remission', 'M32.9', true],
  ['it, now in complete remission', 'C90.00', true],
  ['it (in remission)', 'C91.00', true],
  ['it currently in clinical and endoscopic remission', 'K51.90', true],
  ['it remains in sustained remission', 'F10.20', true],
  // codes of their own for it, or history
  ['it in full remission', 'F31.9', false],
  ['it in partial remission', 'F33.9', false],
  ['it in remission', 'C50.919', false],
  // remission of something else, none, or past in another way
  ['it in 2010', 'K50.90', false],
  ['it resolved; lymphoma in remission', 'K50.90', false],
  ['it with lupus in remission', 'K50.90', false],
  ['it in no remission', 'K50.90', false],
  ['it in hope of remission', 'K50.90', false],
  ['in remission, it', 'K50.90', false],
  ['it in remission', 'K50.90', false, { experiencer: 'family' }],
  ['it in remission', 'K50.90', false, { polarity: 'negated' }],
  ['it in remission', 'K50.90', false, { certainty: 'uncertain' }],
  ['it in remission', 'K50.90', false, { temporality: 'hypothetical' }],
];

it.each(rows.map(([text, icd10cm, reported, assertion = {}]) => ({ text, icd10cm, reported, assertion })))(
  '“$text” $icd10cm: reported $reported',
  ({ text, icd10cm, reported, assertion }) => {
    const coded = codedNoteOf({ id: 'n', text }, [
      { quote: 'it', code: '1', icd10cm, assertion: { ...past, ...assertion } },
    ]);
    expect(reportedCodes(coded, text).map(({ code }) => code)).toEqual(reported ? [icd10cm] : []);
  },
);
