import { describe, expect, it } from 'vitest';
import { codeTokens } from '../../src/deidentify/recognizers/code-tokens.ts';
import { columns } from '../../src/deidentify/recognizers/columns.ts';
import { hl7 } from '../../src/deidentify/recognizers/hl7.ts';
import { providerNumbers } from '../../src/deidentify/recognizers/provider-numbers.ts';
import { spelledDigits } from '../../src/deidentify/recognizers/spelled-digits.ts';
import { markWith } from '../support/mark-phi.ts';

/** Invented pieces of notes, with what should be found in «», and what makes the row worth having. */
const rows: readonly (readonly [marked: string, remark: string])[] = [
  ['id,name,a1c\n«2203»,Ann,7.1\n«2204»,Bo,8.0', 'the head of a column names small numbers'],
  ['subj;arm;sbp\n«17»;A;120\n«18»;B;131', 'parted by semicolons'],
  ['id,note\n5', 'a table needs three columns'],
  ['| Bed | MRN | Dx |\n|---|---|---|\n| 4 | «30-516» | CHF |', 'a table of a roster'],
  ['mrn\tna\tk\n«40516»\t138\t4.1', 'parted by tabs'],
  ['id,comment,hr\n«2205»,"fell, twice\nat home",80\n«2206»,none,70', 'quotes hold commas and ends of lines'],
  ['Na, K, Cl, CO2\n138, 4.1, 101, 24', 'a table of results'],
  ['PMH: CHF, CAD, gout\nPSH: CABG 2015, cholecystectomy 2002', 'diagnoses and operations'],
  ['HTN, CAD, DM2, gout\nLabs: BNP 812, K 4.0, Cr 1.4', 'diagnoses without a title'],
  ['unit,cad,time\nM5,«20-4417»,0210', 'near-miss: of an ambulance'],
  ['drug,dose,route\nmetoprolol,25,po', 'a table without identifiers'],
  ['record number «five five oh two nine one»', 'spelled by a dictation'],
  ['his tag is «k t r four oh nine two»', 'letters and digits of a plate'],
  ['call at «five oh three five five five oh one two two» today', 'a telephone'],
  ['counted one two three four five six', 'counting aloud'],
  ['pain was five, then six, then four', 'scores of pain'],
  ['one or two of the three or four nodules', 'words of a sentence'],
  ['Subject: «BX-7703-K» was dosed. Diary «BX-7703-K».', 'a value stands again'],
  ['EMS unit «R-18» arrived', 'call sign'],
  ['Officer Dale («KD518») present', 'number of an officer'],
  ['ask for the code word «marigold» first', 'a word that lets someone in'],
  ['the file is password protected', 'no word that lets someone in'],
  ['Lena Roe, LCSW «SWC 71930»', 'licence behind letters'],
  ['A. Roe, DO, «12-60417»', 'licence behind letters and a comma'],
  ['Roe MD (OR #«5306»)', 'licence behind a state'],
  ['Seen by RN 20 minutes later, MD 2 days later', 'times behind letters'],
  ['{"encounterId": "«e-99812-x»", "heartRate": 88}', 'keys in camel case'],
  ['<memberNo>«QP 305 918 224»</memberNo>', 'element of a document'],
  ['session=«qk-3b1e-0442» start=now', 'key and value'],
  ['"code": "44054006", "system": "snomed"', 'a code with its system behind it'],
  ['DEA checked; case discussed; order placed', 'cues without values'],
  ['account ending in «5306»', 'the end of a number'],
  ['charged to card *«5306»', 'the end of a number behind a star'],
  ['the week ending 1204 cells', 'an end of something else'],
];

describe('identifiers in their layouts', () => {
  it.each(rows)('%s (%s)', async (row) => {
    const recognizers = [codeTokens, columns, hl7, providerNumbers, spelledDigits];
    expect(await markWith(recognizers, row)).toBe(row);
  });
});
