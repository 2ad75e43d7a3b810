import type { Command } from 'commander';
import { ClincodeError } from '../../errors.ts';
import { assertApart } from '../apart.ts';
import { SOME_FAILED } from '../shared.ts';
import type { CliTools, ImportSummary } from '../tools.ts';

const SHOWN_REFUSALS = 20;

interface Flags {
  readonly from: readonly string[];
  readonly out: string;
  readonly select?: string;
  readonly report?: string;
  readonly codeXref?: string;
  readonly language?: string;
  readonly vocabulary?: string;
  readonly columns?: string;
}

/** `ontology import`. */
export function importCommand(ontology: Command, tools: CliTools): void {
  const { stderr } = tools.terminal;
  ontology
    .command('import')
    .description('read terminologies and write concepts, one a line')
    .argument('<sources...>', 'files, folders, .zip or .tar.gz; .gz is read as it is')
    .requiredOption(
      '--from <format>',
      `${tools.importFormats.join(', ')}; given again: one for each source`,
      (format: string, before: readonly string[] = []) => [...before, format],
    )
    .requiredOption('--out <file>', 'concepts NDJSON to write')
    .option(
      '--select <what>',
      'all, or with commas: concept codes (they and what is below them), semantic tags (default: all; of rf2: disorders and findings)',
    )
    .option('--report <file>', 'NDJSON of every row that was refused')
    .option(
      '--code-xref <prefix>',
      'obo, obographs: the code is that of the cross-reference, as "SCTID|SNOMEDCT_US.*"',
    )
    .option(
      '--language <which>',
      'rf2: language reference sets, preferred first (default: en-US,en-GB); fhir, umls: languages (default: en)',
    )
    .option(
      '--vocabulary <id>',
      'omop: whose codes are taken (default: SNOMED); umls: the same (default: CUIs)',
    )
    .option('--columns <pairs>', 'csv: columns by field, as "code=ID,name=Title"')
    .addHelpText(
      'after',
      '\nExamples:\n  $ clincode ontology import SnomedCT_International.zip SnomedCT_US.zip --from rf2 --out concepts.ndjson' +
        '\n  $ clincode ontology import doid.obo --from obo --code-xref "SNOMEDCT_US.*" --out concepts.ndjson',
    )
    .action(async (sources: readonly string[], flags: Flags) => {
      const { language, columns, ...rest } = flags;
      await assertApart(sources, { '--out': rest.out, '--report': rest.report });
      const summary = await tools.importOntology(sources, {
        ...rest,
        ...(language !== undefined && { languages: language.split(',') }),
        ...(columns !== undefined && { columns: pairsOf(columns) }),
      });
      for (const line of summaryLines(summary)) stderr.write(`${line}\n`);
      if (summary.refused.length === 0) return;
      if (summary.written === 0) stderr.write(`note: all rows are refused: ${rest.out} was not written\n`);
      process.exitCode = SOME_FAILED;
    });
}

function pairsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const at = pair.indexOf('=');
      if (at <= 0)
        throw new ClincodeError('invalid_config', '--columns is field=column, with commas between');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

/** Rows of each file, the first refusals one by one, refusals by reason if there are more, and the sums. */
function* summaryLines(summary: ImportSummary): Generator<string> {
  const { refused, files, rows, written, unselected } = summary;
  for (const { source, row, reason, subject } of refused.slice(0, SHOWN_REFUSALS)) {
    yield `refused: ${source}${row > 0 ? `:${row}` : ''}: ${subject === undefined ? '' : `${subject}: `}${reason}`;
  }
  if (refused.length > SHOWN_REFUSALS) {
    yield `… and ${refused.length - SHOWN_REFUSALS} more; all of them by reason:`;
    const byReason = new Map<string, number>();
    for (const { reason } of refused) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
    for (const [reason, count] of [...byReason].sort((a, b) => b[1] - a[1])) yield `  ${count} × ${reason}`;
  }
  for (const file of files) {
    const left = Object.values(file.leftOut).reduce((sum, count) => sum + count, 0);
    yield `${file.source}: ${file.rows} rows, ${file.kept} kept, ${left} left out, ${file.refused} refused`;
    for (const [reason, count] of [...Object.entries(file.leftOut), ...Object.entries(file.partsLeftOut)])
      yield `  left out: ${count} × ${reason}`;
  }
  if (unselected > 0) yield `selected: ${summary.select}`;
  yield `${rows} rows read, ${written} concepts written, ${unselected} not selected, ${refused.length} refused`;
}
