import { basename } from 'node:path';
import { ClincodeError, toClincodeError } from '../errors.ts';
import { type CodedAnswer, parseCodedAnswer } from '../evaluate/coding/coded-answer.ts';
import type { GoldCodedNote } from '../evaluate/coding/gold-coding.ts';
import type { Scope } from '../extract/local-options.ts';
import type { Disclosure } from '../extract/mention-extractor.ts';
import type { Style } from '../extract/tagger/styles.ts';
import { MAX_NOTE_CHARS, parseNoteInput } from '../note/note-input.ts';
import { type CodingPorts, codeNote } from '../pipeline.ts';
import type { CodedNote } from '../result/coded-note.ts';
import { type CodingPortsOptions, openCodingPorts } from './coding-ports.ts';
import { DisclosureTally } from './disclosure-tally.ts';
import { progressBar } from './progress.ts';
import { notice, SOME_FAILED } from './shared.ts';
import type { CliTools } from './tools.ts';

export interface CodeRunOptions extends CodingPortsOptions {
  readonly extractor: string;
  readonly scope: Scope;
  readonly style?: Style;
}

export interface CodeRun {
  readonly answers: ReadonlyMap<string, CodedAnswer>;
  /** What coded them, for the report. */
  readonly evaluated: Readonly<Record<string, unknown>>;
}

/** Codes notes as `code` does. One that fails is told on stderr and has no answer. */
export async function codeGoldNotes(
  notes: readonly GoldCodedNote[],
  options: CodeRunOptions,
  tools: CliTools,
): Promise<CodeRun> {
  const { extractor: finder, scope, style } = options;
  const sent = new DisclosureTally();
  const onDisclosure = (disclosure: Disclosure): void => sent.add(disclosure);
  const ports = await openCodingPorts(
    options,
    tools,
    (index) =>
      tools.createExtractor(finder, index, { onDisclosure, local: { scope, ...(style && { style }) } }),
    onDisclosure,
  );
  const { stderr } = tools.terminal;
  const bar = progressBar('coding', notes.length, stderr);
  const answers = new Map<string, CodedAnswer>();
  const failed: { readonly id: string; readonly error: ClincodeError }[] = [];
  try {
    for (const [i, { id, text }] of notes.entries()) {
      const coded = await codeOne(id, text, ports).catch((error: unknown) => toClincodeError(error));
      // one bad note does not cost the others their codes
      if (coded instanceof ClincodeError) failed.push({ id, error: coded });
      else answers.set(id, parseCodedAnswer(coded));
      bar.to(i + 1);
    }
  } finally {
    bar.stop();
  }
  // what fails for every note is not the notes'
  if (failed.length === notes.length) throw failed[0]!.error;
  for (const { id, error } of failed) stderr.write(`error [${error.code}] ${id}: ${error.message}\n`);
  if (failed.length > 0) process.exitCode = SOME_FAILED;
  if (sent.texts > 0) notice(tools)(sent.summary());
  const { index, extractor } = ports;
  return {
    answers,
    evaluated: {
      index: {
        id: index.id,
        system: index.manifest.codeSystem.uri,
        embedder: index.embedder.id,
        calibration: index.manifest.calibration.id,
      },
      extractor: { id: extractor.id, version: extractor.version },
      ...(options.index && { indexFolders: options.index.map((folder) => basename(folder)) }),
      scope,
      ...(style && { style }),
      ...(options.verify !== undefined && { verifier: options.verify }),
    },
  };
}

async function codeOne(id: string, text: string, ports: CodingPorts): Promise<CodedNote> {
  return codeNote(parseNoteInput({ id, text }, { maxNoteChars: MAX_NOTE_CHARS, fallbackId: id }), ports);
}
