import { describe, expect, it } from 'vitest';
import { readEncounter } from '../../../src/extract/encounter/read-encounter.ts';

/** Forms that practices and wards write and exports do not, each with what stands near it and is none. */
const procedures = (text: string): readonly string[] =>
  readEncounter(text).procedures.map(({ value }) => value);
const medications = (text: string): readonly string[] =>
  readEncounter(text).medications.map(({ value }) => value);

describe('who the patient is', () => {
  it.each<[text: string, name: string | undefined]>([
    ['Aaliyah Brooks, G2P1 at 38+2, came in.', 'Aaliyah Brooks'],
    ['Patient Samir Haddad (34 M) attended for toothache.', 'Samir Haddad'],
    ['A 33-year-old woman, Linh Tran, with a lump.', 'Linh Tran'],
    ['The patient, a 33-year-old woman, with a lump.', undefined],
    ['Caller: mother of Ava Thompson (9 mo F)', 'Ava Thompson'],
    ['Pediatric ED. Liam Oakes, 6-year-old boy.', 'Liam Oakes'],
    ['3yo M Mateo Oakes w/ fever', 'Mateo Oakes'],
    ['Patient: Margaret "Peggy" Sloan | 66 | F', 'Margaret Sloan'],
    ['I had the pleasure of seeing Amara Oakes in clinic.', 'Amara Oakes'],
    ['I met Dr. Amara Oakes in clinic.', undefined],
    ['Video consult with Pavel Oakes (36, male).', 'Pavel Oakes'],
    ['Video consult with Pavel Oakes, NP.', undefined],
    ['Implanon 1 yr ago.', undefined],
    ['Locum GP Belfast, phone then F2F. 67M pain.', undefined],
    ['Px: Edith Cramer   85 yo   F', 'Edith Cramer'],
  ])('%j: %s', (text, name) => {
    expect(readEncounter(text).name?.value).toBe(name);
  });

  it.each<[text: string, age: number | undefined, gender: string | undefined]>([
    ['Ava Thompson (9 mo F)', 0, 'female'],
    ['Priya Raman, 31, primip, 40+1', 31, 'female'],
    ['Wren Oakes - 74 - M', 74, 'male'],
    ['Patient: Wren Oakes | 66 | F', 66, 'female'],
    ['Resident: Agnes Oakes   93   F   White', 93, 'female'],
    ['Age/Gender: 45 y/o male', 45, 'male'],
    ['Age: 70 Sex: M', 70, 'male'],
    ['A 52 year old Latina.', 52, 'female'],
    ['Pain 3, 4 days', undefined, undefined],
    ['Room 12, 31 beds', undefined, undefined],
  ])('%j: %s %s', (text, age, gender) => {
    const encounter = readEncounter(text);
    expect([encounter.age?.value, encounter.gender?.value]).toEqual([age, gender]);
  });
});

describe('why and what kind', () => {
  it.each<[text: string, reason: string | undefined]>([
    ['Admitting diagnosis: Pneumonia\nHospital course: Treated with ceftriaxone.', 'Pneumonia'],
    ['CC: cough\nDiagnosis: Pneumonia', 'cough'],
    ['Reason for call: itchy rash', 'itchy rash'],
    ['Seen with mum for suspected peanut allergy.', 'suspected peanut allergy'],
    ['A 9-year-old boy here with his grandmother.', undefined],
    ['Mr. Oakes was admitted on 4 May via the emergency department with a TIA.', 'TIA'],
    ['Brought in by ambulance after a seizure.', 'seizure'],
    ['He reports no problems.', undefined],
    ['47 y/o M, for f/u of gout.', 'f/u of gout'],
  ])('%j: %s', (text, reason) => {
    expect(readEncounter(text).reason?.value).toBe(reason);
  });

  it.each<[text: string, type: string | undefined]>([
    ['Dental visit note. Patient has toothache.', 'Dental visit'],
    ['PSYCHIATRIC INTAKE\nIdentifying information: 23-year-old.', 'PSYCHIATRIC INTAKE'],
    ['Telehealth visit - 11/10/2022\nGout.', 'Telehealth visit'],
    ['ED triage: Rosa Oakes 44F', 'ED triage'],
    ['Date of visit: Jan 5, 2024', undefined],
    ['Reason for visit: gout', undefined],
    ['Physical examination\nChest clear.', undefined],
    ['I saw her in the outpatient cardiology clinic with palpitations.', 'outpatient cardiology clinic'],
    ['Presenting to urgent care with cough.', 'urgent care'],
    ['Itchy rash. Telephone encounter.', 'Telephone encounter'],
    ['Itchy rash. Follow-up visit.', undefined],
  ])('%j: %s', (text, type) => {
    expect(readEncounter(text).encounterType?.value).toBe(type);
  });
});

