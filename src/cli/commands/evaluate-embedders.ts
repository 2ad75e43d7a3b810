import type { Command } from 'commander';
import type { EvaluateEmbeddersOptions } from '../evaluate-embedders.ts';
import { positive } from '../shared.ts';
import type { CliTools } from '../tools.ts';

export function evaluateEmbeddersCommand(evaluate: Command, tools: CliTools): void {
  evaluate
    .command('embedders')
    .description('embedders side by side on one data set: accuracy, names a second, memory')
    .requiredOption('--gold <file>', 'NDJSON of {"id","mention","gold":[codes],…}')
    .requiredOption('--concepts <files...>', 'concepts NDJSON, as "ontology import" writes it')
    .option('--field <name>', 'field of the gold codes', 'gold')
    .option(
      '--embedder <id>',
      'subword, or transformers:FOLDER of an ONNX model; once for each (default: subword)',
      (id: string, before: readonly string[] = []) => [...before, id],
    )
    .option('--limit <n>', 'embed at most so many terms: those about the gold, the others drawn', positive)
    .option('--seed <n>', 'of the draw', positive, 1)
    .option('--json', 'one JSON object instead of a table')
    .addHelpText('after', examples)
    .action(async (options: EvaluateEmbeddersOptions) =>
      // loaded when it is asked for: figures and reports are much to load
      (await import('../evaluate-embedders.ts')).evaluateEmbedders(options, tools),
    );
}

const examples = `
Examples:
  $ clincode evaluate embedders --gold ncbi-dev.jsonl.gz --concepts mondo.jsonl.gz
  $ clincode evaluate embedders --gold gold.jsonl --concepts mondo.jsonl.gz --limit 20000 \\
      --embedder subword --embedder transformers:./all-MiniLM-L6-v2

No linker is around them: every term is embedded, every mention searched exactly. "exact first" puts concepts
with a term of the mention's wording before the nearest. Memory is what the process grew by while the embedder
was made and used, without the vectors themselves; the first of several pays for what they share.`;
