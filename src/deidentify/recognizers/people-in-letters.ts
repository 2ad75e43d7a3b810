import { letterCaseAt } from '../words/letter-case.ts';
import { canBeName } from '../words/word-names.ts';
import { isPerson } from './name-phrases.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { aDay, isNameHere, part, row, sp, value, word } from './people-in-lines.ts';

const phone = '(?:\\+?\\d{1,2}[ -])?\\(?\\d{3}\\)?[-. /]{1,2}\\d{3}[-. ]?\\d{4}';

/** Names at the head and the foot of letters and notes, and of those who care for somebody. */
const patterns: readonly PhiPattern[] = [
  // "Ludovisi / YL D: 3 May"
  row(`(?: / ?)(?<value>\\p{L}{2,3})(?= {1,3}D: ?\\S)`, undefined, / \/ ?\p{L}{2,3} {1,3}D:/u),
  // "Transcriptionist: hs", "tech initials cb"
  row(
    `\\b(?:transcriptionist|typist|transcriber|scribe|coder|biller|initials?)[: ] ?(?<value>\\p{L}{2,3})(?=[.,;]|[ \\t]*(?:\\r?\\n|$))`,
    (text) => !/^(?:am|pm|md|do|rn|np|pa|of|on|at|in|to|by|no|ok|is|and|the|for)$/iu.test(text),
    /transcription|typist|transcriber|scribe|coder|biller|initial/i,
  ),
  // "Surgery with Graves next week", "last saw Peace on 1 July"
  row(
    `\\b(?:(?:surgery|appt|appointment|visit|follow-?up|f/u|consult) with|last saw) (?:dr\\.? )?(?<value>${word}(?: ${word})?)(?= (?:next|on|tomorrow|this|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d))(?!\\p{L}))`,
    (text, hit) =>
      isPerson(text, hit) || (isNameHere(text, hit) && text.split(' ').every((one) => canBeName(one))),
    /(?:with|saw) /i,
  ),
  // "Ubaadah (602) 555-5204."
  row(
    `(?:(?:^|[.;\\n])\\s{0,2})${value}(?=:? ${phone})`,
    (text, hit) =>
      isPerson(text, hit) &&
      !/^(?:home|work|cell|mobile|phone|tel|fax|office|pager|contact|call|desk|clinic|main|direct|alt|ph|hm|wk)/iu.test(
        text,
      ),
    /\d{3}[-. ]?\d{4}/,
  ),
  // "PROGRESS NOTE - Ada Bello - 4/7 - Sean Apgar"
  row(`(?:${aDay} - )${value}(?=[ \\t]*(?:\\r?\\n|$))`, isNameHere, /\d\p{L}{0,2} - \p{L}/u),
  // "dear li-yun pan" without a comma
  row(
    `(?:(?:^|\\n)[ \\t]{0,4}dear )(?:dr\\.? )?${value}(?=[ \\t]*\\r?\\n)`,
    (text, hit) =>
      isNameHere(text, hit) || (letterCaseAt(hit.text, hit.start) !== 'mixed' && isPerson(text, hit)),
    /dear /i,
  ),
  // "A.k.a. VAN WYK Elizabeth", "also known as jeff pool"
  row(
    `(?:\\ba\\.?k\\.?a\\.?|also known as|goes by|answers to|nickname(?: is)?:?) ["“]?(?<value>${part}(?:,? ${part}){0,2}?)(?=["”]?(?:[.;)\\n]|${sp}(?:and|in|at|on)\\b|\\s*$))`,
    isNameHere,
    /a\.?k\.?a|known as|goes by|answers to|nickname/i,
  ),
  // "Foster parent Edgar Koch consents"
  row(
    `\\bfoster (?:parents?|mother|father|mom|mum|dad|carer) ${value}(?=,|\\.| (?:consents?|consented|is|has|reports?|brought|at|will|says|called|agrees)(?!\\p{L}))`,
    isNameHere,
    /foster /i,
  ),
  // "D/w attending Constable."
  row(
    `\\b(?:d/w|discussed with|per|staffed with|w/|seen with) (?:attending|resident|fellow|surgeon|hospitalist|consultant) (?<value>${word})(?=[.;,]|[ \\t]*(?:\\r?\\n|$))`,
    isNameHere,
    /(?:attending|resident|fellow|surgeon|hospitalist|consultant) /i,
  ),
];

export const peopleInLetters = patternRecognizer('people-in-letters', '1', patterns);
