import type { Span } from '../../note/span.ts';
import { hasMatch } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiRecognizer } from '../phi-recognizer.ts';
import { isDictionaryWord, isEponym } from '../words/ordinary-word.ts';
import { isGivenName, isKnownName, isUnknownWord } from '../words/person-name.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { agesInTables } from './age-columns.ts';
import { type AgePattern, measure, number, spelled } from './age-numbers.ts';
import { agesInClauses } from './ages-in-clauses.ts';
import { moreAges } from './ages-of-kin.ts';
import { saidAges } from './ages-said.ts';
import { after, before, type PatternHit, patternRecognizer } from './pattern-recognizer.ts';

const id = 'ages';
const fraction = '(?:[ ]?[½¼¾]|\\.\\d|[ ](?:and a half|1/2))?';
const unit = `[-\\s]{0,2}(?:\\+\\s?)?(?:years?|yrs?)\\.?[-\\s]{1,3}(?:\\p{L}{3,9}[-\\s])?(?:olds?|of[-\\s]age|young)\\b|[-\\s]{0,2}(?:y\\.?\\s?/?\\s?o\\b|yo(?:[wbahl]?[mf])?\\b|y/?r/?o\\b|years?-?old|-?y(?:ea)?rs? ?(?:[MF]\\b|male|female|lady|man|woman|gentleman))|[-\\s]?(?:años|ans\\b|jahre|jährig|anni\\b|anos\\b|jaar\\b|jarige|lat\\b|bliain|mlynedd|år\\b)`;

/** Any number or word that can be such an age: most notes have none, and need no slower look. */
const oldAge =
  /(?<!\w|\d\.)0?(?:9\d|1[0-2]\d)(?!\d)|ninety|nineties|hundred|narian|\bborn\b|\byob\b|birth year|(?:10|11)th decade|(?:ten|eleven)th decade/i;

/** Words before "is 92" or ", 92," that are measured and not aged. */
const measured = late.iu`\b(?:pulse|rate|hr|bpm|sats?|spo2|o2|saturation|oxygen|weight|wt|bp|pressure|systolic|diastolic|map|temp(?:erature)?|glucose|sugars?|bg|bgs|fsbg|bsl|bgl|cbg|gfr|egfr|ldl|hdl|cholesterol|triglycerides|trig|tg|sodium|na|chloride|cl|creatinine|cr|score|percentile|level|iq|fev1?|qrs|pr|qt|mcv|hgb|hb|plt|platelets|ast|alt|alp|ldh|ck|crp|esr|tsh|inr|room|bed|unit|ward|ej|ef|height|ht|length|dose|total|count|number|result|value|was|target|goal|limit|range|max|min|kps|karnofsky|lansky|pco2|po2|pao2|flow|mean|average|it|that|this|which|there|score[sd]?|reading|readings|ferritin|iron|tibc|urea|bun|vent\w*|fasting|postprandial|today|day|days|id|case|page|route|highway|hwy|ca|cea|psa|afp|version|total|code|line|apt|suite|box|grade|cpt|modifier|ms|mcg|mg)\b[\s:]*$`;

const titled = late.u`(?<!\p{L})(?:Mrs?|Ms|Miss|Sr|Sister)\.? \p{Lu}\p{Ll}[\p{L}'’-]*,? $`;

