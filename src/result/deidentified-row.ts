import type { DeidentifiedNote, PhiSpan } from '../deidentify/deidentified-note.ts';

/** A de-identified note as the command line and the HTTP face write it. Spans are in the caller's text. */
export interface DeidentifiedRow {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly PhiSpan[];
}

/** Field by field, since the note also holds the replaced values, which must not leave the process. */
export function deidentifiedRow({ id, text, spans }: DeidentifiedNote): DeidentifiedRow {
  return {
    id,
    text,
    spans: spans.map(({ start, end, category, replacement }) => ({ start, end, category, replacement })),
  };
}
