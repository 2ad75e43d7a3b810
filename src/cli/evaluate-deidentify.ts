import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { ClincodeError } from '../errors.ts';
import { type GoldNote, parseGoldNote } from '../evaluate/deidentify/gold-note.ts';
import { parseI2b2Note } from '../evaluate/deidentify/i2b2-note.ts';
import { phiReport, phiReportText } from '../evaluate/deidentify/phi-report.ts';
import { type PhiError, type PhiScore, scorePhi } from '../evaluate/deidentify/score-phi.ts';
import { parseInput } from '../note/invalid-input.ts';
import { idSchema } from '../note/note-input.ts';
import type { Span } from '../note/span.ts';
import { version } from '../version.ts';
import { assertApart } from './apart.ts';
import { openOutput } from './lines.ts';
import { progressBar } from './progress.ts';
import { readRows } from './read-rows.ts';
import { useColour } from './shared.ts';
import type { CliTools } from './tools.ts';

export interface EvaluateDeidentifyOptions {
  readonly gold: readonly string[];
  readonly pred?: string;
  readonly json?: true;
  readonly errors?: string;
}

export async function evaluateDeidentify(options: EvaluateDeidentifyOptions, tools: CliTools): Promise<void> {
  if (options.errors === '-')
    throw new ClincodeError('invalid_config', '--errors quotes the notes: name a file, not stdout');
  await assertApart([...options.gold, options.pred], { '--errors': options.errors });
  const notes = (await Promise.all(options.gold.map((path) => readGold(path, tools)))).flat();
  if (notes.length === 0) throw new ClincodeError('invalid_input', 'no annotated note to score');
  const errors =
    options.errors === undefined ? undefined : await openOutput(options.errors, tools.terminal.stdout);
  const found =
    options.pred === undefined ? await findSpans(notes, tools) : await readSpans(options.pred, tools);
  const score = scorePhi(notes, (id) => found.get(id));
  const missing = notes.filter(({ id }) => !found.has(id)).length;
  if (missing > 0) tools.terminal.stderr.write(`note: ${missing} notes have no answer and count as leaked\n`);
  await errors?.write(errorLines(score, notes));
  await errors?.close();
  const { stdout } = tools.terminal;
  const output = await openOutput('-', stdout);
  const text = options.json
    ? JSON.stringify({
        software: `clincode ${version}`,
        gold: options.gold.map((path) => basename(path)),
        ...phiReport(score),
      })
    : phiReportText(score, { width: stdout.columns ?? 100, colour: useColour(tools) });
  await output.write(`${text}\n`);
}

/** @throws ClincodeError `file_unreadable`, `invalid_input` with file and line */
async function readGold(path: string, tools: CliTools): Promise<readonly GoldNote[]> {
  const there = path === '-' ? undefined : await stat(path).catch(() => undefined);
  if (there?.isDirectory()) {
    const names = (await readdir(path)).filter((name) => name.endsWith('.xml')).sort();
    if (names.length === 0) throw new ClincodeError('invalid_input', `${path}: no XML files in it`);
    return Promise.all(names.map((name) => readXml(join(path, name))));
  }
  if (path.endsWith('.xml')) return [await readXml(path)];
  return readRows(path, parseGoldNote, tools.terminal.stdin);
}

async function readXml(path: string): Promise<GoldNote> {
  const xml = await readFile(path, 'utf8').catch(() => {
    throw new ClincodeError('file_unreadable', `cannot read ${path}`);
  });
  return parseI2b2Note(xml, basename(path, '.xml'));
}

type Found = ReadonlyMap<string, readonly Span[]>;

async function findSpans(notes: readonly GoldNote[], tools: CliTools): Promise<Found> {
  const { deidentify } = await import('../deidentify/deidentify.ts');
  const recognizers = await tools.recognizers();
  const bar = progressBar('de-identifying', notes.length, tools.terminal.stderr);
  const found = new Map<string, readonly Span[]>();
  try {
    for (const [i, { id, text }] of notes.entries()) {
      found.set(id, (await deidentify({ id, text }, recognizers)).spans);
      bar.to(i + 1);
    }
  } finally {
    bar.stop();
  }
  return found;
}

const place = z.int().min(0);
const answerSchema = z.looseObject({
  id: idSchema,
  spans: z.array(z.looseObject({ start: place, end: place })),
});

async function readSpans(path: string, tools: CliTools): Promise<Found> {
  const rows = await readRows(path, (json) => parseInput(answerSchema, json), tools.terminal.stdin);
  return new Map(rows.map(({ id, spans }) => [id ?? '', spans]));
}

/** Characters of the note on either side of an error. */
const AROUND = 40;

function errorLines({ errors }: PhiScore, notes: readonly GoldNote[]): string {
  const texts = new Map(notes.map(({ id, text }) => [id, text]));
  const row = (error: PhiError): string => {
    const text = texts.get(error.id)!;
    const { start, end } = error;
    return JSON.stringify({
      ...error,
      before: text.slice(Math.max(0, start - AROUND), start),
      text: text.slice(start, end),
      after: text.slice(end, end + AROUND),
    });
  };
  return errors.map((error) => `${row(error)}\n`).join('');
}
