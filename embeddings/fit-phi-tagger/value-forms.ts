export type Pick = <T>(values: readonly T[]) => T;

/** Mail, pages and addresses of machines keep their form. */
export const stayForms = /[@:]|www|\.(?:com|org|net)|\d+\.\d+\.\d+\.\d+/iu;

/** 9 stands for a digit, A for a letter. */
const houses: readonly string[] = `
  9999999 99999999 999999 99999 999-999 99-99-99 999-99-999 99.99.999 999.9999 9-999999 9999999-9 A999999 AA99999 AAA-99999 A-99-999 AA-999-99
  99A9999 999AA99 9A9-A9A A9A9A9 99-AAA-999 AAA99/9999 99/9999 9999/99/9 A/99999 A99.999 AA.99.99 AAA.999 999_999 AA_9999 9999_A #99999 #A99-9
  (99)99999 9999(9) 999,999 A-999999-A 99999A AA9-AA9-99 9999-AA-99 AAAA-99-99 AAAA9999 A:99999 9.999.999 0099999 A9A9-9999 A99A99A99 9-A 9-9 99-9A 999½`
  .trim()
  .split(/\s+/u)
  .concat(
    '999 999',
    '99 99 99',
    'AA 999',
    'AA 99 99 A',
    '9999 9999',
    'A 99999',
    '999 99 9999',
    'AA9 9AA',
    '99 AAA 99',
    '9 999 999',
  );

const marks = ['-', '-', '.', '/', ' ', '_', '', ':'] as const;

/** The form of a code: one of those that houses use, or parts of digits and letters put together. */
export function codeForm(random: () => number): string {
  const pick: Pick = (values) => values[Math.floor(random() * values.length)]!;
  if (random() < 0.4) return pick(houses);
  const mark = pick(marks);
  const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
    (random() < 0.75 ? '9' : 'A').repeat(1 + Math.floor(random() * (random() < 0.3 ? 7 : 4))),
  );
  if (!parts.join('').includes('9')) parts.push('999');
  const form = parts.reduce((all, part) => all + (random() < 0.15 ? pick(marks) : mark) + part);
  return form.length < 4 ? `${form}99-9` : form.slice(0, 18);
}

export const phoneForms: readonly string[] = `
  (999)_555-9999 (999)555-9999 999-555-9999 999.555.9999 999_555_9999 9995559999 999/555-9999 999-5559999 999555-9999 999555.9999 +1_999_555_9999
  +1-999-555-9999 +1_(999)_555-9999 1-999-555-9999 1.999.555.9999 999_-_555_-_9999 999–555–9999 [999]_555-9999 (999)_555.9999 (999)_555_99_99 555-9999
  555.9999 +44_99_9999_9999 099_999_9999 0999_999999 999·555·9999 999*555*9999 999/555/9999 999_5559999 +9999999999 +99_999_99_99_99 99_99_99_99_99
  9999_99_99_99 1_999_555-9999 1(999)555-9999 999_555-99-99 555_9999 9-999-555-9999 99999-99999 +99-99-9999-9999 9-9999 9999`
  .trim()
  .split(/\s+/u)
  .map((form) => form.replaceAll('_', ' '));

export const postForms = [
  '99999',
  '99999',
  '99999-9999',
  '99999 9999',
  'A9A 9A9',
  'AA9 9AA',
  'A99 A999',
  '9999 AA',
  '9999',
  '999 99',
] as const;
export const socialForms = [
  '999-99-9999',
  '999 99 9999',
  '999999999',
  '999.99.9999',
  'xxx-xx-9999',
  '***-**-9999',
  '999/99/9999',
  '999-999-999',
] as const;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const roman = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

interface Day {
  readonly d: number;
  readonly m: number;
  readonly y: number;
  readonly dd: string;
  readonly mm: string;
  readonly yy: string;
  readonly name: string;
  readonly short: string;
  readonly th: string;
}

function someDay(random: () => number): Day {
  const [d, m] = [1 + Math.floor(random() * 28), 1 + Math.floor(random() * 12)];
  const y = random() < 0.5 ? 2012 + Math.floor(random() * 15) : 1925 + Math.floor(random() * 90);
  const two = (value: number): string => String(value).padStart(2, '0');
  const name = months[m - 1]!;
  const th = d > 3 && d < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][d % 10] ?? 'th');
  return { d, m, y, dd: two(d), mm: two(m), yy: two(y % 100), name, short: name.slice(0, 3), th };
}

const written = (form: (day: Day) => string) => (random: () => number) => form(someDay(random));

