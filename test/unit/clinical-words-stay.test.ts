import { describe, expect, it } from 'vitest';
import { rules } from '../../src/deidentify/recognizers/index.ts';
import { markWith } from '../support/mark-phi.ts';

const table: readonly (readonly [kind: string, lines: readonly string[]])[] = [
  [
    'brands and devices that no list of names knows',
    [
      'Continue Enstilar foam, Fostair 100/6 and Rekambys; allergic to Duraphat varnish.',
      'Aquilion scanner, Tecnis lens, Juggerknot anchors, Zetuvit over the wound.',
      'A word of no list: the graft was sealed with Vorplastin and the Quendrel frame removed.',
      'She uses Mirvaso for rosacea (Soolantra if not better).',
      'Per «Vorplast», who called at noon. Aide «Quendrel» at bedside. Her office («Vorplin») rang.',
    ],
  ],
  [
    'eponyms, their grades and their terms',
    [
      'Stanford A dissection, Crawford II, House-Brackmann 3, Graf IIa hips, Guthrie card sent.',
      'No Sister Mary Joseph node. Frazier free water protocol, Yale swallow test failed.',
      'R/o Paget. Graham patch. Max diameter 4 cm, max dose reached.',
      'Mother of Mr. «Paget» called; r/o Paget disease. «Paget» agrees.',
      'They meet Amsterdam II criteria. Moved here from «Amsterdam».',
    ],
  ],
  [
    'a rare given name alone needs a sign',
    [
      'Impression: Stanford classification unclear, Emory score pending.',
      'Seen with «Stanford» and his wife. «Stanford» says he slept. Told «Emory» to call.',
    ],
  ],
  [
    'letters behind a name are no part of it',
    [
      'Reviewed by Dr «Ada Oduya» MCR. NP «Ada Oduya» RPh aware.',
      'PR 176 ms. FDG-PET booked. Azure XT DR MRI pacemaker.',
      'Ms. «Oduya» was seen.',
    ],
  ],
  [
    'cells and lists of terms',
    [
      'Exam: RAPD, Ishihara 17/17. 4 | Nasonex, Zyrtec-D | OTC | daily',
      '{"code": "x", "display": "Hodgkin lymphoma"} {"display": "«Ada Oduya»"}',
      'Vent A/C 14, TV 450, PEEP 5. Firmware 4.2.0.11 on the pump. BIN 610279 PCN 54.',
    ],
  ],
  [
    'disorders where a person could be named',
    [
      'Returns for f/u of SLE. Came for F/U of MS.',
      'CC: Concussion with no loss of consciousness',
      'CC: Perennial allergic rhinitis\nHPI: sneezes',
      'cc: «Whitcombe», GP',
      'd/w pt re: latex allergy; see me in 2 wks',
      'd/w mom re: «jamal whitcombe», wants a call',
      'Problem list\n- Adverse allergic drug reaction\n- Salpingix',
      'Slept well, no pain.\n- «Oduya»',
      '1. Lung cancer\n2. Anankastic PD\n3. Tobacco use',
      'Pt has Avoidant PD. «Arden PD» brought him in.',
      'Problem list\n- 22q11.2DS\n- Sinus exit block',
      "Reviewed by cardiology, Parkinson's dz unlikely. SCCA of the tongue.",
    ],
  ],
  [
    'number pairs that are no days',
    [
      'Junel 1/20 daily, Loestrin 1/10. IDDSI 4/2 diet. Bentall Mayo 2004.',
      'Nottingham: tubules 3, nuclear 2, mitoses 1; 6/9.',
      'RE      LE\nUCVA    6/60        6/18\nBCVA    6/36        6/9',
      'Recheck on «6/9». Seen «1/20». Nació en «mayo 2004».',
    ],
  ],
];

describe('words of medicine that are no identifiers stay', () => {
  for (const [kind, lines] of table) {
    it.each(lines.map((line) => [line]))(`${kind}: %s`, async (line) => {
      expect(await markWith(rules, line)).toBe(line);
    });
  }
});
