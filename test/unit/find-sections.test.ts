import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSections } from '../../src/note/find-sections.ts';

/** "kind|title|body" for each section. */
function outline(text: string): string[] {
  return findSections(text).map((s) => `${s.kind}|${s.title}|${text.slice(s.body.start, s.body.end)}`);
}

/** Text, outline, remark. */
const rows: readonly (readonly [string, readonly string[], string])[] = [
  [
    'HISTORY OF PRESENT ILLNESS\n\nCough.',
    ['history-of-present-illness|HISTORY OF PRESENT ILLNESS|Cough.'],
    'capitals on a line of their own',
  ],
  [
    'ASSESSMENT/PLAN:\n\nHTN - stable.',
    ['assessment-and-plan|ASSESSMENT/PLAN|HTN - stable.'],
    'slash and colon',
  ],
  [
    'Impression: 1. Pneumonia.',
    ['assessment|Impression|1. Pneumonia.'],
    'Title Case with colon, body on the line',
  ],
  ['PRINCIPAL DX: SEPSIS', ['assessment|PRINCIPAL DX|SEPSIS'], 'a diagnosis in short'],
  ['PMH: Asthma\nFH: nil', ['past-medical-history|PMH|Asthma', 'family-history|FH|nil'], 'shorthand'],
  [
    'PMH: PTSD. Fam: mo MDD\nImp: OCD',
    ['past-medical-history|PMH|PTSD.', 'family-history|Fam|mo MDD', 'assessment|Imp|OCD'],
    'relatives in short',
  ],
  [
    'FHx: mother - migraine\nDHx: nil\nSH: smoker',
    ['family-history|FHx|mother - migraine', 'medications|DHx|nil', 'social-history|SH|smoker'],
    'British shorthand',
  ],
  ['FH Hypothyroidism', ['family-history|FH|Hypothyroidism'], 'shorthand without colon'],
  [
    'O/E chest clear\nImp: LRTI\nPlan: rest',
    ['physical-exam|O/E|chest clear', 'assessment|Imp|LRTI', 'plan|Plan|rest'],
    'O/E, Imp',
  ],
  ['Plan - 1) fluids', ['plan|Plan|1) fluids'], 'spaced dash'],
  ['PMH : asthma', ['past-medical-history|PMH|asthma'], 'space before the colon'],
  ['## Assessment\nGout', ['assessment|Assessment|Gout'], 'markdown header'],
  ['**Plan**\nRest', ['plan|Plan|Rest'], 'bold header'],
  ['**Plan:** Rest', ['plan|Plan|Rest'], 'bold header with body'],
  ['1. Assessment\nGout', ['assessment|Assessment|Gout'], 'numbered header'],
  ['Past Medical History:\nGout', ['past-medical-history|Past Medical History|Gout'], 'Title Case'],
  [
    'Family History\nFather: gout',
    ['family-history|Family History|Father: gout'],
    'Title Case alone on its line',
  ],
  ['WOUND CARE SUMMARY\n\nClean.', ['other|WOUND CARE SUMMARY|Clean.'], 'unknown capitals are "other"'],
  [
    'PLAN\n\nRest.\n\nWOUND CARE:\nClean.',
    ['plan|PLAN|Rest.', 'other|WOUND CARE|Clean.'],
    'unknown capitals with colon',
  ],
  ['PLAN\r\n\r\nRest.\r\n', ['plan|PLAN|Rest.'], 'CRLF'],
  [
    'Cough for 3 days.\n\nPLAN\nRest.',
    ['other||Cough for 3 days.', 'plan|PLAN|Rest.'],
    'text before the first header',
  ],
  [
    'Date: 03/15/2025\nMRN: 763421\n\nCough.',
    ['administrative||Date: 03/15/2025\nMRN: 763421', 'other||Cough.'],
    'patient header lines',
  ],
  [
    'PROGRESS NOTE\nDOB: 1/1/1950\nSUBJECTIVE:\nCough.',
    ['administrative|PROGRESS NOTE|DOB: 1/1/1950', 'subjective|SUBJECTIVE|Cough.'],
    'name of the note',
  ],
  [
    'Room: 4 Bed: 2 Dx: sepsis',
    ['other||Room: 4 Bed: 2 Dx: sepsis'],
    'a diagnosis on the line of the header',
  ],
  ['Room: 4 Bed: 2', ['administrative||Room: 4 Bed: 2'], 'near-miss: none'],
  [
    'FH: mother - gout, sister RA. BMI 37, GTT 26/40 for GDM. Bloods taken.',
    ['family-history|FH|mother - gout, sister RA.', 'other||BMI 37, GTT 26/40 for GDM. Bloods taken.'],
    'another matter on the line of the family',
  ],
  [
    'FH: mother - gout. Father died at 60 of MI. Breast cancer. No history of stroke or clots.',
    [
      'family-history|FH|mother - gout. Father died at 60 of MI. Breast cancer. No history of stroke or clots.',
    ],
    'near-miss: sentences of the family',
  ],
  [
    'FH: father - MI. Died at 60 from it. Two aunts have gout, on treatment for it.',
    ['family-history|FH|father - MI. Died at 60 from it. Two aunts have gout, on treatment for it.'],
    'near-miss: what became of them',
  ],
  [
    'FHx: glaucoma (mother)\nSLE: clear\nLens: cataract',
    ['family-history|FHx|glaucoma (mother)', 'other||SLE: clear\nLens: cataract'],
    'another field ends the family',
  ],
  [
    'FHx: as below\nMother: gout\nCancer: aunt\nStroke: no',
    ['family-history|FHx|as below\nMother: gout\nCancer: aunt\nStroke: no'],
    'near-miss: fields of the family',
  ],
  [
    'FAMILY HISTORY\nGout: age 60\nPLAN\nRest.',
    ['family-history|FAMILY HISTORY|Gout: age 60', 'plan|PLAN|Rest.'],
    'near-miss: a list below its header',
  ],
  [
    'Allergies: NKDA\nNeuro: seizures',
    ['allergies|Allergies|NKDA', 'other||Neuro: seizures'],
    'another field ends the allergies',
  ],
  [
    'MHx: gout. O/E hernia.',
    ['past-medical-history|MHx|gout.', 'physical-exam|O/E|hernia.'],
    'an examination amid a line',
  ],
  ['PMH: gout, O/E hernia.', ['past-medical-history|PMH|gout, O/E hernia.'], 'near-miss: in an item'],
  ['Past: gout.', ['past-medical-history|Past|gout.'], 'short for past history'],
  ['Past gout.', ['other||Past gout.'], 'near-miss: no mark'],
  [
    'Pt: 64M with COPD and CHF.',
    ['other||Pt: 64M with COPD and CHF.'],
    'the story begins in the patient header',
  ],
  ['ID: 64M known gout', ['other||ID: 64M known gout'], 'in few words'],
  ['Date: 3/4/24 seen for gout', ['other||Date: 3/4/24 seen for gout'], 'behind a date'],
  ['Re: Ms A, gout, here for review of RA', ['other||Re: Ms A, gout, here for review of RA'], 'of a letter'],
  ['Patient: 64 F', ['administrative||Patient: 64 F'], 'near-miss: age and sex alone'],
  ['Tel: gout again', ['other||Tel: gout again'], 'the story behind a telephone'],
  ['Phone: I think I have thrush', ['other||Phone: I think I have thrush'], 'the same in own words'],
  ['Phone: 555-0101', ['administrative||Phone: 555-0101'], 'near-miss: a number'],
  ['Ward: stroke unit', ['administrative||Ward: stroke unit'], 'near-miss: a place'],
  ['Clinic: Asthma Clinic', ['administrative||Clinic: Asthma Clinic'], 'near-miss: where it was'],
  ['Name: Ann Withers', ['administrative||Name: Ann Withers'], 'near-miss: a name'],
  ['Progress note: COPD stable.', ['other|Progress note|COPD stable.'], 'the note behind its title'],
  ['Referring physician: Dr B', ['administrative||Referring physician: Dr B'], 'near-miss: a person'],
  [
    'FH: nil\n\nSeen today with gout.',
    ['family-history|FH|nil', 'other||Seen today with gout.'],
    'a one-line section ends with its paragraph',
  ],
  [
    'FH: mother - migraine\nfather - MI',
    ['family-history|FH|mother - migraine\nfather - MI'],
    'but not with its line',
  ],
  [
    'FAMILY HISTORY\n\nFather: MI.\n\nMother: gout.',
    ['family-history|FAMILY HISTORY|Father: MI.\n\nMother: gout.'],
    'nor if the header has its own line',
  ],
  [
    'HPI: Cough. PAST MEDICAL HISTORY: Gout. FAMILY HISTORY: None.',
    [
      'history-of-present-illness|HPI|Cough.',
      'past-medical-history|PAST MEDICAL HISTORY|Gout.',
      'family-history|FAMILY HISTORY|None.',
    ],
    'flattened note',
  ],
  [
    'FH: Hypothyroidism\nNo allergies',
    ['family-history|FH|Hypothyroidism', 'allergies||No allergies'],
    'an allergy statement is not the family’s',
  ],
  [
    'ASSESSMENT\nHTN - Suboptimally controlled.',
    ['assessment|ASSESSMENT|HTN - Suboptimally controlled.'],
    'near-miss: a problem and its state',
  ],
  [
    'OBJECTIVE:\nVS: BP 148/92\nGEN: Alert',
    ['objective|OBJECTIVE|VS: BP 148/92\nGEN: Alert'],
    'near-miss: vitals and systems',
  ],
  ['VITALS\nBP: 120/80\nHR: 70', ['objective|VITALS|BP: 120/80\nHR: 70'], 'near-miss: single vital signs'],
  [
    'HPI: Cough.\nNo: fever, chills',
    ['history-of-present-illness|HPI|Cough.\nNo: fever, chills'],
    'near-miss: "No:"',
  ],
  [
    'ASSESSMENT\n\nGERD\n\nHYPERTENSION.',
    ['assessment|ASSESSMENT|GERD\n\nHYPERTENSION.'],
    'near-miss: problems in capitals',
  ],
  [
    'REVIEW OF SYSTEMS\n• Allergies: denies',
    ['review-of-systems|REVIEW OF SYSTEMS|• Allergies: denies'],
    'near-miss: an item of a list',
  ],
  [
    'EXAM\nRespiratory\n- Assessment of Effort: Normal',
    ['physical-exam|EXAM|Respiratory\n- Assessment of Effort: Normal'],
    'near-miss: "Assessment of"',
  ],
  [
    'HPI: She has a plan: rest. The history is long.',
    ['history-of-present-illness|HPI|She has a plan: rest. The history is long.'],
    'near-miss: words amid a sentence',
  ],
  [
    'Plan to discharge tomorrow.',
    ['other||Plan to discharge tomorrow.'],
    'near-miss: "Plan" opens a sentence',
  ],
  [
    'S: cough\nO: clear\nA: URI\nP: rest',
    ['subjective|S|cough', 'objective|O|clear', 'assessment|A|URI', 'plan|P|rest'],
    'SOAP letters',
  ],
  ['VITALS\nP: 80', ['objective|VITALS|P: 80'], 'near-miss: a pulse'],
  ['', [], 'empty text'],
  [
    '19/5 BP 150/90. FHx: F MI 52, M T2DM.\n2/7 dry cough on ACEi.',
    ['other||19/5 BP 150/90.', 'family-history|FHx|F MI 52, M T2DM.', 'other||2/7 dry cough on ACEi.'],
    'a dated entry ends what began amid the line of the one before',
  ],
  [
    'Seen. FHx: F MI 52,\nM T2DM.',
    ['other||Seen.', 'family-history|FHx|F MI 52,\nM T2DM.'],
    'near-miss: a wrapped line',
  ],
  [
    'FHx: F MI\n2/7 cough noted in M.',
    ['family-history|FHx|F MI\n2/7 cough noted in M.'],
    'near-miss: a header of its own line goes on',
  ],
];

describe('findSections', () => {
  it.each(rows)('%j → %j: %s', (text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('covers any text in order, without gap', () => {
    const part = fc.constantFrom(
      'PMH:',
      'FH',
      ' ',
      '\n',
      '\r\n',
      '## Plan',
      'cough',
      'DOB: 1',
      '- ',
      '**',
      'EXAM',
      '. ',
      ':',
      'é',
      '😀',
      'WOUND CARE',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const sections = findSections(text);
        let end = 0;
        for (const section of sections) {
          expect(section.span.start).toBe(end);
          end = section.span.end;
          expect(section.body.start).toBeGreaterThanOrEqual(section.span.start);
          expect(section.body.end).toBeGreaterThanOrEqual(section.body.start);
          expect(section.body.end).toBeLessThanOrEqual(end);
        }
        expect(end).toBe(text.length);
      }),
    );
  });

  it('reads a long line without blow-up', () => {
    // a blow-up would take minutes, and the time limit of every test ends it
    for (const text of ['Past '.repeat(100_000), `PMH${' '.repeat(200_000)}x`, 'A. B: '.repeat(50_000)]) {
      expect(findSections(text).at(-1)!.span.end).toBe(text.length);
    }
  });
});
