import { late, searched } from '../patterns/search-pattern.ts';
import { type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

/** Degrees, minutes and seconds with their signs, and the side of the world. */
const minutes = "(?: ?\\d{1,2}(?:\\.\\d{1,5})? ?['’′m](?: ?\\d{1,2}(?:\\.\\d{1,4})? ?(?:[\"”″s]|''|’’)?)?)?";
const degrees = `\\d{1,3}(?:\\.\\d{1,8})? ?[°ºd]${minutes}`;
const between = '(?: ?[,;/] ?| )';
const road =
  '(?:I|US|SR|CR|FM|K|N|E|M|A|Hwy|Highway|Route|Rte|Interstate|State Road|County Road)[ -]?\\d{1,4}[NSEW]?(?:\\(M\\))?';

/** Places that are told by numbers: coordinates, grids, three words, junctions and miles of a road. */
const patterns: readonly PhiPattern[] = [
  // 44°03'N 121°18'W, 19° 80.577' N, 080° 51.326' W, N 37° 41' W 97° 20'
  {
    category: 'GEO',
    strength: 2,
    needs: /\d ?[°º]|\dd ?\d\d/i,
    pattern: searched(
      `(?<![\\p{L}\\d.])(?:[NS] ?${degrees}(?:${between}[EW] ?${degrees})?|${degrees} ?[NS](?!\\p{L})(?:${between}?${degrees} ?[EW])?)(?![\\p{L}\\d])`,
      'giu',
    ),
    check: (value) =>
      /['’′m]|\.\d{3}|[EW]/iu.test(value) && !/^\d{1,2}(?:\.\d)? ?[°º] ?[NSEW]?$/iu.test(value),
  },
  // N 41 52.962 W 087 37.398, 41 52 57 N 87 37 23 W, 41.8827 n, 87.6233 w
  {
    category: 'GEO',
    strength: 2,
    needs: /[NS] ?\d{1,2} \d|\d ?[NS][ ,]{1,2}(?:[EW] ?)?\d/i,
    pattern: searched(
      `(?<![\\p{L}\\d.])(?:[NS] ?\\d{1,2} \\d{1,2}(?:\\.\\d{1,4}| \\d{1,2}(?:\\.\\d{1,3})?)${between}[EW] ?\\d{1,3} \\d{1,2}(?:\\.\\d{1,4}| \\d{1,2}(?:\\.\\d{1,3})?)|\\d{1,2} \\d{1,2}(?:\\.\\d{1,4}| \\d{1,2}(?:\\.\\d{1,3})?) ?[NS]${between}\\d{1,3} \\d{1,2}(?:\\.\\d{1,4}| \\d{1,2}(?:\\.\\d{1,3})?) ?[EW]|\\d{1,2}\\.\\d{3,8} ?[NS]${between}\\d{1,3}\\.\\d{3,8} ?[EW])(?![\\p{L}\\d])`,
      'giu',
    ),
  },
  // 44.1234; -71.1234, (35.2044 / -97.1234): signs that parts of one measure seldom have
  {
    category: 'GEO',
    strength: 2,
    needs: /\d\.\d{3,8} ?[;/,] ?-?\d{1,3}\.\d{3}/,
    pattern:
      /(?<![\w.-])[-+]?\d{1,2}\.\d{4,8} ?[;/] ?[-+]?\d{1,3}\.\d{4,8}(?![\w.])|(?<![\w.-])[-+]?\d{1,2}\.\d{3,8}, ?-\d{1,3}\.\d{3,8}(?![\w.])/gu,
  },
  // lat 44.12 long -85.31, lat/lon 35.204,-97.123
  {
    category: 'GEO',
    strength: 2,
    needs: /\blat(?:itude)?\b/i,
    pattern: late.dgiu`\b(?<value>lat(?:itude)?\.?[:= ]{1,3}[-+]?\d{1,2}\.\d{1,8}°? ?[NS]?[,;/ ]{1,3}lo?ng?(?:itude)?\.?[:= ]{1,3}[-+]?\d{1,3}\.\d{1,8}°? ?[EW]?)(?![\p{L}\d])`,
  },
  {
    category: 'GEO',
    strength: 2,
    needs: /\blat(?:itude)?\/lo?ng?/i,
    pattern: late.dgiu`\b(?<value>lat(?:itude)?\/lo?ng?(?:itude)?[:= ]{1,3}[-+]?\d{1,2}\.\d{1,8}[,;/ ]{1,3}[-+]?\d{1,3}\.\d{1,8})(?![\p{L}\d])`,
  },
  // ///velvet.count.plume, what3words: velvet.count.plume
  {
    category: 'GEO',
    strength: 3,
    needs: late.iu`\/\/\/|what ?3 ?words|w3w|\.\p{L}{3,20}\.\p{L}{3}`,
    pattern: late.dgiu`(?:(?<![\p{L}\d/:])\/\/\/|\b(?:what ?3 ?words|w3w)[:= ]{1,3}(?:\/\/\/)?|\b(?:found(?: down)?|located|location|coordinates|collapsed|rescued|crash(?:ed)?)(?: at| from| near)?[:]? (?=\p{Ll}+\.))(?<value>\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20})(?![\p{L}\d])`,
  },
  // SU 13015 29457: the national grid of Great Britain
  {
    category: 'GEO',
    strength: 2,
    needs: /[hjnost][a-z] \d{4,5} \d{4}/i,
    pattern: /(?<![\w-])[hjnost][a-hj-z] (?:\d{4} \d{4}|\d{5} \d{5})(?![\w-]|[.,]\d| \d)/giu,
  },
  // Junction 6 of the M11, J12 M5, the M25 between J9 and J10
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:junction|jct|\bj) ?\d/i,
    pattern: late.giu`(?<![\p{L}\d])(?:(?:junction|jct\.?|j) ?\d{1,2}[a-c]?(?:,? (?:of|on|off) (?:the )?|,? ?)[AM]\d{1,3}(?:\(M\))?|(?:the )?[AM]\d{1,3}(?:\(M\))?,? (?:at |near |between |from |off )?(?:junction|jct\.?|j) ?\d{1,2}[a-c]?(?:(?: and | to |-)(?:junction |j) ?\d{1,2}[a-c]?)?)(?![\p{L}\d])`,
  },
  // the A26 lay-by near Silver Maple, the A38 near Derby
  {
    category: 'GEO',
    strength: 2,
    needs: late.iu`\b[ABMN]\d{1,4} (?:lay|near|north|south|east|west|bypass|services|roundabout|at \p{L}{3})`,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:(?:the )[ABMN]\\d{1,4}(?: (?:lay-?by|bypass|services|roundabout|flyover|(?:north|south|east|west)bound(?: carriageway)?)(?!\\p{L}))?(?: (?:near|at|outside|by|just (?:north|south|east|west) of) (?!the(?!\\p{L}))\\p{L}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{2,20})?)?)(?![\\p{L}\\d])`,
      'giu',
    ),
    check: (value) =>
      /(?: (?:lay|bypass|services|roundabout|flyover|\p{L}+bound)| (?:near|outside|of) \p{L})/iu.test(value),
  },
  // mile 14 of I-70, I-70 mile 14.2, mile 61 of the Turnpike
  {
    category: 'GEO',
    strength: 2,
    needs: /\bmile ?\d/i,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:mile ?\\d{1,3}(?:\\.\\d)?,? (?:of|on|off) (?:the )?(?:${road}|(?:\\p{L}{3,14} )?(?:turnpike|parkway|thruway|tollway|expressway|freeway))|${road},? (?:at )?mile ?\\d{1,3}(?:\\.\\d)?)(?![\\p{L}\\d])`,
      'giu',
    ),
  },
];

/** Where something happened, by numbers instead of names. */
export const positions = patternRecognizer('positions', '1', patterns);
