/** Fields of a log line: ids, counts, durations, codes. Never text of a note. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** PORT. Where events go. */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export const silentLogger: Logger = { info() {}, warn() {}, error() {} };
