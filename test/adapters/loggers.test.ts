import { expect, it } from 'vitest';
import { silentLogger } from '../../src/observe/logger.ts';
import { createPinoLogger } from '../../src/observe/pino-logger.ts';
import { loggerContract } from '../contract/logger.contract.ts';

function pinoInMemory(level?: 'info' | 'warn' | 'error' | 'silent') {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  return { logger: createPinoLogger({ stream, ...(level && { level }) }), lines: () => lines };
}

loggerContract('pino', { create: () => pinoInMemory(), writes: true });
loggerContract('pino, silent', { create: () => pinoInMemory('silent'), writes: false });
loggerContract('silent', { create: () => ({ logger: silentLogger, lines: () => [] }), writes: false });

it('pino leaves out what is below its level, and says when', () => {
  const { logger, lines } = pinoInMemory('error');
  logger.info('a');
  logger.warn('b');
  logger.error('c');
  expect(lines().map((line) => JSON.parse(line))).toEqual([
    { level: 'error', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), event: 'c' },
  ]);
});
