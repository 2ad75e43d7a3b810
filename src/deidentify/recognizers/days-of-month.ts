import type { Span } from '../../note/span.ts';
import { dayNumber, weekdayName, withClock, withWeekday } from './date-words.ts';

const spelledOrdinal =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const month =
  '(?:this|last|next|the|each|every|that) month|inst(?:ant)?\\b\\.?|ult(?:imo)?\\b\\.?|prox(?:imo)?\\b\\.?';

/** "Sat the 6th", "Wed 24th", "Sunday, the seventh", "lunes 18", "Mon 8". */
const withDay = new RegExp(
  `(?<![\\p{L}\\d])(?:${weekdayName})\\.?,?[ \\t\\u00a0]{1,2}(?:(?:the |el |den |le |an )?${dayNumber}(?:st|nd|rd|th)|the (?:${spelledOrdinal})|(?:el |den |le )?${dayNumber}(?![\\d/:%]|[.,]\\d|-\\d| ?(?:[ap]\\.?m?\\b|mg|mcg|ml|units?|tabs?|h\\b|hrs?|hours|x|days|weeks|to \\d|or|o'?clock|times|reps|min)))(?![\\p{L}\\d])`,
  'giu',
);

/** "the 4th of this month", "28th inst.", "14th of the month". */
const ofMonth = new RegExp(
  `(?<![\\p{L}\\d])(?:the )?(?:${dayNumber}(?:st|nd|rd|th)|${spelledOrdinal}) (?:day )?(?:of )?(?:${month})`,
  'giu',
);

/** "on the 14th", "by the 8th she walked", "the night of the 3rd"; not "on the 4th rib". */
const bare = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:on|by|since|until|till|from|before|after|through|thru|for|to|between|and|again)[ \\t\\u00a0](?:or (?:about|around) |about )?)(?:the )?(?:(?:night|morning|evening|afternoon|week|day|early hours|eve) (?:of|before|after) )?the (?:${dayNumber}(?:st|nd|rd|th)|(?:twenty|thirty)[- ]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:four|fif|six|seven|eigh|nine)teenth|eleventh|twelfth|thirteenth|twentieth|thirtieth)(?![\\p{L}\\d/])`,
  'giu',
);
const nightOf = new RegExp(
  `(?<![\\p{L}\\d])(?:the )?(?:night|morning|evening|afternoon|week|weekend) of the ${dayNumber}(?:st|nd|rd|th)(?![\\p{L}\\d/])`,
  'giu',
);

/** What may follow a day that has only its number: the end of a clause, or a word that goes on with the story. */
const clauseGoesOn =
  /^(?:\s*(?:[.;)\]:!?]|,(?!\s*\d)|$|\r?\n)|\s(?:she|he|they|we|i|it|her|his|the|a|an|pt|patient|at|w\/?|with|when|where|while|because|as|but|until|for|after|before|in|via|per|about|around|by|was|were|is|had|has|then|who|due|also|both|mr|mrs|ms|dr|if|so|not|no|without|following|having|given|seen|showed?n?|revealed|found|noted|felt|developed|underwent|presented|\p{Lu}\p{Ll}+)\b|\s(?:to|and|-|or) (?:the )?(?:she|he|they|was|had|then|again|is|will|follow|see|discuss|review|have|get|start)\b)/u;
const notADay = /^\s(?:in (?:the )?(?:right|left|foot|hand|series|line|row)|(?:and|to|or) )/iu;
/** Earlier words that make the number a rank of something else: toes, ribs, percentiles. */
const ranked =
  /(?:toes?|ribs?|digits?|fingers?|metatarsals?|percentile|centile|metacarpals?|intercostal|ics|space|decile|grade|attempt)\b/iu;

/** Days that have a number and no month. */
export function daysOfMonth(text: string): Span[] {
  return [
    ...hits(text, withDay, () => true),
    ...hits(text, ofMonth, () => true),
    ...hits(text, nightOf, () => true),
    ...hits(text, bare, (start, end) => {
      const right = text.slice(end, end + 24);
      if (/^for the|^to the/iu.test(text.slice(start - 4, start + 3)))
        return /^\s*[.;,)]/.test(right) && !ranked.test(text.slice(Math.max(0, start - 40), start));
      return (
        clauseGoesOn.test(right) &&
        !notADay.test(right) &&
        !ranked.test(text.slice(Math.max(0, start - 40), end + 40))
      );
    }),
  ];
}

function hits(text: string, pattern: RegExp, accept: (start: number, end: number) => boolean): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
    const end = hit.index + hit[0].length;
    if (accept(hit.index, end))
      spans.push({ start: withWeekday(text, hit.index), end: withClock(text, end) });
  }
  return spans;
}
