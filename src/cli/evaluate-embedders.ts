import { performance } from 'node:perf_hooks';
import { toClincodeError } from '../errors.ts';
import { type EmbedderRow, embeddersText } from '../evaluate/embedders-text.ts';
import { embedInto, scoreEmbedder } from '../evaluate/evaluate-embedder.ts';
import { type GoldRow, parseGoldRow } from '../evaluate/gold-row.ts';
import { sampleConcepts } from '../evaluate/sample-concepts.ts';
import { scoredRows } from '../evaluate/score-link.ts';
import { createTermTable, type TermTable } from '../evaluate/term-table.ts';
import type { Concept } from '../terminology/concept.ts';
import { nothingToScore } from './evaluate-link.ts';
import { openOutput } from './lines.ts';
import { progressBar } from './progress.ts';
import { readRows } from './read-rows.ts';
import { SOME_FAILED, useColour } from './shared.ts';
import type { CliTools } from './tools.ts';

export interface EvaluateEmbeddersOptions {
  readonly gold: string;
  readonly concepts: readonly string[];
  readonly field: string;
  readonly embedder?: readonly string[];
  readonly limit?: number;
  readonly seed: number;
  readonly json?: true;
}

export async function evaluateEmbedders(options: EvaluateEmbeddersOptions, tools: CliTools): Promise<void> {
  const { stdin, stdout } = tools.terminal;
  const rows = await readRows(options.gold, (json) => parseGoldRow(json, options.field), stdin);
  const all = await tools.readConcepts(options.concepts);
  const known = new Set(all.filter(({ active }) => active).map(({ code }) => code));
  const { scored } = scoredRows(rows, known);
  if (scored.length === 0) throw nothingToScore(options, rows.length);
  const sample = sampleConcepts(all, scored, options.limit ?? Number.POSITIVE_INFINITY, options.seed);
  const terms = createTermTable(sample.concepts);
  const measured: EmbedderRow[] = [];
  for (const id of options.embedder ?? ['subword']) {
    measured.push(
      await measure(id, scored, sample.concepts, terms, tools).catch((error: unknown) => {
        // an embedder that cannot be had does not cost the others their figures
        const { code, message } = toClincodeError(error);
        tools.terminal.stderr.write(`error [${code}] ${id}: ${message}\n`);
        process.exitCode = SOME_FAILED;
        return { id, error: { code, message } };
      }),
    );
  }
  const scope = {
    mentions: scored.length,
    unique: new Set(scored.map(({ mention }) => mention)).size,
    concepts: sample.concepts.length,
    terms: sample.terms,
    allTerms: sample.allTerms,
    ...(sample.terms < sample.allTerms && { seed: options.seed }),
  };
  const output = await openOutput('-', stdout);
  await output.write(
    options.json
      ? `${JSON.stringify({ ...scope, embedders: measured })}\n`
      : `${embeddersText(scope, measured, { width: stdout.columns ?? 120, colour: useColour(tools) })}\n`,
  );
}

async function measure(
  id: string,
  rows: readonly GoldRow[],
  concepts: readonly Concept[],
  terms: TermTable,
  tools: CliTools,
): Promise<EmbedderRow> {
  const { stderr } = tools.terminal;
  const before = residentBytes();
  const embedder = await tools.createEmbedder(id, concepts);
  // a zero that is written is resident, so that the matrix can be taken off what memory grew by
  const matrix = new Float32Array(terms.texts.length * embedder.dimensions).fill(0);
  const bar = progressBar(`embedding ${id}`, terms.texts.length, stderr);
  const started = performance.now();
  await embedInto(matrix, terms.texts, embedder, 'term', (done) => bar.to(done)).finally(() => bar.stop());
  const seconds = (performance.now() - started) / 1000;
  const grown = residentBytes() - before - matrix.byteLength;
  const searching = progressBar(`searching ${id}`, rows.length, stderr);
  const score = await scoreEmbedder(
    rows,
    terms,
    embedder,
    await tools.exactSearch(matrix, embedder.dimensions),
    (done, total) => searching.to(done, total),
  ).finally(() => searching.stop());
  return {
    id,
    dimensions: embedder.dimensions,
    ...score,
    termsPerSecond: Math.round(terms.texts.length / seconds),
    memoryMb: Math.max(0, Math.round(grown / 2 ** 20)),
  };
}

function residentBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}
