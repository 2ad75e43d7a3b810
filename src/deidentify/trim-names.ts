import { late } from './patterns/search-pattern.ts';
import type { PhiFinding } from './phi-recognizer.ts';

/** What stands before a name and is none, 45 CFR 164.514 lists no titles: "Prof Lakshmi", "BY J. OKORO", "Chaplain Lovell", "Resident Omar". */
const front = late.iu`^(?:by|drs?|mr|mrs|ms|mx|prof(?:essor)?|dra|rev|reverend|rabbi|imam|chaplain|deacon|canon|père|pastor|auntie|granny|doña|cpt|capt|captain|sgt|ssg|sfc|cpl|spc|pfc|lt|maj|col|cdr|officer|deputy|nurse|doctor|spr|cnm|dsn|amhp|hcsw|resident|circulator|operator|reviewer|presenter|accoucheur|sponsor|dtr|and|of|in)\.?[ \u00a0](?=\p{L}{2}|\p{L}\.)`;
/** Degrees and registers behind it: "Ada Speed GPhC", "K. Bello acnp". */
const back = late.u`(?<=\p{L}{2}),?[ \u00a0](?:MD|DO|RN|NP|PA|PA-C|LPN|CNA|MSW|LCSW|DPT|ACNP|FNP|APRN|CRNA|PharmD|GPhC|RPN|RMN|SCA|HV|RSW|SCPHN|CDCES|PARAMEDIC|EMT|born|pgr|fax|rm)$`;
const small = late.u`(?<=\p{L}{2}),?[ \u00a0](?:md|do|rn|np|pa|pa-c|lpn|dpt|acnp|fnp|rpn|rm|pgr)$`;

const beforeSlash = late.u`(?:(?:^|[^\p{L}])(?:[A-Z]|mmol|[uµ]mol|nmol|pmol|mg|g|mcg|ug|µg|ng|pg|m?Eq|meq|m?IU|m?U|kU|mL|ml|cells|mOsm|mosm))\/$`;

/** Takes titles, small words and degrees off the ends of a name. A value that consists of them stays. */
export function trimmedName(text: string, finding: PhiFinding): PhiFinding {
  if (finding.category !== 'NAME' || finding.strength === 3) return finding;
  let { start, end } = finding;
  let value = text.slice(start, end);
  // all of them are parted from the name by a blank
  if (!value.includes(' ') && !value.includes('\u00a0')) return finding;
  const title = front.exec(value)?.[0].length ?? 0;
  // "And", "In", "Of" with a capital are names elsewhere
  if (title > 0 && !/^(?:And|Of|In) /u.test(value)) {
    start += title;
    value = value.slice(title);
  }
  // "44 mmol/L. Oduya", "C/O Oduya": the letter belongs to what is before it
  if (text.charCodeAt(start - 1) === 47 && beforeSlash.test(text.slice(Math.max(0, start - 8), start))) {
    const letter = /^\p{Lu}\.?[ \u00a0](?=\p{L}{2})/u.exec(value)?.[0].length ?? 0;
    start += letter;
    value = value.slice(letter);
  }
  // "Pt: Oduya f/u"
  if (/^\/u/i.test(text.slice(end, end + 2)) && / f$/iu.test(value)) {
    end -= 2;
    value = value.slice(0, -2);
  }
  const degree = (back.exec(value) ?? small.exec(value))?.[0].length ?? 0;
  end -= degree;
  return start === finding.start && end === finding.end ? finding : { ...finding, start, end };
}
