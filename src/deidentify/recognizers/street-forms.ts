import { late, searched } from '../patterns/search-pattern.ts';
import { wordTowns } from '../words/landmarks.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { cities } from '../words/places.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { isClinical, wordsIn } from './place-checks.ts';

const cap = "\\p{Lu}[\\p{L}\\p{M}'’.-]{1,24}";
const kinds =
  'Street|St|Road|Rd|Avenue|Ave|Av|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Close|Crescent|Cres|Way|Place|Pl|Terrace|Tce|Parade|Pde|Square|Sq|Gardens|Gdns|Grove|Rise|Row|Mews|Walk|Hill|Highway|Hwy|Cottages|Villas|Almshouses|Mansions|House|Towers|Buildings|Nagar|Colony|Layout|Marg|Salai|Estate|Park|Green|View';
const prefix =
  '(?:[Ll]ot|[Pp]lot|[Bb]lk|[Bb]lock|[Ss]tand|[Ee]rf|[Ss]ite|[Ss]hop|[Hh]ouse|[Hh]\\.? ?[Nn]o\\.?|[Dd]oor [Nn]o\\.?|No\\.?|[Ff]lat|[Uu]nit|[Aa]pt\\.?) ?#?\\d{1,5}(?:[/-]\\d{1,4})?[A-Z]?,? ';

