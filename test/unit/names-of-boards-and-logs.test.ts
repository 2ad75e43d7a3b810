import { describe, expect, it } from 'vitest';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { boardRows } from '../../src/deidentify/recognizers/board-rows.ts';
import { calledNames } from '../../src/deidentify/recognizers/called-names.ts';
import { nameSlots } from '../../src/deidentify/recognizers/name-slots.ts';
import { namesBefore } from '../../src/deidentify/recognizers/names-before.ts';
import { smallNames } from '../../src/deidentify/recognizers/small-names.ts';
import { staffMarks } from '../../src/deidentify/recognizers/staff-marks.ts';
import { markWith } from '../support/mark-phi.ts';

/** Text with what should be found in «», and what makes the row worth having. */
type Row = readonly [marked: string, remark: string];

const tables: readonly (readonly [recognizer: PhiRecognizer, rows: readonly Row[]])[] = [
  [
    nameSlots,
    [
      ['ANES  «OKAFOR, B»      ASST  «LIM, J-P»', 'labels of a log without colons'],
      [' 1 SURNAME  :«ADEBISI»\n 2 GIVEN    :«MORAYO»', 'a numbered screen'],
      ['Last: «Winter»  First: «Rain»  MI: «Q»', 'any word beside the label of another part'],
      ['Resp: PRVC   Resp: HFNC', 'letters that cannot be spoken'],
      ['Last: colonoscopy 2019', 'what was last'],
      ['Resp: «Halvorsen, Britt»   Cause 22-4', 'a short label'],
      ['SURG: «QUARSHIE» / «ADOMAKO»', 'two behind one label'],
      ['grader «kb4»  grade R1', 'a login behind a user'],
      ['post op day 2; op 2b', 'an operation'],
      ['CLK :«QD7»', 'a clerk of letters and a digit'],
      ['PT  INR 2.4\nRES: pending\nSIG: amox 500 tid\nRec: ARU', 'fields of other things'],
      ['#30 PA LUCENCY\nRT LUNG CLEAR\nOP NOTE', 'letters that stand before findings'],
    ],
  ],
  [
    boardRows,
    [
      ['5W01 «ACHEAMPONG» BMP\n5W03 «SMALL» INR\n5W04 «OYELARAN» VANC', 'a list of the laboratory'],
      [
        'T1  «DIOP,H»      24F  abd pn    «QK»\nT2  «LOVE,C»      71M  CP        «JQ»',
        'a board with initials',
      ],
      ['L1 FRACTURE stable\nL2 NORMAL\nL3 STENOSIS mild', 'levels of the spine'],
      ['1200 TYLENOL given\n1300 ZOFRAN given', 'drugs of a chart'],
    ],
  ],
  [
    staffMarks,
    [
      ['Crit K called to 3 South by «QMK», read back', 'who called'],
      ['Account unlocked by «tbello2».', 'a login'],
      ['Chart copied by «fhaile»; done.', 'a surname in small letters'],
      ['Measured by MRI, confirmed by EEG, complicated by pneumothorax', 'means'],
      ['CART CHK SHEET 6/1 «qm», 6/2 «qm», 6/3 ---', 'a sheet of initials'],
      ['doses 6/1 mg, 6/2 mg', 'no sheet'],
      ['«QVR/kmt»\nnext', 'author and typist'],
      ['machine chk OK «jv» 12/9; BP ok po', 'who checked'],
      ['user=«nrostand» ip=10.0.0.1', 'the key of a log'],
    ],
  ],
  [
    smallNames,
    [
      ['Pt here with bf «deshon», who agrees.', 'family in small letters'],
      ['lives c wife «may», may go home', 'a name that is a verb'],
      ['0600 signed over to «rashidi»', 'a hand-over'],
      ['GI 0-7714 «chowdhary» / ID 0-7719 «st. cyrille»', 'pagers and who has them'],
      ['2140 «mccallum» pain, tylenol ok\n2310 «de jesus» temp 38', 'calls of a night'],
      ['wife states, mother reports pain; lives w/ wife and kids', 'family without a name'],
      ['PA lucency, RN lic 99, seen with pericarditis', 'findings behind letters'],
      ["pt id'd by armband", 'a verb'],
    ],
  ],
  [
    calledNames,
    [
      ['Tattoo of "«ODETTE»" over the deltoid', 'a tattoo'],
      ['Tattoo of "rose" on the arm', 'a picture'],
      ['unk male "«Stubby»", approx 60', 'a name of the street'],
      ['The family calls her «Dazzie».', 'without quotes'],
      ["My aunt's name was also «Zdenka», he said.", 'the name of a relative'],
      ['known as "charley horse"; agents known as HMG CoA reductase inhibitors', 'terms'],
      ['QUIST, ADA (AKA «BIRDIE»)', 'an alias'],
      ['This one is 55. -«Gertie»', 'a sticky note'],
    ],
  ],
  [
    namesBefore,
    [
      ['will hold it. «Siddhan» x8816', 'an extension'],
      ['Please page me (bleep 2279 - «Fionnuala», FY2).', 'a year of training'],
      ['vac VT-40 to «Osterlund» rm 22', 'a room'],
      ['ROUTE: «Beverley» > «Anjali» > file', 'a chain'],
      ['Kenya -> Uganda -> India; Hb 96 > Maltofer 100 mg', 'chains of other things'],
      ['«Prosper, Dolly» / 90 / f / #96', 'a row in slashes'],
      ['CBC,BMP  CR,BUN  FEVER,CHILLS', 'lists without blanks'],
      ['«BONNEAU,C»  WIT', 'a name of a screen'],
      ['F/u NP «Quill» 6/19', 'any word behind an office'],
      ['<ln>«Tsosen»</ln>', 'a short tag'],
      ['AMA. «rocky oduya», 39m, alert', 'small letters before an age'],
    ],
  ],
];

for (const [recognizer, rows] of tables)
  describe(recognizer.id, () => {
    it.each(rows)('%s (%s)', async (row) => {
      expect(await markWith([recognizer], row)).toBe(row);
    });
  });
