import { describe, expect, it } from 'vitest';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { namesOfWords } from '../../src/deidentify/recognizers/names-of-words.ts';
import { oneCasePlaces } from '../../src/deidentify/recognizers/one-case-places.ts';
import { peopleInPassing } from '../../src/deidentify/recognizers/people-in-passing.ts';
import { sights } from '../../src/deidentify/recognizers/sights.ts';
import { streetForms } from '../../src/deidentify/recognizers/street-forms.ts';
import { markWith } from '../support/mark-phi.ts';

/** Text with what should be found in «», and what makes the row worth having. */
type Row = readonly [marked: string, remark: string];

const tables: readonly (readonly [recognizer: PhiRecognizer, rows: readonly Row[]])[] = [
  [
    peopleInPassing,
    [
      ['He was stable. Paged «Brandvold» x 2.', 'how often'],
      ['PAIN PERSISTS. PAGED «TIBOR HALSE» X 2. NO REPLY.', 'in capitals'],
      ['He was stable. Handoff «Ada» -> «Kofi».', 'from one to the other'],
      ['He was stable. Paged cardiology x 2.', 'a service'],
      ['Seen in clinic.\ncc: J. Brandvold; «Halse»; Elm Street Clinic', 'the second of a list'],
      ['Seen today. Per «Halse»’s note, Lasix was doubled.', 'whose note'],
      ['Seen today. Per patient’s note, Lasix was doubled.', 'no name'],
      ['Seen today. Consult: «Brandvold». Plan unchanged.', 'a label inside a line'],
      ['Seen today. Consult: Cardiology. Plan unchanged.', 'a service behind it'],
      ['PCP        «Burns»\nSeen today.', 'a wide gap'],
      ['Seen today. The «Halse» family was updated.', 'a family'],
      ['Seen today. The entire family was updated.', 'all of it'],
      ['The note was routed to «Halse,Trevor»; no reply.', 'no blank behind the comma'],
      ['Seen today. Await «Brandvold»’s opinion.', 'what is waited for'],
      ['Seen today. DPOA: «Halse, Ingrid F». No change.', 'the surname first'],
      ['Seen early.\n«Ertaş», the hospitalist, agreed.', 'who it is behind a comma'],
      ['seen early. labs ordered by «m. halse». no fever.', 'an initial in small letters'],
      ['Slept well.\n--«Halse», «7/14»', 'who wrote an entry'],
    ],
  ],
  [
    namesOfWords,
    [
      ['The wound was clean. «Major Marsh», DPM, closed it.', 'a rank that is a given name'],
      ['She has two boys. «Chase and Hunter» play outside.', 'two given names that are words'],
      ['He was stable. «Will Price» will ask the price.', 'a name of words'],
      ['He was stable. Chest Pain was denied.', 'no name'],
      ['no fever today. «misty waters» drinks bottled water.', 'in small letters'],
      ['no fever today. the patient drinks bottled water.', 'no name in small letters'],
      ['He was stable. «Case Chance» - chance is good.', 'the same word in small letters'],
      ['He was stable. Back Pain - pain is good.', 'a complaint'],
    ],
  ],
  [
    oneCasePlaces,
    [
      ['no rash.\npt at «prairie winds women’s health» twice weekly.', 'a clinic in small letters'],
      ['no rash.\nseen at the outpatient surgery center.', 'what is done there'],
      ['NO RASH. RECORDS FROM «CEDAR RIDGE CLINIC» REQUESTED.', 'in capitals'],
      ['no rash. retired from «patriot motors» in spring.', 'an employer of words'],
      ['no rash. he works at a bank.', 'no employer'],
      ['no rash. moved to «6937 n martin luther king jr terrace» with her son.', 'a street of five words'],
      ['NO RASH. HOUSE FIRE ON «KING’S TRAIL».', 'without a number'],
      ['NO RASH. MAIL TO «BOX 130», PLEASE.', 'a box'],
      ['no rash today.\n«harbor view women’s health»\nattending: none', 'on its own line'],
      ['NO RASH. «ESSEX COUNTY» ADULT PROTECTIVE SERVICES CAME.', 'an office of a county'],
    ],
  ],
  [
    streetForms,
    [
      ['no rash. sleeps under «pier 39».', 'a pier'],
      ['no rash.\nlives: «mobile»\ngp: none', 'a town that is a word'],
      ['no rash.\nlives: alone\ngp: none', 'no town'],
    ],
  ],
  [
    sights,
    [
      ['She fell at «the Mall of America».', 'with its article'],
      ['NO RASH. JOGGING AROUND «TIMES SQUARE» DAILY.', 'in capitals'],
      ['The reading was normal. A lifelong resident of «Mobile».', 'a town that is a word'],
      ['The reading was normal. Seen at the «Jackson» office.', 'a branch'],
      ['The reading was normal. The union station steward called.', 'no place before it'],
      ['Her gait is normal in mobile chairs.', 'a word'],
    ],
  ],
];

describe.each(tables)('$id', (recognizer, rows) => {
  it.each(rows)('%s (%s)', async (marked) => {
    const text = marked.replaceAll(/[«»]/gu, '');
    expect(await markWith([recognizer], text)).toBe(marked);
  });
});
