import { late, searched } from '../patterns/search-pattern.ts';
import { isClinicalProperNoun, isDictionaryWord, isEponym } from '../words/ordinary-word.ts';
import { type AgePattern, measure, spelled } from './age-numbers.ts';
import { after, before, type PatternHit } from './pattern-recognizer.ts';

/** Kin and others of whom an age is told, in the languages that notes borrow such words from. */
const person = late.iu`(?<![\p{L}\d])(?:(?:great|grand|step|half|god|foster|mother|father|sister|brother)?-?(?:grand)?-?(?:mother|father|ma|pa|mum|mom|mam|dad|daddy|mommy|parent|aunt|auntie|aunty|uncle|sister|brother|wife|husband|spouse|partner|nan|nana|nanna|nain|taid|gran|granny|grandma|grandpa|gramps|gramma|mama|papa|nonna|nonno|oma|opa|oom|tannie|abuel[ao]|bubbe|zayde|babcia|dziadek|lol[ao]|amma|appa|dadi|nani|gogo|kookum|mooshum|kuia|kaumatua|nanny|me-?maw|ma-?maw|pa-?paw|pops?|sis|bro|twin|sibling|cousin|niece|nephew|friend|neighbou?r|roommate|widow|widower|mother-in-law|father-in-law)s?|gg?[mf]|[mp]g[mf]|pt|patient|resident|member|client|lady|gentleman|man|woman|nun|priest|veteran|elder|sr|mrs?|she|he|her|his|who|oldest|eldest|youngest|i|my)(?![\p{L}\d])`;
/** What else a number near 90 is in a sentence about a person. */
const measured = late.iu`(?<![\p{L}\d])(?:hr|pulse|bp|pressure|systolic|diastolic|map|sats?|satting|satur\p{L}*|spo2|o2|oxygen|rate|heart rate|rr|temp\p{L}*|fever|bpm|glucose|sugars?|bgl?|bsl?|cbg|fsbs|e?gfr|crcl|weight|weigh\p{L}*|wt|height|ht|bmi|score\p{L}*|percentile|%|level|length|distance|walk(?:s|ed|ing)? (?:of|for)|dose|units?|mg|mcg|ml|cost|paid|owes?|room|rm|bed|unit|route|highway|hwy|exit|mile|mm|page|box|apt|suite|flex\p{L}*|extension|extends?|abduct\p{L}*|rom|degrees|angle|cobb|iq|fsiq|index|fev1?|fvc|dlco|ef|lvef|qrs|qt\p{L}*|ms|inr|ldl|hdl|hgb|hb|plt|platelets|wbc|sodium|na|cl|cr|creatinine|count|copies|titer|titre|psa|crp|esr|iron|ferritin|tsh|goal|target|range|set|flow|rpm|speed|mph|cadence|watts|lbs?|kg|kilos?|pounds?|calories|kcal|grams?|minutes?|hours?|seconds?|days?|weeks?|address|street|no\.(?= ?\d)|number|rose|rises?|fell to|dropp?\p{L}*|climb\p{L}*|increas\p{L}*|decreas\p{L}*|improv\p{L}*|desat\p{L}*)(?![\p{L}\d])`;
/** Words at whose side an age is told. */
const lead = late.iu`(?:(?<![\p{L}\d])(?:at|@|to|until|till|til|past|about|around|over|nearly|almost|just|only|barely|is|was|be|being|been|are|were|now|turned|turns|turning|turn|of|aged?|claims|says|said|oldest|eldest|died|dec['’]?d|deceased|and|or|but|since|outlives? \p{L}{2,4} at)|[~≈,(:"“”–—-])[ \u00a0]?$`;
const behind = late.iu`^(?:[- ]?plus|\+|½|(?:,? and a half| and six months)?)[ \u00a0]?(?:$|[,.;:)!?"”\]\n–—(]|(?:and|or|but|yet|still|by|for|in|on|with|w\/|who|whom|he|she|they|has|had|is|was|lives?|living|this|next|last|if|when|minus|less|last|today|tomorrow|as|yrs?|years?|of|from|said|now|alone|then|years|keeps?|thinks?|in|out|because|while|until|after|before|instead|till|took|never)(?![\p{L}\d]))`;

/** Beyond these a number is rarely an age, and often a room. */
const number = '(?:9\\d|10\\d)';

const clauseOf = (hit: PatternHit): string => {
  const left = before(hit, 84);
  const from = Math.max(left.lastIndexOf('\n'), left.lastIndexOf('; '), left.search(/[.!?] (?=[^.!?]*$)/u));
  return left.slice(from + 1);
};

/** A number of a clause that speaks of a person and of nothing that is measured. */
function isAgeOfClause(_value: string, hit: PatternHit): boolean {
  const clause = clauseOf(hit);
  return (
    lead.test(clause) &&
    !/(?:down|up|back|from|ratio|blood)[ \u00a0](?:to|of)[ \u00a0]?$/iu.test(clause) &&
    person.test(clause.slice(-64)) &&
    !measured.test(clause) &&
    behind.test(after(hit, 20)) &&
    !/^[^.;\n]{0,12}(?:%|mmhg|bpm|kg|lbs?|on (?:ra|room|\d)|mg\b)/iu.test(after(hit, 16))
  );
}

