/** Ages up to this one may be told, 45 CFR 164.514(b)(2)(i)(C). */
export const OLDEST_TOLD = 89;

export interface ReadDate {
  readonly year: string;
  readonly precision: 'year' | 'month' | 'day';
}

const form =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** A date, dateTime or instant of FHIR, which are those of ISO 8601. */
export function readDate(value: string): ReadDate | undefined {
  const found = form.exec(value);
  if (found === null) return undefined;
  const [, year, month, day] = found;
  return { year: year!, precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

/** True for a year that tells of an age over 89: of birth, or of anything in the life of one person. */
export function tellsGreatAge(year: string, now: Date): boolean {
  return now.getUTCFullYear() - Number(year) > OLDEST_TOLD;
}

/** FHIR wants an instant whole: the first one of the year says no more than the year. */
export function firstInstantOf(year: string): string {
  return `${year}-01-01T00:00:00Z`;
}
