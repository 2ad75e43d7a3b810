import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { cityNames, countyNames } from '../words/city-names.ts';
import { hasClinicalContext, isProductContext } from '../words/clinical-context.ts';
import { isClinicalName, isYardstick } from '../words/clinical-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { wordsOf } from '../words/note-words.ts';
import {
  foldedWord,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers } from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const id = 'place-cues';
const name = "\\p{Lu}[\\p{L}\\p{M}'’&.-]{0,24}[\\p{L}\\p{M}'’]";
/** A name of up to six words: "Bank of America", "Deco Products", "B&Q". */
const run = `${name}(?: (?:&|of|the|and|de|del|la|du|des|on|for) ${name}| & ${name}| ${name}| No\\. ?\\d{1,3}){0,5}`;
const notLetter = '(?![\\p{L}\\p{M}])';

const titles =
  /^(?:dr|mr|mrs|ms|miss|prof|sr|sister|nurse|professor|doctor|aunt|uncle|grandma|grandpa|judge|officer|sgt|cpl|lt|capt|col)\.?$/iu;

function wordsIn(value: string): string[] {
  return value
    .replace(/^the /iu, '')
    .split(/[\s&]+/u)
    .filter((part) => part !== '');
}

function isClinical(part: string): boolean {
  const folded = foldedWord(part.replace(/\.$/u, ''));
  return clinicalCapitals.has(folded) || genericModifiers.has(folded) || isFunctionWord(part);
}

/** Behind a sure cue any capital is a name, but for the words notes write with a capital anyway. */
function isSurePlace(value: string, hit: PatternHit): boolean {
  if (letterCaseAt(hit.text, hit.start) !== 'mixed') return false;
  const parts = wordsIn(value);
  if (parts.length === 0 || titles.test(parts[0]!) || largePlaces.has(value) || parts.every(isClinical))
    return false;
  return !(
    parts.length === 1 &&
    isEponym(parts[0]!) &&
    !cities.has(foldedWord(parts[0]!)) &&
    hasClinicalContext(hit.text, hit.end)
  );
}

