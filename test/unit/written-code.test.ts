import { expect, test } from 'vitest';
import { bareConcept } from '../../ontology/importers/bare-concept.ts';
import { createSenses } from '../../src/link/abbreviation-senses.ts';
import type { Candidate, LinkedName, LinkStatus } from '../../src/link/candidate.ts';
import { withWrittenCode } from '../../src/map/written-code.ts';
import { codedNames, writtenCode } from '../../src/note/written-code.ts';
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

test.each<[text: string, names: readonly string[], remark: string]>([
  ['- Schatzki ring (K22.2)\n- HTN (I10)', ['Schatzki ring', 'HTN'], 'items of a list'],
  ['1. Occipital neuralgia [M54.81]', ['Occipital neuralgia'], 'of a numbered one'],
  ['PMH: HS (L73.2), PV (ICD-10: D45)', ['HS', 'PV'], 'short forms in a row'],
  // near misses
  ['- Cough (R05.9)\n- Screening for cancer (Z12.11)', [], 'a symptom, and no illness'],
  ['He was told of Ogilvie (K59.81)', [], 'a sentence'],
  ['- Take two (2) tablets', [], 'a number'],
  ['VITAMIN B12 (B12)', [], 'a vitamin'],
])('%j has the names %j: %s', (text, names) => {
  expect(codedNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(names);
});

const concept = (code: string, name: string, icd: string, parents: string[] = [], short: string[] = []) =>
  bareConcept({
    code,
    name,
    parents,
    abbreviations: short,
    maps: icd === '' ? [] : [{ system: codeSystems.icd10cm, code: icd }],
  });
const concepts = conceptStoreOf([
  concept('1', 'neuropathy', 'G62.9'),
  concept('2', 'diabetic neuropathy', 'E11.40', ['1']),
  concept('3', 'gout', 'M10.9'),
  concept('4', 'tophaceous gout', 'M10.30'),
  concept('5', 'aortic stenosis', 'I35.0', [], ['AS']),
  concept('6', 'ankylosing spondylitis', 'M45', [], ['AS']),
  concept('7', 'Angelman syndrome', '', ['8'], ['AS']),
  concept('8', 'imprinting disorder', 'Q93.5'),
  concept('9', 'hereditary neuropathy', 'G60', ['1']),
  concept('10', 'Charcot-Marie-Tooth disease', 'G60.0', ['9']),
]);
const senses = createSenses(concepts);
const named = (status: LinkStatus, ...of: readonly [code: string, confidence: number][]): LinkedName => ({
  status,
  candidates: of.map(([code, confidence]) => ({ code, confidence }) as Candidate),
});
const told = ({ status, candidates }: LinkedName) =>
  `${status} ${candidates.map(({ code, confidence }) => `${code} ${confidence}`).join(', ')}`;

test.each<[remark: string, found: LinkedName, written: string | undefined, expected: string, name?: string]>([
  ['the likeliest has the code', named('ambiguous', ['3', 0.4], ['1', 0.2]), 'M10.9', 'linked 3 0.4, 1 0.2'],
  ['one of its category', named('ambiguous', ['3', 0.4], ['1', 0.2]), 'M10.00', 'linked 3 0.4, 1 0.2'],
  ['a kind has it', named('linked', ['1', 0.9], ['2', 0.01]), 'E11.40', 'linked 2 0.9, 1 0.01'],
  ['another that may be meant', named('ambiguous', ['1', 0.5], ['3', 0.2]), 'M10.9', 'linked 3 0.5, 1 0.2'],
  ['one with the very code', named('ambiguous', ['4', 0.6], ['3', 0.3]), 'M10.9', 'linked 3 0.6, 4 0.3'],
  ['a kind that is no candidate', named('linked', ['1', 0.9]), 'G60.0', 'linked 10 0.9, 1 0.9'],
  ['another sense', named('linked', ['5', 0.9]), 'M45.9', 'linked 6 0.9, 5 0.9', 'AS'],
  ['a sense that nothing was found as', named('unlinked'), 'M45.9', 'linked 6 0.8', 'AS'],
  ['a sense whose ancestor has it', named('linked', ['5', 0.9]), 'Q93.51', 'linked 7 0.9, 5 0.9', 'AS'],
  ['none of the senses', named('linked', ['5', 0.9]), 'F42.9', 'ambiguous 5 0.9', 'AS'],
  ['near-miss: the sense at hand', named('linked', ['5', 0.9]), 'I35.0', 'linked 5 0.9', 'AS'],
  ['near-miss: words have no senses', named('linked', ['5', 0.9]), 'M45.9', 'linked 5 0.9', 'stenosis'],
  ['a kind that is the whole category', named('linked', ['1', 0.9]), 'G60.9', 'linked 9 0.9, 1 0.9'],
  ['near-miss: a kind of another category', named('linked', ['1', 0.9]), 'G61.0', 'linked 1 0.9'],
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
])('%s', (_, found, written, expected, name = 'name') => {
  expect(told(withWrittenCode(found, name, written, { concepts, senses }))).toBe(expected);
});
