import type { Command } from 'commander';
import { parseAssertInput } from '../../extract/assertion/assert-input.ts';
import { MAX_NOTE_CHARS } from '../../note/note-input.ts';
import { convertFile } from '../shared.ts';
import type { CliTools } from '../tools.ts';

interface LineOptions {
  readonly in: string;
  readonly out: string;
}

export function assertCommand(program: Command, tools: CliTools): void {
  program
    .command('assert')
    .description('say how a note speaks of a span: negated, uncertain, historical, of a relative')
    .requiredOption(
      '--in <file>',
      'NDJSON of {"id","text","start","end"}, in UTF-16 units; "-" is stdin, .gz is read as it is',
    )
    .option('--out <file>', 'where the lines go', '-')
    .addHelpText(
      'after',
      '\nExample:\n  $ echo \'{"id":1,"text":"No chest pain.","start":3,"end":13}\' | clincode assert --in -',
    )
    .action(async (options: LineOptions) => {
      const { assertInNote } = await import('../../extract/assertion/assert-in-note.ts');
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
