import { late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isClinicalProperNoun, isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { isGivenName } from '../words/person-name.ts';
import { neverNames, relations, roles } from '../words/person-roles.ts';
import { canBeName } from '../words/word-names.ts';
import { isPerson } from './name-phrases.ts';
import { isOneCase } from './one-case.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const sp = '(?: |\\r?\\n)';
const word = "(?!(?:and|or|to|for|from|with|the|on|at|in|re|was|is|who)\\b)\\p{L}[\\p{L}\\p{M}'’-]{0,24}";
const part = `(?:\\p{L}\\.|${word})`;
const value = `(?<value>(?:(?:mac|mc|de|van|von|der|den|da|di|la|le|el|al|bin|st\\.?) ){0,2}${part}(?:${sp}${part}){0,2}?)`;

const role =
  '(?:hospitalist|surgeon|nurse|charge nurse|cardiologist|neurologist|oncologist|radiologist|pathologist|nephrologist|urologist|psychiatrist|pharmacist|therapist|social worker|chaplain|resident|fellow|intern|attending|anesthesiologist|dietitian|case manager|interpreter|dentist|podiatrist|midwife|intensivist|paramedic|technician|sitter|aide|landlord|neighbou?r|driver|coach|teacher|lawyer|attorney)';

/** Groups that are no family of a name. */
const notFamilies = late.iu`^(?:entire|whole|immediate|extended|patient|patients|foster|host|birth|adoptive|nuclear|royal|large|rest|word|drug|gene|protein|same|other|first|second|step|biological)$`;
/** States that are given names too. */
const states = late.iu`^(?:Georgia|Virginia|Carolina|Alberta|Victoria|Montana|Dakota|Washington)$`;

const isSurname = (text: string): boolean => {
  const lower = text.toLowerCase();
  return (
    (canBeName(text) || !isDictionaryWord(text)) &&
    !neverNames.has(lower) &&
    !roles.has(lower) &&
    !relations.has(lower) &&
    !isAbbreviation(text) &&
    !(isFunctionWord(text) && !canBeName(text)) &&
    !/^(?:self|same|none|unknown|pending|other|yes|no|as above|private)$/iu.test(text)
  );
};

const patterns: readonly PhiPattern[] = [
  // "Paged Oduya x 2", "cosigned LAFFERTY 8-26", "Handoff Ada -> Bo"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `\\b(?:re-?paged|paged|beeped|bleeped|co-?signed|countersigned|hand-?off|handover|sign-?out|relieved|texted|rang|phoned|perfectserved|tigertexted|secure-?chatted)(?:${sp}(?:by|to|from))?:?${sp}(?:drs?\\.? |rn |md |nurse )?${value}(?=,?${sp}(?:x ?\\d|\\d{1,2}[-/:]\\d|@|at \\d|again|twice|back|re\\b|about|regarding|who|and|for|->|=>|→|>)|[.,;)\\]]| ?(?:->|=>|→)|[ \\t]*(?:\\r?\\n|$))`,
      'dgiu',
    ),
    check: isPerson,
  },
  {
    category: 'NAME',
    strength: 2,
    needs: /(?:->|=>|→|>>)/u,
    pattern: searched(
      `\\b(?:hand-?off|handover|sign-?out|report|care|shift|sbar)\\b[^.\\n]{0,40}?(?:->|=>|→|>>)${sp}?${value}(?=[.,;)\\n]|${sp}(?:at|@|\\d)|$)`,
      'dgiu',
    ),
    check: isPerson,
  },
  // "cc: J. Garcia; Vodopivec; Elm Street Pediatrics": the second and third of a list
  ...[1, 2].map(
    (others): PhiPattern => ({
      category: 'NAME',
      strength: 2,
      pattern: searched(
        `(?:^|\\n)[ \\t]{0,8}(?:b?cc|cop(?:y|ies)(?: to)?|distribution)[: ](?:[^\\n;,]{1,60}[;,] ?){${others}}(?:dr\\.? )?${value}(?=[ \\t]*(?:[;\\n]|$))`,
        'dgiu',
      ),
      check: (text, hit) =>
        isPerson(text, hit) &&
        !/\b(?:clinic|hospital|center|practice|pediatrics|records|file|chart)\b/iu.test(text),
    }),
  ),
  // "Per Sager's note, Lasix was doubled"
  {
    category: 'NAME',
    strength: 2,
    needs: /['’]s /u,
    pattern: searched(
      `\\b(?:per|see|reviewed|read|saw|noted in|as in|from|after|following|agree with|agrees with|in)${sp}(?:dr\\.? )?(?<value>${word}(?: ${word})?)(?=['’]s${sp}(?:notes?|consult|recs?|recommendations?|plan|advice|request|letter|report|addendum|orders?|op note|h&p|e-?mail|message|impression|read|clinic|service|team|patient|pt|office|list|suggestion)\\b)`,
      'dgiu',
    ),
    check: (text, hit) =>
      isPerson(text, hit) && !/^(?:today|yesterday|tomorrow|last|this|patient|pt)$/iu.test(text),
  },
  // "Consult: Klein. Plan per Yadav.", "Witness: Ada Bello;"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `\\b(?:consults?|an(?:a)?esthesia|an(?:a)?esthesiologist|surgeon|assistant|attending|interpreter|witness|scribe|chaperone|referring|supervisor|preceptor|caregiver|informant|sponsor|chaplain|pcp):${sp}(?:dr\\. )?${value}(?=[.;,]|${sp}?\\(|[ \\t]*(?:\\r?\\n|$))`,
      'dgiu',
    ),
    check: isPerson,
  },
  // "PCP        Jones", "ANESTHESIOLOGIST: BURNS": a surname that is a word, where only a person can stand
  {
    category: 'NAME',
    strength: 2,
    needs:
      /(?:pcp|gp|attending|surgeon|assistant|physician|esthesiologist|provider|referred by|consultant|resident|dentist|midwife)(?::| {3})/i,
    pattern: searched(
      `(?:^|[\\n|]| {3})[ \\t]{0,4}(?:pcp|gp|attending|surgeon|assistant|attending physician|physician|an(?:a)?esthesiologist|provider|referred by|consultant|resident|dentist|midwife)(?::[ \\t]{0,12}| {3,20})(?:dr\\. )?${value}(?=[ \\t]*(?:\\r?\\n|$| {3}|\\|))`,
      'dgiu',
    ),
    check: (text) =>
      /\p{L}{2}/u.test(text) && text.split(/[\s,.]+/u).every((one) => one.length < 2 || isSurname(one)),
  },
  // "Await Llano's opinion", "call Ivona N. Staněk with results"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `\\b(?:await(?:ing|s)?|pending|until|call|notify|contact|inform|update|e-?mail|ask|thanks? to)${sp}(?:dr\\.? )?${value}(?=['’]s${sp}(?:opinion|input|reply|response|decision|call|review|read|recs|recommendations|visit|approval)\\b|${sp}(?:with (?:results?|any|questions|the results?)|for (?:the|his|her|their) (?:help|results?|referral)|if (?:any|there|worse)))`,
      'dgiu',
    ),
    check: isPerson,
  },
  // "DPOA: Cīrule, Lilita F.", "Kusumo, Rafid is a 44-year-old", "FW: Duhamel, Maurice - results"
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\p{L}, \p{L}`,
    pattern: searched(
      `(?:(?:^|\\n|[:;.] )|\\bfw: |\\bre: )(?<value>(?:(?:mac|mc|de|van|von|der|den|da|di|la|le|el|al|bin|st\\.?) ){0,2}\\p{L}[\\p{L}\\p{M}'’-]{1,24}, \\p{L}[\\p{L}\\p{M}'’-]{1,24}(?: \\p{L}(?!\\p{L})\\.?)?)(?=${sp}is an? (?:\\d|\\p{L}{4,12}[- ]year)| - |[.;)]|[ \\t]*(?:\\r?\\n|$))`,
      'dgiu',
    ),
    check: (text, hit) => {
      const [last = '', first = ''] = text.split(/, | \p{L}\.?$/u);
      const own = last.replace(/^(?:\p{L}{2,3}\.? )+/iu, '');
      if (letterCaseAt(hit.text, hit.start) === 'mixed' && !/^\p{Lu}[^,]*, \p{Lu}/u.test(text)) return false;
      return (
        isGivenName(first) &&
        !isDictionaryWord(first) &&
        isSurname(own) &&
        !isClinicalProperNoun(own) &&
        !states.test(first)
      );
    },
  },
  // "Ertaş, the hospitalist, agreed", "Arild Moe is the power of attorney", "Signed Ada Bello 1960/04/14"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?:^|\\n|[.!?;] )${value}(?=, the ${role}\\b|${sp}is${sp}(?:the|her|his|their)${sp}(?:power of attorney|poa|h(?:ealth ?)?c(?:are)? proxy|hcp|guardian|next of kin|emergency contact|surrogate|conservator|primary contact|caregiver)\\b)`,
      'dgiu',
    ),
    check: isPerson,
  },
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?:^|\\n|[.;] )[ \\t]{0,4}(?:electronically |e-?)?signed:? ${value}(?=,? (?:\\d{1,4}[-/. ]|on \\d)[^\\n]{2,24}(?:\\r?\\n|$))`,
      'dgiu',
    ),
    check: isPerson,
  },
  // "labs ordered by m. grill", in notes of one case
  {
    category: 'NAME',
    strength: 2,
    pattern: late.dgiu`(?:\b(?:by|with|dictated|d\/w|per|from|to)\)? )(?<value>\p{L}\. \p{L}[\p{L}\p{M}'’-]{2,24})(?![\p{L}\d-])`,
    check: (text, hit) => isOneCase(hit) && isSurname(text.slice(3)) && !isClinicalProperNoun(text.slice(3)),
  },
  // "--LITTLE, 7-14", "- Halse 04/15": who wrote an entry
  {
    category: 'NAME',
    strength: 2,
    needs: /(?:^|\n)[ \t]{0,4}[-–—~]/u,
    pattern: late.dgu`(?:^|\n)[ \t]{0,4}[-–—~]{1,3} ?(?<value>\p{L}[\p{L}\p{M}'’-]{2,24})(?=, ?\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?[ \t]*(?:\r?\n|$))`,
    check: isSurname,
  },
  {
    category: 'DATE',
    strength: 2,
    needs: /(?:^|\n)[ \t]{0,4}[-–—~]/u,
    pattern: late.dgu`(?:^|\n)[ \t]{0,4}[-–—~]{1,3} ?\p{L}[\p{L}\p{M}'’-]{2,24}, ?(?<value>\d{1,2}[-/]\d{1,2})(?=[ \t]*(?:\r?\n|$))`,
  },
  // "Ada Bello --- KBL ---", "K. Bello, MD / RT"
  {
    category: 'NAME',
    strength: 2,
    needs: / --- |, (?:md|do|np|pa|rn|pa-c)\.? \//i,
    pattern: late.dgiu`(?: --- |, (?:md|do|np|pa|rn|pa-c)\.? \/ ?)(?<value>\p{L}{2,3})(?= ---|[ \t]*(?:\r?\n|$))`,
    check: (text) => !isAbbreviation(text) || /^\p{Lu}{3}$/u.test(text),
  },
  // "The Gélinas family was updated"
  {
    category: 'NAME',
    strength: 2,
    needs: / family /i,
    pattern: searched(
      `\\bthe${sp}(?<value>${word}(?:-${word})?)(?=${sp}family${sp}(?:was|were|is|has|had|met|agreed|agrees|wishes|requests?|asked|would|will|declined|understands?|at bedside))`,
      'dgiu',
    ),
    check: (text, hit) => isPerson(text, hit) && !notFamilies.test(text),
  },
  // "routed to Waters,Trevor": a comma without a blank
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\p{L},\p{L}`,
    pattern: late.dgu`(?<![\p{L}\d,-])(?<value>\p{L}[\p{L}\p{M}'’-]{1,24},\p{L}[\p{L}\p{M}'’-]{1,24}(?: \p{Lu})?)(?![\p{L}\d,-])`,
    check: (text, hit) => {
      const [last = '', first = ''] = text.replace(/ \p{Lu}$/u, '').split(',');
      if (letterCaseAt(hit.text, hit.start) === 'mixed' && !/^\p{Lu}[^,]*,\p{Lu}/u.test(text)) return false;
      return isGivenName(first) && !isDictionaryWord(first) && isSurname(last) && !isClinicalProperNoun(last);
    },
  },
];

/** Names in what is said in passing: who was paged, relieved, waited for or quoted. */
export const peopleInPassing = patternRecognizer('people-in-passing', '1', patterns);
