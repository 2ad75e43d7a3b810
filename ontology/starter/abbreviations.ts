import type { ShortForm } from '../../src/extract/short-form.ts';
import { chartShortForms, disorderWeight, meaningsOf } from '../../src/terminology/chart-short-forms.ts';
import { abbreviationKey } from '../../src/terminology/normalize-term.ts';
import { starterTables } from './index.ts';
import { shortFormsOfLine } from './parse-starter.ts';

/** Of 100 uses so many are for disorders where the short form alone is a reason to look for one. */
const MOSTLY_DISORDERS = 50;

/** Short forms of disorders with their names, for terminologies that have none: "HTN". Those of our list of charts, and of the starter's what that list lacks. */
export function listedShortForms(): readonly ShortForm[] {
  const forms: ShortForm[] = [];
  const keys = new Set<string>();
  for (const { key, meanings } of chartShortForms()) {
    keys.add(key);
    const seldom = disorderWeight(meanings)! < MOSTLY_DISORDERS;
    for (let place = 0; place < meanings.length; place += 1) {
      const { short, kind } = meanings[place]!;
      if (kind === 'disorder') forms.push(new ChartForm(short, place, seldom));
    }
  }
  return [...forms, ...starterWithout(keys)];
}

/** The starter's abbreviations that the list of charts lacks. */
export function starterOnly(): readonly ShortForm[] {
  return starterWithout(new Set(Array.from(chartShortForms(), ({ key }) => key)));
}

function starterWithout(keys: ReadonlySet<string>): readonly ShortForm[] {
  return starterTables
    .flatMap((table) => table.split('\n').flatMap(shortFormsOfLine))
    .filter(({ short }) => !keys.has(abbreviationKey(short)));
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
