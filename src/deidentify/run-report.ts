import { type PhiCategory, phiCategories } from './phi-category.ts';
import type { ReplacementStyle } from './styles/replacement-style.ts';

/** One of the 18 identifiers of 45 CFR 164.514(b)(2)(i), (A) to (R), and what is done about it. */
interface SafeHarborRow {
  readonly letter: string;
  readonly identifier: string;
  readonly categories: readonly PhiCategory[];
  readonly method: string;
}

const rows: readonly SafeHarborRow[] = [
  [
    'A',
    'names',
    ['NAME'],
    'titles, labels, roles, credentials, verbs, banner lines, name lists; unknown capitalised words; once found, found everywhere',
  ],
  [
    'B',
    'geographic subdivisions smaller than a state',
    ['GEO'],
    'street lines, cities by context and list, postcodes whole; institutions too, beyond Safe Harbor',
  ],
  [
    'C',
    'dates but the year, ages over 89',
    ['DATE', 'AGE_OVER_89'],
    'written forms with a day or a month; ages in figures and words',
  ],
  ['D', 'telephone numbers', ['PHONE'], 'national and international forms, labels'],
  ['E', 'fax numbers', ['FAX'], 'labels'],
  ['F', 'e-mail addresses', ['EMAIL'], 'form'],
  ['G', 'social security numbers', ['SSN'], 'form and labels; national numbers of other countries'],
  ['H', 'medical record numbers', ['MRN'], 'labels; check digits where there are some'],
  ['I', 'health plan beneficiary numbers', ['HEALTH_PLAN'], 'labels and forms'],
  ['J', 'account numbers', ['ACCOUNT'], 'labels'],
  ['K', 'certificate and licence numbers', ['LICENSE'], 'labels; check digits of DEA and NPI'],
  ['L', 'vehicle identifiers', ['VEHICLE'], 'labels of plates; check digit of VIN'],
  ['M', 'device identifiers', ['DEVICE'], 'labels of serial and lot numbers; forms of UDI and MAC'],
  ['N', 'web addresses', ['URL'], 'form'],
  ['O', 'IP addresses', ['IP'], 'form'],
  ['P', 'biometric identifiers', ['BIOMETRIC'], 'labels; the data itself is not read'],
  ['Q', 'full-face photographs', ['PHOTO'], 'file names; no image is read'],
  ['R', 'any other unique number or code', ['OTHER_ID'], 'labels, forms, long numbers without a label'],
].map(
  ([letter, identifier, categories, method]) => ({ letter, identifier, categories, method }) as SafeHarborRow,
);

const profiles: Readonly<Record<ReplacementStyle, string>> = {
  placeholder:
    'Safe Harbor, 45 CFR 164.514(b)(2), as far as everything was found; see the figures of evaluate deidentify',
  shift:
    'not Safe Harbor, since dates are shifted: expert determination, 164.514(b)(1), or limited data set, 164.514(e)',
  surrogate:
    'not Safe Harbor, since dates are shifted: expert determination, 164.514(b)(1), or limited data set, 164.514(e)',
};

export interface RunReport {
  readonly style: ReplacementStyle;
  readonly serves: string;
  readonly notes: number;
  readonly notesWithIdentifiers: number;
  readonly identifiers: number;
  readonly safeHarbor: readonly (Omit<SafeHarborRow, 'categories'> & {
    readonly counts: Readonly<Partial<Record<PhiCategory, number>>>;
  })[];
}

/** What was counted in a run: notes, those in which something was found, and what was found, by kind. */
export interface RunCounts {
  readonly notes: number;
  readonly found: number;
  readonly counts: Readonly<Partial<Record<string, number>>>;
}

/** What a run replaced, by identifier; it sees no value. */
export function runReport({ notes, found, counts }: RunCounts, style: ReplacementStyle): RunReport {
  const countOf = (category: PhiCategory): number => counts[category] ?? 0;
  return {
    style,
    serves: profiles[style],
    notes,
    notesWithIdentifiers: found,
    identifiers: phiCategories.reduce((sum, category) => sum + countOf(category), 0),
    safeHarbor: rows.map(({ categories, ...row }) => ({
      ...row,
      counts: Object.fromEntries(categories.map((category) => [category, countOf(category)])),
    })),
  };
}
