import { late, searched } from '../patterns/search-pattern.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isOfMedicine } from '../words/of-medicine.ts';
import { isClinicalProperNoun, isDictionaryWord, isEponym, isFunctionWord } from '../words/ordinary-word.ts';
import { relations, roles, titles } from '../words/person-roles.ts';
import { landscapeWords } from '../words/place-words.ts';
import { canBeName } from '../words/word-names.ts';
import { after, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { isClinical, isSurePlace, wordsIn } from './place-checks.ts';

const cap = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
const run = `${cap}(?: (?:(?:of|de|del|and|&|the) )?${cap}){0,5}`;
const isMixed = (hit: PatternHit): boolean => letterCaseAt(hit.text, hit.start) === 'mixed';

const credential =
  'M\\.?D\\.?|D\\.?O\\.?|R\\.?N\\.?|N\\.?P\\.?|P\\.?A\\.?(?:-C)?|Ph\\.?D\\.?|PharmD|LPN|LCSW|LMFT|LPC|DPT|DNP|APRN|FNP(?:-C)?|CNM|CRNA|MSN|BSN|MBBS|RD|LDN|RRT|OTR/L|CCC-SLP|DDS|DPM|DC|PsyD|MPH|RDCS|FRCP|FACS|BCPS';
const credentialEnd = searched(`(?:${credential})[ \\t]*\\r?\\n`, 'u');
/** Where on a body something is, and parts of a house. */
const clinicalPlaces = late.iu`^(?:left|right|bilateral|upper|lower|inner|outer|anterior|posterior|medial|lateral|arm|leg|head|neck|chest|back|face|scalp|trunk|hand|foot|home|office|bedside|outpatient|inpatient|unknown|none|other|same|main|see|per|n\/a|in|at|on|with|of body|room|bed|floor|ward|unit|telehealth|video|phone|virtual)$`;
const isOfPerson = (one: string): boolean => {
  const lower = one.toLowerCase();
  return roles.has(lower) || relations.has(lower) || titles.has(lower);
};
/** Says which house of many it is. */
const says = (one: string): boolean =>
  one.length > 2 &&
  !isClinical(one) &&
  !isFunctionWord(one) &&
  (canBeName(one) || landscapeWords.has(one.toLowerCase()) || !isDictionaryWord(one)) &&
  !isOfMedicine(one);
/** What has numbers on every ward, in every score and in every schedule. */
const numbered = late.iu`^(?:floor|level|room|bed|bay|stage|grade|type|phase|cycle|week|day|month|step|class|group|tier|unit|ward|team|pod|hall|zone|section|block|gate|lot|door|clinic|suite|theat(?:re|er)|tower|building|wing|station|lead|lane|line|page|visit|dose|chair|table|panel|figure|version|module|session|part|point|score|area|station|pavilion|main|north|south|east|west|tanner|mallampati|gravida|apgar|category|factor|hepatitis|interleukin|omega|polio)$`;
/** The name of a ward before its number: no scale, drug or month. */
function isNamed(value: string, hit: PatternHit): boolean {
  const first = value.split(' ')[0] ?? '';
  return (
    isMixed(hit) &&
    !numbered.test(first) &&
    !isClinical(first) &&
    !isOfMedicine(first) &&
    !isClinicalProperNoun(first) &&
    (!isEponym(first) || canBeName(first)) &&
    !/^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/u.test(first)
  );
}
const isSite = (value: string, hit: PatternHit): boolean =>
  isSurePlace(value, hit) &&
  wordsIn(value).some(
    (one) => !isClinical(one) && !isOfMedicine(one) && !/^(?:the|of|and|note)$/iu.test(one),
  );

const moved =
  '(?:admitted|adm|transferred|moved|back|returned|sent|brought|boarding|arrived|went|stepped down|escorted|up|down|over|discharged|from|tx|txf|xfer)';

const patterns: readonly PhiPattern[] = [
  // "Admitted to Oduya 4 under Bello", "moved to Bello 3A overnight"
  {
    category: 'GEO',
    strength: 2,
    needs: late.u`\p{Ll}{2} \d`,
    pattern: searched(
      `(?<!\\p{L})(?:${moved}|Admitted|Transferred|Moved|Returned|Back|Sent) (?:to|from|on|onto|at) (?:the )?(?<value>\\p{Lu}\\p{Ll}{2,14} \\d{1,2}[A-E]?)(?= (?:under|for|from|at|with|overnight|today|this|on|in|via|last|after|where|by|and|team|bed)(?!\\p{L})|[.,;)]|[ \\t]*(?:\\r?\\n|$))`,
      'dgu',
    ),
    check: isNamed,
  },
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:loc(?:ation)?|unit|ward|floor|site)\s?[:=]/i,
    pattern: searched(
      `(?<!\\p{L})(?:Loc(?:ation)?|LOC(?:ATION)?|Unit|UNIT|Ward|WARD|Floor|Site|SITE)[ ]?[:=] ?(?<value>\\p{Lu}[\\p{L}'’]{2,14} \\d{1,2}[A-E]?)(?=[ ]?(?:[|;,]|\\r?\\n|$| {2}))`,
      'dgu',
    ),
    check: (value) => !numbered.test(value.split(' ')[0] ?? '') && !isOfMedicine(value.split(' ')[0] ?? ''),
  },
  // "Unit Oduya 5", "Ward: Bello", "bed on Oduya 12"
  {
    category: 'GEO',
    strength: 2,
    needs: /unit|ward|bed on/i,
    pattern: searched(
      `(?<!\\p{L})(?:(?:Unit|UNIT|Ward|WARD|[Bb]ed on|[Tt]o ward|[Oo]n ward)(?::|=| )? ?)(?:the )?(?<value>\\p{Lu}\\p{Ll}{2,14}(?: (?:[Ww]ard|[Ss]uite|House))?(?: \\d{1,2}[A-E]?)?)(?=[.,;|)]|[ \\t]*(?:\\r?\\n|$)| (?:until|since|overnight|under|for|at|with|today)(?!\\p{L}))`,
      'dgu',
    ),
    check: (value, hit) => {
      const first = value.split(' ')[0] ?? '';
      return isNamed(value, hit) && (canBeName(first) || !isDictionaryWord(first));
    },
  },
  // "the Bello wing", "Oduya Pavilion"
  {
    category: 'GEO',
    strength: 2,
    needs: / (?:wing|suite|pavilion|annexe?|lodge|ward|unit|building) ?/i,
    pattern: searched(
      `(?<=(?:\\b(?:to|from|in|on|at|via)|[:=|]) (?:the )?)(?<value>${cap} (?:wing|suite|pavilion|annexe?|building|Wing|Suite|Pavilion|Annexe?|Building|ward|unit))(?![\\p{L}-])`,
      'dgu',
    ),
    check: (value, hit) => {
      const first = value.split(' ')[0] ?? '';
      // "ALDO unit" of a report
      if (/^\p{Lu}+ unit/u.test(value)) return false;
      return isNamed(value, hit) && (!isDictionaryWord(first) || canBeName(first));
    },
  },
  // "admitted to the General today": what towns call their largest
  {
    category: 'GEO',
    strength: 2,
    needs:
      /the (?:General|Royal|Jewish|Mater|Deaconess|Infirmary|Western|Civic|Alfred|Rotunda|Coombe|Whittington|Brigham|Children's|Women's)/,
    pattern:
      /(?<=\b(?:at|to|from|via|by|in|near|[Mm]edicine,|[Ss]urgery,|[:=|]) the )(?:General|Royal|Jewish|Mater|Deaconess|Infirmary|Western|Civic|Alfred|Rotunda|Coombe|Whittington|Brigham|Children['’]s|Women['’]s)(?=[.,;)]|[ \t]*(?:\r?\n|$)| (?:today|yesterday|tomorrow|for|on|in|by|under|last|after|and|with|w\/|when|where|this|via|ED|ER)(?!\p{L}))/gu,
  },
  // "Oduya Infirmary - Progress Note" at the head of a note
  {
    category: 'GEO',
    strength: 2,
    needs:
      /[-–—|:] ?(?:(?:daily|clinic|office|ed|inpatient|outpatient|nursing|interim|follow-?up|new|brief) )?(?:progress|clinic|office|visit|discharge|consult|admission|operative|procedure|nursing|emergency|ed|telephone|after|history|h&p|letter|transfer|triage)/i,
    pattern: searched(
      `(?:^|\\n)[ \\t]{0,4}(?:The )?(?<value>${run}) ?[-–—|] ?(?=(?:(?:Daily|Clinic|Office|ED|Inpatient|Outpatient|Nursing|Interim|Follow-?up|New|Brief) )?(?:Progress|Clinic|Office|Visit|Discharge|Consult(?:ation)?|Admission|Operative|Procedure|Nursing|Emergency|ED|Telephone|After|History|H&P|Transfer|Triage)(?: \\p{Lu}\\p{L}+){0,2}[ \\t]*(?:\\r?\\n|$))`,
      'dgu',
    ),
    check: isSite,
  },
  // "Ada Bello, RN" and below it "Oduya Infirmary"
  {
    category: 'GEO',
    strength: 2,
    needs: credentialEnd,
    pattern: searched(
      `(?:^|\\n)[^\\n:]{4,48}[, ]{1,2}(?:${credential})(?:, ?\\p{Lu}[\\p{L}-]{1,9}){0,3}[ \\t]*\\r?\\n[ \\t]{0,8}(?:[Tt]he )?(?<value>${run})(?=,|[ \\t]*(?:\\r?\\n|$))`,
      'dgu',
    ),
    check: (value, hit) =>
      isSite(value, hit) &&
      !/[:(]/u.test(after(hit, 2)) &&
      wordsIn(value).every((one) => !isOfPerson(one)) &&
      (value.includes(' ') ? wordsIn(value).some(says) : says(value) && !isDictionaryWord(value)),
  },
  // "Site=Oduya", "facility, oduya infirmary": a field of where it was
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:site|facility|hospital|practice|clinic|location|campus|branch)\s?[:=,|]/i,
    pattern:
      /(?:^|[\n;|]|\t| {2})[ \t]{0,4}(?:site|facility|hospital|practice|clinic|location|campus|branch|clinic name|facility name)[ \t]?[:=,|][ \t]{0,8}(?:the )?(?<value>\p{L}[\p{L}\p{M}'’&.-]{1,24}(?: [\p{L}&][\p{L}\p{M}'’&.-]{0,24}){0,5})(?=[ \t]*(?:\r?\n|$|[;|]))/dgiu,
    check: (value) => {
      const parts = wordsIn(value);
      return (
        parts.some(says) &&
        parts.every((one) => !isOfMedicine(one) && !isOfPerson(one) && !clinicalPlaces.test(one))
      );
    },
  },
  // "home health via Bello", "SNF through Oduya"
  {
    category: 'GEO',
    strength: 2,
    needs:
      /(?:home health|hh|hospice|home care|infusion|dme|o2|oxygen|pt|dialysis|hd|snf) (?:via|through|thru|by)/i,
    pattern: searched(
      `(?<!\\p{L})(?:[Hh]ome (?:[Hh]ealth|[Cc]are|O2|oxygen)|HH|[Hh]ospice|[Ii]nfusions?|DME|O2|[Oo]xygen|PT|[Dd]ialysis|HD|SNF|[Cc]are) (?:via|through|thru|by|with) (?:the )?(?<value>${run})(?=[.,;)]|[ \\t]*(?:\\r?\\n|$)| (?:today|tomorrow|for|on|x|starting|daily|weekly|M|T))`,
      'dgu',
    ),
    check: isSite,
  },
];

/** Wards with a name and a number, sites at the head of a note, and what a town calls its hospital. */
export const namedWards = patternRecognizer('named-wards', '1', patterns);
