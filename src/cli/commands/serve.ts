import { type Command, InvalidArgumentError } from 'commander';
import { notice } from '../shared.ts';
import type { CliTools } from '../tools.ts';

export function serveCommand(program: Command, tools: CliTools): void {
  program
    .command('serve')
    .description('answer over HTTP until SIGINT or SIGTERM')
    .option('--port <n>', 'port; 0 takes a free one', portNumber, 8787)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--index <folder>', 'index folder; default: the starter ontology')
    .option('--extractor <id>', `default extractor: ${tools.extractors.join(', ')}`, 'local')
    .addHelpText(
      'after',
      `\nExample:\n  $ clincode serve --port 8787\n  $ curl -s localhost:8787/v1/code -H 'content-type: application/json' -d '{"text":"Known COPD, denies chest pain."}'`,
    )
    .action(async (options: { port: number; host: string; index?: string; extractor: string }) => {
      const server = await tools.serve({
        index: options.index,
        extractor: options.extractor,
        port: options.port,
        host: options.host,
        onNotice: notice(tools),
      });
      tools.terminal.stderr.write(`listening on ${server.url}\n`);
      await new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      });
      await server.close();
    });
}

function portNumber(value: string): number {
  const port = Number(value);
  if (value.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Not a port.');
  return port;
}
