import { isGivenName } from '../../src/deidentify/words/person-name.ts';
import type { GoldPhi } from '../../src/evaluate/deidentify/gold-note.ts';
import { edited } from './edited-note.ts';
import { otherLabel } from './other-labels.ts';
import type { TrainingNote } from './training-notes.ts';
import {
  codeForm,
  dateForms,
  dayForms,
  monthForms,
  type Pick,
  phoneForms,
  postForms,
  socialForms,
  stayForms,
} from './value-forms.ts';

/**
 * Answers a function that writes days, numbers, addresses and full names of a note in other ways, so that what stands around a value is
 * learned and not its form. Values that are alike in the note stay alike.
 */
export function valueVarier(random: () => number): (note: TrainingNote, copy: number) => TrainingNote {
  const pick: Pick = (values) => values[Math.floor(random() * values.length)]!;
  const digit = (): string => String(Math.floor(random() * 10));
  const letter = (): string => pick([...'ABCDEFGHJKLMNPRSTUVWXYZ']);
  /** "A99-99" with other letters and digits. */
  const filled = (form: string): string => form.replace(/9/g, digit).replace(/A/g, letter);

  const otherName = (value: string): string => {
    const [first = '', last = '', more] = value.split(/ +/u);
    if (more !== undefined || !/^\p{Lu}\p{L}+$/u.test(first) || !/^\p{Lu}[\p{L}'’-]+$/u.test(last))
      return value;
    const [initial, middle] = [first.charAt(0), letter()];
    return pick([
      `${first} ${middle}. ${last}`,
      `${first} ${middle} ${last}`,
      `${initial}. ${last}`,
      `${initial} ${last}`,
      `${initial}${middle} ${last}`,
      `${initial}.${middle}. ${last}`,
      `${middle}. ${first} ${last}`,
      `${last}, ${first}`,
      `${last.toUpperCase()}, ${first}`,
      `${last},${first} ${middle}`,
      `${last} ${first}`,
      `${last} ${initial}`,
      `${first} ${last.toUpperCase()}`,
      `${first} ${last} ${pick(['Jr', 'Jr.', 'Sr.', 'III', 'II', '2nd', '3rd'])}`,
      `${first} ${pick(['"', '(', '“'])}${pick(['Bo', 'Sis', 'Red', 'Chip', 'Mimi', 'Tank', 'Dot'])}${pick(['"', ')', '”'])} ${last}`,
      `${first}  ${last}`,
    ]);
  };

  const otherStreet = (value: string): string => {
    const number = /^\d+/u.exec(value)?.[0];
    if (number === undefined) return value;
    const house = pick([
      digit() + digit(),
      filled('9999'),
      filled('9-A'),
      filled('99A'),
      filled('999½'),
      filled('A9-99'),
      filled('99/9'),
    ]);
    const rest = value.slice(number.length).replace(/,? (?:apt|suite|ste|unit|#).*$/iu, '');
    return `${house}${rest}${random() < 0.4 ? filled(pick([', Apt 9A', ' #99', ', Unit A-9', ' Apt. 9', '/9A', ' - Ste 999', ', Fl 9'])) : ''}`;
  };

  const otherOf = ({ type, category }: GoldPhi, value: string): string => {
    if (category === 'NAME' && type !== 'EMPLOYER')
      return isGivenName(value.split(' ')[0]!) ? otherName(value) : value;
    if (category === 'DATE') return otherDate(value);
    if (type === 'STREET') return otherStreet(value);
    if (!/\d/u.test(value) || stayForms.test(value)) return value;
    if (category === 'PHONE' || category === 'FAX')
      return value.length > 6 ? filled(pick(phoneForms)) : value;
    if (category === 'AGE_OVER_89')
      return value.replace(/\d+/u, () => String(90 + Math.floor(random() * 15)));
    if (type === 'SSN') return value.length > 8 ? filled(pick(socialForms)) : value.replace(/\d/gu, digit);
    if (type === 'ZIP') return filled(pick(postForms));
    if (category === 'GEO') return value.replace(/\d/gu, digit);
    return value.length < 16 && !/\s\p{L}{3,}/u.test(value) ? filled(codeForm(random)) : value;
  };

  const otherDate = (value: string): string => {
    const numbers = value.match(/\d+/gu)?.length ?? 0;
    const hasMonth = /\p{L}{3}/u.test(value);
    const hasYear = /(?:19|20)\d\d/u.test(value);
    if (/:|\d [ap]m/iu.test(value) || value.length > 24 || numbers === 0 || numbers > 3) return value;
    if (numbers === 3 || (hasMonth && numbers === 2)) return pick(dateForms)(random);
    if (hasYear) return hasMonth || numbers === 2 ? pick(monthForms)(random) : value;
    if ((hasMonth && numbers === 1) || /^\d{1,2}[-/.]\d{1,2}$/u.test(value)) return pick(dayForms)(random);
    return value;
  };

  return (note, copy) => {
    const chosen = new Map<string, string>();
    const edits = note.spans.flatMap((span) => {
      const value = note.text.slice(span.start, span.end);
      const label = random() < 0.5 ? otherLabel(note.text, span, pick) : [];
      if (/\n/u.test(value) || random() < 0.15) return label;
      const other = chosen.get(value) ?? otherOf(span, value);
      chosen.set(value, other);
      const text = value === value.toLowerCase() ? other.toLowerCase() : other;
      return other === value ? label : [...label, { start: span.start, end: span.end, text }];
    });
    return { ...edited(note, edits), id: `${note.id} values ${copy}`, varied: 'values' };
  };
}