const kinBefore = late.iu`(?<![\p{L}\d])(?:(?:great|grand|step|half|god)?-?(?:grand)?-?(?:mother|father|ma|pa|mum|mom|mam|dad|aunt|auntie|uncle|sister|sis|brother|bro|wife|husband|husb|hubby|widow|sibling|parent|cousin|in-?law|in law|dtr|daughter|son)|gran|granny|grandma|grandpa|gram|gramps|nan|nana|nonna|nonno|oma|opa|bubbe|abuel[ao]|abue|lol[ao]|gogo|teta|tutu|kupuna|papaw|mamaw|meemaw|pawpaw|memere|pepere|[mp]g[mf]|neighbou?r|roommate|landlord|landlady|friend|boss|pastor|twin)(?:['’]s)?(?![\p{L}])(?:[^\d.;:\n]{0,24}[ ,(]|: (?:(?:died|alive|living|deceased|passed|dec|d)\.?,? )?(?:at |age |aged )?)$`;

/** "mother-in-law Bello 91 with", "(husb, 90)": in the notes that rules were tried on every such number was an age. */
const isBehindKin = (hit: PatternHit): boolean =>
  kinBefore.test(before(hit, 44)) && !measured.test(clauseOf(hit));

const subject = late.u`(?:^|[.!?(\n“"] ?)(\p{Lu}\p{Ll}{2,14})(?: \(| (?:is|was|turned|turns|reached|reaches|nearly|almost) )$`;
const reached = late.iu`(?:^|[^\p{L}])(?:reached|lived to|made it to|turned) $`;

/** "Casey is 93 on the 4th", "Bello (93)", "reached 102": of whom a name says that it is somebody. */
function isOfSubject(hit: PatternHit): boolean {
  const left = before(hit, 40);
  if (
    !/^(?:[).,;!?\n]|$| (?:on the|on \p{Lu}|in \p{Lu}|next|this|now|and (?:still|lives?|sharp|well|frail)))/u.test(
      after(hit, 16),
    )
  )
    return false;
  if (measured.test(clauseOf(hit))) return false;
  if (reached.test(left)) return person.test(clauseOf(hit).slice(-64));
  const name = subject.exec(left)?.[1];
  return name !== undefined && !isDictionaryWord(name) && !isEponym(name) && !isClinicalProperNoun(name);
}

/** Ages over 89 that stand in a clause about somebody, however it is put. */
export const agesInClauses: readonly AgePattern[] = [
  // "His mother was told no at 92", "she is ninety-one on Sunday", "great-gran is coming at 94 by herself"
  {
    pattern: searched(`(?<![\\w./:,-]|\\d )(?<value>${number}|${spelled})${measure}`, 'dgiu'),
    check: (value, hit) => isAgeOfClause(value, hit) || isBehindKin(hit) || isOfSubject(hit),
  },
  // "two score" apart: "ninety-seven" is said of people, where no unit stands behind it
  {
    pattern: late.dgiu`(?<![\p{L}\d-])(?<value>ninety[- ](?:one|two|three|four|five|six|seven|eight|nine))(?=[,;)!?"”]|\.(?!\d)|\s*\n|$| (?:and|but|he|she|who|in|on|if|when|by|or)\b(?! (?:a half|percent)\b))`,
    check: (_value, hit) =>
      !measured.test(clauseOf(hit)) && !/(?:point|over|hundred|thousand)[- ]$/iu.test(before(hit, 10)),
  },
  // "Gran 102 sneezes", "ggm 90 in home", "father 95, same gland"
  {
    pattern: searched(
      `(?<![\\p{L}\\d-])(?:(?:great|grand|step|half)?-?(?:grand)?-?(?:mother|father|ma|mum|mom|dad|aunt|auntie|uncle|sister|brother|wife|husband|nan|nana|gran|granny|grandma|grandpa|nonna|nonno|oma|opa|babcia|abuel[ao]|lol[ao]|neighbou?r|roommate)|gg[mf]|[mp]gg?[mf]) (?<value>${number})(?![ ]?(?:%|/|over|bpm|kg|lbs?|on\\b|to\\b|in\\b \\d))${measure}(?=[,;)\\n]|\\.(?!\\d)| \\p{Ll}|$)`,
      'dgiu',
    ),
    check: (_value, hit) => !measured.test(clauseOf(hit)),
  },
  // "Temperance Noon, 98, lives with her cat"
  {
    pattern: searched(
      `(?<=\\p{L}[\\p{L}'’-]{2,24}, )(?<value>${number})(?=, (?:lives|living|is|was|who|presents|presented|attended|attends|came|comes|has|had|widowed|retired|seen|brought|still|walks|remains|returns|denies|reports|on|in|from)(?!\\p{L}))`,
      'dgiu',
    ),
    // "Temperance" is no temperature
    check: (_value, hit) => !measured.test(/\p{L}+, $/u.exec(before(hit, 24))?.[0] ?? ''),
  },
  // "DOB 12-12-1927  (96)"
  {
    pattern: searched(
      `\\b(?:dob|d\\.o\\.b\\.?|born|b\\.)[: ]{1,3}[\\d/. -]{6,12}\\((?:age )?(?<value>${number})(?:y|yrs?| y\\/?o)?\\)`,
      'dgiu',
    ),
  },
];