describe('what was done', () => {
  it.each<[text: string, expected: readonly string[]]>([
    ['EKG showed ST depression.', ['EKG']],
    ['XR hip: severe OA.', ['XR hip']],
    ['CT head was normal; EEG was obtained.', ['CT head', 'EEG']],
    ['MRI brain last year was normal.', []],
    ['Outside CT showed a mass.', []],
    ['CT chest is to be booked.', []],
    ['ECG not done.', []],
    ['Plan: CT chest with contrast.', []],
    ['If CXR is positive, call us.', []],
    ['Steroid injection given.', ['Steroid injection']],
    ['Manual handling advice given.', []],
    ['A splint was applied.', ['splint']],
    ['Pressure was applied.', []],
    ['Extraction of tooth 46 under local anaesthetic.', ['Extraction of tooth 46']],
    ['Extraction of tooth 46 is planned.', []],
    ['Taken to the OR for appendectomy.', ['appendectomy']],
    ['Treatment: acupuncture, naproxen 500 mg', ['acupuncture']],
    ['Procedures: point-of-care HbA1c, diabetic foot exam', ['point-of-care HbA1c', 'diabetic foot exam']],
    ['Treatment provided: manual therapy x 10 min, cryotherapy.', ['manual therapy', 'cryotherapy']],
  ])('%j: %j', (text, expected) => {
    expect(procedures(text)).toEqual(expected);
  });
});

describe('what was given', () => {
  it.each<[text: string, expected: readonly string[]]>([
    ['Started on heparin drip and given metoprolol 25 mg PO.', ['heparin', 'metoprolol 25 mg']],
    ['Plan: Begin fluoxetine 20 mg every morning.', ['fluoxetine 20 mg']],
    ['P: amoxicillin 90 mg/kg/day div BID x10d. Tylenol prn.', ['amoxicillin 90 mg/kg/day', 'Tylenol']],
    ['Plan: continue lisinopril 10 mg.', []],
    ['Plan: consider aspirin 81 mg.', []],
    ['Plan:\n- Increase amlodipine to 10 mg daily', ['amlodipine']],
    ['Stopped: aspirin 81 mg', []],
    ['Changes: stop Seretide; start Trimbow 2 puffs bd.', ['Trimbow 2 puffs']],
    ['Switched IV co-amoxiclav to oral nitrofurantoin 100 mg bd.', ['nitrofurantoin 100 mg']],
    ['Treated with Macrobid 100 mg BID x5d', ['Macrobid 100 mg']],
    ['He was given insulin infusion and IV fluids; potassium replaced.', ['insulin infusion', 'IV fluids']],
    ['He was given some ibuprofen and drove home.', ['some ibuprofen']],
    ['He was given ibuprofen and pain was controlled.', ['ibuprofen']],
    ['At her last visit we started topiramate.', []],
    ['He was given a steroid injection.', []],
    ['Discharge medications:\n1. Aspirin 81 mg daily\nFollow up with PCP in 1 week.', ['Aspirin 81 mg']],
    ['Discharged home on amiodarone for atrial fibrillation.', ['amiodarone']],
  ])('%j: %j', (text, expected) => {
    expect(medications(text)).toEqual(expected);
  });
});
