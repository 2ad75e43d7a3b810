import { describe, expect, it } from 'vitest';
import { rules } from '../../src/deidentify/recognizers/index.ts';
import { markWith } from '../support/mark-phi.ts';

const table: readonly (readonly [kind: string, lines: readonly string[]])[] = [
  [
    'employers and schools',
    [
      'Occupational exposure while working for «Starbucks» yesterday.',
      'Drives a truck for «Pepsi».',
      'Employed at «3M» x 12 years.',
      'SHE IS A CASHIER AT «GARMIN».',
      'Student at «PS 118», plays soccer.',
      'coaches wrestling at «horizon science academy».',
      'He works at night and at home; exposed to asbestos at work.',
      'Attended a group session. The target heart rate was met.',
    ],
  ],
  [
    'houses of plain words',
    [
      'had the surgery done at «sunflower home care».',
      'Sent from «Total Pharmacy» today.',
      'Admitted to inpatient hospice care. Referred to outpatient dialysis.',
    ],
  ],
  [
    'people in lines',
    [
      'Thank you for sending «Matthew Perthes» to us.',
      'She was born «Crohn» and married in 1998.',
      'Formerly «Auger»; chart merged.',
      'Entered by «RS» at 14:05',
      'Reviewed by «Overall» «2/2011»',
    ],
  ],
  [
    'places, days and codes',
    [
      'Found down at «US-169 north of Iola»; no CPR.',
      'Pain at 4th and 5th toes, tender at the corner of the mouth and eye.',
      'S/P CABG «10 07 2016».',
      'Widowed «2018-11».',
      'Skype: «live:starmejia».',
      'Parked: «XVTY 830».',
      'Now «94», she lives alone.',
    ],
  ],
];

describe('work, letters and lines', () => {
  for (const [kind, lines] of table)
    it.each(lines.map((line) => [line]))(`${kind}: %s`, async (line) => {
      expect(await markWith(rules, line)).toBe(line);
    });
});
