import { describe, expect, it } from 'vitest';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { addressBlocks } from '../../src/deidentify/recognizers/address-blocks.ts';
import { addresses } from '../../src/deidentify/recognizers/addresses.ts';
import { banner } from '../../src/deidentify/recognizers/banner.ts';
import { codeTokens } from '../../src/deidentify/recognizers/code-tokens.ts';
import { facilities } from '../../src/deidentify/recognizers/facilities.ts';
import { foreignStreets } from '../../src/deidentify/recognizers/foreign-streets.ts';
import { logins } from '../../src/deidentify/recognizers/logins.ts';
import { nameFields } from '../../src/deidentify/recognizers/name-fields.ts';
import { nameLexicon } from '../../src/deidentify/recognizers/name-lexicon.ts';
import { names } from '../../src/deidentify/recognizers/names.ts';
import { personContext } from '../../src/deidentify/recognizers/person-context.ts';
import { personCues } from '../../src/deidentify/recognizers/person-cues.ts';
import { postcodes } from '../../src/deidentify/recognizers/postcodes.ts';
import { signOffs } from '../../src/deidentify/recognizers/sign-offs.ts';
import { smallLetters } from '../../src/deidentify/recognizers/small-letters.ts';
import { streetNames } from '../../src/deidentify/recognizers/street-names.ts';
import { markWith } from '../support/mark-phi.ts';

const small = 'the lungs are clear to auscultation on both sides, and there is no edema.\n';
const large = 'THE LUNGS ARE CLEAR TO AUSCULTATION ON BOTH SIDES, AND THERE IS NO EDEMA.\n';

