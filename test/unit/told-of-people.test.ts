import { expect, it } from 'vitest';
import { toldOfPeople } from '../../src/deidentify/recognizers/told-of-people.ts';
import { markWith } from '../support/mark-phi.ts';

const small = 'the lungs are clear to auscultation on both sides, and there is no edema. ';
const large = 'THE LUNGS ARE CLEAR TO AUSCULTATION ON BOTH SIDES, AND THERE IS NO EDEMA. ';

/** Invented sentences of people and of what is none, with names in «». */
const rows: readonly string[] = [
  'Seen today. «Hope» is a pleasant 45-year-old. She is a 45-year-old, and this is a 3 day course.',
  'Child is a 4-year-old. Wound is a 3 cm tear. Mother is a 60-year-old smoker.',
  '«James Blood» was evaluated for fatigue. Blood pressure was evaluated for 3 days.',
  `${large}«ROSE HEART» HAS A LONG HISTORY OF BACK PAIN. COPD HAS A LONG HISTORY.`,
  `${small}«miles field» - chance of recurrence is low. «grace hall»'s husband called. fall risk - high.`,
  `${small}signed out to «price», who will follow. sent to the lab, who called.`,
  `${large}HOSPICE CHAPLAIN «DREW WHITE» VISITED. NURSE «SWIFT» REPLACED THE CATHETER. NURSE AIDE ASSISTED.`,
  'Health care proxy: «Bill Cook» (grandson). Asthma (sister), Graves (mother), father (at bedside).',
  `${small}agree with dr «bean». seen by dr today.`,
  'ID: «Cook», 67M, with dyspnea.',
];

it.each(rows)('%s', async (row) => {
  expect(await markWith([toldOfPeople], row)).toBe(row);
});
