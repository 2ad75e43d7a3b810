import { type PhiCategory, phiCategories } from '../phi-category.ts';

/**
 * What is done with a value. A category: it is replaced whole, as an identifier of that kind.
 * - `keep`: left alone, with all below it.
 * - `text`: read by the recognizers.
 * - `date`: its year, or moved, by the style. `instant`: the same where FHIR wants a whole instant. `birth-date`: a date
 *   whose age also counts.
 * - `id`, `reference`, `oid`, `address`: replaced by the same value wherever it stands.
 * - `zip`: three digits. `age`: 90 for all above 89. `narrative`: the text of its markup. `remove`: taken out.
 */
export type Treatment =
  | PhiCategory
  | 'keep'
  | 'text'
  | 'date'
  | 'instant'
  | 'birth-date'
  | 'id'
  | 'reference'
  | 'oid'
  | 'address'
  | 'zip'
  | 'age'
  | 'narrative'
  | 'attachment'
  | 'remove';

const categories = new Set<string>(phiCategories);

/** The category that a value is replaced as, if that is what is done. */
export function categoryOf(treatment: string | undefined): PhiCategory | undefined {
  return categories.has(treatment ?? '') ? (treatment as PhiCategory) : undefined;
}
