import type { Span } from '../../note/span.ts';
import { matchesOf } from '../patterns/each-match.ts';
import { late, searched } from '../patterns/search-pattern.ts';
import { dayNumber, weekdayName, withClock, withWeekday } from './date-words.ts';

const spelledOrdinal =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const month =
  '(?:this|last|next|the|each|every|that) month|inst(?:ant)?\\b\\.?|ult(?:imo)?\\b\\.?|prox(?:imo)?\\b\\.?';

/** "Sat the 6th", "Wed 24th", "Sunday, the seventh", "lunes 18", "Mon 8". */
const withDay = searched(
  `(?<![\\p{L}\\d])(?:${weekdayName})\\.?,?[ \\t\\u00a0]{1,2}(?:\\(?(?:the |el |den |le |an )?${dayNumber}(?:st|nd|rd|th)|the (?:${spelledOrdinal})|(?:past|gone|week(?! ?\\d))|(?:el |den |le )?${dayNumber}(?![\\d/:%]|[.,]\\d|-\\d| ?(?:[ap]\\.?m?\\b|mg|mcg|ml|units?|tabs?|h\\b|hrs?|hours|x|days|weeks|to \\d|or|o'?clock|times|reps|min)))(?![\\p{L}\\d])`,
  'iuy',
);

/** "the 4th of this month", "28th inst.", "14th of the month". */
const ofMonth = searched(
  `(?<![\\p{L}\\d])(?:the )?(?:${dayNumber}(?:st|nd|rd|th)|${spelledOrdinal}) (?:day )?(?:of )?(?:${month})`,
  'giu',
);

/** "the 14th"; the words before and behind say whether it is a day. */
const numbered = searched(
  `the (?:${dayNumber}(?:st|nd|rd|th)|(?:twenty|thirty)[- ]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:four|fif|six|seven|eigh|nine)teenth|eleventh|twelfth|thirteenth|twentieth|thirtieth)(?![\\p{L}\\d/])`,
  'giu',
);
/** "on the 14th", "by the 8th she walked"; not "on the 4th rib". */
const dayBefore = late.iu`(?:^|[^\p{L}])(?:on|by|since|until|till|from|before|after|through|thru|for|to|between|and|again)[ \t\u00a0](?:or (?:about|around) |about )?$`;
/** "booked 22nd and 23rd.", "weigh 29th;": without "the" nothing else may follow. */
const bare = searched(
  `\\b(?:on|by|since|until|till|from|before|after|due|booked|weigh|weighed|review|recheck|seen|visit|admitted|discharged|bloods|appt|clinic|scan|bx|biopsy|cx|culture|changed|placed|pulled|removed|started|stopped|restarted|done|given|out|home|here|surgery|echo|mri|dose) (?<value>${dayNumber}(?:st|nd|rd|th)(?:(?: and |, | & | to |-)${dayNumber}(?:st|nd|rd|th))?)(?=[.;,:)]|\\s*\\n|$| (?:at|am|pm|@|w\\/|by|with) | [<>=])`,
  'dgiu',
);
/** "She flew in on the second.": at the end of what is said no noun follows that it ranks. */
const smallOrdinal = late.dgiu`(?<![\p{L}\d])(?:on|by|until|till|since) (?<value>the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))(?=[.;)!?](?!\d)|[ \t]*(?:\r?\n|$)| (?:for (?:her|his|my|their|our|the)|at|with|if|when|because)(?!\p{L}))`;

/** "the night of the 3rd". */
const nightBefore = late.iu`(?<![\p{L}\d])(?:the )?(?:night|morning|evening|afternoon|week|weekend|early hours|day|eve) (?:of|before|after) $`;

/** Words that make the number before them a rank: toes, ribs, doses. */
const rank =
  '(?:toes?|ribs?|digits?|fingers?|thumb|metatarsals?|metacarpals?|mtp?s?j?|mcps?|pips?|dips?|phalan\\p{L}*|percentiles?|centiles?|intercostal|ics|interspaces?|spaces?|deciles?|grade|attempts?|floor|day|dose|doses|visit|cycles?|course|line|week|month|year|time|cranial|nerve|cn|degree|generation|decade|century|trimester|ventricle|place|round|set|night|try|lumbar|cervical|thoracic|sacral|vertebra\\p{L}*|branch|ray|web|molar|post|hospital|hour|session|row|string|page|part|edition|child|baby|pregnancy|pass|samples?|specimens?|bottles?|hand|position|trials?|step|stage|phase|portion|segment|patient|sibling|grader?|anniversary|birthday|shift|opinion|infusion|injection|treatment|admission|episode|seizure|fall|stroke|surgery|operation|procedure|tube|drain|test|culture|one|half|third|quarter|most|leading|largest|edition|avenue|street|st|ave|amendment|heart|sound|party|rate)';