/** Behind a preposition alone one word has to be no word of English or medicine. */
function isUnknownPlace(value: string, hit: PatternHit): boolean {
  if (
    !isSurePlace(value, hit) ||
    /^(?:['’]s|[(\d/]| ?[+]| (?:rats?|mice|mouse|group|groups|treatment|exposure|water maze|values?|genes?|region|domain|binding|receptors?|carriers|animals|cells?)\b)/u.test(
      after(hit, 12),
    )
  )
    return false;
  if (hasClinicalContext(hit.text, hit.end) || isProductContext(hit.text, hit.start, hit.end)) return false;
  if (isYardstick(hit.text, hit.start, value)) return false;
  const parts = wordsIn(value);
  if (largePlaces.has(parts.join(' '))) return false;
  return parts.some((part) => isPlaceName(part) && !largePlaces.has(part));
}

function isPlaceName(part: string): boolean {
  const word = part.replace(/\.$/u, '');
  if (word.length < 3 || isClinical(word)) return false;
  // Letters and figures, and clipped words in capitals, are codes or tests
  if (
    (word === word.toUpperCase() && word.length < 6) ||
    /-\p{Ll}{4,}$|^\p{Lu}-|^(?!Mc|Mac|De|La|Le|Du|O['’]|D['’]|L['’]).*\p{Ll}\p{Lu}/u.test(word)
  )
    return false;
  return cities.has(foldedWord(word)) || (!isDictionaryWord(word) && !isEponym(word));
}

/** An acronym used as a place: "HD at WRMC", "transferred from OSUH". */
function isAcronym(value: string, hit: PatternHit): boolean {
  return (
    letterCaseAt(hit.text, hit.start) === 'mixed' &&
    !isClinical(value) &&
    !isDictionaryWord(value) &&
    !/^(?:[IVX]+|\p{L}\d|[ATGC]+)$/u.test(value) &&
    !largePlaces.has(value)
  );
}

const occupation =
  'machinist|operator|tester|developer|engineer|nurse|aide|driver|clerk|cashier|teacher|welder|mechanic|fitter|farmer|farrier|manager|supervisor|foreman|electrician|plumber|carpenter|accountant|lawyer|secretary|receptionist|custodian|janitor|cook|chef|waitress|waiter|server|bartender|barber|hairdresser|technician|tech|analyst|programmer|scientist|professor|lecturer|principal|librarian|police officer|firefighter|paramedic|guard|officer|soldier|sailor|pilot|attendant|baker|butcher|packer|picker|assembler|inspector|labou?rer|miner|driller|roofer|painter|salesman|saleswoman|salesperson|associate|consultant|director|coach|pastor|priest|nun|chaplain|student|intern|apprentice|RN|LPN|CNA|bus driver|worker|conductor|porter|caretaker|nanny|dispatcher|planner|planning|trader|broker|banker|teller|agent|realtor|postman|courier|stocker|greeter|boss|co-?worker|colleague|employer|supervisor|job|position|shifts?|desk|nights|days|part-?time|full-?time|account|welding|cleaning|picking|packing|volunteers?|volunteering|internship';

const patterns: readonly PhiPattern[] = [
  // Employers: "works nights picking at the X depot", "machinist at X", "boss from X"
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Ww]ork(?:s|ed|ing)?|[Ee]mploy(?:ed|ee|er)|[Rr]etired|[Ll]aid off|[Ff]ired|[Dd]riv(?:es?|ing)|[Dd]rove|[Ss]ells|[Bb]ags|[Bb]ack|${occupation})(?: (?!from|at|for|by|of|with)[\\p{Ll}-]{1,14}){0,4}?(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2} (?:at|for|by|from|of|thr(?:u|ough)) (?:the )?(?<value>${run})${notLetter}`,
      'dgu',
    ),
    check: (value, hit) => isEmployer(value, hit),
  },
  {
    category: 'GEO',
    strength: 2,
    begins: 'employer industry company workplace unit',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Ee]mployer|EMPLOYER|[Ww]orkplace|[Ii]ndustry|[Cc]ompany|[Pp]lace of work)(?: name)?["']?[ \\t]{0,3}[:=][ \\t"']{0,6}(?:the )?(?<value>${run})${notLetter}`,
      'dgu',
    ),
    check: (value) =>
      !wordsIn(value).every(isClinical) &&
      !/^(?:None|Unemployed|Retired|Self|N\/A|Disabled|Unknown)\b/iu.test(value),
  },
  // "retired machinist (Brandt Pump & Valve, 22 years)"
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `(?<=(?:${occupation}|retired|works|career) \\()(?:the )?(?<value>${run})(?=[,;)])`,
      'dgu',
    ),
    check: isSurePlace,
  },
  // "mother Ada Quill (Brightstone Mehan, desk 555…)", "FMLA for X", "DME: X", "Dialysis unit: X"
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `(?<=\\()(?<value>${run})(?=, (?:desk|work|office|ext|switchboard|main line|front desk)\\b)`,
      'dgu',
    ),
    check: isSurePlace,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:FMLA|LOA|[Ww]ork note|[Ee]xcuse|[Ll]eave)(?: (?:is|form|forms|paperwork|letter))* (?:is )?(?:for|from|with|to) (?:the )?(?<value>${run})${notLetter}`,
      'dgu',
    ),
    check: (value, hit) => isEmployer(value, hit),
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:DME|HME|[Vv]endor|[Ss]upplier|[Aa]gency|[Ff]acility|FACILITY|[Hh]ospital|HOSPITAL|[Cc]linic|CLINIC|[Ss]chool|SCHOOL|[Dd]aycare|CRO|[Dd]ialysis [Uu]nit|[Hh]ome [Hh]ealth|[Nn]ursing [Hh]ome|[Pp]harmacy|PHARMACY|[Pp]ref(?:erred)? [Pp]harm(?:acy)?|[Hh]ospice|[Pp]erforming [Ll]ab|[Pp]ractice|PRACTICE|[Ll]ocation|[Dd]estination|DEST|[Dd]est|[Ss]ite|[Ss]urgery|[Tt]rust)(?: name)?["']?[ \\t]{0,3}:[ \\t]{0,8}(?<value>${run})${notLetter}`,
      'dgu',
    ),
    check: (value) => {
      const parts = wordsIn(value);
      return (
        !titles.test(parts[0] ?? '') &&
        parts.some(
          (part) => !isClinical(part) && (!isOrdinaryWord(part) || parts.length > 1) && !isEponym(part),
        )
      );
    },
  },
  // Names of a map: "into Otter River", "at Blue Heron State Park"
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?<=\b(?:in|into|at|near|on|from|to|of|off|by|along|across) (?:the )?)(?<value>(?:\p{Lu}[\p{L}'’-]{2,20} ){1,3}(?:River|Creek|Lake|Bay|Beach|Falls|Mountain|Mountains|Valley|Canyon|Harbou?r|Island|Islands|Park|Trail|Pass|Reservoir|Pond|Forest|Ranch|Marina|Pier|Campground|Ridge|Springs|Heights|Hill|Hills|Grove|Junction|Crossing|City|Mesa|Prairie|Bluffs|Airport|Stadium|Arena|Mall|Raceway|Speedway|Reservation|Pueblo|Band|First Nation|Nation|Res|Rancheria|Unified|Bridge|Station|Depot|Hall|Dam))(?![\p{L}-])/dgu,
    check: (value, hit) => isSurePlace(value, hit) && !/^(?:The|This|His|Her)\b/u.test(value),
  },
  // In a column behind age and sex, and in brackets behind a relative: "68F   Grand Forks", "(sister, Leeds)"
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?<=\b\d{1,3} ?[MF][ \t]{2,12})(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,20}){0,2})(?=[ \t]{0,8}(?:\r?\n|$|[ ]{3}))/dgu,
    check: (value) => !wordsIn(value).every((part) => isClinical(part) || isEponym(part)),
  },
  // In capitals: "MRI AT X", "FROM X", of no dictionary
  {
    category: 'GEO',
    strength: 1,
    pattern: /(?<=\b(?:AT|FROM|NEAR|SINCE|VIA) )(?<value>[A-Z][A-Z'’]{3,20})(?![\p{L}\d-])/dgu,
    check: isUnknownCapitals,
  },
  // In small letters behind "at": "podiatry at X"; and "from half moon bay"
  {
    category: 'GEO',
    strength: 1,
    pattern:
      /(?<=\b(?:at|works? for|worked for|drives? for|drove for|drive for|thru|employed by) (?:the )?)(?<value>\p{Ll}[\p{Ll}'’ʻ]{4,20})(?![\p{L}\d-])/dgu,
    check: isUnknownSmall,
  },
  {
    category: 'GEO',
    strength: 1,
    pattern:
      /(?<=\b(?:from|in|at|to|near|lives|outside) )(?<value>(?:[a-z'-]{3,14} ){1,2}(?:bay|beach|falls|creek|heights|lake|lakes|river|valley|island|harbor|canyon|mesa|ridge|village|city))(?![\p{L}\d])/dgu,
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'lower' &&
      !/^(?:the|her|his|a|an|this|that|my|our|their|and|inner|new)\b|\b(?:the|a|her|his|and|of)\b/u.test(
        value,
      ) &&
      !/^(?:the|inner|same)? ?city$/u.test(value),
  },
  // Firms by the last word of their name
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `(?<![\\p{L}])(?<value>(?:${name} (?:& )?){1,4}(?:Foods|Motors|Roofing|Products|Logistics|Trucking|Freight|Airlines|Airways|Railway|Railways|Railroad|Steel|Mining|Mills|Plumbing|Electric|Builders|Construction|Contractors|Landscaping|Insurance Agency|Realty|Bakery|Dairy|Farms|Orchards|Vineyards|Brewery|Brewing|Distillery|Packing|Poultry|Meats|Cannery|Textiles|Plastics|Chemicals|Energy|Petroleum|Refinery|Mine|Colliery|Quarry|Shipyard|Aerospace|Aviation|Cargo|Couriers|Express|Supermarket|Supermarkets|Stores|Market|Warehouse|Hardware|Lumber|Timber|Nursery|Hotel|Casino|Resort|Inn|Diner|Restaurant|Grill|Pizzeria|Savings|Credit Union|Holdings|Enterprises|Solutions|Consulting|Technologies|Technology|Software|Systems|Media|Studios|Newspapers|Brothers|Bros|Sons|& Co|and Co|AG|GmbH|Pty|PLC|plc|S\\.A))(?![\\p{L}-])`,
      'dgu',
    ),
    check: (value, hit) =>
      isSurePlace(value, hit) &&
      wordsIn(value)
        .slice(0, -1)
        .some((part) => !isOrdinaryWord(part) && !isEponym(part) && part.length > 2 && !isClinical(part)),
  },
  // Transfers, admissions and visits
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Tt]ransfer(?:red|s|ring)?|[Tt]r?x?fe?r|[Tt]ransported?|[Aa]dmission|[Aa]dmitted|[Aa]dmit|[Hh]ospitali[sz]ed|[Hh]ospitali[sz]ation|[Rr]eferred|[Rr]eferral|[Rr]eview|[Bb]orn|[Bb]irth|[Dd]elivered|[Ss]een|[Tt]reated|[Ff]ollowed|[Ee]valuated|[Ii]npatient|[Oo]utpatient|[Dd]ialysis|HD|[Cc]hemo|[Rr]adiation|NICU|ICU|[Ss]tay|PCP|[Pp]odiatry|[Ee]ye|[Rr]ehab|PT|[Pp]harmacy|[Ss]ent|[Rr]eturn(?:ed|s)?|[Dd]ischarged?|[Tt]aken?|[Bb]rought|[Ss]urgery|[Ii]maging|MRI|CT|[Ss]crews|[Tt]ransplant(?:ed)?|[Ll]isted|[Bb]ed|[Cc]onsult|[Ff]axed|[Dd]ay|\\bd)(?: (?!from|at|for|by|of|with|to)[\\p{L}\\d/-]{1,14}){0,4}? (?:at|from|to|in) (?:the )?(?<value>${run})${notLetter}`,
      'dgu',
    ),
    check: (value, hit) => isVisited(value, hit),
  },
  // What stands behind a bare preposition and is no word
  {
    category: 'GEO',
    strength: 1,
    pattern: new RegExp(
      `(?<=[\\s(](?:at|from|in|near|outside|off|around|into|toward|towards) )(?:the )?(?<value>${run})${notLetter}`,
      'dgu',
    ),
    check: isUnknownPlace,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?<=\s(?:at|from|@) (?:the )?)(?<value>[A-Z]{4,7})(?= (?:for|with|in|on|by|since|last|where|and|who)\b|[.,;)\n]|$)(?!\/|,? \d)/dgu,
    check: isAcronym,
  },
  // "lives in Mountain", "moved to Hope", "from Grand Forks": home grammar makes any capital a town
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Ll]ives?|[Ll]iving|[Ll]ived|[Rr]esides?|[Rr]esiding|[Rr]esident|[Bb]orn|[Rr]aised|[Gg]rew up|[Mm]ov(?:ed|ing)|[Rr]elocat(?:ed|ing)|[Vv]isiting|[Tt]ravell?(?:ed|ing|s)|[Tt]rip|[Dd]rove|[Dd]riv(?:es?|ing)|[Ff]lew|[Ff]lying|[Bb]us|[Tt]rain|[Ww]alks?|[Cc]om(?:es|ing)|[Gg]o(?:es|ing)? back|[Rr]eturn(?:s|ed|ing)?|[Nn]ative|[Gg]entleman|[Ll]ady|[Ww]oman|[Mm]an|[Mm]ale|[Ff]emale|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Hh]ails|[Dd]eployed|[Dd]eployment|[Ss]tationed|[Ii]ncarcerated|[Hh]oused|[Ss]till at|[Pp]hones|[Cc]alls)(?: (?!from|at|for|by|of|with|to|in)[\\p{Ll}]{1,12}){0,3}?(?: in| out| up| down| over| back)? (?:in|from|to|near|of|outside) (?:the )?(?<value>${run})${notLetter}`,
      'dgu',
    ),
    check: (value, hit) =>
      isVisited(value, hit) ||
      (isSurePlace(value, hit) &&
        /(?:liv|resid|mov|relocat|flew|flying|walks?|grew up|raised|native).{0,40}$/iu.test(
          before(hit, 60),
        ) &&
        !isOrdinaryCap(value)),
  },
  // "Tolland fire", "BELFAST FIRE EMS", "Essex police", "Hennepin PH"
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?<![\p{L}])(?<value>\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?)(?= (?:[Ff]ire|FIRE|EMS|PD|SO|[Pp]olice|POLICE|[Ss]heriff|SHERIFF|PH|[Pp]ublic [Hh]ealth|[Cc]ouncil|[Ff]ire [Dd]epartment|[Aa]mbulance|AMBULANCE|[Hh]ealth [Dd]ep|CPS|DHS|Children's Services|[Ss]ocial [Ss]ervices|[Hh]ousing|[Rr]escue|RESCUE|[Uu]nified|[Ss]chool [Dd]istrict|ISD|[Mm]agistrates|[Cc]ourthouse)(?!\p{L}))/dgu,
    check: (value) =>
      wordsIn(value).some((part) => !isDictionaryWord(part) && !isEponym(part) && !isClinical(part)) &&
      !largePlaces.has(value),
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: /(?<=[\s(](?:in|of|near|from) )(?<value>(?:\p{Lu}[\p{L}'’-]{2,20} ){1,2}Co\.)(?=[\s,;)])/dgu,
  },
  // Bravo company of a regiment: "B CO 2-508 PIR", "3rd Battalion, 21st Infantry"
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?<![\p{L}\d])(?:[A-Z] (?:CO|Co|BTRY|Btry|TRP|Trp),? (?:\d{1,3}[-/]\d{1,4}|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))(?: [A-Z]{2,5})?|\d{1,3}(?:st|nd|rd|th) (?:Battalion|Bn|Brigade|Division|Infantry|Airborne|Cavalry|Regiment|Squadron|Marines|Rangers|Fighter Wing|Medical Group|Support Squadron)(?:, \d{1,3}(?:st|nd|rd|th) (?:Infantry|Airborne|Cavalry|Regiment|Marines))?)(?![\p{L}\d])/gu,
  },
  // "Weilburg, den 09.05.2017", "Lyon, le 3 mai": the place of a letter
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?:^|\n)[ \t]{0,60}(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,20}){0,2})(?=,? (?:den|le|el|a|il|am|,) \d{1,2}[. ])/dgu,
    check: (value) => !wordsIn(value).every(isClinical),
  },
  // A ZIP code or Eircode behind a place
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?<=\p{Lu}[\p{L}'’]{2,20}(?: County| Parish)?, )(?<value>\d{5}(?:-\d{4})?)(?=[.,;)\s]|$)(?! ?(?:mg|mcg|units?|ml|steps|IU)\b)/dgu,
    check: (_, hit) =>
      !/(?:MRN|No|Number|Acct|Account|Code|Count|WBC|Platelets|Plt|Plts|Steps)[^,]{0,6}, $/iu.test(
        before(hit, 20),
      ),
  },
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?<![\p{L}\d-])(?:(?<=[Ee]ircode:? )[AC-FHKNPRTV-Y]\d[\dW][AC-FHKNPRTV-Y\d]{4}|[AC-FHKNPRTV-Y]\d[\dW] (?=[AC-FHKNPRTV-Y\d]{0,3}[AC-FHKNPRTV-Y])(?=[AC-FHKNPRTV-Y\d]{0,3}\d)[AC-FHKNPRTV-Y\d]{4})(?![\p{L}\d-])/gu,
  },
  // Co. Mayo, Madera Co., County Galway, Shire of X, X Shire, X Province
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /(?<![\p{L}])(?<value>(?:Co\.|County|Shire of|District of|City of|Town of|Village of|Township of|Province of|Borough of|Municipality of) \p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,20})?)/dgu,
    check: (value) =>
      !/^(?:County|City of|Town of) (?:Hospital|Jail|Road|Health|Court|Clinic|Line|The)\b/u.test(value),
  },
];

