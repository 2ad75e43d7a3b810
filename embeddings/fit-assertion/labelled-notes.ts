import { join } from 'node:path';
import { deidentify } from '../../src/deidentify/deidentify.ts';
import type { PhiRecognizer } from '../../src/deidentify/phi-recognizer.ts';
import type { Assertion } from '../../src/extract/assertion/assertion.ts';
import { hashText } from '../../src/feature-hashing.ts';
import type { Span } from '../../src/note/span.ts';
import { linesOf } from '../lines-of.ts';
import { MADE_UP_NOTES } from '../made-up-notes.ts';

export const FOLDS = 5;

/** A text as the extractor gets it, identifiers replaced, and what is right for its mentions. */
export interface LabelledNote {
  readonly id: string;
  /** Who wrote it: `dev` are the real notes, `table`, `frame` and `near-miss` sentences of the tests, else the writer of made-up ones. */
  readonly source: string;
  readonly text: string;
  /** In the order of the text. */
  readonly mentions: readonly LabelledMention[];
  readonly fold: number;
}

export interface LabelledMention extends Span {
  readonly right: Assertion;
  readonly isFinding: boolean;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (Span & Assertion & { readonly type: string })[];
}

export const sentenceSources: ReadonlySet<string> = new Set(['table', 'frame', 'near-miss']);

export const foldOf = (id: string): number => (hashText(id, 9) >>> 8) % FOLDS;

/** The real notes of the development data, then the made-up ones of the tests, disorders and findings. */
export async function labelledNotes(
  data: string,
  recognizers: readonly PhiRecognizer[],
): Promise<readonly LabelledNote[]> {
  const notes: LabelledNote[] = [];
  for (const [path, source] of [
    [join(data, 'clinical/dev.jsonl.gz'), 'dev'],
    [MADE_UP_NOTES, undefined],
  ] as const) {
    for (const line of linesOf(path)) {
      const row: Row = JSON.parse(line);
      const hand = row.id.replace(/-.*/, '');
      const note = await labelledNote(row, recognizers);
      notes.push({ ...note, source: source ?? hand, fold: foldOf(row.id) });
    }
  }
  return notes;
}

/** A mention that an identifier touches is none in the text that the extractor gets. */
async function labelledNote(
  { id, text: given, mentions }: Row,
  recognizers: readonly PhiRecognizer[],
): Promise<Pick<LabelledNote, 'id' | 'text' | 'mentions'>> {
  const { text, offsets } = await deidentify({ id, text: given }, recognizers);
  const placed = mentions.flatMap((mention): LabelledMention[] => {
    const { start, end } = offsets.toTarget(mention);
    if (offsets.touchesReplacement({ start, end })) return [];
    const { polarity, certainty, temporality, experiencer, type } = mention;
    const right = { polarity, certainty, temporality, experiencer };
    return [{ start, end, right, isFinding: type === 'finding' }];
  });
  return { id, text, mentions: placed.sort((a, b) => a.start - b.start) };
}
