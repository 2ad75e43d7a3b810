import { expect, it } from 'vitest';
import { assertMarked, flagsOf } from '../support/assert-marked.ts';

/** Who came along, what a heading is, what follows a doubt. Text, flags ('' is affirmed, certain, current, of the patient), remark. */
const rows: readonly (readonly [text: string, flags: string, remark: string])[] = [
  ['Here w mom for «asthma» check.', '', 'who came along'],
  ['7yo here w/ grandma for «ADHD» f/u.', '', 'with a stroke'],
  ['Mom here for her «asthma» check.', '', 'who is here'],
  ['Here for check, mom w «asthma».', 'fam', 'near-miss: who has it'],
  ['Seen w mom who has «asthma».', 'fam', 'near-miss: of whom it is said'],
  ['NICU, DOL 2. Mat «chorio».', 'fam', 'of the mother, written short'],
  ['Clinic. Mat «chorio».', '', 'near-miss: no newborn'],
  ['Should I keep taking my «gout» pill?', '', 'a question of the patient'],
  ['Should any «bleeding» start, ring us.', 'hyp', 'near-miss: a condition'],
  ['«AKI» on CKD - likely cardiorenal', '', 'the heading before a dash'],
  ['AKI on «CKD» - likely cardiorenal', '', 'the other of the heading'],
  ['AKI on CKD - likely «cardiorenal»', 'unc', 'what is likely'],
  ['«AKI» on CKD: likely prerenal', '', 'before a colon'],
  ['RENAL: Oliguric «AKI» - ATN most likely.', '', 'behind a label'],
  ['«AKI» likely prerenal', '', 'without a mark'],
  ['«AKI» likely 2/2 ATN', '', 'the cause is what is likely'],
  ['AKI likely 2/2 «ATN»', 'unc', 'the cause'],
  ['«PE» - likely given sats', 'unc', 'near-miss: why it is likely'],
  ['«DVT» - likely, doppler tomorrow', 'unc', 'near-miss: nothing behind'],
  ['«PE» likely CTPA booked', 'unc', 'near-miss: a test'],
  ['«Stroke» is likely now', 'unc', 'near-miss: a time'],
  ['AKI on «CKD stage 3b», resolved', '', 'what it was on top of'],
  ['«AKI» on CKD stage 3b, resolved', 'hist', 'what resolved'],
  ['Doubt «ectopic» w neg hcg.', 'unc', 'a result behind'],
  ['«Ectopic» neg.', 'neg', 'near-miss: its own result'],
  ['«Sepsis» watch overnight.', 'unc', 'what is watched for'],
  ['«Sepsis» watched overnight, better.', '', 'near-miss: a verb'],
  ['«TIA», personal history', 'hist', 'turned round'],
  ['«Breast cancer» (history of)', 'hist', 'in brackets'],
  ['«Hypertension», history of', '', 'near-miss: what lasts'],
  ['«Breast cancer», history of DVT', '', 'near-miss: the history of another'],
  ['Hepatitis N  «TB» N  Asthma Y', 'neg', 'the answer of a column'],
  ['«TB» Nine years', '', 'near-miss: a word'],
  ['his wife who has dementia is in a unit now he has «gout»', '', 'dictated: the other sex'],
  ['his wife who he nursed has «gout»', 'oth', 'near-miss: an aside'],
  ['his father had «gout» he died of it', 'fam', 'near-miss: the same sex'],
  ['his wife has dementia assessment and plan «gout» stable', '', 'dictated: the next part'],
  ['he denies angina he has «gout» and takes pills', '', 'dictated: a statement of its own'],
  ['he denies that he has «gout»', 'neg', 'near-miss: what is denied'],
  ['Mum breast ca, aunt ovarian ca. «Migraine» no aura.', '', 'the stop behind a cancer'],
  ['Mum breast ca. level 2 and «migraine»', 'fam', 'near-miss: no new sentence'],
];

it.each(rows)('%j is "%s": %s', (text, expected) => {
  expect(flagsOf(assertMarked(text))).toBe(expected);
});
