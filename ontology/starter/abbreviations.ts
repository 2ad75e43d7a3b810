import type { ShortForm } from '../../src/extract/short-form.ts';
import { chartShortForms, disorderWeight, meaningsOf } from '../../src/terminology/chart-short-forms.ts';
import { starterTables } from './index.ts';
import { shortFormsOfLine } from './parse-starter.ts';

/** Of 100 uses so many are for disorders where the short form alone is a reason to look for one. */
const MOSTLY_DISORDERS = 50;

/** Short forms of disorders with their names, for terminologies that have none: "HTN". Those of our list of charts, and of the starter's what that list lacks. */
export function listedShortForms(): readonly ShortForm[] {
  return [...ofCharts(), ...starterOnly()];
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
    const seldom = disorderWeight(meanings)! < MOSTLY_DISORDERS;
    for (const [place, { short, kind }] of meanings.entries())
      if (kind === 'disorder') forms.push(new ChartForm(short, place, seldom));
  }
  return forms;
}

/** One of thousands, of which a note has a few: its names are read when they are asked for. */
class ChartForm implements ShortForm {
  readonly short: string;
  readonly seldom: boolean;
  private readonly place: number;

  constructor(short: string, place: number, seldom: boolean) {
    this.short = short;
    this.place = place;
    this.seldom = seldom;
  }

  get names(): readonly string[] {
    return meaningsOf(this.short)[this.place]!.names.filter((name) => !name.startsWith('~'));
  }
}
