import { describe, expect, it } from 'vitest';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { addresses } from '../../src/deidentify/recognizers/addresses.ts';
import { ages } from '../../src/deidentify/recognizers/ages.ts';
import { banner } from '../../src/deidentify/recognizers/banner.ts';
import { biometrics } from '../../src/deidentify/recognizers/biometrics.ts';
import { contact } from '../../src/deidentify/recognizers/contact.ts';
import { dates } from '../../src/deidentify/recognizers/dates.ts';
import { devices, isVin } from '../../src/deidentify/recognizers/devices.ts';
import { hl7 } from '../../src/deidentify/recognizers/hl7.ts';
import { identifiers } from '../../src/deidentify/recognizers/identifiers.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { institutions } from '../../src/deidentify/recognizers/institutions.ts';
import { nameCredentials } from '../../src/deidentify/recognizers/name-credentials.ts';
import { nameLexicon } from '../../src/deidentify/recognizers/name-lexicon.ts';
import { names } from '../../src/deidentify/recognizers/names.ts';
import { postcodes } from '../../src/deidentify/recognizers/postcodes.ts';
import { ssn } from '../../src/deidentify/recognizers/ssn.ts';
import { towns } from '../../src/deidentify/recognizers/towns.ts';
import { unknownNames } from '../../src/deidentify/recognizers/unknown-names.ts';
import { markWith } from '../support/mark-phi.ts';

/** Text with what should be found in «», and what makes the row worth having. */
type Row = readonly [marked: string, remark: string];

