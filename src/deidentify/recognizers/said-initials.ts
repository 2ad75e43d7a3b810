import { matchesOf } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isDictionaryWord } from '../words/ordinary-word.ts';
import { clinicalCapitals } from '../words/place-words.ts';
import { noMark } from './initial-marks.ts';
import { isStaffInitials } from './login-shapes.ts';

const id = 'said-initials';
const letters = '\\p{Lu}{2,3}|\\p{Ll}{2,3}|\\p{Lu}\\.(?:\\p{Lu}\\.){1,2}';
const ends = '(?=[ \\t]*(?:$|[\\n,;|)])|\\.(?:\\s|$))';

/** "Signed out to KBL." */
const told = searched(
  `(?<![\\p{L}\\d])(?:signed out|sign-?out|signing out|handed (?:off|over)|hand-?(?:off|over)(?: given)?|turned over|endorsed|passed on|report given|escalated) (?:to|from) (?<value>${letters})${ends}`,
  'dgiu',
);
/** "seen by KB/rvl", "rounded with KB & RVL" */
const pairs = searched(
  `(?<![\\p{L}\\d])(?:seen|examined|evaluated|reviewed|staffed|rounded|assessed|consented|interviewed|discussed) (?:by|with|c|w\\/) (?<value>\\p{L}{2,3}) ?[/&] ?(?<other>\\p{L}{2,3})(?![\\p{L}\\d/-])`,
  'dgiu',
);
/** Author and typist: "D: Ada Bello T: KBL" */
const typed = late.dgu`(?<![\p{L}\d])[Dd]: ?[^\n:]{3,40}?[ ;,|]{1,3}[Tt]: ?(?<value>\p{Lu}{2,3}|\p{Ll}{2,3})(?=[ \t]*(?:\n|$))`;
/** A line of nothing else: "KBL:RV", "kb / RVL" */
const line = late.dgmu`^[ \t]{0,4}(?<value>\p{Lu}{2,3}|\p{Ll}{2,3}) ?[:/] ?(?<other>\p{Lu}{2,3}|\p{Ll}{2,3})[ \t]*$`;
/** A board's row that ends with who has the patient: "Rm 3 | Bello | DKA | KBL" */
const row = late.dgmu`^[ \t]{0,4}\|?[ ]?(?:[Bb]ed|BED|[Rr]m|RM|[Rr]oom|ROOM|[Bb]ay|[Cc]hair|[Pp]od)[ ]?#?\d{1,3}\p{L}?[ ]?\|[^\n|]{2,40}\|[^\n]{1,60}\|[ ]?(?<value>\p{L}{2,3})[ \t|]*$`;

const services: ReadonlySet<string> = new Set(
  'pt ot st slp rt rn np pa md do sw cm id gi gu ed er ir ep ent gyn ob icu tx vs ms mr ct us cv cvs hx dx rx po iv im or on it he us we me him her his pcp mom dad son ra rv la lv nc at am pm'.split(
    ' ',
  ),
);
const isService = (found: string): boolean => services.has(found.toLowerCase()) || noMark.test(found);
const isSure = (found: string): boolean =>
  isStaffInitials(found) && !noMark.test(found) && !clinicalCapitals.has(found.toLowerCase());
const canSign = (found: string): boolean =>
  !isService(found) &&
  !(found.length > 2 && (isDictionaryWord(found) || clinicalCapitals.has(found.toLowerCase())));

/** Initials where only who did something is said: whom a shift was given to, who saw somebody, who typed. */
export const saidInitials: PhiRecognizer = {
  id,
  version: '1',
  recognize: ({ text }) => {
    const findings: PhiFinding[] = [];
    const add = ([start, end]: readonly [number, number]): void => {
      findings.push({ start, end, category: 'NAME', strength: 2, recognizer: id });
    };
    for (const match of matchesOf(told, text)) {
      const found = match.groups?.value ?? '';
      if (isSure(found) || /^\p{L}\./u.test(found)) add(match.indices!.groups!.value!);
    }
    for (const match of matchesOf(typed, text))
      if (!isService(match.groups?.value ?? '')) add(match.indices!.groups!.value!);
    for (const match of matchesOf(row, text))
      if (canSign(match.groups?.value ?? '')) add(match.indices!.groups!.value!);
    for (const pattern of [pairs, line])
      for (const match of matchesOf(pattern, text)) {
        const { value = '', other = '' } = match.groups ?? {};
        const both = [value, other];
        if (!both.some(isSure) && !(pattern === line && both.every(canSign) && !both.every(isAbbreviation)))
          continue;
        const isLine = pattern === line;
        if (isLine && both.some((one) => noMark.test(one))) continue;
        if (isLine || canSign(value)) add(match.indices!.groups!.value!);
        if (isLine || canSign(other)) add(match.indices!.groups!.other!);
      }
    return findings;
  },
};
