import { describe, expect, it, test } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { withoutTerms } from '../../src/deidentify/spared/spare-terms.ts';
import { assertNoPhiIn } from '../../src/extract/leak-gate.ts';
import { markWith } from '../support/mark-phi.ts';

const table: readonly (readonly [kind: string, lines: readonly string[]])[] = [
  [
    'names and towns before the noun of what they made',
    [
      'The artery was held with a Leonard clamp and the Whitman retractor was moved.',
      'London criteria were met, the Melbourne score was 11.',
      'She asked for Mr. «Leonard», clamp in hand.',
    ],
  ],
  [
    'classifications with a grade, techniques, instruments and brands that bear a name',
    [
      'Meds: Ortho Tri-Cyclen. Milk by Dr Brown’s nipple. Port with Huber 20g. Yale-New Haven readmission score 22. Resp: PRVC 14/420/+8/50%.',
      'Levey-Jennings ok; Powassan virus; HR 72, q4 hr; anti-jo-1, panton-valentine toxin; Moorfields-style chart; «Okafor» bed 11',
      'Mallory Weiss tear on EGD. L knee Osgood Schlatter, Hill Sachs lesion, Lambert Eaton vs MG.',
      'PMH: Hailey Hailey, asthma. Stevens Johnson after lamotrigine.',
      'Seen with Mr. «Stevens Johnson» and Dr. «Osgood Schlatter».',
      'Mallampati I. ASA I. NYHA I. Subglottic stenosis Cotton-Myer I, easy mask.',
      'Zitelli bilobed flap versus Rintala; Brunschwig exenteration; Del Nido given; Sechrist chamber.',
      'She had a Hardy operation and the Blakes drained; two pulls with the Kiwi, then Simpson forceps.',
      'Seen by Dr. «Hardy» and Mr. «Simpson». Nurse «Tanner» rang.',
    ],
  ],
  [
    'pressures, acuities, outputs of drains and gases that look like days and codes',
    [
      'BP 118/60–96/58. VA cc 20/80 PH 20/50   20/30. JP 45/30/60. Cord gas 7.24/52/-4.',
      'BPAP 17/12, TXA 30/10. Stent 10 x 7/2. PMA 29 5/7. Uptake after I-131.',
      'Seen «3/4/20» and «17/12/2020», DOB «9/5/1961».',
    ],
  ],
  [
    'strengths, years of fractures, complaints and words of medicine in the plural',
    [
      'Nitrofurantoin MR 100mg BD 3/7, MR «1234567». Colles # 2016, NOF# 2021. Locker # «2016».',
      'CC: Follow-up of gout',
      'CC: Miliary tuberculosis, on treatment',
      'CC: «Garcia» will see him',
      'cc: «Zubrzycki»',
      'Dtr has flu. Dtr «Mary» came.',
      'Parasomnias denied. Arthralgias reported. «Tobias» denied it.',
    ],
  ],
  [
    'variants of molecules and microbes',
    [
      'Hb Kempsey was excluded, G6PD Viangchan found; factor V Bonn is unlikely.',
      'Stool grew Salmonella Montevideo.',
      'She moved here from «Montevideo» last year.',
    ],
  ],
  [
    'what stands behind the form of a drug, and behind a part with a side',
    [
      'Given Inj Clinda, Tab Dolovex and Inj. Actrapid; T. Creon 25K tid then rest.',
      'Unna boot R. Norton 11. Foley 16 Fr. Amsler distorted L. Rodenstock photos done.',
      'Seen by «R. Norton» «11 May». Nurse «L. Rodenstock» rang.',
      'Mr. «Dolovex» was seen in the Tab room.',
    ],
  ],
  [
    'drugs with how many are taken a day, terms with a grade before the next sentence',
    [
      'Advice: T. Ecosprin-AV 75/20 0-0-1, T. Clopilet 75 1-0-0, T. Pantocid 40 1-0-0 before food.',
      'Tanner V. Wood lamp was negative.',
      'Referred by Mr. «Tanner V. Wood» again.',
      'Seen by Dr. «T. Clopilet» on Monday.',
    ],
  ],
  [
    'systems of blood groups',
    [
      'Antibody panel: Duffy, Kidd and Colton typed, Kell negative.',
      'Seen by Dr. «Kidd» after the transfusion.',
    ],
  ],
  [
    'food, drink, plants and brands',
    [
      'He eats Waldorf salad, Dundee cake and a Granny Smith a day.',
      'Hives after Queen Anne lace. He uses Dr. Scholl pads and Dr. Bronner soap.',
      'Drinks Jim Beam at weekends and a Shirley Temple when driving.',
      'Seen by Dr. «Smith» today. Mr. «Jim Beam» called.',
    ],
  ],
  [
    'drugs with the names of women, where they are used',
    [
      'Switched the pill: Heather was stopped for spotting, Camila started.',
      'Uses Ella if the condom breaks.',
      'Her wife «Ella Oduya» drove her.',
    ],
  ],
  [
    'signs by their result, grades and diseases in doubt',
    [
      'Jeanne +, Froment +, Wartenberg neg.',
      'Marsh 3b on biopsy.',
      'We suspect Addison, less likely Sheehan.',
      'Told Mrs. «Marsh» of it.',
    ],
  ],
];

