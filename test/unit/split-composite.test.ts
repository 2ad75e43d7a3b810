import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { splitComposite } from '../../src/link/split-composite.ts';
import { termKey } from '../../src/terminology/normalize-term.ts';
import { sharedData } from '../support/shared-data.ts';

const rows: readonly [name: string, parts: readonly string[]][] = [
  ['breast and ovarian cancer', ['breast cancer', 'ovarian cancer']],
  ['Breast or ovarian cancer', ['Breast cancer', 'ovarian cancer']],
  ['breast and/or ovarian cancer', ['breast cancer', 'ovarian cancer']],
  [
    'colorectal, endometrial and ovarian cancers',
    ['colorectal cancers', 'endometrial cancers', 'ovarian cancers'],
  ],
  [
    'colorectal, endometrial, and ovarian cancers',
    ['colorectal cancers', 'endometrial cancers', 'ovarian cancers'],
  ],
  ['breast, ovarian, or other cancers', ['breast cancers', 'ovarian cancers', 'cancers']],
  ['Duchenne and Becker muscular dystrophy', ['Duchenne muscular dystrophy', 'Becker muscular dystrophy']],
  ['Duchenne/Becker muscular dystrophy', ['Duchenne muscular dystrophy', 'Becker muscular dystrophy']],
  ['renal/hepatic failure', ['renal failure', 'hepatic failure']],
  ['acute and chronic renal failure', ['acute renal failure', 'chronic renal failure']],
  ['acute renal failure and hepatic failure', ['acute renal failure', 'hepatic failure']],
  [
    'colorectal, breast and head and neck cancers',
    ['colorectal cancers', 'breast cancers', 'head and neck cancers'],
  ],
  ['hepatitis B and C', ['hepatitis B', 'hepatitis C']],
  [
    'hepatitis A, B or C infection',
    ['hepatitis A infection', 'hepatitis B infection', 'hepatitis C infection'],
  ],
  ['type 1 and type 2 diabetes', ['type 1 diabetes', 'type 2 diabetes']],
  ['type 1 and 2 diabetes', ['type 1 diabetes', 'type 2 diabetes']],
  ['types 1 and 2 diabetes', ['type 1 diabetes', 'type 2 diabetes']],
  ['type I and II', ['type I', 'type II']],
  ['diabetes mellitus type 1 and 2', ['diabetes mellitus type 1', 'diabetes mellitus type 2']],
  ['cancers of the breast and ovary', ['cancers of the breast', 'cancers of the ovary']],
  [
    'cancer of the renal pelvis, ureter or bladder',
    ['cancer of the renal pelvis', 'cancer of the ureter', 'cancer of the bladder'],
  ],
  ['aplasia or hypoplasia of the thymus', ['aplasia of the thymus', 'hypoplasia of the thymus']],
  ['endometrial hyperplasia or cancer', ['endometrial hyperplasia', 'endometrial cancer']],
  ['ventricular tachycardia and fibrillation', ['ventricular tachycardia', 'ventricular fibrillation']],
  ['diabetes and hypertension', ['diabetes', 'hypertension']],
  ['hypo- and hyperthyroidism', ['hypothyroidism', 'hyperthyroidism']],
  ['intra- or extrahepatic cholestasis', ['intrahepatic cholestasis', 'extrahepatic cholestasis']],
  ['squamous- and small-cell lung cancers', ['squamous-cell lung cancers', 'small-cell lung cancers']],
  ['Prader-Willi and Angelman syndromes', ['Prader-Willi syndromes', 'Angelman syndromes']],

  ['breast cancer', []],
  ['head and neck cancer', []],
  ['Head and Neck squamous cell carcinoma', []],
  ['nausea and vomiting', []],
  ['foot and mouth disease', []],
  ['hand, foot and mouth disease', []],
  ['Hand, foot, and mouth disease', []],
  ['attention deficit and hyperactivity disorder', []],
  ['attention deficit/hyperactivity disorder', []],
  ['cleft lip and palate', []],
  ['skin and soft tissue infection', []],
  ['Jervell and Lange-Nielsen syndrome', []],
  ['Jervell and Lange-Nielsen syndrome 1', []],
  ['alopecia, isolated', []],
  ['diabetes mellitus, type 2', []],
  ['myopathy and deafness, autosomal dominant', []],
  ['diabetes with nephropathy and retinopathy', []],
  ['hearing loss due to noise and drugs', []],
  ['complement deficiencies (C2 and C7)', []],
  ['CL/P', []],
  ['N/V', []],
  ['and', []],
  ['', []],
  ['band orbit', []],
];

