import { type Command, Option } from 'commander';
import { parseLinkInput } from '../../link/link-input.ts';
import { type TextType, textTypes } from '../../link/text-type.ts';
import { linkRow } from '../../result/link-row.ts';
import { linkText } from '../../result/link-text.ts';
import { openOutput } from '../lines.ts';
import { convertFile, notice, positive, useColour } from '../shared.ts';
import type { CliTools } from '../tools.ts';

interface LinkOptions {
  readonly in?: string;
  readonly out: string;
  readonly top?: number;
  readonly textType?: TextType;
  readonly format?: 'text' | 'json';
  readonly index?: string;
}

/** Candidates of a name that people read; lines have more. */
const SHOWN = 5;
const IN_LINES = 20;

export function linkCommand(program: Command, tools: CliTools): void {
  const command = program.command('link').description('link names to concepts, best candidate first');
  command
    .argument('[names...]', 'names as a note has them, each in quotes')
    .option(
      '--in <file>',
      'NDJSON of {"id","name","context"?,"textType"?,"otherNames"?,"top"?} instead of names; "-" is stdin, .gz is read as it is',
    )
    .option('--out <file>', 'where the lines go', '-')
    .option(
      '--top <n>',
      `candidates for each name (default: ${SHOWN} of names as text, else ${IN_LINES})`,
      positive,
    )
    .addOption(
      new Option('--text-type <type>', 'what the names stand in, where a line does not say it').choices(
        textTypes,
      ),
    )
    .addOption(new Option('--format <form>', 'how names are answered').choices(['text', 'json']))
    .option('--index <folder>', 'index folder; default: the starter ontology')
    .addHelpText(
      'after',
      '\nExamples:\n  $ clincode link "sugar diabetes" "HTN"' +
        '\n  $ echo \'{"id":1,"name":"sugar diabetes"}\' | clincode link --in - --top 3',
    )
    .action(async (names: readonly string[], options: LinkOptions) => {
      if (names.length === 0 && options.in === undefined)
        command.error('error: no name: give names in quotes, or --in FILE.ndjson');
      if (names.length > 0 && options.in !== undefined) command.error('error: give names or --in, not both');
      if (options.in !== undefined && options.format === 'text')
        command.error('error: --in writes NDJSON: leave out --format text');
      const index = await tools.openIndex(options.index, notice(tools));
      const { link } = await import('../../link/link.ts');
      const { textType } = options;
      if (options.in !== undefined) {
        await convertFile(options.in, options.out, tools, 1, 'linking', async (json, line) => {
          const { id, query, top = options.top ?? IN_LINES } = parseLinkInput(json, `line-${line}`);
          const [linked] = await link([{ ...(textType && { textType }), ...query }], index, { top });
          return linkRow(id, linked!);
        });
        return;
      }
      const isText = options.format !== 'json' && options.out === '-';
      const top = options.top ?? (isText ? SHOWN : IN_LINES);
      // who types a name means what it says, as a coder of notes does
      const queries = names.map((name) => ({
        textType: textType ?? ('note' as const),
        ...parseLinkInput({ name }, name).query,
      }));
      const rows = (await link(queries, index, { top })).map((linked, i) => linkRow(`${i + 1}`, linked));
      const text = isText
        ? rows.map((row, i) => linkText(names[i]!, row, useColour(tools))).join('\n\n')
        : rows.map((row) => JSON.stringify(row)).join('\n');
      const output = await openOutput(options.out, tools.terminal.stdout);
      await output.write(`${text}\n`);
      await output.close();
    });
}