describe('terms of medicine and daily life stay', () => {
  it.each(table)('%s', async (_, lines) => {
    for (const line of lines) {
      const note = `The patient was seen in clinic today and is doing well.\n${line}\nLungs are clear.`;
      const plain = note.replaceAll(/[«»]/gu, '');
      expect(await markWith(defaultRecognizers(), plain)).toBe(note);
    }
  });
});

const values: readonly (readonly [category: 'DATE' | 'PHONE' | 'OTHER_ID', line: string, stays: boolean])[] =
  [
    ['DATE', 'Started Zubsolv «8/2» today', true],
    ['DATE', 'Taking amlodipine-benazepril «5/10» daily', true],
    ['DATE', 'pT1c pN1 («3/11») M0', true],
    ['DATE', 'Mayo endoscopic: «Mayo 2» colitis', true],
    ['DATE', 'Nació «Mayo 2» de 1961', false],
    ['PHONE', 'A-line «122/64 (84)»', true],
    ['OTHER_ID', 'Prednisone «40-30-20-10» over a week', true],
    ['OTHER_ID', 'MeSH «D009203» infarction', true],
    ['DATE', 'Seen on «8/2» in clinic', false],
    ['OTHER_ID', 'Member ID «40-30-20-10»', false],
    ['OTHER_ID', 'Badge «D009203»', false],
  ];

describe('values of medicine in the form of an identifier stay', () => {
  it.each(values)('%s in "%s": %s', (category, line, stays) => {
    const start = line.indexOf('«');
    const end = line.indexOf('»') - 1;
    const text = line.replaceAll(/[«»]/gu, '');
    const found = [{ start, end, category, strength: 2, recognizer: 'test' }] as const;
    expect(withoutTerms(text, found)).toEqual(stays ? [] : found);
  });
});

describe('what is spared never lets a person out', () => {
  test.each([
    ['Henry Marsh seen today. A Henry retractor was used.', 'A [NAME] retractor'],
    ['Mr. Craig Leonard, seen by Dr. Barts. Hb Barts on screen.', '[NAME] on screen'],
    ['Seen by Mr. Hodgkin. Hodgkin lymphoma.', 'Hodgkin lymphoma'],
  ])('the name of a person of the note: %s', async (text, part) => {
    const note = await deidentify({ id: 'n', text }, defaultRecognizers());
    expect(note.text).toContain(part);
    expect(() => assertNoPhiIn(note)).not.toThrow();
  });

  test.each([
    ['A Henry retractor was used.', false],
    ['A Leonard clamp was used.', false],
    ['A Whitman retractor was used.', true],
  ])('a known value of the patient: %s', async (text, stays) => {
    const patient = { names: ['Henry', 'Leonard Voss'] };
    const note = await deidentify({ id: 'n', text, patient }, defaultRecognizers());
    expect(note.text === text).toBe(stays);
  });
});

describe('units and possessives', () => {
  it.each([
    "Palpitations x 3 wk. TFT. Graves' in mum.",
    "Addison's crisis. HC 50 mg q6h. Diet 2000 kcal.",
    'Staffed by «Mallory Graves» today; Graves disease was excluded.',
  ])('%s', async (line) => {
    expect(await markWith(defaultRecognizers(), line)).toBe(line);
  });
});
