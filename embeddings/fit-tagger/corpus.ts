import { subwordVectors } from '../../src/embed/embedders/subword-words.ts';
import { type ReadText, readText } from '../../src/extract/tagger/read-text.ts';
import { styleFeatures } from '../../src/extract/tagger/style-of-text.ts';
import { styles } from '../../src/extract/tagger/styles.ts';
import type { TaggerModel } from '../../src/extract/tagger/tagger-model.ts';
import { termTable } from '../../src/extract/tagger/term-table.ts';
import { wordClusters } from '../../src/extract/tagger/word-clusters.ts';
import type { WordSources } from '../../src/extract/tagger/word-facts.ts';
import { WordTable } from '../../src/extract/tagger/word-table.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { pretrainedModel } from '../pretrained-model.ts';
import type { ChainText } from './fit-chain.ts';
import { otherNotes, type StyledText } from './fit-styles.ts';
import type { GoldText } from './gold-texts.ts';
import { makeClusters } from './make-clusters.ts';
import { makeTerms } from './make-terms.ts';
import { labelsOf, rowsOf } from './training-rows.ts';

/** How much a note counts that is not made up: there are few, and notes are what is coded. */
const NOTE_WEIGHT = 3;
const GROUPS = { groups: 32, each: 32 };

export interface CorpusText extends ChainText {
  readonly gold: GoldText;
}

export interface Corpus {
  readonly texts: readonly CorpusText[];
  /** The parts of a model that are learned of no gold. */
  readonly parts: Pick<TaggerModel, 'terms' | 'centres'>;
  readonly vectorOf: (word: string, into: Float32Array) => boolean;
  /** Texts to tell styles by, without those of one fold. */
  styledTexts(withoutFold: number): readonly StyledText[];
}

export async function readCorpus(data: string, gold: readonly GoldText[]): Promise<Corpus> {
  const { keys, kinds, words } = makeTerms(data);
  const model = await pretrainedModel();
  const vectorOf = subwordVectors(model);
  const centres = makeClusters(
    words.filter((word) => /^[a-z]{3,}$/.test(word)),
    vectorOf,
    model.dimensions,
    GROUPS,
  );
  const sources: WordSources = { terms: termTable(keys, kinds), clusters: wordClusters(centres, vectorOf) };
  const table = new WordTable(sources);
  const read = (text: string): ReadText => readText(text, readStructure(text), sources.terms, table);
  const texts = gold.map((one): CorpusText => {
    const text = read(one.note.text);
    const isNote = one.style === 'clinical' || one.style === 'findings';
    const weight = isNote && !one.madeUp ? NOTE_WEIGHT : 1;
    return {
      gold: one,
      text,
      rows: rowsOf(text, table),
      labels: labelsOf(text, one.mentions),
      style: styles.indexOf(one.style),
      weight,
    };
  });
  // Findings are never told by the text: they are asked for
  const asked = texts.filter(({ gold: { style } }) => style !== 'findings');
  const known2 = new Set(asked.map(({ gold: { note } }) => note.text as string));
  const others = otherNotes(data).filter((text) => !known2.has(text));
  const styledOthers = others.flatMap((text) => pieces(text).map((piece) => styled('clinical', piece)));
  function styled(style: StyledText['style'], text: string): StyledText {
    return { style, features: styleFeatures(read(text)) };
  }
  const styledGold = asked.map(({ gold: { style, note, fold } }) => ({
    fold,
    texts: pieces(note.text).map((piece) => styled(style, piece)),
  }));
  return {
    texts,
    parts: { terms: { keys, kinds }, centres },
    vectorOf,
    styledTexts: (withoutFold) => [
      ...styledOthers,
      ...styledGold.filter(({ fold }) => fold !== withoutFold).flatMap((one) => one.texts),
    ],
  };
}

/** A text and its beginning: what is asked may be a sentence. */
function pieces(text: string): readonly string[] {
  const end = text.slice(0, 300).lastIndexOf('. ') + 1;
  return end > 40 ? [text, text.slice(0, end)] : [text];
}
