import { type DestinationStream, destination, pino, stdTimeFunctions } from 'pino';
import type { Logger } from './logger.ts';

export interface PinoLoggerOptions {
  readonly level?: 'info' | 'warn' | 'error' | 'silent';
  /** Default: stderr, since stdout carries results. */
  readonly stream?: DestinationStream;
}

/** One JSON object a line: `{"level","time","event", …fields}`. */
export function createPinoLogger(options: PinoLoggerOptions = {}): Logger {
  const logger = pino(
    {
      level: options.level ?? 'info',
      // without pid and host name: the platform that collects the lines knows them better
      base: null,
      messageKey: 'event',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    // synchronous, so that the last lines before a crash are written
    options.stream ?? destination({ dest: 2, sync: true }),
  );
  return {
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    error: (event, fields) => logger.error(fields ?? {}, event),
  };
}