/** Invented pieces of headers and letters with what should be found in «», near-misses among them. */
const tables: readonly (readonly [recognizer: PhiRecognizer, rows: readonly string[]])[] = [
  [
    foreignStreets,
    [
      'Home: «Lindenallee 8, 50968 Köln» until May.',
      'lives at «Ved Skoven 4, 2. tv., 8000 Aarhus C», with a dog',
      'Moved to «Storgatan 14 B» in spring.',
      '«12 bis, rue des Glycines, 69003 Lyon»',
      '«Calle Mayor 45, 3º B, 28013 Madrid» is on the summary.',
      '«Rua das Flores, 120» since then',
      'at «ul. Długa 14/6, 00-238 Warszawa»; work',
      'Work: «Via Garibaldi 22, 16124 Genova».',
      '· «Urb. Villa Fontana, Calle 5 KK-12» ·',
      'from «Blk 417 Ang Mo Kio Ave 10 #08-1182», «Singapore 560417»',
      `${small}address: «via garibaldi 22, 16124 genova»`,
      `${large}«CALLE MAYOR 45, 3º B, 28013 MADRID»`,
      'Fed via Dobhoff 8 Fr. Fluids via Level 1, admitted via ER June 9, 2023 for sepsis.',
      'Duane type 1 OS. Goldmann 14/15. The cervical os. AFI 14.',
      'Called. NAC 21 h. The place 2 cm below, route of 5 mg.',
      'A fire brigade 12 and a decade 2 of life; paseo.',
      `${small}given via nebulizer 4 times; rue the day 5 came`,
    ],
  ],
  [
    postcodes,
    [
      `${small}harrogate «hg2 7rr»\ntoronto on «m5j 2s2»`,
      `${small}s1 2nd sacral, b12 5ug, t4 1st rib`,
      `${large}• «900 CONVENT HILL» • «DULUTH» MN «55805» •`,
      '«412 S Beacon» / «Aberdeen» WA «98520» / 360',
    ],
  ],
  [
    addressBlocks,
    [
      `${large}\nDR B ODUYA\n«THE ELMS SURGERY»\n«14 WETHERBY ROAD»\n«HARROGATE»\n«HG2 7RR»\n`,
      `${small}\ndr b oduya\n«the elms surgery»\n«14 wetherby road»\n«harrogate»\n«hg2 7rr»\n`,
      `${large}\nPHYSICAL EXAM\nNORMAL TODAY\nGIVEN AT 4 30 5\n`,
    ],
  ],
  [
    addresses,
    [
      'Office: «Unit 9, Carrow Business Park».',
      `${large}«UNIT 9, CARROW BUSINESS PARK»\n`,
      'works in a large business park, unit 9 is his ward',
      'GP consultation 12 Mar 2024 Dr A Oduya; 3 June 2021 St Mary; in 2021 Dr A. Oduya',
      'She lives at «12 March Road» now, at «14 Oak Road Apt 4B» or 15 minutes from the road. Send it to «Flat No. 402» by «Road No 7».',
    ],
  ],
  [
    streetNames,
    [
      'pharmacy on «Cross St & 3rd», open late',
      '«412 S Beacon» / Aberdeen WA 98520',
      '12 S Aureus, in two bottles; 100 N Saline, given',
      'the 2nd & 3rd toes; Oak & 3 others',
    ],
  ],
  [
    facilities,
    [
      `${small}hospital: «bethesda north»\nclient: «lower valley endoscopy center» (#40281)`,
      `${small}cc: ada bello, d.o.; «prairie winds cardiology»; file`,
      `${small}to: medical records, «cedar bluff community hospital»   fax: 1`,
      `${large}EMPLOYER: «KESSLER AGGREGATE & PAVING»   OCCUPATION: LOADER`,
      `${small}clinic: doing well today\nhospital: admitted yesterday\npharmacy: please refill now`,
    ],
  ],
  [
    nameFields,
    [
      'SUBSCRIBER NAME/DOB: «Ottoline Vesper» 8/8/68',
      `${small}id band check: «zukauskas audrius» / 08.03.55 / 4412908`,
      'PROCEDURE NAME/CODE: biopsy 8/8/68',
      `${small}last blood count / 08.03.55 was low`,
    ],
  ],
  [names, ['Medtronic Evera XT DR DDBB1D4', 'Dr. «Bello» 4 days ago', 'Seen with Foley in place.']],
  [personContext, ['Medtronic Evera XT DR DDBB1D4', 'Evera DR RNB771820G', 'Dr «Bello»']],
  [personCues, ['Seen with Foley in place; to gravity.', 'Seen with «Oduya» in clinic.']],
  [nameLexicon, ['Started Juliette OCP in May.', '«Juliette Bello» was seen.']],
  [signOffs, ['/  trans. «pkw» 20-JUN-2019', 'trans. via bus']],
  [banner, ['«ODUYA»   SEX M   ARR 03/15/21 2248   MODE EMS   TRIAGE ESI 3']],
  [
    logins,
    ['Released to: «ghalvorsen» via MyChart', 'Sent to rehab via the portal', 'released to home in chart'],
  ],
  [codeTokens, ['LAB: NA 138, K 4.1', 'Case: «NA 138-4471»', 'US 20W3D, seen', 'claim «W.CL 15/118827»']],
  [
    smallLetters,
    [
      `${small}trailer reg «wr19 kzx»; rotor «n417lf»`,
      `${small}hospital no: «rah 302817 f»`,
      `${small}«xxx-xx-5324» on file`,
      `${small}seen at «st hedwig's», then «bedok polyclinic»`,
      `${small}st change on exam; axial images of the spine; the wound team`,
      `${small}gene panel: palb2 c.3113g>a, results\n\nekg\nnormal`,
      `${small}g3p2012, e4v5m6, 20w3d, 5mg/kg, t12-l1, c5-6`,
      'The plate reads wr19 kzx in a note with capitals.',
    ],
  ],
];

describe.each(tables)('$id', (recognizer, rows) => {
  it.each(rows)('%s', async (row) => {
    expect(await markWith([recognizer], row)).toBe(row);
  });
});
