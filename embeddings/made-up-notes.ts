import { join } from 'node:path';

/** Our own notes with every disorder and finding marked: see the README beside them. */
export const MADE_UP_NOTES = join(import.meta.dirname, '../test/fixtures/coded-notes/made-up.ndjson');
