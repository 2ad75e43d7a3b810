import { ClincodeError } from '../errors.ts';
import type { Scope } from '../extract/local-options.ts';
import type { Style } from '../extract/tagger/styles.ts';
import type { ClinicalNote } from '../note/clinical-note.ts';
import { parseNoteInput } from '../note/note-input.ts';
import { type CodingPorts, codeNote } from '../pipeline.ts';
import type { CodedNote } from '../result/coded-note.ts';
import { openCodingPorts } from './coding-ports.ts';
import type { InputLine } from './lines.ts';
import { type Converted, type ConvertLine, failedLine, jsonLine } from './run-lines.ts';
import type { CliTools } from './tools.ts';

/** What a thread must know to code lines as another does. */
export interface CodeJob {
  /** One that runs in this process: notes for a model all go through one process, which keeps to its limits. */
  readonly extractor: string;
  readonly scope: Scope;
  readonly style?: Style;
  readonly index: readonly string[];
  readonly icd10cm?: string;
  readonly hcc?: string;
  readonly top: number;
  readonly maxNoteChars: number;
  readonly fhir: boolean;
}

export type CodeOne = (note: ClinicalNote) => Promise<CodedNote>;

/** @param openPorts default: those of the job */
export async function openCoder(
  job: CodeJob,
  tools: CliTools,
  onNotice: (notice: string) => void,
  openPorts = (): Promise<CodingPorts> => openJobPorts(job, tools, onNotice),
): Promise<{ readonly code: CodeOne; readonly ports: CodingPorts }> {
  const ports = await openPorts();
  const advise = await tools.openAdvice(job, onNotice);
  return {
    ports,
    code: async (note) => {
      const coded = await codeNote(note, ports, { top: job.top });
      return advise?.(coded, note) ?? coded;
    },
  };
}

function openJobPorts(
  { extractor, scope, style, index }: CodeJob,
  tools: CliTools,
  onNotice: (notice: string) => void,
): Promise<CodingPorts> {
  return openCodingPorts(
    { index },
    tools,
    (first) => tools.createExtractor(extractor, first, { local: { scope, ...(style && { style }) } }),
    () => {},
    onNotice,
  );
}

/** The same bytes for a line wherever it is coded. What is found of a note: the status of each link. */
export function createLineCoder({ maxNoteChars, fhir }: CodeJob, code: CodeOne): ConvertLine {
  const rowOf = async (json: unknown, fallbackId: string): Promise<{ row: unknown; found: string[] }> => {
    const note = parseNoteInput(json, { maxNoteChars, fallbackId });
    const coded = await code(note);
    const row = fhir ? (await import('../result/to-fhir.ts')).toFhir(note, coded) : coded;
    return { row, found: coded.mentions.map(({ link }) => link.status) };
  };
  const convertRow = jsonLine((json, line) => rowOf(json, `line-${line}`));

  const convertNote = async (line: InputLine, id: string): Promise<Converted> => {
    try {
      if (line.text === undefined) throw new ClincodeError('text_not_unicode', 'the note is not UTF-8 text');
      const { row, found } = await rowOf({ id, text: line.text }, id);
      return { text: JSON.stringify(row), failed: false, found };
    } catch (error) {
      return failedLine(line.number, error, { id });
    }
  };
  return (line) => (line.note === undefined ? convertRow(line) : convertNote(line, line.note));
}