export const dateForms = [
  ({ d, m, y }: Day) => `${m}/${d}/${y}`,
  ({ dd, mm, y }: Day) => `${mm}/${dd}/${y}`,
  ({ d, m, yy }: Day) => `${m}/${d}/${yy}`,
  ({ dd, mm, yy }: Day) => `${mm}-${dd}-${yy}`,
  ({ dd, mm, y }: Day) => `${dd}.${mm}.${y}`,
  ({ dd, mm, yy }: Day) => `${dd}.${mm}.${yy}`,
  ({ dd, mm, y }: Day) => `${y}-${mm}-${dd}`,
  ({ dd, mm, y }: Day) => `${y}/${mm}/${dd}`,
  ({ dd, mm, y }: Day) => `${y}.${mm}.${dd}`,
  ({ dd, mm, y }: Day) => `${y}${mm}${dd}`,
  ({ dd, mm, y }: Day) => `${mm} ${dd} ${y}`,
  ({ dd, mm, yy }: Day) => `${dd} ${mm} ${yy}`,
  ({ d, m, y }: Day) => `${m} / ${d} / ${y}`,
  ({ d, m, yy }: Day) => `${m}_${d}_${yy}`,
  ({ d, m, yy }: Day) => `${m}\\${d}\\${yy}`,
  ({ d, name, y }: Day) => `${name} ${d}, ${y}`,
  ({ d, name, y }: Day) => `${name} ${d} ${y}`,
  ({ d, name, y, th }: Day) => `${name} ${d}${th}, ${y}`,
  ({ d, name, y, th }: Day) => `${d}${th} ${name} ${y}`,
  ({ d, name, y, th }: Day) => `${d}${th} of ${name}, ${y}`,
  ({ d, name, y }: Day) => `${d} ${name} ${y}`,
  ({ dd, short, y }: Day) => `${dd}-${short}-${y}`,
  ({ dd, short, yy }: Day) => `${dd}-${short.toUpperCase()}-${yy}`,
  ({ dd, short, y }: Day) => `${dd}${short.toUpperCase()}${y}`,
  ({ dd, short, yy }: Day) => `${dd}${short}${yy}`,
  ({ d, short, yy }: Day) => `${short} ${d} ${yy}`,
  ({ d, short, yy }: Day) => `${d} ${short} '${yy}`,
  ({ d, short, y }: Day) => `${short}. ${d}, ${y}`,
  ({ d, short, y }: Day) => `${short}.${d}.${y}`,
  ({ dd, short, y }: Day) => `${short}/${dd}/${y}`,
  ({ dd, short, y }: Day) => `${y}-${short}-${dd}`,
  ({ d, short, y, th }: Day) => `${short} ${d}${th} ${y}`,
  ({ dd, m, y }: Day) => `${dd}-${roman[m - 1]!}-${y}`,
  ({ d, m, y }: Day) => `${d}.${roman[m - 1]!}.${y}`,
  ({ d, short, yy }: Day) => `${short}/${d}/${yy}`,
  ({ d, mm, y, th }: Day) => `${d}${th}/${mm}/${y}`,
  ({ d, short, y }: Day) => `${short}${d},${y}`,
  ({ d, short, yy }: Day) => `${d}-${short.toLowerCase()}-${yy}`,
  ({ d, name, yy, th }: Day) => `the ${d}${th} of ${name}, '${yy}`,
  ({ d, name, y }: Day) => `${y}, ${name} ${d}`,
  ({ d, short, y }: Day) => `${y} ${short} ${d}`,
  ({ d, m, yy }: Day) => `${m}.${d}.${yy}`,
  ({ d, m, yy }: Day) => `${m}-${d}-'${yy}`,
  ({ dd, mm, yy }: Day) => `${mm}${dd}${yy}`,
  ({ d, name, yy }: Day) => `${name}-${d}-${yy}`,
  ({ dd, short, yy }: Day) => `${dd}/${short.toUpperCase()}/${yy}`,
].map(written);

export const monthForms = [
  ({ mm, y }: Day) => `${mm}/${y}`,
  ({ m, y }: Day) => `${m}-${y}`,
  ({ mm, y }: Day) => `${y}-${mm}`,
  ({ name, y }: Day) => `${name} ${y}`,
  ({ name, y }: Day) => `${name}, ${y}`,
  ({ short, y }: Day) => `${short} ${y}`,
  ({ short, y }: Day) => `${short}-${y}`,
  ({ short, yy }: Day) => `${short} '${yy}`,
  ({ short, y }: Day) => `${short}${y}`,
  ({ short, y }: Day) => `${short}/${y}`,
  ({ short, y }: Day) => `${y}-${short}`,
  ({ m, y }: Day) => `${roman[m - 1]!}.${y}`,
  ({ name, yy }: Day) => `${name} of '${yy}`,
  ({ mm, yy }: Day) => `${mm}/${yy}`,
].map(written);

/** Without a year. */
export const dayForms = [
  ({ d, m }: Day) => `${m}/${d}`,
  ({ dd, mm }: Day) => `${mm}/${dd}`,
  ({ d, m }: Day) => `${m}-${d}`,
  ({ dd, mm }: Day) => `${dd}.${mm}.`,
  ({ d, m }: Day) => `${m}.${d}`,
  ({ d, name }: Day) => `${name} ${d}`,
  ({ d, name, th }: Day) => `${name} ${d}${th}`,
  ({ d, name, th }: Day) => `the ${d}${th} of ${name}`,
  ({ d, name }: Day) => `${d} ${name}`,
  ({ d, short }: Day) => `${short} ${d}`,
  ({ d, short }: Day) => `${short}. ${d}`,
  ({ d, short }: Day) => `${short}.${d}`,
  ({ d, short }: Day) => `${short}/${d}`,
  ({ d, short }: Day) => `${short}-${d}`,
  ({ dd, short }: Day) => `${dd}-${short.toUpperCase()}`,
  ({ dd, short }: Day) => `${dd}${short.toUpperCase()}`,
  ({ dd, short }: Day) => `${short.toUpperCase()}${dd}`,
  ({ d, short, th }: Day) => `${d}${th}/${short}`,
  ({ d, short, th }: Day) => `${short} the ${d}${th}`,
].map(written);
