import { type AskedPattern, late, searched } from '../patterns/search-pattern.ts';
import type { PhiRecognizer } from '../phi-recognizer.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isDictionaryWord, isFunctionWord } from '../words/ordinary-word.ts';
import { particles, suffixes } from '../words/person-name.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { isOneCase, withOneCase } from './one-case.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { aDay } from './people-in-lines.ts';
import { notFilled } from './slot-words.ts';
import {
  initial,
  isAnyone,
  isBarred,
  isGivenAlone,
  isOne,
  isWholeName,
  part,
  particle,
  sp,
  whole,
} from './whole-names.ts';

const kin =
  'wife|husband|son|daughter|mother|father|mom|mum|dad|sister|brother|aunt|uncle|niece|nephew|cousin|grandson|granddaughter|grandmother|grandfather|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|friend|neighbou?r|guardian|caregiver|sibling|parent';

/** What only a person stands behind. */
const announces = [
  '(?:consent(?:ed)?|form|release|waiver|forms|orders?|note|electronically|e-?)[ -]?(?:was |were )?signed(?:,| and dated)? by',
  '(?:signed|witnessed|notari[sz]ed|dictated|transcribed|scribed|authored|cosigned|owned|raised|adopted|accompanied|escorted|precepted|supervised|performed|referred|authenticated|attested) by',
  'belong(?:s|ed|ing) to',
  '(?:pleasure|privilege|opportunity) (?:of|to) (?:see|meet|evaluate|care for|treat|seeing|meeting|evaluating|caring for|treating)',
  '(?:identified|identity (?:was )?(?:confirmed|verified)|registered|booked|re-?registered|legally known|misidentified|misfiled|wrongly labell?ed)(?: as| under| to be)?',
  'formerly(?: known as)?|previously known as|(?:,|;) now|legal(?:ly)? name(?: is)?',
  '(?:poa|dpoa|hcpoa|mpoa|power of attorney|health ?care proxy|proxy|surrogate|next of kin|nok|emergency contact|contact person|decision[- ]maker)(?: is| was| remains|:| -)',
  '(?:donor|recipient|proband|subject|claimant|insured|guarantor|deceased|decedent|resident|fellow|attending|assistant|surgeon|anesthesiologist|therapist|author|scribe|interpreter|dictated|signed|cosigner|precepting|preceptor|pt|patient|client|c\\/o|attn)(?: is|:)',
  '(?:twin|triplet) (?:[ab123]|one|two) of|(?:child|son|daughter|baby|infant|newborn|mother|father|widow|widower|wife|husband|sister|brother) of',
]
  .join('|')
  .replaceAll(' ', sp);
/** The same where a sentence goes on behind a name: "wife Ginger taught". */
const mentions = [
  '(?:attorney|lawyer|solicitor|landlord|landlady|caseworker|case worker|social worker|detective|officer|trooper|deputy|guardian|conservator|employer|supervisor|roommate|neighbou?r|sponsor|coach|teacher|pastor|interpreter|witness|boss|coworker|co-worker|chaplain|counsel+or|adjuster|executor|trustee)(?:,| is| was| named)?',
  `(?:spoke|met|talked|conversation|d\\/w|discussed|reviewed|call|visit|interview(?:ed)?|meeting)(?: (?:at length|today|by phone|again|directly))? with|phoned|telephoned`,
  `(?:${kin})(?: is| named|,)?`,
]
  .join('|')
  .replaceAll(' ', sp);
/** Where a name ends; in small letters and capitals nothing else tells. */
const ends = `['’]s(?!\\p{L})|[ \\t]*(?:[.;:()/]|,(?! ?(?:jr|sr|ii)))|[ \\t]*(?:\\r?\\n|$)|${sp}(?:by|and|with|who|is|was|were|has|had|will|to|for|on|at|in|from|via|using|as|today|yesterday|this|gave|gives|signed|called|calls|took|takes|requests?|requested|states|stated|reports|reported|says|said|confirms|confirmed|agrees|agreed|notified|present|visited|reviewed|removed|about|regarding|re)(?!\\p{L})`;

const named = (pattern: string, check: PhiPattern['check'], needs?: AskedPattern): PhiPattern => ({
  category: 'NAME',
  strength: 2,
  pattern: searched(pattern, 'dgiu'),
  ...(needs && { needs }),
  ...(check && { check }),
});
const one = `(?<value>(?:${particle}{1,2})?${part}(?:-${part})?)`;
const sentence = '(?:^|\\n|[.!?;:>-] {1,2})[ \\t]{0,4}';

