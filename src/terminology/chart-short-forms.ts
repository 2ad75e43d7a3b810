import { shortFormsAB } from './chart-short-forms/a-b.ts';
import { shortFormsCD } from './chart-short-forms/c-d.ts';
import { shortFormsEH } from './chart-short-forms/e-h.ts';
import { shortFormsIM } from './chart-short-forms/i-m.ts';
import { shortFormsNP } from './chart-short-forms/n-p.ts';
import { shortFormsQZ } from './chart-short-forms/q-z.ts';
import { abbreviationKey } from './normalize-term.ts';
import { nextLine, placeOfKey } from './sorted-lines.ts';

/** What a short form stands for in notes of hospitals and practices, one of its meanings. */
export interface ChartMeaning {
  /** As charts write it. */
  readonly short: string;
  readonly kind: string;
  /** Of a disorder or finding its names, the one of terminologies first, those of broader ones as `~name`; of other things what they are. */
  readonly names: readonly string[];
  /** Of 100 uses in ordinary notes, how many mean this. What those of a short form lack to 100 is anything else. */
  readonly weight: number;
  /** Lower case words, by a space between them, that speak for this meaning and for no other of the short form. */
  readonly cues: string;
}

/**
 * Our own list: a meaning a line, `short|kind|name;other name|weight|cues`, by `abbreviationKey` of the short form, the usual meaning
 * first. Weights are estimates of readers of charts (docs/decisions/0022-short-forms-of-charts.md), not counts.
 */
const tables: readonly (readonly [first: string, table: string])[] = [
  ['a', shortFormsAB],
  ['c', shortFormsCD],
  ['e', shortFormsEH],
  ['i', shortFormsIM],
  ['n', shortFormsNP],
  ['q', shortFormsQZ],
];

/** The meanings of each short form: of all that have one `abbreviationKey`, with that. */
export function* chartShortForms(): Generator<
  { readonly key: string; readonly meanings: readonly ChartMeaning[] },
  void,
  void
> {
  for (const [, table] of tables) {
    let key = keyAt(table, 0);
    let meanings: ChartMeaning[] = [];
    for (let at = 0; at < table.length; ) {
      const own = keyAt(table, at);
      if (own !== key) {
        yield { key, meanings };
        [key, meanings] = [own, []];
      }
      const next = nextLine(table, at);
      meanings.push(readLine(table.slice(at, next - 1)));
      at = next;
    }
    yield { key, meanings };
  }
}

/** Meanings of a short form, however cased and dotted. */
export function meaningsOf(short: string): readonly ChartMeaning[] {
  const key = abbreviationKey(short);
  // digits are in the last table
  const [, table] = tables.findLast(([first]) => first <= key) ?? tables.at(-1)!;
  const at = placeOfKey(table, key, (place) => keyAt(table, place));
  return at < table.length && keyAt(table, at) === key ? meaningsAt(table, at) : [];
}

function meaningsAt(table: string, place: number): readonly ChartMeaning[] {
  const key = keyAt(table, place);
  const meanings: ChartMeaning[] = [];
  for (let at = place; at < table.length && keyAt(table, at) === key; at = nextLine(table, at))
    meanings.push(readLine(table.slice(at, table.indexOf('\n', at))));
  return meanings;
}

/** Thousands are read when an index opens, and few have a sign that the key lacks. */
const plain = /^[A-Za-z\d]+$/;

function keyAt(table: string, at: number): string {
  const written = table.slice(at, table.indexOf('|', at));
  return plain.test(written) ? written.toLowerCase() : abbreviationKey(written);
}

function readLine(line: string): ChartMeaning {
  const [short = '', kind = '', names = '', weight = '', cues = ''] = line.split('|');
  return { short, kind, names: names.split(';'), weight: Number(weight), cues };
}

/** Of 100 uses of a short form those for a disorder; undefined for one that the list lacks. */
export function disorderWeight(meanings: readonly ChartMeaning[]): number | undefined {
  if (meanings.length === 0) return undefined;
  const all = Math.max(
    100,
    meanings.reduce((sum, { weight }) => sum + weight, 0),
  );
  const own = meanings.reduce((sum, { kind, weight }) => sum + (kind === 'disorder' ? weight : 0), 0);
  return (100 * own) / all;
}
