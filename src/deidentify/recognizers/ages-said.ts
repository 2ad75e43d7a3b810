import { late, searched } from '../patterns/search-pattern.ts';
import { type AgePattern, measure, number, spelled } from './age-numbers.ts';
import { after, before, type PatternHit } from './pattern-recognizer.ts';

const vital = late.iu`\b(?:hr|pulse|bp|sats?|satting|spo2|o2|saturation|rate|temp|bpm|glucose|sugars?|gfr|map|weight|wt|weigh\p{L}*|score|%|level|length|height|distance|cost|walk\p{L}*)\b[^.\n]{0,30}$`;
/** "At 94, sats were fine" */
const vitalBehind = late.iu`^[^.;\n]{0,16}\b(?:hr|pulse|bp|sats?|satting|spo2|o2|oxygen|rate|temp|bpm|glucose|sugars?|gfr|map|weight|wt|score|pressure|percent|alarm\p{L}*|monitor|rr|kg|pounds)\b`;
const isSaid = (_value: string, hit: PatternHit): boolean => !vital.test(before(hit, 56));
/** What a number in words counts, if it is no age. */
const counted =
  '(?![-\\s]{1,2}(?:percent|per\\b|pounds?|lbs?|kilos?|kg|feet|foot|meters?|metres?|miles?|minutes?|hours?|days?|weeks?|months?|mg|mcg|ml|milli\\p{L}+|units?|cells?|tabs?|tablets?|beats|dollars|degrees|times|pills|steps|thousand|million|hundred|of\\b|and \\p{L}+ percent|over|systolic|copies|pack|cigarettes))';

