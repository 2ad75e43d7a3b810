import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { foldedWord, isClinicalProperNoun, isFunctionWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers } from '../words/place-words.ts';
import { addressTail } from './address-tail.ts';
import { before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const id = 'site-marks';
const cap = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
const stop = '(?![\\p{L}\\d])';
const isMixed = (hit: PatternHit): boolean => letterCaseAt(hit.text, hit.start) === 'mixed';
const road = `(?:I-?\\d{1,3}|(?:US|SR|Hwy|Highway|Route|Rte)[ -]?\\d{1,3}|(?:${cap} ){1,3}(?:Parkway|Pkwy|Turnpike|Tpke|Pike|Thruway|Expressway|Expwy|Freeway|Fwy|Highway|Hwy|Bypass|Beltway|Loop|Tollway|Interstate|Causeway|Bridge|Tunnel))`;
/** A spot with a number, of those that no ward or device has. */
const spot =
  'Pier|Wharf|Platform|Track|Gate|Hangar|Campsite|Site|Berth|Slip|Terminal|Concourse|Buoy|Trailhead';
const crew = 'Ladder|Engine|Truck|Rescue|Hose|Squad|Tower|Medic|LADDER|ENGINE|TRUCK|RESCUE|HOSE|SQUAD|MEDIC';
const unions =
  'AFSCME|AFT|AFL-CIO|ATU|BCTGM|CWA|IAFF|IAM|IAMAW|IATSE|IBEW|IBT|ILA|ILWU|IUOE|IUPAT|LIUNA|NALC|SEIU|SMART|SMWIA|TWU|UA|UAW|UBC|UFCW|UMWA|UNITE HERE|USW|Teamsters|Ironworkers|Pipefitters|Steamfitters|Plumbers|Carpenters|Laborers|Boilermakers|Electricians|Roofers|Painters|Longshoremen|Machinists|Operating Engineers|Sheet Metal Workers|Millwrights|Unifor|CUPE';

/** The name before the kind says something: no ward, department or day. */
function isNamed(value: string, hit: PatternHit): boolean {
  const words = value.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [];
  return (
    isMixed(hit) &&
    words.some((word) => {
      const folded = foldedWord(word);
      return (
        !/^(?:the|old|lot|space|unit|slip|site|hall|house|tower|towers|dorm|residence|room|rv|mhp|park|mobile|home|court)$/u.test(
          folded,
        ) &&
        !clinicalCapitals.has(folded) &&
        !genericModifiers.has(folded) &&
        !isFunctionWord(word) &&
        !isClinicalProperNoun(word)
      );
    })
  );
}

/** Spots with a number or a short mark of their own: exits, piers, fire companies, union locals, halls, trailer parks, marinas. */
const patterns: readonly PhiPattern[] = [
  // "Exit 42 of the Mass Pike", "I-80 exit 203", "off exit 9B"
  {
    category: 'GEO',
    strength: 2,
    needs: /exit \d|(?:MP|MM|[Mm]ile|milepost|marker) ?\d/i,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:[Ee]xit|EXIT) \\d{1,3}[A-Z]?,? (?:of|on|off|along) (?:the )?${road}|(?<![\\p{L}\\d])${road},? (?:(?:at|near|@|by) )?(?:[Ee]xit|EXIT) \\d{1,3}[A-Z]?${stop}|(?<![\\p{L}\\d])${road},? (?:(?:at|near|@) )?(?:MP|MM|[Mm]ile(?: ?post| ?marker)?) ?\\d{1,3}(?:\\.\\d)?${stop}|(?<=\\b(?:at|near|off|past|by|from|@) )(?:[Ee]xit|EXIT) \\d{1,3}[A-Z]?${stop}`,
      'gu',
    ),
  },
  // "found by Pier 39", "struck at Track 7", "bitten at Campsite 14, Lost Lake"
  {
    category: 'GEO',
    strength: 2,
    needs: searched(`(?:${spot}) #?[A-Z]{0,2}-?\\d`, 'u'),
    pattern: searched(
      `(?<=\\b(?:at|near|by|off|from|on|under|behind|outside|to|@) (?:the )?)(?:${spot}) #?[A-Z]{0,2}-?\\d{1,3}[A-Z]?${stop}(?:, (?:Lake ${cap}|(?:${cap} ){1,2}(?:Lake|Park|Campground|Marina|Beach|River|Creek|Station|Airport|Terminal|Forest|Harbou?r|Bay)))?`,
      'gu',
    ),
    check: (value, hit) =>
      isMixed(hit) &&
      (!/^(?:Site|Gate|Terminal)/u.test(value) ||
        /(?:found|fell|struck|camp|airport|flight|collapsed|picked|bitten|hit|train|bus|ferry)[^\n.]{0,40}$/iu.test(
          before(hit, 60),
        )),
  },
  // "Ladder Co 9", "ENGINE COMPANY 14", "firefighter with Ladder 7", "medic at Station 12"
  {
    category: 'GEO',
    strength: 2,
    needs: searched(`(?:${crew}|Station|STATION|Firehouse|FIREHOUSE) `, 'u'),
    pattern: searched(
      `(?<![\\p{L}\\d])(?:(?:${crew}) (?:CO|COMPANY|Co|Company)\\.? ?#?\\d{1,3}|(?<=\\b(?:[Ff]irefighters?|[Ff]ireman|[Ff][Ff]|[Mm]edic|[Pp]aramedic|EMT|[Cc]aptain|[Ll]ieutenant|[Cc]rew|[Vv]olunteers?|[Pp]robie),? (?:at|with|on|of|from|for) )(?:${crew}|Station|Firehouse|Battalion) #?\\d{1,3}|(?:Firehouse|FIREHOUSE|Fire Station|FIRE STATION|Fire Co(?:mpany)?\\.?) #?\\d{1,3})${stop}`,
      'gu',
    ),
  },
  // "UFCW Local 7", "Pipefitters Local 597"
  {
    category: 'GEO',
    strength: 2,
    needs: /[Ll](?:ocal|ODGE|odge) |LOCAL /,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:${unions})[, ]{1,2}(?:Local|Lodge|LOCAL|local) (?:#|No\\.? ?)?\\d{1,5}[A-Z]?${stop}`,
      'gu',
    ),
  },
  // "dorm: Hadley Hall 412", "Wexner Tower 9B", "Baxter House, room 22"
  {
    category: 'GEO',
    strength: 2,
    needs: late.u` (?:Hall|Towers?|Dorm|Dormitory|Quad|House|Residence|Barracks|Commons|Apts|Apartments|Manor)(?!\p{L})`,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:${cap} ){1,3}(?:Hall|Towers?|Dorm|Dormitory|Quad|House|Residence|Barracks|Commons|Apts|Apartments|Manor),? (?:(?:[Rr]oom|[Rr]m\\.?|[Aa]pt\\.?|[Uu]nit|[Ss]uite|[Ss]te\\.?|#) ?#?)?\\d{1,4}[A-Z]?(?![\\p{L}\\d/:-]|\\.\\d| (?:times?|days?|x|weeks?|months?|hours?|h|mg|mcg|units?)\\b)`,
      'gu',
    ),
    // A tower or house of a hospital has numbers too: those of its floors
    check: (value, hit) =>
      isNamed(value, hit) &&
      (!/(?:Towers?|House|Manor|Commons) \d/u.test(value) ||
        /(?:dorm\p{L}{0,5}|liv(?:es|ing)|resid\p{L}{2,5}|hous(?:ed|ing)|home|addr\p{L}{0,4})(?: (?:in|at))?[ :=–-]{1,4}$/iu.test(
          before(hit, 24),
        )),
  },
  // "Flat 9 Rowan Heights", "Bldg 9 Apt 3C, Juniper Pointe"
  {
    category: 'GEO',
    strength: 2,
    needs: late.iu`(?:flat|unit|apt|apartment|bldg|building|lot|#)\.? ?#?\d`,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:(?:[Bb]ldg|[Bb]uilding)\\.? ?#?\\w{1,3},? )?(?:[Ff]lat|[Uu]nit|[Aa]pt|[Aa]partment|[Bb]ldg|[Bb]uilding|[Ll]ot|#)\\.? ?#?\\d{1,4}[A-Z]?,? (?:${cap} ){1,3}(?:Heights|Pointe?|Commons|Place|Village|Gardens|Terrace|Manor|Arms|Apartments|Apts|Lofts|Flats|Estates|Oaks|Pines|Woods|Creek|Landing|Crossing|Ridge|Springs|Square|Plaza|Villas|Towers?)${stop}`,
      'gu',
    ),
    check: isNamed,
  },
  // "Quorbin 3 to Beech Ward", "moved from Arden 5A to ICU": a ward by its name and number
  {
    category: 'GEO',
    strength: 2,
    needs: late.u`\p{Lu}\p{Ll}{3,} \d[A-D]? (?:to|->|→) \p{Lu}`,
    pattern: searched(
      `(?:(?<=(?:^|\\n)[ \\t>*•-]{0,4})|(?<=\\b(?:from|off|on|leaves|left) ))\\p{Lu}\\p{Ll}{3,14} \\d[A-D]?(?= (?:to|->|→) (?:${cap} (?:\\d|[Ww]ard|[Uu]nit)|[A-Z]{2,4}(?!\\p{L})|[Tt]heatre|[Ww]ard))`,
      'gu',
    ),
    check: (value, hit) => isNamed(value, hit) && !isOrdinaryWord(value.split(' ')[0] ?? ''),
  },
  // "Lot 7, Shady Acres MHP", "Sp 44, Desert Palms Mobile Home Park", "Slip C-19, Harbor Light Marina"
  {
    category: 'GEO',
    strength: 2,
    needs: late.u` (?:MHP|MHC|MHE|TP|KOA|RV (?:Park|Resort|Ranch)|(?:Mobile|Trailer|Manufactured|Yacht|Boat|Marina|Caravan) ?(?:Home |Housing )?(?:Park|Court|Estates|Village|Club|Community|Harbor)|Marina|Campground|Holiday Park|Farmers? Camp|Labor Camp)(?!\p{L})`,
    pattern: searched(
      `(?:(?<![\\p{L}\\d])(?:[Ll]ot|[Ss]pace|[Ss]pc?|[Tt]rlr|[Tt]railer|[Uu]nit|[Ss]ite|[Ss]lip|[Pp]ad|[Bb]erth|[Cc]abin|[Bb]ox|#)\\.? ?#?[A-Z]?-?\\d{1,4}[A-Z]?,? )?(?<![\\p{L}\\d])(?:${cap} ){1,4}(?:MHP|MHC|MHE|TP|KOA|RV (?:Park|Resort|Ranch)|(?:Mobile|Trailer|Manufactured|Yacht|Boat|Marina|Caravan) ?(?:Home |Housing )?(?:Park|Court|Estates|Village|Club|Community|Harbor)|Marina|Campground|Holiday Park|Farmers? Camp|Labor Camp)${stop}(?:,? (?:#|[Ll]ot|[Ss]pace|[Ss]p|[Ss]ite) ?#?\\w{1,5})?`,
      'gu',
    ),
    check: isNamed,
  },
];

const marks = patternRecognizer(id, '1', patterns);

export const siteMarks: PhiRecognizer = {
  ...marks,
  recognize: (note) => {
    const found = marks.recognize(note) as readonly PhiFinding[];
    return [...found, ...found.flatMap(({ end }) => addressTail(note.text, end, id, false))];
  },
};
