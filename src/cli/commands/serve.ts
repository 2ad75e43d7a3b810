import { type Command, InvalidArgumentError } from 'commander';
import { HCC_HELP, ICD10CM_HELP, notice } from '../shared.ts';
import type { CliTools } from '../tools.ts';

export function serveCommand(program: Command, tools: CliTools): void {
  program
    .command('serve')
    .description('answer over HTTP until SIGINT or SIGTERM; SIGHUP serves the index that is in place now')
    .option('--port <n>', 'port; 0 takes a free one', portNumber, 8787)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option(
      '--index <folder>',
      'index folder, or starter (default), the starter ontology. Given again: notes are coded by each, as with code',
      (folder: string, before: readonly string[] = []) => [...before, folder],
    )
    .option('--icd10cm <path>', ICD10CM_HELP)
    .option('--hcc <folder>', HCC_HELP)
    .option(
      '--reload-every <seconds>',
      'look for another index in each folder so often; 0: on SIGHUP only',
      seconds,
      5,
    )
    .option('--extractor <id>', `default extractor: ${tools.extractors.join(', ')}`, 'local')
    .addHelpText(
      'after',
      `\nExamples:\n  $ clincode serve --port 8787\n  $ clincode serve --index ./snomed --index ./icd10cm   two codings of each mention\n  $ curl -s localhost:8787/v1/code -H 'content-type: application/json' -d '{"text":"Known COPD, denies chest pain."}'`,
    )
    .action(async (options: ServeOptions) => {
      const starting = tools.serve({
        indexes: options.index ?? [],
        advice: options,
        extractor: options.extractor,
        port: options.port,
        host: options.host,
        reloadEveryMs: options.reloadEvery * 1000,
        onNotice: notice(tools),
      });
      // without a folder there is nothing to reload, and a terminal that is closed ends the server as ever
      if (options.index || tools.terminal.env.CLINCODE_INDEX) {
        // set up before the index is open: until then the signal would end the process
        process.on('SIGHUP', () => {
          starting.then(
            (server) => server.reload(),
            () => undefined,
          );
        });
      }
      const server = await starting;
      tools.terminal.stderr.write(`listening on ${server.url}\n`);
      await new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      });
      await server.close();
    });
}

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly index?: readonly string[];
  readonly icd10cm?: string;
  readonly hcc?: string;
  readonly reloadEvery: number;
  readonly extractor: string;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (value.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Not a port.');
  return port;
}

/** A longer wait is a typing error, and timers end at 24 days. */
const MAX_SECONDS = 86_400;

function seconds(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= MAX_SECONDS))
    throw new InvalidArgumentError(`Not a number of seconds from 0 to ${MAX_SECONDS}.`);
  return number;
}
