import { type Command, Option } from 'commander';
import { scopes } from '../../extract/local-options.ts';
import { styles } from '../../extract/tagger/styles.ts';
import type { EvaluateCodeOptions } from '../evaluate-code.ts';
import type { CliTools } from '../tools.ts';

export function evaluateCodeCommand(evaluate: Command, tools: CliTools): void {
  evaluate
    .command('code')
    .description('score coded notes: spans, codes and assertions of disorders, kinds of error')
    .requiredOption(
      '--gold <file>',
      'NDJSON of {"id","text","mentions":[{"start","end","type","mondo"?,"sct"?,"polarity",…}]}',
    )
    .addOption(
      new Option('--pred <file>', 'score these notes, as "code" writes them, instead of coding').conflicts([
        'index',
        'extractor',
        'scope',
        'style',
        'verify',
      ]),
    )
    .option(
      '--index <folder>',
      'index folder to code with; default: the starter ontology. Given again: as in "code"',
      (folder: string, before: readonly string[] = []) => [...before, folder],
    )
    .option('--extractor <id>', `what finds the mentions: ${tools.extractors.join(', ')}`, 'local')
    .addOption(
      new Option('--scope <scope>', 'what local takes for a mention').choices(scopes).default('disorders'),
    )
    .addOption(new Option('--style <style>', 'how local delimits mentions').choices(styles))
    .addOption(
      new Option(
        '--verify <model>',
        'a model chooses among the candidates of unsure links; sentences leave the machine',
      ).choices(tools.verifiers),
    )
    .option('--json', 'one JSON object instead of tables, with the counts of each note')
    .option(
      '--errors <file>',
      'every error with its place as NDJSON; it quotes the notes, so keep it where they are',
    )
    .option('--compare <file>', 'another run over the same notes: as "code" wrote it, or what --json wrote')
    .addHelpText('after', examples)
    .action(async (options: EvaluateCodeOptions, command: Command) => {
      const piped = [options.gold, options.pred, options.compare].filter((path) => path === '-');
      if (piped.length > 1) command.error('error: only one file can be stdin');
      // loaded when it is asked for: figures and reports are much to load
      await (await import('../evaluate-code.ts')).evaluateCode(options, tools);
    });
}

const examples = `
Examples:
  $ clincode evaluate code --gold annotated.ndjson --index ./mondo --errors errors.ndjson
  $ clincode code --in annotated.ndjson --index ./mondo --out coded.ndjson
  $ clincode evaluate code --gold annotated.ndjson --pred coded.ndjson --json > now.json
  $ clincode evaluate code --gold annotated.ndjson --index ./new --compare now.json

Codes of the gold and of the run must be of one code system. A note without an answer counts as without a mention.`;
