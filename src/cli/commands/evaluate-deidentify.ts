import type { Command } from 'commander';
import type { EvaluateDeidentifyOptions } from '../evaluate-deidentify.ts';
import type { CliTools } from '../tools.ts';

export function evaluateDeidentifyCommand(evaluate: Command, tools: CliTools): void {
  evaluate
    .command('deidentify')
    .description('score de-identification on annotated notes: leaks, damage, over-redaction')
    .requiredOption(
      '--gold <paths...>',
      'NDJSON of {"id","text","spans",…}, or XML files of i2b2 2014 or folders of them',
    )
    .option('--pred <file>', 'score these spans, as "deidentify" writes them, instead of de-identifying')
    .option('--json', 'one JSON object instead of tables')
    .option(
      '--errors <file>',
      'every error with its place as NDJSON; it quotes the notes, so keep it where they are',
    )
    .addHelpText('after', examples)
    .action(async (options: EvaluateDeidentifyOptions) =>
      // loaded when it is asked for: figures and reports are much to load
      (await import('../evaluate-deidentify.ts')).evaluateDeidentify(options, tools),
    );
}

const examples = `
Examples:
  $ clincode evaluate deidentify --gold annotated.ndjson
  $ clincode evaluate deidentify --gold ./i2b2-2014/testing --errors errors.ndjson
  $ clincode evaluate deidentify --gold annotated.ndjson --pred other-tool.ndjson --json`;
