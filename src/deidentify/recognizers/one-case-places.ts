import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { foldedWord, isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers, landscapeWords } from '../words/place-words.ts';
import { cities } from '../words/places.ts';
import { canBeName } from '../words/word-names.ts';
import { hasOneCase, isOneCase } from './one-case.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const sp = '(?: |\\r?\\n)';
const stop =
  '(?!(?:his|her|their|my|our(?! lady)|your|a|an|this|that|same|local|outside|another|any|home|was|were|is|has|had|and|or|with|without|for|in|on|at|to|from|by|who|after|before|since|when|while|then|not|no)\\b)';
const word = `${stop}\\p{L}[\\p{L}\\p{M}'’.-]{1,24}`;
const care =
  "hospitals?|medical cent(?:er|re)|clinic|nursing (?:home|center)|care (?:center|centre|home)|surgery center|hospice|home (?:health|care)|dialysis(?: center)?|ear,? nose (?:and|&) throat|hospital for (?:children|women|special surgery)|rehab(?:ilitation)?(?: center| hospital)?|health (?:system|center|centre|services)|family (?:practice|medicine)|primary care|urgent care|p(?:a)?ediatrics|orthop(?:a)?edics|dermatology|cardiology|obgyn|women['’]s (?:health|center|care)|eye (?:institute|center|clinic|associates)|cancer center|assisted living|memory care|senior living|manor|infirmary|pharmacy|medical group|dental(?: care)?|imaging|counseling";
const school =
  'elementary(?: school)?|(?:middle|high|grammar|primary|preparatory|prep|charter|day|public|boarding) school|school|academy|university|college|technical institute|polytechnic|preschool|daycare|montessori';
const trade =
  'foods|steel|roofing|trucking|landscaping|poultry|plastics|credit union|bank|bakery|motors|tile (?:&|and) stone|dry cleaners|cleaners|hardware|freight|quarry|logistics|electric|plumbing|construction|lumber|mills?|mining|textiles?|insurance|realty|security|staffing|transit|airlines|airways|farms?|dairy|orchards?|packing|supply|industries|manufacturing|mfg|machine|aerospace|aviation|energy|oil|gas|solar|diner|grill|caf[eé]|brewery|distribution center|warehouse|auto(?: body)?|tires?|towing|inc|llc|corp|ltd|co-?op';

const ways =
  'street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|way|terrace|ter|parkway|pkwy|circle|cir|place|pl|trail|trl|loop|run|pike|highway|hwy|square|sq|alley|crossing|xing|ridge|hollow|holw|row|mews|pass|path|close|crescent|grove|green|gardens|landing|cove|cv|spur|bend|trace|point';
const unit =
  '(?:,? \\d{1,2}(?:st|nd|rd|th) fl(?:oor)?|,? (?:apt|unit|fl|ste|suite|lot|spc|trlr|room|bldg|#)\\.? ?#?[\\w-]{1,6}| \\((?:rear|upper|lower)\\)){0,2}';

