import type { ShortForm } from '../../src/extract/short-form.ts';
import { chartShortForms, disorderWeight, meaningsOf } from '../../src/terminology/chart-short-forms.ts';
import { starterTables } from './index.ts';
import { shortFormsOfLine } from './parse-starter.ts';

/** Of 100 uses so many are for disorders where the short form alone is a reason to look for one. */
const MOSTLY_DISORDERS = 50;

let cached: readonly ShortForm[] | undefined;

/** Short forms of disorders with their names, for terminologies that have none: "HTN". Those of our list of charts, and of the starter's what that list lacks. */
export function listedShortForms(): readonly ShortForm[] {
  cached ??= [...ofCharts(), ...starterOnly()];
  return cached;
}

/** The starter's abbreviations that the list of charts lacks. */
export function starterOnly(): readonly ShortForm[] {
  return starterTables
    .flatMap((table) => table.split('\n').flatMap(shortFormsOfLine))
    .filter(({ short }) => meaningsOf(short).length === 0);
}

function ofCharts(): ShortForm[] {
  const forms: ShortForm[] = [];
  for (const meanings of chartShortForms()) {
    const seldom = disorderWeight(meanings)! < MOSTLY_DISORDERS && { seldom: true as const };
    for (const { short, kind, names } of meanings)
      if (kind === 'disorder')
        forms.push({ short, names: names.filter((name) => !name.startsWith('~')), ...seldom });
  }
  return forms;
}
