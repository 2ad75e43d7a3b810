import type { ClinicalNote } from '../../note/clinical-note.ts';
import type { Span } from '../../note/span.ts';
import type { PhiCategory } from '../phi-category.ts';
import { type Draw, type HashKey, patientKey, pick } from './keyed-hash.ts';
import { type DateOrder, shiftDate } from './shift-date.ts';
import { sameForm, surrogateEmail, surrogateFile, surrogateIp, surrogateUrl } from './surrogate-value.ts';
import { type NameOptions, surrogateName, surrogatePlace } from './surrogate-words.ts';

/**
 * What replaces an identifier.
 * - `placeholder`: its category. Serves Safe Harbor, 45 CFR 164.514(b)(2).
 * - `shift`: the same, but dates are moved. Dates are an element of Safe Harbor, so this needs the method of
 *   164.514(b)(1), an expert's determination, or a data use agreement for a limited data set.
 * - `surrogate`: a made value of the same form, dates moved. As `shift`.
 */
export const replacementStyles = ['placeholder', 'shift', 'surrogate'] as const;

export type ReplacementStyle = (typeof replacementStyles)[number];

export interface StyleOptions {
  readonly style: ReplacementStyle;
  /** Who has it can tell which values a surrogate stands for, by trying. The same secret makes the same surrogates. */
  readonly secret: string;
  /** Shifts are whole weeks. */
  readonly keepWeekdays?: boolean;
  readonly keepInitials?: boolean;
  /** How "3/4/2021" is read; default: month first. */
  readonly dateOrder?: DateOrder;
  /** Of a text that is a piece of a document: whose it is, and real values beside the text, which no surrogate may be. */
  readonly document?: { readonly patient: string; readonly values: readonly string[] };
}

export interface PlacedPhi extends Span {
  readonly category: PhiCategory;
}

/** What is written for a span. */
export type Replace = (span: PlacedPhi) => string;

export const placeholder: Replace = ({ category }) => `[${category}]`;

/** Weeks or days that dates are moved by at most, either way; never by none. */
const MOST_WEEKS = 52;
const MOST_DAYS = 7 * MOST_WEEKS;

/** Makes what is written for the spans of a note: the same for the same value in all notes of a patient. */
export async function replacementsOf(
  note: ClinicalNote,
  spans: readonly PlacedPhi[],
  { style, secret, keepWeekdays = false, keepInitials = false, dateOrder = 'mdy', document }: StyleOptions,
): Promise<Replace> {
  if (style === 'placeholder') return placeholder;
  const key = await patientKey(secret, document?.patient ?? patientOf(note));
  const textOf = ({ start, end }: Span): string => note.text.slice(start, end);
  const years = spans
    .filter(({ category }) => category === 'DATE')
    .flatMap((span) => /\d{4}/.exec(textOf(span)) ?? []);
  const shift = { days: shiftOf(key, keepWeekdays), order: dateOrder, year: Number(years[0] ?? 2001) };
  const dates: Replace = (span) => shiftDate(textOf(span), shift) ?? placeholder(span);
  if (style === 'shift') return (span) => (span.category === 'DATE' ? dates(span) : placeholder(span));
  const real = [...spans.map(textOf), ...(document?.values ?? [])].map((value) => value.toLowerCase());
  const words = real.flatMap((value) => value.match(/[\p{L}\p{M}]+/gu) ?? []);
  const values = new Set(real);
  const names = { taken: new Set<string>(words), keepInitials };
  return (span) => {
    if (span.category === 'DATE') return dates(span);
    if (span.category === 'AGE_OVER_89') return '90+';
    const value = textOf(span);
    for (let salt = 0; salt < MOST_TRIES; salt++) {
      const made = surrogateOf(span.category, value, { key, salt }, names);
      if (!values.has(made.toLowerCase())) return made;
    }
    // one digit has no other value that is not real too
    return placeholder(span);
  };
}

const MOST_TRIES = 16;

function surrogateOf(category: PhiCategory, value: string, from: Draw, names: NameOptions): string {
  switch (category) {
    case 'NAME':
      return surrogateName(from, value, names);
    case 'GEO':
      return surrogatePlace(from, value, names.taken);
    case 'EMAIL':
      return surrogateEmail(from, value);
    case 'URL':
      return surrogateUrl(from, value);
    case 'IP':
      return surrogateIp(from, value);
    case 'PHOTO':
      return surrogateFile(from, value);
    default:
      return sameForm(from, category, value);
  }
}

/** Days that the dates of a patient are moved by, in all notes. */
function shiftOf(key: HashKey, keepWeekdays: boolean): number {
  const most = keepWeekdays ? MOST_WEEKS : MOST_DAYS;
  const steps = 1 + pick({ key }, 'shift', most);
  const sign = pick({ key }, 'shift back', 2) === 0 ? 1 : -1;
  return sign * steps * (keepWeekdays ? 7 : 1);
}

/** Who the note is of, by what the caller knows; a note of an unknown patient is by itself. */
function patientOf({ id, patient }: ClinicalNote): string {
  const known = patient?.mrn ?? patient?.identifiers?.[0] ?? patient?.names?.[0];
  return known === undefined ? `note ${id}` : `patient ${known.trim().toLowerCase()}`;
}