test.each(rows)('%s', (name, parts) => {
  expect(splitComposite(name)).toEqual(parts);
});

describe('with the terms of a terminology', () => {
  const terms = (...wordings: readonly string[]) => {
    const keys = new Set(wordings.map(termKey));
    return (wording: string) => keys.has(termKey(wording));
  };

  test.each<[name: string, terms: readonly string[], parts: readonly string[]]>([
    ['a term is not split', ['breast and ovarian cancer', 'breast cancer', 'ovarian cancer'], []],
    ['parts that are terms', ['breast cancer', 'ovarian cancer'], ['breast cancer', 'ovarian cancer']],
    ['one that is', ['ovarian cancer'], ['breast cancer', 'ovarian cancer']],
    ['none that is', ['lung cancer'], ['breast cancer', 'ovarian cancer']],
  ])('%s', (_, wordings, parts) => {
    expect(splitComposite('breast and ovarian cancer', terms(...wordings))).toEqual(parts);
  });

  test('the reading with most terms is taken', () => {
    const name = 'mitral valve and left heart failure';
    expect(splitComposite(name, terms('mitral valve failure', 'left heart failure'))).toEqual([
      'mitral valve failure',
      'left heart failure',
    ]);
    expect(
      splitComposite(
        'familial breast and ovarian cancer',
        terms('familial breast cancer', 'familial ovarian cancer'),
      ),
    ).toEqual(['familial breast cancer', 'familial ovarian cancer']);
  });

  test('without a term only a list of places before a kind is split', () => {
    expect(splitComposite('learning and memory deficits', terms())).toEqual([]);
    expect(splitComposite('progressive gait and limb ataxia', terms())).toEqual([]);
    expect(splitComposite('ocular and auditory toxicity', terms())).toEqual([
      'ocular toxicity',
      'auditory toxicity',
    ]);
  });

  test('one syndrome of two names is split only where both are terms', () => {
    const name = 'Van der Woude and popliteal pterygium syndrome';
    expect(splitComposite(name, terms('popliteal pterygium syndrome'))).toEqual([]);
    expect(
      splitComposite(name, terms('popliteal pterygium syndrome', 'Van der Woude syndrome')),
    ).toHaveLength(2);
  });
});

test('long texts of nothing but conjunctions are no names', () => {
  expect(splitComposite('and '.repeat(40_000))).toEqual([]);
  expect(splitComposite(`${'a, '.repeat(50)}and b`)).toEqual([]);
});

const mondo = sharedData('ontology/mondo.jsonl.gz');
const ncbi = sharedData('linking/ncbi-dev.jsonl.gz');
test.skipIf(mondo === undefined || ncbi === undefined)(
  'NCBI composites against Mondo (skipped without ../shared/data)',
  () => {
    const lines = (path: string) =>
      gunzipSync(readFileSync(path))
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    const keys = new Set<string>();
    for (const { name, synonyms } of lines(mondo!))
      for (const text of [name, ...synonyms]) keys.add(termKey(text));
    const isTerm = (wording: string): boolean => keys.has(termKey(wording));
    const listed = lines(ncbi!).filter(({ mention }) => /\b(?:and|or)\b/.test(mention));
    const split = (composite: boolean) =>
      listed.filter(
        (row) => Boolean(row.composite) === composite && splitComposite(row.mention, isTerm).length > 0,
      ).length;
    expect(split(true)).toBeGreaterThan(65);
    expect(split(false)).toBeLessThan(60);
  },
);
