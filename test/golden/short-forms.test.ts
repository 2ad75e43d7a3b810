import { beforeAll, expect, test } from 'vitest';
import { pretrainedTagger } from '../../embeddings/pretrained-tagger.ts';
import { listedShortForms } from '../../ontology/starter/abbreviations.ts';
import { createLexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import { createLocalExtractor } from '../../src/extract/extractors/local.ts';
import type { CodingPorts } from '../../src/pipeline.ts';
import { codeText, starterPorts } from '../support/starter-ports.ts';

let ports: CodingPorts;

beforeAll(async () => {
  const { index, ...others } = await starterPorts();
  const lexicon = createLexiconExtractor(index, listedShortForms());
  ports = { index, ...others, extractor: createLocalExtractor(lexicon, await pretrainedTagger()) };
});

/** The standard name is that of the sense to which the short form is linked. */
test.each<[text: string, mention: string, standardName: string, code: string]>([
  ['Imp: CAP. Start ceftriaxone and azithromycin.', 'CAP', 'Community acquired pneumonia', '385093006'],
  ['PMH: CaP s/p prostatectomy 2015, PSA undetectable.', 'CaP', 'Malignant tumor of prostate', '399068003'],
  ['PMH: CKD3b, gout.', 'CKD3b', 'Chronic kidney disease stage 3B', '700379002'],
  ['CKD 3a, stable.', 'CKD 3a', 'Chronic kidney disease stage 3A', '700378005'],
  ['PMH: CKD4, gout.', 'CKD4', 'Chronic kidney disease stage 4', '431857002'],
  ['Denies hx of MI, PE/DVT.', 'MI', 'Myocardial infarction', '22298006'],
  ['PMH: CKD, gout.', 'CKD', 'Chronic kidney disease', '709044004'],
])('%s', async (text, mention, standardName, code) => {
  const { mentions } = await codeText(text, ports);
  const found = mentions.find((one) => one.text === mention);
  expect([found?.standardName, found?.link.coding?.code, found?.link.status]).toEqual([
    standardName,
    code,
    'linked',
  ]);
});
