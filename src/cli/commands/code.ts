import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { toClincodeError } from '../../errors.ts';
import { type Scope, scopes } from '../../extract/local-options.ts';
import type { MentionCache } from '../../extract/mention-cache.ts';
import type { Disclosure, MentionExtractor } from '../../extract/mention-extractor.ts';
import { type Style, styles } from '../../extract/tagger/styles.ts';
import type { LinkIndex } from '../../link/link-index.ts';
import type { ClinicalNote } from '../../note/clinical-note.ts';
import { MAX_NOTE_CHARS, parseNoteInput } from '../../note/note-input.ts';
import type { CodedNote } from '../../result/coded-note.ts';
import { assertApart } from '../apart.ts';
import type { CodeJob, CodeOne } from '../code-lines.ts';
import { openCodingPorts } from '../coding-ports.ts';
import { openInput, openOutput, readLines } from '../lines.ts';
import type { OpenMentionCache } from '../mention-cache-file.ts';
import { readText, refuseLines } from '../read-text.ts';
import { HCC_HELP, ICD10CM_HELP, notice, positive, SOME_FAILED, useColour } from '../shared.ts';
import type { CliTools } from '../tools.ts';

interface CodeOptions {
  readonly in?: string;
  readonly out: string;
  readonly extractor: string;
  readonly verify?: string;
  readonly scope: Scope;
  readonly style?: Style;
  readonly batch?: string;
  readonly mentionCache?: string;
  readonly index?: readonly string[];
  readonly icd10cm?: string;
  readonly hcc?: string;
  readonly format?: string;
  readonly top: number;
  readonly maxNoteChars: number;
  readonly concurrency: number;
  readonly workers?: number;
  readonly resume?: true;
}

/** With the line feed behind it. */
type Format = (note: ClinicalNote, coded: CodedNote) => string | Promise<string>;

