import { describe, expect, it } from 'vitest';
import { findSections } from '../../src/note/find-sections.ts';
import { findSentences } from '../../src/note/find-sentences.ts';

/** Notes in the styles of clinics and practices, and the kinds of their sections. */
const styles: readonly (readonly [string, string])[] = [
  ['S: cough 3/7\nO: chest clear\nA: viral URTI\nP: fluids', 'subjective objective assessment plan'],
  ['S - cough\nO - clear\nA - URTI\nP - rest', 'subjective objective assessment plan'],
  ['S) cough\nO) clear\nA) URTI\nP) rest', 'subjective objective assessment plan'],
  ['S/ cough\nO/ clear\nA/ URTI\nP/ rest', 'subjective objective assessment plan'],
  ['(S) cough\n(O) clear\n(A) URTI\n(P) rest', 'subjective objective assessment plan'],
  [
    'SUBJECTIVE\ncough\nOBJECTIVE\nclear\nASSESSMENT\nURTI\nPLAN\nrest',
    'subjective objective assessment plan',
  ],
  ['**S:** cough\n**O:** clear\n**A:** URTI\n**P:** rest', 'subjective objective assessment plan'],
  ['### Family History\n- Mother: MI\n### Plan\n- rest', 'family-history plan'],
  ['Family History\n==============\nMother: MI\n\nPlan\n----\nrest', 'family-history plan'],
  ['__Past Medical History__\nstroke', 'past-medical-history'],
  ['<b>PMH:</b> stroke', 'past-medical-history'],
  ['[PMH] stroke\n[FH] MI', 'past-medical-history family-history'],
  ['PMH\tstroke\nFH\tMI', 'past-medical-history family-history'],
  ['PMH; stroke\nFH; MI', 'past-medical-history family-history'],
  ['PMH= stroke', 'past-medical-history'],
  ['PMH- stroke\nFH- MI', 'past-medical-history family-history'],
  ['PMH–stroke', 'past-medical-history'],
  ['PMH. Stroke', 'past-medical-history'],
  ['pmh: stroke\nfh: mi\nimp: uti', 'past-medical-history family-history assessment'],
  ['pmh stroke\nfh mi', 'past-medical-history family-history'],
  ['PMHx asthma', 'past-medical-history'],
  ['Imp: UTI\nPlan: abx', 'assessment plan'],
  ['Imp UTI\nPlan abx', 'assessment'],
  ['Dx: UTI\nTx: nitrofurantoin', 'assessment plan'],
  ['Rx: nitrofurantoin', 'medications'],
  ['DDx: PE, MI', 'assessment'],
  [
    'PC: cough\nHPC: 3 days\nPMH: asthma\nDH: salbutamol\nSH: smoker\nFH: nil\nO/E: clear\nIx: CXR\nImp: CAP\nPlan: abx',
    'chief-complaint history-of-present-illness past-medical-history medications social-history family-history physical-exam results assessment plan',
  ],
  ['PC: cough  PMH: asthma  FH: MI', 'chief-complaint past-medical-history family-history'],
  [
    'ADMISSION DIAGNOSIS: Pneumonia\nDISCHARGE DIAGNOSIS: Pneumonia, resolved\nHOSPITAL COURSE: ok\nDISCHARGE INSTRUCTIONS: Return if fever',
    'assessment assessment history-of-present-illness instructions',
  ],
  ['BRIEF HPI:\ncough', 'history-of-present-illness'],
  ['Pertinent Past Medical History:\nstroke', 'past-medical-history'],
  ['PAST MEDICAL HISTORY (per chart):\nstroke', 'past-medical-history'],
  ['Past Medical History (PMH): stroke', 'past-medical-history'],
  [
    'Past Medical Hx: stroke\nPast Surgical Hx: hernia\nSocial Hx: smoker\nFamily Hx: MI',
    'past-medical-history past-surgical-history social-history family-history',
  ],
  ['PMH/PSH: stroke, hernia', 'past-medical-history'],
  ['PMHx/FHx: asthma', 'past-medical-history'],
  ['FH/SH: mother MI, smoker', 'family-history'],
  ['1. PAST MEDICAL HISTORY: stroke\n2. FAMILY HISTORY: MI', 'past-medical-history family-history'],
  ['I. Past Medical History\nstroke\nII. Family History\nMI', 'past-medical-history family-history'],
  ['A. Past Medical History\nstroke\nB. Family History\nMI', 'past-medical-history family-history'],
  ['a) PMH: stroke\nb) FH: MI', 'past-medical-history family-history'],
  ['> Plan: rest', 'plan'],
  ['*** PLAN ***\nrest', 'plan'],
  ['-- PLAN --\nrest', 'plan'],
  ['--- FAMILY HISTORY ---\nMI', 'family-history'],
  ['== Plan ==\nrest', 'plan'],
  ['PLAN:rest\nFH:MI', 'plan family-history'],
  ['Plan:\n1. rest\n2. fluids', 'plan'],
  ['A&P:\n#1 CHF: stable\n#2 HTN: stable', 'assessment-and-plan'],
  ['A/P: CHF', 'assessment-and-plan'],
  ['Assessment and Plan\n# CHF\n# HTN', 'assessment-and-plan'],
  ['Assessment:\nCHF\nPlan:\nrest', 'assessment plan'],
  ['IMPRESSION AND PLAN: CHF', 'assessment-and-plan'],
  ['IMPRESSION/RECOMMENDATIONS:\nCHF', 'assessment-and-plan'],
  ['Family Hx:\nMother - MI\n\nSocial:\nsmoker', 'family-history social-history'],
  ['Significant family history: MI', 'family-history'],
  ['Relevant PMH: stroke', 'past-medical-history'],
  ['Problems: asthma\nAllergies: penicillin', 'assessment allergies'],
  ['Active Problems:\nHTN\nResolved Problems:\nPneumonia', 'assessment past-medical-history'],
  ['Past Problems:\nPneumonia', 'past-medical-history'],
  ['Inactive problems:\nPneumonia', 'past-medical-history'],
  ['Return precautions: fever', 'instructions'],
  ['Safety net: sepsis', 'instructions'],
  ['ED Precautions: fever', 'instructions'],
  ['ROS: neg', 'review-of-systems'],
  [
    'REVIEW OF SYSTEMS:\nCONSTITUTIONAL: no fever\nCARDIOVASCULAR: no CP\nPHYSICAL EXAM:\nGEN: ok',
    'review-of-systems physical-exam',
  ],
  ['REVIEW OF SYSTEMS\nCONSTITUTIONAL: no fever\nALLERGIC/IMMUNOLOGIC: none', 'review-of-systems'],
  ['Vitals: T 37\nGeneral: well', 'objective'],
];

