import { type Command, InvalidArgumentError, Option } from 'commander';
import { codeSystems } from '../../terminology/code-system.ts';
import { type ProgressBar, progressBar } from '../progress.ts';
import type { BuildStep, CliTools } from '../tools.ts';
import { diffCommand, historyCommand } from './index-diff.ts';
import { browseCommands } from './ontology-browse.ts';
import { importCommand } from './ontology-import.ts';
import { validateCommand } from './ontology-validate.ts';

/** `ontology import`, `index build`, `index verify`. */
export function ontologyCommands(program: Command, tools: CliTools): void {
  const { stderr, stdout } = tools.terminal;
  const ontology = program.command('ontology').description('terminology releases');
  importCommand(ontology, tools);
  browseCommands(ontology, tools);
  historyCommand(ontology, tools);
  validateCommand(ontology, tools);

  const index = program.command('index').description('index folders');
  index
    .command('build')
    .description('embed every term of every concept and build the index folder')
    .argument('<concepts...>', 'concepts NDJSON, as "ontology import" writes it')
    .requiredOption('--out <folder>', 'index folder; an index that is there is replaced at the end')
    .option(
      '--system <uri>',
      `code system of the codes, or ${Object.keys(codeSystems).join(', ')}`,
      systemUri,
      codeSystems.snomedCt,
    )
    .option('--release <version>', 'release of the code system, shown with every code')
    .option('--embedder <id>', 'subword (default), or transformers:FOLDER of an ONNX model')
    .addOption(
      new Option(
        '--from <folder>',
        'older index: its embedder is kept, and only terms that it lacks are embedded',
      ).conflicts(['embedder', 'pretrained', 'train']),
    )
    .addOption(
      new Option('--pretrained <which>', 'vectors that subword starts from (default: shipped)').choices([
        'shipped',
        'none',
      ]),
    )
    .option('--no-train', 'use those vectors as they are, without training on the synonyms of the concepts')
    .option(
      '--abbreviations <file>',
      'table of short forms with long forms and frequencies: tab-separated, columns short, long, source, frequency; .gz is read as it is',
    )
    .option('--overlay <file>', 'the site’s own synonyms, abbreviations and banned links, as JSON')
    .addOption(
      new Option(
        '--graph <which>',
        'hnswlib needs the optional package hnswlib-node, and a compiler to install it',
      )
        .choices(['hnsw', 'hnswlib'])
        .default('hnsw')
        .conflicts('exact'),
    )
    .option('--exact', 'no graph: every search looks at every vector')
    .addHelpText(
      'after',
      '\nExample:\n  $ clincode index build concepts.ndjson --out ./index --release 20260301\n  $ clincode code note.txt --index ./index',
    )
    .action(
      async (
        paths: readonly string[],
        options: {
          out: string;
          system: string;
          release?: string;
          embedder?: string;
          pretrained?: 'shipped' | 'none';
          train: boolean;
          from?: string;
          abbreviations?: string;
          overlay?: string;
          graph: 'hnsw' | 'hnswlib';
          exact?: boolean;
        },
      ) => {
        const bars = stepBars(stderr);
        const onNotice = (notice: string): void => {
          bars.stop();
          stderr.write(`${notice}\n`);
        };
        const summary = await tools
          .buildIndex(paths, { ...options, onProgress: bars.to, onNotice })
          .finally(bars.stop);
        stdout.write(`${JSON.stringify(summary)}\n`);
      },
    );

  diffCommand(index, tools);
  index
    .command('verify')
    .description('check every byte of an index folder against its manifest')
    .argument('<folder>')
    .addHelpText('after', '\nExample:\n  $ clincode index verify ./index')
    .action(async (folder: string) => {
      stdout.write(`${JSON.stringify({ ok: true, ...(await tools.verifyIndex(folder)) })}\n`);
    });
}

const stepLabels: Readonly<Record<BuildStep, string>> = {
  train: 'training     ',
  embed: 'embedding    ',
  referee: 'exact answers',
  graph: 'graph        ',
};

/** One bar a step; a step that is done again, such as a denser graph, has another. */
function stepBars(stderr: NodeJS.WriteStream) {
  let bar: ProgressBar | undefined;
  let shown: { step: BuildStep; done: number } | undefined;
  const stop = (): void => bar?.stop();
  return {
    to(step: BuildStep, done: number, total: number): void {
      if (shown === undefined || shown.step !== step || shown.done > done) {
        stop();
        bar = progressBar(stepLabels[step], 1, stderr);
      }
      shown = { step, done };
      bar?.to(done, total);
    },
    stop,
  };
}

/** A short name of this project, or a URI as it is: "icd-10-cm" would be a code system that nothing knows. */
function systemUri(value: string): string {
  const named = Object.entries(codeSystems).find(([name]) => name.toLowerCase() === value.toLowerCase());
  if (named === undefined && !/^[a-z][\w+.-]*:\S/i.test(value))
    throw new InvalidArgumentError(`Neither a URI nor one of ${Object.keys(codeSystems).join(', ')}.`);
  return named?.[1] ?? value;
}
