import { pretrainedModel } from '../../embeddings/pretrained-model.ts';
import { pretrainedTagger } from '../../embeddings/pretrained-tagger.ts';
import { buildStarterIndex } from '../../embeddings/starter-index.ts';
import { defaultRecognizers } from '../../src/deidentify/recognizers/index.ts';
import { createLexiconExtractor } from '../../src/extract/extractors/lexicon.ts';
import { createLocalExtractor } from '../../src/extract/extractors/local.ts';
import type { MentionExtractor } from '../../src/extract/mention-extractor.ts';
import { type CodingPorts, codeNote } from '../../src/pipeline.ts';
import type { CodedMention, CodedNote } from '../../src/result/coded-note.ts';

/** The default ports over the starter ontology, searched exactly. */
export async function starterPorts(extractor?: MentionExtractor): Promise<CodingPorts> {
  const index = await buildStarterIndex(await pretrainedModel());
  return {
    index,
    recognizers: defaultRecognizers(),
    extractor: extractor ?? createLocalExtractor(createLexiconExtractor(index), await pretrainedTagger()),
  };
}

export function codeText(text: string, ports: CodingPorts): Promise<CodedNote> {
  return codeNote({ id: 'n1', text }, ports);
}

const usual = ['affirmed', 'certain', 'current', 'patient'];

/** What is said of a mention beside the usual: "negated family". */
export function assertionWords({ assertion }: CodedMention): string {
  const { polarity, certainty, temporality, experiencer } = assertion;
  return [polarity, certainty, temporality, experiencer].filter((word) => !usual.includes(word)).join(' ');
}