/** Lines that look like headers and are none, or are others. */
const nearMisses: readonly (readonly [string, string])[] = [
  ['Plan B was discussed.', 'other'],
  ['Family history is negative.', 'other'],
  ['Family history of MI in father.', 'other'],
  ['History of MI.', 'other'],
  ['Impression of the wife: he is worse.', 'other'],
  ['Assessment shows asthma.', 'other'],
  ['Allergies are under control.', 'other'],
  ['A: 120/80', 'other'],
  ['Social worker: seen.', 'other'],
  ['The plan: rest.', 'other'],
  ['ASTHMA\n\nHYPERTENSION', 'other'],
  ['PLAN\n\nASTHMA: continue inhaler\nHYPERTENSION: continue', 'plan'],
  ['Problem list is long - see chart', 'other'],
  ['DIAGNOSIS: asthma\nA 40-year-old woman: see below', 'assessment'],
  ['P 80, BP 120/80', 'other'],
  ['Ex - smoker', 'other'],
  ['PE - large, bilateral', 'other'],
  ['PE: large embolus on CT', 'physical-exam'],
  ['A) gout\nB) asthma', 'other'],
  ['[x] cough [ ] fever', 'other'],
  ['[name] was seen.', 'other'],
  ['Denies fever; plan - rest at home', 'other'],
  ['Impending stroke; imprint on skin', 'other'],
];

