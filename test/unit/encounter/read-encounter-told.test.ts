import { describe, expect, it } from 'vitest';
import { readEncounter } from '../../../src/extract/encounter/read-encounter.ts';

/** What notes tell by a verb or without one, each with what stands near it and is none. */
const procedures = (text: string): readonly string[] =>
  readEncounter(text).procedures.map(({ value }) => value);
const medications = (text: string): readonly string[] =>
  readEncounter(text).medications.map(({ value }) => value);

describe('done, by a verb of its own', () => {
  it.each<[text: string, expected: readonly string[]]>([
    ['She was intubated for hypoxemia.', ['intubated']],
    ['He was proned, and started on heparin.', ['proned']],
    ['Overnight pt intubated.', ['intubated']],
    ['Sutures removed, wound dry.', ['Sutures removed']],
    ['Wound irrigated and packed.', ['Wound irrigated and packed']],
    ['The laceration was closed with 5 nylon sutures.', ['laceration was closed with 5 nylon sutures']],
    ['We drained the abscess under lidocaine.', ['drained the abscess']],
    ['Injected 1st dorsal compartment with Kenalog.', ['Injected 1st dorsal compartment']],
    ['Placed DO resin composite #19.', ['DO resin composite #19']],
    ['General surgery performed an incision and drainage at the bedside.', ['incision and drainage']],
    ['Shave biopsy of a papule on the nose.', ['Shave biopsy of a papule on the nose']],
    ['L inguinal hernia repair w mesh (Dr. Oakes).', ['L inguinal hernia repair w mesh']],
    ['BVM ventilation started.', ['BVM ventilation']],
    ['He required hemodialysis.', ['hemodialysis']],
    ['He required admission.', []],
    ['Abscess drained spontaneously.', []],
    ['Fistula needled without difficulty.', ['Fistula needled']],
    ['She had retention and a Foley catheter was placed.', ['Foley catheter']],
    ['Scaling and polishing completed.', ['Scaling and polishing']],
    ['Pain reduced. Swelling reduced.', []],
    ['Closed fracture of hip.', []],
    ['He injected heroin.', []],
    ['She had been intubated for hypoxemia in May.', []],
    ['Return if sutures removed early.', []],
    ['Sutures to be removed in 10 days.', []],
    ['s/p hernia repaired in 2010.', []],
    ['Born by C-section.', []],
    ['Seen 6 weeks after microdiscectomy.', []],
    ['Presents for removal of wisdom teeth.', []],
    ['Oxytocin augmentation commenced.', []],
    ['PT referral placed.', []],
    ['Anticipatory guidance given.', []],
    ['Cramping last 30 min.', []],
  ])('%j: %j', (text, expected) => {
    expect(procedures(text)).toEqual(expected);
  });
});

describe('studies that a note tells of', () => {
  it.each<[text: string, expected: readonly string[]]>([
    ['Monospot +. Rapid strep neg.', ['Monospot', 'Rapid strep']],
    ['Pure tone audiometry completed: mild loss.', ['Pure tone audiometry']],
    ['Anterior rhinoscopy showed a vessel.', ['Anterior rhinoscopy']],
    ['CT abd/pelvis with IV contrast: no bleed.', ['CT abd/pelvis with IV contrast']],
    ['Rigid sigmoidoscopy to 15 cm was normal.', ['Rigid sigmoidoscopy']],
    ['Confused 2/7. PMH: stroke. O/E well. Bladder scan 640 ml. MSU sent.', ['Bladder scan', 'MSU']],
    ['Growth scan booked 28/40.', []],
    ['Assessment/Plan: foot ulcer. X-ray foot no osteomyelitis.', ['X-ray foot']],
    ['Assessment/Plan: foot ulcer. X-ray foot with weight bearing views.', []],
  ])('%j: %j', (text, expected) => {
    expect(procedures(text)).toEqual(expected);
  });
});

