import { axes } from './gold-coding.ts';

/** What is counted in a note. Every figure is made of sums of these. */
export const countNames = [
  'disorders',
  'findings',
  'mentions',
  // gold disorders that something was found on; what was found on disorders, and on neither disorder nor finding
  'disordersFound',
  'onDisorders',
  'onNothing',
  // different spans: of the gold disorders, of what was found on disorders or on nothing, and of both
  'disorderSpans',
  'foundSpans',
  'exactSpans',
  // gold disorders with a code; those of them that are linked to it, and whose first candidate it is
  'coded',
  'codedLinked',
  'codedFirst',
  // found mentions that are linked, on a disorder with a code or on nothing
  'links',
  'linksRight',
  // gold mentions that something was found on, and on how many an axis is right
  'asserted',
  'allAxes',
  ...axes,
] as const;

export type CountName = (typeof countNames)[number];
export type Counts = Readonly<Record<CountName, number>>;
export type Tally = Record<CountName, number>;

export function newTally(): Tally {
  return Object.fromEntries(countNames.map((name) => [name, 0])) as Tally;
}

export function sumOf(rows: readonly Counts[]): Counts {
  const sum = newTally();
  for (const row of rows) for (const name of countNames) sum[name] += row[name];
  return sum;
}

export const toNumbers = (counts: Counts): readonly number[] => countNames.map((name) => counts[name]);

export function fromNumbers(numbers: ArrayLike<number>, offset = 0): Counts {
  const counts = newTally();
  for (let i = 0; i < countNames.length; i++) counts[countNames[i]!] = numbers[offset + i]!;
  return counts;
}

const ratio = (part: number, of: number): number | undefined => (of === 0 ? undefined : part / of);

function f1(precision: number | undefined, recall: number | undefined): number | undefined {
  if (precision === undefined && recall === undefined) return undefined;
  const p = precision ?? 0;
  const r = recall ?? 0;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

const exactPrecision = (c: Counts) => ratio(c.exactSpans, c.foundSpans);
const exactRecall = (c: Counts) => ratio(c.exactSpans, c.disorderSpans);
const overlapPrecision = (c: Counts) => ratio(c.onDisorders, c.onDisorders + c.onNothing);
const overlapRecall = (c: Counts) => ratio(c.disordersFound, c.disorders);
const codePrecision = (c: Counts) => ratio(c.linksRight, c.links);
const codeRecall = (c: Counts) => ratio(c.codedLinked, c.coded);

/** The figures; undefined where there is nothing to divide by. */
const figureOf = {
  exactPrecision,
  exactRecall,
  exactF1: (c) => f1(exactPrecision(c), exactRecall(c)),
  overlapPrecision,
  overlapRecall,
  overlapF1: (c) => f1(overlapPrecision(c), overlapRecall(c)),
  codePrecision,
  codeRecall,
  codeF1: (c) => f1(codePrecision(c), codeRecall(c)),
  firstRight: (c) => ratio(c.codedFirst, c.coded),
  allAxes: (c) => ratio(c.allAxes, c.asserted),
  polarity: (c) => ratio(c.polarity, c.asserted),
  certainty: (c) => ratio(c.certainty, c.asserted),
  temporality: (c) => ratio(c.temporality, c.asserted),
  experiencer: (c) => ratio(c.experiencer, c.asserted),
} as const satisfies Readonly<Record<string, (counts: Counts) => number | undefined>>;

export type FigureName = keyof typeof figureOf;
export const figureNames = Object.keys(figureOf) as readonly FigureName[];
export type Figures<Value = number | undefined> = Readonly<Record<FigureName, Value>>;

export function figuresOf(counts: Counts): Figures {
  return Object.fromEntries(figureNames.map((name) => [name, figureOf[name](counts)])) as Figures;
}

export function mapFigures<Value>(make: (name: FigureName, i: number) => Value): Figures<Value> {
  return Object.fromEntries(figureNames.map((name, i) => [name, make(name, i)])) as Figures<Value>;
}
