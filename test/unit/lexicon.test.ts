import { beforeAll, expect, test } from 'vitest';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import { createLexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import { isCutNumber } from '../../src/extract/extractors/lexicon-line.ts';
import type { Mention } from '../../src/extract/mention.ts';
import type { MentionExtractor } from '../../src/extract/mention-extractor.ts';
import { lexiconSourceOf } from '../support/concept-store.ts';
import { smallConcepts } from '../support/small-index.ts';

let lexicon: MentionExtractor;
beforeAll(() => {
  lexicon = createLexiconExtractor(lexiconSourceOf(smallConcepts()));
});

const extract = async (text: string): Promise<readonly Mention[]> => {
  const { mentions } = await lexicon.extract(await deidentify({ id: 'n', text }, []));
  for (const { span, text: quoted } of mentions) expect(text.slice(span.start, span.end)).toBe(quoted);
  return mentions;
};
const found = async (text: string): Promise<string[]> => (await extract(text)).map((mention) => mention.text);

test.each<[remark: string, text: string, mentions: string[]]>([
  ['the longest match', 'He has osteoarthritis of the knee.', ['osteoarthritis of the knee']],
  ['a longer term over its beginning', 'Known type 2 diabetes today.', ['type 2 diabetes']],
  ['singular and plural', 'Migraines since youth, worse migraine now.', ['Migraines', 'migraine']],
  ['word order', 'Longstanding knee osteoarthritis.', ['knee osteoarthritis']],
  ['a hyphen joins', 'Known type-2 diabetes.', ['type-2 diabetes']],
  [
    'a wrapped line joins',
    `${'He was seen again today and is known to have '.repeat(2)}high blood\npressure, treated.`,
    ['high blood\npressure'],
  ],
  [
    'a word in brackets that says nothing more',
    'Osteoarthritis (primary) of the knee.',
    ['Osteoarthritis (primary) of the knee'],
  ],
  ['other brackets do not join', 'High (treated) blood pressure.', []],
  ['misspelt beside "post"', 'Post op migrane.', ['migrane']],
  ['a comma does not join', 'Spirits were high, blood pressure fine.', []],
  ['a dash with spaces does not join', 'Spirits were high - blood pressure fine.', []],
  ['a full stop does not join', 'Spirits were high. Blood pressure fine.', []],
  ['two of them in a list', 'Has hypertension, migraine and COPD.', ['hypertension', 'migraine', 'COPD']],
  ['room air', 'SpO2 95% on RA today.', []],
  ['an antigen', 'PSA 4.1 last month.', []],
  ['a vital sign', 'BP 120/80, HR 70.', []],
  ['rheumatoid arthritis', 'Methotrexate for RA since 2010.', ['RA']],
  ['emergency department', 'She was seen in the ED yesterday.', []],
  ['erectile dysfunction', 'Sildenafil helps his ED.', ['ED']],
  ['pulmonary embolism', 'CT showed PE in both lungs.', ['PE']],
  ['physical examination', 'PE: chest clear.', []],
  ['the same without a colon', 'Well today.\nPE Alert, chest clear.', []],
  ['near-miss: an embolism of a list', 'PMH:\nPE 2019\nHTN', ['PE', 'HTN']],
  ['the same behind a sentence', 'Well. PE: chest clear.', []],
  ['near-miss: an embolism that is asked about', 'R/o PE: scan negative.', ['PE']],
  ['near-miss: "as" is a word', 'Take it as needed.', []],
  ['"AS" is not', 'Echo shows AS with a mean gradient of 40.', ['AS']],
  ['a dose is no myasthenia', 'Aspirin 81 mg daily.', []],
  ['near-miss: "oa" and "ms" are none in small letters', 'the oa ms words', []],
  ['what is typed small all day', 'pmh htn, copd ckd3, aki; a cad', ['htn', 'copd', 'ckd3', 'aki']],
  ['a long abbreviation in any case', 'Known Copd and afib.', ['Copd', 'afib']],
  ['an abbreviation written in parts', 'Found to be in A-fib.', ['A-fib']],
  ['near-miss: a word that only begins like a term', 'Migrainous headgear.', []],
  ['near-miss: part of a word', 'antimigraine preamble', []],
])('%s', async (_, text, mentions) => {
  expect(await found(text)).toEqual(mentions);
});

test('where everything is in capitals, short abbreviations say nothing', async () => {
  expect(await found('PATIENT HAS COPD AND HYPERTENSION AS OF NOW. TAKES 5 MG.')).toEqual([
    'COPD',
    'HYPERTENSION',
  ]);
});

test('words of a header are not coded, a problem as a header is', async () => {
  const text =
    'PAST MEDICAL HISTORY:\nmigraine\n\nASSESSMENT:\nHypertension: controlled on amlodipine.\nCOPD - stable.\n';
  expect(await found(text)).toEqual(['migraine', 'Hypertension', 'COPD']);
});

test('an administrative line is not coded', async () => {
  expect(await found('Location: Migraine clinic\n\nASSESSMENT:\nmigraine')).toEqual(['migraine']);
});

test('what the index has carries its codes, what it lacks an empty list', async () => {
  const [dyspnea, ms, migraine] = await extract('Orthopnea, MS and migraine headache.');
  expect(dyspnea).toMatchObject({ standardName: 'Orthopnea', conceptCodes: [] });
  expect(ms!.conceptCodes).toEqual(['24700007', '79619009']);
  expect(migraine).toMatchObject({ standardName: 'Migraine', conceptCodes: ['37796009'] });
});

test('an inactive concept is not found', async () => {
  const mentions = await extract('Has bronchial asthma.');
  expect(mentions.flatMap((mention) => mention.conceptCodes ?? [])).toEqual([]);
});

test('what de-identification replaced is no mention', async () => {
  const text = 'Dr. Migraine saw her for migraine.';
  const start = text.indexOf('Migraine');
  const note = await deidentify({ id: 'n', text }, [
    {
      id: 'r',
      version: '1',
      recognize: async () => [{ start, end: start + 8, category: 'NAME', score: 1, recognizer: 'r' }],
    } as never,
  ]);
  const { mentions } = await lexicon.extract(note);
  expect(mentions.map((mention) => mention.text)).toEqual(['migraine']);
});

test('mentions are in order, apart and asserted', async () => {
  const mentions = await extract('Denies migraine. Mother had hypertension. Possible COPD, hypertension.');
  expect(
    mentions.map(({ assertion }) => [assertion.polarity, assertion.certainty, assertion.experiencer]),
  ).toEqual([
    ['negated', 'certain', 'patient'],
    ['affirmed', 'certain', 'family'],
    ['affirmed', 'uncertain', 'patient'],
    expect.anything(),
  ]);
  mentions.slice(1).forEach((mention, i) => {
    expect(mention.span.start).toBeGreaterThanOrEqual(mentions[i]!.span.end);
  });
});

test.each(['', ' \n', '…', '🩺🩺'])('nothing in %j', async (text) => {
  expect(await found(text)).toEqual([]);
});

test('short forms stand in for abbreviations that the index lacks, and come before those that it lists otherwise', async () => {
  const source = lexiconSourceOf(smallConcepts());
  const migraine = source.concepts.ordinalOf('37796009');
  const senses = {
    lookup: (short: string) =>
      short === 'HTN' ? [{ ordinal: migraine, share: 1, lists: 1, own: false }] : [],
  };
  const shortForms = [
    { short: 'HBP', names: ['hypertension'] },
    { short: 'HTN', names: ['migraine'] },
    { short: 'XYZ', names: ['a name that no concept has'] },
  ];
  const text = 'HBP and HTN, but no XYZ.';
  const note = await deidentify({ id: 'n', text }, []);
  const codes = async (given: typeof source) => {
    const { mentions } = await createLexiconExtractor(given, shortForms).extract(note);
    return mentions.map((mention) => [mention.text, mention.conceptCodes]);
  };
  expect(await codes(source)).toEqual([
    ['HBP', ['38341003']],
    ['HTN', ['38341003']],
  ]);
  expect(await codes({ ...source, senses })).toEqual([
    ['HBP', ['38341003']],
    ['HTN', ['37796009', '38341003']],
  ]);
});

test.each<[remark: string, text: string, mentions: string[]]>([
  [
    'a short form whose long form is one',
    'Aortic stenosis (AoS) was mild. AoS again, two AoSs.',
    ['Aortic stenosis', 'AoS', 'AoS', 'AoSs'],
  ],
  ['near-miss: part of another word', 'Aortic stenosis (AoS) and AoSA.', ['Aortic stenosis', 'AoS']],
  ['a short form of something else', 'The reactive antigen (RA) rose. RA fell.', []],
  ['of something that is a disorder by its name', 'Rare acquired syndrome (RA) is here, RA.', ['RA', 'RA']],
  ['near-miss: nothing is defined', 'RA (see below) is known.', ['RA']],
])('a text says itself what is meant: %s', async (_, text, mentions) => {
  expect(await found(text)).toEqual(mentions);
});

test('terms that were learned are found, and others are not', async () => {
  const taught = createLexiconExtractor(lexiconSourceOf(smallConcepts()), [], {
    terms: ['tumor', 'memory deficit', 'migraine'],
    stopped: ['aortic stenosis'],
  });
  const note = await deidentify(
    { id: 'n', text: 'Tumors, memory deficits, aortic stenosis, pain, migraine.' },
    [],
  );
  const { mentions } = await taught.extract(note);
  expect(mentions.map(({ text }) => text)).toEqual(['Tumors', 'memory deficits', 'migraine']);
  expect(mentions[0]).toMatchObject({ standardName: 'Tumor', conceptCodes: [] });
  // what the index has is the index's
  expect(mentions[2]!.conceptCodes!.length).toBeGreaterThan(0);
});

test.each([
  ['CKD on 3', ' drugs', true],
  ['CKD with 2', ' stents', true],
  ['CKD 3', ', on aspirin', false],
  ['CKD at stage 3', ', on aspirin', false],
  ['PPH 1', '.2 L', true],
])('"%s" before "%s": a number that belongs to what follows: %s', (term, rest, isCut) => {
  expect(isCutNumber(term + rest, 0, term.length)).toBe(isCut);
});
