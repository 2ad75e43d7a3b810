import type { Command } from 'commander';
import { parseAssertInput } from '../../extract/assert-input.ts';
import { parseLinkInput } from '../../link/link-input.ts';
import { MAX_NOTE_CHARS } from '../../note/note-input.ts';
import { linkRow } from '../../result/link-row.ts';
import { convertFile, notice, positive } from '../shared.ts';
import type { CliTools } from '../tools.ts';

interface LineOptions {
  readonly in: string;
  readonly out: string;
}

/** The commands that read lines and write lines: `link`, `assert`. */
export function lineCommands(program: Command, tools: CliTools): void {
  lineCommand(program, 'link', 'link names to concepts, best candidate first')
    .option('--top <n>', 'candidates for each name', positive, 20)
    .option('--index <folder>', 'index folder; default: the starter ontology')
    .addHelpText(
      'after',
      '\nExample:\n  $ echo \'{"id":1,"name":"sugar diabetes"}\' | clincode link --in - --top 3',
    )
    .action(async (options: LineOptions & { top: number; index?: string }) => {
      const index = await tools.openIndex(options.index, notice(tools));
      const { link } = await import('../../link/link.ts');
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
      const { assertInNote } = await import('../../extract/assert-in-note.ts');
      const { readStructure } = await import('../../note/note-structure.ts');
      await convertFile(options.in, options.out, tools, 1, 'asserting', async (json, line) => {
        const { id, text, span } = parseAssertInput(json, {
          maxNoteChars: MAX_NOTE_CHARS,
          fallbackId: `line-${line}`,
        });
        return { id, ...assertInNote(text, readStructure(text), [span])[0] };
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
