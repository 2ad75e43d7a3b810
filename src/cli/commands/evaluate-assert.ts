import type { Command } from 'commander';
import type { EvaluateAssertOptions } from '../evaluate-assert.ts';
import type { CliTools } from '../tools.ts';

export function evaluateAssertCommand(evaluate: Command, tools: CliTools): void {
  evaluate
    .command('assert')
    .description('score how mentions are asserted: denied, possible, past, of a relative')
    .requiredOption(
      '--gold <file>',
      'NDJSON of {"text","start","end","polarity",…}, of {"sentence","start","end","label"}, or of notes with "mentions"',
    )
    .option('--pred <file>', 'score these answers, as "assert" writes them, one for each mention in order')
    .option('--json', 'one JSON object instead of tables')
    .option('--errors <file>', 'every wrong answer as NDJSON; it quotes the notes, so keep it where they are')
    .addHelpText('after', examples)
    .action(async (options: EvaluateAssertOptions, command: Command) => {
      if (options.gold === '-' && options.pred === '-') command.error('error: only one file can be stdin');
      await (await import('../evaluate-assert.ts')).evaluateAssert(options, tools);
    });
}

const examples = `
Examples:
  $ clincode evaluate assert --gold negex-dev.jsonl.gz
  $ clincode evaluate assert --gold annotated.ndjson --errors errors.ndjson
  $ clincode evaluate assert --gold mentions.ndjson --pred other-tool.ndjson --json

An axis that the gold does not give is not scored. A "label" tells of negation only.`;