/** Addresses whose number stands in another form: lots, plots and blocks, numbered streets, corners, sections of land. */
const patterns: readonly PhiPattern[] = [
  // "Lot 7 Arden Rd", "blk 412 Arden North Ave 2 #08-119", "No. 44/2, Dr. Arden Road", "Flat 2, Arden Court, Ham Road"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}\\d])${prefix}(?:\\d{1,4}[A-Z]? )?(?:${cap} ){1,4}?(?:${kinds})(?![\\p{L}])(?: \\d{1,2}(?!\\d))?(?:,? #\\d{1,3}-\\d{1,4})?(?:, (?:${cap} ){1,3}(?:${kinds})(?!\\p{L}))?(?:, [Nn]ear (?:${cap} ?){1,4}(?<! ))?`,
      'gu',
    ),
    check: (value) =>
      !wordsIn(value)
        .filter((word) => /^\p{Lu}\p{Ll}{2}/u.test(word))
        .slice(1, -1)
        .every((word) => isClinical(word)),
  },
  // "3 Coldwater Cottages"
  {
    category: 'GEO',
    strength: 2,
    needs: late.u` (?:Cottages?|Villas?|Almshouses|Maisonettes|Bungalows?|Chalets?)(?!\p{L})`,
    pattern: searched(
      `(?<![\\p{L}\\d.,/-])\\d{1,4}[a-zA-Z]? (?:${cap} ){1,3}(?:Cottages?|Villas?|Almshouses|Maisonettes|Bungalows?|Chalets?)(?!\\p{L})`,
      'gu',
    ),
  },
  // "11827 - 92 Street NW", "on 118 Ave"
  {
    category: 'GEO',
    strength: 2,
    needs: late.u`\d(?:st|nd|rd|th)? (?:Street|St|Avenue|Ave)(?!\p{L})`,
    pattern: late.gu`(?<![\p{L}\d./])(?:\d{2,5} ?- ?\d{1,3}(?:st|nd|rd|th)? (?:Street|St|Avenue|Ave)(?: (?:NW|NE|SW|SE))?|(?<=\b(?:on|at|near|off|along|from|to) )\d{1,3}(?:st|nd|rd|th)? (?:Street|Avenue|Ave|St)(?: (?:NW|NE|SW|SE))?)(?![\p{L}\d])`,
  },
  // The number behind the street, the code before the town: "Am Anger 5, 12345 Ardenau", "12/B Arden Layout, Ring Rd."
  {
    category: 'GEO',
    strength: 2,
    needs: late.u`\d[a-z]?, (?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}`,
    pattern: late.gu`(?<!\p{L})(?:(?:\p{Lu}[\p{L}.'’-]{1,24}|am|an|der|de|la|van|von|den|zum|zur|im|auf|het|del) ){0,3}\p{Lu}[\p{L}.'’-]{2,24} \d{1,4} ?[a-z]?, (?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2})? \p{Lu}\p{Ll}[\p{L}'’-]{1,24}(?!\p{L})`,
  },
  {
    category: 'GEO',
    strength: 2,
    needs: /\d\/[A-Z]/,
    pattern: searched(
      `(?<![\\p{L}\\d/.])\\d{1,4}\\/[A-Z](?:-?\\d{1,3})?,? (?:${cap} ){0,3}${cap}(?:, (?:${cap} ){0,3}${cap}){1,3}(?: -? ?\\d{4,6}(?!\\d))?`,
      'gu',
    ),
    check: (value) =>
      /\p{Ll}/u.test(value) &&
      !wordsIn(value)
        .slice(1)
        .every((word) => isClinical(word.replace(',', ''))),
  },
  // A section of land on the prairies: "SW 14-25-12 W2"
  {
    category: 'GEO',
    strength: 2,
    pattern: late.gu`(?<![\p{L}\d])[NS][EW][ -]?\d{1,2}-\d{1,3}-\d{1,2}(?:[ -]?W\d(?:M)?)?(?![\p{L}\d-])`,
  },
  // "1400 block of Oak", "corner of 5th and Main"
  {
    category: 'GEO',
    strength: 2,
    needs: /block of|corner of|intersection of|cross streets/i,
    pattern: late.gu`(?<![\d.,])\d{2,5} block of (?:[NSEW]\.? )?\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?|(?<=\b(?:corner of|intersection of|cross streets:?) )(?:\p{Lu}[\p{L}'’-]{1,20}|\d{1,3}(?:st|nd|rd|th))(?: (?:\p{Lu}[\p{L}'’-]{1,20}))? (?:and|&) (?:\p{Lu}[\p{L}'’-]{1,20}|\d{1,3}(?:st|nd|rd|th))(?: \p{Lu}[\p{L}'’-]{1,20})?`,
  },
  // "House 12, Street 4, Sector 9", "Stand 1142 Arden", "Erf 22 Arden"
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:House|Stand|Erf|Portion) (?:No\.? ?)?\d/,
    pattern: late.gu`(?<!\p{L})(?:House (?:No\.? ?)?\d{1,5}[A-Z]?,? (?:Street|St|Road|Block|Lane|Sector|Gali) (?:No\.? ?)?[\dA-Z]{1,4}(?:,? (?:Sector|Phase|Block) ?[\dA-Z-]{1,5})?|(?:Stand|Erf|Portion) (?:No\.? ?)?\d{1,6},? \p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?)(?!\p{L})`,
    check: (_, hit) => letterCaseAt(hit.text, hit.start) === 'mixed',
  },
  // "lives at 3712h hwy 12", "2329S US HWY 07 W"
  {
    category: 'GEO',
    strength: 2,
    needs:
      /\d[A-Z]? (?:us |state |county |old |[nsew] )?(?:hwy|highway|route|rte|co rd|county rd|county road|fm|cr) \d/i,
    pattern: late.giu`(?<![\p{L}\d.,/-])\d{1,5}[a-z]? (?:us |state |county |old |[nsew] )?(?:hwy|highway|route|rte|co rd|county rd|county road|fm|cr) \d{1,4}(?: [nsew](?![\p{L}.]))?(?![\p{L}\d])`,
    check: (value) => !/^\d+ cr \d/i.test(value),
  },
  // "N4521 Town Line Rd": a number of a grid with its letter
  {
    category: 'GEO',
    strength: 2,
    needs: /[NSEW]\d{3,5} /i,
    pattern: late.giu`(?<![\p{L}\d.,/-])[NSEWnsew]\d{3,5} (?:[\p{L}\d][\p{L}\d.'’-]{0,20} ){1,3}?(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Highway|Hwy|Trail|Trl|Way)(?!\p{L})`,
  },
  // "Box 553, Rt 8", "RR5 Box 12", "HC-88 Box 088"
  {
    category: 'GEO',
    strength: 2,
    needs: /box #?\d/i,
    pattern: late.giu`(?<![\p{L}\d])(?:box #?\d{1,5},? (?:r(?:oute|te?)|rr|rural route|star route|hc)\.? ?#?\d{1,3}|(?:r(?:oute|te?)|rr|rural route|star route|hc)\.?[ -]?#?\d{1,3},? box #?\d{1,5})[a-z]?(?![\p{L}\d])`,
  },
  // "sleeps under pier 39"
  {
    category: 'GEO',
    strength: 2,
    needs: /pier \d/i,
    pattern: late.dgiu`\b(?:at|on|near|under|by|off|from|to) (?<value>pier \d{1,3})(?![\d/-])`,
  },
  // "lives: Mobile", "TOWN: CORNING"
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:lives|town|city|residence|resides|village)[:=]/i,
    pattern: late.dgiu`(?:^|[\n;|])[ \t]{0,4}(?:lives|(?:home ?)?town|city|residence|resides|village)[:=] ?(?<value>\p{L}[\p{L}'’.-]{2,24}(?: \p{L}[\p{L}'’-]{2,24})?)(?=[ \t]*(?:[\n;,|]|$))`,
    check: (value) => cities.has(value.toLowerCase()) || wordTowns.includes(value.toLowerCase()),
  },
  // "in my Normal office"
  {
    category: 'GEO',
    strength: 2,
    needs: / (?:office|clinic|location|practice|rooms)/,
    pattern: late.dgu`\b(?:my|our|his|her|their) (?<value>\p{Lu}\p{Ll}[\p{L}'’.-]{2,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{2,20})?)(?= (?:office|clinic|location|practice|rooms)(?!\p{L}))`,
    check: (value) => cities.has(value.toLowerCase()) || wordTowns.includes(value.toLowerCase()),
  },
  // "Pampa resident."
  {
    category: 'GEO',
    strength: 2,
    needs: / (?:resident|native)/i,
    pattern: late.dgiu`(?:^|[.;\n] {0,2})(?<value>\p{L}[\p{L}'’.-]{2,24}(?: \p{L}[\p{L}'’-]{2,24}){0,2})(?= (?:resident|native)(?:[.,;\n]|$| (?:who|for|since|with)(?!\p{L})))`,
    check: (value) => cities.has(value.toLowerCase()) || wordTowns.includes(value.toLowerCase()),
  },
];

export const streetForms = patternRecognizer('street-forms', '1', patterns);
