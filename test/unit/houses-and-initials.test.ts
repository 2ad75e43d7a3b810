import { expect, it } from 'vitest';
import { initialMarks } from '../../src/deidentify/recognizers/initial-marks.ts';
import { knownHouses } from '../../src/deidentify/recognizers/known-houses.ts';
import { lineInitials } from '../../src/deidentify/recognizers/line-initials.ts';
import { names } from '../../src/deidentify/recognizers/names.ts';
import { markWith } from '../support/mark-phi.ts';

/** Houses that everybody calls by one word or by letters, and initials of who charted. */
const rows: readonly string[] = [
  'Tx from «OHSU», cath at «Ochsner» in May',
  'rx to «Walgreens», labs by «Quest»',
  'scripts go to «walgreens» on main, she said',
  'seen at «Mayo», then at «Duane Reade»',
  'Partial Mayo 1; Mayo stand; Mayo scissors',
  'CVS: S1 S2, no murmur',
  'a quest for calm; the methodist hymn',
  'Dr. Scripps and Mr. Tufts agree',
  'Swedish knob; an ontological quest',
  'Dict. 4/3/98  Trans. 4/4/98 «kbl»\nMail copy',
  'seen, revised «rbt» 3/21',
  'typed «bb». Homecare called',
  'scribe «oz»; wit «kbl» & «mnq»\n',
  'signed ok; typed up; read to him; entry of RV; checked BP',
  'verified MRI, typed in am',
  '| 2000 | settled | «kgl» |\n| 2200 | turned | «kgl» |\n| 0000 | asleep | «vmx» |\n| 0200 | awake | «vmx» |',
  '| Na | 140 | ok |\n| K | 4.1 | ok |\n| Cl | 99 | lo |\n| Mg | 2 | lo |',
  "Flown by «MedFlight», labs by «ExamOne», accepted at «Crozer»; wants «All Children's»",
  // letters of houses are letters of diseases and tests too
  'HSC transplant planned; CCF nurse; WCH on clinic BP; AMR positive; ECG: RVH; FSH 40',
  'Transferred from «KGH» and seen at «SBUH»',
  'echo at «Community» 12/3, fractions at «Island»; copy to «French»',
  'a community nurse, the island flap, french fries; at Community Nurses Day',
  'R-CHOP given, CHOP x 6; Duke minor criteria',
];

it.each(rows)('%s', async (row) => {
  expect(await markWith([knownHouses, initialMarks], row.replace(/[«»]/gu, ''))).toBe(row);
});

/** Initials at the ends of lines and entries, before a credential, and of who is named in the note. */
const ends: readonly string[] = [
  'Tolerated well. «kbl»',
  'VAC changed, 80% red. «dq»\nNext Friday',
  'No bleeding. ok\nAte lunch. no\nLungs clear. bid',
  'Discharge with a ball. «kbl/tq» 6-20\nRate 3 ml/h\nf/u in d/c\nGiven w/o po',
  'Call back. «S.O.» RN 6/14\nWants coffee. «hmq» SLP\nSeen by RN; given to MD\nSent to. by RN',
  'North, M.D.\nconfirmed name\ndob\n',
  'HR 61      98     «tq»\nHR 58      97     «tq»\nHR 64      98     «tq»\nHR 66      99     «wq»\n',
  'INR 2.1     35     no\nINR 2.3     35     po\nINR 2.5     30     no\n',
  'Dr. «Ravi Chatterjee»\n«rc» dd 04/05 tt 04/06',
  'Dr. «Maria Gatdula» saw him. MG 2.1, mg given.',
];

it.each(ends)('%s', async (row) => {
  expect(await markWith([lineInitials, names], row.replace(/[«»]/gu, ''))).toBe(row);
});
