import { late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import {
  isClinicalProperNoun,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import { particles, suffixes } from '../words/person-name.ts';
import { neverNames, pluralRelations, relations, roles, titles } from '../words/person-roles.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import type { PatternHit, PhiPattern } from './pattern-recognizer.ts';
import { patternRecognizer } from './pattern-recognizer.ts';

const word = "\\p{L}[\\p{L}\\p{M}'’-]{0,24}";
const sp = '(?: |\\r?\\n)';
/** A full stop belongs to an initial only. */
const part = `(?:\\p{L}\\.|${word})`;
const value = `(?<value>${part}(?:,? ${part}){0,3}?)`;

const wordsIn = (text: string): string[] =>
  text.split(/[\s,/]+/u).flatMap((part) => {
    const bare = part.replace(/\.$/u, '');
    return bare.length > 1 && !particles.test(bare) && !suffixes.test(bare) ? [bare] : [];
  });

/** A word that is, or may be, a name: in mixed case it has a capital, else it is no common word unless names hold it. */
function mayBeName(text: string): boolean {
  const lower = text.toLowerCase();
  if (neverNames.has(lower) || titles.has(lower) || isAbbreviation(text)) return false;
  if ((relations.has(lower) || roles.has(lower) || isFunctionWord(text)) && !canBeGiven(text)) return false;
  return (
    canBeName(text) ||
    (!isDictionaryWord(text) && !(isClinicalName(text) && !isEponym(text)) && !isClinicalProperNoun(text))
  );
}

function isCased(text: string, hit: PatternHit): boolean {
  return (
    letterCaseAt(hit.text, hit.start) === 'upper' ||
    writesSmall(hit.text, hit.start) ||
    wordsIn(text).every((part) => /^\p{Lu}/u.test(part) || particles.test(part))
  );
}

/** Behind words that only a person follows: one sure name carries the others. */
export function isPerson(text: string, hit: PatternHit): boolean {
  const words = wordsIn(text);
  if (words.length === 0 || !isCased(text, hit)) return false;
  if (words.length === 1)
    return (
      mayBeName(words[0]!) && (!isOrdinaryWord(words[0]!) || letterCaseAt(hit.text, hit.start) === 'mixed')
    );
  return (
    words.some((part) => mayBeName(part)) &&
    words.every(
      (part) =>
        mayBeName(part) ||
        isEponym(part) ||
        (!isFunctionWord(part) && /^\p{Lu}/u.test(part) && !neverNames.has(part.toLowerCase())),
    )
  );
}

const everyName = (text: string, hit: PatternHit): boolean =>
  isCased(text, hit) &&
  wordsIn(text.replace(/ and | & /giu, ' ')).every(
    (part) => mayBeName(part) && (!isOrdinaryWord(part) || letterCaseAt(hit.text, hit.start) === 'mixed'),
  );

const patterns: readonly PhiPattern[] = [
  // "Dear Chance Hardy," "thank you for seeing Lorna R. Bell, born", "pleasure to see Constant."
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?:(?:^|\\n)[ \\t]{0,4}(?:dear|hi|hello) )(?:(?:dr|mr|mrs|ms|miss|prof)\\.? )?${value}(?=[,:] ?(?:\\r?\\n|$))`,
      'dgiu',
    ),
    check: (text) =>
      wordsIn(text).every(
        (part) =>
          !neverNames.has(part.toLowerCase()) &&
          !isFunctionWord(part) &&
          !relations.has(part.toLowerCase()) &&
          !roles.has(part.toLowerCase()),
      ),
  },
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?:\\b(?:thank(?:s| you) for (?:seeing|referring|allowing me to see|asking me to see)|pleasure (?:of|to) (?:see|seeing|meet|meeting)|met with|reviewed (?:this )?with|discussed (?:this )?(?:with|w/)|plan discussed w/|care of|history from|on behalf of)${sp})(?:(?:dr|mr|mrs|ms|miss)\\.? )?${value}(?=[,;.)(\\n]|${sp}(?:today|who|in|for|and|born|on|at|regarding|re)\\b|\\s*$)`,
      'dgiu',
    ),
    check: isPerson,
  },
  // "Subject: FW: Hargreaves MRI"
  {
    category: 'NAME',
    strength: 2,
    needs: /subj(?:ect)?[: ]/i,
    pattern: searched(
      `(?:(?:^|\\n)[ \\t>]{0,4}(?:subject|subj):? ?(?:(?:re|fwd?|aw|wg)[: ]{1,2}){0,3})${value}(?=[ \\t]*(?:\\r?\\n|$)| ?[-–,;:(]| (?:mri|ct|labs?|results?|referral|consult|follow|appointment|refill|update|biopsy|echo|scan|x-?ray|discharge|report|path|records|surgery|dob|case|visit|meds|transfer|bed|auth)\\b)`,
      'dgiu',
    ),
    check: (text, hit) => isPerson(text, hit) && !wordsIn(text).every((part) => isDictionaryWord(part)),
  },
  // "wren (they/them"
  {
    category: 'NAME',
    strength: 2,
    needs: /\((?:she|he|they|ze|xe)\//i,
    pattern: searched(`(?<![\\p{L}\\d'’-])(?<value>${word})(?= \\((?:she|he|they|ze|xe)/)`, 'dgiu'),
    check: (text) => {
      const lower = text.toLowerCase();
      return (
        canBeGiven(text) ||
        (mayBeName(text) && !isDictionaryWord(text) && !/^(?:old|yo|pronouns|identity)$/.test(lower))
      );
    },
  },
  // "-- Oduya bed 11 --", "| Bello rm 4"
  {
    category: 'NAME',
    strength: 2,
    needs: /\b(?:bed|rm|room|bay|cubicle) ?#?\d/i,
    pattern: late.dgu`(?:(?:^|\n)[ \t]{0,4}|[-–—|;:] ?)(?<value>\p{Lu}[\p{L}'’-]{2,20})(?=,? (?:bed|Bed|BED|rm|Rm|RM|room|Room|bay|Bay|cubicle) ?#?\d)`,
    check: (text, hit) =>
      isPerson(text, hit) &&
      !isDictionaryWord(text) &&
      !/^(?:resus|majors|minors|gynae|paeds|peds|neuro|ortho|cardio|maxfax|psych|onc|uro|gastro|haem|rehab|stepdown|tele|picu|nicu|micu|sicu)$/i.test(
        text,
      ),
  },
  // Below a closing: "Best regards,\\ndrew"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?:(?:regards|sincerely|respectfully|cheers|best wishes|thanks|thank you|faithfully),?[ \\t]{0,4}(?:\\r?\\n[ \\t]{0,8}){1,3})(?:dr\\.? )?${value}(?=[ \\t]{0,4}(?:\\r?\\n|$|, ?(?:m\\.?d|d\\.?o|r\\.?n|n\\.?p|p\\.?a|ph\\.?d)\\b))`,
      'dgiu',
    ),
    check: (text, hit) => isPerson(text, hit) || (wordsIn(text).length === 1 && canBeGiven(text.trim())),
  },
  // A line of its own above a date of birth
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?:(?:^|\\n)[ \\t]{0,8})${value}(?=[ \\t]{0,4}\\r?\\n[ \\t]{0,8}(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}[ -]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}[ -]?\\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6} \\d{1,2}, \\d{4}|dob\\b)[ \\t]{0,4}(?:\\r?\\n|$))`,
      'dgiu',
    ),
    check: (text, hit) =>
      wordsIn(text).length > 1 &&
      isPerson(text, hit) &&
      wordsIn(text).filter(mayBeName).length * 2 >= wordsIn(text).length,
  },
  // "Bed 4 - Saleh, NPO", "Rm 12 Pillai: awaiting PT"
  {
    category: 'NAME',
    strength: 2,
    needs: /\b(?:bed|rm|room|bay) ?\d/i,
    pattern: searched(
      `(?:\\b(?:bed|rm|room|bay) ?\\d{1,4}[a-d]?(?: ?[-:] ?|\\s))(?<value>${word})(?=, (?:npo|stable|dnr|\\d|post|s/p|awaiting)|: )`,
      'dgiu',
    ),
    check: everyName,
  },
  // "Reynolds/Brugman following", "Yousef and Itzel were present"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}\\d/-])(?<value>${word}/${word})(?= (?:following|to see|notified|aware|rounding|will see|recs))`,
      'dgiu',
    ),
    check: everyName,
  },
  {
    category: 'NAME',
    strength: 2,
    needs: / and | & /i,
    pattern: searched(
      `(?<![\\p{L}\\d/-])(?<value>${word} (?:and|&) ${word})(?=${sp}(?:were|are|was) (?:present|here|both|at (?:the )?bedside|updated|notified|in the room))`,
      'dgiu',
    ),
    check: (text, hit) => everyName(text, hit),
  },
  // "Family including May and Lenee were present": whoever came, be the word what it may
  {
    category: 'NAME',
    strength: 2,
    needs: / including /i,
    pattern: searched(
      `\\b(?:family|relatives|visitors)(?: members)? including${sp}(?<value>${word}(?: ${word})??(?:, ${word}(?: ${word})??)?,? (?:and|&)${sp}${word}(?: ${word})??)(?=${sp}(?:were|was|are|at|in|present)\\b|[.,;])`,
      'dgiu',
    ),
    check: (text, hit) => {
      const words = wordsIn(text.replace(/\s(?:and|&)\s/giu, ' '));
      return (
        isCased(words.join(' '), hit) &&
        words.every((part) => {
          const lower = part.toLowerCase();
          return (
            !(
              relations.has(lower) ||
              pluralRelations.has(lower) ||
              roles.has(lower) ||
              neverNames.has(lower)
            ) &&
            (!isFunctionWord(part) || canBeName(part))
          );
        })
      );
    },
  },
  // "called to the ward at 14:20 by Imtiaz."
  {
    category: 'NAME',
    strength: 2,
    needs: / by /i,
    pattern: searched(
      `(?:\\d{1,2}:?\\d{2}(?: ?[ap]m)? by )(?<value>${word}(?: ${word})?)(?=[.,;)\\n]|$)`,
      'dgiu',
    ),
    check: everyName,
  },
  // "ives is here with baltazar", "Anselmo's pain is controlled" at the start of a sentence
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?:(?:^|[.!?\\n])\\s{0,2})(?<value>${word})(?= (?:is|was|comes|came|presents) (?:here )?with (?!a\\b|an\\b|the\\b|no\\b)\\p{L})`,
      'dgiu',
    ),
    check: (text, hit) =>
      everyName(text, hit) &&
      (canBeGiven(text) || !isDictionaryWord(text)) &&
      /^ (?:is|was) here/iu.test(hit.text.slice(hit.end, hit.end + 12)),
  },
  {
    category: 'NAME',
    strength: 2,
    needs: / here with /i,
    pattern: searched(
      `(?: (?:is|was|came|comes|presents) here with )(?<value>${word})(?=[.,;\\n]|${sp}(?:today|and|who|for)\\b|$)`,
      'dgiu',
    ),
    check: everyName,
  },
  {
    category: 'NAME',
    strength: 2,
    needs: /['’]s /i,
    pattern: late.dgiu`(?:(?:^|[.!?\n])\s{0,2})(?<value>\p{L}[\p{L}\p{M}’-]{1,24})(?=['’]s (?:pain|mother|father|mom|dad|wife|husband|parents|son|daughter|sister|brother|family|appetite|condition|symptoms|labs|exam|blood|breathing|mood|care|wound|progress|weight|sleep|medications?|meds|cough|fever|sutures|staples|dressings?|incision|sats|vitals|obs|bloods|belongings|teacher|school|employer|boss|landlord|lawyer|solicitor|carers?|aunt|uncle|niece|nephew|gran|grandma|grandmother|grandfather|partner|birthday|house|room|chart|results|recovery|seizures?|speech|gait|feeds?|discharge)\b)`,
    check: (text, hit) =>
      (everyName(text, hit) && (canBeGiven(text) || !isEponym(text))) ||
      (canBeGiven(text) && !isOrdinaryWord(text)) ||
      (canBeGiven(text) && letterCaseAt(hit.text, hit.start) !== 'lower'),
  },
  // "Still is a 71M with COPD": a single word with an age
  {
    category: 'NAME',
    strength: 2,
    needs: / is an? \d/i,
    pattern: searched(
      `(?:(?:^|[.!?\\n])\\s{0,2})(?<value>${word})(?= is an? \\d{1,3}(?:[ -]?(?:year|yr|y/?o|[mf]\\b)))`,
      'dgiu',
    ),
    check: (text, hit) =>
      isCased(text, hit) &&
      (canBeName(text) || !isDictionaryWord(text)) &&
      !neverNames.has(text.toLowerCase()) &&
      !isFunctionWord(text) &&
      !isAbbreviation(text),
  },
];

/** Names in phrases that only a person stands in: letters, rounds, greetings, who came along. */
export const namePhrases = patternRecognizer('name-phrases', '1', patterns);