/** What says which house it is, not what is done there. */
function names(text: string): boolean {
  const folded = foldedWord(text.replace(/['’]s$/u, ''));
  return (
    text.length > 2 &&
    !isFunctionWord(text) &&
    (landscapeWords.has(folded) || !(genericModifiers.has(folded) || clinicalCapitals.has(folded)))
  );
}

const wordsBefore = (value: string, kinds: RegExp): string[] =>
  value
    .replace(kinds, '')
    .split(/\s+/u)
    .filter((one) => one !== '');
const careEnd = new RegExp(`\\s(?:${care}|${school})$`, 'iu');
const tradeEnd = new RegExp(`\\s(?:${trade}|${school})$`, 'iu');

/** One of the words is a name's, a map's or no word of the language. */
function isHouse(value: string, hit: PatternHit, kinds = careEnd): boolean {
  // "BILATERALLY. SCHOOL": the next sentence
  if (!isOneCase(hit) || /\p{L}{4,}\.\s/u.test(value)) return false;
  const naming = wordsBefore(value, kinds).filter(names);
  return naming.some(
    (one) =>
      canBeName(one) ||
      !isDictionaryWord(one.replace(/['’]s$/u, '')) ||
      landscapeWords.has(foldedWord(one)) ||
      cities.has(foldedWord(one)),
  );
}

const patterns: readonly PhiPattern[] = [
  // "pt at prairie winds women's health", "RECORDS FROM FOUR CORNERS CLINIC"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `\\b(?:at|from|to|with|by|via|through|of|for|attends|near|bypassed|called)${sp}(?:the )?(?<value>(?:${word}${sp}){1,4}?(?:${care}|${school}))(?![\\p{L}-])`,
      'dgiu',
    ),
    check: (value, hit) => isHouse(value, hit),
  },
  // On a line of its own or in a list: "harbor view women's health"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?:^|[\\n;|:]|, )[ \\t]{0,4}(?<value>(?:${word}${sp}){1,4}?(?:${care}))(?=[ \\t]*(?:\\n|$|\\(|;|\\|))`,
      'dgiu',
    ),
    check: (value, hit) => isHouse(value, hit),
  },
  // "ESSEX COUNTY ADULT PROTECTIVE SERVICES"
  {
    category: 'GEO',
    strength: 2,
    needs: /county /i,
    pattern: searched(
      `(?<!\\p{L})(?<value>${word} county|county ${word})(?=${sp}(?:resident|native|case worker|adult|sheriff|ems|jail|health|dept|department|court|dhs|cps|aps|fire|police|protective|coroner|probation|social|human|mental|animal|detention))`,
      'dgiu',
    ),
    check: (value, hit) =>
      isOneCase(hit) &&
      wordsBefore(value, /\s?county\s?/iu).some(
        (one) => names(one) && !/^(?:mental|public|state|every|each)$/iu.test(one),
      ),
  },
  // "retired from patriot motors", "LAID OFF BY KESTREL DRY CLEANERS"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `\\b(?:retired from|laid off (?:by|from)|fired (?:by|from)|hired (?:by|at)|employed (?:by|at|with)|employee (?:of|at)|works? (?:for|at)|worked (?:for|at)|working (?:for|at)|job (?:at|with)|drives for|drove for|injured at|employer:?|injury at|exposure at|exposure while at|started (?:at|with)|insured through|occupation:? \\p{L}{4,14},|welder,|machinist,|cashier,|mechanic,|foreman,|driver,|clerk,|electrician,|plumber,|nurse,|teacher,|cook,|custodian,|janitor,|operator,)${sp}(?:the )?(?<value>(?:${word}${sp}){1,3}?(?:${trade}))(?![\\p{L}-])`,
      'dgiu',
    ),
    check: (value, hit) => isOneCase(hit) && wordsBefore(value, tradeEnd).some(names),
  },
  // "EMPLOYED WITH CUMMINS ENGINE IN KILKENNY"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `\\b(?:employed (?:by|at|with)|employment (?:at|with)|retired from|laid off (?:by|from)|fired (?:by|from)|hired (?:by|at)|years (?:at|with))${sp}(?:the )?(?<value>(?:${word}${sp}){0,3}?${word})(?=${sp}(?:in|since|as|for|after|because|until|on|when|last|and|due)\\b|[.,;)\\n]|$)`,
      'dgiu',
    ),
    check: (value, hit) =>
      isOneCase(hit) &&
      !/^(?:home|work|self|full|part|law|teaching|driving|nursing|farming|trucking|construction|military|army|navy|retail|work\S*|\p{L}+ing)$/iu.test(
        value,
      ) &&
      wordsBefore(value, /^$/u).some((one) => names(one) && (canBeName(one) || !isDictionaryWord(one))),
  },
  // "EMPLOYER MICRON TECHNOLOGY OFFERS LIGHT DUTY"
  {
    category: 'NAME',
    strength: 2,
    needs: /employer/i,
    pattern: searched(
      `\\b(?:employer|workplace|company)${sp}(?<value>(?:${word}${sp}){0,3}?${word})(?=${sp}(?:offers|notified|states|called|requests|sent|wants|requires|denied|declined)\\b)`,
      'dgiu',
    ),
    check: (value, hit) => isOneCase(hit) && wordsBefore(value, /^$/u).some(names),
  },
  // "hurt his back lifting at ironwood plastics"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `\\b(?:at|from|for|by|with)${sp}(?:the )?(?<value>(?:${word}${sp}){1,3}?(?:${trade}))(?![\\p{L}-])`,
      'dgiu',
    ),
    check: (value, hit) => isHouse(value, hit, tradeEnd),
  },
  // "moved to 6937 n martin luther king jr terrace", "LIVES AT 12 KING'S TRAIL"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?:\\b(?:at|to|on|near|by|address:?|residence:?|resides|lives|verified:?|home:?|street:?|from|of|pick-?up:?|dest:?)|;|c/o [^\\n,.;]{3,40},)${sp}(?<value>\\d{1,5}(?:[-ns]\\d{1,4})?[a-z]?${sp}(?:(?:[nsew]|north|south|east|west|northeast|northwest|southeast|southwest|[ns][ew])\\.?${sp})?(?:(?:${word}|\\d{1,3}(?:st|nd|rd|th))${sp}){1,5}?(?:${ways})\\.?${unit})(?=[.,;)\\n]|${sp}(?:apt|unit|fl|ste|suite|lot|trlr|bldg|room|with|in|since|and|no|#|where|by|last|this|next|after|before|until|near|from|for|when|while|today|again|dest)\\b| {2}|$)`,
      'dgiu',
    ),
    check: (_, hit) => isOneCase(hit),
  },
  // "907 alvarez crescent apt. 01, spokane 93931": a line of its own
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?:(?:^|\\n)[ \\t]{0,8})(?<value>\\d{1,5}[a-z]?(?: 1/2)? (?:${word} ){1,4}?(?:${ways})\\.?${unit}(?:, (?:[a-z]{3,20} ?){1,3}(?:,? [a-z]{2})? \\d{5}(?:-\\d{4})?)?)(?=[,.;]|[ \\t]*(?:\\r?\\n|$))`,
      'dgiu',
    ),
    check: (_, hit) => isOneCase(hit),
  },
  // "HOUSE FIRE ON KING'S TRAIL"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `\\b(?:fire|accident|crash|collision|mva|mvc|fall|fell|found|struck|hit|shooting|shot|stabbed|robbed|wreck|home|house|apartment|shelter|store|office|corner|lives|living|shop) (?:down )?(?:on|at|near)${sp}(?<value>(?:${word}${sp}){1,3}?(?:street|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|court|way|terrace|parkway|pkwy|circle|place|trail|loop|pike|highway|hwy|bridge|st|rd|dr|ln|blvd|ct|pl|run|hollow))(?![\\p{L}-])`,
      'dgiu',
    ),
    check: (value, hit) => isOneCase(hit) && wordsBefore(value, /\s\p{L}+$/u).some(names),
  },
  // "MAIL TO BOX 130,"
  {
    category: 'GEO',
    strength: 2,
    needs: /box \d/i,
    pattern: late.dgiu`\b(?:to|at|address:?|mail:?|mailing:?|addr:?) (?<value>(?:p\.? ?o\.? |rr ?\d{1,2},? |rural route \d{1,2},? |hc ?\d{1,2},? )?box \d{1,6})(?=[.,;\n]|$)`,
  },
];

/** Behind a street: ", weslaco 84963", ", beaver dam\nwi 53916". */
const townAndCode = late.diuy`[,;]? ?\s(?<town>\p{L}[\p{L}.'’-]{2,20}(?: \p{L}[\p{L}.'’-]{2,20}){0,2}),?\s(?:\p{L}{2},? )?(?<code>\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\p{L}\d-])`;

function behindStreet(text: string, { start, end }: PhiFinding): PhiFinding[] {
  if (!/\d/.test(text.charAt(start))) return [];
  townAndCode.lastIndex = end;
  const { town, code } = townAndCode.exec(text)?.indices?.groups ?? {};
  return [town, code].flatMap((span) =>
    span === undefined
      ? []
      : [
          {
            start: span[0],
            end: span[1],
            category: 'GEO',
            strength: 2,
            recognizer: 'one-case-places',
          } as const,
        ],
  );
}

const table = patternRecognizer('one-case-places', '1', patterns);
/** Houses, employers and streets in notes of one case, where no capital says that a word is a name. */
export const oneCasePlaces: PhiRecognizer = {
  ...table,
  recognize: (note) => {
    if (!hasOneCase(note)) return [];
    const found = table.recognize(note) as readonly PhiFinding[];
    return [...found, ...found.flatMap((one) => behindStreet(note.text, one))];
  },
};
