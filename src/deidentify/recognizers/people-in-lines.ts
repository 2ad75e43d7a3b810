import { type AskedPattern, late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isClinicalProperNoun, isEponym, isFunctionWord } from '../words/ordinary-word.ts';
import { neverNames, relations, roles } from '../words/person-roles.ts';
import { canBeName } from '../words/word-names.ts';
import { isPerson } from './name-phrases.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

export const sp = '(?: |\\r?\\n)';
export const word =
  "(?!(?:and|or|to|for|from|with|the|on|at|in|re|was|is|who|by|dr)\\b)\\p{L}[\\p{L}\\p{M}'’-]{0,24}";
export const part = `(?:\\p{L}\\.|${word})`;
export const value = `(?<value>(?:(?:mac|mc|de|van|von|der|den|da|di|la|le|el|al|bin|st\\.?) ){0,2}${part}(?:${sp}${part}){0,3}?)`;
const months = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
export const aDay = `(?:\\d{1,4}[-/. ]\\d{1,2}[-/. ]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?(?:${months})\\p{L}{0,6},?(?:[ -]['’]?\\d{2,4})?|(?:${months})\\p{L}{0,6}\\.?[ -]\\d{1,2}(?:st|nd|rd|th)?(?:,?[ -]\\d{4})?|(?:${months})\\p{L}{0,6}[ -]['’]?\\d{2,4}|\\d{1,2}/\\d{1,2}|\\d{1,2}/\\d{4}|\\d{4}-\\d{2})`;
const ends = '[ \\t]*(?:\\r?\\n|$|[,;|)]|\\.(?:\\s|$))| {2}|,? (?:m\\.?d|d\\.?o|r\\.?n|n\\.?p|p\\.?a)\\b';
const end = `(?=${ends})`;
const discipline =
  'pt|ot|rn|slp|rd|rrt|rt|sw|msw|lcsw|cm|pa|np|md|do|pharmd|resident|fellow|intern|attending|nurse|chaplain|spouse|wife|husband|son|daughter|dtr|mother|father|mom|dad|mum|sister|brother|niece|nephew|aunt|uncle|friend|neighbou?r|roommate|partner|girlfriend|boyfriend|caregiver|guardian|granddaughter|grandson|poa|hcp|nok';
const inBrackets = new RegExp(`\\((?:${discipline})\\)`, 'i');
const other =
  'boss|co-?worker|landlord|neighbou?r|roommate|teacher|coach|manager|supervisor|employer|lawyer|attorney|pastor|friend|fianc[eé]e?|partner';

/** Two or three letters, where only somebody's stand: they may be short for something elsewhere. */
const isLetters = (text: string): boolean =>
  !/^(?:am|pm|md|do|rn|np|pa|of|on|at|in|to|by|no|ok)$/iu.test(text);

/** Whatever the word means, only a name stands here: in mixed text a capital is enough. */
export function isNameHere(text: string, hit: PatternHit): boolean {
  const words = text.split(/[\s.]+/u).filter((one) => one.length > 1);
  const isNone = words.some((one) => {
    const lower = one.toLowerCase();
    return neverNames.has(lower) || relations.has(lower) || roles.has(lower) || isFunctionWord(one);
  });
  if (isNone || words.length === 0) return false;
  return letterCaseAt(hit.text, hit.start) === 'mixed'
    ? words.every((one) => /^\p{Lu}/u.test(one)) && !words.every((one) => isAbbreviation(one))
    : isPerson(text, hit) || words.every((one) => canBeName(one) && !isClinicalProperNoun(one));
}

/** A row of people in fixed wording. */
export const row = (pattern: string, check: PhiPattern['check'], needs?: AskedPattern): PhiPattern => ({
  category: 'NAME',
  strength: 2,
  pattern: searched(pattern, 'dgiu'),
  ...(needs && { needs }),
  ...(check && { check }),
});

