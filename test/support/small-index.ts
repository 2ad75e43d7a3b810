import { type BuildOptions, type BuiltIndex, buildIndex } from '../../embeddings/build-index.ts';
import type { Concept } from '../../src/terminology/concept.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { shippedEmbedder } from './shipped-embedder.ts';
import { testRanker } from './stump-ranker.ts';

const rows = [
  { code: '64572001', name: 'Disease', semanticTag: 'disorder' },
  {
    code: '73211009',
    name: 'Diabetes mellitus',
    synonyms: ['sugar diabetes'],
    abbreviations: ['DM'],
    parents: ['64572001'],
    maps: ['E11.9'],
  },
  {
    code: '44054006',
    name: 'Diabetes mellitus type 2',
    fsn: 'Diabetes mellitus type 2 (disorder)',
    synonyms: ['type 2 diabetes', 'type II diabetes mellitus'],
    abbreviations: ['T2DM'],
    parents: ['73211009'],
  },
  {
    code: '38341003',
    name: 'Hypertensive disorder',
    synonyms: ['high blood pressure', 'hypertension'],
    abbreviations: ['HTN'],
    parents: ['64572001'],
    maps: ['I10'],
  },
  {
    code: '37796009',
    name: 'Migraine',
    synonyms: ['migraine headache'],
    parents: ['64572001'],
    maps: ['G43.909'],
  },
  {
    code: '69896004',
    name: 'Rheumatoid arthritis',
    abbreviations: ['RA'],
    parents: ['64572001'],
    maps: ['M06.9'],
  },
  {
    code: '59282003',
    name: 'Pulmonary embolism',
    synonyms: ['pulmonary embolus'],
    abbreviations: ['PE'],
    parents: ['64572001'],
  },
  { code: '397803000', name: 'Erectile dysfunction', abbreviations: ['ED'], parents: ['64572001'] },
  {
    code: '60573004',
    name: 'Aortic stenosis',
    synonyms: ['stenosis of aortic valve'],
    abbreviations: ['AS'],
    parents: ['64572001'],
  },
  { code: '91637004', name: 'Myasthenia gravis', abbreviations: ['MG'], parents: ['64572001'] },
  { code: '24700007', name: 'Multiple sclerosis', abbreviations: ['MS'], parents: ['64572001'] },
  { code: '79619009', name: 'Mitral stenosis', abbreviations: ['MS'], parents: ['64572001'] },
  {
    code: '13645005',
    name: 'Chronic obstructive lung disease',
    synonyms: ['chronic obstructive pulmonary disease'],
    abbreviations: ['COPD'],
    parents: ['64572001'],
    maps: ['J44.9'],
  },
  {
    code: '709044004',
    name: 'Chronic kidney disease',
    synonyms: ['stage 3 chronic kidney disease of cats'],
    abbreviations: ['CKD'],
    parents: ['64572001'],
  },
  {
    code: '396275006',
    name: 'Osteoarthritis',
    synonyms: ['degenerative arthritis'],
    abbreviations: ['OA'],
    parents: ['64572001'],
  },
  {
    code: '239873007',
    name: 'Osteoarthritis of knee',
    parents: ['396275006'],
    synonyms_other: [{ text: 'worn knee', scope: 'RELATED' }],
  },
  { code: '49436004', name: 'Atrial fibrillation', abbreviations: ['AF', 'A-fib'], parents: ['64572001'] },
  { code: '195967001', name: 'Asthma', active: false, synonyms: ['bronchial asthma'] },
];

/** Concepts whose terms are known to the tests: an ambiguous abbreviation, false friends, one inactive concept. */
export function smallConcepts(): readonly Concept[] {
  return rows.map((row, i) => parseConcept(row, i + 1));
}

export function smallIndex(more: Partial<BuildOptions> = {}): Promise<BuiltIndex> {
  return smallIndexOf(smallConcepts(), more);
}

/** The same with other concepts. */
export async function smallIndexOf(
  concepts: readonly Concept[],
  more: Partial<BuildOptions> = {},
): Promise<BuiltIndex> {
  const { embedder, embedderBytes } = await shippedEmbedder();
  return buildIndex(concepts, {
    codeSystem: { uri: 'http://snomed.info/sct', release: 'test' },
    ranker: testRanker,
    embedder,
    ...(more.embedder === undefined && { embedderBytes }),
    ...more,
  });
}
