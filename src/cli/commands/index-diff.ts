import { type Command, InvalidArgumentError, Option } from 'commander';
import { ClincodeError } from '../../errors.ts';
import type { LinkIndex } from '../../link/link-index.ts';
import { parseLinkInput } from '../../link/link-input.ts';
import { type ChangeLimit, exceeds, parseChangeLimit } from '../../releases/change-gate.ts';
import { codeHistory, historyText } from '../../releases/code-history.ts';
import { compareAnswers, type Probe } from '../../releases/compare-answers.ts';
import { compareReleases } from '../../releases/compare-releases.ts';
import { diffHtml } from '../../releases/diff-html.ts';
import { type ComparedIndex, type DiffReport, diffJson } from '../../releases/diff-report.ts';
import { diffText } from '../../releases/diff-text.ts';
import { assertApart } from '../apart.ts';
import { openInput, openOutput, readLines } from '../lines.ts';
import { progressBar } from '../progress.ts';
import { notice, positive, SOME_FAILED } from '../shared.ts';
import type { CliTools } from '../tools.ts';

interface DiffOptions {
  readonly probes?: string;
  readonly maxChanged?: { readonly written: string; readonly limit: ChangeLimit };
  readonly format: 'text' | 'json';
  readonly html?: string;
  readonly rows: number;
}

/** `index diff`. */
export function diffCommand(index: Command, tools: CliTools): void {
  index
    .command('diff')
    .description('what changed from one index to another: codes, terms, maps, and answers')
    .argument('<before>', 'index folder')
    .argument('<after>', 'index folder')
    .option('--probes <file>', 'names to ask both: one a line, or NDJSON as "link" reads it')
    .option(
      '--max-changed <limit>',
      'exit 1 if more changed, of the probes or else of the codes: 25, 2% or 0.02',
      changeLimit,
    )
    .addOption(formatOption())
    .option('--html <file>', 'report to look at; it quotes the probes')
    .option('--rows <n>', 'rows of each kind in text and HTML; JSON has all', positive, 200)
    .addHelpText(
      'after',
      '\nExample:\n  $ clincode index diff ./old ./new --probes names.txt --max-changed 1% --html diff.html',
    )
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { stderr, stdin, stdout } = tools.terminal;
      await assertApart([options.probes], { '--html': options.html });
      const probes = options.probes === undefined ? undefined : await readProbes(options.probes, stdin);
      const old = await tools.openIndex(before, notice(tools));
      const current = await tools.openIndex(after, notice(tools));
      if (old.manifest.codeSystem.uri !== current.manifest.codeSystem.uri)
        notice(tools)('these are indexes of two code systems: all codes are others');
      const release = compareReleases(old.concepts, current.concepts);
      const bar = progressBar('asking', probes?.length ?? 0, stderr);
      const answers =
        probes &&
        (await compareAnswers(probes, old, current, (done) => bar.to(done)).finally(() => bar.stop()));
      const report: DiffReport = {
        before: compared(before, old),
        after: compared(after, current),
        release,
        ...(answers && { answers }),
        ...(options.maxChanged && { gate: gateOf(options.maxChanged, release, answers) }),
      };
      if (options.html !== undefined) await writeFileTo(options.html, diffHtml(report, options.rows), tools);
      const text =
        options.format === 'json' ? JSON.stringify(diffJson(report)) : diffText(report, options.rows);
      await (await openOutput('-', stdout)).write(`${text}\n`);
      if (report.gate?.passed === false) process.exitCode = SOME_FAILED;
    });
}

/** `ontology history`. */
export function historyCommand(ontology: Command, tools: CliTools): void {
  ontology
    .command('history')
    .description('a code in several releases, side by side')
    .argument('<code>')
    .argument('<indexes...>', 'index folders, oldest first')
    .addOption(formatOption())
    .addHelpText('after', '\nExample:\n  $ clincode ontology history 44054006 ./2025-03 ./2025-09 ./2026-03')
    .action(async (code: string, folders: readonly string[], { format }: { format: string }) => {
      const releases = [];
      for (const folder of folders) {
        const { concepts, manifest } = await tools.openIndex(folder, notice(tools));
        const { release } = manifest.codeSystem;
        releases.push({ folder, concepts, ...(release !== undefined && { release }) });
      }
      const rows = codeHistory(code, releases);
      if (rows.every(({ state }) => state === 'absent'))
        throw new ClincodeError('not_found', `none of these indexes has a concept ${code}`);
      const text = format === 'json' ? JSON.stringify({ code, releases: rows }) : historyText(code, rows);
      await (await openOutput('-', tools.terminal.stdout)).write(`${text}\n`);
    });
}

function formatOption(): Option {
  return new Option('--format <form>', 'how it is written').choices(['text', 'json']).default('text');
}

function changeLimit(written: string): DiffOptions['maxChanged'] {
  const limit = parseChangeLimit(written);
  if (limit === undefined) throw new InvalidArgumentError('Expected a count, or a share such as 2% or 0.02.');
  return { written, limit };
}

function compared(folder: string, { manifest, id }: LinkIndex): ComparedIndex {
  const { uri, release } = manifest.codeSystem;
  const { concepts, terms } = manifest;
  return { folder, id, system: uri, ...(release !== undefined && { release }), concepts, terms };
}

/** Of the answers if names were asked, since they are what a user of the index sees; else of the codes. */
function gateOf(
  { written, limit }: NonNullable<DiffOptions['maxChanged']>,
  release: DiffReport['release'],
  answers: DiffReport['answers'],
): NonNullable<DiffReport['gate']> {
  const changed = answers === undefined ? release.changed : answers.changed.length;
  const of = answers === undefined ? release.active.before : answers.probes;
  const passed = !exceeds(limit, changed, of);
  return { of: answers ? 'answers' : 'codes', changed, compared: of, limit: written, passed };
}

/** A line that begins with "{" is a row as `link` reads it, any other is a name. */
async function readProbes(path: string, stdin: CliTools['terminal']['stdin']): Promise<readonly Probe[]> {
  const probes: Probe[] = [];
  for await (const { number, text } of readLines(await openInput(path, stdin))) {
    if (text === undefined)
      throw new ClincodeError('invalid_input', `${path}:${number}: the line is not UTF-8`);
    if (text.trim() === '') continue;
    try {
      const json = text.trimStart().startsWith('{') ? JSON.parse(text) : { name: text.trim() };
      probes.push(parseLinkInput(json, `line-${number}`));
    } catch (error) {
      if (error instanceof ClincodeError)
        throw new ClincodeError(error.code, `${path}:${number}: ${error.message}`);
      throw new ClincodeError('bad_json', `${path}:${number}: the line is not JSON`);
    }
  }
  if (probes.length === 0) throw new ClincodeError('invalid_input', `${path} has no names`);
  return probes;
}

async function writeFileTo(path: string, text: string, tools: CliTools): Promise<void> {
  const output = await openOutput(path, tools.terminal.stdout);
  await output.write(text);
  await output.close();
}
