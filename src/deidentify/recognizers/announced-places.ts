import { type AskedPattern, searched } from '../patterns/search-pattern.ts';
import type { PhiCategory } from '../phi-category.ts';
import type { PhiRecognizer } from '../phi-recognizer.ts';
import { isIllnessLetters } from '../spared/illness-letters.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { employerLength } from '../words/employers.ts';
import { townsOfWords, wordTowns } from '../words/landmarks.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isIllnessWord, isOfMedicine } from '../words/of-medicine.ts';
import {
  foldedWord,
  isClinicalProperNoun,
  isDictionaryWord,
  isFunctionWord,
} from '../words/ordinary-word.ts';
import { relations, roles } from '../words/person-roles.ts';
import { clinicalCapitals, genericModifiers, landscapeWords } from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { isOneCase, withOneCase } from './one-case.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { isSmallSurname } from './small-surname.ts';

const sp = '(?: |\\r?\\n)';
const no =
  '(?!(?:an?|his|her|their|my|our|your|this|that|same|another|any|home|was|were|is|has|had|or|with|without|for|in|on|at|to|from|by|who|after|before|since|when|while|then|not|no)\\b)';
const word = `${no}(?:(?:st|ste|dr|mt|ft)\\.|[\\p{L}&][\\p{L}\\p{M}\\d'’&/-]{0,22})`;
const value = `(?<value>(?:the${sp})?${word}(?:${sp}${word}){0,4}?(?:,${sp}(?:p\\.?a\\.?|llc|inc\\.?|pllc|p\\.?c\\.?)(?!\\p{L}))?)`;
const ends = `(?=[.,;:)](?![\\p{L}\\d])|[ \\t]*(?:\\r?\\n|$)|${sp}(?:in|on|last|with|by|and|for|since|this|yesterday|today|tomorrow|tonight|via|twice|once|weekly|daily|was|is|were|pending|reviewed|received|requested|obtained|showed|shows|showing|confirmed|revealed|read|negative|positive|normal|as|while|when|until|who|called|ed|er|where|after|before|because|to|per|x|\\d)(?!\\p{L}))`;

const towns: ReadonlySet<string> = new Set([...wordTowns, ...townsOfWords]);
const wordsOf = (text: string): string[] =>
  text
    .split(/[\s,]+/u)
    .map((one) => one.replace(/\.$/u, ''))
    .filter((one) => one.length > 1 && !/^(?:of|the|and|&|pa|p\.a|llc|inc|pllc|pc)$/iu.test(one));

/** An illness, a gene or a type, after which departments are called. */
const isIll = (one: string): boolean =>
  /\d/.test(one) ||
  isIllnessWord(one) ||
  isIllnessLetters(one.toUpperCase()) ||
  /^(?:type|gene|related|linked|autosomal|recessive|dominant|familial|congenital|hereditary|primary|due)$/iu.test(
    one,
  );

