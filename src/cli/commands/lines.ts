import { type Command, Option } from 'commander';
import { deidentify } from '../../deidentify/deidentify.ts';
import { RunTally } from '../../deidentify/run-report.ts';
import {
  type ReplacementStyle,
  replacementStyles,
  type StyleOptions,
} from '../../deidentify/styles/replacement-style.ts';
import { ClincodeError } from '../../errors.ts';
import { parseAssertInput } from '../../extract/assert-input.ts';
import { assertMention } from '../../extract/assert-mention.ts';
import { link } from '../../link/link.ts';
import { parseLinkInput } from '../../link/link-input.ts';
import { parseNoteInput } from '../../note/note-input.ts';
import { readStructure } from '../../note/note-structure.ts';
import { deidentifiedRow } from '../../result/deidentified-row.ts';
import { linkRow } from '../../result/link-row.ts';
import { openOutput } from '../lines.ts';
import { convertFile, notice, positive } from '../shared.ts';
import type { CliTools } from '../tools.ts';

const MAX_NOTE_CHARS = 1_000_000;

interface LineOptions {
  readonly in: string;
  readonly out: string;
}

interface StyleFlags {
  readonly style: ReplacementStyle;
  readonly report?: string;
  readonly keepWeekdays?: true;
  readonly keepInitials?: true;
  readonly dateOrder: 'mdy' | 'dmy';
}

const LEAST_KEY = 16;

/** The caller's key, or one for this run. @throws ClincodeError `invalid_config` if the key is short */
function styleOf(flags: StyleFlags, tools: CliTools): StyleOptions {
  const { style, keepWeekdays = false, keepInitials = false, dateOrder } = flags;
  const given = tools.terminal.env.CLINCODE_DEIDENTIFY_KEY;
  if (given !== undefined && given.length < LEAST_KEY)
    throw new ClincodeError(
      'invalid_config',
      `CLINCODE_DEIDENTIFY_KEY has fewer than ${LEAST_KEY} characters`,
    );
  if (style !== 'placeholder') {
    notice(tools)('dates are shifted, which is not the Safe Harbor method of HIPAA: see --help');
    if (given === undefined)
      notice(tools)('CLINCODE_DEIDENTIFY_KEY is not set: another run will shift and replace otherwise');
  }
  const secret = given ?? crypto.randomUUID() + crypto.randomUUID();
  return { style, secret, keepWeekdays, keepInitials, dateOrder };
}

/** The commands that read lines and write lines: `deidentify`, `link`, `assert`. */
export function lineCommands(program: Command, tools: CliTools): void {
  lineCommand(
    program,
    'deidentify',
    'replace what identifies the patient; spans are offsets in the input text',
  )
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
      new Option('--date-order <order>', 'how 3/4/2021 is read').choices(['mdy', 'dmy']).default('mdy'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ clincode deidentify --in notes.ndjson --out clean.ndjson\n    {"id","text","patient"?}  ->  {"id","text","spans":[{"start","end","category","replacement"}]}\n  $ CLINCODE_DEIDENTIFY_KEY=… clincode deidentify --in notes.ndjson --out clean.ndjson --style surrogate\n\nplaceholder serves the Safe Harbor method of HIPAA. shift and surrogate move dates by a number of days that the\npatient ("patient":{"mrn"}) and the key decide, in all notes alike: dates are no part of Safe Harbor, so that\nneeds an expert’s determination (45 CFR 164.514(b)(1)) or a limited data set.',
    )
    .action(async (options: LineOptions & StyleFlags) => {
      const recognizers = tools.recognizers();
      const style = styleOf(options, tools);
      const tally = new RunTally();
      const report =
        options.report === undefined ? undefined : await openOutput(options.report, tools.terminal.stdout);
      await convertFile(options.in, options.out, tools, 1, 'de-identifying', async (json, line) => {
        const note = parseNoteInput(json, { maxNoteChars: MAX_NOTE_CHARS, fallbackId: `line-${line}` });
        const deidentified = await deidentify(note, recognizers, style);
        tally.add(deidentified.spans);
        return deidentifiedRow(deidentified);
      });
      await report?.write(`${JSON.stringify(tally.report(options.style), undefined, 2)}\n`);
      await report?.close();
    });

  lineCommand(program, 'link', 'link names to concepts, best candidate first')
    .option('--top <n>', 'candidates for each name', positive, 20)
    .option('--index <folder>', 'index folder; default: the starter ontology')
    .addHelpText(
      'after',
      '\nExample:\n  $ echo \'{"id":1,"name":"sugar diabetes"}\' | clincode link --in - --top 3',
    )
    .action(async (options: LineOptions & { top: number; index?: string }) => {
      const index = await tools.openIndex(options.index, notice(tools));
      await convertFile(options.in, options.out, tools, 1, 'linking', async (json, line) => {
        const { id, query, top } = parseLinkInput(json, `line-${line}`);
        const [linked] = await link([query], index, { top: top ?? options.top });
        return linkRow(id, linked!);
      });
    });

  lineCommand(
    program,
    'assert',
    'say how a note speaks of a span: negated, uncertain, historical, of a relative',
  )
    .addHelpText(
      'after',
      '\nExample:\n  $ echo \'{"id":1,"text":"No chest pain.","start":3,"end":13}\' | clincode assert --in -',
    )
    .action(async (options: LineOptions) => {
      await convertFile(options.in, options.out, tools, 1, 'asserting', async (json, line) => {
        const { id, text, span } = parseAssertInput(json, {
          maxNoteChars: MAX_NOTE_CHARS,
          fallbackId: `line-${line}`,
        });
        const structure = readStructure(text);
        const { kind, title } = structure.sectionAt(span.start);
        const sentence = structure.sentenceAt(span.start);
        return { id, ...assertMention({ text, sentence, section: { kind, title }, span }) };
      });
    });
}

function lineCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .requiredOption('--in <file>', 'NDJSON; "-" is stdin, .gz is read as it is')
    .option('--out <file>', 'where the lines go', '-');
}
