import { expect, it } from 'vitest';
import { columns } from '../../src/deidentify/recognizers/columns.ts';
import { dates } from '../../src/deidentify/recognizers/dates.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { personApposition } from '../../src/deidentify/recognizers/person-apposition.ts';
import { plates } from '../../src/deidentify/recognizers/plates.ts';
import { staffMarks } from '../../src/deidentify/recognizers/staff-marks.ts';
import { markWith } from '../support/mark-phi.ts';

/** Days that a note's other days make one, days in words by their numbers, and ranges beside them. */
const days: readonly string[] = [
  'DOS «5-6-24». Pain 5-8 today, walks 5-8 blocks. Recheck «5-8» w/ Cope. O2 2-4 L.',
  'DOS «5-6-24». RR 12-18, IOP 10-21, takes 1-2 tabs PO q4-6 hrs; PEEP 5-15. Stools 5-6 daily. Goal 10-15.',
  'DOS «5-6-24». Cranial nerves 2-12 intact; 10-12 WBC; C5-6 fusion; teeth 3-14 fine. Apgars 8-9.',
  'seen in clinic «10-26». Vaccine #2 «10-26» lot 77',
  'surgery «5-22» – ok, next «6-3».',
  'missed «3-3» & «3-10». Winnie, «3-17» (her birthday), came',
  '«2-6» .10 L rxn 0 | «2-13» .15 R | «2-20» .20 L',
  'Lost 7-3 at tennis. Rates 6-4. Pages 3-14, levels 2-15; ages 5-17.',
  'pts 12-15. A 6-19. B 10-20.',
  '«Nov 30/23»: met. «Dec 1/23»: called.',
  'her birthday is «the third of the third forty-eight». He is the third of the brothers',
  'born «nineteen fifty two, the ninth of the eleventh».',
  'trough 24.1 at 0530 «1/6»; held. Pain at 0800 3/10, power at 0900 4/5',
  'home by «the tenth» for her christening, by the third day, by the second for 3 days',
  'She flew in on «the second». On the second floor, on the third try',
  'birthday «6 9 87», dob: «4 11 90».',
];

const tables: readonly string[] = [
  '| Pt | Disch | LOS |\n| A | «3/4» | 4 |\n| B | «3/15» | 3/5 |',
  '| Pt | Score | Due |\n| A | 3/4 | «3/4» |',
];

const marks: readonly string[] = [
  'PPD 0 mm read by «nl». Given by «kmb» at 9',
  'done by ct, fed by peg, shown by us, sent by fax',
  'wants «Brooks» (PTA); asked «Oduya» (renal). Stone (renal), cyst (renal)',
];

const cars: readonly string[] = [
  'driver of gray Equinox «TN 4BX-118», belted. A white Silverado «TX KLH 4418» fled',
  'red Robinson CT 20 Fr, tan Labrador PA 12, blue Nitrile OR 4',
];

it.each([...cars])('%s', async (row) => {
  expect(await markWith([plates], row)).toBe(row);
});
it.each([...days])('%s', async (row) => {
  expect(await markWith([dates], row)).toBe(row);
});
it.each([...tables])('%s', async (row) => {
  expect(await markWith([columns], row)).toBe(row);
});
it.each([...marks])('%s', async (row) => {
  expect(await markWith([personApposition, staffMarks], row)).toBe(row);
});
it.each([
  'Seen on «1-19-24» then Disch «1-24-24» to home',
  'Started on prednisone 60-50-40-30 and prednisone 20-15-10 then off',
])('%s', async (row) => {
  expect(await markWith(defaultRecognizers(), row)).toBe(row);
});
