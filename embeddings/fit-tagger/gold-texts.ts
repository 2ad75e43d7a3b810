import { join } from 'node:path';
import type { DeidentifiedNote } from '../../src/deidentify/deidentified-note.ts';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import { type Style, styles } from '../../src/extract/tagger/styles.ts';
import { hashText } from '../../src/feature-hashing.ts';
import type { Span } from '../../src/note/span.ts';
import { linesOf } from '../lines-of.ts';
import { MADE_UP_NOTES } from '../made-up-notes.ts';

/** A text with its mentions, both as the extractor gets them: identifiers replaced. */
export interface GoldText {
  readonly id: string;
  readonly style: Style;
  /** Made up for the fit: figures are told of the others. */
  readonly madeUp: boolean;
  readonly note: DeidentifiedNote;
  readonly mentions: readonly Span[];
  /** Mentions of another kind that are neither right nor wrong: findings where disorders are asked for. */
  readonly others: readonly Span[];
  /** Mentions in the text as the caller sent it; what is replaced is lost. */
  readonly given: readonly Span[];
  readonly fold: number;
}

export const FOLDS = 5;

interface Row {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (Span & { readonly type?: string })[];
}

const sources: readonly {
  style: Style;
  /** Of the data folder, or our own. */
  file: string;
  is?: (type: string) => boolean;
  other?: (type: string) => boolean;
}[] = [
  { style: 'ncbi', file: 'ner/ncbi-dev.jsonl.gz' },
  { style: 'bc5cdr', file: 'ner/bc5cdr-dev.jsonl.gz' },
  { style: 'biored', file: 'ner/biored-dev.jsonl.gz' },
  { style: 'maccrobat', file: 'ner/maccrobat-dev.jsonl.gz', is: (type) => type === 'Disease_disorder' },
  {
    style: 'clinical',
    file: 'clinical/dev.jsonl.gz',
    is: (type) => type === 'disorder',
    other: (type) => type === 'finding',
  },
  { style: 'findings', file: 'clinical/dev.jsonl.gz', is: () => true },
  {
    style: 'clinical',
    file: MADE_UP_NOTES,
    is: (type) => type === 'disorder',
    other: (type) => type === 'finding',
  },
  { style: 'findings', file: MADE_UP_NOTES },
];

/** Documents of the development parts. A document that two corpora have is in one fold. */
export async function goldTexts(
  data: string,
  recognizers: readonly PhiRecognizer[],
  wanted: readonly Style[] = styles,
): Promise<GoldText[]> {
  const texts: GoldText[] = [];
  const notes = new Map<string, DeidentifiedNote>();
  for (const { style, file, is = () => true, other = () => false } of sources) {
    if (!wanted.includes(style)) continue;
    const madeUp = file === MADE_UP_NOTES;
    for (const line of linesOf(madeUp ? file : join(data, file))) {
      const row: Row = JSON.parse(line);
      const note = notes.get(row.text) ?? (await deidentify({ id: row.id, text: row.text }, recognizers));
      notes.set(row.text, note);
      const ofKind = (wanted: (type: string) => boolean): Span[] =>
        distinct(row.mentions.filter(({ type = '' }) => wanted(type)));
      const placed = (spans: readonly Span[]): Span[] =>
        spans
          .map((span) => note.offsets.toTarget(span))
          .filter((span) => !note.offsets.touchesReplacement(span));
      const given = ofKind(is);
      texts.push({
        id: row.id,
        style,
        madeUp,
        note,
        mentions: placed(given),
        others: placed(ofKind(other)),
        given,
        fold: (hashText(row.id.replace(/^.*:/, ''), 9) >>> 8) % FOLDS,
      });
    }
  }
  return texts;
}

/** Sorted and disjoint, the longer of two that overlap. */
function distinct(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => other.start < end && start < other.end)) kept.push({ start, end });
  return kept.sort((a, b) => a.start - b.start);
}
