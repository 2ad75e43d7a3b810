import type { Command } from 'commander';
import { codeSystems } from '../../terminology/code-system.ts';
import { progressBar } from '../progress.ts';
import { notice, SOME_FAILED } from '../shared.ts';
import type { CliTools } from '../tools.ts';

const SHOWN_REFUSALS = 20;

/** `ontology import`, `index build`, `index verify`. */
export function ontologyCommands(program: Command, tools: CliTools): void {
  const { stderr, stdout } = tools.terminal;
  const ontology = program.command('ontology').description('terminology releases');
  ontology
    .command('import')
    .description('read a terminology and write concepts, one a line')
    .argument('<sources...>', 'files; .gz is read as it is')
    .requiredOption('--from <format>', tools.importFormats.join(', '))
    .requiredOption('--out <file>', 'concepts NDJSON to write')
    .option('--select <what>', 'all, a concept code (it and what is below it) or a semantic tag', 'all')
    .addHelpText(
      'after',
      '\nExample:\n  $ clincode ontology import mini-ontology.json --from seed --out concepts.ndjson',
    )
    .action(async (sources: readonly string[], options: { from: string; out: string; select: string }) => {
      const report = await tools.importOntology(sources, options);
      for (const { source, row, reason } of report.refused.slice(0, SHOWN_REFUSALS)) {
        stderr.write(`refused: ${source}${row > 0 ? `:${row}` : ''}: ${reason}\n`);
      }
      if (report.refused.length > SHOWN_REFUSALS)
        stderr.write(`… and ${report.refused.length - SHOWN_REFUSALS} more\n`);
      stderr.write(
        `${report.rows} rows read, ${report.written} concepts written, ${report.unselected} not selected, ${report.refused.length} refused\n`,
      );
      if (report.refused.length > 0) process.exitCode = SOME_FAILED;
    });

  const index = program.command('index').description('index folders');
  index
    .command('build')
    .description('embed every term of every concept and build the index folder')
    .argument('<concepts...>', 'concepts NDJSON, as "ontology import" writes it')
    .requiredOption('--out <folder>', 'index folder; an index that is there is replaced at the end')
    .option('--system <uri>', 'code system of the codes', codeSystems.snomedCt)
    .option('--release <version>', 'release of the code system, shown with every code')
    .option('--embedder <id>', 'subword, or transformers:FOLDER of an ONNX model', 'subword')
    .addHelpText(
      'after',
      '\nExample:\n  $ clincode index build concepts.ndjson --out ./index --release 20260301\n  $ clincode code note.txt --index ./index',
    )
    .action(
      async (
        paths: readonly string[],
        options: { out: string; system: string; release?: string; embedder: string },
      ) => {
        const bars = {
          embed: progressBar('embedding', 1, stderr),
          graph: { to() {}, stop() {} } as ReturnType<typeof progressBar>,
        };
        let graphStarted = false;
        const summary = await tools.buildIndex(paths, {
          ...options,
          onNotice: notice(tools),
          onProgress: (step, done, total) => {
            if (step === 'graph' && !graphStarted) {
              graphStarted = true;
              bars.embed.stop();
              bars.graph = progressBar('graph    ', 1, stderr);
            }
            bars[step].to(done, total);
          },
        });
        bars.embed.stop();
        bars.graph.stop();
        stdout.write(`${JSON.stringify(summary)}\n`);
      },
    );

  index
    .command('verify')
    .description('check every file of an index folder against its manifest')
    .argument('<folder>')
    .addHelpText('after', '\nExample:\n  $ clincode index verify ./index')
    .action(async (folder: string) => {
      const opened = await tools.openIndex(folder, notice(tools));
      const { codeSystem, embedder, concepts, terms, recall } = opened.manifest;
      stdout.write(
        `${JSON.stringify({ ok: true, id: opened.id, codeSystem, embedder, concepts, terms, vectorIndex: opened.vectors.kind, recall })}\n`,
      );
    });
}
