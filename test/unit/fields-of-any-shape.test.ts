import { expect, it } from 'vitest';
import { rules } from '../../src/deidentify/recognizers/index.ts';
import { markWith } from '../support/mark-phi.ts';

/** Invented headers and fields whose place tells what a value is, whatever its shape, with what should be found in «». */
const rows: readonly string[] = [
  '«OKAFOR, Ngozi» | «0608.8397» | «Thursday - November 28, 2013» | F | Room 412-B | «Central Vermont»',
  '«Okafor, Ngozi» | «(53) 3717094» | «6 August, 2014» | F | ROOM\n412-B | «Landmark»\n\nFever.',
  '«Okafor, Ngozi» | «ptgu-2656» | «25TH/2/1974» | MALE | ROOM 3',
  '_MRN_ «(21) 0304156»\n_Visit #_ «WS 84 758»\n',
  'Visit # // «6-77-255»\nFile # - «94.32.17»\nPatient No.~«94.32.17»\n',
  'Pager «B0686» | chart opened from «::ffff:10.192.105.150», photo «_DSC4249.NRW»',
  'His truck (license plate «UXHPGUN») rolled; the license plate reader failed.',
  'Seen by Dr. «Ngozi Okafor 3rd», DO, for a 2nd opinion; Mrs. «Adaeze Okafor (née Eze)» was told.',
  'Room 4 on the third floor, group 2 of 3, case 4 of 9, visit 2.',
];

it.each(rows)('%s', async (row) => {
  expect(await markWith(rules, row)).toBe(row);
});
