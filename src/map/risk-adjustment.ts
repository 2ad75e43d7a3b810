import { ClincodeError } from '../errors.ts';
import type { ReportedCode } from './tabular/advice.ts';

/** Categories of a risk-adjustment model such as CMS-HCC V28. Numbers of categories are kept as text: "37". */
export interface RiskModel {
  readonly name: string;
  /** ICD-10-CM code → categories: E11.311 has one for diabetes and one for the eye. */
  readonly categories: ReadonlyMap<string, readonly string[]>;
  readonly labels: ReadonlyMap<string, string>;
  /** Category → those that it takes the place of. */
  readonly drops: ReadonlyMap<string, readonly string[]>;
}

export interface RiskCategory {
  readonly category: string;
  readonly label: string;
  readonly codes: readonly string[];
  /** The mentions that support it. */
  readonly mentionIds: readonly string[];
}

/** What the codes of one note give; a year of a patient is the union of its notes, with the hierarchy applied anew. */
export interface RiskAdjustment {
  readonly model: string;
  readonly categories: readonly RiskCategory[];
  /** Found in the note too, but a category above takes their place. */
  readonly dropped: readonly (RiskCategory & { readonly by: string })[];
}

/** Categories of the codes of a note, after the hierarchy of the model, in the order of their numbers. */
export function riskAdjustmentOf(codes: readonly ReportedCode[], model: RiskModel): RiskAdjustment {
  const found = new Map<string, ReportedCode[]>();
  for (const code of codes) {
    for (const category of model.categories.get(code.code) ?? []) {
      const known = found.get(category);
      if (known === undefined) found.set(category, [code]);
      else known.push(code);
    }
  }
  const all = [...found].sort(([a], [b]) => Number(a) - Number(b));
  // the first in the order of numbers is the highest: 36 takes 38's place even where 37 is there
  const droppedBy = new Map<string, string>();
  for (const [category] of all) {
    for (const lower of model.drops.get(category) ?? [])
      if (found.has(lower) && !droppedBy.has(lower)) droppedBy.set(lower, category);
  }
  const rows = all.map(
    ([category, members]): RiskCategory => ({
      category,
      label: model.labels.get(category) ?? '',
      codes: [...new Set(members.map(({ code }) => code))],
      mentionIds: [...new Set(members.flatMap(({ mentionIds }) => mentionIds))],
    }),
  );
  return {
    model: model.name,
    categories: rows.filter(({ category }) => !droppedBy.has(category)),
    dropped: rows.flatMap((row) => {
      const by = droppedBy.get(row.category);
      return by === undefined ? [] : [{ ...row, by }];
    }),
  };
}

/**
 * A model of three tables with tabs: `icd10cm hcc`, `hcc label`, `hcc drops_hcc`. Codes may stand without their point,
 * as CMS prints them.
 * @throws ClincodeError `file_unreadable` with the table and the line
 */
export function parseRiskModel(
  name: string,
  tables: { readonly codes: string; readonly labels: string; readonly hierarchy: string },
): RiskModel {
  const labels = new Map(rowsOf(tables.labels, 'hcc', 'label'));
  const categories = grouped(
    rowsOf(tables.codes, 'icd10cm', 'hcc').map(([code, category]) => [pointed(code), category]),
  );
  const drops = grouped(rowsOf(tables.hierarchy, 'hcc', 'drops_hcc'));
  for (const category of [...categories.values(), ...drops.values()].flat()) {
    if (!labels.has(category))
      throw new ClincodeError('file_unreadable', `category ${category} has no label: tables of two models?`);
  }
  return { name, labels, categories, drops };
}

function pointed(code: string): string {
  return code.includes('.') || code.length <= 3 ? code : `${code.slice(0, 3)}.${code.slice(3)}`;
}

function rowsOf(text: string, key: string, value: string): (readonly [string, string])[] {
  const [header, ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (header !== `${key}\t${value}`)
    throw new ClincodeError('file_unreadable', `the table of "${key}" and "${value}" begins otherwise`);
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [first = '', second = '', ...more] = line.split('\t').map((cell) => cell.trim());
    if (first === '' || second === '' || more.length > 0)
      throw new ClincodeError('file_unreadable', `line ${index + 2} of the table of "${key}": not two cells`);
    return [[first, second] as const];
  });
}

function grouped(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of rows) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else if (!group.includes(value)) group.push(value);
  }
  return groups;
}
