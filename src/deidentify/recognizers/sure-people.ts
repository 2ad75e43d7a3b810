import { type AskedPattern, late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isClinicalProperNoun, isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { particles, suffixes } from '../words/person-name.ts';
import { neverNames, relations, roles } from '../words/person-roles.ts';
import { strongHeads, weakHeads } from '../words/place-words.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { aDay } from './people-in-lines.ts';
import { isClinical } from './place-checks.ts';

const sp = '(?: |\\r?\\n)';
const one =
  "(?:\\p{L}\\.(?:\\p{L}\\.)?|\\p{L}[\\p{L}\\p{M}'’ʻ-]{0,24}\\.?|['’]t|\\(?[\"“]\\p{L}[\\p{L}'’ -]{0,14}[\"”]\\)?|\\(['‘]\\p{L}[\\p{L}'’ -]{0,14}['’]\\))";
/** "Bishop Level", "HIVES, GUNNER", "Silence H. Hives", "Quentin \"Bud\" Wake Jr." */
const value = `(?<value>${one}(?:(?:,? |,|\\r?\\n)${one}){1,4}?)`;
/** The same in one line. */
const inLine = `(?<value>${one}(?:(?:,? |,)${one}){1,4}?)`;
const start = '(?:^|\\n|[.!?:;] {1,2})[ \\t|_*#-]{0,4}';
const lineEnd = '[ \\t]*(?:\\r?\\n|$|\\|)';
const credential =
  '(?:m\\.?d|d\\.?o|r\\.?n|n\\.?p|p\\.?a(?:-?c)?|ph\\.?d|d\\.?p\\.?m|pharm\\.?d|aprn|arnp|crna|cnm|dds|dmd|lcsw|mbbs)';

/** Who stands there without a name, and headings. */
const noPerson = late.iu`^(?:patient|pt|subject|client|man|woman|male|female|gentleman|lady|boy|girl|baby|infant|newborn|child|teen|teenager|adult|person|individual|twin|history|illness|complaint|summary|assessment|plan|impression|note|notes|exam|examination|report|date|name|birth|today|here|currently|index|case|proband|pleasant|elderly|young|old|number|record|phone|address|insurance|visit|type|id|none|unknown|signed|electronically|dictated|attending|performed|general|department|board|certified|concerning|regarding|request|block|sent)$`;

/** Words of any kind that can be a given name and a surname, as nothing else stands in that place. */
function isWhole(text: string, hit: PatternHit): boolean {
  const words = text.split(/[\s,]+/u).filter((part) => !/^["“]/u.test(part) && !suffixes.test(part));
  const long = words.map((part) => part.replace(/\.$/u, '')).filter((part) => part.length > 1);
  const named = long.filter((part) => !particles.test(part));
  if (words.length < 2 || named.length === 0) return false;
  if (/\p{L}{4}\.(?:\s|$)/u.test(text)) return false;
  const isMixed = letterCaseAt(hit.text, hit.start) === 'mixed';
  return (
    named.every((part) => {
      const lower = part.toLowerCase();
      const isBarred =
        noPerson.test(part) ||
        neverNames.has(lower) ||
        ((relations.has(lower) ||
          (roles.has(lower) && (!isMixed || part === named.at(-1))) ||
          isFunctionWord(part)) &&
          !canBeName(part));
      return !isBarred && (!isMixed || /^\p{Lu}/u.test(part));
    }) && !named.every((part) => isClinical(part) && !canBeName(part))
  );
}

/** The same where notes also say how somebody is: "PATIENT: RESTING COMFORTABLY". */
const isNamed: PhiPattern['check'] = (text, hit) =>
  isWhole(text, hit) &&
  text.split(/[\s,]+/u).some((part) => part.length > 1 && (canBeName(part) || !isDictionaryWord(part)));

/** A given name and a word that is no part of the body, no complaint and no house. */
const isGivenFirst: PhiPattern['check'] = (text, hit) => {
  const words = text.split(/[\s,]+/u);
  const last = words.at(-1) ?? '';
  return (
    letterCaseAt(hit.text, hit.start) === 'mixed' &&
    isWhole(text, hit) &&
    canBeGiven(words[0] ?? '') &&
    !isClinical(last) &&
    !strongHeads.has(last.toLowerCase()) &&
    !weakHeads.has(last.toLowerCase())
  );
};

/** Two names of which a list has one, and no drug or register. */
const areListed: PhiPattern['check'] = (text, hit) =>
  isNamed(text, hit) &&
  text.split(/[\s,]+/u).some((part) => part.length > 2 && canBeName(part)) &&
  !text
    .split(/[\s,]+/u)
    .some(
      (part) => part.length > 1 && (isAbbreviation(part) || (isClinicalProperNoun(part) && !canBeName(part))),
    );
const label = late.iu`(?:^|[ ,])(?:dob|d\.o\.b\.?|born|seen|date|dated|due|visit)\.?$`;

const sure = (pattern: string, needs?: AskedPattern, check = isWhole): PhiPattern => ({
  category: 'NAME',
  strength: 2,
  pattern: searched(pattern, 'dgiu'),
  check,
  ...(needs && { needs }),
});

const patterns: readonly PhiPattern[] = [
  // "Bishop Level is a pleasant 50-year-old"
  sure(
    `${start}${value}(?=,?${sp}is${sp}an?${sp}(?:\\p{L}{4,14},?${sp}){0,2}\\d{1,3}[- ]?(?:year|yr|y\\.?o|y/o|(?:month|week|day)[- ]old))`,
    late.iu`\d[- ]?(?:year|yr|y\.?\/?o|(?:month|week|day)[- ]old)`,
  ),
  // "Silence H. Hives, M.D." alone on its line
  sure(
    `(?:^|\\n)[ \\t_]{0,4}${inLine}(?=,? ${credential}\\b\\.?(?:, ?\\p{L}{2,5}){0,2}${lineEnd})`,
    searched(` ${credential}\\b\\.?(?:, ?\\p{L}{2,5}){0,2}[ \\t]*(?:\\r?\\n|$)`, 'iu'),
  ),
  // "HIVES, GUNNER | 0924966 |", "Dear, Judge — 1/2/92 —"
  sure(
    `(?:^|\\n)[ \\t]{0,4}${inLine}(?= {0,2}[|—–·;] {0,2}(?:[A-Z]{0,4}-?\\d[\\w .-]{3,14}|${aDay}|\\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\d{2,4}) {0,2}[|—–·;])`,
  ),
  // "FROST, MILES  MR 77 10 43", "noble, ruby  d-2044", "MAJOR, DUSTY RM 214"
  sure(
    `(?:^|\\n|[-–—:] )[ \\t]{0,4}(?<value>${one}, ?${one}(?: ${one})?)(?= {1,4}(?:mr|mrn|rm|room|bed|dob|cdcr|inmate|unit|(?:[a-z]{1,2}-)?\\d{3,}|\\d{1,2}[-/]\\d{1,2}[-/]\\d))`,
    late.iu`, ?\p{L}[^\n]{1,30} {1,4}(?:mr|rm|room|bed|dob|cdcr|inmate|unit|(?:[a-z]{1,2}-)?\d{2})`,
    areListed,
  ),
  // "May Short 2/2/44.", "Ren Bello (they/them)"
  sure(
    `${start}${inLine}(?= {1,3}(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\((?:she|he|they)/(?:her|him|them)))`,
    / {1,3}(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2}|\((?:she|he|they)\/)/i,
    (text, hit) => isGivenFirst(text, hit) && !label.test(text) && !/ \p{Lu}{3,5}(?: |$)/u.test(text),
  ),
  // "| Patient | Loan Vo", "PATIENT,Bad Heart, Ann": a row or cell of who it is
  sure(
    `(?:^|\\n|\\||\\t|; {0,2}| {3})[ \\t*-]{0,4}(?:patient|pt|(?:patient|pt|client|full)[ _]?name|name of patient|client|employee|student)[ \\t]*(?:[|:=,\\t]|\\.{3,30})[ \\t]*${inLine}(?=${lineEnd}|\\t| {3}|; )`,
    undefined,
    isNamed,
  ),
  // "/s/ Loan Tong NPI# 1", "Electronic signature: Lark Holiday 12/16/55", "FAMILY DOCTOR: MIKA RED CLOUD", "PT MA, YONG-SU  MR 9"
  sure(
    `(?:\\b(?:e-?signature|(?:electronic|digital) signature|attending of record|family doctor|no-?showed|handed over to|signed out by|co-?managed with|wrong chart: this is))[: ]{1,3}${value}(?=${lineEnd}| {2}|,? (?:npi|dea|md|do|np|rn)\\b|,? ${aDay}|[ ]?\\(|[.,;]| for (?:the|now))`,
    /signature|attending of record|family doctor|no-?showed|handed over|signed out by|managed with|wrong chart/i,
    isNamed,
  ),
  sure(`/e?s/ {0,2}${inLine}(?=,? (?:npi|dea|md|do|np|rn)\\b| {2}|${lineEnd}|,? ${aDay})`, /\/e?s\//i),
  sure(
    `(?:^|\\n)[ \\t]{0,4}(?:pt|patient|name)[: ] {0,8}${inLine}(?= {2,}(?:mr|mrn|dob|unit|fin|acct|hosp|born|id)(?!\\p{L}))`,
    / {2}(?:mr|mrn|dob|unit|fin|acct|hosp|born|id)/i,
  ),
  // "O. Dream's consult is in the chart"
  sure(
    `${start}${value}(?=['’]s${sp}(?:consult|note|letter|report|recommendations|plan|addendum|op note)(?!\\p{L}))`,
    late.iu`['’]s\s(?:consult|note|letter|report|recommendations|plan|addendum|op)`,
    isNamed,
  ),
  // "subscriber Merle Pocket, dob"
  sure(
    `\\b(?:subscriber|policy ?holder|insured|guarantor|member|patient|re):? ${value}(?=,?${sp}\\(?(?:dob|d\\.o\\.b|born|birth ?date|date of birth)\\b)`,
    /dob|d\.o\.b|born|birth/i,
  ),
  sure(`(?:^|\\n|; )[ \\t]{0,4}${value}(?=[;,]? born (?:on )?${aDay})`, /born/i),
  // "Signed out to Lamin Koroma, who", "seen by Fortune Way"
  sure(`\\b(?:signed out|handed off|referred|introduced) to ${value}(?=, who(?!\\p{L}))`, /, who/i),
  sure(
    `\\b(?:seen|examined|authori[sz]ed|verified|checked)(?: \\S{6,10})? by:? ${value}(?=${lineEnd}|, gmc|, npi)`,
    / by/i,
  ),
  // "mother nizhoni red cloud accompanies", "DETECTIVE STANDING ELK CASE", "contact is Fetu Dream, her brother"
  sure(
    `\\b(?:mother|father|mom|mum|dad|wife|husband|spouse|partner|son|daughter|brother|sister|aunt|uncle|niece|nephew|cousin|grandson|granddaughter|grandmother|grandfather|(?:decision )?maker|guardian|poa|proxy|detective|officer|deputy|trooper|sheriff|landlord|neighbou?r|roommate|friend|attorney|interpreter)${sp}${value}(?=${sp}(?:accompanie[sd]|agree[sd]|consent(?:s|ed)|drove|drives|lives|is (?:here|at|present)|reports?|reported|states|called|calls|signed|brought|present|visited|visits|signs|asks|wants|let|has custody|case)(?!\\p{L}))`,
    /(?:accompan|agree|consent|drove|drives|lives|is (?:here|at|present)|report|states|call|sign|brought|present|visit|asks|wants|let |has custody|case)/i,
    isNamed,
  ),
  sure(
    `\\b(?:contact|proxy|poa|nok|guardian|agent|surrogate|caregiver|representative)(?: is|:) ${value}(?=, (?:his|her|their|the patient['’]s) \\p{L})`,
    /, (?:his|her|their|the patient)/i,
  ),
  // "page 2 of 2 — Sunshine Dream — MRN 1", "<name>Darnell\nFelt</name>"
  sure(
    `\\bpage \\d{1,3} of \\d{1,3} {0,2}[—–|·;-] {0,2}${inLine}(?= {0,2}[—–|·;-] |${lineEnd})`,
    /page \d{1,3} of \d/i,
  ),
  sure(
    `<(?:\\w{1,12}:)?(?:(?:patient|full|given|family|first|last)_?)?name(?: [^<>]{0,30})?>${value}(?=</)`,
    /<\/[\w:]*name>/i,
  ),
  // "Ray Trout is employed on her feet": a given name, and what only people are
  sure(
    `${start}${value}(?=${sp}(?:is employed|has been (?:seen|taking|having|feeling|followed)|had prior|was (?:seen|evaluated|admitted|examined|referred|born|brought|last seen)|underwent|presents|presented|states|denies|lives|works|drove|returns|returned|called|reports|remained in)(?!\\p{L}))`,
    /(?:is employed|has been |had prior|was (?:seen|evaluated|admitted|examined|referred|born|brought|last)|underwent|present|states|denies|lives|works|drove|return|called|reports|remained in)/i,
    isGivenFirst,
  ),
  // "asked to see Dusty Rhodes, 81m", "5/2/25 7:14 PM - Bill Money: Hi"
  sure(
    `\\b(?:to see|evaluate|assess|saw|seeing) ${value}(?=, \\d{1,3} ?(?:[mf]\\b|y\\.?\\/?o|year))`,
    /, \d{1,3} ?(?:[mf]\b|y\.?\/?o|year)/i,
  ),
  sure(`\\d{1,2}:\\d\\d(?: ?[ap]m)? ?[-–—] ?${inLine}(?=: )`, /\d:\d\d(?: ?[ap]m)? ?[-–—]/i),
  // "# Bo Quill" above "- born: …"
  sure(
    `(?:^|\\n)#{1,3} ${value}(?=[ \\t]*\\r?\\n[ \\t]*[-*]? ?(?:born|dob|mrn|record))`,
    /\n[ \t]*[-*]? ?(?:born|dob|mrn|record)/i,
  ),
];

/** A person's whole name where nothing else can stand, whatever its words mean elsewhere. */
export const surePeople = patternRecognizer('sure-people', '1', patterns);