const tables: readonly (readonly [recognizer: PhiRecognizer, rows: readonly Row[]])[] = [
  [
    names,
    [
      ['Mr. «Baker» was seen.', 'a title makes any word a name'],
      ['Discussed with Dr. «Van der Berg» today.', 'particles'],
      ["Seen with Ms. «O'Neill-Ortiz» today.", 'apostrophe and hyphen'],
      ['mr. «patel» denies pain', 'lower-case note'],
      ['DR. «PATEL» WAS CALLED TO THE ROOM', 'note in capitals'],
      ['Patient: «Joy Case»\nMRN: 1', 'header of two ordinary words'],
      ['| PCP | «Halima Waskit», DO', 'cell of a table'],
      ['{"patient": "«Tess Quill Jr.»"}', 'JSON'],
      ['Signed: «Sarah Michaels», MD', 'credential'],
      ['His wife «Marge» agrees.', 'relative'],
      ['Family including «Ines» and «Paolo» were present.', 'two relatives'],
      ['Hi «Tunde»,\nThanks,\n«Saoirse»', 'greeting and closing'],
      ['Pt «Huang Xiulan» alert', 'a name of no list behind a role'],
      ['seen by «fatou diallo» on', 'a name of no list in small letters'],
      ['NAME: «OLIVE BAKER»\nAGE', 'two ordinary words in capitals, in a field'],
      ['Supplied by: «T. Abernathy»', 'initial'],
      ['drug name: Welixa', 'the name of a thing'],
      ['followed by radiofrequency ablation, told repeatedly', 'cues of small-letter text'],
      ['mr arthrogram of the right hip', 'magnetic resonance'],
      ['MS changes noted; miss a dose; the doctor said so', 'titles that are words'],
      ['Patient: denies pain', 'a header with no name'],
      ['Prepped with DuraPrep and draped.', 'a product after a weak cue'],
    ],
  ],
  [
    nameCredentials,
    [
      ['Signed: «Sarah Michaels», MD', 'credential'],
      ['seen by «ada obi» np.', 'credential in small letters'],
      ['Triage RN called', 'an activity'],
      ['on file: «DOE^JANE^A» twice', 'components of HL7 alone'],
    ],
  ],
  [
    hl7,
    [
      [
        'MSH|^~\\&|LAB|«NORTH GATE»|EHR|«LAKEMONT LAB»|«202201151200»||ORU^R01|«88123»|P|2.3\rPID|1||«44551»^^^MRN||«DOE»^«JANE»||«19790304»|F|||«9 ORCHARD CT»^^«BOISE»^ID^«83702»',
        'fields by their position, the state stays',
      ],
      ['DG1|1||I10^Essential hypertension^ICD10', 'a diagnosis'],
      ['PID | 1 | x', 'no segment'],
    ],
  ],
  [
    unknownNames,
    [
      ['«Oswin Trent» is a pleasant 62-year-old man.', 'what only a person is'],
      ['«Alfons» had prior surgery. «Wanjiru» smokes.', 'a name of no list before a verb'],
      ['met «Thandeka Mbeki-Louw» today', 'two words of no list'],
      ["«Jade Fairweather»'s appetite is good", 'a given name that is a word'],
      ['«JEFFREY» REMAINED IN SINUS RHYTHM', 'capitals'],
      ['«jonatan gual» states he is well', 'small letters'],
      ['Welixa was started. Started Mepilex and Zolgryn 5 mg.', 'products'],
      ['Frataxin is a protein. The frataxin gene', 'a word that is also written small'],
      ['Smith-Magenis syndrome, Machado-Joseph disease, Bankart repair', 'eponyms'],
      ['Handedness is right. Cornstarch was given.', 'rare words of English'],
    ],
  ],
  [
    nameLexicon,
    [
      ['«Martha Collins» has asthma.', 'given name and surname'],
      ['«Johnson, Robert M.» (DOB', 'surname first'],
      ['«Mark Long» has a long history', 'ordinary words in capitals'],
      ['We called «Kathleen» twice.', 'a given name alone'],
      ['Camila and Portia were stopped, Yasmin continued.', 'drugs with given names'],
      ['Dallas, Georgia', 'a state'],
      ['Dupuytren, Down and Turner syndromes', 'eponyms in a list'],
    ],
  ],
  [
    banner,
    [
      [
        '«TRENT, OSWIN M» | «442-118-903» | 4/4/1950 | M | Room 4 | «Lakeside Memorial»\n',
        'banner without labels',
      ],
      ['Oswin Trent, MD\n«Lakeside Homes»\nPager 1234', 'institution under a signature'],
      ['Na | K | Cl\n140 | 4.1 | 101', 'a table of values'],
    ],
  ],
  [
    dates,
    [
      ['DOB «1983-01-12», seen «3/14/2021» and «14.03.21»', 'numeric'],
      ['at «2021-03-04T10:15:00Z»', 'ISO time'],
      ['|«20210304»|', 'HL7'],
      ['on «March 3rd» and «24-Apr-2021»', 'written'],
      ['in «March of 2021», «03/2021», since «June»', 'no day'],
      ['seen on «3/14», cycle given «1/25/2019-3/12/17»', 'short and range'],
      ['since 1998', 'a year alone stays'],
      ['This may represent a cyst; may 3 times', 'the verb'],
      ['nitrofurantoin 3/7, back in 2/52, review 3/12', 'UK durations'],
      ['BP 148/92, GCS 15/15, 4/5 strength, 2/6 murmur, 160/4.5', 'fractions'],
    ],
  ],
  [
    ages,
    [
      ['A «94»-year-old and a «ninety-one» year old', 'digits and words'],
      ['«97»\ny.o. with fall', 'over a line end'],
      ['Her mother is alive at «103».', 'of a relative'],
      ['an 89-year-old; sat 97%; weight 95 kg; HR 92', 'near misses'],
    ],
  ],
  [
    contact,
    [
      ['NHS 943 476 5919', 'the number of a patient, told by its label'],
      ['Tel «(303) 555-0100 ext. 12», fax «303.555.0199»', 'phone and fax'],
      ['«+44 20 7946 0018» or «01632 960 001»', 'outside the US'],
      ['Pager «4-8214»', 'pager'],
      [
        'mail «jo.doe@mail.example.com» see «https://example.org/a?b=1».',
        'e-mail and URL without its full stop',
      ],
      ['blog «quillfamily.net»', 'bare host'],
      ['from «203.0.113.80» and «fe80::34e6»', 'IP'],
      ['he was told.me too', 'a lost space'],
      ['Platelets 200-1000, 300-1200 mg, ratio 12:34:56', 'ranges and times'],
    ],
  ],
  [
    ssn,
    [
      ['SSN: «123456789» or «900-11-2222» or «xxx-xx-6388»', 'forms'],
      ['L4-5 and C5-6, 12-34', 'near misses'],
    ],
  ],
  [
    identifiers,
    [
      ['MRN: «A1234567» and "mrn": "«0130-22»"', 'labelled'],
      ['| Visit #              | «083466618»', 'padded table'],
      ['Policy no. «IJP-908703-01»; MBI «1EG4-TE5-MK73»', 'insurance'],
      ['NPI «2619287719» | DEA «BJ6767947»', 'provider numbers'],
      ['in case 2, group 3, visit 4', 'counting words'],
      ['E78.5, J45.909, HCPCS J1885, MS-DRG 470, SNOMED 44054006', 'codes'],
      ['CD4 212, B12 1000 mcg, HLA-B27 positive', 'laboratory'],
    ],
  ],
  [
    devices,
    [
      ['Implant: «(01)00643169007222(17)280131(21)PJN1234»', 'UDI'],
      ['VIN «1M8GDM9AXKP042788»', 'check digit'],
      ['license plate «YD 56509»', 'plate'],
      ['the plate was fixed with 4 screws', 'a bone plate'],
    ],
  ],
  [
    biometrics,
    [
      ['fingerprint «FPT-0897-2PVC» refused', 'template'],
      ['see «IMG_20241218_Quill.jpg»', 'a picture with a name'],
      ['iris normal, palm 3 cm laceration', 'anatomy'],
    ],
  ],
  [
    addresses,
    [
      [
        'Lives at «1224 Kuphal Street Unit 54», «Hilo», HI 96720.',
        'the state stays; the code is of postcodes',
      ],
      ['«71 Sporer Landing Apt 28A»', 'a rare street word with a unit'],
      ['PO: «P.O. Box 123»', 'box'],
      ['Lives in «Columbus», Ohio', 'city and state'],
      ['do 5 reps each way; 3 drive 2', 'near misses'],
      ['3/6 systolic ejection murmur heard at the left base', 'no street'],
    ],
  ],
  [
    postcodes,
    [
      ['at 4b Gorse Close «SE15», 27 Kings Road, Reading «RG1». Lives in «NW3».', 'the first half of a code'],
      [
        'Fusion L5 S1, T12 fracture, CT2 given; 2 Oak Rd. L5 pain. Grade S3.',
        'near-miss: vertebrae and samples',
      ],
      [
        '«Hilo», HI «96720» or 2 Elm Rd, «Truro» «TR1 3QP», «Ballarat» VIC «3350»',
        'United States, United Kingdom, Australia',
      ],
      ['WBC 3350, VIC said 4000 ml', 'near misses'],
    ],
  ],
  [
    towns,
    [
      ['LIVES IN «SCRANTON» WITH HER SISTER', 'a city in capitals'],
      ['she is in from «ipswich» today', 'a city in small letters'],
      ['resident of «New Haven County»', 'county'],
      ['moved from «Yonkers», near «Lake Charles».', 'behind a verb'],
      ['FROM THE OFFICE; LIVES IN TEXAS', 'no city; a state'],
    ],
  ],
  [
    institutions,
    [
      ['SENT TO «HOSPITAL - PLYMOUTH».', 'split, with its city'],
      ['AT «SHRINERS HOSPITAL FOR CHILDREN - BOSTON, THE».', 'article at the end'],
      ['AT «UNIVERSITY OF VERMONT MEDICAL CENTER, BURLINGTON».', 'city behind a comma'],
      ['Had it done at «UCSF».', 'short form behind its verb'],
      ['Student at «Lincoln High School», plays soccer', 'without its verb'],
      ['Per the American Academy of Pediatrics; seen at ICU', 'a society, a ward'],
      ["Transferred from «St. Mary's Hospital».", 'saint'],
      ['at «Lakeview Regional Medical Center» today', 'hospital'],
      ['works for «Acme Roofing LLC» in Yonkers.', 'employer; the city is of towns'],
      ['in the Emergency Department, at home, in Medicaid', 'near misses'],
    ],
  ],
];

