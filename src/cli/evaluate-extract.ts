import { basename } from 'node:path';
import { deidentify } from '../deidentify/deidentify.ts';
import { ClincodeError } from '../errors.ts';
import { parseCodedAnswer } from '../evaluate/coding/coded-answer.ts';
import { checkPlaces } from '../evaluate/coding/gold-coding.ts';
import {
  type MarkedText,
  parseMarkedText,
  type SpanError,
  scoreSpans,
} from '../evaluate/spans/score-spans.ts';
import { spanReport, spanReportText } from '../evaluate/spans/span-report.ts';
import type { Scope } from '../extract/local-options.ts';
import type { Style } from '../extract/tagger/styles.ts';
import { MAX_NOTE_CHARS, parseNoteInput } from '../note/note-input.ts';
import type { Span } from '../note/span.ts';
import { version } from '../version.ts';
import { assertApart } from './apart.ts';
import { DisclosureTally } from './disclosure-tally.ts';
import { openOutput } from './lines.ts';
import { progressBar } from './progress.ts';
import { readRows } from './read-rows.ts';
import { notice, useColour } from './shared.ts';
import type { CliTools } from './tools.ts';

export interface EvaluateExtractOptions {
  readonly gold: string;
  readonly type?: string;
  readonly pred?: string;
  readonly index?: string;
  readonly extractor: string;
  readonly scope: Scope;
  readonly style?: Style;
  readonly json?: true;
  readonly errors?: string;
}

type Answers = ReadonlyMap<string, readonly Span[]>;

export async function evaluateExtract(options: EvaluateExtractOptions, tools: CliTools): Promise<void> {
  const { gold: path, type, pred, errors: errorsPath } = options;
  const { stdin, stdout } = tools.terminal;
  if (errorsPath === '-')
    throw new ClincodeError('invalid_config', '--errors quotes the notes: name a file, not stdout');
  await assertApart([path, pred], { '--errors': errorsPath });
  const gold = await readRows(path, (json) => parseMarkedText(json, type), stdin);
  if (!gold.some(({ spans }) => spans.length > 0))
    throw new ClincodeError(
      'invalid_input',
      type === undefined ? 'no mention is marked' : 'no mention is marked with this type',
    );
  const read = pred === undefined ? undefined : await readAnswers(pred, gold, tools);
  const errors = errorsPath === undefined ? undefined : await openOutput(errorsPath, stdout);
  const answers = read ?? (await findMentions(gold, options, tools));
  const missing = gold.filter(({ id }) => !answers.has(id)).length;
  if (missing > 0) notice(tools)(`${missing} texts have no answer and count as without a mention`);
  const scored = gold.map((marked) => ({ marked, ...scoreSpans(marked, answers.get(marked.id) ?? []) }));
  for (const { marked, errors: found } of scored)
    for (const error of found) await errors?.write(`${JSON.stringify(errorRow(error, marked))}\n`);
  await errors?.close();
  const report = spanReport(scored.map(({ counts }) => counts));
  const output = await openOutput('-', stdout);
  const text = options.json
    ? JSON.stringify({ software: `clincode ${version}`, gold: basename(path), ...report })
    : spanReportText(report, { width: stdout.columns ?? 120, colour: useColour(tools) });
  await output.write(`${text}\n`);
}

/** Characters of the note that are quoted on both sides of an error. */
const AROUND = 60;

function errorRow({ id, kind, start, end }: SpanError, { text }: MarkedText) {
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return { id, kind, start, end, mention: text.slice(start, end), context: around };
}

async function findMentions(
  gold: readonly MarkedText[],
  { index: folder, extractor: id, scope, style }: EvaluateExtractOptions,
  tools: CliTools,
): Promise<Answers> {
  const sent = new DisclosureTally();
  const index = await tools.openIndex(folder, notice(tools));
  const recognizers = await tools.recognizers();
  const extractor = await tools.createExtractor(id, index, {
    onDisclosure: (disclosure) => sent.add(disclosure),
    local: { scope, ...(style && { style }) },
  });
  const bar = progressBar('reading', gold.length, tools.terminal.stderr);
  const answers = new Map<string, readonly Span[]>();
  try {
    for (const [i, { id: own, text }] of gold.entries()) {
      const limits = { maxNoteChars: MAX_NOTE_CHARS, fallbackId: own };
      const note = await deidentify(parseNoteInput({ id: own, text }, limits), recognizers);
      const { mentions } = await extractor.extract(note);
      answers.set(
        own,
        mentions.map(({ span }) => note.offsets.toSource(span)),
      );
      bar.to(i + 1);
    }
  } finally {
    bar.stop();
  }
  if (sent.texts > 0) notice(tools)(sent.summary());
  return answers;
}

/** @throws ClincodeError with file and line; `invalid_input` if the answers are not about these texts */
async function readAnswers(path: string, gold: readonly MarkedText[], tools: CliTools): Promise<Answers> {
  const texts = new Map(gold.map(({ id, text }) => [id, text]));
  const parse = (json: unknown) => {
    const answer = parseCodedAnswer(json);
    const text = answer.id === undefined ? undefined : texts.get(answer.id);
    if (text !== undefined) checkPlaces(answer.mentions, text);
    return answer;
  };
  const rows = await readRows(path, parse, tools.terminal.stdin);
  const answers = new Map(
    rows.flatMap(({ id, failed, mentions }) => (id === undefined || failed ? [] : [[id, mentions] as const])),
  );
  if (!gold.some(({ id }) => answers.has(id)))
    throw new ClincodeError('invalid_input', `${basename(path)} has no text of this gold file`);
  return answers;
}
