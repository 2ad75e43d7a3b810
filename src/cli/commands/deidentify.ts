import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import * as z from 'zod';
import { runReport } from '../../deidentify/run-report.ts';
import {
  type ReplacementStyle,
  replacementStyles,
  type StyleOptions,
} from '../../deidentify/styles/replacement-style.ts';
import { type DateOrder, dateOrders } from '../../deidentify/styles/shift-date.ts';
import { ClincodeError } from '../../errors.ts';
import { seededRandom } from '../../evaluate/seeded-random.ts';
import { parseInput } from '../../note/invalid-input.ts';
import { idSchema } from '../../note/note-input.ts';
import { assertApart } from '../apart.ts';
import { openOutput } from '../lines.ts';
import { readRows } from '../read-rows.ts';
import { notice, positive } from '../shared.ts';
import type { CliTools } from '../tools.ts';

interface DeidentifyFlags {
  readonly in?: string;
  readonly out: string;
  readonly style: ReplacementStyle;
  readonly json?: true;
  readonly workers?: number;
  readonly resume?: true;
  readonly report?: string;
  readonly keepWeekdays?: true;
  readonly keepInitials?: true;
  readonly dateOrder: DateOrder;
}

/** `deidentify`, and `deidentify sample` for the share of notes that people read. */
export function deidentifyCommand(program: Command, tools: CliTools): void {
  const command = program
    .command('deidentify')
    .description('replace what identifies the patient; spans are offsets in the input text')
    // so that `sample` has an `--in` of its own; required here, which commander would ask `sample` for too
    .enablePositionalOptions()
    .argument('[path]', 'the same as --in')
    .option(
      '--in <path>',
      'NDJSON, a note as .txt, or a folder of these; "-" is stdin, .gz is read as it is (required)',
    )
    .option('--out <path>', 'where the lines go; of a folder a folder', '-')
    .option('--json', 'the input is JSON documents: FHIR resources and bundles, or any others')
    .option('--workers <n>', 'threads; default: one for each core, from 1 MB on', positive)
    .option('--resume', 'go on where an interrupted run with the same flags stopped')
    .addOption(
      new Option('--style <style>', 'what replaces an identifier')
        .choices([...replacementStyles])
        .default('placeholder'),
    )
    .option(
      '--report <file>',
      'counts by identifier of Safe Harbor with the method of each, as JSON; no values',
    )
    .option('--keep-weekdays', 'shift dates by whole weeks')
    .option('--keep-initials', 'surrogates of names begin with the same letters')
    .addOption(
      new Option('--date-order <order>', 'how 3/4/2021 is read').choices([...dateOrders]).default('mdy'),
    )
    .addHelpText('after', examples)
    .action((path: string | undefined, flags: DeidentifyFlags) => {
      if (path !== undefined && flags.in !== undefined)
        return command.error('error: name the path or --in, not both');
      return run(path === undefined ? flags : { ...flags, in: path }, command, tools);
    });
  sampleCommand(command, tools);
}

async function run(flags: DeidentifyFlags, command: Command, tools: CliTools): Promise<void> {
  if (flags.in === undefined) return command.error('error: no notes: name a path, or --in PATH');
  await assertApart([flags.in], { '--out': flags.out, '--report': flags.report });
  if (flags.json !== true && /\.json(?:\.gz)?$/i.test(flags.in))
    notice(tools)('a note is read from each line: JSON documents and FHIR are read with --json');
  const style = styleOf(flags, tools);
  const report =
    flags.report === undefined ? undefined : await openOutput(flags.report, tools.terminal.stdout);
  const { deidentifyFiles } = await import('../deidentify-files.ts');
  const counts = await deidentifyFiles(
    {
      in: flags.in,
      out: flags.out,
      job: { json: flags.json === true, style },
      workers: flags.workers ?? availableParallelism(),
      aloneChars: flags.workers === undefined ? ALONE_CHARS : 0,
      resume: flags.resume === true,
      hasKey: tools.deidentifyKey() !== undefined,
    },
    tools,
  );
  await report?.write(`${JSON.stringify(runReport(counts, flags.style), undefined, 2)}\n`);
  await report?.close();
}

/** Two threads load their word lists for some 5 s of CPU, in which one alone reads about this much. */
const ALONE_CHARS = 1_000_000;

/** The caller's key, or one for this run. @throws ClincodeError `invalid_config` if the key is short */
function styleOf(flags: DeidentifyFlags, tools: CliTools): StyleOptions {
  const { style, keepWeekdays = false, keepInitials = false, dateOrder } = flags;
  const given = tools.deidentifyKey();
  if (style !== 'placeholder') {
    notice(tools)('dates are shifted, which is not the Safe Harbor method of HIPAA: see --help');
    if (given === undefined)
      notice(tools)('CLINCODE_DEIDENTIFY_KEY is not set: another run will shift and replace otherwise');
  }
  const secret = given ?? crypto.randomUUID() + crypto.randomUUID();
  return { style, secret, keepWeekdays, keepInitials, dateOrder };
}

