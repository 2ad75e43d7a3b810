import { describe, expect } from 'vitest';
import type { Logger } from '../../src/observe/logger.ts';
import { contractCases, type Exceptions } from '../support/contract-cases.ts';

export interface LoggerHarness {
  /** A logger, and what it has written so far: one text a line. */
  create(): { readonly logger: Logger; lines(): readonly string[] };
  /** False for a logger that writes nothing. */
  readonly writes: boolean;
}

/** The promises of Logger. */
export function loggerContract(name: string, harness: LoggerHarness, exceptions: Exceptions = {}): void {
  describe(`Logger contract: ${name}`, () => {
    const { check, end } = contractCases(exceptions);
    const logged = (log: (logger: Logger) => void): Record<string, unknown>[] => {
      const { logger, lines } = harness.create();
      log(logger);
      return lines().map((line) => JSON.parse(line) as Record<string, unknown>);
    };

    check('writes one line of JSON for each event, with level, event and fields, or nothing at all', () => {
      const lines = logged((logger) => {
        logger.info('request', { route: '/v1/code', status: 200, ok: true });
        logger.warn('slow', { seconds: 1.5 });
        logger.error('failed', { code: 'index_missing' });
      });
      if (!harness.writes) return expect(lines).toEqual([]);
      expect(lines).toMatchObject([
        { level: 'info', event: 'request', route: '/v1/code', status: 200, ok: true },
        { level: 'warn', event: 'slow', seconds: 1.5 },
        { level: 'error', event: 'failed', code: 'index_missing' },
      ]);
    });

    check('needs no fields, and leaves out those that are undefined', () => {
      const lines = logged((logger) => {
        logger.info('started');
        logger.warn('stopped', { signal: undefined });
      });
      for (const line of lines) expect(line).not.toHaveProperty('signal');
      expect(lines).toHaveLength(harness.writes ? 2 : 0);
    });

    check('keeps an event on its line whatever a value holds', () => {
      const value = 'a\nb\r\n"c" \u2028 {"level":"error"} %s 🙂';
      const { logger, lines } = harness.create();
      logger.info('odd', { value });
      for (const line of lines()) {
        expect(line.trimEnd()).not.toMatch(/[\r\n]/);
        expect(JSON.parse(line)).toMatchObject({ level: 'info', event: 'odd', value });
      }
    });

    check('names neither the machine nor the process', () => {
      for (const line of logged((logger) => logger.info('started'))) {
        expect(line).not.toHaveProperty('pid');
        expect(line).not.toHaveProperty('hostname');
      }
    });

    check('works without its object', () => {
      const { logger } = harness.create();
      const { info, warn, error } = logger;
      for (const log of [info, warn, error]) expect(() => log('event', { count: 1 })).not.toThrow();
    });

    end();
  });
}
