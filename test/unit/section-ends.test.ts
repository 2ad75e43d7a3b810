import { expect, it } from 'vitest';
import { findSections } from '../../src/note/find-sections.ts';

/** Where a section ends, with its line or behind its list. Text, "kind|title|body" of each, remark. */
const rows: readonly (readonly [string, readonly string[], string])[] = [
  [
    'Diagnoses:\n1. Gout\n2. Permanent AF\n\nThank you for referring this man who has been breathless for a month.',
    [
      'assessment|Diagnoses|1. Gout\n2. Permanent AF',
      'other||Thank you for referring this man who has been breathless for a month.',
    ],
    'a letter: the list ends where the story begins',
  ],
  [
    'Family history:\n- Father: MI\n\nHe came today with psoriasis of the elbows and gout.',
    [
      'family-history|Family history|- Father: MI',
      'other||He came today with psoriasis of the elbows and gout.',
    ],
    'what he has is not of his father',
  ],
  [
    'Family history\nHis mother had asthma. His father is well.\n\nOn examination he had psoriasis of the elbows.',
    [
      'family-history|Family history|His mother had asthma. His father is well.',
      'other||On examination he had psoriasis of the elbows.',
    ],
    'a family history in sentences',
  ],
  [
    'Family history\nHis mother had asthma.\n\nHe has two brothers who have never been ill.',
    ['family-history|Family history|His mother had asthma.\n\nHe has two brothers who have never been ill.'],
    'near-miss: it goes on with relatives',
  ],
  [
    'PAST MEDICAL HISTORY\n\nPatient reports a myocardial infarction some years ago.',
    ['past-medical-history|PAST MEDICAL HISTORY|Patient reports a myocardial infarction some years ago.'],
    'near-miss: no list before it',
  ],
  [
    'Assessment:\n1. COPD\n\nHe will continue his inhalers and come back in a month.',
    ['assessment|Assessment|1. COPD\n\nHe will continue his inhalers and come back in a month.'],
    'near-miss: an assessment goes on in sentences',
  ],
  [
    'Safety net: call if worse.\nR shoulder: frozen, physio',
    ['instructions|Safety net|call if worse.', 'other||R shoulder: frozen, physio'],
    'advice ends with its line',
  ],
  [
    'Safety net: call if worse.\nReturn for fever.\n- rash',
    ['instructions|Safety net|call if worse.\nReturn for fever.\n- rash'],
    'near-miss: advice that goes on',
  ],
  [
    'Discharge instructions: You had gout.\nR knee: ice it',
    ['instructions|Discharge instructions|You had gout.\nR knee: ice it'],
    'near-miss: instructions of a page',
  ],
  [
    'PMH: asthma\nCourse: pneumonia on day 3\nCellulitis treated',
    [
      'past-medical-history|PMH|asthma',
      'history-of-present-illness|Course|pneumonia on day 3\nCellulitis treated',
    ],
    'the course of a stay',
  ],
  [
    'PMH: asthma\nVitals stable: gout',
    ['past-medical-history|PMH|asthma', 'other||Vitals stable: gout'],
    'another field',
  ],
  [
    'PMH: asthma\nCardiac: MI 2010',
    ['past-medical-history|PMH|asthma\nCardiac: MI 2010'],
    'near-miss: a system of the history',
  ],
  [
    'FH: cousins epilepsy. Co-morbid depression; osteopenia. EEG spikes.',
    ['family-history|FH|cousins epilepsy.', 'other||Co-morbid depression; osteopenia. EEG spikes.'],
    'what the patient has besides',
  ],
  [
    'FH: cousins epilepsy. Depression in two; MRI of one.',
    ['family-history|FH|cousins epilepsy. Depression in two; MRI of one.'],
    'near-miss: of them',
  ],
  [
    'FHx: M CAD; Sis breast CA 60\nDepression screen neg, 5/5 strength.',
    ['family-history|FHx|M CAD; Sis breast CA 60', 'other||Depression screen neg, 5/5 strength.'],
    'the note goes on',
  ],
  [
    'FHx: M CAD; Sis breast CA\nAunt seen for gout',
    ['family-history|FHx|M CAD; Sis breast CA\nAunt seen for gout'],
    'near-miss: another relative',
  ],
];

it.each(rows)('%j → %j: %s', (text, expected) => {
  expect(
    findSections(text).map((s) => `${s.kind}|${s.title}|${text.slice(s.body.start, s.body.end)}`),
  ).toEqual(expected);
});
