import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mention of a coded note, as `clinical/dev` of the data has them. Offsets in UTF-16 units. */
export interface CodedMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'disorder' | 'finding';
  /** Of a disorder: what a terminology would call it. */
  readonly standardName?: string;
  /** Mondo ids that mean the same; empty if there is none, absent if nobody looked. */
  readonly mondo?: readonly string[];
  /** The nearest broader one, if none means the same. */
  readonly mondoBroader?: readonly string[];
  /** Of a list of disorders: those of its parts. */
  readonly composite?: readonly string[];
}

export interface CodedNote {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly CodedMention[];
}

export const MADE_UP_NOTES = join(import.meta.dirname, '../test/fixtures/coded-notes/made-up.ndjson');

/** Our own notes with every disorder and finding marked: see the README beside them. */
export const codedNotes = (): readonly CodedNote[] =>
  readFileSync(MADE_UP_NOTES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CodedNote);
