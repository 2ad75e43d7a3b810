import type { ShortForm } from '../../src/extract/short-form.ts';
import { starterTables } from './index.ts';
import { shortFormsOfLine } from './parse-starter.ts';

let cached: readonly ShortForm[] | undefined;

/** The starter's abbreviations with the names they stand for, for terminologies that have none: "HTN". */
export function starterShortForms(): readonly ShortForm[] {
  cached ??= starterTables.flatMap((table) => table.split('\n').flatMap(shortFormsOfLine));
  return cached;
}
