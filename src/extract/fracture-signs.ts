import type { Span } from '../note/span.ts';

const bone =
  "(?:neck of femur|femoral neck|NOF|femur|hip|tib(?:ia)?(?:[/ -]?fib(?:ula)?)?|fibula|ankle|patella|calcaneus|talus|metatarsals?|(?:1st|2nd|3rd|4th|5th) (?:MT|MC)|MT|MC|metacarpals?|toe|finger|thumb|phalanx|scaphoid|wrist|distal radius|radius|radial head|ulna|olecranon|forearm|elbow|humerus|humeral|surgical neck|clavicle|scapula|ribs?|sternum|pelvi[sc]|pubic rami|acetabul\\w+|sacrum|vertebra\\w*|spine|[CTL]\\d{1,2}|skull|orbit\\w*|nasal|nose|zygoma|mandible|jaw|Colles'?|Boxer'?s?)";
const side = '(?:(?:left|right|bilat(?:eral)?|[LR]t?)\\s+)?';
/** "scaphoid #", "open R tib/fib #". */
const behind = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:open|closed|displaced|undisplaced|distal|proximal|multiple)\\s+)*${side}${bone}\\s?#(?!\\s?\\d)`,
  'giu',
);
/** "#NOF", "# R clavicle 2015": what follows ends the name, so that "# Hip pain", a problem's heading, is none. */
const before = new RegExp(
  `#\\s?${side}(?:distal\\s+|proximal\\s+)?${bone}(?=\\s*(?:$|[.,;:)\\n/&+(]|\\d{4}\\b|s/p\\b|in\\b|and\\b|w/|with\\b|on\\b|seen\\b|repair))`,
  'giu',
);

/** "# R hip" alone on its line heads a problem. */
const isHeading = (text: string, start: number, own: string): boolean =>
  (start === 0 || text[start - 1] === '\n') && /^\s*:?\s*(?:\n|$)/.test(text.slice(start + own.length));

/** British charts write a fracture "#". */
export function findFractureSigns(text: string): readonly Span[] {
  if (!text.includes('#')) return [];
  const headed = [...text.matchAll(before)].filter(({ 0: own, index }) => !isHeading(text, index, own));
  return [...text.matchAll(behind), ...headed]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start);
}

/** "# R clavicle" → "R clavicle fracture". */
export const fractureName = (own: string): string => `${own.replace('#', '').trim()} fracture`;