const ranked = searched(`^[- ](?:\\p{L}{3,12}[- ])?${rank}\\b|^ ?(?:and|or|to|&|-) ?\\d`, 'iu');
/** "the 1st, 2nd, and 3rd digits". */
const rankedInList = searched(
  `^(?:,? (?:and |or |& |to |through )?\\d{1,2}(?:st|nd|rd|th))+ (?:\\p{L}{3,12} )?${rank}\\b`,
  'iu',
);
const rankedBefore = late.iu`\b(?:toes?|ribs?|digits?|fingers?|metatarsals?|metacarpals?|percentile|centile)\b`;
/** "from the 3rd to", "the 4th and": the second of two days. */
const secondOf = late.iu`(?:^| )(?:from|between|on|since) the \d{1,2}(?:st|nd|rd|th) (?:to|and|until|through|-) $`;

/** The second of two days, behind a found one: "on the 20th and 22nd for". */
const another = searched(
  `^(?<link>,? (?:and|or|&|to|thru|through) |, |-)(?:the )?${dayNumber}(?:st|nd|rd|th)(?![\\p{L}\\d/])`,
  'iu',
);

/** A day, and those that it is joined with, each by itself: a shift moves them one by one. */
function withOthers(text: string, first: Span): Span[] {
  const spans = [first];
  for (let end = first.end; ; ) {
    const more = another.exec(text.slice(end, end + 24));
    if (more === null) return spans;
    const start = end + more.groups!.link!.length;
    end += more[0].length;
    if (ranked.test(text.slice(end, end + 40))) return spans;
    spans.push({ start, end });
  }
}

/** Days that have a number and no month. */
export function daysOfMonth(text: string, weekdays: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const start of weekdays) {
    withDay.lastIndex = start;
    if (withDay.test(text)) spans.push({ start, end: withClock(text, withDay.lastIndex) });
  }
  for (const pattern of [bare, smallOrdinal])
    for (const hit of matchesOf(pattern, text)) {
      const [start, end] = hit.indices?.groups?.value ?? [0, 0];
      if (end > start && !rankedBefore.test(text.slice(Math.max(0, start - 40), start)))
        spans.push(...withOthers(text, { start, end }));
    }
  for (const pattern of [ofMonth, numbered]) {
    for (const hit of matchesOf(pattern, text)) {
      const end = hit.index + hit[0].length;
      const start = pattern === ofMonth ? hit.index : startOfNumbered(text, hit.index, end);
      if (start !== undefined)
        spans.push(...withOthers(text, { start: withWeekday(text, start), end: withClock(text, end) }));
    }
  }
  return spans;
}

const closes = late.iu`^(?:[ \u00a0]?[.,;:)(–—!?"](?!\d)|\s*\n|$|[ \u00a0](?:at|am|pm|@|if|when|w\/|with|for|by|but|because|unless|after|before|still|down|ok|via|and(?! (?:the )?\d)|is|was|he|she|they|we|i|gone|so|then|who|till|until|through|per)(?![\p{L}]))`;

function startOfNumbered(text: string, start: number, end: number): number | undefined {
  const left = text.slice(Math.max(0, start - 40), start);
  const night = nightBefore.exec(left);
  if (night !== null && /^(?:the )?(?:night|morn|eve|after|week|early)/iu.test(night[0]))
    return start - night[0].length;
  const right = text.slice(end, end + 40);
  if (rankedBefore.test(left) || rankedInList.test(right)) return undefined;
  const both = another.exec(right);
  // "done the 9th, down at", "is due the 14th": at the end of what is said no rank stands, its noun would follow
  if (!dayBefore.test(left))
    return (/\p{Ll}[,;.)]?[ \u00a0]$/u.test(left) || /(?:^|[^\p{L}])\p{Lu}\p{Ll}+[,;.]? $/u.test(left)) &&
      closes.test(both === null ? right : right.slice(both[0].length))
      ? start
      : undefined;
  if (/^ (?:to|and|until|through|-) the \d/iu.test(right) && /(?:from|between) $/iu.test(left))
    return ranked.test(right.replace(/^ \p{L}+ the \d+\p{L}+/u, '')) ? undefined : start;
  if (ranked.test(both === null ? right : right.slice(both[0].length))) return undefined;
  if (/(?:for|to|and|again)\s$/iu.test(left))
    return secondOf.test(left) || /^\s*[.;,)]/.test(right) ? start : undefined;
  return start;
}
