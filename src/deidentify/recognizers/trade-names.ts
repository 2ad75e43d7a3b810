import { late, searched } from '../patterns/search-pattern.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import {
  foldedWord,
  isClinicalProperNoun,
  isDictionaryWord,
  isFunctionWord,
} from '../words/ordinary-word.ts';
import { landscapeWords } from '../words/place-words.ts';
import { largePlaces } from '../words/places.ts';
import { canBeName } from '../words/word-names.ts';
import { before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { isClinical, isSurePlace, placeRun } from './place-checks.ts';

const cap = "\\p{Lu}[\\p{L}\\p{M}'’.-]{1,24}";
const stop = '(?![\\p{L}\\d])';
const legal = '(?:,? (?:PLLC|LLC|L\\.L\\.C\\.|LLP|Inc|INC|Ltd|P\\.?C|P\\.?A|Corp|Co)(?!\\p{L})\\.?)?';
/** Second members of names that join two trades: "Foot & Ankle", "Feed & Seed", "Organ & Tissue". */
const pairTrade =
  'Spine|Joint|Ankle|Foot|Hand|Sinus|Throat|Vein|Vascular|Wellness|Rehab|Sleep|Allergy|Asthma|Arthritis|Fertility|Brace|Braces|Limb|Prosthetics|Orthotics|Tissue|Organ|Life|Sight|Vision|Eye|Laser|Retina|Smiles|Dental|Implants|Seed|Feed|Tackle|Bait|Garden|Grill|Bar|Tire|Tires|Auto|Lube|Muffler|Supply|Lumber|Hardware|Gun|Guns|Pawn|Loan|Sons|Son|Daughters|Daughter|Brothers|Bros|Nephews|Co|Company|Towing|Body|Glass|Electric|Heating|Air|Cooling|Plumbing|Roofing|Gutter|Siding|Tile|Stone|Marble|Granite|Gravel|Concrete|Sand|Die|Tool|Machine|Fabrication|Welding|Gas|Oil|Propane|Fuel|Grocery|Deli|Dairy|Meats|Produce|Bakery|Coffee|Tea|Books|Gifts|Salon|Spa|Nails|Tan|Fitness|Barbell|Cleaning|Cleaners|Linen|Storage|Moving|Freight|Cafe|BBQ|Ribs|Pizza|Brewing|Spirits|Liquor|Tobacco|Vape|Upholstery|Floors|Paint|Crane|Rigging|Salvage|Scrap|Recycling|Paving|Septic|Well|Pump|Valve|Sheet Metal|Casket|Mortuary|Cremation|Memorial';
/** Trades behind a name in small letters: "retired from kessler foundry". */
const smallTrade =
  'foundry|textiles|mills?|cannery|quarry|brewery|bakery|diner|shack|grill|grocery|roofing|plumbing|trucking|logistics|freight|lumber|steel|motors|auto|autobody|towing|landscaping|farms|dairy|foods|meats|packing|poultry|construction|concrete|paving|electric|welding|machine|tool|plastics|rubber|glass|furniture|hardware|salon|nails|fitness|barbell|gym|cafe|pizza|tavern|pub|deli|laundry|cleaners|linen|janitorial|security|staffing|insurance|realty|bank|credit union|elementary|middle school|high school|daycare|preschool|shipyard|shipping|cargo|airlines|aviation|mining|drilling|oil|gas|propane|energy|mart|market|supermarket|depot|warehouse|nursery|orchards?|vineyards?|winery|ranch|stables|kennels|casino|hotel|motel|inn|resort';
const industry =
  'poultry|meat|pork|beef|chicken|turkey|fish|seafood|shrimp|crab|cement|concrete|paper|pulp|steel|saw|lumber|plywood|textile|cotton|wool|coal|gold|copper|uranium|zinc|iron|lithium|salt|auto|car|truck|chemical|power|nuclear|bottling|packing|meat-?packing|processing|egg|sugar|flour|rice|grain|feed|ethanol|fertilizer|plastics|tire|rubber|glass|aluminum|battery|assembly|oil|gas|sand|gravel|furniture|carpet|shoe|candy|cheese|dairy|bread|bakery|sewing|water treatment|recycling|distribution|fulfillment|call|rendering|hog|cattle|horse|wind|solar';
const works =
  "(?:\\b(?:[Ww]ork(?:s|ed|ing)?|[Rr]etired|[Ll]aid off|[Ff]ired|[Jj]obs?|[Ss]hifts?|[Nn]ights|[Dd]ays|[Bb]oss|[Ee]mployed|[Hh]ired|[Cc]ashier|[Cc]ook|[Dd]river|[Ff]oreman|[Mm]anager|[Cc]lerk|[Ww]elder|[Mm]echanic|[Tt]eacher|[Oo]wner|[Oo]wns|[Oo]wned|[Rr]uns)(?: \\p{Ll}{1,10}| \\d{1,2}){0,3}|\\b[Ii]m|\\b[Ii]['’]m) (?:at|@|from|for|by|of|with) (?:the )?";

const parts = (value: string): string[] => value.match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? [];
const isMixed = (hit: PatternHit): boolean => letterCaseAt(hit.text, hit.start) === 'mixed';
const cued = late.iu`(?:\b(?:at|from|to|by|via|through|with|outside|near|of|for)|[:@>=]) (?:the )?$`;

/** The words before a trade name something: a name, a map word, an unknown word, or any word behind a preposition. */
function isNaming(words: readonly string[], hit: PatternHit): boolean {
  const naming = words.filter((word) => !isClinical(word) && !isClinicalProperNoun(word));
  return (
    naming.length > 0 &&
    (cued.test(before(hit, 16)) ||
      naming.some(
        (word) =>
          !isDictionaryWord(word) ||
          canBeName(word) ||
          landscapeWords.has(foldedWord(word)) ||
          /['’]s$/u.test(word),
      ))
  );
}

/** "Larkin", "Beaver Run": two words, or one that is no word of the language. */
function isWorksName(words: readonly string[]): boolean {
  return (
    words.length > 1 ||
    words.some((word) => !isDictionaryWord(word) || canBeName(word) || landscapeWords.has(foldedWord(word)))
  );
}

/** Firms that are known by their letters. */
const letterFirms: ReadonlySet<string> = new Set([
  'UPS',
  'USPS',
  'IBM',
  'GM',
  'BNSF',
  'CSX',
  'NASA',
  'DHL',
  'MTA',
  'BART',
  'TSA',
  'KFC',
  'CVS',
]);

const stops = late.iu`^(?:a|an|the|his|her|their|our|my|your|this|that|local|outside|same|pt|patient|old|new|own|side|first|second|left|right|room|bed|unit|case|tube|rx|script|refill|box|lot|suite|apt|apartment|ward|bay|line|drain|chest|dose|day|week|visit|page|item|question|number|trial|grade|stage|level|phase|cycle|tooth|teeth|blade|size|hospital day|order|ticket|claim|invoice|account|acct|policy|member|group|ref|reference|serial|model|lead|image|slide|specimen|sample|vial|bottle|bag|fax|phone|tel|ext|pager|pgr|cell|home|gtube|needle|catheter|suture|mac|miller|cpt|icd)$`;

const patterns: readonly PhiPattern[] = [
  // "Bluestem Foot & Ankle, PLLC", "Hatch's Lawn & Garden", "Gift of Hope Organ & Tissue"
  {
    category: 'GEO',
    strength: 2,
    needs: late.u` (?:&|and) \p{Lu}`,
    pattern: searched(
      `(?<![\\p{L}\\d-])(?:The )?(?:${cap} (?:of (?:the )?)?){2,5}?(?:&|and) (?:${pairTrade})(?: (?:Clinic|Center|Centre|Institute|Group|Associates|Services|Network|Works|Shop|Store|Supply|Roofing|Plumbing|Grocery|Company))?${stop}${legal}`,
      'gu',
    ),
    trim: /^(?:OPO|DME|HHA|HME|SNF|ALF|OSH|HD|PT) /u,
    check: (value, hit) => {
      const words = parts(value.replace(/ (?:&|and) .*$/u, ''));
      return isMixed(hit) && isNaming(words.slice(0, -1), hit) && !/\. /u.test(value.replace(/^St\. /u, ''));
    },
  },
  // In small letters: "ferris & sons roofing", "joes crab shack", "retired from kessler foundry"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?:${works}|\\b(?:outside|near|owns) (?:the )?)(?<value>\\p{Ll}[\\p{Ll}'’.-]{2,18}(?: (?:& |and )?\\p{Ll}[\\p{Ll}'’.-]{2,14}){0,2}? (?:${smallTrade}))(?![\\p{L}-])`,
      'dgu',
    ),
    check: (value, hit) => {
      const words = parts(value).slice(0, -1);
      return (
        (writesSmall(hit.text, hit.start) || value.includes(' & ') || !isDictionaryWord(words[0] ?? '')) &&
        !words.some(
          (word) => (stops.test(word) && word !== 'miller') || isFunctionWord(word) || isClinical(word),
        ) &&
        words.some((word) => !isDictionaryWord(word) || canBeName(word) || canBeName(word.replace(/s$/u, '')))
      );
    },
  },
  // "at the Larkin Valley cement plant": a name with its works in small letters
  {
    category: 'GEO',
    strength: 2,
    needs: late.u`\p{L} (?:plant|mills?|mine|foundry|quarry|cannery|refinery|shipyard|factory|yard|warehouse|farm|ranch|center|terminal)(?!\p{L})`,
    pattern: searched(
      `(?<=\\b(?:at|from|for|near|outside|by|the|to) )(?<value>(?:\\p{Lu}[\\p{L}'’-]{2,20} ){1,3}(?:(?:${industry}) )?(?:plant|mills?|mine|foundry|quarry|cannery|refinery|shipyard|factory|yard|warehouse|farm|ranch|center|terminal))${stop}`,
      'dgu',
    ),
    check: (value, hit) =>
      isMixed(hit) &&
      parts(value)
        .filter((word) => /^\p{Lu}/u.test(word))
        .every((word) => !isClinical(word) && !isClinicalProperNoun(word)) &&
      isWorksName(parts(value).filter((word) => /^\p{Lu}/u.test(word))) &&
      !new RegExp(`^(?:${industry}) `, 'iu').test(value) &&
      !/ (?:yard|center|terminal)$/u.test(value.replace(new RegExp(` (?:${industry}) \\p{L}+$`, 'u'), '')),
  },
  // A shop with its number: "Tire Barn #12", "rx to Walgreens #1182"
  {
    category: 'GEO',
    strength: 2,
    needs: / #\d/,
    pattern: searched(
      `(?:\\b(?:at|from|for|to|by|via|with|thru|through|of|store|pharmacy|excuse|employer|works?|job|boss|rx|Rx|manager|branch)|[@>→]|\\b(?:employer|work|works|job|pharmacy|pharm|store|excuse|workplace|shop) ?[:=])[ ]{1,3}(?:the )?(?<value>(?:${cap} (?:& |of )?){1,4}#\\d{1,5})(?![\\d-])`,
      'dgu',
    ),
    check: (value, hit) => {
      const words = parts(value);
      return (
        isMixed(hit) &&
        !words.some((word) => stops.test(word)) &&
        words.every((word) => !isClinicalProperNoun(word) && !isAbbreviation(word)) &&
        words.some((word) => !isClinical(word) && word !== word.toUpperCase()) &&
        (words.length > 1 ||
          !isDictionaryWord(words[0] ?? '') ||
          /work|job|boss|employ|excuse|shift/iu.test(before(hit, 30)))
      );
    },
  },
  // "the gym where she works, Steel Mill Fitness, called"
  {
    category: 'GEO',
    strength: 2,
    needs: / where /,
    pattern: searched(
      `\\bwhere (?:s?he|they|pt|patient|I|mom|dad|mother|father|wife|husband|\\p{Lu}\\p{Ll}{2,12}) (?:(?:also|now|still) )?(?:works?|worked|cooks?|cooked|teaches|taught|trains?|trained|volunteers?|volunteered|drives?|drove|waits tables|bartends|coaches|lives?|lived|stays?|attends?|resides?|rents?)(?: (?:nights|days|weekends|out|there|part-time))?(?:,| \\(| is| was called| -) ?(?:at )?(?<value>(?:the |The )?${placeRun})(?=[,.;)]| (?:in|on|at|called|is|was|closed))`,
      'dgu',
    ),
    check: isSurePlace,
  },
  // "He is a UPS driver", "retired Amtrak conductor", "former Kroger cashier"
  {
    category: 'GEO',
    strength: 2,
    needs: late.u`(?:driver|conductor|greeter|cashier|stocker|courier|line ?worker|assembler|trucker|barista|dispatcher|pilot|flight attendant|warehouse|linesman|lineman|machinist|welder|mechanic|retiree|employee|foreman|engineer|manager|supervisor|technician|worker)(?!\p{L})`,
    pattern: late.dgu`(?:\b(?:is|was|as) an? (?:\p{Ll}{4,10} )?|(?<![\p{L}])(?:[Rr]etired|[Rr]et['’]?d\.?|[Ff]ormer|[Ee]x-?)[ ]?|[Ss]H(?:x)?: |[Oo]cc(?:upation)?: |(?:^|\n|\. ))(?<value>\p{Lu}[\p{L}&'’-]{1,14}(?: \p{Lu}[\p{L}'’-]{2,14})?)(?= (?:(?:bus|truck|van|line|forklift|delivery|train|freight|package|mail|crane|shift|store|night|plant|field|service) )?(?:driver|conductor|greeter|cashier|stocker|courier|line ?worker|assembler|trucker|barista|dispatcher|pilot|flight attendant|warehouse worker|lineman|machinist|welder|mechanic|retiree|employee|foreman|engineer|manager|supervisor|technician|worker)(?!\p{L}))`,
    check: (value, hit) =>
      isMixed(hit) &&
      !largePlaces.has(value) &&
      parts(value).every(
        (word) =>
          letterFirms.has(word) ||
          ((word !== word.toUpperCase() || word.length > 4) &&
            !isClinical(word) &&
            !isFunctionWord(word) &&
            !isAbbreviation(word) &&
            !isClinicalProperNoun(word) &&
            !isDictionaryWord(word)),
      ),
  },
  // Who sends, supplies or cares, without a colon: "HHA Caring Angels", "OPO Gift of Hope", "CPAP vendor SleepWell Supply"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:HHA|HH agency|OPO|DME(?: co(?:mpany)?| vendor| supplier)?|HME|(?:CPAP|O2|oxygen|wound vac|home|DME|hospital bed|feeding) (?:vendor|supplier|company|co\\.?)|[Vv]endor|[Ss]upplier|[Ss]upplie[sd] by|[Tt]issue bank|[Ee]ye bank|[Bb]lood bank at|[Hh]ome health agency|[Hh]ospice agency|[Aa]gency|[Ss]taffing agency|[Gg]roup home|[Ss]ober living|[Hh]alfway house|[Dd]ay program|[Aa]mbulance co\\.?|[Tt]ransport by|[Ff]uneral home|[Mm]ortuary|[Rr]emit to|[Cc]hecks? to|REMIT TO|CHECKS? TO|[Pp]ayable to)[:]? (?<value>${placeRun})${legal}${stop}`,
      'dgu',
    ),
    check: (value, hit) =>
      isSurePlace(value, hit) &&
      parts(value).length > 1 &&
      !/^(?:ID|No|Number|Name|Dr|Mr|Mrs|Ms|Will|No|Not|Pt|To|Called|Notified|Referral|Orders?|Order|Contact|Phone)\b/u.test(
        value,
      ),
  },
  // "Loving Hands Visiting Nurse Assn", "OSAGE PEDS ASSOC" at the end of a line
  {
    category: 'GEO',
    strength: 2,
    needs: late.u` (?:Assn|Assoc|ASSN|ASSOC)(?!\p{L})`,
    pattern: searched(
      `(?<![\\p{L}\\d-])(?:${cap} (?:& |of |of the )?){1,5}(?:Assn|Assoc|ASSN|ASSOC)\\.?(?: of ${cap})?(?=[.,;:)|/\\n]| {2}| #| \\d|$)${legal}`,
      'gu',
    ),
    check: (value) =>
      parts(value).length > 2 || parts(value).some((word) => !isDictionaryWord(word) && word.length > 5),
  },
  // The sender of a fax: "FROM:4055550183 RED EARTH REGIONAL P.01/02"
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:P\.?|PG\.?|PAGE:?) ?\d{1,3} ?(?:\/|OF) ?\d/,
    pattern:
      /(?:^|\n|\d{4}|FROM:?|FAX:?|[|>]) {0,6}(?<value>(?:[A-Z][A-Z'’&.-]{1,18} ){1,5}?[A-Z][A-Z'’&.-]{1,18})(?= {1,8}(?:P\.?|PG\.?|PAGE:?) ?\d{1,3} ?(?:\/|OF) ?\d{1,3})/dgu,
    check: (value) =>
      !/\b(?:FAX|TO|FROM|DATE|RE|PT|PATIENT|DOB|TIME|AM|PM|COVER|NOTE|REPORT|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\b/u.test(
        value,
      ),
  },
];

/** Firms, shops, works, suppliers and houses of care by their trade, and by the words for what they do. */
export const tradeNames = patternRecognizer('trade-names', '1', patterns);
