import { Command } from 'commander';
import { version } from '../version.ts';
import { assertCommand } from './commands/assert.ts';
import { codeCommand } from './commands/code.ts';
import { deidentifyCommand } from './commands/deidentify.ts';
import { evaluateCommands } from './commands/evaluate.ts';
import { extractCommands } from './commands/extract.ts';
import { linkCommand } from './commands/link.ts';
import { ontologyCommands } from './commands/ontology.ts';
import { serveCommand } from './commands/serve.ts';
import type { CliTools } from './tools.ts';

/** Every command. Exit codes: 0 done, 1 an error or some lines failed, 2 called wrongly. */
export function createProgram(tools: CliTools): Command {
  const program = new Command('clincode')
    .description(
      'Codes clinical notes: removes identifiers, finds disease mentions, links them to SNOMED CT and ICD-10-CM.',
    )
    .version(version)
    // a subcommand may have options of the same name as its parent
    .enablePositionalOptions()
    .addHelpText('after', examples)
    .showHelpAfterError('(see --help)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void tools.terminal.stdout.write(text),
      writeErr: (text) => void tools.terminal.stderr.write(text),
    });
  codeCommand(program, tools);
  deidentifyCommand(program, tools);
  extractCommands(program, tools);
  linkCommand(program, tools);
  assertCommand(program, tools);
  ontologyCommands(program, tools);
  evaluateCommands(program, tools);
  serveCommand(program, tools);
  program
    .command('version')
    .description('the version, as --version')
    .addHelpText('after', '\nExample:\n  $ clincode version')
    .action(() => void tools.terminal.stdout.write(`${version}\n`));
  return program;
}

const examples = `
Examples:
  $ clincode code note.txt
  $ clincode deidentify --in notes.ndjson --out clean.ndjson
  $ clincode link "sugar diabetes"
  $ clincode serve --port 8787

"clincode <command> --help" has the flags and examples of each.`;