describe('lists under labels', () => {
  it.each<[text: string, procedures: readonly string[], medications: readonly string[]]>([
    ['Tests done: urine NAAT, throat swab, HIV POCT (neg)', ['urine NAAT', 'throat swab', 'HIV POCT'], []],
    ['Tx: pulleys 5 min, wand stretching, moist heat', ['pulleys', 'wand stretching', 'moist heat'], []],
    [
      'Rx: mobilisations grade 3, pendular exercises, heat',
      ['mobilisations grade 3', 'pendular exercises', 'heat'],
      [],
    ],
    ['Administered: MMR (L thigh), varicella (R thigh)', ['MMR', 'varicella'], []],
    ['Administered: ceftriaxone 1 g, ketorolac 30 mg', [], ['ceftriaxone 1 g', 'ketorolac 30 mg']],
    ['Procedure(s): band ligation of hemorrhoids', ['band ligation of hemorrhoids'], []],
    ['Procedure: Oxymetazoline instilled. Bead removed with forceps.', ['Bead removed'], ['Oxymetazoline']],
    ['Procedure: After cleaning the site, 6 skin tags were snipped.', ['6 skin tags were snipped'], []],
    ['Medications: continue losartan 50 mg, rosuvastatin 10 mg', [], []],
    [
      'New medicines   meloxicam 15 mg\n                omeprazole 20 mg',
      [],
      ['meloxicam 15 mg', 'omeprazole 20 mg'],
    ],
  ])('%j: %j, %j', (text, done, given) => {
    expect([procedures(text), medications(text)]).toEqual([done, given]);
  });
});

describe('a dose tells that it was given', () => {
  it.each<[text: string, expected: readonly string[]]>([
    ['Ancef 2g, Tdap given.', ['Ancef 2g', 'Tdap']],
    [
      'Cervix ripened with misoprostol 25 mcg PV x3, Pitocin augmentation.',
      ['misoprostol 25 mcg', 'Pitocin'],
    ],
    ['He received 80 mg IV furosemide this morning.', ['80 mg IV furosemide']],
    ['1% lidocaine infiltrated.', ['1% lidocaine']],
    ['Numbed with 2 mL of 1% lidocaine.', ['1% lidocaine']],
    ['RICE, naproxen 375 bid w food.', ['naproxen 375']],
    ['ASA 324 mg PO, NTG 0.4 mg SL held, NS 500 mL bolus via IV.', ['ASA 324 mg', 'NS 500 mL bolus']],
    ['I increased metoprolol succinate to 100 mg daily.', ['metoprolol succinate']],
    ['Sent benzonatate 100 mg tid to pharmacy.', ['benzonatate 100 mg']],
    ['Plan: stop glipizide, start semaglutide 0.25 mg weekly.', ['semaglutide 0.25 mg']],
    ['Plan: if no better, start semaglutide 0.25 mg weekly.', []],
    ['Irrigated with 500 mL saline.', []],
    ['Transitioned to oral doxycycline.', []],
    ['He was transitioned to oral doxycycline.', ['doxycycline']],
    ['Thrombolysis with alteplase 0.9 mg/kg given.', ['alteplase 0.9 mg/kg']],
    ['Currently on methotrexate 15 mg weekly and folic acid 5 mg weekly.', []],
    ['Takes lisinopril 20 mg daily at home.', []],
    ['Avoid ibuprofen 400 mg.', []],
    ['Overdose of paracetamol 500 mg.', []],
    ['Tried albuterol 2.5 mg without relief.', []],
    ['FEV1 34% pred.', []],
    ['BPH on tamsulosin 0.4mg. O/E well.', []],
    ['Attending for iron infusion.', []],
  ])('%j: %j', (text, expected) => {
    expect(medications(text)).toEqual(expected);
  });
});

