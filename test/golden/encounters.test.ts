import { expect, it } from 'vitest';
import { readEncounter } from '../../src/extract/encounter/read-encounter.ts';

/** Invented notes of other forms than those of the data. What a form does not say is absent. */
const notes: readonly { form: string; text: string; expected: object }[] = [
  {
    form: 'JSON',
    text: '{"patient":{"name":"Ottilie Brandvold","age":63,"sex":"F","race":"White"},"encounter_type":"office visit","chief_complaint":"Knee pain","procedures":["arthrocentesis of knee","knee x-ray"],"medications":[{"name":"Naproxen 500 MG Oral Tablet","sig":"take twice daily"}],"home_medications":["Lisinopril 10 MG Oral Tablet"]}',
    expected: {
      name: 'Ottilie Brandvold',
      age: 63,
      race: 'white',
      gender: 'female',
      reason: 'Knee pain',
      encounterType: 'office visit',
      procedures: ['arthrocentesis of knee', 'knee x-ray'],
      medications: ['Naproxen 500 MG Oral Tablet'],
    },
  },
  {
    form: 'HL7 version 2',
    text: 'MSH|^~\\&|EPIC|HOSP|||202003041200||ADT^A01|123|P|2.3\nPID|1||4471122^^^MRN||Brandvold^Ottilie^J||19570302|F||2106-3^White^HL70005|12 Elm St^^Salem^MA\nPV1|1|O|CLINIC|||||||||||||||OV\nPV2|||^Knee pain\nPR1|1||73630^Knee x-ray^CPT\nRXE|^^^202003|^Naproxen 500 MG Oral Tablet',
    expected: {
      name: 'Ottilie Brandvold',
      race: 'white',
      gender: 'female',
      reason: 'Knee pain',
      procedures: ['Knee x-ray'],
      medications: ['Naproxen 500 MG Oral Tablet'],
    },
  },
  {
    form: 'a table in Markdown',
    text: '| Field | Value |\n|---|---|\n| Patient | Brandvold, Ottilie |\n| Age | 63 |\n| Sex | Female |\n| Race | White |\n| Encounter type | Office visit |\n| Reason for visit | Knee pain |\n| Procedures | Arthrocentesis of knee; knee x-ray |\n| Medications | Naproxen 500 MG Oral Tablet, take twice daily |',
    expected: {
      name: 'Ottilie Brandvold',
      age: 63,
      race: 'white',
      gender: 'female',
      reason: 'Knee pain',
      encounterType: 'Office visit',
      procedures: ['Arthrocentesis of knee', 'knee x-ray'],
      medications: ['Naproxen 500 MG Oral Tablet'],
    },
  },
  {
    form: 'GP shorthand',
    text: 'Mr Tobias Fenwright 71M  DOB 3/4/49\nPC: chesty cough 3/7\nO/E: chest clear, T 37.2\nImp: viral LRTI\nPMH: HTN, prev cholecystectomy\nMeds: amlodipine 5mg od, ramipril 10mg od\nAllergies: pen\nRx: doxycycline 100 mg capsules 1 bd for 5 days\nPlan: CXR if no better. Spirometry booked.',
    expected: {
      name: 'Tobias Fenwright',
      age: 71,
      gender: 'male',
      reason: 'chesty cough 3/7',
      procedures: [],
      medications: ['doxycycline 100 mg capsules'],
    },
  },
  {
    form: 'a discharge summary',
    text: 'DISCHARGE SUMMARY\nPatient Name: Quillan Ostrander        MRN: 889123\nAge/Sex: 58/M        Admit Date: 02/03/2019\nAdmission Type: Emergency hospital admission\n\nREASON FOR ADMISSION:\nChest pain\n\nHOSPITAL COURSE:\nMr. Ostrander is a fifty-eight-year-old African American gentleman admitted with chest pain. Coronary angiography was performed and a drug-eluting stent was placed. He declined cardiac rehabilitation. Echocardiogram was planned for next month.\n\nHOME MEDICATIONS:\n1. Metformin 500 mg PO BID\n2. Lisinopril 10 mg daily\n\nDISCHARGE MEDICATIONS:\n1. Aspirin 81 mg PO daily\n2. Clopidogrel 75 mg PO daily x 30 days\n3. Atorvastatin 80 mg PO QHS\n\nPROCEDURES PERFORMED:\n1. Coronary angiography\n2. Percutaneous coronary intervention',
    expected: {
      name: 'Quillan Ostrander',
      age: 58,
      race: 'black or african american',
      gender: 'male',
      reason: 'Chest pain',
      encounterType: 'Emergency hospital admission',
      procedures: ['Coronary angiography', 'Percutaneous coronary intervention', 'drug-eluting stent'],
      medications: ['Aspirin 81 mg', 'Clopidogrel 75 mg', 'Atorvastatin 80 mg'],
    },
  },
  {
    form: 'a dictated note',
    text: 'Pleasant 34 y/o Hispanic woman, Mrs. Delphine Arrowood, here today because of a painful left wrist after a fall. X-ray of the wrist was obtained and a splint was applied. We prescribed ibuprofen 400 mg three times a day and paracetamol. No surgery was performed. She refused a tetanus vaccination. Her mother, aged 70, takes warfarin.',
    expected: {
      name: 'Delphine Arrowood',
      age: 34,
      race: 'hispanic or latino',
      gender: 'female',
      reason: 'painful left wrist after a fall',
      procedures: ['X-ray of the wrist', 'splint'],
      medications: ['ibuprofen 400 mg', 'paracetamol'],
    },
  },
  {
    form: 'a letter from a clinic',
    text: 'Dear Dr. Quade,\nRe: Ms. Odalys Pemberton, DOB 12/12/1980, NHS No 123 456 7890\n\nThank you for referring this 39-year-old lady, whom I saw in clinic on 3 March with recurrent sinusitis. Nasal endoscopy was carried out today and showed polyps. I have started her on Mometasone furoate 50 mcg nasal spray. I have listed her for polypectomy. Her regular medications are sertraline and omeprazole.\n\nYours sincerely',
    expected: {
      name: 'Odalys Pemberton',
      age: 39,
      gender: 'female',
      reason: 'recurrent sinusitis',
      procedures: ['Nasal endoscopy'],
      medications: ['Mometasone furoate 50 mcg nasal spray'],
    },
  },
  {
    form: 'questions as labels',
    text: 'PATIENT: Okonkwo, Ngozi (F, 52)\nVISIT: Consultation for treatment\nWHY SEEN: Essential hypertension\nWHAT WAS DONE:\n  * Depression screening\n  * Electrocardiogram\nWHAT WAS PRESCRIBED:\n  * Hydrochlorothiazide 25 MG Oral Tablet - once a day\n  * Amlodipine 5 MG Oral Tablet - at night',
    expected: {
      name: 'Ngozi Okonkwo',
      age: 52,
      gender: 'female',
      reason: 'Essential hypertension',
      encounterType: 'Consultation for treatment',
      procedures: ['Depression screening', 'Electrocardiogram'],
      medications: ['Hydrochlorothiazide 25 MG Oral Tablet', 'Amlodipine 5 MG Oral Tablet'],
    },
  },
  {
    form: 'prose',
    text: 'On 4 May 2018 Ezekiel Marchbanks (male, 47 years, Black or African American) attended an urgent care clinic because of acute bronchitis. A sputum examination and a chest x-ray were completed. The patient received prescriptions for Acetaminophen 325 MG Oral Tablet and Amoxicillin 250 MG Oral Capsule.',
    expected: {
      name: 'Ezekiel Marchbanks',
      age: 47,
      race: 'black or african american',
      gender: 'male',
      reason: 'acute bronchitis',
      encounterType: 'urgent care clinic',
      procedures: ['sputum examination', 'chest x-ray'],
      medications: ['Acetaminophen 325 MG Oral Tablet', 'Amoxicillin 250 MG Oral Capsule'],
    },
  },
  {
    form: 'keys of an export',
    text: 'patient_name: Ezekiel Marchbanks\nage: 47\ngender: male\nrace: black\nencounter_type: urgent care clinic\nreason: Acute bronchitis\nprocedures:\n  - sputum examination\n  - chest x-ray\nmedications: []',
    expected: {
      name: 'Ezekiel Marchbanks',
      age: 47,
      race: 'black or african american',
      gender: 'male',
      reason: 'Acute bronchitis',
      encounterType: 'urgent care clinic',
      procedures: ['sputum examination', 'chest x-ray'],
      medications: [],
    },
  },
];

it.each(notes)('$form', ({ text, expected }) => {
  const { procedures, medications, ...single } = readEncounter(text);
  expect({
    ...Object.fromEntries(Object.entries(single).map(([field, { value }]) => [field, value])),
    procedures: procedures.map(({ value }) => value),
    medications: medications.map(({ value }) => value),
  }).toEqual(expected);
});