/** Texts whose full stops and line ends mislead, and their sentences. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    'Mr. J. Smith was seen by Dr. A. B. Jones. Stable.',
    ['Mr. J. Smith was seen by Dr. A. B. Jones.', 'Stable.'],
  ],
  ['Temp 37.5. BP 120/80. No rash.', ['Temp 37.5.', 'BP 120/80.', 'No rash.']],
  [
    'Started on 2.5 mg. Follow up in 2 wks. Doing well.',
    ['Started on 2.5 mg.', 'Follow up in 2 wks.', 'Doing well.'],
  ],
  ['Given 5 mg. tablets.', ['Given 5 mg. tablets.']],
  ['Patient has HTN. DM. No CAD.', ['Patient has HTN.', 'DM.', 'No CAD.']],
  ['1) HTN - stable\n2) DM - on metformin', ['1) HTN - stable', '2) DM - on metformin']],
  ['1. HTN. Stable.\n2. DM. On metformin.', ['1. HTN.', 'Stable.', '2. DM.', 'On metformin.']],
  ['#1 HTN\n#2 DM', ['#1 HTN', '#2 DM']],
  ['# HTN: stable\n# DM: on metformin', ['# HTN: stable', '# DM: on metformin']],
  ['a. fever\nb. cough', ['a. fever', 'b. cough']],
  ['* fever\n* cough', ['fever', 'cough']],
  ['-fever\n-cough', ['-fever', '-cough']],
  ['✓ fever\n✗ cough', ['✓ fever', '✗ cough']],
  ['[x] fever\n[ ] cough', ['[x] fever', '[ ] cough']],
  ['Seen on 3.5.2024 by Prof. Lee. Well.', ['Seen on 3.5.2024 by Prof. Lee.', 'Well.']],
  ['Dx: asthma, COPD.Pt stable.', ['Dx: asthma, COPD.', 'Pt stable.']],
  ['Pt. denies fever. Pt. has cough.', ['Pt. denies fever.', 'Pt. has cough.']],
  ['Approx. 3 cm. mass. No nodes.', ['Approx. 3 cm. mass.', 'No nodes.']],
  ['Treated w. abx. Improved.', ['Treated w. abx.', 'Improved.']],
  ['E. coli grew. S. aureus did not.', ['E. coli grew.', 'S. aureus did not.']],
  ['Fracture of L. wrist. R. wrist normal.', ['Fracture of L. wrist.', 'R. wrist normal.']],
  ['T. bili 1.2. Alk. phos. normal.', ['T. bili 1.2.', 'Alk. phos. normal.']],
  ['Vit. D low. Ca. normal.', ['Vit. D low.', 'Ca. normal.']],
  ['Chest pain, SOB,\nnausea and vomiting.', ['Chest pain, SOB,\nnausea and vomiting.']],
  [
    'Denies fever, chills, night sweats, weight loss,\nchest pain or cough.',
    ['Denies fever, chills, night sweats, weight loss,\nchest pain or cough.'],
  ],
  [
    'The patient denies any fever, chills, night sweats or\n  weight loss.',
    ['The patient denies any fever, chills, night sweats or\n  weight loss.'],
  ],
  ['PMH:\nAsthma\nGout', ['PMH:', 'Asthma', 'Gout']],
  ['Is he well? Yes.', ['Is he well?', 'Yes.']],
  ['Hx. of MI. No CHF.', ['Hx. of MI.', 'No CHF.']],
  ['Dr.Smith saw him.', ['Dr.Smith saw him.']],
  ['WBC 11.2, Hb 9.8. Plt 200.', ['WBC 11.2, Hb 9.8.', 'Plt 200.']],
  ['Stage IV. No mets.', ['Stage IV.', 'No mets.']],
  ['Grade II. Stable.', ['Grade II.', 'Stable.']],
  ['Vitamin B12. Folate.', ['Vitamin B12.', 'Folate.']],
  ['Group A. strep. No rash.', ['Group A.', 'strep.', 'No rash.']],
  ['Discussed with pt. who agrees. No questions.', ['Discussed with pt. who agrees.', 'No questions.']],
  ['i.e. gout. E.g. asthma.', ['i.e. gout.', 'E.g. asthma.']],
  ['2+ edema. 3/6 murmur.', ['2+ edema.', '3/6 murmur.']],
  ['No CP/SOB. abd soft. ext: no edema.', ['No CP/SOB.', 'abd soft.', 'ext: no edema.']],
  ['No fever. abd soft.', ['No fever.', 'abd soft.']],
];

describe('sections of the common note styles', () => {
  it.each([...styles, ...nearMisses])('%j → %s', (text, kinds) => {
    expect(
      findSections(text)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });
});

describe('sentences of the common note styles', () => {
  it.each(sentences)('%j → %j', (text, expected) => {
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