const isAge = (_value: string, hit: PatternHit): boolean =>
  !measured.test(before(hit, 24).replace(/(?:\b(?:is|was|now|turned)|,|\()\s*$/iu, ''));

const person =
  '(?:(?:grand|great-?|step)?-?(?:grand)?(?:mother|father|ma|pa|mum|mom|dad|parents?|aunt|uncle|sister|brother|wife|husband|nan|nana|gran|granny|gramma|grandpa|mama|papa|nonna|nonno|oma|opa|abuel[ao]|bubbe|lol[ao]|nanny|me-?maw|maw-?maw|pa-?paw|pops?|bro|sis|sib|sibling|twin|godmother|roommate|spouse|partner|neighbou?r|friend|widow(?:er)?|mother-in-law|father-in-law|cousin|pt|patient|resident|lady|gentleman|man|woman|veteran|male|female|she|he|who)|[MF]\\b)';

/** Ages over 89 are identifiers, 45 CFR 164.514(b)(2)(i)(C); all younger ages stay, since coding needs them. */
const rows: readonly AgePattern[] = [
  // 94-year-old, 97 y.o., ninety-one years old, 93 años
  {
    pattern: searched(`(?<![\\w./-])(?<value>(?:${number}|${spelled})${fraction})(?=${unit})`, 'dgiu'),
  },
  // 93 yr, 91 yrs: not "over 90 years", a span of time
  {
    pattern: searched(
      `(?:^|[\\n|,;(:]|\\b(?:aged?|pt|patient|is|was|[MF]))\\s{0,3}(?<value>${number}|${spelled})(?=[-\\s]?(?:yrs?|years?|y)\\b(?!\\s?(?:ago|of|later|history|hx|experience|and older)))`,
      'dgiu',
    ),
  },
  // 93F, 93 M, 93/F, 93yM, M/93, F 93: at the start of a presentation
  {
    pattern: searched(
      `(?<![\\w./-])(?<value>${number})(?=\\s?[-/]?\\s?(?:[MF]\\b|y[MF]?\\b)(?![-/.]\\d|['’]))`,
      'dgu',
    ),
    check: (value, hit) =>
      !/^\s[MF]\s\p{Lu}?\d/u.test(after(hit, 6)) &&
      !(
        /^ ?F/.test(after(hit, 2)) &&
        /\b(?:t|tm(?:ax)?|temp\w*|fever|febrile|afebrile)\b(?:[^.\n]|\.\d)*$/iu.test(before(hit, 30))
      ) &&
      isAge(value, hit),
  },
  {
    pattern: searched(`(?<![\\w./-])[MF](?:/|, ?| )(?<value>${number})(?=[\\s.,;|)]|$)${measure}`, 'dgu'),
    check: (_value, hit) => !/°/.test(before(hit, 4)) && !/\d\s?[FM][/, ]*$/.test(before(hit, 6)),
  },
  {
    pattern: searched(
      `(?<![\\w./-])(?<value>${number}|${spelled})(?=[-\\s,]{1,2}(?!pounds?|lbs?|kilo|inch|degree|day|week|month|hour|minute|percent|bed|patient)(?:\\p{L}{3,14}[-\\s]){0,2}(?:male|female|man|woman|gentleman|lady|widow(?:er)?|veteran|grandmother|nun|priest|resident|gentlewoman)\\b)`,
      'dgiu',
    ),
    check: (value, hit) =>
      isAge(value, hit) &&
      !/(?:least|most|than|of|total|only|the|all|these|other|=|among|in|and|were|included?)\s$/iu.test(
        before(hit, 12),
      ),
  },
  // "B5 Ivy Oduya 97, delirium", "1. Ada Bello 92, ESRD", "Mrs Bello 91: …"
  {
    pattern: late.dgu`(?:(?:^|\n|[.;] )(?:[ \t]*(?:\d{1,2}[.)]|[-*•]|(?:[Bb]ed|[Bb]ay|[Rr]m|[Rr]oom|B|R) ?\d{1,3}[:.]?) )?(?:Mrs?|Ms|Miss|Sr|Sister)?\.? ?\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){0,2},? )(?<value>9\d|10\d)(?=[,:;] \p{L})`,
    check: (_value, hit) => {
      const words = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?=,? $)/u.exec(before(hit, 60))?.[0] ?? '';
      const parts = words.split(' ');
      if (measured.test(words)) return false;
      if (titled.test(before(hit, 40))) return true;
      return (
        parts.length > 1 &&
        canBeGiven(parts[0]!) &&
        parts.slice(1).every((part) => canBeName(part) || !(isDictionaryWord(part) || isEponym(part)))
      );
    },
  },
  // Age: 92, aged 95, died at 96, alive at the age of 103, lived to be 101, turns 90, AGE 90 F
  {
    pattern: searched(
      `\\b(?:aged?(?: of|[/ ]sex| at \\p{L}{3,12}| \\(y(?:ea)?rs?\\)| in years)?|edad|âge|alter|età|idade|leeftijd|(?:alive|living|well|healthy|died|dead|deceased|passed away|passed|death|lived|survived|diagnosed|withdrawn|until|celebrat(?:ed|es|ing))(?:\\s\\w{1,8}){0,2}\\s(?:at|to|until)|(?:dies?|live[sd]?) (?:at|to)|turn(?:ed|ing|s)?|nearly|almost|birthday|is now|now|approaching|pushing|d\\.?|reach(?:ed|es|ing)|hits?|hitting)(?:\\s(?:the\\s)?(?:ripe\\s)?(?:old\\s)?age(?:\\sof)?)?(?:\\sbe)?["'\\s:|=.>–-]{1,24}(?<value>${number}|${spelled})${measure}`,
      'dgiu',
    ),
    check: (value, hit) =>
      /\b(?:nearly|almost|now|approaching|reach\p{L}*|hit\p{L}*|d\.?)["'\s:|=.]*$/iu.test(before(hit, 16))
        ? isOfPerson(value, hit)
        : isAge(value, hit),
  },
  // Moira is 91, lives; she's 94; he was 96 when; mother 97; Gran Ruth, 96, brought him; sister (94)
  {
    pattern: searched(
      `(?<![\\w./-])(?<value>${number}|${spelled})(?=\\s?[,.;)!?"”\\n]|$|\\s(?:and|but|lives|when|with|in (?:may|june|july|august|[jfmasond]\\p{Ll}+ber|january|february|march|april)|at (?:the time|death)|years|now|yet|who|this|next|has|had|is|was|\\p{Lu}[\\p{Lu}&]|a&w)(?!\\p{Ll}))${measure}`,
      'dgu',
    ),
    check: isOfPerson,
  },
  // will be withdrawn at 90, diagnosed at 92, since she was 91
  {
    pattern: searched(
      `\\b(?:she|he|they|died|mother|father|dad|mom|mum|withdrawn|retired|married|wid\\p{Ll}+|fell|diagnosed|stroke|mi|cancer|dementia|killed|onset|driving|independent|old|censored|excluded|eligible|stops?) at (?:age )?(?<value>${number})(?=\\s?[,.;)]|\\s(?:of|from|per|and|with|in|due|when|by)\\b|\\n|$)${measure}`,
      'dgiu',
    ),
  },
  // in her 90s, mid-nineties, in his early 90's
  {
    pattern: late.dgiu`\b(?:her|his|their|the|my|your|early|mid|late)[-\s]{1,2}(?<value>(?:9|10|11)0['’]?s|nineties)(?![\p{L}\d]|\s?(?:bpm|%|mmhg|mg))`,
    check: (_value, hit) =>
      /\b(?:her|his|their|my|your)[-\s]{1,2}(?:early |mid |late |very |mid-|late-|early-){0,2}$|\b(?:patient|woman|man|lady|gentleman|pt|mother|father|person|aged?)\b.{0,12}in the (?:early |mid |late |mid-)?$/iu.test(
        before(hit, 40),
      ),
  },
  // her 95th birthday; in his 98th year; a widow of 93 with
  {
    pattern: late.dgiu`(?<=\b(?:his|her|their|my|your) )(?<value>(?:9\d|1[01]\d)(?:st|nd|rd|th))(?= year\b)`,
  },
  {
    pattern: late.dgiu`(?<![\w./-])(?<value>(?:9\d|1[01]\d)(?:st|nd|rd|th))(?=\s(?:birthday|year of life|bday))`,
  },
  {
    pattern: searched(
      `\\b(?:widow(?:er)?|wom[ae]n|m[ae]n|lady|gentleman|patient|female|male|(?:non-?|ex-?)?smoker|gardener|farmer|nun|priest|veteran|soul|person|resident|pensioner|spinster|bachelor|retiree|survivor|(?:great-?)?grand(?:mother|father|ma|pa)|gran|old) of (?<value>${number}|${spelled})(?=[,.]| (?:with|who|from|admitted|living)\\b)${measure}`,
      'dgiu',
    ),
  },
  { pattern: late.dgiu`\b(?<value>nonagenarian|(?:super-?)?centenarian)s?\b` },
];

const relative = searched(
  `(?:^|[^\\p{L}])${person}(?:,? (?:now|who|living|alive|died|d\\.|dead|deceased|passed|well|healthy)){0,2}(?:,? is|,? was|['’]s|['’]ll be| will be| would be| would have been|,|:| -| \\()? ?(?:now |nearly |almost |only )?(?:age |aged )?$`,
  'iu',
);
const namedBefore = late.u`(?<word>\p{Lu}[\p{L}'’ʻ-]{1,16})(?:,? (?:now|who))?(?:,? is|,? was|['’]s|,| \(|(?= age)) ?(?:now |nearly |almost |only )?(?:age |aged )?$`;

/** A sentence about a person; a pulse or a pressure that "is 92" is not. */
function isOfPerson(value: string, hit: PatternHit): boolean {
  const left = before(hit, 60);
  if (!isAge(value, hit) || /^,\s?\d/.test(after(hit, 4))) return false;
  if (relative.test(left)) return true;
  const word = namedBefore.exec(left)?.groups?.word;
  return (
    word !== undefined && (isGivenName(word) || isUnknownWord(word) || isKnownName(word)) && !isEponym(word)
  );
}

const patterns = patternRecognizer(
  id,
  '2',
  [...rows, ...moreAges, ...saidAges, ...agesInClauses].map((row) => ({
    category: 'AGE_OVER_89',
    strength: 2,
    ...row,
  })),
);

export const ages: PhiRecognizer = {
  id,
  version: '3',
  recognize: async (note) => {
    if (!hasMatch(oldAge, note.text)) return [];
    const found = await patterns.recognize(note);
    const columns = agesInTables(note.text).map((span: Span) => ({
      ...span,
      category: 'AGE_OVER_89' as const,
      strength: 2 as const,
      recognizer: id,
    }));
    return [...found, ...columns];
  },
};
