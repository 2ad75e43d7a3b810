import { type Command, Option } from 'commander';
import { scopes } from '../../extract/local-options.ts';
import { styles } from '../../extract/tagger/styles.ts';
import type { EvaluateExtractOptions } from '../evaluate-extract.ts';
import type { CliTools } from '../tools.ts';

export function evaluateExtractCommand(evaluate: Command, tools: CliTools): void {
  evaluate
    .command('extract')
    .description('score where mentions begin and end: exact and overlapping')
    .requiredOption('--gold <file>', 'NDJSON of {"id","text","mentions":[{"start","end","type"?}]}')
    .option('--type <type>', 'only mentions of this type count')
    .addOption(
      new Option('--pred <file>', 'score these notes, as "code" writes them, instead of reading').conflicts([
        'index',
        'extractor',
        'scope',
        'style',
      ]),
    )
    .option('--index <folder>', 'index folder whose terms are found; default: the starter ontology')
    .option('--extractor <id>', `what finds the mentions: ${tools.extractors.join(', ')}`, 'local')
    .addOption(
      new Option('--scope <scope>', 'what local takes for a mention').choices(scopes).default('disorders'),
    )
    .addOption(new Option('--style <style>', 'how local delimits mentions').choices(styles))
    .option('--json', 'one JSON object instead of a table')
    .option(
      '--errors <file>',
      'every error with its place as NDJSON; it quotes the notes, so keep it where they are',
    )
    .addHelpText('after', examples)
    .action(async (options: EvaluateExtractOptions, command: Command) => {
      if (options.gold === '-' && options.pred === '-') command.error('error: only one file can be stdin');
      await (await import('../evaluate-extract.ts')).evaluateExtract(options, tools);
    });
}

const examples = `
Examples:
  $ clincode evaluate extract --gold annotated.ndjson --index ./mondo
  $ clincode evaluate extract --gold maccrobat.jsonl.gz --type Disease_disorder --style maccrobat
  $ clincode evaluate extract --gold annotated.ndjson --pred coded.ndjson --errors errors.ndjson

Intervals are over resampled texts. A text without an answer counts as without a mention.`;