function isOrdinaryCap(value: string): boolean {
  return wordsIn(value).every((part) => isEponym(part) || isClinical(part));
}

function isEmployer(value: string, hit: PatternHit): boolean {
  if (!isSurePlace(value, hit)) return false;
  const parts = wordsIn(value);
  if (
    parts.length === 1 &&
    ((isEponym(parts[0]!) &&
      !/(?:\bdriv\w+ for|works? for|worked for|employed by|employer:?) $/iu.test(before(hit, 16))) ||
      (isOrdinaryWord(parts[0]!) && !/(?:at|for) (?:the )?$/u.test(before(hit, 9))))
  )
    return false;
  return !(value === value.toUpperCase() && value.length < 3);
}

/** Capitalised in a text of small letters, and one of its words at least no word of medicine. */
function isVisited(value: string, hit: PatternHit): boolean {
  if (
    !isSurePlace(value, hit) ||
    hasClinicalContext(hit.text, hit.end) ||
    isProductContext(hit.text, hit.start, hit.end)
  )
    return false;
  if (
    /^(?:['’]s|[(\d/]| ?[+]| (?:rats?|mice|treatment|exposure|group|groups)\b)|^-\p{L}/u.test(
      after(hit, 12),
    ) ||
    /-\p{Ll}{4,}|^(?!Mc|Mac|De|La).*\p{Ll}\p{Lu}/u.test(value)
  )
    return false;
  const parts = wordsIn(value);
  // "Worked up for Wilson and Gaucher": diseases, no places
  if (/ (?:and|or|for) /u.test(value) && parts.every(isClinicalName)) return false;
  if (parts.length > 1)
    return (
      !parts.every((part) => isOrdinaryWord(part) && isClinical(part)) &&
      parts.some((part) => !isEponym(part) && !isOrdinaryWord(part))
    );
  const only = parts[0]!;
  if (only === only.toUpperCase()) return isAcronym(only, hit) && only.length > 2;
  return !isOrdinaryWord(only) && (!isEponym(only) || / at $/u.test(before(hit, 4)));
}

function isUnknownCapitals(value: string, hit: PatternHit): boolean {
  if (letterCaseAt(hit.text, hit.start) !== 'upper') return false;
  const parts = wordsIn(value);
  return parts.every(
    (part) =>
      !isDictionaryWord(part) &&
      !isEponym(part) &&
      !isClinical(part) &&
      !largePlaces.has(part.charAt(0) + part.slice(1).toLowerCase()),
  );
}

function isUnknownSmall(value: string, hit: PatternHit): boolean {
  if (letterCaseAt(hit.text, hit.start) !== 'lower') return false;
  return (
    !isDictionaryWord(value) &&
    !isEponym(value) &&
    !isClinical(value) &&
    !hasClinicalContext(hit.text, hit.end)
  );
}

const cued = patternRecognizer(id, '1', patterns);

/** Cities and counties known by name, in texts whose capitals mean something. */
function known(text: string): PhiFinding[] {
  const words = wordsOf(text);
  const findings: PhiFinding[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const code = word.text.charCodeAt(0);
    if (code >= 97 && code <= 122) continue;
    const folded = foldedWord(word.text);
    const next = words[index + 1];
    const pair =
      next !== undefined && next.start === word.end + 1 && /^\p{Lu}/u.test(next.text)
        ? `${folded} ${foldedWord(next.text)}`
        : '';
    const end = cityNames.has(pair)
      ? next!.end
      : cityNames.has(folded) ||
          countyNames.has(folded) ||
          (cities.has(folded) && !isDictionaryWord(word.text))
        ? word.end
        : 0;
    if (end === 0 || largePlaces.has(word.text)) continue;
    if ((isEponym(word.text) && end === word.end) || isYardstick(text, word.start, word.text)) continue;
    if (
      hasClinicalContext(text, end) ||
      /^-\p{L}|^ [A-Z]\d|^ (?:neg|pos|rules?|classification|criteria|score|scale|grading|stool|coma|protocol|panel|method|variant|agreement|consensus)/iu.test(
        text.slice(end, end + 16),
      )
    )
      continue;
    if (letterCaseAt(text, word.start) === 'lower') continue;
    findings.push({ start: word.start, end, category: 'GEO', strength: 1, recognizer: id });
  }
  return findings;
}

/** Places by the words before them, and by their name where it is well known. */
export const placeCues: PhiRecognizer = {
  id,
  version: '1',
  recognize: (note) => [...(cued.recognize(note) as readonly PhiFinding[]), ...known(note.text)],
};
