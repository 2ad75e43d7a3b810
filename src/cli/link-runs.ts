import { basename } from 'node:path';
import { ClincodeError } from '../errors.ts';
import { type Comparison, compareRuns, type RankedRow } from '../evaluate/compare-runs.ts';
import type { GoldRow } from '../evaluate/gold-row.ts';
import { createHierarchy, type Hierarchy } from '../evaluate/hierarchy.ts';
import { type LinkAnswer, parsePrediction } from '../evaluate/link-answer.ts';
import { isReportFile, parseReportRows } from '../evaluate/report-file.ts';
import { type ScoredMention, scoreMentions } from '../evaluate/score-link.ts';
import { link } from '../link/link.ts';
import type { LinkIndex } from '../link/link-index.ts';
import type { TextType } from '../link/text-type.ts';
import type { Concept } from '../terminology/concept.ts';
import { progressBar } from './progress.ts';
import { readRows } from './read-rows.ts';
import type { CliTools } from './tools.ts';

export type AnswerOf = (row: GoldRow) => LinkAnswer | undefined;

/** Mentions at once: enough to embed in one call, few enough for the bar to move. */
const BATCH = 64;

/** What the linker is told beside the name of a row. */
export interface ToldBeside {
  /** The sentence of the mention. */
  readonly context?: boolean;
  readonly textType?: TextType;
  /** Names of the document's rows, if it has a `doc`. */
  readonly otherNames?: boolean;
}

/** Answers of an index. @param all rows of the file, those among them that are not scored */
export async function linkRows(
  rows: readonly GoldRow[],
  all: readonly GoldRow[],
  index: LinkIndex,
  { top, context = false, textType, otherNames = false }: ToldBeside & { readonly top: number },
  tools: CliTools,
): Promise<AnswerOf> {
  const bar = progressBar('linking', rows.length, tools.terminal.stderr);
  const answers = new Map<GoldRow, LinkAnswer>();
  const namesOf = new Map<string, string[]>();
  if (otherNames) {
    for (const { doc, mention } of all) {
      const names = namesOf.get(doc);
      if (names === undefined) namesOf.set(doc, [mention]);
      else if (!names.includes(mention)) names.push(mention);
    }
  }
  try {
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
      const queries = batch.map((row) => ({
        name: row.mention,
        ...(context && row.context !== undefined && { context: row.context }),
        ...(textType !== undefined && { textType }),
        ...(otherNames && { otherNames: namesOf.get(row.doc)! }),
      }));
      const linked = await link(queries, index, { top });
      batch.forEach((row, i) => void answers.set(row, linked[i]!));
      bar.to(start + batch.length);
    }
  } finally {
    bar.stop();
  }
  return (row) => answers.get(row);
}

/** Answers that a run wrote before. @throws ClincodeError with file and line */
export async function readAnswers(path: string, tools: CliTools): Promise<AnswerOf> {
  const rows = await readRows(path, parsePrediction, tools.terminal.stdin);
  const answers = new Map(rows.map(({ id, answer }) => [id, answer]));
  return (row) => answers.get(row.id);
}

/**
 * Holds scored mentions against another run.
 * @param path its answers, or the report of an evaluation of them
 */
export async function compareWithFile(path: string, mentions: readonly ScoredMention[]): Promise<Comparison> {
  const ranked = (of: readonly ScoredMention[]): readonly RankedRow[] =>
    of.map(({ row, rank }) => ({ id: row.id, doc: row.doc, rank }));
  // a report is one line, so both kinds of file are read as lines
  const lines = await readRows(path, (json) =>
    isReportFile(json) ? { ranks: parseReportRows(json) } : parsePrediction(json),
  );
  const answers = new Map(lines.flatMap((line) => ('id' in line ? [[line.id, line.answer] as const] : [])));
  const reported = lines.flatMap((line) => ('ranks' in line ? line.ranks : []));
  const known = new Set([...answers.keys(), ...reported.map(({ id }) => id)]);
  if (!mentions.some(({ row }) => known.has(row.id)))
    throw new ClincodeError('invalid_input', `${basename(path)} has no row of this gold file`);
  // a row without an answer counts as wrong, in this run as in that
  const scored = mentions.map(({ row }) => row);
  return compareRuns(
    ranked(mentions),
    reported.length > 0 ? reported : ranked(scoreMentions(scored, (row) => answers.get(row.id))),
  );
}

/** The hierarchy of the index, else of the concepts, else none. A retired concept is as good as absent. */
export function hierarchyOf(
  index: LinkIndex | undefined,
  concepts: readonly Concept[] | undefined,
): Hierarchy | undefined {
  const active = (concept: Concept | undefined): Concept | undefined =>
    concept?.active === true ? concept : undefined;
  if (index !== undefined) return createHierarchy((code) => active(index.concepts.concept(code)));
  if (concepts === undefined) return undefined;
  const byCode = new Map(concepts.map((concept) => [concept.code, concept]));
  return createHierarchy((code) => active(byCode.get(code)));
}
