import { basename } from 'node:path';
import { ClincodeError } from '../errors.ts';
import { type CodedAnswer, parseCodedAnswer } from '../evaluate/coding/coded-answer.ts';
import { codingErrorRow } from '../evaluate/coding/coding-error-row.ts';
import {
  assertSameGold,
  codingReport,
  codingReportJson,
  parseCodingReportRows,
} from '../evaluate/coding/coding-report.ts';
import { codingReportText } from '../evaluate/coding/coding-report-text.ts';
import { compareCoding } from '../evaluate/coding/compare-coding.ts';
import { checkPlaces, type GoldCodedNote, parseGoldCodedNote } from '../evaluate/coding/gold-coding.ts';
import { type CodingScore, type NoteCounts, scoreCoding } from '../evaluate/coding/score-coding.ts';
import { isReportFile } from '../evaluate/report-file.ts';
import { version } from '../version.ts';
import { assertApart } from './apart.ts';
import { type CodeRunOptions, codeGoldNotes } from './code-gold-notes.ts';
import { openOutput } from './lines.ts';
import { readRows } from './read-rows.ts';
import { notice, useColour } from './shared.ts';
import type { CliTools } from './tools.ts';

export interface EvaluateCodeOptions extends CodeRunOptions {
  readonly gold: string;
  readonly pred?: string;
  readonly json?: true;
  readonly errors?: string;
  readonly compare?: string;
}

type Answers = ReadonlyMap<string, CodedAnswer>;

export async function evaluateCode(options: EvaluateCodeOptions, tools: CliTools): Promise<void> {
  const { gold: path, pred, errors: errorsPath, compare } = options;
  await refuseErrorsPath(options);
  const { stdin, stdout } = tools.terminal;
  const gold = await readRows(path, parseGoldCodedNote, stdin);
  if (gold.length === 0) throw new ClincodeError('invalid_input', 'no annotated note to score');
  assertDifferentIds(gold, path);
  const other = compare === undefined ? undefined : await readOther(compare, gold, tools);
  const read = pred === undefined ? undefined : await readAnswers(pred, gold, tools);
  // before an hour's work and not after it
  const errors = errorsPath === undefined ? undefined : await openOutput(errorsPath, stdout);
  const { answers, evaluated } =
    read === undefined
      ? await codeGoldNotes(gold, options, tools)
      : { answers: read, evaluated: { predictions: basename(pred!) } };
  const score = scoreCoding(gold, (id) => answers.get(id));
  tellUnanswered(score, '', tools);
  tellOtherCodes(gold, answers, tools);
  const comparison = other && compareCoding(score.notes, other);
  const texts = new Map(gold.map(({ id, text }) => [id, text]));
  for (const error of score.errors)
    await errors?.write(`${JSON.stringify(codingErrorRow(error, texts.get(error.id)!))}\n`);
  await errors?.close();
  const report = codingReport(score, comparison);
  const text = options.json
    ? JSON.stringify(
        codingReportJson(
          report,
          { software: `clincode ${version}`, gold: basename(path), ...evaluated },
          score.notes,
        ),
      )
    : codingReportText(report, { width: stdout.columns ?? 120, colour: useColour(tools) });
  const output = await openOutput('-', stdout);
  await output.write(`${text}\n`);
}

async function refuseErrorsPath({ gold, pred, errors, compare }: EvaluateCodeOptions): Promise<void> {
  if (errors === undefined) return;
  if (errors === '-')
    throw new ClincodeError('invalid_config', '--errors quotes the notes: name a file, not stdout');
  await assertApart([gold, pred, compare], { '--errors': errors });
}

function assertDifferentIds(notes: readonly GoldCodedNote[], path: string): void {
  const ids = new Set(notes.map(({ id }) => id));
  if (ids.size < notes.length)
    throw new ClincodeError(
      'invalid_input',
      `${path === '-' ? 'stdin' : basename(path)}: ${notes.length - ids.size} notes have the id of another`,
    );
}

function tellUnanswered({ missing, failed }: CodingScore, where: string, tools: CliTools): void {
  const count = missing + failed;
  if (count > 0) notice(tools)(`${count} notes have no answer${where} and count as without a mention`);
}

/** Codes of two code systems give figures of nought that look like figures. */
function tellOtherCodes(gold: readonly GoldCodedNote[], answers: Answers, tools: CliTools): void {
  const known = new Set(gold.flatMap(({ mentions }) => mentions.flatMap(({ codes }) => codes)));
  const given = [...answers.values()].flatMap(({ mentions }) =>
    mentions.flatMap(({ linked, candidates }) => [...(linked ? [linked] : []), ...candidates]),
  );
  const [one] = known;
  if (one === undefined || given.length === 0 || given.some(({ code }) => known.has(code))) return;
  notice(tools)(
    `none of the gold's codes (${one} …) is among the answers (${given[0]!.code} …): if these are two code systems, the figures of codes say nothing`,
  );
}

/** @throws ClincodeError with file and line; `invalid_input` if the answers are not about these notes */
async function readAnswers(path: string, gold: readonly GoldCodedNote[], tools: CliTools): Promise<Answers> {
  const rows = await readRows(path, answerReader(gold), tools.terminal.stdin);
  const answers = byId(rows);
  if (!gold.some(({ id }) => answers.has(id)))
    throw new ClincodeError('invalid_input', `${basename(path)} has no note of this gold file`);
  return answers;
}

function answerReader(gold: readonly GoldCodedNote[]): (json: unknown) => CodedAnswer {
  const texts = new Map(gold.map(({ id, text }) => [id, text]));
  return (json) => {
    const answer = parseCodedAnswer(json);
    const text = answer.id === undefined ? undefined : texts.get(answer.id);
    if (text !== undefined) checkPlaces(answer.mentions, text);
    return answer;
  };
}

function byId(rows: readonly CodedAnswer[]): Answers {
  return new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const])));
}

/** The other run as counts of its notes. */
async function readOther(
  path: string,
  gold: readonly GoldCodedNote[],
  tools: CliTools,
): Promise<readonly NoteCounts[]> {
  const read = answerReader(gold);
  // a report is one line, so both kinds of file are read as lines
  const lines = await readRows(
    path,
    (json) => (isReportFile(json) ? { reported: parseCodingReportRows(json) } : { answer: read(json) }),
    tools.terminal.stdin,
  );
  const reported = lines.flatMap((line) => ('reported' in line ? line.reported : []));
  if (reported.length > 0) {
    assertSameGold(scoreCoding(gold, () => undefined).notes, reported, basename(path));
    return reported;
  }
  const answers = byId(lines.flatMap((line) => ('answer' in line ? line.answer : [])));
  if (!gold.some(({ id }) => answers.has(id)))
    throw new ClincodeError('invalid_input', `${basename(path)} has no note of this gold file`);
  // a note without an answer counts as without a mention, in this run as in that
  const score = scoreCoding(gold, (id) => answers.get(id));
  tellUnanswered(score, ` in ${basename(path)}`, tools);
  return score.notes;
}
