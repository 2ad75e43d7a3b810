import type { Span } from '../note/span.ts';

/** "Hyper- and hypoglycemia", "hypo/hyperthyroidism": the first has the end of the second. */
const ends =
  '(?:glyc|kal|natr|calc|phosphat|magnes|lipid|albumin)a?emias?|(?:para)?thyroid(?:ism)?|tensi(?:on|ve)|pigmentation|reflexia|toni[ac]|cortisolism|ventilation';
const elided = new RegExp(
  `(?<![\\p{L}\\p{N}])(hyper|hypo)(?:-?\\s?/\\s?-?|-?\\s(?:and|or|&|to)\\s)(?=(?:hyper|hypo)-?(${ends})(?!\\p{L}))`,
  'giu',
);

/** A name of which the note has the beginning alone. */
export interface ElidedName extends Span {
  readonly standardName: string;
}

/** Names that share their end with the next one. */
export function findElidedNames(text: string): readonly ElidedName[] {
  const found: ElidedName[] = [];
  for (const { 0: _, 1: prefix = '', 2: end = '', index } of text.matchAll(elided))
    found.push({ start: index, end: index + prefix.length, standardName: `${prefix.toLowerCase()}${end}` });
  return found;
}
