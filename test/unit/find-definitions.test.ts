import { expect, test } from 'vitest';
import { definitionOf, findDefinitions } from '../../src/note/find-definitions.ts';

const rows: readonly [remark: string, text: string, definitions: Readonly<Record<string, string>>][] = [
  ['initials', 'familial adenomatous polyposis (FAP)', { FAP: 'familial adenomatous polyposis' }],
  [
    'initials before letters: the second A is not in "adenomatous"',
    'with attenuated adenomatous polyposis coli (AAPC)',
    { AAPC: 'attenuated adenomatous polyposis coli' },
  ],
  ['letters within words', 'X-linked adrenoleukodystrophy (ALD)', { ALD: 'adrenoleukodystrophy' }],
  ['a hyphen in the short form', 'in ataxia-telangiectasia (A-T)', { 'A-T': 'ataxia-telangiectasia' }],
  ['a gene', 'hepatocyte nuclear factor-6 (HNF-6)', { 'HNF-6': 'hepatocyte nuclear factor-6' }],
  [
    'a gene of a disease keeps its "gene"',
    'the Norrie disease gene (NDP gene), Norrie disease pseudoglioma (NDP)',
    { NDP: 'Norrie disease pseudoglioma' },
  ],
  ['small words skipped', 'carcinoma of the breast (CB)', { CB: 'carcinoma of the breast' }],
  [
    'non- has its letter',
    'non-insulin-dependent diabetes mellitus (NIDDM)',
    { NIDDM: 'non-insulin-dependent diabetes mellitus' },
  ],
  ['a Roman numeral for a digit', 'type II diabetes (T2D)', { T2D: 'type II diabetes' }],
  [
    'the last word without a letter',
    'X-linked hypophosphatemic rickets (XLH)',
    { XLH: 'X-linked hypophosphatemic rickets' },
  ],
  ['syndrome without a letter', 'oculocerebrorenal syndrome (OCRL)', { OCRL: 'oculocerebrorenal syndrome' }],
  ['plural', 'levodopa-induced dyskinesias (LIDs)', { LIDs: 'levodopa-induced dyskinesias' }],
  ['capitals at the start', 'Myocardial Infarction (MI).', { MI: 'Myocardial Infarction' }],

  ['initials in another order', 'patients with myotonic dystrophy (DM)', { DM: 'myotonic dystrophy' }],
  ['another order, a number', 'diabetes mellitus type 1 (T1DM)', { T1DM: 'diabetes mellitus type 1' }],
  ['another order, only neighbours', 'muscular type dystrophy (DM)', {}],
  ['another order, no word between two', 'dystrophy in mice (MD)', {}],
  ['letters in order go before another order', 'minutes either by hemorrhage (HEM)', { HEM: 'hemorrhage' }],

  [
    'the other way round',
    'FAP (familial adenomatous polyposis) is',
    { FAP: 'familial adenomatous polyposis' },
  ],
  ['the other way round, all of the brackets', 'FAP (a form of familial adenomatous polyposis) is', {}],
  ['the other way round, no word', 'Azerbaijan (a zone rich by a long account in Azerbaijan)', {}],
  [
    'both in brackets',
    'a disorder (Duchenne muscular dystrophy, DMD)',
    { DMD: 'Duchenne muscular dystrophy' },
  ],
  [
    'brackets in brackets',
    'a disorder (Duchenne muscular dystrophy [DMD])',
    { DMD: 'Duchenne muscular dystrophy' },
  ],
  [
    'a citation behind',
    'familial adenomatous polyposis (FAP [3, 4])',
    { FAP: 'familial adenomatous polyposis' },
  ],
  [
    'a number behind',
    'familial adenomatous polyposis (FAP; MIM 175100)',
    { FAP: 'familial adenomatous polyposis' },
  ],
  [
    'a bracket behind',
    'familial adenomatous polyposis (FAP (MIM 175100))',
    { FAP: 'familial adenomatous polyposis' },
  ],
  [
    'introduced',
    'familial adenomatous polyposis (abbreviated as "FAP")',
    { FAP: 'familial adenomatous polyposis' },
  ],
  ['the first one holds', 'multiple sclerosis (MS) and mitral stenosis (MS)', { MS: 'multiple sclerosis' }],
  [
    'two of them',
    'Becker (BMD) or Duchenne muscular dystrophy (DMD)',
    { DMD: 'Duchenne muscular dystrophy' },
  ],

  ['a numeral', 'diabetes mellitus (type II) and intestinal injury (II)', {}],
  ['a number', 'systemic lupus erythematosus (1982), (n = 12), (12%)', {}],
  ['a citation', 'reported before by Smith and others [12] (Smith, 1990)', {}],
  ['a value', 'nitrite (N=10), platelets (P<0.05)', {}],
  ['a mutation', 'cysteine at 282 of tyrosine (C282Y), (Cys61Gly), (G/A)', {}],
  ['a codon needs initials', 'leads to a premature termination codon (TAA)', {}],
  [
    'which thoracic aortic aneurysm has',
    'thoracic aortic aneurysm (TAA)',
    { TAA: 'thoracic aortic aneurysm' },
  ],
  ['prose', 'a syndrome (see below), once more (as before)', {}],
  ['letters that are elsewhere', 'the human gene was mapped (LEF)', {}],
  ['over the end of a sentence', 'Familial cases. Adenomatous polyposis (FAP)', {}],
  ['over a bracket', 'fibroblast growth factors (see FGFs) and their receptors (FGFR)', {}],
  ['many words without a letter', 'conversion in patients undergoing cyclosporine (CsA)', {}],
  ['begins with "and"', 'a mix of aprotinin and tranexamic acid (AMCA)', {}],
  ['an alternative is one', 'cleft palate (CL/P)', {}],
  ['here it is', 'cleft lip and/or palate (CL/P)', { 'CL/P': 'cleft lip and/or palate' }],
  ['itself again', 'inhibitor p21(Cip1) (p21), factor HNF-6 beta (HNF-6)', {}],
  ['no bracket', 'familial adenomatous polyposis FAP', {}],
  ['a bracket that does not end', 'familial adenomatous polyposis (FAP', {}],
];

test.each(rows)('%s', (_, text, definitions) => {
  expect(Object.fromEntries(findDefinitions(text))).toEqual(definitions);
});

test.each([
  ['LID', 'levodopa-induced dyskinesias'],
  ['LIDs', 'levodopa-induced dyskinesias'],
  ['MI', 'myocardial infarction'],
  ['MIs', 'myocardial infarction'],
  ['AS', undefined],
  ['L', undefined],
])('one or many: %s', (short, long) => {
  const definitions = new Map([
    ['LIDs', 'levodopa-induced dyskinesias'],
    ['MI', 'myocardial infarction'],
    ['A', 'no plural'],
  ]);
  expect(definitionOf(short, definitions)).toBe(long);
});

test('a text of nothing but brackets and letters is read in time that grows with it', () => {
  expect(findDefinitions('a (A'.repeat(20_000)).size).toBe(0);
});
