import { late, searched } from '../patterns/search-pattern.ts';
import { isClinicalName } from '../words/clinical-names.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import {
  foldedWord,
  isClinicalProperNoun,
  isDictionaryWord,
  isFunctionWord,
} from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers, landscapeWords } from '../words/place-words.ts';
import { largePlaces } from '../words/places.ts';
import { canBeName } from '../words/word-names.ts';
import { before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const cap = "\\p{Lu}[\\p{L}\\p{M}\\d'’-]{0,24}";
/** Last words of the names of houses of care that are short forms or plurals: no sentence writes them behind two capitals otherwise. */
const care =
  "SNF|LTC|LTAC|LTACH|ALF|IRF|ICF|CCRC|ASC|FQHC|CHC|VAMC|VA|Annex|Consultants|Associates|Practice|Surgery Cent(?:er|re)|Infusions?|(?:Specialty |Compounding )?(?:Rx|RX|Pharmacy|Drugs?|Apothecary)|Imaging|Diagnostics|Laborator(?:y|ies)|Labs|Orthotics|Prosthetics|Home ?[Cc]are|Home Health|Hospice|Dialysis|Kidney Cent(?:er|re)|Kidney Care|Eye (?:Care|Cent(?:er|re)|Clinic|Associates)|Eyecare|Optical|Optometry|Dental|Dentistry|Orthodontics|Smiles|Chiropractic|Physical Therapy|Physio|Counsell?ing|Recovery|Detox|Behavioral(?: Health)?|Fertility|Midwifery|Birth(?:ing)? Cent(?:er|re)|Ambulance|Paramedics|Air ?(?:Med|Care|Evac)|Hearing|Audiology|Podiatry|Dermatology|Pediatrics|Paediatrics|Cardiology|Oncology|Orthopa?edics|Urology|Neurology|Rheumatology|Gastroenterology|Endocrinology|Nephrology|Pulmonary|Women[’']s (?:Care|Health|Cent(?:er|re))|Internal Medicine|Family (?:Medicine|Practice|Health)|Primary Care|Urgent Care|Medical (?:Group|Cent(?:er|re)|Supply|Associates)|Nursing (?:Home|Cent(?:er|re))|Care (?:Home|Cent(?:er|re))|Rehab|Rehabilitation|Manor|Terraces?|Assisted Living|Senior Living|Memory Care|Cottages|Hosp|Infirmary";
/** Last words of the names of firms. */
const trade =
  'Nails|Salon|Spa|Barbers?|Shack|Grill|Diner|Caf[eé]|Bakery|Pizza|Pizzeria|Deli|BBQ|Barbecue|Tavern|Pub|Brewery|Brewing|Bistro|Taqueria|Cantina|Kitchen|Catering|Donuts|Coffee|Roasters|Coal|Mining|Mine|Steel|Mills?|Foundry|Forge|Logging|Lumber|Timber|Plumbing|Electric|Heating|Roofing|Paving|Concrete|Landscaping|Nursery|Motors|Auto|Autos|Tires?|Towing|Freight|Logistics|Trucking|Haulage|Transport|Transit|Airlines|Airways|Shipping|Farms?|Dairy|Orchards?|Vineyards?|Winery|Ranch|Poultry|Seafood|Fisheries|Meats|Packing|Cannery|Foods|Textiles|Apparel|Fabrics|Furniture|Hardware|Supply|Storage|Insurance|Realty|Bank|Credit Union|Group|Partners|Holdings|Industries|Systems|Technologies|Software|Solutions|Consulting|Daycare|Preschool|Montessori|Kindergarten|Elementary|Academy|Charter|Ministries|Theaters?|Theatre|Cinema|Records|Press|Gazette|Herald|Books|Toys|Games|Fitness|Gym|Yoga|Boxing|Kennels?|Stables|Grooming|Cleaners|Laundry|Laundromat|Janitorial|Security|Staffing|Co-?op|Cooperative|Market|Grocers?|Grocery|Foodmart|Mart|Drugstore|Hotel|Motel|Inn|Resort|Casino|Lanes|Marine|Boatworks|Shipyard|Aerospace|Aviation|Machine|Tool|Tooling|Plastics|Paper|Glass|Tile|Stone|Granite|Solar|Energy|Oil|Gas|Petroleum|Pipeline|Drilling|Welding|Fabrication|Manufacturing|Mfg|Bros|Brothers|& Sons?|& Daughters?|& Co';
const houseOf = new RegExp(`(?:^| )(?:${care})$`, 'u');

const words = (value: string): string[] => value.split(/[\s&,]+/u).filter((word) => word !== '');
const isMixed = (hit: PatternHit): boolean => letterCaseAt(hit.text, hit.start) === 'mixed';

/** A word that names one house among others. */
function names(word: string): boolean {
  const folded = foldedWord(word.replace(/\.$/u, ''));
  return (
    word.length > 2 &&
    !isFunctionWord(word) &&
    !genericModifiers.has(folded) &&
    !clinicalCapitals.has(folded) &&
    !largePlaces.has(word) &&
    !(isClinicalProperNoun(word) && !canBeName(word))
  );
}

/** Of the words before the kind, one is of no dictionary, a person's or a map's; two capitals of any words are enough behind a cue. */
function isHouse(value: string, hit: PatternHit): boolean {
  if (!isMixed(hit)) return false;
  const before1 = words(value.replace(houseOf, '').replace(new RegExp(`(?:^| )(?:${trade})$`, 'u'), ''));
  const naming = before1.filter(names);
  if (naming.length === 0) return false;
  const sure = naming.some(
    (word) =>
      !isDictionaryWord(word.replace(/['’]s?$/u, '')) ||
      canBeName(word.replace(/['’]s?$/u, '')) ||
      landscapeWords.has(foldedWord(word)),
  );
  return (sure && naming.length + (cued.test(before(hit, 24)) ? 1 : 0) > 1) || cued.test(before(hit, 24));
}

const cued =
  /(?:\b(?:[Aa]t|[Ff]rom|[Tt]o|[Vv]ia|[Tt]hrough|[Tt]hru|[Ff]or|[Bb]y|[Rr]etired|[Oo]wns?|[Rr]uns|ORG|Org|[Ww]ith|rx|Rx|pharmacy|[Dd]ispo|DME|lab|vs\.?|or|called|named|choice|second|first|service of)[ :.,-]{1,8}(?:the )?|@ ?|[=:>] ?|-- ?|\( ?)$/u;

const patterns: readonly PhiPattern[] = [
  // "Carrow Vista SNF", "Sandbar Pulmonary & ID Consultants", "via Nine Corners Infusion", "The Ropeway Practice"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}\\d-])(?:The )?(?:(?:${cap}|St\\.) (?:& |and |of |of the )?){1,5}?(?:${care})(?:,? (?:&|and) (?:${cap} ){0,2}(?:${care}))?(?![\\p{L}\\d-])`,
      'gu',
    ),
    check: isHouse,
  },
  // "retired Slate Mesa Coal surveyor", "Smoky's Rib Shack", "at Lantern Mill Foods"
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(`(?<![\\p{L}\\d-])(?:${cap} (?:& |and |of )?){1,4}?(?:${trade})(?![\\p{L}\\d-])`, 'gu'),
    check: (value, hit) => isHouse(value, hit) && cued.test(before(hit, 24)),
  },
  // "a nail salon called Golden Carp Nails", "her shop, named Two Wrens"
  {
    category: 'NAME',
    strength: 2,
    needs: / (?:called|named|known as) /,
    pattern: searched(
      `\\b(?:salon|shop|store|restaurant|bar|caf[eé]|company|business|firm|farm|school|clinic|agency|gym|church|place|bakery|band|club|startup|start-up|practice|daycare|ranch|boat|diner|truck|home|facility|outfit|chain|nonprofit|charity|center|centre|shelter|program|camp|market|brewery|team|studio|garage|dealership|plant|mill|mine)(?: (?:here|in town|downtown|nearby))?,? (?:called|named|known as) ["“]?(?<value>(?:[Tt]he )?${cap}(?:,? (?:(?:&|and|of|at|on|in|the|de|la) )?${cap}){0,4})`,
      'dgu',
    ),
    check: (_, hit) => isMixed(hit),
  },
  // In small letters behind "at": "line cook at gus's rib shack", "ct tech at tidewater imaging", "mercy gate hosp /"
  {
    category: 'GEO',
    strength: 2,
    pattern: late.dgu`\b(?:at|from|to|for|via|by) (?:the )?(?<value>(?:[a-z][a-z'’.-]{2,18} ){1,3}(?:imaging|shack|grill|diner|bakery|deli|tavern|pub|salon|nails|motors|auto|towing|trucking|roofing|plumbing|landscaping|foods|farms|dairy|lumber|steel|hosp|med ctr|med center|medical ctr|gen|general|rehab|snf|dental|pediatrics|peds|ortho|eye care|pharmacy|drug|elementary|academy|hospice|dialysis|logistics|freight|market))(?![\p{L}-])`,
    check: isSmallHouse,
  },
  {
    category: 'GEO',
    strength: 2,
    needs: /hosp|med ctr|medical ctr|infirmary/,
    pattern:
      /(?:(?:^|\n)[ \t]{0,8}|[/|] ?)(?<value>(?:[a-z][a-z'’.-]{2,18} ){1,3}(?:hosp|hospital|med ctr|medical ctr|medical center|infirmary|clinic))(?= *(?:[/|\n,]|$))/dgu,
    check: isSmallHouse,
  },
  // "univ. of north lakes", "univ of arden"
  {
    category: 'GEO',
    strength: 2,
    needs: /\buniv/i,
    pattern: late.giu`\buniv(?:ersity|\.)? of (?:the )?(?<!university of the )[\p{L}][\p{L}'’-]{2,20}(?: (?!on\b|in\b|for\b|at\b|and\b|to\b|with\b|is\b|has\b|will\b|ed\b|er\b|icu\b|team\b|who\b|which\b|where\b|when\b|that\b|as\b|but\b|after\b|since\b|until\b|was\b|were\b|had\b|from\b|by\b)[\p{L}][\p{L}'’-]{2,20})?`,
    check: (value) => !/ of (?:the )?(?:state|illinois at|study|art)$/iu.test(value),
  },
  // In capitals: "FORT ALDEN GENERAL ACCEPTING", "TROOP MEDICAL CLINIC 4"
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?:\b(?:TO|FROM|AT|VIA|DEST|FM|FACILITY|HOSP|RCVG|RECEIVING|ACCEPTING)[: ]{1,4})(?<value>(?:[A-Z][A-Z'’.-]{1,18} ){1,3}(?:GENERAL|GEN|MEMORIAL|MEM|REGIONAL|RGNL|HOSP|HOSPITAL|INFIRMARY|MED CTR|MEDICAL CENTER|CLINIC))(?= |[.,;\n]|$)/dgu,
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'upper' &&
      words(value)
        .slice(0, -1)
        .some((word) => names(word) || landscapeWords.has(foldedWord(word))),
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: late.gu`(?<![\p{L}\d])(?:(?:TROOP|BASE|POST|FLEET|CAMP|FORT|NAVAL|ARMY|STATION|CONSOLIDATED) (?:[A-Z]{3,14} )?(?:MEDICAL|HEALTH|DENTAL|BRANCH|AID) (?:CLINIC|STATION|HOSPITAL|CENTER)(?: \d{1,3}| [A-Z]{4,14})?|(?:Troop|Base|Post|Fleet|Naval|Army|Consolidated) (?:\p{Lu}\p{Ll}{2,14} )?(?:Medical|Health|Dental|Branch|Aid) (?:Clinic|Station|Hospital|Center)(?: \d{1,3})?)(?![\p{L}\d])`,
  },
  // "weatherman on KTVU", "presenter at Radio Orkney": stations
  {
    category: 'GEO',
    strength: 2,
    needs: /[KW][A-Z]{3}|Radio |[A-Z]{3}-(?:TV|FM|AM)/,
    pattern: late.gu`(?<=\b(?:on|at|for|with|by|to|called) )(?:[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?|Radio \p{Lu}\p{Ll}{2,14})(?![\p{L}\d-])`,
    check: (_value, hit) =>
      /(?:weather\p{L}*|anchor|report\p{L}*|news\p{L}*|host\p{L}*|dj|broadcast\p{L}*|produc\p{L}*|meteorolog\p{L}*|present\p{L}*|announc\p{L}*|interview\p{L}*|journalist|radio|television|tv|sportscaster)(?!\p{L})[^.\n]{0,24}$/iu.test(
        before(hit, 44),
      ),
  },
  // "worked 31 years for Oduya and Quorbin": two names that are one firm
  {
    category: 'GEO',
    strength: 2,
    needs: /[Ww]ork|[Ee]mploy|[Rr]etired|[Aa]pprentice/,
    pattern: searched(
      `\\b(?:[Ww]ork(?:s|ed|ing)?|[Ee]mployed|[Rr]etired|[Aa]pprentice[ds]?)(?: (?:\\d{1,2}|many|several|\\p{Ll}{3,8}) (?:years?|yrs|months))?(?: as an? \\p{Ll}{3,14})? (?:for|with|by|from|at) (?<value>${cap},? (?:and|&) ${cap})(?! (?:is|was|are|were|has|had|have|lives?|drives?|says|who)\\b)`,
      'dgu',
    ),
    check: (value, hit) => isMixed(hit) && words(value.replace(/ and /u, ' ')).every(names),
  },
  // A capital "The" inside a sentence begins a name: "second choice The Larches at Weir", "at The Old Pump House"
  {
    category: 'GEO',
    strength: 2,
    needs: late.u`[\p{Ll},;(] The \p{Lu}`,
    pattern: searched(
      `(?<=(?:\\b(?:to|at|from|of|in|near|by|via|choice|second|first|third|is|was|or|and|vs\\.?|placement|facility|SNF|ALF)|[,;(:]) ?)The ${cap}(?: ${cap})?(?: (?:at|of|on|in) ${cap}(?: ${cap})?)?`,
      'gu',
    ),
    check: (value, hit) => {
      const rest = words(value).slice(1);
      return (
        isMixed(hit) &&
        rest.every((word) => !/^\p{Lu}/u.test(word) || !clinicalCapitals.has(foldedWord(word))) &&
        !largePlaces.has(rest[0] ?? '') &&
        !/^(?:Joint|National|American|European|British|Lancet|New|United|Patient|Journal|World|Family|Netherlands)$/u.test(
          rest[0] ?? '',
        )
      );
    },
  },
];

function isSmallHouse(value: string, hit: PatternHit): boolean {
  const before1 = words(value).slice(0, -1);
  return (
    writesSmall(hit.text, hit.start) &&
    !before1.some(
      (word) => isFunctionWord(word) || /^(?:his|her|our|their|outside|local|same|pt|patient)$/u.test(word),
    ) &&
    before1.some(
      (word) =>
        names(word) &&
        (!isDictionaryWord(word) ||
          canBeName(word.replace(/['’]s?$/u, '')) ||
          landscapeWords.has(foldedWord(word)) ||
          /['’]s$/u.test(word)) &&
        !(
          isClinicalName(word) &&
          !canBeName(word) &&
          !landscapeWords.has(foldedWord(word)) &&
          !/['’]s$/u.test(word)
        ),
    )
  );
}

/** Houses of care and firms by the last word of what they call themselves, and names that a capital "The" begins. */
export const firms = patternRecognizer('firms', '1', patterns);
