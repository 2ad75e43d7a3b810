import { join } from 'node:path';

/** Our own notes with every disorder and finding marked: see the README beside them. */
export const MADE_UP_NOTES = join(import.meta.dirname, '../test/fixtures/coded-notes/made-up.ndjson');

/** A line of our own notes: codes are Mondo's; none if it has no such concept, and not looked up without the field. */
export interface MadeUpNote {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: 'disorder' | 'finding';
    readonly standardName: string;
    readonly mondo?: readonly string[];
    readonly composite?: true;
  }[];
}
