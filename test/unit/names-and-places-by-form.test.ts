import { describe, expect, it } from 'vitest';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { facilities } from '../../src/deidentify/recognizers/facilities.ts';
import { homeTowns } from '../../src/deidentify/recognizers/home-towns.ts';
import { nameFields } from '../../src/deidentify/recognizers/name-fields.ts';
import { namePhrases } from '../../src/deidentify/recognizers/name-phrases.ts';
import { isTermInPlace } from '../../src/deidentify/tagger/clinical-veto.ts';
import { markWith } from '../support/mark-phi.ts';

/** Text with what should be found in «», and what makes the row worth having. */
type Row = readonly [marked: string, remark: string];

const tables: readonly (readonly [recognizer: PhiRecognizer, rows: readonly Row[]])[] = [
  [
    nameFields,
    [
      ['NAME=«THADDEUS DOWN»; AGE=44', 'a field of pairs, whose surname is a word'],
      ['Name: «Early, Grace R» DOB: 1/2/1980', 'the next label ends it'],
      ['Re: Mr «Alan PRITCHARD», DOB 4/7/1951', 'the next label behind a comma'],
      ['Patient: «Duke,Dahlia»\nRoom: 4', 'no blank behind the comma'],
      ['<name>«Dusty Apgar»</name>', 'a tag, and an eponym behind a given name'],
      ['/es/ «Rocky L Best»\nSTAFF PHYSICIAN', 'signed by machine'],
      ['preferred name: «hope»\nage', 'in small letters'],
      ['Consulting: «H. Oduya, B. Church»', 'a list of initials, whatever their words'],
      ['It was «Otis P. Hodgkin» who came.', 'behind an initial any word is a surname'],
      ['No fever.\n«Turner» denies chest pain.', 'an eponym that speaks'],
      ['No fever.\n«Chance Case» — chance of relapse is low', 'before a dash'],
      ['THE RASH. «MAY THURNER» WAS EVALUATED FOR MAY-THURNER', 'in capitals, beside the syndrome'],
      ['Seen by officer «pant», badge 0865.', 'a word in small letters before a badge'],
      ['From: «Hope Bird» <h@example.org>', 'the head of a message'],
      ['Patient: alert, oriented', 'what a field says of somebody'],
      ['Provider: self\nNurse: ice chips given\nAssistant: none', 'fields without a person'],
      ['Drug name: Metoprolol\nContact: precautions', 'things'],
      ['Micro: E. coli, K. pneumoniae', 'genera are no initials'],
      ['Patient denies pain. Pain reports. Family agrees.', 'words that speak and are none'],
      ['White count — normal', 'no two names before the dash'],
    ],
  ],
  [
    namePhrases,
    [
      ['dear «chance hardy»,\n\nthank you', 'a greeting of words in small letters'],
      ['Thank you for referring «Percival Behcet», born in March.', 'an eponym behind a given name'],
      ['best regards,\n«drew»\n', 'below a closing'],
      ["CLINIC NOTE\n«Iker A. D'Agostino»\n19-Dec-1989\n", 'a line of its own above a date of birth'],
      ['Bed 4 - «Saleh», NPO.', 'the list of a ward'],
      ['«Oduya/Brugman» following.', 'two who follow'],
      ['Called to the ward at 14:20 by «Imtiaz».', 'who called'],
      ['«Still» is a 71M with COPD.', 'an age behind a word'],
      ["«JOOST»'S PAIN IS CONTROLLED.", 'what a person has'],
      ['Subject: FW: «Oduya» MRI', 'the subject of a mail'],
      ['Subject: Lisinopril refill\nSubject: Hypertension', 'subjects without a person'],
      ['psych intake. «wren» (they/them) is here', 'before pronouns'],
      ['A 22-year-old (she/her) and the patient (he/him)', 'nobody before pronouns'],
      ['DAY 9 -- «Oduya» bed 11 -- POD 4', 'before a bed'],
      ['| Cardiac bed 4 | Resus bay 2', 'beds of wards'],
      ['Dear colleague,\nDear team,', 'nobody'],
      ['Room 4: clean. Bed 2: empty', 'no patient'],
      ['Met with family and discussed with radiology.', 'who has no name'],
      ['It is a 3 cm mass. There is a 2 year history.', 'no person has the age'],
      ["The patient's pain; Crohn's pain", 'owners without a name'],
    ],
  ],
  [
    facilities,
    [
      ['transferred to «heritage skilled nursing facility» today', 'in small letters'],
      ['SEEN AT «REGENCY WOMENS CENTER».', 'in capitals'],
      ['«Presbyterian Skilled Nursing Facility»\nDISCHARGE SUMMARY', 'a letterhead of ordinary words'],
      ['seen at «the university of wahoo medical center».', 'a university'],
      ['lives in the «Veterans Home of Superior».', 'a town that is a word'],
      ['«Healthcare Center at Mobile»\n12 Elm St', 'kind first'],
      ['Works with «Ruddock & Vries Pain Clinic, PC.»', 'two partners'],
      ['From «Deaf Smith County».', 'a county of two words'],
      ['| Room 4 | «Hopewell\nDialysis»\n\nCC:', 'the last cell goes on in the next line'],
      ['Transferred to skilled nursing facility, discharged to home health.', 'what has no name'],
      ['Seen at outside hospital, local urgent care and the pain clinic.', 'which one is not said'],
      ['Referred to pulmonary rehab and sleep medicine clinic.', 'departments'],
      ['at the time of the medical center visit', 'words of a sentence'],
    ],
  ],
  [
    homeTowns,
    [
      ['Born in «Surprise», raised in «Gas».', 'towns of ordinary words'],
      ['She moved to «Orange» last year.', 'a fruit'],
      ['wedding in «ypsilanti» last weekend', 'a town of no list in small letters'],
      ['Found at «46.3321, -89.0177».', 'a position'],
      ['Found at «the Navajo reservation near Chinle»; cold', 'land of a people'],
      ['Lives in Assisted Living with his wife; moved to ICU.', 'no town'],
      ['Lives in Texas; born in summer.', 'a state stays, a season too'],
      ['She agreed without reservation.', 'no land'],
      ['Ratio 1.23, 4.567', 'two numbers'],
    ],
  ],
];

describe.each(tables.map(([recognizer, rows]) => ({ recognizer, rows })))(
  '$recognizer.id',
  ({ recognizer, rows }) => {
    it.each(rows)('%j (%s)', async (marked) => {
      expect(await markWith([recognizer], marked)).toBe(marked);
    });
  },
);

describe('isTermInPlace', () => {
  const rows: readonly (readonly [text: string, value: string, isTerm: boolean, remark: string])[] = [
    ['PMH: Hepatitis B Patel noted', 'B', true, 'the letter of a disease'],
    ['Type A, Stanford A', 'Stanford', true, 'a class'],
    ['skin Fitzpatrick III today', 'Fitzpatrick', true, 'an eponym with its grade'],
    ['d/w Fitzpatrick III today', 'Fitzpatrick', false, 'a person stands there'],
    ['called Oduya today', 'Oduya', false, 'a name'],
  ];
  it.each(rows)('%s: %s', (text, value, isTerm) => {
    const start = text.lastIndexOf(value);
    expect(isTermInPlace(text, start, start + value.length)).toBe(isTerm);
  });
});
