import { expect, it } from 'vitest';
import { findSections } from '../../src/note/find-sections.ts';

/** Where a section ends that began with its text on the header's line. Text, "kind|title|body" of each, remark. */
const rows: readonly (readonly [string, readonly string[], string])[] = [
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
