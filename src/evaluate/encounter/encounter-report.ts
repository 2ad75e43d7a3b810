import picocolors from 'picocolors';
import { countWording, intervalWording, shareWording } from '../figure-wording.ts';
import { type Interval, wilson } from '../intervals.ts';
import { type Colours, section, table } from '../report-table.ts';
import { type EncounterField, encounterFields, listFields } from './gold-encounter.ts';
import type { EncounterScore, FieldTallies, FieldTally } from './score-encounters.ts';

interface FieldFigures {
  readonly n: number;
  readonly exact: number | undefined;
  readonly interval: Interval;
  /** Of lists: over the items of all notes. */
  readonly precision?: number | undefined;
  readonly recall?: number | undefined;
  readonly f1?: number | undefined;
}

/** Figures for programs: shares by field, no text of a note. */
export function encounterReport({ notes, all, styles, notesOfStyle }: EncounterScore) {
  return {
    notes,
    fields: figuresOf(all),
    styles: Object.fromEntries(
      Object.entries(styles)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([style, tallies]) => [style, { notes: notesOfStyle[style]!, fields: figuresOf(tallies) }]),
    ),
  };
}

function figuresOf(tallies: FieldTallies): Readonly<Partial<Record<EncounterField, FieldFigures>>> {
  return Object.fromEntries(
    encounterFields.flatMap((field) => {
      const tally = tallies[field];
      return tally === undefined ? [] : [[field, fieldFigures(field, tally)]];
    }),
  );
}

function fieldFigures(
  field: EncounterField,
  { n, right, found, expected, common }: FieldTally,
): FieldFigures {
  const exact = { n, exact: ratio(right, n), interval: wilson(right, n) };
  if (!(listFields as readonly string[]).includes(field)) return exact;
  return {
    ...exact,
    precision: ratio(common, found),
    recall: ratio(common, expected),
    f1: ratio(2 * common, found + expected),
  };
}

function ratio(part: number, of: number): number | undefined {
  return of === 0 ? undefined : part / of;
}

/** The report as tables for a terminal. It holds counts only. */
export function encounterReportText(
  score: EncounterScore,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const c: Colours = picocolors.createColors(colour);
  const { notes, fields, styles } = encounterReport(score);
  const present = encounterFields.filter((field) => fields[field] !== undefined);
  return [
    `${c.bold(`${countWording(notes)} notes`)}; a list is exact when all its items are, F1 is over items`,
    ...table(
      ['field', 'notes', 'exact', '95 %', 'precision', 'recall', 'F1'],
      present.map((field) => {
        const { n, exact, interval, precision, recall, f1 } = fields[field]!;
        const listed = 'f1' in fields[field]!;
        return [
          field.replace('_', ' '),
          countWording(n),
          { text: shareWording(exact), style: c.bold },
          intervalWording(interval),
          listed ? shareWording(precision) : '',
          listed ? shareWording(recall) : '',
          listed ? { text: shareWording(f1), style: c.bold } : '',
        ];
      }),
      'left right right left right right right',
      width,
      c,
    ),
    ...section('By style: exact, for lists F1', c),
    ...table(
      ['style', 'notes', ...present.map((field) => field.replace('_', ' '))],
      Object.entries(styles).map(([style, of]) => [
        style,
        countWording(of.notes),
        ...present.map((field) => {
          const figures = of.fields[field];
          if (figures === undefined) return '–';
          return shareWording('f1' in figures ? figures.f1 : figures.exact);
        }),
      ]),
      `left right ${present.map(() => 'right').join(' ')}`,
      width,
      c,
    ),
  ].join('\n');
}
