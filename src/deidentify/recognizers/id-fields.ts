import { late } from '../patterns/search-pattern.ts';
import type { PhiCategory } from '../phi-category.ts';
import { writesSmall } from '../words/letter-case.ts';
import { isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

/** Labels of which the whole value is a number of somebody's, whatever its shape. */
const labels: readonly (readonly [category: PhiCategory, label: string])[] = [
  [
    'MRN',
    'mrn(?:\\/\\w{2,4})?|med(?:ical)?\\.? ?rec(?:ord)?\\.?[ _]?(?:#|no\\.?|num(?:ber)?)|mr ?#|(?:chart|unit|hosp(?:ital)?\\.?|record|file|folder)[ _]?(?:#|no\\.?|number)|(?:pt|patient)[ _](?:id|no\\.?)|empi|umrn|hrn|urn?(?= ?no)|uid',
  ],
  [
    'OTHER_ID',
    '(?:visit|enc(?:ounter)?|accession|episode|case|admission|contact|booking|referral)[ _]?(?:#|no\\.?|id|number)|csn|har',
  ],
  ['ACCOUNT', '(?:acc(?:oun)?t\\.?|bill|invoice|guarantor)[ _]?(?:#|no\\.?|number)'],
  [
    'HEALTH_PLAN',
    '(?:member|policy|subscriber|group|plan)[ _]?(?:#|no\\.?|id|number)|mbi|medicare[ _](?:#|no\\.?|id|number)',
  ],
  ['LICENSE', 'lic(?:en[cs]e)?\\.?(?:[ _]?(?:#|no\\.?|number))?'],
  ['PHONE', 'pager|pgr|beeper|bleep'],
];

/** "MRN: ", "| Visit # | ", `"mrn": "`, "<MRN>", "Chart -> ", "Hospital #......", "**MRN:** ", "[MRN] " */
const link =
  '["\'’*\\]_]{0,3}(?:[ \\t]{0,24}[:=|>\\]~][*\\]]{0,2}|[ \\t]{0,4}(?:->|\\/\\/|- )|\\.{3,40}|(?<=[_*\\]])[ \\t]{1,3}|[ \\t]{1,8}(?=[(\\d]|[PB]?#?\\d{4}))\\s{0,24}["\'’]?';
const ends = '(?=[ \\t]*(?:\\r?\\n|$|[|<"\\];,)]|\\t| {3}))';

const small = late.iu`^(?:of|if|to|at|or|in|on|by|x|w|wk|wks|mo|hr|hrs|min|am|pm|per|and)$`;

/** Digits in each part that stands apart, but for a letter or two; no day of the week and no month. */
const isNumber: PhiPattern['check'] = (value) =>
  (value.match(/\d/gu)?.length ?? 0) > 1 &&
  value.split(' ').every((part) => /\d/u.test(part) || (/^[A-Z]{1,3}$/iu.test(part) && !small.test(part))) &&
  !/^(?:19|20)\d\d$/u.test(value);

const patterns: readonly PhiPattern[] = [
  ...labels.map(
    ([category, label]): PhiPattern => ({
      category,
      strength: 2,
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(?:${label})(?![\\p{L}\\d])${link}(?<value>(?=[^\\n|<>"]{0,8}\\d)[A-Z\\d(](?:[A-Z\\d)]|[ ./:,#_*-](?=[A-Z\\d(])|\\) (?=\\d)){1,22})${ends}`,
        'dgiu',
      ),
      check: isNumber,
    }),
  ),
  // "MBI EMD 83 0657119 active", "secondary UnitedHealthcare PJ 99 11 20 P."
  {
    category: 'HEALTH_PLAN',
    strength: 2,
    needs:
      /(?:mbi|hicn?|healthcare|aetna|cigna|humana|bcbs|cross|anthem|medicaid|medicare|tricare|kaiser|secondary|member id|policy) [a-z]{1,4} \d/i,
    pattern: late.dgiu`\b(?:mbi|hicn?|united ?healthcare|aetna|cigna|humana|bcbs|blue ?cross|anthem|medicaid|medicare|tricare|kaiser|secondary|member id|policy(?: no\.?)?) (?<value>[a-z]{1,4}(?:\s\d{2,8}){2,4}(?:\s[a-z](?![\p{L}\d]))?)(?![\p{L}\d/-]|[.,]\d)`,
  },
  // "Aetna, group 17 363"
  {
    category: 'HEALTH_PLAN',
    strength: 2,
    needs: /gr(?:ou)?p\s\d{2,3} \d/i,
    pattern: late.dgiu`(?:\bid|member|policy|ppo|hmo)\b[^\n]{0,40}[,;]? gr(?:ou)?p\s(?<value>\d{2,3} \d{3,4})(?![\p{L}\d/-]|[.,]\d)`,
  },
  // "Referral 55631.5 from", "Order C19.613 cancelled", "Rx number 31P-D49": short codes with a sign in them behind what has a number
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /[a-z\d][./-][a-z\d]/i,
    pattern:
      /\b(?:referral|order|booking|ticket|badge|claim|tracking|confirmation|rx|prescription|incident(?: report)?|invoice|requisition|specimen|accession|voucher|placard|donor id|jail id|inmate|unit of blood|trial subject|study participant|job)(?:\s(?:no\.?|number|id|#))?[ :#]{1,3}(?<value>(?=[a-z./-]{0,5}\d)[a-z\d]{1,6}(?:[./-][a-z\d]{1,6}){1,3})(?![\w/-]|[.,]\d| ?(?:mg|mcg|ml|g|kg|mm|cm|units?|%)(?!\p{L}))/dgiu,
    check: (value) =>
      (value.match(/\d/gu)?.length ?? 0) > 2 &&
      !/^\d{1,3}\.\d{1,2}$|^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?$/u.test(value),
  },
  // "MRN 1 merged with 05.45.29", "Duplicate record (57) 4838970 closed"
  {
    category: 'MRN',
    strength: 2,
    needs: /\(\d\d\) \d{7}|\d\d\.\d\d\.\d\d|[a-z]-\d\d-\d\d-\d\d/i,
    pattern:
      /(?<=\b(?:mrns?|record|chart|med rec|patient id|unit|file)\b[^\n]{0,40})(?<![\w./-])(?:\(\d\d\) \d{7}|\d\d\.\d\d\.\d\d|[a-z]-\d\d-\d\d-\d\d)(?![\w/-]|[.,]\d)/giu,
  },
  // "Humana Gold W43 23 05185", "Coverage: Aetna Choice V7L5K8S8S"
  {
    category: 'HEALTH_PLAN',
    strength: 2,
    needs:
      /(?:humana|aetna|cigna|anthem|kaiser|blue ?cross|bcbs|tricare|united ?healthcare|uhc|medicare|medicaid|molina|wellcare|centene|ambetter)\s[a-z]/i,
    pattern:
      /\b(?:humana|aetna|cigna|anthem|kaiser|blue ?cross(?: blue ?shield)?|bcbs|tricare|united ?healthcare|uhc|medicare|medicaid|molina|wellcare|centene|ambetter)(?:\s(?:gold|silver|bronze|platinum|plus|choice|advantage|complete|select|preferred|basic|premier|prime|standard|ppo|hmo|epo|pos|part [abcd])){1,3}:?\s(?<value>(?=[a-z]{0,4}\d)(?=(?:[a-z-]{0,3}[ -]?\d){4})[a-z\d]{1,12}(?:[ -](?=[a-z]{0,3}\d)[a-z\d]{2,8}){0,3})(?![\w/-]|[.,]\d)/dgiu,
  },
  // "visitor badge VE-81", "transmitter AP68": short ones behind what has no other number
  {
    category: 'DEVICE',
    strength: 2,
    needs: /(?:badge|serial (?:number|no\.?)|s\/n|transmitter|sensor|receiver) [a-z#]{0,4}-?\d/i,
    pattern:
      /\b(?:badge|(?:serial (?:number|no\.?)|s\/n|transmitter)) #?(?<value>[a-z]{1,3}-?\d{2,4}[a-z]?)(?![\w/-]|[.,]\d| ?(?:mg|ml|mm|cm|units?|%))/dgiu,
  },
  // "Inmate ROYCE GUNDERSON #0071-4482", "Pt: Ada Okafor  3381-20  CVA"
  {
    category: 'OTHER_ID',
    strength: 2,
    needs: /(?:#| {2})\d{3,6}-\d{1,5}/,
    pattern:
      /(?:(?<=\p{L} ?)#|(?<=\b(?:pt|patient|client|name|inmate|resident):? [\p{L}.,' -]{4,40} {2,4}))(?<value>\d{3,6}-\d{1,5})(?=[\s,;.)]|$)/dgiu,
  },
  // "Social: 4129"
  {
    category: 'SSN',
    strength: 2,
    needs: /(?:social|ssn?)(?: security)?[:#] ?\d{4}/i,
    pattern:
      /\b(?:social(?: security)?|ssn?)(?: ?(?:#|no\.?|number))?[:#] ?(?<value>\d{4})(?![\w/-]|[.,]\d)/dgiu,
  },
  // "album cook.me": a host of the owner's own, whose word is one of the language
  {
    category: 'URL',
    strength: 2,
    needs: /(?:album|blog|site|page|web|link|url|homepage)[: ]{1,2}[a-z\d-]{2,40}\.[a-z]{2,8}/i,
    pattern:
      /\b(?:album|blog|(?:web)?site|page|web|link|url|homepage)[: ]{1,2}(?<value>[a-z\d-]{2,40}\.(?:me|co|io|us|tv|cc|ca|uk|de|fr|name|family|life|love|live|blog|page|site|online|net|org|com))(?![\w@-])/dgiu,
  },
  // "license plate BIGDAWG": a word of the owner's own
  {
    category: 'VEHICLE',
    strength: 2,
    needs: /plates?[ :#]{1,3}[a-z]{5,8}(?![\p{L}\d])/iu,
    pattern:
      /\b(?:licen[cs]e|number|reg(?:istration)?|vanity)\splates?[ :#]{1,3}(?<value>[a-z]{5,8})(?![\p{L}\d-])/dgiu,
    check: (value, hit) =>
      (/[A-Z]/.test(value) || writesSmall(hit.text, hit.start)) && !isDictionaryWord(value),
  },
  // "license plate 453 tka" where a text has no capitals
  {
    category: 'VEHICLE',
    strength: 2,
    needs: /plate[ :#]{1,3}(?:\d{3,4} [a-z]{2,3}|[a-z]{2} \d{3} [a-z])(?![a-z\d])/,
    pattern: /\bplate[ :#]{1,3}(?<value>\d{3,4} [a-z]{2,3}|[a-z]{2} \d{3} [a-z])(?![\p{L}\d])/dgu,
    check: (value, hit) => writesSmall(hit.text, hit.start) && !isFunctionWord(value.slice(-3).trim()),
  },
  // "license plate VAB-UHJ": letters alone
  {
    category: 'VEHICLE',
    strength: 2,
    needs: /plate[ :#]{1,3}[a-z]{2,4}[- ][a-z]{2,4}/i,
    pattern: late.dgiu`\b(?:licen[cs]e|number|reg(?:istration)?)\splate[ :#]{1,3}(?<value>[a-z]{2,4}-[a-z]{2,4})(?![\p{L}\d-])`,
  },
];

/** Numbers in fields: what stands behind a label that means nothing else, up to the end of its line or cell. */
export const idFields = patternRecognizer('id-fields', '1', patterns);
