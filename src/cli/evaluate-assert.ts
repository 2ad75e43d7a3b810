import { basename } from 'node:path';
import * as z from 'zod';
import { ClincodeError } from '../errors.ts';
import { type AssertedText, parseAssertedText } from '../evaluate/assertion/gold-assertion.ts';
import {
  type AnsweredAxes,
  assertionReport,
  assertionReportText,
  wrongAxes,
} from '../evaluate/assertion/score-assertion.ts';
import { assertionShape } from '../evaluate/coding/gold-coding.ts';
import { assertInNote } from '../extract/assertion/assert-in-note.ts';
import { parseInput } from '../note/invalid-input.ts';
import { readStructure } from '../note/note-structure.ts';
import { version } from '../version.ts';
import { assertApart } from './apart.ts';
import { openOutput } from './lines.ts';
import { progressBar } from './progress.ts';
import { readRows } from './read-rows.ts';
import { useColour } from './shared.ts';
import type { CliTools } from './tools.ts';

export interface EvaluateAssertOptions {
  readonly gold: string;
  readonly pred?: string;
  readonly json?: true;
  readonly errors?: string;
}

export async function evaluateAssert(options: EvaluateAssertOptions, tools: CliTools): Promise<void> {
  const { gold: path, pred, errors: errorsPath } = options;
  const { stdin, stdout } = tools.terminal;
  if (errorsPath === '-')
    throw new ClincodeError('invalid_config', '--errors quotes the notes: name a file, not stdout');
  await assertApart([path, pred], { '--errors': errorsPath });
  const gold = await readRows(path, parseAssertedText, stdin);
  const mentions = gold.flatMap(({ text, spans }) => spans.map((span) => ({ text, span })));
  if (mentions.length === 0) throw new ClincodeError('invalid_input', 'no mention to score');
  const read = pred === undefined ? undefined : await readAnswers(pred, mentions.length, tools);
  const errors = errorsPath === undefined ? undefined : await openOutput(errorsPath, stdout);
  const answers = read ?? assertAll(gold, tools);
  for (const [i, { text, span }] of mentions.entries()) {
    const gold = wrongAxes(span, answers[i]!);
    if (gold === undefined) continue;
    const { start, end } = span;
    const context = text.slice(Math.max(0, start - AROUND), end + AROUND);
    const row = { mention: text.slice(start, end), gold, answer: answers[i], context };
    await errors?.write(`${JSON.stringify(row)}\n`);
  }
  await errors?.close();
  const leftOut = gold.reduce((sum, one) => sum + one.leftOut, 0);
  const report = assertionReport(
    mentions.map(({ span }) => span),
    answers,
    leftOut,
  );
  const output = await openOutput('-', stdout);
  const text = options.json
    ? JSON.stringify({ software: `clincode ${version}`, gold: basename(path), ...report })
    : assertionReportText(report, { width: stdout.columns ?? 120, colour: useColour(tools) });
  await output.write(`${text}\n`);
}

/** Characters of the note that are quoted on both sides of an error. */
const AROUND = 120;

/** Mentions of one note see each other, as in `code`; a row of its own stands alone, as in `assert`. */
function assertAll(gold: readonly AssertedText[], tools: CliTools): readonly AnsweredAxes[] {
  const bar = progressBar('asserting', gold.length, tools.terminal.stderr);
  try {
    return gold.flatMap(({ text, spans }, i) => {
      bar.to(i + 1);
      const order = spans.map((span, place) => ({ span, place })).sort((a, b) => a.span.start - b.span.start);
      const found = assertInNote(
        text,
        readStructure(text),
        order.map(({ span }) => span),
      );
      const answers: AnsweredAxes[] = [];
      for (const [k, { place }] of order.entries()) answers[place] = found[k]!;
      return answers;
    });
  } finally {
    bar.stop();
  }
}

const answerSchema = z.object(assertionShape, 'expected a JSON object');

async function readAnswers(
  path: string,
  mentions: number,
  tools: CliTools,
): Promise<readonly AnsweredAxes[]> {
  const rows = await readRows(path, (json) => parseInput(answerSchema, json), tools.terminal.stdin);
  if (rows.length !== mentions)
    throw new ClincodeError(
      'invalid_input',
      `${basename(path)} has ${rows.length} answers for ${mentions} mentions with a place`,
    );
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value)));
}
