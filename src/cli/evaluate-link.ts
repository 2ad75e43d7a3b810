import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ClincodeError, cannotWrite } from '../errors.ts';
import { classifyError } from '../evaluate/error-classes.ts';
import { errorRows, exampleRows } from '../evaluate/error-rows.ts';
import { parseGoldRow } from '../evaluate/gold-row.ts';
import { linkReport } from '../evaluate/link-report.ts';
import { linkReportHtml } from '../evaluate/link-report-html.ts';
import { linkReportText } from '../evaluate/link-report-text.ts';
import { type Evaluated, reportFile, reportJson } from '../evaluate/report-file.ts';
import { type ScoredMention, scoredRows, scoreMentions } from '../evaluate/score-link.ts';
import type { LinkIndex } from '../link/link-index.ts';
import type { TextType } from '../link/text-type.ts';
import { version } from '../version.ts';
import { assertApart } from './apart.ts';
import { openOutput } from './lines.ts';
import { compareWithFile, hierarchyOf, linkRows, readAnswers } from './link-runs.ts';
import { readRows } from './read-rows.ts';
import { notice, useColour } from './shared.ts';
import type { CliTools } from './tools.ts';

export interface EvaluateLinkOptions {
  readonly gold: string;
  readonly index?: string;
  readonly pred?: string;
  readonly field: string;
  readonly kb?: readonly string[];
  readonly top: number;
  readonly context?: true;
  readonly textType?: TextType;
  readonly otherNames?: true;
  readonly json?: true;
  readonly out?: string;
  readonly html?: string;
  readonly errors?: string;
  readonly examples: number;
  readonly compare?: string;
}

export async function evaluateLink(options: EvaluateLinkOptions, tools: CliTools): Promise<void> {
  const { stdin, stdout } = tools.terminal;
  const { gold, pred, out, html, errors } = options;
  await assertApart([gold, pred, ...(options.kb ?? [])], {
    '--out': out,
    '--html': html,
    '--errors': errors,
  });
  for (const path of [out, html, errors]) await refuseUnwritable(path);
  const rows = await readRows(options.gold, (json) => parseGoldRow(json, options.field), stdin);
  const kb = options.kb && (await tools.readConcepts(options.kb));
  const { scored, leftOut } = scoredRows(rows, kb && new Set(kb.map(({ code }) => code)));
  if (scored.length === 0) throw nothingToScore(options, rows.length);
  const index =
    options.pred === undefined || options.index !== undefined
      ? await tools.openIndex(options.index, notice(tools))
      : undefined;
  const answerOf =
    options.pred === undefined
      ? await linkRows(scored, rows, index!, options, tools)
      : await readAnswers(options.pred, tools);
  const mentions = scoreMentions(scored, answerOf);
  const hierarchy = hierarchyOf(index, kb);
  if (hierarchy === undefined)
    notice(tools)('no --index and no --kb: granularity and absent concepts are not told apart');
  const comparison =
    options.compare === undefined ? undefined : await compareWithFile(options.compare, mentions);
  const errorOf = (mention: ScoredMention) => classifyError(mention, hierarchy);
  const report = linkReport(mentions, leftOut, errorOf, comparison);
  const evaluated = evaluatedBy(options, index);
  const failed = errorRows(mentions, errorOf, hierarchy, comparison);

  await writeTo(options.out, tools, () => `${JSON.stringify(reportFile(report, evaluated, mentions))}\n`);
  await writeTo(options.errors, tools, () => failed.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await writeTo(options.html, tools, () =>
    linkReportHtml({ report, rows: exampleRows(failed, options.examples), about: aboutLines(evaluated) }),
  );
  const text = options.json
    ? JSON.stringify(reportJson(report, evaluated))
    : linkReportText(report, { width: stdout.columns ?? 100, colour: useColour(tools) });
  const output = await openOutput('-', stdout);
  await output.write(`${text}\n`);
}

function evaluatedBy(options: EvaluateLinkOptions, index: LinkIndex | undefined): Evaluated {
  return {
    software: `clincode ${version}`,
    gold: basename(options.gold),
    field: options.field,
    ...(options.kb && { kb: options.kb.map((path) => basename(path)) }),
    ...(options.pred !== undefined && { predictions: basename(options.pred) }),
    ...(index && {
      index: {
        id: index.id,
        embedder: index.manifest.embedder.id,
        calibration: index.manifest.calibration.id,
      },
    }),
    ...(options.context && { context: true }),
    ...(options.textType && { textType: options.textType }),
    ...(options.otherNames && { otherNames: true }),
  };
}

function aboutLines(evaluated: Evaluated): readonly string[] {
  const { software, gold, field, kb, predictions, index, context, textType, otherNames } = evaluated;
  const run = predictions === undefined ? 'linked by the index' : `answers of ${predictions}`;
  const told = [
    context && ', with context',
    textType && `, as of a ${textType}`,
    otherNames && ', with other names',
  ]
    .filter(Boolean)
    .join('');
  return [
    `${gold}, field ${field}${kb ? `, rows whose gold is in ${kb.join(', ')}` : ''}; ${run}${told}`,
    `${software}${index ? `, index ${index.id.slice(0, 12)}, embedder ${index.embedder}, calibration ${index.calibration}` : ''}`,
  ];
}

/** Before the work and not after it. Opened for appending: what is there may be the run to compare with. */
async function refuseUnwritable(path: string | undefined): Promise<void> {
  if (path === undefined || path === '-') return;
  const file = await open(path, 'a').catch((error) => {
    throw cannotWrite(path, error);
  });
  await file.close();
}

async function writeTo(path: string | undefined, tools: CliTools, text: () => string): Promise<void> {
  if (path === undefined) return;
  const output = await openOutput(path, tools.terminal.stdout);
  await output.write(text());
  await output.close();
}

/** @param rows how many the file has */
export function nothingToScore(
  { gold, field, kb }: Pick<EvaluateLinkOptions, 'gold' | 'field' | 'kb'>,
  rows: number,
): ClincodeError {
  return new ClincodeError(
    'invalid_input',
    `none of the ${rows} rows of ${basename(gold)} can be scored: they need one gold id and codes in "${field}"${kb ? ' that --kb has' : ''}`,
  );
}
