import type { ShortForm } from '../../src/extract/short-form.ts';
import { loadStarter } from './index.ts';

/** The starter's abbreviations with the names they stand for, for terminologies that have none: "HTN". */
export function starterShortForms(): readonly ShortForm[] {
  return loadStarter().flatMap(({ abbreviations, name, synonyms }) =>
    abbreviations.map((short) => ({ short, names: [name, ...synonyms] })),
  );
}
