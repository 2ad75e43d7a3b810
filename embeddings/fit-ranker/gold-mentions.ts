import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../ontology/source.ts';
import { definitionOf, findDefinitions } from '../../src/note/find-definitions.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { linesOf } from '../lines-of.ts';
import { MADE_UP_NOTES, type MadeUpNote } from '../made-up-notes.ts';

export const corpora = ['ncbi', 'bc5cdr', 'biored', 'clinical'] as const;
/** `coded`: of our own made-up notes; `synonyms`: of the terminology, held out of its index; `terms`: of the index itself. */
export type Corpus = (typeof corpora)[number] | 'coded' | 'synonyms' | 'terms';

/** One mention of a gold corpus with the concept that annotators gave it. */
export interface GoldMention {
  readonly id: string;
  readonly corpus: Corpus;
  readonly doc: string;
  /** As written, short forms replaced where the document defines them. */
  readonly name: string;
  readonly context: string;
  /** Names of all mentions of its document, itself among them; without those that are no gold of their own, too. */
  readonly documentNames: readonly string[];
  /** Mondo ids. */
  readonly gold: readonly string[];
  /** What its annotator called it, where one was asked. */
  readonly standardName?: string;
  /** SNOMED CT codes. */
  readonly goldSct: readonly string[];
}

/** A wording with the concepts that it was said to mean; none if it has none of its own. */
export type MeantWording = Pick<GoldMention, 'name' | 'gold' | 'standardName'> & {
  /** The name of the concept, where the terminology of the gold lacks it. */
  readonly named?: string;
};

interface Row {
  readonly id: string;
  readonly doc: string | number;
  readonly mention: string;
  readonly context: string;
  readonly gold: readonly string[];
  readonly gold_sct?: readonly string[];
  readonly gold_ids?: readonly string[];
  readonly composite?: unknown;
  readonly weak?: unknown;
}

export const lines = async <T>(path: string): Promise<readonly T[]> =>
  (await readSource(path))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/**
 * The dev mentions that ../shared/tools/score_link.py scores: one gold id, neither composite nor weak.
 * @param data folder of the data (see its README.md)
 */
export async function readGoldMentions(data: string): Promise<readonly GoldMention[]> {
  const mentions: GoldMention[] = [];
  for (const corpus of corpora) {
    const definitions = new Map<string, ReadonlyMap<string, string>>();
    const texts = join(data, `ner/${corpus}-dev.jsonl.gz`);
    if (existsSync(texts)) {
      for (const { id, text } of await lines<{ id: string | number; text: string }>(texts))
        definitions.set(String(id), findDefinitions(text));
    }
    const names = new Map<string, string[]>();
    for (const row of await lines<Row>(join(data, `linking/${corpus}-dev.jsonl.gz`))) {
      const doc = String(row.doc);
      const name = expanded(row.mention, definitions.get(doc));
      const documentNames = names.get(doc) ?? [];
      documentNames.push(name);
      names.set(doc, documentNames);
      if (row.composite || row.weak || (row.gold_ids?.length ?? 1) > 1) continue;
      mentions.push({
        id: row.id,
        corpus,
        doc,
        name,
        context: row.context,
        documentNames,
        gold: row.gold,
        goldSct: row.gold_sct ?? [],
      });
    }
  }
  return mentions;
}

/**
 * Disorders of our own notes, as `code` asks for them: the sentence around, and the names of all others. Those that nobody looked up
 * and lists of several are left out. Nothing is right for a disorder that Mondo has only in broader terms, or not at all.
 */
export function codedMentions(): readonly GoldMention[] {
  return linesOf(MADE_UP_NOTES).flatMap((line) => {
    const { id: doc, text, mentions } = JSON.parse(line) as MadeUpNote;
    const structure = readStructure(text);
    const disorders = mentions.filter(({ type }) => type === 'disorder');
    const documentNames = disorders.map(({ start, end }) => text.slice(start, end));
    return disorders.flatMap(({ start, end, standardName, mondo, composite }): GoldMention[] => {
      if (mondo === undefined || composite !== undefined) return [];
      const sentence = structure.sentenceAt(start);
      return [
        {
          id: `${doc}-${start}`,
          corpus: 'coded',
          doc,
          name: text.slice(start, end),
          context: text.slice(sentence.start, sentence.end),
          documentNames,
          gold: mondo,
          standardName,
          goldSct: [],
        },
      ];
    });
  });
}

/** "BRCA1-linked HBOC" with HBOC spelled out, if the document says what it stands for. */
function expanded(mention: string, definitions: ReadonlyMap<string, string> | undefined): string {
  if (definitions === undefined) return mention;
  const whole = definitionOf(mention, definitions);
  if (whole !== undefined) return whole;
  let name = mention;
  for (const [short, long] of definitions) {
    if (!name.includes(short)) continue;
    const escaped = short.replace(/[^A-Za-z0-9]/g, '\\$&');
    name = name.replace(new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`), () => long);
  }
  return name;
}