export function codeCommand(program: Command, tools: CliTools): void {
  const formats = formatsFor(tools);
  program
    .command('code')
    .description('code notes: find every disease mention, its assertion, its SNOMED CT and ICD-10-CM code')
    .argument('[files...]', 'text files, one note each; "-" is stdin')
    .option(
      '--in <path>',
      'NDJSON of {"id","text","patient"?}, or a folder of these and of .txt, instead of text files; "-" is stdin, .gz is read as it is',
    )
    .option('--out <path>', 'where the result goes; of a folder a folder', '-')
    .option('--extractor <id>', `what finds the mentions: ${tools.extractors.join(', ')}`, 'local')
    .addOption(
      new Option(
        '--verify <model>',
        'a model chooses among the candidates of unsure links; sentences leave the machine',
      ).choices(tools.verifiers),
    )
    .addOption(
      new Option('--scope <scope>', 'what local takes for a mention in a note')
        .choices(scopes)
        .default('disorders'),
    )
    .addOption(
      new Option(
        '--style <style>',
        'how local delimits mentions; default: as the text seems to ask for',
      ).choices(styles),
    )
    .option(
      '--batch <file>',
      'with --in and --extractor gemini: through the Batch API; the names of the jobs are kept in this file',
    )
    .option(
      '--mention-cache <file>',
      'paragraphs that a model has read are not sent again; kept in this file, or for this run only: memory',
    )
    .option(
      '--index <folder>',
      'index folder, or starter (default), the starter ontology. Given again: the mentions are coded by each, and codings that agree are surer',
      (folder: string, before: readonly string[] = []) => [...before, folder],
    )
    .option('--icd10cm <path>', ICD10CM_HELP)
    .option('--hcc <folder>', HCC_HELP)
    .addOption(
      new Option('--format <format>', 'default: table for files, json for --in').choices(
        Object.keys(formats),
      ),
    )
    .option('--top <n>', 'candidates shown for each mention', positive, 5)
    .option('--max-note-chars <n>', 'longest note that is accepted', positive, MAX_NOTE_CHARS)
    .option(
      '--concurrency <n>',
      'notes in work at once; more than 1 helps only where a model is called',
      positive,
      1,
    )
    .option(
      '--workers <n>',
      'threads, where no model is called; default: one for each core that there is memory for, from 1 MB on',
      positive,
    )
    .option('--resume', 'with --in: go on where an interrupted run with the same flags stopped')
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: CodeOptions, command: Command) => {
      const name = options.format ?? (options.in === undefined ? 'table' : 'json');
      const format = formats[name]!;
      if (options.in === undefined && files.length === 0)
        command.error('error: no note: name a text file, or --in FILE.ndjson');
      if (options.in !== undefined && files.length > 0)
        command.error('error: name text files or --in, not both');
      if (options.in !== undefined && name !== 'json' && name !== 'fhir')
        command.error(`error: --in writes NDJSON: choose --format json or fhir, not ${name}`);
      if (options.batch !== undefined && (options.in === undefined || options.in === '-'))
        command.error('error: --batch reads its notes twice: name a file with --in');
      if (options.mentionCache !== undefined && options.batch !== undefined)
        command.error('error: --batch submits whole notes: choose it or --mention-cache');
      if (options.mentionCache !== undefined && !tools.modelExtractors.includes(options.extractor))
        command.error(`error: --mention-cache needs --extractor ${tools.modelExtractors.join(', ')}`);
      const callsModel = tools.modelExtractors.includes(options.extractor) || options.verify !== undefined;
      if (callsModel && options.workers !== undefined)
        command.error('error: --workers is for what runs here: a model is called with --concurrency');
      if (options.in === undefined && (options.workers !== undefined || options.resume === true))
        command.error('error: --workers and --resume need --in');
      refuseLines(files, command);
      const { out, batch, mentionCache } = options;
      await assertApart([...files, options.in], {
        '--out': out,
        '--batch': batch,
        '--mention-cache': mentionCache,
      });
      const { openCoder } = await import('../code-lines.ts');
      const { DisclosureTally } = await import('../disclosure-tally.ts');
      const sent = new DisclosureTally();
      const cached = await openCache(options, tools);
      try {
        const onDisclosure = (disclosure: Disclosure): void => sent.add(disclosure);
        const job = jobOf(options, name === 'fhir');
        const { code, ports } = await openCoder(job, tools, notice(tools), () =>
          openCodingPorts(
            options,
            tools,
            (index) => createExtractor(options, index, tools, onDisclosure, cached?.cache),
            onDisclosure,
          ),
        );
        if (options.in === undefined) await codeFiles(files, options, format, code, tools);
        else {
          const { codeArchive, linkSummary } = await import('../code-archive.ts');
          const counts = await codeArchive(
            {
              in: options.in,
              out: options.out,
              job,
              code,
              indexId: ports.index.id,
              resume: options.resume === true,
              workers: callsModel ? 1 : options.workers,
              concurrency: options.concurrency,
            },
            tools,
          );
          if (options.out !== '-') notice(tools)(linkSummary(counts));
        }
      } finally {
        await cached?.close();
      }
      if (sent.texts > 0) notice(tools)(sent.summary());
    });
}

async function openCache(
  { mentionCache }: CodeOptions,
  tools: CliTools,
): Promise<OpenMentionCache | undefined> {
  if (mentionCache === undefined) return undefined;
  const { openMentionCache } = await import('../mention-cache-file.ts');
  const file = mentionCache === 'memory' ? undefined : mentionCache;
  return openMentionCache(file, tools.deidentifyKey(), notice(tools));
}

function createExtractor(
  options: CodeOptions,
  index: LinkIndex,
  tools: CliTools,
  onDisclosure: (disclosure: Disclosure) => void,
  mentionCache: MentionCache | undefined,
): Promise<MentionExtractor> {
  const { batch: file, extractor: id, scope, style } = options;
  if (file === undefined)
    return tools.createExtractor(id, index, {
      onDisclosure,
      ...(mentionCache && { mentionCache }),
      local: { scope, ...(style && { style }) },
    });
  const withNotes = async (extractor: MentionExtractor): Promise<void> => {
    const { deidentify } = await import('../../deidentify/deidentify.ts');
    const recognizers = await tools.recognizers();
    for await (const line of readLines(await openInput(options.in!))) {
      try {
        const note = parseNoteInput(JSON.parse(line.text ?? ''), {
          maxNoteChars: options.maxNoteChars,
          fallbackId: `line-${line.number}`,
        });
        await extractor.extract(await deidentify(note, recognizers));
      } catch {
        // told when the line is coded, in its place
      }
    }
  };
  return tools.createBatchedExtractor(id, { file, withNotes, onNotice: notice(tools) }, onDisclosure);
}

