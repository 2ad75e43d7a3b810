import { expect, test } from 'vitest';
import { bareConcept } from '../../ontology/importers/bare-concept.ts';
import type { Candidate, LinkedName, LinkStatus } from '../../src/link/candidate.ts';
import { withWrittenCode, writtenCode } from '../../src/map/written-code.ts';
import { codeSystems } from '../../src/terminology/code-system.ts';
import { conceptStoreOf } from '../support/concept-store.ts';

test.each<[marked: string, code: string | undefined, remark: string]>([
  ['«Gout» (M10.9), HTN', 'M10.9', 'in brackets'],
  ['«HTN» (I10)', 'I10', 'of three characters'],
  ['«COPD» [ICD-10: J44.1]', 'J44.1', 'with its label'],
  ['| «Obesity» | E66.01 | 2014 |', 'E66.01', 'in a column'],
  ['| E66.01 | «Obesity» |', 'E66.01', 'in the column before'],
  ['«Asthma» - J45.40', 'J45.40', 'behind a dash'],
  ['«Hyperlipidemia», ICD-10-CM E78.5', 'E78.5', 'behind a label'],
  ['Gout\nE11.22 «Type 2 diabetes»\nI10 HTN', 'E11.22', 'before the name'],
  ['1. E11.22 - «Type 2 diabetes»', 'E11.22', 'before it in a numbered list'],
  ['I10 | «HTN»', 'I10', 'three characters in a column'],
  // near misses
  ['«Anemia», B12 low', undefined, 'a vitamin'],
  ['T12 «fracture»', undefined, 'a vertebra'],
  ['«HTN», E11.9 diabetes', undefined, 'of the next name'],
  ['«Gout»\nE11.9 diabetes', undefined, 'of the next line'],
  ['Gout M10.9 and «asthma»', undefined, 'of a name before'],
  ['«Diabetes», A1c 9.4', undefined, 'a value'],
])('%s has %s: %s', (marked, code) => {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  expect(writtenCode(marked.replace(/[«»]/g, ''), { start, end })).toBe(code);
});

const concept = (code: string, name: string, icd: string, parents: string[] = []) =>
  bareConcept({ code, name, parents, maps: [{ system: codeSystems.icd10cm, code: icd }] });
const concepts = conceptStoreOf([
  concept('1', 'neuropathy', 'G62.9'),
  concept('2', 'diabetic neuropathy', 'E11.40', ['1']),
  concept('3', 'gout', 'M10.9'),
  concept('4', 'tophaceous gout', 'M10.30'),
]);
const named = (status: LinkStatus, ...of: readonly [code: string, confidence: number][]): LinkedName => ({
  status,
  candidates: of.map(([code, confidence]) => ({ code, confidence }) as Candidate),
});
const told = ({ status, candidates }: LinkedName) =>
  `${status} ${candidates.map(({ code, confidence }) => `${code} ${confidence}`).join(', ')}`;

test.each<[remark: string, found: LinkedName, written: string | undefined, expected: string]>([
  ['the likeliest has the code', named('ambiguous', ['3', 0.4], ['1', 0.2]), 'M10.9', 'linked 3 0.4, 1 0.2'],
  ['one of its category', named('ambiguous', ['3', 0.4], ['1', 0.2]), 'M10.00', 'linked 3 0.4, 1 0.2'],
  ['a kind has it', named('linked', ['1', 0.9], ['2', 0.01]), 'E11.40', 'linked 2 0.9, 1 0.01'],
  ['another that may be meant', named('ambiguous', ['1', 0.5], ['3', 0.2]), 'M10.9', 'linked 3 0.5, 1 0.2'],
  ['one with the very code', named('ambiguous', ['4', 0.6], ['3', 0.3]), 'M10.9', 'linked 3 0.6, 4 0.3'],
  ['near-miss: what is sure', named('linked', ['4', 0.9], ['3', 0.1]), 'M10.9', 'linked 4 0.9, 3 0.1'],
  ['near-miss: hardly meant', named('linked', ['1', 0.9], ['3', 0.01]), 'M10.9', 'linked 1 0.9, 3 0.01'],
  ['near-miss: unlikely', named('ambiguous', ['3', 0.2]), 'M10.9', 'ambiguous 3 0.2'],
  [
    'near-miss: two of the category',
    named('ambiguous', ['3', 0.4], ['4', 0.2]),
    'M10.00',
    'ambiguous 3 0.4, 4 0.2',
  ],
  ['near-miss: another disease', named('ambiguous', ['3', 0.4]), 'I10', 'ambiguous 3 0.4'],
  ['near-miss: no code', named('ambiguous', ['3', 0.4]), undefined, 'ambiguous 3 0.4'],
  ['near-miss: nothing found', named('unlinked'), 'M10.9', 'unlinked '],
])('%s', (_, found, written, expected) => {
  expect(told(withWrittenCode(found, written, concepts))).toBe(expected);
});
