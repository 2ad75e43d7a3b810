import { late } from '../patterns/search-pattern.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { isPerson } from './name-phrases.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { aDay, isNameHere, part, row, sp, value, word } from './people-in-lines.ts';

const phone = '(?:\\+?\\d{1,2}[ -])?\\(?\\d{3}\\)?[-. /]{1,2}\\d{3}[-. ]?\\d{4}';

/** A dash reaches the patterns as a semicolon. */
const sep = ' {0,2}[;—–|·-] {0,2}';

/** A word that may be a name, where only somebody's stands: no office, no family, no word of the language in small letters. */
function isAnyName(text: string, hit: PatternHit): boolean {
  return isNameHere(text, hit) || (letterCaseAt(hit.text, hit.start) !== 'mixed' && canBeName(text));
}

/** A given name and a surname. */
function isWholeName(text: string, hit: PatternHit): boolean {
  const words = text.split(/\s+/u).filter((one) => one.replace('.', '').length > 1);
  if (words.length < 2 || !isNameHere(text, hit)) return false;
  return canBeGiven(words[0]!) && words.slice(1).every((one) => canBeName(one) || !isDictionaryWord(one));
}

/** Names at the head and the foot of letters and notes, and of those who care for somebody. */
const patterns: readonly PhiPattern[] = [
  // "Ludovisi / YL D: 3 May"
  row(`(?: / ?)(?<value>\\p{L}{2,3})(?= {1,3}D: ?\\S)`, undefined, late.u` \/ ?\p{L}{2,3} {1,3}D:`),
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
  row(`(?:${aDay} - )${value}(?=[ \\t]*(?:\\r?\\n|$))`, isNameHere, late.u`\d\p{L}{0,2} - \p{L}`),
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
  // "Bello/ab  3 May 2021" at the foot, "Page 2 of 2 — Ada Bello — MRN 1", "BELLO, Ada — 1/2/92 — 17"
  row(
    `(?:(?:^|\\n)[ \\t]{0,4})(?<value>${word}(?:-${word})?/\\p{L}{2,3})(?= {1,3}(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6},? )?(?:${aDay}|\\d{1,2} / \\d{1,2} / \\d{2,4}|\\p{L}{3,9} (?:the )?\\d{1,2}(?:st|nd|rd|th),? ?\\d{0,4}|\\d{1,2}-\\d{4})[ \\t]*(?:\\r?\\n|$))`,
    (text, hit) => isNameHere(text.replace(/\/.*/u, ''), hit),
    late.u`\/\p{L}{2,3} {1,3}\S`,
  ),
  row(
    `\\bpage \\d{1,3} of \\d{1,3}${sep}(?<value>${part}(?:,? ?["“']?${part}["”']?){0,4}?)(?=${sep}|[ \\t]*(?:\\r?\\n|$))`,
    isNameHere,
    /page \d{1,3} of \d/i,
  ),
  row(
    `(?:(?:^|\\n)[ \\t]{0,4})(?<value>${part}(?:,? ?${part}){0,3}?)(?=${sep}${aDay}${sep})`,
    isNameHere,
    / [;—–-] \S{3,16} ?[\S ]{0,12} [;—–-] /u,
  ),
  // "Subject: Ada Bello follow up", "patient ada bello identified by two identifiers"
  row(
    `(?:(?:^|\\n)[ \\t]{0,4})(?:subject|subj|re): ${value}(?= (?:follow|f/?u\\b|results?|labs?|update|refill|question|appointment|visit|consult|referral|records?)(?!\\p{L}))`,
    isNameHere,
    /(?:subj|subject|re): /i,
  ),
  row(
    `\\b(?:patient|pt|client|resident|member|inmate|student|employee)\\.? ${value}(?= (?:identified|verified|confirmed|called|arrived|came|cleared|was|is|has|refused|declined|found|seen|presented|presents)(?!\\p{L}))`,
    (text, hit) => isWholeName(text, hit),
    late.iu`(?:patient|pt|client|resident|member|inmate|student|employee)\.? \p{L}+ \p{L}`,
  ),
  // "Principal Elmi faxed the plan", "PA Huerta closed the wound", "Registrar Cage reviewed."
  row(
    `\\b(?:principal|teacher|coach|registrar|intern|resident|fellow|pa|np|rn|crna|dietiti?an|pharmacist|physio|therapist|midwife|hygienist|optometrist|audiologist|chiropractor|podiatrist|dentist|pct|cna|ma|emt|medic|paramedic|social worker|case manager|care coordinator|charge nurse|wound nurse|aide|doula|sitter|pastor|rabbi|imam)${sp}(?<value>${word}(?:${sp}${word})?)(?=${sp}(?:closed|faxed|reviewed|obtained|noticed|paged|presented|adjusted|staged|arranged?|to (?:arrange|call|see|follow|review)|consulted|sutured|dressed|drew|placed|removed|changed|charted|documented|counsel+ed|taught|screened|triaged|notified|called|gave|took|held|helped|visited|caught)(?!\\p{L}))`,
    (text, hit) => text.split(/\s+/u).every((one) => isAnyName(one, hit)),
    /(?:closed|faxed|reviewed|obtained|noticed|paged|presented|adjusted|staged|arrange|to (?:call|see|follow|review)|consulted|sutured|dressed|drew|placed|removed|changed|charted|documented|counsel|taught|screened|triaged|notified|called|gave|took|held|helped|visited|caught)/i,
  ),
  // "Dietitian Bello: 1800 kcal", "Discussed by phone with Lark (555-0144)", "On behalf of A. Bello, thank you"
  row(
    `\\b(?:dietiti?an|pharmacist|physio|therapist|midwife|surgeon|registrar|consultant|hospitalist) (?<value>${word})(?=: \\p{Ll}?)`,
    (text, hit) => isAnyName(text, hit),
    late.u`\p{L}: `,
  ),
  row(
    `\\b(?:by (?:tele)?phone with|spoke with|spoke to|message for|callback from|behalf of|happy to see|pleased to see|pleasure to see|thank you for seeing)${sp}(?:(?:dr|mrs?|ms)\\.? )?${value}(?=${sp}?\\(?\\(?\\d{3}|${sp}\\(\\(?\\d{3}|, thank|${sp}(?:back|again|today|in (?:clinic|the|our))(?!\\p{L}))`,
    isNameHere,
    /(?:phone with|spoke|message for|callback|behalf|to see|seeing)/i,
  ),
  // "Gill, Tahir: no answer"
  row(
    `(?:(?:^|[.\\n])\\s{0,2})(?<value>${word}, ${word}(?: \\p{L}\\.?)?)(?=: (?:no answer|voicemail|vm|unable|lm|will|please|seen|ok)(?!\\p{L}))`,
    isNameHere,
    /: (?:no answer|voicemail|vm|unable|lm|will|please|seen|ok)/i,
  ),
  // "Also seen: Colten, Wilbert's brother"
  row(
    `(?:[:;.] {0,2})(?<value>${word})(?=, \\p{Lu}[\\p{L}'’-]{1,20}['’]s (?:brother|sister|mother|father|mom|mum|dad|son|daughter|wife|husband|twin|cousin|partner|aunt|uncle)(?!\\p{L}))`,
    isNameHere,
    late.u`, \p{Lu}[\p{L}'’-]{1,20}['’]s (?:brother|sister|mother|father|mom|mum|dad|son|daughter|wife|husband|twin|cousin|partner|aunt|uncle)`,
  ),
  // "cc: Bo Honor, Elm Clinic" and the next line, "    Bello (surgery)"
  row(`(?:(?:^|\\n)[ \\t]{0,4}cc:? )${value}(?=, \\p{L})`, isNameHere, /cc:? [^\n,]{2,40}, /i),
  row(
    `(?:\\n[ \\t]{2,12})(?<value>${word}(?: ${word})?)(?= \\((?:surgery|cardiology|nephrology|renal|oncology|neurology|orthop\\p{L}+|urology|gi|pcp|gp|ent|pulmonology|pharmacy|nursing|social work)\\)[ \\t]*(?:\\r?\\n|$))`,
    isNameHere,
    late.u`\n[ \t]{2,12}\p{L}[^\n]{1,40} \(\p{L}`,
  ),
  // "1. Banks 24M, R tibia": who lies in a numbered list
  row(
    `(?:(?:^|\\n)[ \\t]{0,4}\\d{1,2}[.)] ?)(?<value>${word}(?:, ?\\p{L}\\.?)?)(?= \\d{1,3} ?[mf](?![\\p{L}\\d]))`,
    (text, hit) => isNameHere(text, hit) || canBeName(text),
    late.iu`\n[ \t]{0,4}\d{1,2}[.)] ?\p{L}\S* (?:\p{L}\. )?\d{1,3} ?[mf]`,
  ),
  // "airway Pope, compressions ABBOT/Deacon, recorder NUNN"
  row(
    `\\b(?:recorder|compressions|airway|team leader|relief|supervisor)[: ] ?(?<value>${word}(?:[/ ]${word})?)(?=[.,;]|[ \\t]*(?:\\r?\\n|$))`,
    (text, hit) => text.split(/[/ ]/u).every((one) => isAnyName(one, hit)),
    /recorder|compressions|airway|team leader|relief|supervisor/i,
  ),
  // "son rocky lives in", where capitals say nothing
  row(
    `\\b(?:son|daughter|mother|father|mom|mum|dad|wife|husband|brother|sister|niece|nephew|grandson|granddaughter|aunt|uncle|partner|friend|neighbou?r) (?<value>${word})(?=${sp}(?:lives|drove|drives|visits|called|is (?:here|hcpoa|poa|at)|brought|helps|came|stays|signs|signed)(?!\\p{L}))`,
    (text, hit) => letterCaseAt(hit.text, hit.start) !== 'mixed' && canBeGiven(text) && isAnyName(text, hit),
    /(?:lives|drove|drives|visits|called|is (?:here|hcpoa|poa|at)|brought|helps|came|stays|sign)/i,
  ),
  // "Pt. C.F seen in follow up"
  row(
    `\\bpt\\.? (?<value>\\p{L}\\.?\\p{L}\\.?)(?=${sp}(?:seen|was seen|is seen|tolerated|reports|denies|refused|presented|presents|returns|here)(?!\\p{L}))`,
    (text, hit) =>
      !isFunctionWord(text) &&
      !/^(?:w[eo]|bp|hr)/iu.test(text) &&
      (letterCaseAt(hit.text, hit.start) !== 'mixed' || /^\p{Lu}/u.test(text)),
    late.iu`pt\.? \p{L}\.?\p{L}\.? `,
  ),
  // "Tannous family meeting", "Barakat's sutures come out"
  row(
    `(?:(?:^|[.;:\\n])\\s{0,2}|\\bthe )(?<value>${word}(?:-${word})?)(?=${sp}family (?:meeting|conference|updated|at bedside|aware|present|notified|wishes|requests|requested))`,
    (text, hit) => isPerson(text, hit) || (isAnyName(text, hit) && !isDictionaryWord(text)),
    /family (?:meeting|conference|updated|at bedside|aware|present|notified|wishes|request)/i,
  ),
  row(
    `(?:(?:^|[.;:\\n])\\s{0,2})(?<value>${word}(?:-${word})?)(?=['’]s${sp}(?:sutures|staples|appetite|mother|mom|mum|father|dad|wife|husband|daughter|son|family|parents|inhaler|blood pressure|weight|mood|speech|labs|questions|concerns|chart|a1c)(?!\\p{L}))`,
    (text, hit) =>
      isPerson(text, hit) || (isAnyName(text, hit) && (canBeName(text) || !isDictionaryWord(text))),
    late.iu`['’]s\s(?:sutures|staples|appetite|m|f|dad|wife|husband|daughter|son|parents|inhaler|blood|weight|speech|labs|questions|concerns|chart|a1c)`,
  ),
];

export const peopleInLetters = patternRecognizer('people-in-letters', '1', patterns);