interface SampleFlags {
  readonly in?: string;
  readonly rate: number;
  readonly seed: number;
  readonly out: string;
  readonly marks?: string;
}

function sampleCommand(deidentifying: Command, tools: CliTools): void {
  const command = deidentifying
    .command('sample')
    .description('a sheet of de-identified notes for people to read, and the leak rate that they found')
    .option('--in <file>', 'NDJSON of de-identified notes, as "deidentify" writes it')
    .option('--rate <share>', 'share of the notes, drawn at random', share, 0.05)
    .option('--seed <n>', 'of the draw', positive, 1)
    .option('--out <file>', 'the sheet: CSV to be filled in', '-')
    .option('--marks <file>', 'a sheet that came back: prints the leak rate with its interval')
    .addHelpText('after', sampleExamples)
    .action(async (flags: SampleFlags) => {
      if (flags.marks !== undefined) return reportMarks(flags.marks, tools);
      if (flags.in === undefined)
        return command.error("error: one of the options '--in <file>' and '--marks <file>' is required");
      return drawSheet(flags.in, flags, tools);
    });
}

function share(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 1)) throw new InvalidArgumentError('Not above 0 and at most 1.');
  return number;
}

const rowSchema = z.looseObject({
  id: idSchema,
  text: z.string('expected text'),
  spans: z.array(z.unknown(), 'expected a list: the file must be what "deidentify" wrote'),
});

async function drawSheet(path: string, { rate, seed, out }: SampleFlags, tools: CliTools): Promise<void> {
  await assertApart([path], { '--out': out });
  const notes = await readRows(
    path,
    (json) => {
      const { id, text, spans } = parseInput(rowSchema, json);
      return { id: id ?? '', text, replaced: spans.length };
    },
    tools.terminal.stdin,
  );
  const { reviewSheet } = await import('../../evaluate/deidentify/review-sheet.ts');
  const random = seededRandom(seed);
  const drawn = notes
    .map((note) => ({ note, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, Math.ceil(rate * notes.length));
  const output = await openOutput(out, tools.terminal.stdout);
  await output.write(reviewSheet(drawn.map(({ note }) => note)));
  await output.close();
  notice(tools)(
    `${drawn.length} of ${notes.length} notes; fill in "leaks" for each note that was read, 0 where there is none`,
  );
}

async function reportMarks(path: string, tools: CliTools): Promise<void> {
  const csv = await readFile(path, 'utf8').catch(() => {
    throw new ClincodeError('file_unreadable', `cannot read ${path}`);
  });
  const { readReviewSheet, reviewReport } = await import('../../evaluate/deidentify/review-sheet.ts');
  const { intervalWording, shareWording } = await import('../../evaluate/figure-wording.ts');
  const report = reviewReport(readReviewSheet(csv));
  const output = await openOutput('-', tools.terminal.stdout);
  await output.write(
    [
      `${report.notes} notes read, ${report.notesWithLeak} with a leak: ${shareWording(report.noteLeakRate)} (95 % ${intervalWording(report.noteLeakInterval)})`,
      `${report.leaks} of ${report.identifiers} identifiers left: ${shareWording(report.leakRate)} (95 % ${intervalWording(report.leakInterval)})`,
      `${report.wronglyReplaced} places replaced that are no identifier`,
      '',
    ].join('\n'),
  );
}

const examples = `
Examples:
  $ clincode deidentify note.txt
  $ clincode deidentify --in notes.ndjson --out clean.ndjson --report report.json
    {"id","text","patient"?}  ->  {"id","text","spans":[{"start","end","category","replacement"}]}
  $ CLINCODE_DEIDENTIFY_KEY=… clincode deidentify --in notes.ndjson --out clean.ndjson --style surrogate
  $ clincode deidentify --json --in export/ --out clean/          a bulk export of FHIR, or one .json file
  $ clincode deidentify --in notes.ndjson.gz --out clean.ndjson --resume    after an interruption
  $ clincode deidentify sample --in clean.ndjson --rate 0.05 --out sheet.csv

placeholder serves the Safe Harbor method of HIPAA. shift and surrogate move dates by a number of days that the
patient ("patient":{"mrn"}) and the key decide, in all notes alike: dates are no part of Safe Harbor, so that
needs an expert’s determination (45 CFR 164.514(b)(1)) or a limited data set.`;

const sampleExamples = `
Examples:
  $ clincode deidentify sample --in clean.ndjson --rate 0.05 --out sheet.csv
  $ clincode deidentify sample --marks sheet.csv`;