describe.each(tables.map(([recognizer, rows]) => [recognizer.id, recognizer, rows] as const))(
  '%s',
  (_id, recognizer, rows) => {
    it.each(rows)('%s (%s)', async (marked) => {
      expect(await markWith([recognizer], marked)).toBe(marked);
    });
  },
);

describe('clinical text stays as it is', () => {
  it.each([
    ['Parkinson disease, Crohn’s disease, Hodgkin lymphoma; Babinski sign negative', 'eponyms'],
    ['Foley catheter placed, Jackson-Pratt drain, 4-0 Vicryl', 'devices'],
    ['CN II-XII intact. GCS 15/15, PHQ-9 score: 14. BP 148/92.', 'scores'],
    ['Symbicort 160/4.5 two puffs, T2DM, BRCA1, G2P1, L4/L5, C5-6', 'doses, genes, levels'],
    ['HISTORY OF PRESENT ILLNESS\nCHEST PAIN FOR 2 WEEKS\nPAST MEDICAL HISTORY', 'capitals'],
    ['A 67-year-old man may take it, ages 4-5 hrs, Lipitor 20 mg', 'ages, the verb, brands'],
    ['WBC 11.2, Hgb 12.9, Plt 224, pH 7.36, ICD-10 E11.65', 'laboratory and codes'],
  ])('%s (%s)', async (text) => {
    expect(await markWith(defaultRecognizers(), text)).toBe(text);
  });
});

it('checks the check digit of a VIN', () => {
  expect(isVin('1M8GDM9AXKP042788')).toBe(true);
  expect(isVin('1M8GDM9A1KP042788')).toBe(false);
});
