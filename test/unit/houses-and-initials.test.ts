import { expect, it } from 'vitest';
import { initialMarks } from '../../src/deidentify/recognizers/initial-marks.ts';
import { knownHouses } from '../../src/deidentify/recognizers/known-houses.ts';
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
];

it.each(rows)('%s', async (row) => {
  expect(await markWith([knownHouses, initialMarks], row.replace(/[«»]/gu, ''))).toBe(row);
});
