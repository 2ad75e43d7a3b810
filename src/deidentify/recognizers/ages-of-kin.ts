import { late, searched } from '../patterns/search-pattern.ts';
import { type AgePattern, measure, number, spelled } from './age-numbers.ts';
import { after, before } from './pattern-recognizer.ts';

/** Words of vital signs: "satting 95!", "MGM monitor 92". */
const vital = late.iu`\b(?:hr|pulse|bp|sats?|satting|spo2|o2|rate|temp|bpm|glucose|sugars?|gfr|map|weight|wt|score)\b[^,;.\n]{0,14}$`;

/** Ages over 89 that a list of relatives, a key or a file header tells, where `ages.ts` asks for a sentence. */
export const moreAges: readonly AgePattern[] = [
  // shes 93!, he'll be 95, theyre 91
  {
    pattern: searched(
      `\\b(?:(?:she|he|they|mum|mom|dad|gran|nan)['’]?(?:s|ll be|re)) (?:now |nearly |almost |about |only )?(?<value>${number})(?=[\\s,.;:)!?]|$)${measure}`,
      'dgiu',
    ),
    check: (_value, hit) => !/^ (?:and|over|on|in|at) \d/.test(after(hit, 8)),
  },
  // d. at 96, dec'd at 97, died @ 91, made it to 97, still alive @ 96
  {
    pattern: searched(
      `(?<![\\p{L}\\d])(?:d\\.?|dec(?:['’]?d|eased)?\\.?|died|dead|passed(?: away)?|alive|living|lived|made it|survived|†) ?(?:at|@|to|aged?|age) ?(?<value>${number}|${spelled})(?=[\\s,.;:)!?]|$)${measure}`,
      'dgiu',
    ),
  },
  // MGM 94 a&w; PGF d 92; mo 93; GM: 92, DM
  {
    pattern: searched(
      `(?<![\\p{L}\\d])(?:[MP]G(?:G?[MF])|G(?:G)?[MF]|M(?:other)?|F(?:ather)?|Mo|Fa|Bro|Sis|(?<=[\\n;,(] ?)(?:mo|fa|bro|sis|[mp]?g[mf]))(?:[:,(=-]{1,2} ?| | - )(?:(?:alive|living|a&w|well|d\\.?|died|dec(?:['’]?d)?|†|is|now|age|aged) ){0,2}(?<value>${number})(?=[,.;:)!?\\n]|$| (?:a&w|alive|well|d\\.?|died|living|healthy|dec|and|w\\/|with|-|\\p{Lu}{2,6}\\b))(?![.,:]\\d| ?[%/-]\\d)`,
      'dgu',
    ),
    check: (_value, hit) =>
      /(?:G[MF]|Mo|Fa|Bro|Sis|other|ather|mo|fa|bro|sis|g[mf])\W/.test(before(hit, 22)) &&
      !vital.test(before(hit, 26)),
  },
  // siblings 94, 92 and 88; parents aged 93 and 90
  {
    pattern: searched(
      `(?<=\\b(?:sibs|siblings|brothers|sisters|parents|aunts|uncles|grandparents|grandmothers|sons|daughters|kids|children|twins)(?: are| were| both)?(?: aged?| ages)?[: (]{1,2}(?:\\d{2,3}(?:,? and| &|[,;])? ){0,4})(?<value>${number})(?=[\\s,.;:)!?]|$)(?!\\.\\d|,\\d|\\s?(?:kg|lbs?|%|cm|mg|months|weeks|days))`,
      'dgiu',
    ),
  },
  // "ageYears": 94, age_at_visit=92, <age unit="y">94</age>
  {
    pattern: searched(
      `(?<![\\p{L}\\d])(?:(?:pt|patient|client|subject|donor|member)[_-]?)?age(?:[_-]?(?:in[_-]?)?(?:years?|yrs?|y)|[_-]at[_-]\\p{L}{3,12}|At\\p{L}{3,12}|[ ](?:unit|value|uom|code)=["'][^"'<>]{1,12}["'](?: value=)?)?["']?\\s?[:=>]{1,2}\\s?["']?(?<value>${number})(?![\\d%]|[.:]\\d|-\\d)`,
      'dgiu',
    ),
  },
  // Age in the header of a picture, as DICOM writes it: 094Y
  { pattern: late.dgu`(?<![\p{L}\d.-])(?<value>09\dY|1[01]\dY|12[0-2]Y)(?![\p{L}\d])` },
  // aet. 93
  {
    pattern: searched(`(?<![\\p{L}])(?:aet|æt|aetat|ætat)\\.? (?<value>${number})${measure}`, 'dgiu'),
  },
  // her ninety-first birthday; shy of her 95th
  {
    pattern: late.dgiu`(?<![\p{L}\d-])(?<value>nine?t(?:y[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|ieth)|(?:one )?hundred(?:th|(?: and)?[- ](?:first|second|third|fourth|fifth)))(?= (?:birthday|bday|b-day|year))`,
  },
  {
    pattern: late.dgiu`\b(?:her|his|their|my|your)[ ](?<value>(?:9\d|1[01]\d)(?:st|nd|rd|th))(?=[,.;)!?\n]|$| (?:in|on|this|next|last|soon|with|at|bday|b-day)\b)`,
  },
  // the big 100, a spry 93, young 93
  {
    pattern: searched(
      `\\b(?:the big|spry|sprightly|feisty|ripe old|very fit|very young|frail|robust|young) (?<value>${number})(?=[\\s,.;:)!?]|$)${measure}`,
      'dgiu',
    ),
  },
  // going on 95; will be 95 in May; 95 next month
  {
    pattern: searched(
      `\\b(?:will be|would (?:be|have been)|going on|rising|coming up on|close to|nearing) (?<value>${number})(?=[!]| (?:in|next|this|soon|tomorrow|on her|on his)\\b)${measure}`,
      'dgiu',
    ),
    check: (_value, hit) => !vital.test(before(hit, 36)),
  },
];
