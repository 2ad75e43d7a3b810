import {
  type EncounterField,
  type EncounterValues,
  type GoldEncounter,
  listFields,
  singleFields,
} from './gold-encounter.ts';

/** Of a single field `right` of `n` notes; of a list its items too. */
export interface FieldTally {
  readonly n: number;
  /** Notes whose value is right, or whose whole list is. */
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  /** Items that are both. */
  readonly common: number;
}

export type FieldTallies = Readonly<Partial<Record<EncounterField, FieldTally>>>;

export interface EncounterError {
  readonly id: string;
  readonly style: string;
  readonly field: EncounterField;
  readonly gold: unknown;
  readonly found: unknown;
}

export interface EncounterScore {
  readonly notes: number;
  readonly all: FieldTallies;
  readonly styles: Readonly<Record<string, FieldTallies>>;
  readonly notesOfStyle: Readonly<Record<string, number>>;
  readonly errors: readonly EncounterError[];
}

/**
 * Exact match of each field and sets of items, without regard to case and white space. "unknown" and null are one: not stated.
 * A note without an answer states nothing.
 */
export function scoreEncounters(
  gold: readonly GoldEncounter[],
  answerOf: (id: string) => EncounterValues | undefined,
): EncounterScore {
  const all: Tallies = {};
  const styles: Record<string, Tallies> = {};
  const notesOfStyle: Record<string, number> = {};
  const errors: EncounterError[] = [];
  for (const { id, values, style, unscored } of gold) {
    const answer = answerOf(id);
    styles[style] ??= {};
    notesOfStyle[style] = (notesOfStyle[style] ?? 0) + 1;
    const add = (field: EncounterField, wanted: ReadonlySet<string>, found: ReadonlySet<string>): void => {
      const common = [...found].filter((item) => wanted.has(item)).length;
      const isRight = common === wanted.size && common === found.size;
      for (const tallies of [all, styles[style]!]) {
        tallies[field] ??= { n: 0, right: 0, found: 0, expected: 0, common: 0 };
        const tally = tallies[field];
        tally.n++;
        if (isRight) tally.right++;
        tally.found += found.size;
        tally.expected += wanted.size;
        tally.common += common;
      }
      if (!isRight) errors.push({ id, style, field, gold: values[field], found: answer?.[field] ?? null });
    };
    for (const field of singleFields)
      if (!unscored.has(field)) add(field, setOf([values[field]]), setOf([answer?.[field]]));
    for (const field of listFields)
      if (!unscored.has(field)) add(field, setOf(values[field]), setOf(answer?.[field] ?? []));
  }
  return { notes: gold.length, all, styles, notesOfStyle, errors };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Tallies = Partial<Record<EncounterField, Writable<FieldTally>>>;

function setOf(values: readonly (string | number | null | undefined)[]): ReadonlySet<string> {
  const words = values.map((value) =>
    String(value ?? '')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return new Set(words.filter((word) => word !== '' && word !== 'unknown'));
}
