import { describe, expect, it } from 'vitest';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { addresses } from '../../src/deidentify/recognizers/addresses.ts';
import { nameShapes } from '../../src/deidentify/recognizers/name-shapes.ts';
import { namesOfWords } from '../../src/deidentify/recognizers/names-of-words.ts';
import { oneCasePlaces } from '../../src/deidentify/recognizers/one-case-places.ts';
import { peopleInLetters } from '../../src/deidentify/recognizers/people-in-letters.ts';
import { streetForms } from '../../src/deidentify/recognizers/street-forms.ts';
import { surePeople } from '../../src/deidentify/recognizers/sure-people.ts';
import { doesAt, speaks, surelySpeaks } from '../../src/deidentify/words/person-verbs.ts';
import { isSyllableName } from '../../src/deidentify/words/syllable-names.ts';
import { markWith } from '../support/mark-phi.ts';

const small = 'the lungs are clear to auscultation on both sides, and there is no edema.\n';
const large = 'THE LUNGS ARE CLEAR TO AUSCULTATION ON BOTH SIDES, AND THERE IS NO EDEMA.\n';

/** Invented pieces with what should be found in «», near-misses among them. */
const tables: readonly (readonly [recognizer: PhiRecognizer, rows: readonly string[]])[] = [
  [
    surePeople,
    [
      '«Bishop Level» is a pleasant 50-year-old woman.',
      `${small}«mercy quarter» is a 56-year-old with pain`,
      'The patient is a 50-year-old woman. Chest Pain is a 3-day problem.',
      '«HIVES, GUNNER» | 0924966 | 1980/1/18 | F',
      '«Silence H. Hives», M.D.\nElm Clinic',
      'Internal Medicine, MD\n',
      'PATIENT: RESTING COMFORTABLY\n',
      '| Patient     | «Loan Vo»\n',
      'policy 4417; subscriber «Merle Pocket», dob 10/7/12',
      'page 2 of 2 — «Sunshine Dream» — MRN 408671',
      '«Ray Trout» is employed on her feet.',
      'Physical Therapy presents options.',
    ],
  ],
  [
    peopleInLetters,
    [
      'done.\n«Lovejoy/nb»  8/2018\n',
      'Principal «Elmi» faxed the plan.',
      'Wound nurse staged it.',
      'list\n1. «Banks» 24M, R tibia',
      '«Gill, Tahir»: no answer.',
      'Pt. «XE» seen in follow up. Pt is seen daily.',
    ],
  ],
  [
    namesOfWords,
    [
      '«Price» called back to say he is fine.',
      '«Fortune» may need a walker.',
      'Still denies pain. Head may need a scan. Patient called back.',
      `${large}«WAKE» DENIES PAIN.`,
    ],
  ],
  [
    nameShapes,
    ['«Dong-hyun PYO» came.', `${small}seen with «min-jun» today`, 'A to-do list, tai-chi, hi-lo.'],
  ],
  [
    addresses,
    [
      'Lives at «1443H NW Coyote Cv (rear)».',
      'Moved to «94N137 Main St» in May.',
      'Found at «N 35.1983 W 111.6513».',
      'Shelter at «3247 Red Rock Dr.» Follow up. In 2021 Dr. Oduya left.',
    ],
  ],
  [
    oneCasePlaces,
    [
      `${small}moved to «567 wharf ln» last month.`,
      `${large}EMPLOYER «MICRON TECHNOLOGY» OFFERS LIGHT DUTY.`,
      `${small}mail to «14 n main st», «weslaco» «84963».`,
    ],
  ],
  [
    streetForms,
    ['Moved to «Box 344, Rt 8» then.', 'at «3712H Hwy 12» with stairs', 'in my «Portland» office'],
  ],
];

describe.each(tables)('$id', (recognizer, rows) => {
  it.each(rows)('%s', async (row) => {
    expect(await markWith([recognizer], row)).toBe(row);
  });
});

describe('verbs of persons', () => {
  it.each([
    [speaks, 'Bello may need a walker', true],
    [speaks, 'Bello then denied it', true],
    [speaks, "Bello doesn't know", true],
    [speaks, 'Bello may be given', false],
    [surelySpeaks, "Bello's appetite", true],
    [surelySpeaks, 'Bello denies pain', true],
    [surelySpeaks, 'Bello, denies pain', false],
  ])('%#: %s', (verbs, text, expected) => {
    expect(doesAt(verbs, text, 5)).toBe(expected);
  });
});

describe('names by their syllables', () => {
  it.each([
    ['Hye-jin', true],
    ['SUNG-MIN', true],
    ['tai-chi', false],
    ['follow-up', false],
  ])('%s', (value, expected) => {
    expect(isSyllableName(value)).toBe(expected);
  });
});