async function codeFiles(
  files: readonly string[],
  options: CodeOptions,
  format: Format,
  code: CodeOne,
  tools: CliTools,
): Promise<void> {
  const output = await openOutput(options.out, tools.terminal.stdout);
  if (options.format === 'csv') await output.write((await import('../../result/to-csv.ts')).csvHead());
  for (const file of files) {
    const id = file === '-' ? 'stdin' : basename(file);
    try {
      const text = await readText(file, tools);
      const note = parseNoteInput({ id, text }, { maxNoteChars: options.maxNoteChars, fallbackId: id });
      await output.write(await format(note, await code(note)));
    } catch (error) {
      // one bad file does not cost the others their codes
      const { code, message } = toClincodeError(error);
      tools.terminal.stderr.write(`error [${code}] ${id}: ${message}\n`);
      process.exitCode = SOME_FAILED;
    }
  }
  await output.close();
}

function jobOf(options: CodeOptions, fhir: boolean): CodeJob {
  const { extractor, scope, style, index = [], icd10cm, hcc, top, maxNoteChars } = options;
  return {
    extractor,
    scope,
    ...(style && { style }),
    index,
    ...(icd10cm !== undefined && { icd10cm }),
    ...(hcc !== undefined && { hcc }),
    top,
    maxNoteChars,
    fhir,
  };
}

function formatsFor(tools: CliTools): Readonly<Record<string, Format>> {
  const { stdout } = tools.terminal;
  return {
    table: async (note, coded) => {
      const { toTable } = await import('../../result/to-table.ts');
      return `${toTable(note, coded, { width: stdout.columns ?? 100, colour: useColour(tools) })}\n`;
    },
    json: (_, coded) => `${JSON.stringify(coded)}\n`,
    fhir: async (note, coded) =>
      `${JSON.stringify((await import('../../result/to-fhir.ts')).toFhir(note, coded))}\n`,
    html: async (note, coded) => `${(await import('../../result/to-html.ts')).toHtml(note, coded)}\n`,
    csv: async (_, coded) => (await import('../../result/to-csv.ts')).toCsv(coded),
  };
}

const examples = `
Examples:
  $ clincode code note.txt                                   a coloured table
  $ clincode code note.txt --index starter --index ./icd10cm   two codings of each mention
  $ clincode code note.txt --format json | jq .codes         for a program
  $ clincode code note.txt --format html --out note.html     to look at and to print
  $ clincode code *.txt --format csv --out codes.csv         a mention a row, for a spreadsheet
  $ clincode code --in notes.ndjson.gz --out coded.ndjson    an archive, one line a note, on all cores
  $ clincode code --in notes.ndjson.gz --out coded.ndjson --resume   after an interruption
  $ clincode code --in charts/ --out coded/                  a folder of .txt and .ndjson
  $ clincode code note.txt --icd10cm icd10cm.ndjson --hcc ./cms-hcc
                                                             with advice and risk categories
  $ GEMINI_API_KEY=… clincode code note.txt --extractor gemini
  $ clincode code --in notes.ndjson --out coded.ndjson --extractor gemini --batch jobs.json
                                                             the same again goes on waiting
  $ CLINCODE_ENSEMBLE_MODEL=gemini GEMINI_API_KEY=… clincode code note.txt --extractor ensemble
  $ clincode code --in charts.ndjson --out coded.ndjson --extractor gemini --mention-cache mentions.ndjson
                                                             copied text is sent once
  $ OPENAI_COMPATIBLE_BASE_URL=http://127.0.0.1:8000/v1 OPENAI_COMPATIBLE_MODEL=… \\
      clincode code note.txt --extractor openai-compatible   a model on your own machines`;
