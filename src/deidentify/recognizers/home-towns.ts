import { late, searched } from '../patterns/search-pattern.ts';
import { wordTowns } from '../words/landmarks.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import {
  foldedWord,
  isClinicalProperNoun,
  isDictionaryWord,
  isFunctionWord,
} from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers } from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';
import { isOneCase } from './one-case.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const wordTownSet: ReadonlySet<string> = new Set(wordTowns);
const sp = '(?:[ \\u00a0]|\\r?\\n)';
/** What only a town, or another place on a map, stands behind. */
const homeCue =
  'hometown(?: is|:)?|winters in|summers in|native to|born in|raised in|grew up in|originally from|comes from|native of|hails from|moved to|moved from|moving to|relocat(?:ed|ing) (?:to|from)|lives? in|living in|lived in|resid(?:es|ing|ed) in|resident of|deployed (?:to|from)|hails from|flew in from|drove (?:here|in|up|down) from|vacationed in|(?:cousin|friend|aunt|uncle|niece|nephew|parents|mother|father|relatives|friends) in|travel+(?:ed|ing) from \\p{Lu}[\\p{L} ]{2,20} to|wedding in|funeral in|reunion in|trip to|travel+(?:ed|ing) (?:to|from)|returned from|vacation(?:ed|ing)? in|visit(?:ed|ing) (?:family|relatives|friends) in|(?:camping|fishing|hiking|hunting|cabin|farm|ranch|lake house) (?:in|near|outside)|(?:farms|lives|works|just|town) outside(?: of)?|lives near|prior care in|(?:house|home|apartment|practice|office|job) in|brother in|sister in|daughter in|son in|family in|(?:brother|sister|daughter|son) \\p{Lu}\\p{Ll}{1,15} in';
const name = `\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,20}(?:${sp}\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,20}){0,2}`;
const end =
  '(?=[.,;:)]|\\s(?:with|for|and|last|next|two|three|since|in|when|where|who|on|at|until|then|but|before|after|by|every|this|about|to)\\b|\\s*$|\\n)';

/** Houses, seasons, languages and departments stand behind the same words. */
const elsewhere = late.iu`^(?:hospital|hospice|rehab|er|ed|icu|clinic|english|spanish|german|french|god|heaven|spring|summer|fall|autumn|winter|christmas|easter|medicare|medicaid|assisted|skilled|section|stage|room|apartment|apt|unit|building|floor|ward|day|group|foster|state|country|city|town|county|home|school|college|prison|jail|custody|part|person|bed|pain|alcohol|remission|labor|hypertension|diabetes|cancer|anxiety|depression|trendelenburg|patients?|clients?)$`;

function isTown(value: string): boolean {
  if (largePlaces.has(value)) return false;
  const words = value.split(/\s+/u);
  return (
    words.every((word) => !isFunctionWord(word) && !elsewhere.test(word) && !isClinicalProperNoun(word)) &&
    words.some(
      (word) =>
        !genericModifiers.has(foldedWord(word)) &&
        !clinicalCapitals.has(foldedWord(word)) &&
        !largePlaces.has(word),
    )
  );
}

const patterns: readonly PhiPattern[] = [
  // "Born in Surprise", "moved to Orange": a town whose name is a word, or any other
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(`(?:\\b(?:${homeCue})${sp})(?<value>${name})${end}`, 'dgu'),
    check: (value, hit) => letterCaseAt(hit.text, hit.start) === 'mixed' && isTown(value),
  },
  // The same at the start of a sentence
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?:\\b(?:Hometown(?: is|:)?|Born in|Hails from|Deployed from|Vacationed in|Flew in from|Drove here from|Originally from|Native of|Moved to|Moved from|Lives in|Resides in|Resident of|Wedding in|Trip to|Travel+ed to|Camping near|Fishing near|Hiking near|Hunting near|Prior care in|Lives near)${sp})(?<value>${name})${end}`,
      'dgu',
    ),
    check: (value, hit) => letterCaseAt(hit.text, hit.start) === 'mixed' && isTown(value),
  },
  // In capitals or small letters only what no dictionary has: "wedding in ypsilanti last weekend"
  {
    category: 'GEO',
    strength: 1,
    pattern: searched(
      `(?:\\b(?:${homeCue.replace(/\|\(\?:brother\|sister\|daughter\|son\) [^|]*$/u, '')}|working for [\\p{L}'’ -]{3,40} in)${sp})(?<value>\\p{L}[\\p{L}'’-]{3,20})${end}`,
      'dgiu',
    ),
    check: (value, hit) => isOneCase(hit) && isUnknownTown(value, hit),
  },
  // "Salina resident.", "Derby police brought him"
  {
    category: 'GEO',
    strength: 1,
    needs: /\s(?:resident|native|police|pd|fire|ems)\b/i,
    pattern: searched(
      `(?:^|[.!?\\n] ?)[ \\t]{0,4}(?<value>\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,20}(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]{1,20})?)(?= (?:resident|native|police|PD|EMS)(?!\\p{L}|['’]))`,
      'dgu',
    ),
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'mixed' &&
      isTown(value) &&
      value
        .split(' ')
        .every(
          (one) => cities.has(foldedWord(one)) || wordTownSet.has(foldedWord(one)) || !isDictionaryWord(one),
        ),
  },
  // A position on a map: "46.3321, -89.0177"
  {
    category: 'GEO',
    strength: 2,
    needs: /\d\.\d{4}/,
    pattern:
      /(?<![\w.-])-?\d{1,2}\.\d{4,7}°? ?[NS]?(?:,|\s)\s?-?\d{1,3}\.\d{4,7}°? ?(?:[EW]\b)?(?!\d|\.\d)/gu,
  },
  // "the Navajo reservation near Arden", "mile marker 12 of I-40 near Hope"
  {
    category: 'GEO',
    strength: 2,
    needs: /reservation|mile ?(?:marker|post)/i,
    pattern: searched(
      `(?:the )?\\p{L}[\\p{L}'’-]{2,20}${sp}(?:indian )?reservation(?:${sp}(?:near|outside|in)${sp}\\p{L}[\\p{L}'’-]{2,20})?|mile ?(?:marker|post) \\d{1,3}(?:\\.\\d)?(?:${sp}(?:of|on)${sp}(?:the )?[\\p{L}\\d-]{1,12}(?: \\d{1,3})?)?(?:${sp}near${sp}\\p{L}[\\p{L}'’-]{2,20})?`,
      'giu',
    ),
    check: (value) =>
      !/^(?:(?:the|a|her|his|with|no|some|without|any|this|that) )?(?:the|a|her|his|with|no|some|without|any|this|that|indian|for|make|phone|online|hotel)\s+(?:indian )?reservation/iu.test(
        value,
      ) && !/^\p{L}+\sreservation$/iu.test(value.replace(/^the /iu, '').replace(/^\p{Lu}\p{Ll}+/u, '')),
  },
];

function isUnknownTown(value: string, hit: PatternHit): boolean {
  return (
    !isDictionaryWord(value) &&
    !isClinicalProperNoun(value) &&
    !clinicalCapitals.has(foldedWord(value)) &&
    !largePlaces.has(value.charAt(0).toUpperCase() + value.slice(1).toLowerCase()) &&
    !/^\s?\d/u.test(hit.text.slice(hit.end, hit.end + 2))
  );
}

/** Towns behind words that only a place stands behind, whatever their own words mean, and positions on a map. */
export const homeTowns = patternRecognizer('home-towns', '1', patterns);
