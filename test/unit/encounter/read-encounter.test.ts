import { describe, expect, it } from 'vitest';
import { readEncounter } from '../../../src/extract/encounter/read-encounter.ts';

type Plain = Record<string, unknown>;

/** Values without their spans; absent fields and empty lists left out. */
function read(text: string): Plain {
  const { procedures, medications, ...single } = readEncounter(text);
  return {
    ...Object.fromEntries(Object.entries(single).map(([field, { value }]) => [field, value])),
    ...(procedures.length > 0 && { procedures: procedures.map(({ value }) => value) }),
    ...(medications.length > 0 && { medications: medications.map(({ value }) => value) }),
  };
}

describe('who the patient is', () => {
  it.each<[remark: string, text: string, expected: Plain]>([
    ['a key', 'Patient: Ottilie Brandvold\nDOB: 1/2/1957', { name: 'Ottilie Brandvold' }],
    [
      'surname first, in capitals',
      'Name: BRANDVOLD, OTTILIE   Phone 555-0101',
      { name: 'Ottilie Brandvold' },
    ],
    ['Markdown', '**Patient Name:** Ottilie Brandvold  \n', { name: 'Ottilie Brandvold' }],
    ['RE: of a letter', 'RE: Ottilie Brandvold, date of birth 2 May 1957', { name: 'Ottilie Brandvold' }],
    ['first line of shorthand', "O'Dell, Wren  7F3A22C1  01/02/2020\n", { name: "Wren O'Dell" }],
    ['name of a relative', 'Her mother, Inga Brandvold, is 80 years old.', { gender: 'female' }],
    ['clinician', 'Provider: Leo Marsh, MD', {}],
    [
      'a heading before an age',
      'SLEEP MEDICINE CONSULT. 45 yo male.',
      { age: 45, gender: 'male', encounterType: 'SLEEP MEDICINE CONSULT' },
    ],
    ['a round', 'CARE HOME WARD ROUND 14 residents.', { encounterType: 'CARE HOME WARD ROUND' }],
    ['a heading of other letters', 'HMP RECEPTION SCREEN. 31 yo M.', { age: 31, gender: 'male' }],
    ['a letter to a colleague', 'Dear Colleague, this 9-year-old boy came.', { age: 9, gender: 'male' }],
    ['letters before how long', 'T1DM 30y. Charcot foot.', {}],
    ['a heading, and a name', 'CLINIC NOTE. Wren Oakes is 45 years old.', { name: 'Wren Oakes', age: 45 }],
    [
      'names of plain words',
      'Grace Hope is a 34-year-old woman.',
      { name: 'Grace Hope', age: 34, gender: 'female' },
    ],
    [
      'a short surname of a message',
      'PID|1||99887766||DOE^JANE||19500101|F',
      { name: 'Jane Doe', gender: 'female' },
    ],
    ['age at an operation', 'Squint surgery age 4.', {}],
    ['no age but months', 'No admissions last 12m.', {}],
    ['years', 'A 63-year-old man.', { age: 63, gender: 'male' }],
    ['words', 'A sixty-three year old woman.', { age: 63, gender: 'female' }],
    ['months are completed years', 'A 5-month-old boy.', { age: 0, gender: 'male' }],
    ['18 months', 'Age: 18 months', { age: 1 }],
    ['shorthand', '20F white DOB 03/30/1992', { age: 20, gender: 'female', race: 'white' }],
    ['a column for both', 'Age/Sex: 58/M', { age: 58, gender: 'male' }],
    [
      'in brackets',
      'Ezra Pell (male, 47 years, Asian) rang.',
      { name: 'Ezra Pell', age: 47, gender: 'male', race: 'asian' },
    ],
    ['age of a relative', 'Family history: father had a stroke, 61 years old.', {}],
    ['age at a diagnosis', 'Diabetes, diagnosed at age 52.', {}],
    ['no age but a duration', 'A 10 year history of gout.', {}],
    [
      'nonhispanic white',
      'Wren is a 60 year-old nonhispanic white female.',
      { name: 'Wren', age: 60, race: 'white', gender: 'female' },
    ],
    [
      'Black or African American',
      'A 9-year-old Black or African American girl.',
      { age: 9, race: 'black or african american', gender: 'female' },
    ],
    ['white is a colour too', 'White discharge, black stools.', {}],
    ['White is a surname too', 'Seen by Dr. White.', {}],
    ['race not recorded', 'Sex: male   Race: not recorded', { gender: 'male' }],
    ['title', 'Thank you for seeing Mrs. Brandvold.', { name: 'Brandvold', gender: 'female' }],
    ['pronouns', 'She sleeps well. Her knee is better.', { gender: 'female' }],
    ['pronouns of others', 'His brother says he is well.', { gender: 'male' }],
  ])('%s: %j', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('why and what kind', () => {
  it.each<[remark: string, text: string, expected: Plain]>([
    ['a key', 'CC: Gout', { reason: 'Gout' }],
    [
      'comma inside',
      'CHIEF COMPLAINT: Osteoarthritis of hip, left',
      { reason: 'Osteoarthritis of hip, left' },
    ],
    ['prose', 'The patient presents for acute gout.', { reason: 'acute gout' }],
    ['prose below a key', 'Reason for Visit:\nThe patient presents for gout. No fever.', { reason: 'gout' }],
    ['ends at the next clause', 'Seen for gout, which began on Monday.', { reason: 'gout' }],
    ['routine', 'The patient is seen for a scheduled visit.', {}],
    ['nothing', 'CC: no complaint', {}],
    ['nothing, and what then', 'CHIEF COMPLAINT: None; office visit', {}],
    ['without a complaint', 'Seen today without a specific complaint.', {}],
    ['a disease in "follow-up"', 'Reason: asthma follow-up', { reason: 'asthma follow-up' }],
    ['not why today', 'Will be seen again for gout.', {}],
    ['of a relative', 'Father was admitted for gout.', {}],
    ['symptoms in bullets', '# Chief Complaint\n- Cough\n- Fever\n', {}],
    ['findings of life', 'Patient is presenting with full-time employment (finding).', {}],
    [
      'a tag is no part',
      'Patient is presenting with viral sinusitis (disorder).',
      { reason: 'viral sinusitis' },
    ],
    ['a key of kind', 'Encounter Type: Prenatal visit', { encounterType: 'Prenatal visit' }],
    ['prose of kind', 'This was a telephone encounter.', { encounterType: 'telephone encounter' }],
    ['dictated', 'This is a home visit dictated on 07/30/2012.', { encounterType: 'home visit' }],
    ['when is not what', 'Visit: 2020-01-20', {}],
    ['no kind', 'This is a 40-year-old.', { age: 40 }],
  ])('%s: %j', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what was done', () => {
  it.each<[remark: string, text: string, expected: readonly string[]]>([
    ['semicolons', 'Proc: colonoscopy; biopsy of rectum', ['colonoscopy', 'biopsy of rectum']],
    [
      'commas and "and"',
      'She underwent knee x-ray, urine culture and spirometry.',
      ['knee x-ray', 'urine culture', 'spirometry'],
    ],
    [
      '"and" inside',
      'He underwent computed tomography of chest and abdomen.',
      ['computed tomography of chest and abdomen'],
    ],
    [
      'enumeration inside',
      'She underwent vaccination for tetanus, polio, and measles.',
      ['vaccination for tetanus, polio, and measles'],
    ],
    [
      'combined',
      'He underwent combined chemotherapy and radiation therapy.',
      ['combined chemotherapy and radiation therapy'],
    ],
    [
      'below a sentence',
      'The following procedures were conducted:\n- spirometry (procedure)\n- throat culture\n',
      ['spirometry', 'throat culture'],
    ],
    ['passive', 'Nasal endoscopy was performed.', ['Nasal endoscopy']],
    ['next clause', 'She underwent colonoscopy and was sent home.', ['colonoscopy']],
    ['a bullet is one item', 'Procedures:\n- Incision and drainage\n', ['Incision and drainage']],
    ['none', 'No procedures were performed.', []],
    ['none by key', '**Procedures:**  \nNone performed.', []],
    ['declined', 'She declined colonoscopy.', []],
    ['planned', 'He will undergo colonoscopy in May.', []],
    ['to be done', 'She is to undergo hysterectomy.', []],
    ['past', 'PSH: appendectomy\nShe underwent cholecystectomy in 2010.', []],
    ['relative', 'Her father underwent bypass surgery.', []],
    ['no procedure', 'He underwent a lot.', []],
  ])('%s: %j', (_, text, expected) => {
    expect(readEncounter(text).procedures.map(({ value }) => value)).toEqual(expected);
  });
});

describe('what was prescribed', () => {
  it.each<[remark: string, text: string, expected: readonly string[]]>([
    ['without directions', 'Rx: Aspirin 81 MG Oral Tablet, take once daily', ['Aspirin 81 MG Oral Tablet']],
    ['GP shorthand', 'Rx: doxycycline 100 mg caps 1 bd for 5 days', ['doxycycline 100 mg caps']],
    [
      'two with directions',
      'Started on A-hydrocort 5 MG Injection, take once daily and Lasix 40mg, take as needed.',
      ['A-hydrocort 5 MG Injection', 'Lasix 40mg'],
    ],
    [
      'three',
      'He was prescribed Aspirin 81 MG, Ibuprofen 200 MG and Naproxen 500 MG.',
      ['Aspirin 81 MG', 'Ibuprofen 200 MG', 'Naproxen 500 MG'],
    ],
    [
      'comma inside',
      'She was prescribed insulin isophane, human 70 UNT/ML / insulin, regular, human 30 UNT/ML Injectable Suspension [Humulin].',
      [
        'insulin isophane, human 70 UNT/ML / insulin, regular, human 30 UNT/ML Injectable Suspension [Humulin]',
      ],
    ],
    ['each once', 'Rx: Aspirin 81 MG; aspirin 81 MG', ['Aspirin 81 MG']],
    [
      'bullets',
      '**Medications:**\n- Aspirin 81 MG Oral Tablet, take once daily\n\n**Plan:** rest',
      ['Aspirin 81 MG Oral Tablet'],
    ],
    ['head of the next column', 'Drug | Action\nApixaban 5 mg | continue', []],
    ['glasses', 'Rx: RE -2.25/-0.50x90 LE -3.00DS', []],
    ['advice', 'Rx: advice, HEP', []],
    ['none', 'No medications were prescribed.', []],
    ['no change', 'No medication changes.', []],
    [
      'none, but',
      'No procedures were performed, and she was prescribed ibuprofen 200 mg.',
      ['ibuprofen 200 mg'],
    ],
    ['advised only', 'He was advised to be started on aspirin 81 mg.', []],
    ['list beside allergies', 'Allergies: latex\nMedications: aspirin 81 mg\nAssessment: gout', []],
    ['home list', 'Home medications: aspirin 81 mg', []],
    [
      'prescribed beats the list',
      '# Medications\naspirin 81 mg\n# Plan\nThe patient was prescribed the following medications:\n- ibuprofen 200 mg',
      ['ibuprofen 200 mg'],
    ],
    ['no drug', 'She was started on a low-salt diet.', []],
  ])('%s: %j', (_, text, expected) => {
    expect(readEncounter(text).medications.map(({ value }) => value)).toEqual(expected);
  });
});
