import { expect, it } from 'vitest';
import { assertMarked, flagsOf } from '../support/assert-marked.ts';

/** Shorthand of lists and forms. Text, flags ('' is affirmed, certain, current, of the patient), remark. */
const rows: readonly (readonly [text: string, flags: string, remark: string])[] = [
  ['«OA» both knees, gout, plantar fasciitis resolved.', '', 'an earlier item of a list'],
  ['OA both knees, gout, «plantar fasciitis» resolved.', 'hist', 'the item itself'],
  ['Plantar fasciitis resolved, «gout», OA.', '', 'an item behind'],
  ['«Pneumonia», cellulitis resolved.', '', 'the item before'],
  ['«Nausea», vomiting and diarrhea resolved.', 'hist', 'near-miss: "and" closes the list'],
  ['«Cough», wheeze have resolved.', 'hist', 'near-miss: a verb of both'],
  ['«Hypokalemia», resolved.', 'hist', 'near-miss: no item between'],
  ['«Lymphoma», discharged from follow-up as cured.', 'hist', 'near-miss: no item, what became of it'],
  ['Frozen shoulder 2017, «gout».', '', 'the year of the item before'],
  ['«BPD» and PTSD, hx of bulimia in remission.', '', 'in remission is the last alone'],
  ['«Psoriasis», asthma, eczema in childhood.', '', 'in childhood too'],
  ['Asthma, «DVT» R leg 2014.', 'hist', 'a year at the end of an item'],
  ['«Asthma» R lung 2014.', '', 'near-miss: what lasts'],
  ['Stent 2016 for «heart attack».', 'hist', 'what was done that year for it'],
  ['Prior CVA w/ residual «hemiparesis».', '', 'what is left of it'],
  ['h/o stroke with persistent «aphasia».', '', 'the same'],
  ['h/o stroke with «aphasia».', '', 'near-miss: of no event'],
  ['«ITP» as child.', 'hist', 'without an article'],
  ['Grateful if you could see him to exclude «malignancy».', 'unc', 'a request is no condition'],
  ['I would appreciate it if you could assess for «dementia».', 'unc', 'the same'],
  ['Call if you get «jaundice».', 'hyp', 'near-miss: a condition'],
  ['Bx for «microscopic colitis».', 'unc', 'what a test is for'],
  ['«Chlamydia» NAAT pending.', 'unc', 'a test that is not back'],
  ['«Pneumonia», discharge pending.', '', 'near-miss: something else is awaited'],
  ['«LAA thrombus» r/o by TEE.', 'neg', 'ruled out behind'],
  ['«Sepsis», r/o meningitis.', '', 'near-miss: the next is asked about'],
  ['«G6PD deficiency» screen normal.', 'neg', 'a screen without it'],
  ['«Kaposi sarcoma» none seen.', 'neg', 'an answer without a mark'],
  ['Retinopathy | none on last eye exam\n«Anemia» | stable', '', 'near-miss: the next row'],
  ['«Retinopathy» | none on last eye exam', 'neg', 'an answer with its day'],
  ['Anemia: N   «Blood clots»: Y   Glaucoma: No', '', 'answers of one line'],
  ['Anemia: N   Blood clots: Y   «Glaucoma»: No', 'neg', 'the next one'],
  ['«Cancer»: ( ) Yes (x) No', 'neg', 'round boxes'],
  ['«Asthma»: (x) Yes ( ) No', '', 'the other one'],
  ['no hydronephrosis, simple «renal cysts».', '', 'what opens with such a word is there'],
  ['no effusion, small «pneumothorax».', '', 'the same'],
  ['no large effusion or small «pneumothorax».', 'neg', 'near-miss: "or"'],
  ['Contact of «gonorrhoea».', 'oth', 'whose contact'],
  ['Bro «schizophrenia».', 'fam', 'short for a relative'],
  ['At risk «hypoglycemia» - protocol.', 'hyp', 'risk without "of"'],
  ['«MI» 3y ago.', 'hist', 'a number and its unit in one'],
  ['«Stroke» 6mo ago.', 'hist', 'months'],
  ['«Appendicitis» at 12y.', 'hist', 'an age'],
  ['«Asthma» 3y ago.', '', 'near-miss: what lasts'],
  ['«Refeeding syndrome» risk: monitor K.', 'hyp', 'a risk before a colon'],
  ['CLI «rash» warning signs reviewed.', 'hyp', 'signs to look out for'],
  ['L «hip fx» s/p ORIF.', 'hist', 'what was done ended it'],
  ['«Inguinal hernia» s/p repair.', 'hist', 'another operation'],
  ['«Pneumothorax» s/p chest tube.', '', 'near-miss: what treats it now'],
  ['«Colon cancer» s/p resection.', '', 'near-miss: no event'],
  ['«C diff» treated 2022.', 'hist', 'treated in a year'],
  ['«Hepatitis C» treated & cleared.', 'hist', 'cleared'],
  ['«DVT» hx, HTN.', 'hist', 'history behind the name'],
  ['«Asthma» hx, HTN.', '', 'near-miss: of what lasts'],
  ['«ADHD» dx as child.', '', 'near-miss: when it was found'],
  ['Colleague off with «TB»; no latent TB.', 'oth', 'somebody else'],
  ['Colleague off with TB; no «latent TB».', 'neg', 'and what the patient has not'],
  ['hx «BCC» nose s/p Mohs.', 'hist', 'a cancer by its short form'],
  ['Personal history of malignant «neoplasm of breast».', 'hist', 'and by its long one'],
];

it.each(rows)('%j is "%s": %s', (text, expected) => {
  expect(flagsOf(assertMarked(text))).toBe(expected);
});

const allergies: readonly (readonly [text: string, flags: string, remark: string])[] = [
  ['Allergies:\nPCN («anaphylaxis»)', 'hist', 'what a drug did, in brackets'],
  ['Allergies:\nSulfa - «hives»', 'hist', 'behind a dash'],
  ['Allergies:\nLatex -> «contact dermatitis»', 'hist', 'behind an arrow'],
  ['Allergies:\n«Peanut allergy»', '', 'near-miss: the allergy'],
  ['Allergies - «latex allergy»', '', 'near-miss: behind the header'],
];

it.each(allergies)('%j is "%s": %s', (text, expected) => {
  expect(flagsOf(assertMarked(text))).toBe(expected);
});
