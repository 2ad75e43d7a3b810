import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { toClincodeError } from '../../errors.ts';
import { type EncounterPorts, extractEncounter } from '../../extract/encounter/extract-encounter.ts';
import { MAX_NOTE_CHARS, parseNoteInput } from '../../note/note-input.ts';
import { type EncounterRow, encounterRow } from '../../result/encounter-row.ts';
import { encounterTable } from '../../result/encounter-table.ts';
import { assertApart } from '../apart.ts';
import { openOutput } from '../lines.ts';
import { readText, refuseLines } from '../read-text.ts';
import { convertFile, positive, SOME_FAILED, useColour } from '../shared.ts';
import type { CliTools } from '../tools.ts';

interface EncounterOptions {
  readonly in?: string;
  readonly out: string;
  readonly extractor: string;
  readonly format?: 'table' | 'json';
  readonly maxNoteChars: number;
  readonly concurrency: number;
}

/** `extract encounter`. */
export function extractCommands(program: Command, tools: CliTools): void {
  program
    .command('extract')
    .description('take facts other than diseases out of notes')
    .command('encounter')
    .description('who came why, and what was done and prescribed: each value with its place in the note')
    .argument('[files...]', 'text files, one note each; "-" is stdin')
    .option(
      '--in <file>',
      'NDJSON of {"id","text","patient"?} instead of text files; "-" is stdin, .gz is read as it is',
    )
    .option('--out <file>', 'where the result goes', '-')
    .option(
      '--extractor <id>',
      `what reads the note: ${tools.encounterExtractors.join(', ')}; local is rules`,
      'local',
    )
    .addOption(
      new Option('--format <format>', 'default: table for files, json for --in').choices(['table', 'json']),
    )
    .option('--max-note-chars <n>', 'longest note that is accepted', positive, MAX_NOTE_CHARS)
    .option(
      '--concurrency <n>',
      'notes in work at once; more than 1 helps only where a model is called',
      positive,
      1,
    )
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: EncounterOptions, command: Command) => {
      if (options.in === undefined && files.length === 0)
        command.error('error: no note: name a text file, or --in FILE.ndjson');
      if (options.in !== undefined && files.length > 0)
        command.error('error: name text files or --in, not both');
      if (options.in !== undefined && options.format === 'table')
        command.error('error: --in writes NDJSON: choose --format json');
      refuseLines(files, command);
      await assertApart(files, { '--out': options.out });
      return options.in === undefined
        ? readFiles(files, options, tools)
        : readLines(options.in, options, tools);
    });
}

async function portsOf({ extractor }: EncounterOptions, tools: CliTools): Promise<EncounterPorts> {
  const languageModel = await tools.encounterModel(extractor);
  return { recognizers: await tools.recognizers(), ...(languageModel && { languageModel }) };
}

async function readLines(file: string, options: EncounterOptions, tools: CliTools): Promise<void> {
  const ports = await portsOf(options, tools);
  const { maxNoteChars, concurrency } = options;
  await convertFile(file, options.out, tools, concurrency, 'reading', async (json, line) => {
    const note = parseNoteInput(json, { maxNoteChars, fallbackId: `line-${line}` });
    return encounterRow(await extractEncounter(note, ports));
  });
}

async function readFiles(
  files: readonly string[],
  options: EncounterOptions,
  tools: CliTools,
): Promise<void> {
  const ports = await portsOf(options, tools);
  const { stdout } = tools.terminal;
  const output = await openOutput(options.out, stdout);
  const written = (row: EncounterRow): string =>
    options.format === 'json'
      ? JSON.stringify(row)
      : encounterTable(row, { width: stdout.columns ?? 100, colour: useColour(tools) });
  for (const file of files) {
    const id = file === '-' ? 'stdin' : basename(file);
    try {
      const text = await readText(file, tools);
      const note = parseNoteInput({ id, text }, { maxNoteChars: options.maxNoteChars, fallbackId: id });
      await output.write(`${written(encounterRow(await extractEncounter(note, ports)))}\n`);
    } catch (error) {
      // one bad file does not cost the others their facts
      const { code, message } = toClincodeError(error);
      tools.terminal.stderr.write(`error [${code}] ${id}: ${message}\n`);
      process.exitCode = SOME_FAILED;
    }
  }
  await output.close();
}

const examples = `
Examples:
  $ clincode extract encounter note.txt                       a table
  $ clincode extract encounter note.txt --format json | jq .encounter_data
  $ clincode extract encounter --in notes.ndjson.gz --out encounters.ndjson
    {"id","text"}  ->  {"id","encounter_data":{"name","age","race","gender","reason","procedures","medications","encounter_type"},"spans":{…}}
  $ GEMINI_API_KEY=… clincode extract encounter note.txt --extractor gemini

What the note does not say is null or []. Name, age, race and gender are read by rules on this machine whatever the
extractor; a model sees de-identified text. The output holds the patient's name: keep it where the notes are.`;