const patterns: readonly PhiPattern[] = [
  // "Author kb  Cosigner Bello, Ada"
  row(
    `(?:(?:^|\\n)[ \\t]{0,4}author {1,8})(?<value>\\p{L}{2,3}|${part}(?:,? ${part}){0,2}?)(?= {2}|[ \\t]*(?:\\r?\\n|$))`,
    (text, hit) => (/^\p{L}{2,3}$/u.test(text) ? isLetters(text) : isNameHere(text, hit)),
    /author /i,
  ),
  row(
    `\\bco-?signer {1,8}(?<value>${part}(?:,? ?${part}){0,3}?)(?= {2}| \\d|[ \\t]*(?:\\r?\\n|$))`,
    isNameHere,
    /signer /i,
  ),
  // "Transcribed: 3 Apr 1998 kb.", "Entered by KB at 14:05"
  row(
    `\\b(?:(?:dictated|transcribed|typed)[:.]{0,2} ?|(?:trans|dict|tr|[dt])[:.]{1,2} ?)(?:on )?${aDay},?[ /]{1,6}(?:by )?(?<value>\\p{L}{2,3})${end}`,
    isLetters,
  ),
  row(
    `\\b(?:entered|keyed|charted|grossed|embedded|cut|stained|screened|scored|recorded|documented|typed|transcribed|dictated|verified|scanned|uploaded|filed) by:? (?<value>\\p{L}{2,3})(?= (?:at|on|@) \\d|[.;,]|[ \\t]*(?:\\r?\\n|$))`,
    (text) => isLetters(text) && !/^(?:us|me|ct|mri|fax|rt|her|him)$/iu.test(text),
    late.iu` by:? \p{L}{2,3}(?:[ .;,]|\r?\n|$)`,
  ),
  // "Transcribed: 3 Apr 1998 Ada Bello.", "Dictated: 5/98 A. Bello"
  row(
    `\\b(?:dictated|transcribed|typed|verified|reviewed|signed|reported)[:.]{1,2} ?(?:on )?${aDay},?[ /]{1,6}(?:by )?${value}${end}`,
    isNameHere,
    /ed[:.]{1,2} ?\S/i,
  ),
  // "Verified: Bello", "Report by: A. Bello (0261)", "Prepared for Ada Bello by Bo Quill"
  row(
    `\\b(?:verified|read|reported|report|interpreted|finali[sz]ed|approved|prepared|referral (?=for)|copies (?=to)|client)(?: ?(?:by|for|to))?: {0,3}${value}(?=${ends}|${sp}?\\()`,
    isNameHere,
  ),
  row(`(?:^|\\n|[.;] )[ \\t]{0,4}prepared for ${value}(?=${sp}by${sp})`, isNameHere, /prepared for /i),
  row(
    `(?:^|\\n|[.;] )[ \\t]{0,4}(?:prepared for [^\\n.]{3,40}? by|prepared by|consult(?:ation)? requested by) ${value}(?=${ends}|${sp}(?:for|on)${sp})`,
    isNameHere,
    /prepared|requested by/i,
  ),
  row(
    `\\bconsult(?:ation)? requested by [^\\n.]{3,40}? for ${value}(?=${sp}?\\(|${sp}on${sp}|[.;\\n])`,
    isNameHere,
    /requested by /i,
  ),
  // "She was born Crohn and married in 1998", "formerly Auger;", "née", "maiden name Hope"
  row(
    `\\b(?:(?:was|is) born|formerly|previously|n[eé]e|maiden(?: name)?:?|married name:?|mother['’]s maiden name:?)${sp}(?:known as${sp}|as${sp})?(?<value>${word}(?: ${word})??)(?=${sp}and (?:married|changed|is now)|,? (?:now|chart|records?)\\b|[;]|[ \\t]*(?:\\r?\\n|$|\\.(?:\\s|$)))`,
    (text, hit) =>
      isNameHere(text, hit) &&
      (letterCaseAt(hit.text, hit.start) !== 'mixed' || /^\p{Lu}/u.test(text)) &&
      !/^(?:healthy|well|term|preterm|premature|smoker|deaf|blind|early|vaginally|breech|twins?|active|stable|normal|sober|independent)$/iu.test(
        text,
      ),
    /born|formerly|previously|n[eé]e |maiden|married name/i,
  ),
  // "Thank you for sending Ada Bello to us", "According to Ada, the rash", "We reviewed Ada's spirometry"
  row(
    `\\b(?:sending|referring|bringing|directing|introducing)${sp}(?:(?:mr|mrs|ms|miss|dr)\\.? )?${value}(?=${sp}(?:to (?:us|me|our|my|the)|along|back|over|for|with|who)\\b|[.,;])`,
    isPerson,
  ),
  row(`\\baccording to${sp}(?:(?:mr|mrs|ms|dr)\\.? )?${value}(?=, )`, isPerson, /according/i),
  row(
    `\\b(?:reviewed|discussed|refilled|checked|updated|adjusted|reconciled|increased|decreased|stopped|continued|drew|sent)${sp}(?<value>${word})(?=['’]s${sp}(?:\\p{L}{3,14}|a1c|ct|mri|ekg|ecg|bp|hr)\\b)`,
    (text, hit) =>
      isPerson(text, hit) &&
      !isEponym(text) &&
      !/^(?:today|yesterday|patient|child|infant|mother|father|last)$/iu.test(text),
    /['’]s /u,
  ),
  // "Contact Satomi 913-555-6948", "Message left with Ada at 555-0144"
  row(
    `\\b(?:contact|call|text|reach|phone|notify|page|left${sp}with|spoke${sp}(?:to|with)|mom|mum|dad|wife|husband|son|daughter|sister|brother|partner|friend|neighbou?r|poa|nok|h?cp)[:,]?${sp}${value}(?=,?${sp}(?:at |on |@ ?|tel\\.? |ph\\.? |cell |mobile )?(?:\\+?\\d{1,2}[ -])?\\(?\\d{3}\\)?[-. /]{1,2}\\d{3}[-. ]?\\d{4})`,
    (text, hit) =>
      isPerson(text, hit) &&
      !/^(?:ring|call|text|phone|page|fax|dial|reach|contact|home|office|clinic|cell|work)$/iu.test(text),
    /\d{3}[-. ]?\d{4}/,
  ),
  // "Boss, Ada Bello, sent her home"
  row(`(?:(?:^|[.\\n]|\\b(?:his|her|their|the|and))\\s{0,2})(?:${other}),${sp}${value}(?=,)`, isPerson),
  // "CB, 54F", "c.b., 54f": a patient by letters
  row(
    `(?:(?:^|[.;\\n])\\s{0,2}|\\bpt )(?<value>(?!pt\\b|we\\b)\\p{L}\\.?\\p{L}\\.?)(?=, \\d{1,3} ?(?:[mf]|yo[mf]?|y\\/o)(?![\\p{L}\\d/]))`,
    isLetters,
    late.iu`\p{L}\.?\p{L}\.?, \d{1,3} ?(?:[mf]|yo|y\/o)`,
  ),
  // "From Elm Clinic Re Ada Bello" at the end of a line
  row(
    `(?:\\bfrom [^\\n]{3,60} re:? )${value}(?=[ \\t]*(?:\\r?\\n|$))`,
    isNameHere,
    /from [^\n]{3,60} re:? /i,
  ),
  // "Reviewed by Overall 2/2011"
  row(
    `\\b(?:reviewed|seen|read|signed|verified|checked|cosigned|dictated) by (?:dr\\.? )?${value}(?=,? (?:on )?${aDay})`,
    isNameHere,
    / by /i,
  ),
  // "Attg Turner aware at 0310", "Night float Kuo to follow"
  row(
    `\\b(?:attg|attending|resident|fellow|night float|float|hospitalist|intern|surgeon|consultant) (?<value>${word})(?= (?:aware|notified|to follow|following|at bedside|paged|agrees|updated|informed|present)(?!\\p{L}))`,
    isNameHere,
  ),
  // "Limón (attending), Thompson (R2), Asper (MS3)"
  row(
    `(?:[,:;] ?)(?<value>${word}(?:-${word})?)(?= \\((?:attending|fellow|intern|resident|r[1-6]|pgy-? ?\\d|ms ?-?[1-4]|np|pa|rn|md|do)\\))`,
    isNameHere,
    /\((?:attending|fellow|intern|resident|r[1-6]|pgy-? ?\d|ms ?-?[1-4]|np|pa|rn|md|do)\)/i,
  ),
  // "MOJISOLA cried during the exam"
  row(
    `(?:(?:^|[.!?\\n])\\s{0,2})(?<value>${word})(?=${sp}(?:cried|vomited|smiled|laughed|arrives|arrived by|is sleeping|slept|giggled|walked in|limped|yelled|refuses|refused|tolerated|ambulated|voided|spat|ate)(?!\\p{L}))`,
    (text, hit) =>
      isPerson(text, hit) &&
      !isAbbreviation(text) &&
      text.length > 3 &&
      !isFunctionWord(text) &&
      !isClinicalProperNoun(text) &&
      !/^(?:patient|baby|infant|child|last|first|next)$/iu.test(text),
    late.iu`(?:cried|vomited|smiled|laughed|arrives|arrived by|is sleeping|slept|giggled|walked in|limped|yelled|refuses|refused|tolerated|ambulated|voided|spat|ate)(?!\p{L})`,
  ),
  // "Seen and agreed. Onoh" at the end, "Viola von Hagen / Pick" below it
  row(
    `(?:\\b(?:agreed?|agrees|reviewed|discussed|examined)\\. )(?<value>${word}(?:-${word})?)(?=\\s*$)`,
    isNameHere,
    /(?:agree[ds]?|reviewed|discussed|examined)\. \S+\s*$/i,
  ),
  row(
    `(?:\\n[ \\t]{0,8}\\p{L}[\\p{L}\\p{M}.'’ -]{3,40} / ?)(?<value>${word}(?:[ -]${word})?)(?=\\s*$)`,
    isNameHere,
    /\n[^\n]{4,44} \/ ?[^\n/]{2,30}\s*$/u,
  ),
  // "See Planas 2021 note"
  row(
    `\\b(?:see|per|read) (?<value>${word})(?= (?:19|20)\\d\\d (?:note|letter|consult|report|op note))`,
    isNameHere,
    /(?:19|20)\d\d (?:note|letter|consult|report|op)/i,
  ),
  // "Chart of Van Gestel, Sam", "No show: M. Manning", "Left VM for Ada x2", "Label: Hunt 354224"
  row(
    `\\b(?:(?:chart|records|visit|photo|label) (?:of|for)|no[- ]show:|label:|(?:left )?(?:vm|voicemail|msg|message|lm) for) (?<value>${part}(?:,? ${part}){0,3}?)(?= x ?\\d|[.;:(\\n]| on | \\d|,? (?:dob|mrn)|\\s*$)`,
    (text, hit) =>
      isNameHere(text, hit) &&
      !/^(?:review|records?|call|results?|the|pt|patient|mother|family|callback)$/iu.test(text),
    late.iu`(?:of|for|show:|label:) \p{L}`,
  ),
  // "Miller, Denise: no show"
  row(
    `(?:(?:^|[.\\n])\\s{0,2})(?<value>(?:\\p{L}{2,3} ){0,2}${word}, ${word}(?: \\p{L}\\.?)?)(?=: (?:no show|cancel|left|here|arrived|called|seen|late))`,
    isNameHere,
    /: (?:no show|cancel|left|here|arrived|called|seen|late)/i,
  ),
  // "pt. april priest, hosp. no. 4", "pt O.O"
  row(
    `(?:(?:^|[.\\n])\\s{0,2})(?:pt|patient)\\.? ${value}(?=, (?:hosp|mrn|dob|d\\.o\\.b|unit no|chart|nhs))`,
    (text, hit) => isNameHere(text, hit) && !/^(?:seen|is|was|has|here|examined)/iu.test(text),
    /(?:pt|patient)\.? [^\n,]{3,40}, (?:hosp|mrn|dob|d\.o|unit|chart|nhs)/i,
  ),
  row(`\\bpt (?<value>\\p{L}\\.\\p{L}\\.?)(?![\\p{L}\\d])`, isLetters, late.iu`\bpt \p{L}\.`),
  // "Emergency contact: L. Parkes (wife) 918-555-1279; alt Akbar Sáenz (son)"
  row(`(?:[:;] ?|\\balt |\\bor )${value}(?= ?\\((?:${discipline})\\))`, isNameHere, inBrackets),
  // "Cosign required: Lisa Schober", "Circulator Smith, scrub Fanning"
  row(`\\bco-?sign(?:ature|er)?(?: required| needed| by)?: ${value}(?=${ends})`, isNameHere, /sign/i),
  row(
    `\\b(?:circulator|circ|scrub|anes|asst)[: ] ?(?<value>${word})(?=[,.;/]|[ \\t]*(?:\\r?\\n|$))`,
    isNameHere,
    /circ|scrub|anes|asst/i,
  ),
  // "Poor Pedro vomited twice", "Little Bo has croup"
  row(
    `(?:(?:^|[.!?\\n])\\s{0,2})(?:poor|little|sweet|dear) (?<value>${word})(?=${sp}(?:is|has|was|had|vomited|cried|fell|could|did|came|got)(?!\\p{L}))`,
    (text, hit) =>
      isPerson(text, hit) && (letterCaseAt(hit.text, hit.start) === 'mixed' || !isClinicalProperNoun(text)),
    /(?:poor|little|sweet|dear) /i,
  ),
  // "Baby boy Hickman weighed 3.4 kg"
  row(
    `\\bbaby(?:${sp}(?:boy|girl))${sp}(?<value>(?!of\\b|at\\b|born\\b|weigh|delivered|doing\\b|twin|with\\b)${word}(?:-${word})?)(?=${sp}(?:weigh|was|is|born|did|fed|feeding|has|had|passed|remains|to|in)|['’]s|[,.;(])`,
    (text, hit) => isNameHere(text, hit),
    /baby/i,
  ),
  // "Ada Bello (PT) recommends a walker", "Quddoos (spouse) is the surrogate"
  row(
    `(?:(?:^|[.\\n;])\\s{0,2})${value}(?=${sp}\\((?:${discipline})\\)${sp}(?:\\p{L}))`,
    (text, hit) => isNameHere(text, hit),
    inBrackets,
  ),
  // "CRNA Bello induced", "Dietitian HUNG consulted"
  row(
    `\\b(?:crna|dietiti?an|dietician|pharmacist|perfusionist|sonographer|chaplain|therapist|counsel+or|midwife|hygienist|technologist|radiographer|phlebotomist|anesthetist|anaesthetist|surgeon|assistant|scribe|interpreter)${sp}(?<value>${word})(?=${sp}(?:induced|consulted|consulting|notified|called|seen|present|aware|here|following|updated|recommends?|advised|verified|assisted|visited|came|saw|at bedside|on call)\\b)`,
    (text, hit) => isNameHere(text, hit) && isPerson(text, hit),
  ),
  // "ID: MILD, 67M, with SOB": a surname of any word behind the label of who somebody is
  row(
    `(?:(?:^|[.\\n])\\s{0,2})(?:id|patient|pt|name): ?(?<value>${word}(?: ${word})??)(?=, \\d{1,3} ?(?:[fm]\\b|y\\/?o|years?))`,
    (text, hit) => isNameHere(text, hit) || letterCaseAt(hit.text, hit.start) !== 'mixed',
    late.iu`(?:id|patient|pt|name): ?\p{L}`,
  ),
];

/** Names in lines and sentences of fixed wording: who typed, verified, prepared, was sent, called at a number. */
export const peopleInLines = patternRecognizer('people-in-lines', '1', patterns);