const patterns: readonly PhiPattern[] = [
  // "Consent signed by Autumn Frisk and witnessed", "owned by Brigid C. True", "POA is Red Reye"
  named(`(?<![\\p{L}\\d])(?:${announces})${sp}${whole}(?=${ends})`, isWholeName),
  // "d/w Smart (cards) and Van Buren (renal)"
  named(
    `(?<![\\p{L}\\d])(?:d\\/w|discussed${sp}with|spoke${sp}with|talked${sp}(?:to|with)|per|paged|consulted|and|reviewed${sp}with)${sp}(?:drs?\\.?${sp})?${one}(?=${sp}\\((?:cards|cardiology|renal|nephrology|id|gi|ortho|orthopedics|neuro|neurology|neurosurgery|pulm|heme|onc|oncology|endo|rheum|derm|psych|psychiatry|urology|ent|ir|radiology|surgery|vascular|plastics|anesthesia|ob|gyn|palliative|icu|ed|hospitalist|medicine|peds|trauma|podiatry|transplant|pharmacy|attending|fellow|resident|intern)\\))`,
    isAnyone,
    late.iu`\((?:cards|cardiology|renal|nephro|id|gi|ortho|neuro|pulm|heme|onc|endo|rheum|derm|psych|uro|ent|ir|radio|surg|vasc|plast|anes|ob|gyn|pall|icu|ed|hosp|med|peds|trauma|pod|transp|pharm|att|fell|resid|intern)`,
  ),
  // "will ask Haste to review the films", "plan with Violet and she agrees", "PCP Quick notified"
  named(
    `(?<!\\p{L})(?:will${sp}ask|asked|have${sp}asked)${sp}${one}(?=${sp}to${sp}(?:review|see|look|evaluate|come|call|assess|follow|weigh|cover|sign|read|help)(?!\\p{L}))`,
    isAnyone,
    / to\s(?:review|see|look|evaluate|come|call|assess|follow|weigh|cover|sign|read|help)/i,
  ),
  named(
    `(?<!\\p{L})(?:plan|results|options|findings|risks|this|it|diagnosis|treatment|goals)${sp}with${sp}${one}(?=${sp}and${sp}(?:s?he|they)${sp})`,
    isAnyone,
    / and\s(?:s?he|they)\s/i,
  ),
  named(
    `(?<!\\p{L})(?:pcp|gp|md|np|pa|pulm|cards|oncologist|cardiologist|nephrologist|surgeon|hospitalist|attending|resident|charge${sp}rn|charge${sp}nurse)${sp}(?:dr\\.?${sp})?${one}(?=${sp}(?:notified|aware|updated|informed|paged|contacted|at${sp}bedside|agrees|concurs)(?!\\p{L}))`,
    (value, hit) => isOne(value, hit) && canBeName(value) && isOneCase(hit),
    late.iu`(?:notified|aware|updated|informed|paged|contacted|at\sbedside|agrees|concurs)`,
  ),
  // "True is an established patient", "Ganesh was tearful when", "Toothaker family updated"
  named(
    `${sentence}${one}(?=${sp}is${sp}an?${sp}(?:established|new|long-?time|well-known|former|returning)${sp}(?:patient|pt|client)(?!\\p{L}))`,
    isOne,
    /is\san?\s(?:established|new|long-?time|well-known|former|returning)/i,
  ),
  named(
    `${sentence}${one}(?=${sp}was${sp}(?:tearful|cooperative|pleasant|upset|angry|frustrated|counseled|counselled|encouraged|reassured|instructed|very${sp}upset|happy)(?!\\p{L}))`,
    isGivenAlone,
    / was\s(?:tearful|cooperative|pleasant|upset|angry|frustrated|counsel|encouraged|reassured|instructed|very|happy)/i,
  ),
  // "Tremor, Keanu M. here for suture removal"
  named(
    `${sentence}(?<value>(?:${particle}{1,2})?${part},${sp}${part}(?:${sp}\\p{L}\\.?)?)(?=${sp}(?:is${sp})?(?:here|returns|presents|seen|in)${sp}(?:for|to|with|today|in)(?!\\p{L}))`,
    (value, hit) =>
      value.split(/[\s,]+/u).every((word) => word.length < 3 || particles.test(word) || isOne(word, hit)) &&
      canBeGiven(value.split(/,\s*/u)[1]?.split(/\s/u)[0] ?? ''),
    late.iu`, ?\p{L}[^\n]{1,24}\s(?:here|returns|presents|seen|in)\s`,
  ),
  // "Sample labelled Marfan/Iris was rejected", "Surgeon: Das/Haapala"
  named(
    `(?<!\\p{L})(?:labell?ed|marked|surgeons?:|assistants?:|team:|residents?:|attendings?:|anesthesia:)${sp}(?<value>(?:${particle}{1,2})?${part}\\/${part})(?=${sp}(?:was|is)(?!\\p{L})|[.,;)]|[ \\t]*(?:\\r?\\n|$)|${sp}${sp})`,
    (value, hit) =>
      value.split(/[\s/]/u).every((word) => particles.test(word) || isOne(word, hit)) &&
      value.split('/').some((word) => canBeName(word)),
    late.u`\p{L}{2}\/\p{L}{2}`,
  ),
  // "Gore service to follow", "Initials on the consent: KT", "initialed by vad"
  named(
    `${sentence}${one}(?=${sp}service${sp}(?:to|will|is|following|consulted)(?!\\p{L}))`,
    (value, hit) => isOne(value, hit) && canBeName(value),
    / service\s/i,
  ),
  named(
    `(?<!\\p{L})(?:initials?(?:${sp}(?:on|of|in)(?:${sp}\\p{L}{2,10}){1,3})?[:,]|initial+ed${sp}by)${sp}?(?<value>\\p{L}{2,3}|(?:\\p{L}\\.){2,3})(?=[.,;)]|[ \\t]*(?:\\r?\\n|$)|${sp}(?:at|on|and)(?!\\p{L}))`,
    (value) => !/^(?:the|pt|rn|md|do|np|pa|on|in|yes|no|n\/?a)$/iu.test(value),
    /initial/i,
  ),
  // "Patient's name - Gene Haste;", `"family": "Tremor"`, "I saw and examined Ray Nail."
  named(
    `(?<!\\p{L})(?:patient|father|mother|spouse|husband|wife|guardian|next${sp}of${sp}kin|subscriber|insured)['’]s(?:${sp}(?:full|first|last|maiden))?${sp}name[ \\t]{0,3}[:=–—-][ \\t]{0,3}(?<value>(?:\\p{L}[\\p{L}\\p{M}'’.-]*)(?:,? \\p{L}[\\p{L}\\p{M}'’.-]*){0,3})(?=[ \\t]*(?:[;|,]|\\r?\\n|$)| {2})`,
    (value) => !value.split(/\s/u).every(isBarred),
    /['’]s\s(?:\w+\s)?name/i,
  ),
  named(
    `["'](?:family|given|surname|(?:last|first|middle|family|given)[_ -]?name)["'] ?: ?\\[? ?["'](?<value>\\p{L}[\\p{L}\\p{M}'’. -]{0,40})(?=["'])`,
    (value) => !notFilled.has(value.toLowerCase()),
    /["'] ?: ?\[? ?["']/,
  ),
  named(
    `(?<!\\p{L})(?:saw${sp}and${sp}|seen${sp}and${sp})(?:examined|evaluated|interviewed)${sp}${whole}(?=${ends})`,
    isWholeName,
    /(?:saw|seen) and /i,
  ),
  // "Reviewed/Released: Maeve M Ebb 3/4/2021 09:31"
  named(
    `(?<!\\p{L})(?:reviewed|released|verified|authenticated|signed|printed|completed|entered|performed|collected|received|approved|reported|finali[sz]ed|resulted)(?:\\/\\p{L}{4,12})?(?:${sp}by)?:?${sp}(?<value>(?:${initial}|${part}),?${sp}?(?:(?:${initial}|\\p{L}|${part})${sp})?${part})(?=,?${sp}(?:on${sp})?${aDay})`,
    isWholeName,
    /(?:reviewed|released|verified|authenticated|signed|printed|completed|entered|performed|collected|received|approved|reported|ed)\S*\s/i,
  ),
  // "with Betadine and Heath was draped", "Mr. Le is in"
  {
    category: 'NAME',
    strength: 2,
    needs: /and\s\S+\swas\s/,
    pattern: searched(
      `(?<=\\p{Ll}${sp}and${sp})(?<value>\\p{Lu}\\p{Ll}{2,14})(?=${sp}was${sp}(?:draped|prepped|positioned|placed|intubated|extubated|taken|brought|transferred|awakened|sent|given|then)(?!\\p{L}))`,
      'dgu',
    ),
    check: (value, hit) => letterCaseAt(hit.text, hit.start) === 'mixed' && canBeGiven(value),
  },
  {
    category: 'NAME',
    strength: 2,
    needs: /M(?:r|rs|s|iss)\.? [A-Z][a-z]\b/,
    pattern: /\bM(?:r|rs|s|iss)\.? (?<value>[A-Z][a-z])(?=['’ ,.;:)\n])/dgu,
  },
  // "Drs. Loveless and bin Laden"
  named(
    `(?<!\\p{L})drs\\.?${sp}(?:${particle}{1,2})?${part}(?:,${sp}${part}){0,3},?${sp}(?:and|&)${sp}${one}(?=['’.,;:)]|${sp}\\p{L}|[ \\t]*(?:\\r?\\n|$))`,
    (value, hit) =>
      !isFunctionWord(value) && !isBarred(value) && (isOneCase(hit) || /^\p{Lu}|^bin |^de /u.test(value)),
    /drs\.?\s/i,
  ),
];

/** Behind kin and offices other recognizers read names by their capitals. */
const inOneCase: readonly PhiPattern[] = [
  named(
    `(?<![\\p{L}\\d])(?:${mentions})${sp}${whole}(?=${ends})`,
    (value, hit) =>
      isWholeName(value, hit) &&
      (!isOneCase(hit) ||
        value
          .split(/[\s,]+/u)
          .every(
            (part) => part.length < 3 || suffixes.test(part) || canBeName(part) || !isDictionaryWord(part),
          )),
  ),
];

const anyCase = patternRecognizer('announced-names', '1', patterns);
const oneCase = patternRecognizer('announced-names', '1', inOneCase);
/** Names behind what announces a person, with what goes on behind them: initials, nicknames, particles and surnames that are words. */
export const announcedNames: PhiRecognizer = withOneCase(anyCase, oneCase);
