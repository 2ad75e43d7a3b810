/**
 * The first three digits of ZIP codes that fewer than 20,000 people share, which 45 CFR 164.514(b)(2)(i)(B) has changed to
 * 000: those that HHS lists by the census of 2000 (guidance of 26 November 2012) and those of 2010.
 */
const FEW_PEOPLE = new Set(
  '036 059 063 102 203 205 369 556 692 753 772 790 821 823 830 831 878 879 884 890 893'.split(' '),
);

/** "80204-1234" is "802", "03601" is "000". Undefined for what is no ZIP code: postcodes of other countries are finer. */
export function zip3Of(code: string): string | undefined {
  const [, digits] = /^\s*(\d{3})(?:\d{2}(?:[- ]?\d{4})?)?\s*$/.exec(code) ?? [];
  return digits === undefined ? undefined : FEW_PEOPLE.has(digits) ? '000' : digits;
}