/** Ages over 89 that someone says of himself, that a line of a banner has between its signs, or that words tell. */
export const saidAges: readonly AgePattern[] = [
  // "I am 93 and"
  {
    pattern: searched(
      `\\b(?:I am|I[’']?m|I was|I turned|I[’']?ll be|we are both|we[’']re both|am) (?:now |nearly |almost |only |already |just |over )?(?<value>${number}|${spelled})(?=[\\s,.;:!?"”)]|$)${measure}${counted}`,
      'dgiu',
    ),
    check: isSaid,
  },
  // "nonagenarian, 98", "106 next week"
  {
    pattern: searched(
      `(?:\\b(?:nonagenarian|centenarian|supercentenarian)[,: (]{1,3}(?:age |aged )?)(?<value>${number}|${spelled})(?![\\d/-]|\\.\\d)`,
      'dgiu',
    ),
  },
  {
    pattern: searched(
      `(?:(?:^|[.;\\n])\\s{0,2}|\\b(?:be|is|turns?|turning) )(?<value>${number}|${spelled})(?= (?:next|this|in a) (?:week|month|year|birthday|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?!\\p{L}))`,
      'dgiu',
    ),
  },
  // "Now 94, she lives alone"
  {
    pattern: searched(
      `\\b(?:now|today|currently)(?: aged?)? (?<value>${number}|${spelled})(?=, (?:he|she|they|and|with|lives?|living|still)(?!\\p{L}))`,
      'dgiu',
    ),
    check: isSaid,
  },
  // Doe, J / 92 / F; M | 95 | DNR
  {
    pattern: searched(
      `(?<=[\\p{L}.] ?[/|,] ?)(?<value>${number})(?= ?[/|,] ?(?:[MFmf]|male|female|Male|Female|MALE|FEMALE)(?![\\p{L}\\d/]))`,
      'dgu',
    ),
    check: isSaid,
  },
  {
    pattern: searched(
      `(?<=[/|,;] ?|\\n)(?:[MFmf]|[Mm]ale|[Ff]emale) ?[/|] ?(?<value>${number})(?= ?(?:[/|]|\\n|$))`,
      'dgu',
    ),
    check: isSaid,
  },
  // "At 93, surgery carries", "Now 93 and frail", "Approaching 90, she": at the head of a sentence nothing measured comes before
  {
    pattern: searched(
      `(?:^|[.;:!?\\n][ \\t]{0,2})(?:Now|Only|Just|Nearly|Almost|Approaching|Nearing|Nearly|Currently|Already|Still) (?:just |only |aged? )?(?<value>${number}|${spelled})(?=,? (?:and|but|yet|years|yrs|\\p{L}{2,12})(?![\\p{L}]))${measure}${counted}`,
      'dgiu',
    ),
    check: (value, hit) => isSaid(value, hit) && !vitalBehind.test(after(hit, 40)),
  },
  {
    pattern: searched(`(?:^|[.;!?\\n][ \\t]{0,2})At (?<value>${number}|${spelled}), (?=\\p{L}{3})`, 'dgiu'),
    check: (value, hit) => isSaid(value, hit) && !vitalBehind.test(after(hit, 40)),
  },
  // DOB/Age: 29 Mar 1934 / 91; Born 3/4/1931, 94
  {
    pattern: searched(
      `(?<![\\p{L}])(?:dob|d\\.o\\.b\\.?|birth ?date|date of birth) ?[/&] ?age[: ]{1,3}[^\\n/|(]{4,24} ?[/|,(] ?(?<value>${number})(?![\\d.%])`,
      'dgiu',
    ),
  },
  {
    pattern: searched(
      `(?<![\\p{L}])(?:dob|d\\.o\\.b\\.?|birth ?date|date of birth) ?[/&] ?age[: ]{1,3}\\d{1,4}/\\d{1,2}/\\d{2,4} ?[/|,(] ?(?<value>${number})(?![\\d.%])`,
      'dgiu',
    ),
  },
  // despite being 91; soon to be 95; is 94 going on 60
  {
    pattern: searched(
      `\\b(?:despite (?:being )?|though |soon to be |about to be |shortly to be )(?:aged? )?(?<value>${number}|${spelled})(?=\\s?[,.;)]|\\s*\\n|$)${measure}`,
      'dgiu',
    ),
    check: isSaid,
  },
  { pattern: searched(`(?<![\\w./-])(?<value>${number})(?= going on \\d)`, 'dgiu') },
  // "95, lives alone" at the head of a line; "mid-90s woman"; 92 1/2 years; 94ish
  {
    pattern: searched(
      `(?:^|\\n)[ \\t*-]{0,4}(?<value>${number}|${spelled})(?=, (?:lives?|living|frail|widow\\p{L}*|retired|independent|dnr|dni|single|married|female|male|[mf])(?!\\p{L}))`,
      'dgiu',
    ),
  },
  {
    pattern: late.dgiu`(?<![\p{L}\d])(?:early|mid|late)[- ](?<value>(?:9|10)0['’]?s|nineties)(?= (?:\p{L}{3,12} ){0,2}(?:man|woman|lady|gentleman|male|female|patient|pt|m|f|veteran|widow|widower)(?!\p{L}))`,
  },
  {
    pattern: searched(
      `(?<![\\w./-])(?<value>${number})(?=(?: 1/2| ½|½| and a half)[- ](?:years?|yrs?|y\\b|yo\\b)|[- ]?ish(?!\\p{L})[- ]?(?:year|yo\\b|y\\/o|\\n|$|[.,]))`,
      'dgiu',
    ),
  },
  // Age today: 95; age at visit 92; 95♀
  {
    pattern: searched(
      `(?<![\\p{L}])age (?:today|now|currently|at (?:visit|admission|presentation|diagnosis|death|onset|exam|encounter|surgery|scan|last birthday|time of \\p{L}{3,12}))["'\\s:|=]{1,6}(?<value>${number})${measure}`,
      'dgiu',
    ),
  },
  { pattern: searched(`(?<![\\w./-])(?<value>${number}) ?(?=[♀♂])`, 'dgu') },
  // The year of a birth that lies ninety years back whenever the note was written
  {
    pattern: late.dgiu`(?<![\p{L}])(?:born(?: in| c\.?| circa| about)?|birth year|year of birth|yob)[: ]{1,3}(?<value>18\d\d|19[0-2]\d|193[0-4])(?![\d/.-])`,
  },
  // At 94, he declines; says that at 96 she; though 92, he
  {
    pattern: searched(
      `\\b(?:at|though|although|being|even at|only) (?:just |nearly |almost |over )?(?<value>${number}|${spelled})(?=,? (?:he|she|they|I|the patient|the pt|pt|Mrs?|Ms|her|his)\\b)`,
      'dgiu',
    ),
    check: isSaid,
  },
  // her husband, himself 91,
  {
    pattern: searched(
      `\\b(?:himself|herself|themselves)[, ]{1,2}(?:now |also |aged? |is |was |just )?(?<value>${number}|${spelled})(?=\\s?[),.;:]|\\s(?:and|with|who)\\b|$)${measure}`,
      'dgiu',
    ),
  },
  // Looks younger than 99 years
  {
    pattern: searched(
      `\\b(?:looks?|looked|appears?|appeared|seems?|acts?) (?:much |far |considerably |slightly |a bit )?(?:younger|older) than (?:an? )?(?<value>${number}|${spelled})(?=[ -]years?\\b|[\\s]?[.,;)]|$)`,
      'dgiu',
    ),
  },
  // is ninety-seven, alert; nearly ninety-three; became ninety
  {
    pattern: searched(
      `\\b(?:is|was|am|be|becomes?|became|turn(?:s|ed|ing)|now|nearly|almost|just|barely|past|already|only|at|aged?) (?<value>${spelled})(?=\\s?[,.;:)!?"”]|\\n|$| (?:and|but|when|with|who|today|this|next|in|if|yet|now)\\b)${counted}`,
      'dgiu',
    ),
    check: isSaid,
  },
  // ninety-eight summers, 94 winters, in her tenth decade
  {
    pattern: searched(
      `(?<![\\w./-])(?<value>${number}|${spelled})(?= (?:summers|winters|springs|birthdays|years young)\\b)`,
      'dgiu',
    ),
  },
  {
    pattern: late.dgiu`\b(?:her|his|their|my|the|a|into|well into) (?<value>(?:tenth|eleventh|10th|11th) decade)(?= of (?:life|age)|[\s.,;)]|$)`,
    check: (_value, hit) =>
      /\b(?:her|his|their|my|in the|into the|in a|man|woman|lady)\b/iu.test(before(hit, 24)),
  },
  // Onset and diagnosis in a family: breast ca at 91
  {
    pattern: searched(
      `\\b(?:ca|cva|chf|copd|cad|ckd|alzheimer[’']?s|parkinson[’']?s|pneumonia|breast|colon|prostate|lung|leuk(?:a)?emia|lymphoma|dx|dx[’']?d|demented|delivered|widowed) (?:at|@) (?:age )?(?<value>${number})(?=\\s?[,.;)]|\\s*\\n|$)`,
      'dgiu',
    ),
  },
  // died 98 of old age; 90+ yo; not bad for 93; at her age (92)
  {
    pattern: searched(
      `\\b(?:(?:died|passed|passed away|lived) (?=\\d{2,3} (?:of|from|after)\\b)|(?:not bad|pretty good|good|great|amazing|remarkable|sharp|active|independent|vigorous|well preserved) (?:for|at) (?:age |a )?|(?:his|her|their|your|my) age \\(|oldest\\b[^.;\\n]{0,36} at )(?<value>${number})(?=[\\s,.;)!]|$)${measure}`,
      'dgiu',
    ),
    check: isSaid,
  },
  {
    pattern: searched(`(?<![\\w./-])(?<value>${number})(?=\\+ ?(?:y\\.?\\/?o\\b|yrs?\\b|years?\\b))`, 'dgiu'),
  },
  // 91 fem, 93 gent
  { pattern: searched(`(?<![\\w./-])(?<value>${number})(?= (?:fem|masc|gent|gal|fella)\\b)`, 'dgiu') },
];
