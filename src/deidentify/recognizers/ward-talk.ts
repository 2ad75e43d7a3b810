import { late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isOfMedicine } from '../words/of-medicine.ts';
import { isDictionaryWord, isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import { isOtherWord } from '../words/other-words.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { isClinical } from './place-checks.ts';
import { isSomebody } from './told-of-people.ts';

const sp = '(?:[ \\u00a0]|\\r?\\n)';
const word = "\\p{L}[\\p{L}\\p{M}'’-]{1,22}";
const opens = '(?:^|\\n[ \\t]{0,4}|[.!?;:]\\s{1,2})';
const lineEnd = '[ \\t]*(?:\\r?\\n|$)';
const isMixed = (hit: PatternHit): boolean => letterCaseAt(hit.text, hit.start) === 'mixed';

/** What only two people have done or are. */
const together = `(?:have|had)${sp}been${sp}(?:married|together|separated|divorced|friends|partners|dating|arguing|fighting)|(?:are|were|got)${sp}(?:married|divorced|separated|engaged|siblings|sisters|brothers|twins|cousins|roommates|partners|expecting|both${sp}(?:here|present))|live${sp}together|met${sp}(?:in|at|when)|share${sp}an?`;
/** Who sends somebody to a bed. */
const service =
  'pt|ot|slp|speech|nutrition|dietary|pharmacy|radiology|(?:the )?lab|micro(?:biology)?|blood bank|case management|social work|sw|palliative(?: care)?|hospice|it|billing|registration|scheduling|dispatch|transport|rt|respiratory|wound care|(?:medical )?records|security|housekeeping|chaplaincy|spiritual care|admissions|dme|insurance|home health|ir|x-?ray|ct|mri|echo|eeg|infection control|employee health|patient relations|physio(?:therapy)?|dietetics|theatres?|switchboard';
const serves =
  'worked|works|called|calls|came|comes|saw|sees|met|spoke|will|here|states|recommends|recommended|evaluated|assisted|helped|tomorrow|today|notified|aware|reports|reported|paged|returned';
const specialty =
  'cardiology|cards|cardiac|ep|hf|renal|nephro(?:logy)?|id|gi|hepatology|liver|neuro(?:logy)?|neurosurgery|nsgy|pulm(?:onary)?|pccm|icu|micu|heme|onc(?:ology)?|heme-?onc|endo(?:crine|crinology)?|rheum(?:atology)?|derm(?:atology)?|ent|optho|ophtho|ophthalmology|uro(?:logy)?|ortho(?:paedics|pedics)?|plastics|vascular|surgery|trauma|gyn|ob|psych(?:iatry)?|palliative|pain|pmr|pm&r|pt|ot|slp|nutrition|sw|ir|radiology|pathology|genetics|allergy|wound|transplant|ct surgery|pediatrics|peds|podiatry|dental|omfs';

/** No word of charts, or one that is a name as well. */
const isName = (value: string): boolean =>
  !isClinical(value) &&
  !isAbbreviation(value) &&
  (canBeName(value) ? !isOrdinaryWord(value) || canBeGiven(value) : !isOtherWord(value));
const parts = (value: string): readonly string[] =>
  value.split(/[\s,]+/u).filter((one) => one.replace('.', '').length > 1);

/** Who has a shift: no service and no ward. */
function isOnDuty(value: string, hit: PatternHit): boolean {
  return (
    isSomebody(value, hit) &&
    !isClinical(value) &&
    !isAbbreviation(value) &&
    !isOfMedicine(value) &&
    (isMixed(hit) ? canBeName(value) || !isOtherWord(value) : canBeGiven(value) || !isDictionaryWord(value))
  );
}

const patterns: readonly PhiPattern[] = [
  // "Ada and Bo have been married for 40 years"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `${opens}(?<value>${word})(?=${sp}(?:and|&)${sp}${word}${sp}(?:${together})(?!\\p{L}))`,
      'dgiu',
    ),
    check: isSomebody,
  },
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `${opens}${word}${sp}(?:and|&)${sp}(?<value>${word})(?=${sp}(?:${together})(?!\\p{L}))`,
      'dgiu',
    ),
    check: isSomebody,
  },
  // "Ada from PT worked with her; Bo from OT tomorrow"
  {
    category: 'NAME',
    strength: 2,
    needs: /\sfrom\s/i,
    pattern: searched(
      `(?<![\\p{L}\\d'’-])(?<value>${word})(?=${sp}from${sp}(?:${service})(?![\\p{L}/-]))`,
      'dgiu',
    ),
    check: (value, hit) =>
      isSomebody(value, hit) &&
      (isMixed(hit)
        ? canBeName(value) || !isOtherWord(value)
        : canBeGiven(value) &&
          searched(`^${sp}from${sp}(?:${service})${sp}(?:${serves})(?!\\p{L})`, 'iu').test(
            hit.text.slice(hit.end, hit.end + 48),
          )),
  },
  // "- Oduya: wean O2", "2. Bello: home today"
  {
    category: 'NAME',
    strength: 2,
    needs: /(?:^|\n)[ \t]{0,4}(?:[-*•–]|\d{1,2}[.)])[ \t]/u,
    pattern: searched(
      `(?:^|\\n)[ \\t]{0,4}(?:[-*•–]|\\d{1,2}[.)])[ \\t]{1,2}(?<value>\\p{Lu}[\\p{L}\\p{M}'’-]{1,22}(?:, \\p{Lu}\\.?(?!\\p{L}))?)(?= ?[:–-] (?:wean|awaits?|awaiting|d/c|dc'?d?|discharge|home|npo|needs|ready|to (?:OR|ICU|floor|rehab|SNF|theatre|CT|MRI)|stable for|no (?:issues|events|complaints)|consent|pull|remove|advance|transfuse|transfer|step down|bed ready|for (?:OR|theatre|discharge)|seen|not seen|see (?:today|first|last))(?!\\p{L}))`,
      'dgu',
    ),
    check: (value, hit) => isMixed(hit) && parts(value).every(isName) && !isEponym(parts(value)[0] ?? ''),
  },
  // "She still has fever. - Ada", "–Oduya"
  {
    category: 'NAME',
    strength: 2,
    needs: /[-–—]/u,
    pattern: searched(
      `(?:(?:^|\\n)[ \\t]{0,4}[-–—]|[.!?)]['"”]?[ \\t]{1,3}[-–—~]{1,2} ?)(?<value>\\p{L}[\\p{L}\\p{M}'’-]{1,22})(?=${lineEnd})`,
      'dgu',
    ),
    check: (value, hit) => isSomebody(value, hit) && isName(value) && (isMixed(hit) || canBeName(value)),
  },
  // "Consults: cardiology (Oduya), renal (Bello)"
  {
    category: 'NAME',
    strength: 2,
    needs: searched(`(?:${specialty}) \\(\\p{L}`, 'iu'),
    pattern: searched(
      `(?<![\\p{L}\\d-])(?:${specialty}) \\((?:dr\\.? )?(?<value>${word}(?: ${word})?)(?=(?:[,;/] ?${word})?\\))`,
      'dgiu',
    ),
    check: (value, hit) =>
      /(?<!\p{L})(?:consult(?:s|ed|ing|ants?)?|following|follows|teams?|services|discussed|d\/w|seen|input|recs|appreciate)(?!\p{L})[^\n]{0,90}$/iu.test(
        before(hit, 110),
      ) &&
      parts(value).every(
        (one) =>
          isSomebody(one, hit) &&
          !isClinical(one) &&
          !isAbbreviation(one) &&
          (canBeName(one) || isEponym(one) || !isOtherWord(one)),
      ),
  },
  // "Ada Bello (Bunny to friends)"
  {
    category: 'NAME',
    strength: 2,
    needs: /\sto\s(?:h|t|f|e|k)/i,
    pattern: searched(
      `\\((?:or |aka )?["“'‘]?(?<value>${word}(?: ${word})?)(?=["”'’]?${sp}to${sp}(?:(?:her|his|their|all)${sp})?(?:friends|family|everyone|staff|grandkids|kids|teammates|intimates)\\))`,
      'dgiu',
    ),
  },
  {
    category: 'NAME',
    strength: 2,
    needs: /\sto\s(?:h|t|f|e|k)/i,
    pattern: searched(
      `(?<value>${word}(?:${sp}\\p{L}\\.)?${sp}${word})(?=${sp}\\((?:or |aka )?["“'‘]?${word}["”'’]?${sp}to${sp}(?:(?:her|his|their|all)${sp})?(?:friends|family|everyone|staff|grandkids|kids|teammates|intimates)\\))`,
      'dgiu',
    ),
    check: (value, hit) => parts(value).every((one) => isSomebody(one, hit)),
  },
  // "bed 4: Oduya, CHF", "Rm 3 | Fox | DKA | kbl"
  {
    category: 'NAME',
    strength: 2,
    needs: late.iu`(?:bed|rm|room|bay|chair|pod|stretcher|cubicle|slot) ?#?\p{L}?\d`,
    pattern: searched(
      `(?:^|\\n|[.;] )[ \\t]{0,4}\\|?[ ]?(?:bed|rm|room|bay|chair|pod|stretcher|cubicle|slot)[ ]?#?\\p{L}?\\d{1,3}\\p{L}?[ ]?(?:[:|–—-][ ]?|,[ ])(?<value>${word}(?:, ?${word})?)(?=[ ]?[,|;][ ]|[ ][–—-][ ]|,? \\d{1,3} ?(?:[mf]\\b|y))`,
      'dgiu',
    ),
    check: (value, hit) =>
      parts(value).every(
        (one) =>
          isSomebody(one, hit) &&
          !isClinical(one) &&
          !isAbbreviation(one) &&
          (canBeName(one) || !isOtherWord(one)),
      ),
  },
  // "Reassured Ada.", "Asked Ada about her mood"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?:^|\\n|[.;] {1,2}|(?<!\\p{L})(?:and|I|we)${sp})(?:asked|told|met|called|reassured|counsel+ed|educated|informed|updated|encouraged|advised|instructed|reminded|thanked|consoled|comforted|interviewed|examined|greeted|texted|e-?mailed|met${sp}with|spoke${sp}(?:to|with)|talked${sp}(?:to|with)|walked|weighed|visited)${sp}(?<value>${word}(?:${sp}${word})?)(?=[.;,](?!\\p{L})|${sp}(?:about|to|that|at|on|with|and|by|regarding|for|again|today|when|who|if|how)(?!\\p{L})|${lineEnd})`,
      'dgiu',
    ),
    check: (value, hit) =>
      parts(value).every((one) => isSomebody(one, hit) && isName(one)) &&
      (isMixed(hit) || canBeGiven(parts(value)[0] ?? '')),
  },
  // "We met with Ada and Bo today"
  {
    category: 'NAME',
    strength: 2,
    needs: /\sand\s/,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:by|with|w\\/|per|from|to|between|for)${sp}(?:drs?\\.?${sp})?(?<first>${word})(?:${sp}${word})?,?${sp}(?:and|&)${sp}(?<value>${word}(?:${sp}${word})?)(?=[.;,](?!\\p{L})|${sp}(?:today|who|at|on|in|for|about|regarding)(?!\\p{L})|${lineEnd})`,
      'dgu',
    ),
    check: (value, hit) => {
      const first =
        /(\p{L}[\p{L}'’-]+)(?:\s\p{L}[\p{L}'’-]+)?,?\s(?:and|&)\s$/u.exec(before(hit, 60))?.[1] ?? '';
      return (
        isMixed(hit) &&
        canBeName(first) &&
        !isOtherWord(first) &&
        parts(value).every((one) => isSomebody(one, hit) && isName(one))
      );
    },
  },
  // "Sign-out: Oduya to Bello", "Handoff Ada -> Bo"
  ...[
    `(?<value>${word})(?=${sp}(?:to|->|→|>)${sp}${word}(?:${lineEnd}|[.;,]))`,
    `${word}${sp}(?:to|->|→|>)${sp}(?<value>${word})(?=${lineEnd}|[.;,])`,
  ].map(
    (pair): PhiPattern => ({
      category: 'NAME',
      strength: 2,
      needs: /(?:sign|hand|transfer)/i,
      pattern: searched(
        `(?<![\\p{L}\\d])(?:sign-?${sp}?out|hand-?${sp}?off|hand-?${sp}?over|transfer${sp}of${sp}care|turnover)(?::${sp}?|${sp})${pair}`,
        'dgiu',
      ),
      check: isOnDuty,
    }),
  ),
  // "Pager holder Oduya", "On call: Bello", "Team: Oduya/Bello/Moe"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:pager${sp}holder|on[- ]call|(?:primary|admitting|surgical|medical|consult)${sp}team|team:|night${sp}float|nocturnist|(?:first|second|1st|2nd|back-?up)${sp}call|covering(?:${sp}for)?|cross-?cover(?:ing)?)(?::${sp}?|${sp})(?:dr\\.? )?(?<value>${word}(?:\\/${word}){0,3})(?=${lineEnd}|[.;,](?!\\p{L}))`,
      'dgiu',
    ),
    check: (value, hit) => value.split('/').every((one) => isOnDuty(one, hit)),
  },
  // "Authorizing: SUMMER, ADA", "result routed to England, Bo J"
  {
    category: 'NAME',
    strength: 2,
    needs: late.u`\p{L}, ?\p{L}`,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:authori[sz]ing|ordering|routed${sp}to|ordered${sp}by|placed${sp}by|signed${sp}by|results?${sp}to|performed${sp}by|resulted${sp}by|collected${sp}by|behalf${sp}of|referring|admitting|consulting|attending|assigned${sp}to|accepted${sp}by)(?:${sp}(?:provider|physician|md|clinician|user))?(?::${sp}?|${sp})(?<value>${word},${sp}?${word}(?:${sp}\\p{L}(?!\\p{L})\\.?)?)(?=${lineEnd}|[.;,(|]|${sp}(?:on|at|for|\\d))`,
      'dgiu',
    ),
    check: (value, hit) => {
      const [last = '', first = ''] = value.split(/,\s?/u).map((one) => one.split(/\s/u)[0] ?? '');
      return isSomebody(last, hit) && !isAbbreviation(first) && (canBeGiven(first) || !isOtherWord(first));
    },
  },
];

/** People in what wards and families say of them: boards, lists, who came from which service, who signs a message. */
export const wardTalk = patternRecognizer('ward-talk', '1', patterns);
