import { late, searched } from '../patterns/search-pattern.ts';
import { isFunctionWord } from '../words/ordinary-word.ts';
import { isOneCase } from './one-case.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const ordinal = '\\d{1,3}(?:st|nd|rd|th)';
const road = `(?:[NSEW]\\.? )?(?:${ordinal}|\\p{L}[\\p{L}'’-]{2,20}(?: (?:st|street|ave|avenue|rd|road|blvd|ln|lane|dr|drive|pkwy|hwy)\\b\\.?)?)`;
const place = "\\p{L}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{2,20})?";
/** In mixed text the words of a name have capitals, or are ordinals. */
const isWritten = (words: readonly string[], hit: PatternHit): boolean =>
  isOneCase(hit) || words.every((word) => /^[\p{Lu}\d&]/u.test(word));
const namesOf = (value: string): string[] =>
  value
    .split(/[\s&]+/u)
    .filter(
      (word) => !/^(?:the|corner|intersection|of|and|near|north|south|east|west|outside|by|at)$/iu.test(word),
    );

/** Corners, stretches of a road and waters: where somebody was found. */
const patterns: readonly PhiPattern[] = [
  // "the corner of 9th and Vine", "intersection of Kellogg & Rock", "5th & Main"
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:corner|intersection) of/i,
    pattern: searched(
      `(?<![\\p{L}])(?:the )?(?:corner|intersection) of (?!the\\b|his\\b|her\\b|both\\b)${road} (?:and|&) (?!the\\b|eye\\b|mouth\\b|lip\\b)${road}(?![\\p{L}])`,
      'giu',
    ),
    check: (value, hit) =>
      isWritten(namesOf(value), hit) && !/\b(?:mouth|eye|lip|jaw|room|bed)\b/iu.test(value),
  },
  {
    category: 'GEO',
    strength: 2,
    needs: /\d(?:st|nd|rd|th) (?:and|&) /i,
    pattern: searched(
      `(?<=\\b(?:at|near|on|from|by|to) )${ordinal} (?:and|&) (?!${ordinal} (?:rib|toe|finger|digit|metatarsal|metacarpal|ray|web|mcp|mtp|pip)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b)\\p{L}[\\p{L}'’-]{3,20}(?![\\p{L}])`,
      'giu',
    ),
    check: (value, hit) =>
      isWritten(namesOf(value), hit) &&
      !namesOf(value).some((word) => isFunctionWord(word)) &&
      !/ (?:toes?|fingers?|digits?|ribs?|rays?|metatarsals?|metacarpals?|trimesters?|visits?|doses?|degree|mtp|mcp|pip|postoperative|post-?op)$/iu.test(
        value,
      ),
  },
  // "Highway 54 near Pratt", "US-169 north of Iola", "exit 42 of I-35"
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:hwy|highway|route|rte|interstate|us|i|sr|k|fm|state road|county road|cr)[ -]?\d/i,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:(?:exit|mile ?(?:marker|post)?|mm) ?\\d{1,3} (?:of|on|off) )?(?:(?:US|State|County|Old|Rural) )?(?:hwy\\.?|highway|route|rte\\.?|interstate|us|i|sr|fm|state road|county road|cr)[ -]?\\d{1,4}[NSEW]?(?:,? (?:near|just (?:north|south|east|west) of|(?:north|south|east|west)(?:bound)? (?:of|near)|outside(?: of)?|by|in) (?!the\\b|his\\b|her\\b)${place})(?![\\p{L}])`,
      'giu',
    ),
    check: (value, hit) => isOneCase(hit) || /(?:near|of|outside|by|in) \p{Lu}/u.test(value),
  },
  // "exit 255 off i-35"
  {
    category: 'GEO',
    strength: 2,
    needs: /exit \d/i,
    pattern:
      /(?<![a-z])exit \d{1,3}[a-d]? (?:off|of|on)(?: of)? (?:the )?(?:i|us|hwy|highway|route|rte|interstate|sr|k)[ -]?\d{1,4}(?!\d)/giu,
  },
  // "collapsed at cheney reservoir", "swam in Elk City Lake": waters, bases and parks in any case
  {
    category: 'GEO',
    strength: 2,
    needs:
      /(?:reservoir|lake|marina|state park|national (?:park|forest|monument)|air force base|afb|naval (?:base|station)|fairgrounds|speedway|raceway|campground|amphitheater|ballpark|boat ramp|joint base)/i,
    pattern: late.giu`(?<=\b(?:at|near|in|from|on|by|around|off|to) )(?:the )?(?:joint base \p{L}[\p{L}-]{3,24}|(?:\p{L}[\p{L}'’-]{2,20} ){1,2}(?:reservoir|lake|marina|state park|national (?:park|forest|monument)|air force base|afb|naval (?:base|station)|fairgrounds|speedway|raceway|campground|amphitheater|ballpark|boat ramp))(?![\p{L}])`,
    check: (value, hit) => {
      const words = value.replace(/^the /iu, '').split(' ');
      const [first = ''] = words;
      return (
        isOneCase(hit) &&
        !isFunctionWord(first) &&
        !/^(?:ommaya|rickham|csf|pump|local|nearby|natural|viral|blood|his|her|our|their|this|that|state|county|national|boat|big|small|large|family|frozen|same)$/iu.test(
          first,
        )
      );
    },
  },
  // "evaluation, McKinley Co."
  {
    category: 'GEO',
    strength: 2,
    needs: late.u` Co\.(?!\p{L})`,
    pattern: late.gu`(?<=(?:,|\b(?:in|of|from|near|by|to)) )(?:\p{Lu}[\p{L}'’.-]{2,20} ){1,2}?Co\.(?=[ \n.,;)]|$)`,
    check: (value) => !/&/u.test(value),
  },
];

export const roadsides = patternRecognizer('roadsides', '1', patterns);
