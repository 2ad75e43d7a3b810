import { deidentify } from '../deidentify/deidentify.ts';
import type { PhiRecognizer } from '../deidentify/phi-recognizer.ts';
import { deidentifyDocument } from '../deidentify/structure/deidentify-document.ts';
import type { StyleOptions } from '../deidentify/styles/replacement-style.ts';
import { ClincodeError } from '../errors.ts';
import { MAX_NOTE_CHARS, parseNoteInput } from '../note/note-input.ts';
import { deidentifiedRow } from '../result/deidentified-row.ts';
import type { InputLine } from './lines.ts';
import { type Converted, type ConvertLine, failedLine, jsonLine, textOf } from './run-lines.ts';

/** What a thread must know to convert lines as another does. */
export interface DeidentifyJob {
  /** Lines are JSON documents, not rows of notes. */
  readonly json: boolean;
  readonly style: StyleOptions;
}

/** The same bytes for a line wherever it is converted. */
export function createLineDeidentifier(
  { json, style }: DeidentifyJob,
  recognizers: readonly PhiRecognizer[],
): ConvertLine {
  const convertRow = jsonLine(async (row, line) => {
    const note = parseNoteInput(row, { maxNoteChars: MAX_NOTE_CHARS, fallbackId: `line-${line}` });
    const deidentified = await deidentify(note, recognizers, style);
    return { row: deidentifiedRow(deidentified), found: deidentified.spans.map(({ category }) => category) };
  });

  const convertNote = async (line: InputLine): Promise<Converted> => {
    if (line.text === undefined) throw new ClincodeError('text_not_unicode', 'the note is not UTF-8 text');
    const note = parseNoteInput(
      { text: line.text },
      { maxNoteChars: MAX_NOTE_CHARS, fallbackId: `line-${line.number}` },
    );
    const { text: written, spans } = await deidentify(note, recognizers, style);
    return { text: written, failed: false, found: spans.map(({ category }) => category) };
  };

  const convertDocument = async (line: InputLine): Promise<Converted> => {
    const document = { id: `line-${line.number}`, text: textOf(line) };
    return { ...(await deidentifyDocument(document, recognizers, style)), failed: false };
  };

  if (!json) return (line) => (line.note === undefined ? convertRow(line) : safely(convertNote, line));
  return (line) => safely(convertDocument, line);
}

/** Without an id: that of a document is an identifier too. */
async function safely(convert: ConvertLine, line: InputLine): Promise<Converted> {
  try {
    return await convert(line);
  } catch (error) {
    return failedLine(line.number, error);
  }
}
