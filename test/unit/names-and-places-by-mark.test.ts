import { describe, expect, it } from 'vitest';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { firms } from '../../src/deidentify/recognizers/firms.ts';
import { nameFields } from '../../src/deidentify/recognizers/name-fields.ts';
import { nameMarks } from '../../src/deidentify/recognizers/name-marks.ts';
import { placeMarks } from '../../src/deidentify/recognizers/place-marks.ts';
import { markWith } from '../support/mark-phi.ts';

/** Text with what should be found in «», and what makes the row worth having. */
type Row = readonly [marked: string, remark: string];

const tables: readonly (readonly [recognizer: PhiRecognizer, rows: readonly Row[]])[] = [
  [
    nameMarks,
    [
      ['Nephro («Adeyemi») will follow.', 'the doctor of a service, in brackets'],
      ['Hit by his cellmate («Vasquez») on Friday.', 'a companion in brackets'],
      ['EP («Halsted») recommended no change.', 'an eponym that recommends'],
      ['Currently lives with her mom.', 'how long, at the start of a sentence'],
      ['«Kelly» lives with her mom.', 'a name that ends so'],
      ['GI (Crohn) and endo (Cushing); neuro (Keppra)', 'a disease or a drug in brackets'],
      ['Cards (NSTEMI) and ID (sepsis)', 'what a service is asked for'],
      ['Tobias "«Tuck»" Ferreira is here.', 'what he is called'],
      ['alicia "«birdie»"  34f  dob 1/1/90', 'in small letters before an age'],
      ['Her pain is "sharp" and the rash "angry".', 'quotes of complaints'],
      ['A tattoo by "«Moth»" in May.', 'behind "by"'],
      ['She calls the fits "spells".', 'no person'],
      ['PEDIGREE\nI [1] «Oona» 66, polyps (2) «Bram» d. 5', 'a pedigree'],
      ['PEDIGREE reviewed. (1) Aspirin 81 mg (2) Fever 38.5', 'a list of the plan'],
      ['[1] Oona 66', 'no pedigree'],
      ['marked with my initials («KB»)', 'initials by their name'],
      ['16:20 «KB»: called Ms. Ferreira.', 'who did it, behind the time'],
      ['08:00 BP: 120/80 09:00 HR: 88', 'vitals behind the time'],
      ['Varnish applied. «QB»\n2/3/24 recall', 'at the end of an entry'],
      ['Lungs clear. RA\nRate given. IV\nDone. NP', 'short forms at the end of a line'],
      ['Dictated not signed   «FOM/ld»', 'author and typist'],
      ['Attestation pending: «K.C.B.»', 'with full stops'],
      ['Take by P.R.N. order', 'a dose is no person'],
      ['SSG «T-K» was seen; Ms. «A.-B.» agreed.', 'initials behind a title'],
      ['Copied forward from «Venkataraman, V» 12/29', 'a surname and an initial'],
      ['f/u «Osterlund» 2 wk; see «Halvorsen» in 3 months', 'whom to see'],
      ['f/u Doppler 2 wk; see Cardiology in 3 months', 'what to do'],
      ["HHA «Te'Marcus» came; «Sh'Andra» left.", 'a capital behind an apostrophe'],
      ["L'Hermitte sign, D'Amico risk", 'eponyms of that form'],
      ['He is calm. «Hoot» asked that we stay.', 'a nickname that asks'],
      ['Staff asked that we stay. Nursing told the team.', 'groups that ask'],
      ['brought by a bystander «lou» @ 2140, he is ok. he sat up. pulse ok. pupils ok.', 'in small letters'],
    ],
  ],
  [
    placeMarks,
    [
      ['mail to «rural route 6 box 118», or «RR 2, Box 14A»', 'box routes'],
      ['take 2 tabs from box 3', 'a box of tablets'],
      ['the pharmacy on «Fourth and Alder»', 'a corner'],
      ['pharmacy on «SE Alder & 33rd».', 'a direction and an ordinal'],
      ['tender at Fourth and Fifth metacarpal; days 3rd and 5th', 'bones and days'],
      ['found at «mile 9.4 Skylark Creek Rd», cold', 'a mile of a road'],
      ['runs a mile in 9 minutes on the road', 'a distance'],
      ['Lives at «5529 E. Avenida Olmo», alone', 'a street kind in front'],
      ["Home: «Flat 2, The Old Brewery, Cooper's Row, Arden»", 'a house with a name'],
      ['Housing: «C-yard, 4-117L»   Inmate since May', 'where a prisoner sleeps'],
      ['Housing: stable for 2 years', 'no prison'],
      ['the school nurse of «USD 799» called', 'a district of schools'],
      ['paid USD 799 for it', 'money'],
      ['lives near «Carrick lighthouse», past «the Cobble Mesa chapter house»', 'landmarks in small letters'],
      ['walks in the park, over the bridge, to the mall', 'landmarks without a name'],
      ['slept at «the Bayouplex» in the storm', 'a coined house'],
      ['burnt at «tillden park», r hand. no loc. he is ok. vs ok. xr ok.', 'in small letters'],
    ],
  ],
  [
    firms,
    [
      ['Dispo: «Carrow Vista SNF» or home', 'a short form behind a name'],
      ['IV antibiotics via «Nine Brooks Infusion», daily', 'a supplier'],
      ['To Dr Lowe, «The Ropeyard Practice»', 'with its article'],
      ['She was sent to Outpatient Infusion and Home Health.', 'departments'],
      ['retired «Slate Mesa Coal» surveyor', 'a firm'],
      ['owns a salon called «Golden Carp Nails», downtown', 'a firm by its introduction'],
      ['a condition called Sudden Deafness', 'a disease is no firm'],
      ["works as cook at «gus's rib shack». no meds. he is ok. vs ok.", 'in small letters'],
      ['accepted by «univ. of north carrow» today', 'a university cut short'],
      ['FROM «FORT ALDEN GENERAL» ACCEPTING DR SZABO', 'in capitals'],
      ['seen at the Troop clinic; «Troop Medical Clinic 4» called', 'a clinic of soldiers'],
      ['second choice «The Larches at Weir».', 'a capital article inside a sentence'],
      ['The Patient was seen. The Gambia trip.', 'at the start of a sentence'],
    ],
  ],
  [
    nameFields,
    [
      ['Name ....... «BELLO, ADA» (x)\nChart ...... 12', 'a dotted line behind the label'],
      ['cc: «Halvorsen» fax 555-0101'.replace(' fax', ', fax'), 'the next label is no part'],
    ],
  ],
];

describe.each(tables)('%#', (recognizer, rows) => {
  it.each(rows)('%s (%s)', async (marked) => {
    expect(await markWith([recognizer], marked)).toBe(marked);
  });
});
