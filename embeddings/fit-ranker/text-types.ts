import { join } from 'node:path';
import { noteLikeness, type TextTypeModel, textTypeWords } from '../../src/link/text-type.ts';
import { findSentences } from '../../src/note/find-sentences.ts';
import { type GoldMention, lines } from './gold-mentions.ts';
import { FOLDS, foldOf } from './questions.ts';

/** A sentence of a note or of an abstract. */
interface Sentence {
  readonly doc: string;
  readonly words: ReadonlySet<string>;
  readonly isNote: boolean;
}

const ofNotes = ['aci-bench', 'mts-dialog', 'primock57'];
const ofAbstracts = ['ncbi', 'bc5cdr', 'biored'];
/** A heading, a bullet. */
const SHORTEST = 8;

interface Text {
  readonly id: string | number;
  readonly text: string;
}

/** Sentences of the notes and abstracts in ../shared/data, without the notes that have gold mentions. */
async function readSentences(data: string, mentions: readonly GoldMention[]): Promise<readonly Sentence[]> {
  const asked = new Set(
    mentions.filter(({ corpus }) => corpus === 'clinical').map(({ doc }) => withoutSource(doc)),
  );
  const sentences: Sentence[] = [];
  const read = async (file: string, isNote: boolean): Promise<void> => {
    for (const { id, text } of await lines<Text>(join(data, file))) {
      if (isNote && asked.has(String(id))) continue;
      for (const { start, end } of findSentences(text)) {
        if (end - start < SHORTEST) continue;
        sentences.push({ doc: String(id), words: textTypeWords(text.slice(start, end)), isNote });
      }
    }
  };
  for (const name of ofNotes) await read(`notes/${name}.jsonl.gz`, true);
  for (const name of ofAbstracts) await read(`ner/${name}-dev.jsonl.gz`, false);
  return sentences;
}

/** "aci:D2N089" is D2N089 of aci-bench. */
function withoutSource(doc: string): string {
  return doc.slice(doc.indexOf(':') + 1);
}

const LEAST_SENTENCES = 16;
const ROUNDS = 150;
const RATE = 0.5;
const RIDGE = 3e-4;
/** A word that says less is left out of the model. */
const LEAST_WEIGHT = 0.2;

/** Logistic regression over the words of a sentence, both kinds of text weighing the same; by Adagrad, so the same each time. */
function fitTextType(sentences: readonly Sentence[]): TextTypeModel {
  const seen = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const vocabulary = [...seen].filter(([, count]) => count >= LEAST_SENTENCES).map(([word]) => word);
  const places = new Map(vocabulary.map((word, i) => [word, i]));
  const bias = vocabulary.length;
  const rows = sentences.map(({ words }) => [bias, ...[...words].flatMap((word) => places.get(word) ?? [])]);
  const notes = sentences.filter(({ isNote }) => isNote).length;
  const weightOf = { note: 0.5 / notes, article: 0.5 / (sentences.length - notes) };
  const weights = new Float64Array(vocabulary.length + 1);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const slope = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < bias; i++) slope[i] = RIDGE * weights[i]!;
    slope[bias] = 0;
    rows.forEach((row, i) => {
      let odds = 0;
      for (const place of row) odds += weights[place]!;
      const { isNote } = sentences[i]!;
      const off = (1 / (1 + Math.exp(-odds)) - (isNote ? 1 : 0)) * weightOf[isNote ? 'note' : 'article'];
      for (const place of row) slope[place]! += off;
    });
    for (let i = 0; i < weights.length; i++) {
      squares[i]! += slope[i]! * slope[i]!;
      weights[i]! -= (RATE * slope[i]!) / Math.sqrt(squares[i]!);
    }
  }
  const said = vocabulary.map((word, i) => [word, Number(weights[i]!.toFixed(2))] as const);
  return {
    bias: Number(weights[bias]!.toFixed(2)),
    weights: Object.fromEntries(said.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)),
  };
}

export interface FittedTextTypes {
  /** Of all texts: what is shipped. */
  readonly model: TextTypeModel;
  /** Probability that a mention's sentence is from a note, by texts of other folds; NaN without a sentence. */
  likeness(mention: GoldMention): number;
}

/** What tells notes from abstracts. Nothing here knows what a mention means. */
export async function fitTextTypes(data: string, mentions: readonly GoldMention[]): Promise<FittedTextTypes> {
  const sentences = await readSentences(data, mentions);
  const without = Array.from({ length: FOLDS }, (_, fold) =>
    fitTextType(sentences.filter(({ doc }) => foldOf(doc) !== fold)),
  );
  return {
    model: fitTextType(sentences),
    likeness: ({ context, doc }) =>
      context === '' ? Number.NaN : noteLikeness(context, without[foldOf(doc)]!),
  };
}
