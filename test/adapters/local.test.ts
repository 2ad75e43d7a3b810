import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { pretrainedModel } from '../../embeddings/pretrained-model.ts';
import { PRETRAINED_TAGGER, pretrainedTagger } from '../../embeddings/pretrained-tagger.ts';
import { taggerOfBytes } from '../../embeddings/tagger-of-bytes.ts';
import { listedShortForms } from '../../ontology/starter/abbreviations.ts';
import { starterConcepts } from '../../ontology/starter/concepts.ts';
import { createLexiconExtractor, type LexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import { createLocalExtractor } from '../../src/extract/extractors/local.ts';
import type { LocalOptions } from '../../src/extract/local-options.ts';
import type { MentionExtractor } from '../../src/extract/mention-extractor.ts';
import type { Tagger } from '../../src/extract/tagger/tagger.ts';
import { mentionExtractorContract } from '../contract/mention-extractor.contract.ts';
import { lexiconSourceOf } from '../support/concept-store.ts';
import { replaceValues } from '../support/replace-values.ts';
import { filesBelow, read } from '../support/source-files.ts';

const lexicon = createLexiconExtractor(lexiconSourceOf(starterConcepts()), listedShortForms());
const tagger = await pretrainedTagger();
const local = (options?: LocalOptions): MentionExtractor => createLocalExtractor(lexicon, tagger, options);

mentionExtractorContract('local', () => local());

const textsOf = async (text: string, options?: LocalOptions): Promise<string[]> =>
  (await local(options).extract(replaceValues(text))).mentions.map((mention) => mention.text);

describe('the shipped tagger', () => {
  it('finds what no terminology has a term for', async () => {
    const found = await textsOf(
      'ASSESSMENT: Recurrent left-sided malignant otitis of the meatus, likely resistant. Continue drops.',
    );
    expect(found.join(' ')).toMatch(/otitis/);
  });

  it('tells a note from an article', async () => {
    const article =
      'Mutations in the BRCA1 gene predispose to hereditary breast cancer. We analysed 120 families with breast cancer and found that penetrance of the mutations was incomplete.';
    const note = 'HPI: 54-year-old woman seen for follow-up. PMH: breast cancer, HTN. Denies fever.';
    const typeOf = async (text: string) => (await local().extract(replaceValues(text))).textType;
    expect([await typeOf(article), await typeOf(note)]).toEqual(['article', 'note']);
  });

  it('reads words that are written short', async () => {
    expect(
      await textsOf('PMH: R ankle fx s/p ORIF. EtOH withdrawal. Febrile szs. DVT ppx: lovenox.'),
    ).toEqual(['R ankle fx', 'EtOH withdrawal', 'Febrile szs', 'DVT']);
  });

  it('takes shorthand with the words of articles for a note', async () => {
    const consult =
      'CARDIOLOGY CONSULT\nReason: elevated troponin. 81yo w/ ESRD, severe AS s/p TAVR 2022, HFpEF, pAF on apixaban. Found to have Klebsiella bacteremia. TTE: EF 60%, no vegetation. Likely demand ischemia in setting of septic shock rather than ACS. Low suspicion for PE.';
    const { textType, mentions } = await local().extract(replaceValues(consult));
    expect(textType).toBe('note');
    expect(mentions.map((mention) => mention.text)).toEqual(
      expect.arrayContaining(['HFpEF', 'septic shock', 'PE']),
    );
  });

  it('gives every mention a probability', async () => {
    const { mentions } = await local().extract(replaceValues('PMH: COPD, type 2 diabetes, migraine.'));
    expect(mentions).toHaveLength(3);
    for (const { probability } of mentions) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });
});

test('a tagger that remembers few words answers the same', async () => {
  const forgetful = taggerOfBytes(readFileSync(PRETRAINED_TAGGER), await pretrainedModel(), 20);
  for (const path of filesBelow('test/fixtures/golden', '.txt')) {
    const note = replaceValues(read(path));
    const answers = [tagger, forgetful].map((one) => createLocalExtractor(lexicon, one).extract(note));
    const [expected, given] = await Promise.all(answers);
    expect(given, path).toEqual(expected);
  }
});

/** A tagger that says what it is told. */
const sayingTagger = (spans: [number, number][], style: 'clinical' | 'ncbi', chance = 1): Tagger => ({
  tag: (_text, _structure, asked) => ({
    style: typeof asked === 'function' ? asked(style) : style,
    spans: spans.map(([start, end]) => ({ start, end, probability: 0.9 })),
    chanceWithin: () => chance,
  }),
});

const text = 'Has severe COPD and migraine today.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

test.each<[remark: string, spans: [number, number][], style: 'clinical' | 'ncbi', found: string[]]>([
  ['both find the same', [at('COPD'), at('migraine')], 'clinical', ['COPD', 'migraine']],
  ['in a note the lexicon adds what it knows', [at('COPD')], 'clinical', ['COPD', 'migraine']],
  [
    'where the tagger goes further it says how far',
    [at('severe COPD')],
    'clinical',
    ['severe COPD', 'migraine'],
  ],
  ['in an article only the tagger counts', [at('COPD')], 'ncbi', ['COPD']],
])('joined: %s', async (_, spans, style, found) => {
  const extractor = createLocalExtractor(lexicon, sayingTagger(spans, style));
  const { mentions } = await extractor.extract(replaceValues(text));
  expect(mentions.map((mention) => mention.text)).toEqual(found);
  for (const mention of mentions)
    expect(mention.conceptCodes === undefined, mention.text).toBe(mention.text === 'severe COPD');
});

test.each<[remark: string, note: string, tagged: string, found: string[]]>([
  ['a result and a year are no part of it', 'PMH: HCV neg 2025.', 'HCV neg 2025', ['HCV']],
  ['near-miss: a type is', 'PMH: NSTEMI type 2.', 'NSTEMI type 2', ['NSTEMI type 2']],
  ['"d/o" that was cut', 'Doubt bipolar d/o.', 'bipolar d', ['bipolar d/o']],
  ['"d/o" behind it', 'Known psychotic d/o.', 'psychotic', ['psychotic d/o']],
  ['near-miss: of the day', 'Known psychotic d/c home.', 'psychotic', ['psychotic']],
  ['a fracture by its short form', 'Chronic L1 compression fx.', 'L1 compression', ['L1 compression fx']],
  ['a cause in shorthand', 'A: COPD 2/2 smoke.', 'COPD 2/2 smoke', ['COPD']],
  ['dialysis', 'ESRD on HD.', 'HD', ['ESRD']],
  ['room air', 'Now RA.', 'RA', []],
  ['days of dialysis', 'Dialysis TTS.', 'TTS', []],
  ['a function by the same short form', 'Renal fx stable.', 'Renal fx', []],
  ['an operation', 'Hip fx s/p ORIF.', 'ORIF', []],
  ['a score and a house', 'CIWA q4h. Dispo SNF.', 'SNF', []],
  ['metabolic equivalents', 'Fit: METs >4.', 'METs', []],
  ['nothing was found', 'O/E Throat NAD.', 'Throat NAD', []],
  ['an examination by its short form', 'Query: CTPA neg.', 'CTPA', []],
])('a span of a note: %s', async (_, note, tagged, found) => {
  const start = note.indexOf(tagged);
  const saying = sayingTagger([[start, start + tagged.length]], 'clinical');
  const { mentions } = await createLocalExtractor(lexicon, saying).extract(replaceValues(note));
  expect(mentions.map((mention) => mention.text)).toEqual(found);
});

test('a tumour is asked without its stage, a kidney disease with it', async () => {
  const { mentions } = await local().extract(
    replaceValues('ASSESSMENT: Stage IIIB NSCLC on pembrolizumab. Stage 3 CKD, stable.'),
  );
  const nameOf = (text: string) => mentions.find((mention) => mention.text === text)?.standardName;
  expect(nameOf('Stage IIIB NSCLC')).toMatch(/^non-small cell/i);
  expect(nameOf('Stage 3 CKD')).toMatch(/stage 3/i);
});

test('what has the code of a disorder behind it is one, whatever it is called', async () => {
  const list = 'Problem list:\n- Widow spider knee (M23.91)\n- HS [L73.2]\n- HTN (I10)\n- Cough (R05.9)';
  expect(await textsOf(list)).toEqual(['Widow spider knee', 'HS', 'HTN', 'Cough']);
  const bare = 'Problem list:\n- Widow spider knee\n- HTN\n- See ward list (page 3.2)';
  expect(await textsOf(bare)).toEqual(['HTN']);
});

test('"d/o" and "fx" are asked as what they are short for', async () => {
  const saying = sayingTagger(
    [
      [6, 15],
      [21, 29],
    ],
    'clinical',
  );
  const { mentions } = await createLocalExtractor(lexicon, saying).extract(
    replaceValues('Known psychomot d/o. Talar fx.'),
  );
  expect(mentions.map(({ standardName }) => standardName)).toEqual(['psychomot disorder', 'Talar fracture']);
});

test.each<[chance: number, found: string[]]>([
  [0.5, ['FH', 'COPD']],
  [0.31, ['FH', 'COPD']],
  // a rare disorder for some terminology, and nothing here; what clinicians' lists have is believed
  [0.29, ['COPD']],
])('a short form that only the index has and the tagger holds %d likely', async (chance, found) => {
  const note = 'FH taken. Has COPD.';
  const matches = [
    { start: 0, end: 2, standardName: 'Familial hypercholesterolaemia', unlisted: true },
    { start: 14, end: 18, standardName: 'COPD', unlisted: false },
  ].map((one) => ({ ...one, codes: ['1'], learned: false, charted: false }));
  const fixed: LexiconExtractor = { ...(lexicon as LexiconExtractor), findMatches: () => matches };
  const { mentions } = await createLocalExtractor(fixed, sayingTagger([], 'clinical', chance)).extract(
    replaceValues(note),
  );
  expect(mentions.map(({ span }) => note.slice(span.start, span.end))).toEqual(found);
});

test('a wording that was learned is linked by its words where the tagger has it, and else left without a code', async () => {
  const note = 'He has reflux.';
  const matches = [
    { start: 7, end: 13, standardName: 'Reflux', codes: [], learned: true, charted: false, unlisted: false },
  ];
  const fixed: LexiconExtractor = { ...(lexicon as LexiconExtractor), findMatches: () => matches };
  const codesOf = async (tagged: [number, number][]) => {
    const extractor = createLocalExtractor(fixed, sayingTagger(tagged, 'clinical'));
    return (await extractor.extract(replaceValues(note))).mentions.map(({ conceptCodes }) => conceptCodes);
  };
  expect(await codesOf([[7, 13]])).toEqual([undefined]);
  expect(await codesOf([])).toEqual([[]]);
});

test('a note may be asked for findings too', async () => {
  const asked: unknown[] = [];
  const noting: Tagger = {
    tag: (_text, _structure, style) => {
      asked.push(typeof style === 'function' ? style('clinical') : style);
      return { style: 'clinical', spans: [], chanceWithin: () => 1 };
    },
  };
  for (const options of [{}, { scope: 'disorders+findings' }, { style: 'bc5cdr' }] as const)
    await createLocalExtractor(lexicon as LexiconExtractor, noting, options).extract(replaceValues('COPD'));
  expect(asked).toEqual(['clinical', 'findings', 'bc5cdr']);
  const asMade = createLocalExtractor(lexicon as LexiconExtractor, noting, { scope: 'disorders+findings' });
  await asMade.extract(replaceValues('COPD'), { local: { style: 'ncbi' } });
  await asMade.extract(replaceValues('COPD'), { local: { scope: 'disorders' } });
  await asMade.extract(replaceValues('COPD'));
  expect(asked.slice(3)).toEqual(['ncbi', 'clinical', 'findings']);
});
