import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../src/deidentify/tagger/word-facts.ts';
import { isDictionaryWord } from '../../src/deidentify/words/ordinary-word.ts';
import { type GoldNote, parseGoldNote } from '../../src/evaluate/deidentify/gold-note.ts';
import { linesOf } from '../lines-of.ts';
import { asRead } from './as-read.ts';
import { type Corpus, fixtures } from './corpora.ts';

export interface TrainingNote extends GoldNote {
  readonly corpus: Corpus;
  /** The note that it was made from. */
  readonly source: string;
  /** Which judge was not fitted on it: from 0 up to, not with, `FOLDS`. */
  readonly fold: number;
  /** Names were put in for others, or names, days, numbers and labels. */
  readonly varied?: 'names' | 'values';
}

export const FOLDS = 4;

/** Where one hand ends in `written`, by the place of a note. */
const HALF_OF_WRITTEN = 848;
/** The fold of a fixture: what one writer wrote is in one, so that figures are of writers that the judge did not read. */
const foldsOfHands: Readonly<Partial<Record<Corpus, (place: number) => number>>> = {
  fresh: () => 0,
  various: () => 1,
  strange: () => 2,
  written: (place) => (place < HALF_OF_WRITTEN ? 2 : 3),
  lines: () => 3,
  further: () => 3,
  seen: () => 3,
};
const foldOf = (corpus: Corpus, source: string, place: number): number =>
  foldsOfHands[corpus]?.(place) ?? (hashText(source, 5) >>> 4) % FOLDS;

const folder = join(import.meta.dirname, '../../test/fixtures/phi-notes');

const goldOf = (corpus: Corpus, path: string): readonly TrainingNote[] =>
  linesOf(path).map((line, place) => {
    const note = parseGoldNote(JSON.parse(line));
    return { ...asRead(note), corpus, fold: foldOf(corpus, note.id, place), source: `${corpus} ${note.id}` };
  });

/** Notes whose identifiers are known. `data` is the shared data folder. */
export function goldNotes(data: string): readonly TrainingNote[] {
  return [
    ...goldOf('dev', join(data, 'deid/dev.jsonl.gz')),
    ...fixtures.flatMap((name) => goldOf(name, join(folder, `${name}.ndjson`))),
    ...markedNotes(readFileSync(join(import.meta.dirname, 'notes.txt'), 'utf8')).map(asRead),
  ];
}

/** "{Oduya}" is a name, "{@Mercy Clinic}" a place or an institution, "{#44-17}" another identifier; "=== id" begins a note. */
export function markedNotes(text: string): readonly TrainingNote[] {
  return text
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const lineEnd = part.indexOf('\n');
      return markedNote(part.slice(0, lineEnd), part.slice(lineEnd + 1));
    });
}

const kinds: Readonly<Record<string, string>> = { '': 'NAME', '@': 'GEO', '#': 'OTHER_ID' };

function markedNote(id: string, marked: string): TrainingNote {
  const spans: { start: number; end: number; category: string; type: string; strict: boolean }[] = [];
  const words = new Set<string>();
  let text = '';
  let from = 0;
  for (const { index, 0: whole, 1: kind = '', 2: value = '' } of marked.matchAll(/\{([@#]?)([^{}\n]*)\}/gu)) {
    text += marked.slice(from, index);
    const category = kinds[kind]!;
    spans.push({
      start: text.length,
      end: text.length + value.length,
      category,
      type: category,
      strict: true,
    });
    if (category !== 'OTHER_ID')
      for (const [word] of value.matchAll(/[\p{L}\p{M}'’]{3,}/gu))
        if (!isDictionaryWord(word)) words.add(word);
    text += value;
    from = index + whole.length;
  }
  text += marked.slice(from);
  // a name that was marked once and forgotten elsewhere is no example of anything
  const neutral = [...text.matchAll(/[\p{L}\p{M}'’]{3,}/gu)]
    .filter(
      ({ 0: word, index }) =>
        words.has(word) && !spans.some(({ start, end }) => start <= index && index < end),
    )
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return {
    id,
    text,
    spans,
    protected: [],
    neutral,
    corpus: 'marked',
    source: id,
    fold: foldOf('marked', id, 0),
  };
}

/** Files of text without gold, every how many-th document is taken, and at most how many. */
const open: readonly (readonly [corpus: Corpus, path: string, step: number, most: number])[] = [
  ['article', 'ner/bc5cdr-dev.jsonl.gz', 3, 250],
  ['article', 'ner/biored-dev.jsonl.gz', 2, 150],
  ['article', 'ner/ncbi-dev.jsonl.gz', 3, 150],
  ['article', 'ner/maccrobat-dev.jsonl.gz', 1, 100],
  ['note', 'notes/aci-bench.jsonl.gz', 2, 80],
  ['note', 'notes/mts-dialog.jsonl.gz', 3, 500],
  ['note', 'notes/primock57.jsonl.gz', 1, 57],
];

export function openTexts(data: string): readonly TrainingNote[] {
  return open.flatMap(([corpus, path, step, most]) =>
    linesOf(join(data, path))
      .filter((_, at) => at % step === 0)
      .slice(0, most)
      .map((line) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string };
        const source = `${path} ${id}`;
        return asRead({
          id: source,
          text,
          spans: [],
          protected: [],
          neutral: [],
          corpus,
          source,
          fold: foldOf(corpus, source, 0),
        });
      }),
  );
}
