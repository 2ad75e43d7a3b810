import type { PhiCategory } from '../phi-category.ts';
import { isDictionaryWord } from '../words/ordinary-word.ts';
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
  ['PHONE', 'pager|pgr|beeper|bleep'],
];

/** "MRN: ", "| Visit # | ", `"mrn": "`, "<MRN>", "Chart -> ", "Hospital #......", "**MRN:** ", "[MRN] " */
const link =
  '["\'’*\\]_]{0,3}(?:[ \\t]{0,24}[:=|>\\]~][*\\]]{0,2}|[ \\t]{0,4}(?:->|\\/\\/|- )|\\.{3,40}|(?<=[_*\\]])[ \\t]{1,3}|[ \\t]{1,8}(?=[(\\d]|[PB]?#?\\d{4}))\\s{0,24}["\'’]?';
const ends = '(?=[ \\t]*(?:\\r?\\n|$|[|<"\\];,)]|\\t| {3}))';

const small = /^(?:of|if|to|at|or|in|on|by|x|w|wk|wks|mo|hr|hrs|min|am|pm|per|and)$/iu;

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
    pattern:
      /\b(?:mbi|hicn?|united ?healthcare|aetna|cigna|humana|bcbs|blue ?cross|anthem|medicaid|medicare|tricare|kaiser|secondary|member id|policy(?: no\.?)?) (?<value>[a-z]{1,4}(?:\s\d{2,8}){2,4}(?:\s[a-z](?![\p{L}\d]))?)(?![\p{L}\d/-]|[.,]\d)/dgiu,
  },
  // "Aetna, group 17 363"
  {
    category: 'HEALTH_PLAN',
    strength: 2,
    needs: /gr(?:ou)?p\s\d{2,3} \d/i,
    pattern:
      /(?:\bid|member|policy|ppo|hmo)\b[^\n]{0,40}[,;]? gr(?:ou)?p\s(?<value>\d{2,3} \d{3,4})(?![\p{L}\d/-]|[.,]\d)/dgiu,
  },
  // "license plate BIGDAWG": a word of the owner's own
  {
    category: 'VEHICLE',
    strength: 2,
    needs: /plates?[ :#]{1,3}[a-z]{5,8}(?![\p{L}\d])/iu,
    pattern:
      /\b(?:licen[cs]e|number|reg(?:istration)?|vanity)\splates?[ :#]{1,3}(?<value>[a-z]{5,8})(?![\p{L}\d-])/dgiu,
    check: (value) => /[A-Z]/.test(value) && !isDictionaryWord(value),
  },
  // "license plate VAB-UHJ": letters alone
  {
    category: 'VEHICLE',
    strength: 2,
    needs: /plate[ :#]{1,3}[a-z]{2,4}[- ][a-z]{2,4}/i,
    pattern:
      /\b(?:licen[cs]e|number|reg(?:istration)?)\splate[ :#]{1,3}(?<value>[a-z]{2,4}-[a-z]{2,4})(?![\p{L}\d-])/dgiu,
  },
];

/** Numbers in fields: what stands behind a label that means nothing else, up to the end of its line or cell. */
export const idFields = patternRecognizer('id-fields', '1', patterns);
