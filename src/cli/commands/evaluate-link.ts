import { type Command, Option } from 'commander';
import { textTypes } from '../../link/text-type.ts';
import type { EvaluateLinkOptions } from '../evaluate-link.ts';
import { positive } from '../shared.ts';
import type { CliTools } from '../tools.ts';

export function evaluateLinkCommand(evaluate: Command, tools: CliTools): void {
  evaluate
    .command('link')
    .description('score linking on gold mentions: accuracy, calibration, coverage, kinds of error')
    .requiredOption('--gold <file>', 'NDJSON of {"id","mention","gold":[codes],"doc"?,"context"?,…}')
    .option('--index <folder>', 'index folder to link with; default: the starter ontology')
    .option('--pred <file>', 'score these answers, as "link" writes them, instead of linking')
    .option('--field <name>', 'field of the gold codes', 'gold')
    .option('--kb <files...>', 'concepts NDJSON: score only rows whose gold is in it')
    .option('--top <n>', 'candidates for each mention', positive, 20)
    .option('--context', 'let the linker see the sentence of the mention')
    .addOption(
      new Option('--text-type <type>', 'tell the linker what the mentions stand in').choices(textTypes),
    )
    .option('--other-names', 'tell the linker the other names of the document ("doc" of a row)')
    .option('--json', 'one JSON object instead of tables')
    .option('--out <file>', 'report as JSON, with the rank of each row: what --compare reads')
    .option('--html <file>', 'report to look at; it quotes the gold file')
    .option('--errors <file>', 'every wrong row as NDJSON; it quotes the gold file')
    .option('--examples <n>', 'rows of each class in the HTML report', positive, 50)
    .option('--compare <file>', 'another run over the same rows: its answers, or its report of --out')
    .addHelpText('after', examples)
    .action(async (options: EvaluateLinkOptions) =>
      // loaded when it is asked for: figures and reports are much to load
      (await import('../evaluate-link.ts')).evaluateLink(options, tools),
    );
}

const examples = `
Examples:
  $ clincode evaluate link --gold ncbi-dev.jsonl.gz --index ./mondo --context --html report.html
  $ clincode link --in names.ndjson --index ./mondo --out pred.ndjson
  $ clincode evaluate link --gold gold.jsonl --pred pred.ndjson --kb mondo.jsonl.gz --json
  $ clincode evaluate link --gold gold.jsonl --index ./new --compare old.json --errors changed.ndjson

Scored: rows with one gold id, not composite, not weak. A row without an answer counts as wrong.`;
