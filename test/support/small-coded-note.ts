import { type Assertion, isPresent, presentAssertion } from '../../src/extract/assertion/assertion.ts';
import type { ClinicalNote } from '../../src/note/clinical-note.ts';
import type { SectionKind } from '../../src/note/section.ts';
import type { CodedMention, CodedNote } from '../../src/result/coded-note.ts';
import { codeSystems } from '../../src/terminology/code-system.ts';

export interface MentionPlan {
  readonly quote: string;
  readonly assertion?: Partial<Assertion>;
  readonly section?: readonly [SectionKind, string];
  readonly standardName?: string;
  readonly code?: string;
  readonly display?: string;
  readonly icd10cm?: string;
  readonly inherited?: true;
  readonly status?: 'ambiguous' | 'unlinked';
  readonly confidence?: number;
}

/** A coded note for a made-up text; quotes are found in order, evidence is the quote's line. */
export function codedNoteOf(
  note: ClinicalNote,
  plans: readonly MentionPlan[],
  warnings: readonly string[] = [],
): CodedNote {
  let cursor = 0;
  const mentions = plans.map((plan, index): CodedMention => {
    const start = note.text.indexOf(plan.quote, cursor);
    if (start === -1) throw new Error(`not in the text: ${plan.quote}`);
    const end = start + plan.quote.length;
    cursor = end;
    const lineEnd = note.text.indexOf('\n', end);
    const standardName = plan.standardName ?? plan.quote.toLowerCase();
    const code = plan.code ?? '64572001';
    const display = plan.display ?? standardName;
    const confidence = plan.confidence ?? 0.97;
    const coding = { system: codeSystems.snomedCt, version: '20260301', code, display };
    const candidate = {
      code,
      display,
      matchedTerm: standardName,
      method: 'synonym',
      similarity: 1,
      confidence,
    } as const;
    const other = { ...candidate, code: '404684003', display: 'Clinical finding', confidence: 0.31 };
    return {
      id: `m${index + 1}`,
      span: { start, end },
      text: plan.quote,
      standardName,
      section: { kind: plan.section?.[0] ?? 'assessment', title: plan.section?.[1] ?? 'Assessment' },
      assertion: { ...presentAssertion, ...plan.assertion },
      evidence: {
        span: {
          start: note.text.lastIndexOf('\n', start) + 1,
          end: lineEnd === -1 ? note.text.length : lineEnd,
        },
      },
      link:
        plan.status === 'unlinked'
          ? { status: 'unlinked' }
          : {
              status: plan.status ?? 'linked',
              coding,
              confidence,
              matchedTerm: standardName,
              method: 'synonym',
            },
      candidates:
        plan.status === 'unlinked' ? [] : plan.status === 'ambiguous' ? [candidate, other] : [candidate],
      maps:
        plan.icd10cm === undefined
          ? []
          : [
              {
                coding: { system: codeSystems.icd10cm, code: plan.icd10cm, display: display },
                ...(plan.inherited && { inherited: true }),
              },
            ],
    };
  });
  const codes = new Map(
    mentions
      .filter(({ link }) => link.status === 'linked')
      .map(({ link, maps }) => [link.coding!.code, { coding: link.coding!, maps }]),
  );
  return {
    id: note.id,
    mentions,
    codes: Array.from(codes.values(), (code) => ({
      ...code,
      mentionIds: mentions.filter(({ link }) => link.coding?.code === code.coding.code).map(({ id }) => id),
      present: mentions.some(
        ({ link, assertion }) => link.coding?.code === code.coding.code && isPresent(assertion),
      ),
    })),
    provenance: {
      software: 'clincode 0.1.0',
      extractor: { id: 'local', version: '1' },
      recognizers: { patterns: '1' },
      embedder: { id: 'subword', hash: 'abcdef0123456789' },
      index: {
        id: 'starter',
        system: codeSystems.snomedCt,
        release: '20260301',
        vectorIndex: 'hnsw',
        calibration: 'starter-1',
      },
      replaced: { NAME: 1, DATE: 2 },
      rejectedQuotes: 0,
    },
    warnings,
  };
}

/** Every assertion, an ambiguous and an unlinked mention, an inherited map; the people in it do not exist. */
export const smallNote: ClinicalNote = {
  id: 'note-1',
  text: `PMH: type 2 diabetes mellitus, MI in 2010.
FH: mother had breast cancer, no family history of colon cancer.
Assessment:
1. Community acquired pneumonia is suspected on a background of COPD; he denies chest pain and reports only feeling off today.
2. Return if fever develops.`,
};

const history = ['past-medical-history', 'PMH'] as const;
const family = ['family-history', 'FH'] as const;

export const smallCodedNote: CodedNote = codedNoteOf(
  smallNote,
  [
    {
      quote: 'type 2 diabetes mellitus',
      section: history,
      code: '44054006',
      display: 'Diabetes mellitus type 2',
      icd10cm: 'E11.9',
    },
    {
      quote: 'MI',
      section: history,
      assertion: { temporality: 'historical' },
      standardName: 'myocardial infarction',
      code: '22298006',
      display: 'Myocardial infarction',
      icd10cm: 'I21.9',
    },
    {
      quote: 'breast cancer',
      section: family,
      assertion: { experiencer: 'family' },
      code: '254837009',
      display: 'Malignant neoplasm of breast',
      icd10cm: 'C50.919',
    },
    {
      quote: 'colon cancer',
      section: family,
      assertion: { experiencer: 'family', polarity: 'negated' },
      code: '363406005',
      display: 'Malignant neoplasm of colon',
      icd10cm: 'C18.9',
    },
    {
      quote: 'Community acquired pneumonia',
      assertion: { certainty: 'uncertain' },
      code: '385093006',
      display: 'Community acquired pneumonia',
      icd10cm: 'J18.9',
      inherited: true,
      confidence: 0.9991,
    },
    {
      quote: 'COPD',
      standardName: 'chronic obstructive pulmonary disease',
      code: '13645005',
      display: 'Chronic obstructive pulmonary disease',
      icd10cm: 'J44.9',
      status: 'ambiguous',
      confidence: 0.52,
    },
    {
      quote: 'chest pain',
      assertion: { polarity: 'negated' },
      code: '29857009',
      display: 'Chest pain',
      icd10cm: 'R07.9',
    },
    { quote: 'feeling off', status: 'unlinked', standardName: 'malaise' },
    {
      quote: 'fever',
      section: ['plan', ''],
      assertion: { temporality: 'hypothetical' },
      code: '386661006',
      display: 'Fever',
      icd10cm: 'R50.9',
    },
  ],
  ['1 quote was shortened'],
);
