import { type Tabular, tabularOf } from '../../src/map/tabular/tabular.ts';
import type { Concept, TabularNotes } from '../../src/terminology/concept.ts';

type Line = readonly [
  code: string,
  name: string,
  parent: string,
  notes?: Readonly<Record<string, readonly string[]>>,
  seventhCharacters?: Readonly<Record<string, string>>,
];

/** An invented list in the form of ICD-10-CM: what has lines below it, or lacks a seventh character, is not billable. */
const lines: readonly Line[] = [
  ['chapter 4', 'Humours (E00-E89)', '', { excludes1: ['humours of the newborn (P70-P74)'] }],
  ['section E10-E14', 'Sugar (E10-E14)', 'chapter 4'],
  [
    'E11',
    'Sugar, second kind',
    'section E10-E14',
    {
      excludes1: ['sugar, first kind (E10.-)', 'sugar of pregnancy (O24.4-)', 'sweetness (nice)'],
      useAdditional: ['code to identify treatment:', 'syrup (Z79.4)'],
    },
  ],
  ['E11.2', 'Sugar, second kind, with kidney', 'E11'],
  ['E11.21', 'Sugar, second kind, with small kidney', 'E11.2'],
  ['E11.9', 'Sugar, second kind, alone', 'E11'],
  ['E10', 'Sugar, first kind', 'section E10-E14', { excludes1: ['sugar, second kind (E11.-)'] }],
  ['E10.9', 'Sugar, first kind, alone', 'E10'],
  ['N18', 'Weak kidney', '', { codeFirst: ['any associated:', 'sugary kidney (E10.21, E11.21)'] }],
  ['N18.4', 'Weak kidney, stage 4', 'N18'],
  ['section N40-N53', 'Diseases of male genital organs (N40-N53)', ''],
  ['N40', 'Large gland', 'section N40-N53'],
  [
    'chapter 15',
    'Pregnancy (O00-O9A)',
    '',
    { notes: ['FOR USE ONLY ON MATERNAL RECORDS, NEVER ON NEWBORN ONES'] },
  ],
  ['O24.4', 'Sugar of pregnancy', 'chapter 15'],
  ['chapter 16', 'Newborns (P00-P96)', '', { notes: ['Codes are for use on newborn records only'] }],
  ['P70', 'Sugar of the newborn', 'chapter 16'],
  ['S03.4', 'Sprain of jaw', '', {}, { A: 'initial encounter', D: 'subsequent encounter' }],
  ['S03.4XXA', 'Sprain of jaw, initial encounter', 'S03.4'],
  ['S03.4XXD', 'Sprain of jaw, subsequent encounter', 'S03.4'],
  ['Y07', 'Harm by others', ''],
  ['Y07.0', 'Male partner, perpetrator of harm', 'Y07'],
  [
    'Z68',
    'Size',
    '',
    {
      notes: [
        'Size adult codes are for use for persons 20 years of age or older',
        'Size pediatric codes are for use for persons 2-19 years of age.',
      ],
    },
  ],
  ['Z68.1', 'Size, adult', 'Z68'],
  ['Z68.5', 'Size, pediatric', 'Z68'],
  ['Z79.4', 'Syrup', ''],
];

const hasBelow = new Set(lines.map(([, , parent]) => parent));

export const smallTabularConcepts: readonly Concept[] = lines.map(
  ([code, name, parent, notes = {}, seventhCharacters]) => ({
    code,
    name,
    synonyms: [],
    synonymsOther: [],
    abbreviations: [],
    parents: parent === '' ? [] : [parent],
    active: !code.includes(' '),
    maps: [],
    xrefs: {},
    tabular: {
      billable: !hasBelow.has(code) && seventhCharacters === undefined,
      notes,
      ...(seventhCharacters && { seventhCharacters }),
    } satisfies TabularNotes,
  }),
);

export const smallTabular: Tabular = tabularOf(smallTabularConcepts);