/** Says which one it is: a name, a town, a word of maps, or what no list has. */
function names(one: string): boolean {
  const folded = foldedWord(one.replace(/['’]s$/u, ''));
  if (landscapeWords.has(folded) || cities.has(folded)) return !clinicalCapitals.has(folded);
  if (genericModifiers.has(folded) || clinicalCapitals.has(folded) || isFunctionWord(one)) return false;
  if (roles.has(folded) || relations.has(folded)) return false;
  return (
    canBeName(one) ||
    !(isDictionaryWord(one) || isClinicalName(one) || isClinicalProperNoun(one) || isAbbreviation(one))
  );
}

/** What stands behind the same words and is no house: a day, a unit, a part of somebody's day. */
const noHouse =
  /^(?:home|bed|bedside|birth|work|school|night|noon|baseline|least|risk|rest|present|age|once|all|about|time|clinic|outside|osh|church|which|floor|icu|micu|sicu|nicu|picu|ed|er|or|pacu|pre-?op|day|snf|rehab|hospice|lunch|dinner|breakfast|[clts]\d.*|\d.*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mom|dad|mother|father|wife|husband|pt|patient|dr|doctor|pcp|gp|us|me|him|them|it)$/iu;

function isHouse(text: string, hit: PatternHit): boolean {
  const parts = wordsOf(text);
  if (!isOneCase(hit) || parts.length === 0 || noHouse.test(parts[0]!) || /\p{L}{4,}\.\s/u.test(text))
    return false;
  if (parts.some(isIll)) return false;
  if (/^(?:city|house|center|place|home|bridge|camp|school) of \p{L}/iu.test(text)) return true;
  const naming = parts.filter(names);
  return parts.length === 1 ? naming.length === 1 && !canBeGivenOnly(parts[0]!) : naming.length > 0;
}

/** "seen at ruby": a house of one word is no name of a woman. */
const canBeGivenOnly = (one: string): boolean =>
  isDictionaryWord(one) && !cities.has(foldedWord(one)) && !landscapeWords.has(foldedWord(one));

/** The same where a capital is enough. */
const isHouseInTitle = (text: string, hit: PatternHit): boolean => {
  const parts = wordsOf(text);
  return (
    letterCaseAt(hit.text, hit.start) === 'mixed' &&
    parts.every((one) => /^[\p{Lu}\d]/u.test(one)) &&
    !noHouse.test(parts[0] ?? '') &&
    !parts.some(isIll) &&
    parts.some(names)
  );
};

/** A cell of a row about somebody that says where: "geisinger wyoming valley", "SSM DePaul". */
export function isHouseCell(text: string): boolean {
  const parts = wordsOf(text);
  return (
    parts.length > 1 &&
    parts.length < 7 &&
    text.length < 60 &&
    !/[\d:=?%]|\b(?:code|status|allerg\w*|isolation|precautions|insurance|english|spanish|married|single|widowed|divorced)\b/iu.test(
      text,
    ) &&
    !/\/|^(?:lang|lot|last|first|op|vso|mrp|prim|ward|unit|team|svc|service|attending|pcp|ref|rel|race)(?!\p{L})/iu.test(
      text,
    ) &&
    !parts.some((one) => isIll(one) || isOfMedicine(one) || isAbbreviation(one) || noHouse.test(one)) &&
    parts.some(names)
  );
}

/** What a person works for and no house or firm is called. */
const noFirm =
  /^(?:work|works|working|job|jobs|home|night|nights|day|days|duty|self|military|army|navy|teaching|nursing|farming|construction|trucking|mining|retail|banking|service|services|industry|business|company|field|sector|time|times|office|desk|school|college|university|church|government|state|farm|factory|plant|warehouse|store|restaurant|hospital|clinic|law|firm|living|career|sports?|football|basketball|soccer|volleyball|wrestling|gymnastics|surgery|medicine|fitness|computer|sales|it|hr|us|least|present|risk|all|full|part|full-time|part-time|remote|several|many|multiple|various|years|months|weeks|research|level|levels|lab|labs|site|position|height|speed|age|unit|floor|ward|bedside)$/iu;

function isFirm(text: string, hit: PatternHit): boolean {
  const parts = wordsOf(text);
  if (!isOneCase(hit) || parts.length === 0 || /\p{L}{4,}\.\s/u.test(text)) return false;
  if (noFirm.test(parts[0]!) || parts.some((one) => isFunctionWord(one) || isIll(one) || isOfMedicine(one)))
    return false;
  if (employerLength(text) === text.length) return true;
  if (parts.length === 1) return names(parts[0]!) && !isDictionaryWord(parts[0]!);
  return !noFirm.test(parts.at(-1)!) || names(parts[0]!);
}

/** A word that neither language nor medicine has. */
const isStrange = (text: string): boolean =>
  /^\p{L}{4,}$/u.test(text) && isSmallSurname(text.toLowerCase()) && !canBeGiven(text);

function isTown(text: string, hit: PatternHit): boolean {
  const folded = text.toLowerCase().replaceAll(/\s+/gu, ' ').replace(/^st /u, 'st. ');
  if (largePlaces.has(text)) return false;
  if (isOneCase(hit)) return cities.has(folded) || towns.has(folded) || isStrange(text);
  return (
    text.split(/\s+/u).every((one) => /^\p{Lu}\p{Ll}/u.test(one) && !isFunctionWord(one)) &&
    !clinicalCapitals.has(folded) &&
    !genericModifiers.has(folded)
  );
}

const place = (
  category: PhiCategory,
  pattern: string,
  check: PhiPattern['check'],
  needs?: AskedPattern,
): PhiPattern => ({
  category,
  strength: 2,
  pattern: searched(pattern, 'dgiu'),
  ...(needs && { needs }),
  ...(check && { check }),
});

/** Where a text has no capitals to tell them by. */
const inOneCase: readonly PhiPattern[] = [
  // "transferred from lutheran general", "RECORDS REQUESTED FROM KU MED"
  place(
    'GEO',
    `(?<!\\p{L})(?:transfer(?:red)?${sp}(?:from|to)|records?${sp}(?:were${sp}|was${sp})?(?:requested${sp}|received${sp}|obtained${sp})?from|(?:films|images|imaging|discs?|slides|reports?|labs)${sp}(?:requested${sp}|received${sp})?from|(?:seen|evaluated|treated|hospitali[sz]ed|followed|followed${sp}up|delivered|born|operated(?:${sp}on)?|stented|biopsied|diagnosed|admitted|cared${sp}for|staged|transplanted|listed|dialy[sz]ed)${sp}(?:previously${sp}|recently${sp}|initially${sp})?at|(?:discharged|referred|admitted|transported|airlifted|flown|taken|brought|sent)${sp}to|(?:echo|mri|ct|cath|eeg|emg|ekg|pet|scan|x-?rays?|biopsy|surgery|colonoscopy|mammogram|labs|dialysis|chemo|radiation|infusions?|rehab|pt|ot|delivery|transplant)${sp}(?:was${sp}|were${sp})?(?:done${sp}|performed${sp}|obtained${sp})?at|second${sp}opinion${sp}(?:from|at)|resides${sp}at|resident${sp}(?:of|at)|stay${sp}at|appointment${sp}at|visit${sp}at|presented${sp}to|care${sp}(?:from|at)|discharge${sp}from)${sp}${value}${ends}`,
    isHouse,
  ),
  // "COLLAPSED AT CAMP ARDEN YMCA", "ku med called with critical potassium"
  place(
    'GEO',
    `(?<!\\p{L})(?:collapsed|fell|crashed|wrecked|camping|hiking|fishing|swimming|assaulted|stabbed|shot|robbed|burned|found(?:${sp}down)?|mvc|mva|accident|crash)${sp}(?:at|near|outside)${sp}${value}${ends}`,
    isHouse,
  ),
  place(
    'GEO',
    `(?:^|\\n|[.!?;:] {1,2})[ \\t]{0,4}(?<value>${word}(?:${sp}${word}){1,4}?)(?=${sp}called${sp}(?:with|to${sp}report|about|regarding)(?!\\p{L}))`,
    (text, hit) => isHouse(text, hit) && !wordsOf(text).some((one) => canBeGiven(one)),
    / called\s(?:with|to|about|regarding)/i,
  ),
  // "On leave from State Farm", "DRIVES A TRUCK FOR LOVE'S TRAVEL STOP"
  place(
    'NAME',
    `(?<!\\p{L})(?:works?${sp}(?:at|for)|worked${sp}(?:at|for)|working${sp}(?:at|for)|employed${sp}(?:by|at|with)|retired${sp}from|laid${sp}off${sp}(?:by|from)|fired${sp}(?:by|from)|leave${sp}from|drives${sp}(?:a${sp}(?:truck|bus|van|forklift)${sp})?for|(?:injured|hurt|burned|fell)${sp}(?:at${sp}work${sp})?at|manager${sp}at|job${sp}(?:at|with)|shifts?${sp}at|career${sp}(?:at|with))${sp}${value}(?=[.,;:)](?![\\p{L}\\d])|[ \\t]*(?:\\r?\\n|$)|${sp}(?:in|on|last|with|and|since|this|as|while|when|until|who|where|after|before|because|full|part|for|involves|requires|offers|is|was|has)(?!\\p{L}))`,
    isFirm,
  ),
];

const inAnyCase: readonly PhiPattern[] = [
  // "Facility: the gables", "Loc: PARKLAND", "Addr: Lot 19, Sunrise Mobile Estates", "City/St/Zip: twin falls, id 83301"
  place(
    'GEO',
    `(?<!\\p{L})(?:facility|loc(?:ation)?|org(?:ani[sz]ation)?|hospital|practice|agency|sending${sp}facility|referring${sp}facility)[ \\t]?[:=][ \\t]{0,6}(?<value>(?:the${sp})?${word}(?: ${word}){0,5}(?:, (?:p\\.?a\\.?|llc|inc\\.?))?)(?=[ \\t]*(?:\\r?\\n|$|[;|])| {2})`,
    (text, hit) => isHouse(text, hit) || isHouseInTitle(text, hit),
    /(?:facility|loc|location|org\w*|hospital|practice|agency)[ \t]?[:=]/i,
  ),
  place(
    'GEO',
    `(?:^|\\n|[|;])[ \\t*-]{0,6}(?:(?:home|street|mailing|patient)${sp})?(?:address|addr\\.?|residence)[ \\t]?[:=|-][ \\t]{0,12}(?<value>(?:\\d|#|lot|unit|flat|apt|suite|the|box|p\\.?o|rr|hc|rt|c\\/o)(?=[^\\n|;]*(?:\\d|lane|court|road|street|house|farm|cottage))[^\\n|;]{4,60}?)(?=[ \\t]*(?:\\r?\\n|$|[|;])| {3})`,
    (text) => text.split(/\s+/u).length < 11 && !/\.\s+\p{L}{3,}\s\p{Ll}/u.test(text),
    /(?:address|addr|residence)/i,
  ),
  place(
    'GEO',
    `(?<!\\p{L})(?:city|town|city ?[/,] ?st(?:ate)?(?: ?[/,] ?zip)?)[ \\t]?[:=][ \\t]{0,6}(?<value>${word}(?: ${word}){0,2})(?=, ?\\p{L}|[ \\t]*(?:\\r?\\n|$|[;|])| {2}| \\p{L}{2},? \\d{5})`,
    (text) => !/^(?:unknown|none|n\/?a|state|zip)$/iu.test(text) && !largePlaces.has(text),
    /(?:city|town|zip|state)[ \t]?[:=]/i,
  ),
  // "winters in skokie", "airlifted from Needles"
  place(
    'GEO',
    `(?<!\\p{L})(?:(?:winters|summers|summered|wintered|vacations|vacationing|timeshare|condo|cottage|honeymoon|retired|relatives|grandchildren|grandparents|church|funeral|job|house|home)${sp}in|(?:airlifted|flown|life-?flighted|medevaced|transported|transferred|drives${sp}in|drove${sp}in|commutes|driving|bus|referred)${sp}from|(?:ems|ambulance)${sp}from|moved${sp}here${sp}from|born${sp}in|originally${sp}from|travel(?:ed|led)?${sp}to|visiting${sp}from|in${sp}town${sp}from)${sp}(?<value>(?:(?:st|ste|mt|ft)\\.${sp})?${word}(?:${sp}${word}){0,2}?)${ends}`,
    isTown,
  ),
];
const oneCase = patternRecognizer('announced-places', '1', inOneCase);
const anyCase = patternRecognizer('announced-places', '1', inAnyCase);
/** Houses, firms and towns behind what only they stand behind, where a text has no capitals to tell them by. */
export const announcedPlaces: PhiRecognizer = withOneCase(anyCase, oneCase);