describe('why and what kind', () => {
  it.each<[text: string, reason: string | undefined]>([
    ['Clinic.\nWren Oakes 57M.\nGout flare L big toe, 3rd this year.', 'Gout flare L big toe'],
    ['Clinic.\nWren Oakes 41F - IDA d/t menorrhagia, Hb 82', 'IDA d/t menorrhagia'],
    ['Clinic.\nWren Oakes 41F. Pain is better.', undefined],
    ['Clinic.\nWren Oakes 41F. Paracetamol recommended for pain.', undefined],
    ['S: sore throat, swollen glands', 'sore throat, swollen glands'],
    ['S: still stiff in the mornings', undefined],
    [
      'Preoperative diagnosis: Carpal tunnel syndrome\nThe patient was seen for numbness.',
      'Carpal tunnel syndrome',
    ],
    ['74 yo M w/ diabetes for foot care.', 'foot care'],
    ['60 yo M with gout for two weeks.', 'gout for two weeks'],
    ['He was admitted 4 Jan with bronchiolitis.', 'bronchiolitis'],
    ['He presents after punching a wall last night.', 'punching a wall'],
    ['He was seen after a week.', undefined],
    ['Spoke w/ the patient re: elevated INR of 5.2.', 'elevated INR of 5.2'],
    ['Fell off trampoline, landed on hand.', 'Fell off trampoline'],
  ])('%j: %s', (text, reason) => {
    expect(readEncounter(text).reason?.value).toBe(reason);
  });

  it.each<[text: string, type: string | undefined]>([
    ['ED Provider Note\nGout.', 'ED'],
    ['Telehealth Visit (video)\nGout.', 'Telehealth Visit'],
    ['Psych med check 20 min\nGout.', 'Psych med check'],
    ['Ophthalmology clinic note\nGout.', 'Ophthalmology clinic'],
    ['PEDIATRIC CLINIC: SICK VISIT\nGout.', 'SICK VISIT'],
    ['Reason: asthma follow-up', undefined],
    ['INFUSION CENTER NURSING NOTE\nGout.', undefined],
    ['INPATIENT PSYCHIATRY PROGRESS NOTE\nGout.', undefined],
  ])('%j: %s', (text, type) => {
    expect(readEncounter(text).encounterType?.value).toBe(type);
  });
});

describe('who the patient is', () => {
  it.each<[text: string, name: string | undefined, age: number | undefined, gender: string | undefined]>([
    ['27F, Bethan Oakes. Wants the pill.', 'Bethan Oakes', 27, 'female'],
    ['S: 30yo F Shreya Oakes c/o pain.', 'Shreya Oakes', 30, 'female'],
    ['52M Curtis Oakes brought in.', 'Curtis Oakes', 52, 'male'],
    ['Session\nKwabena Oakes   M   64\n', 'Kwabena Oakes', 64, 'male'],
    ['Call: Wife of Norbert Oakes (78 yo M) rang.', 'Norbert Oakes', 78, 'male'],
    ['62 ♂ Ioannis Oakes. Arrest.', 'Ioannis Oakes', 62, 'male'],
    ['Renal unit. Mr Bogdan Oakes, 58. UF 2.1 L.', 'Bogdan Oakes', 58, 'male'],
    ['Pt: Delia Oakes  |  F  |  58', 'Delia Oakes', 58, 'female'],
    ['Name: Olive Oakes 79 years Female.', 'Olive Oakes', 79, 'female'],
    ['Baby Boy Oakes, born at 31w2d to a 29 yo G1.', 'Oakes', 0, 'male'],
    ['Well child visit, 18 months', undefined, 1, undefined],
    ['Gender: Non-binary', undefined, undefined, 'other'],
  ])('%j: %s %s %s', (text, name, age, gender) => {
    const encounter = readEncounter(text);
    expect([encounter.name?.value, encounter.age?.value, encounter.gender?.value]).toEqual([
      name,
      age,
      gender,
    ]);
  });

  it.each([
    ['19 yo AAM with gout.', 'black or african american'],
    ['19 yo WM with gout.', 'white'],
    ['A 22-year-old white college student.', 'white'],
    ['AF 60 bpm, WM changes on MRI.', undefined],
  ])('%j: %s', (text, race) => {
    expect(readEncounter(text).race?.value).toBe(race);
  });
});
