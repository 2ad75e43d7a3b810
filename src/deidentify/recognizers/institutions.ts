import { foldWord, isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import { letterCaseAt } from '../words/person-name.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const sp = '(?:[ \\u00a0]|\\r?\\n)';
const nameWord = "(?:\\p{Lu}[\\p{L}'’.-]{0,24}|of|the|for|and|&|at|[A-Z]\\.)";
const institution =
  'Hospitals?|Clinics?|Infirmary|Medical Center|Medical Centre|Health Center|Health Centre|Healthcare|Health System|Health Services|Health Care|Home Health|Medical Group|Surgery Center|Cancer Center|Rehabilitation Center|Nursing Home|Care Home|Nursing Agency|Care Center|Hospice|Rehab|Retirement (?:Association|Community|Village|Home)|Assisted Living|Senior Living|Surgical Associates|Family Practice|Family Medicine|Medical Associates|Physicians|Surgery|Cardiology|Orthop(?:a?e)dics|Dermatology|Oncology|Neurology|Pediatrics|Urology|Medicine|Dental|Dialysis|Practice|Associates|Specialists|Wellness|Pharmacy|University|College|School|Schools|Elementary|Academy|Church|Temple|Synagogue|Mosque|Cathedral|Parish|County|Airport|Reservation|Prison|Jail|Penitentiary|Correctional (?:Facility|Center)|Shelter|Library|Stadium|Township|Borough|Bank|Foundation|Institute|Laborator(?:y|ies)|Imaging|Radiology|VA|VAMC|NHS Trust|Trust|Manor|Lodge|Villa|Homes?|Center|Centre|Wharf|Beach|Lake|Fort';
const weak =
  /^(?:surgery|center|centre|home|homes|physicians|health care|healthcare|clinic|clinics|hospital|hospitals|rehab|imaging|radiology|trust|bank|foundation|lake|beach|fort|hospice|pharmacy|school|schools|college|church|shelter|temple|manor|lodge|va|prison|jail|library|parish|county)$/iu;

function properWords(value: string): string[] {
  return value
    .split(/[\s]+/u)
    .filter((part) => /^\p{Lu}/u.test(part) && !isOrdinaryWord(part) && !isEponym(part));
}

/** "Lakeview Regional Medical Center" names a place, "Emergency Medical Center" or "Home Health" does not. */
function isNamedPlace(value: string): boolean {
  if (value === value.toUpperCase() && !/\s/u.test(value.trim())) return false;
  const words = value.split(/\s+/u);
  if (/\p{L}{3,}\.\s/u.test(value) || (/\n/u.test(value) && weak.test(value.split(/\n/u).at(-1) ?? '')))
    return false;
  const named = properWords(words.slice(0, -1).join(' '));
  if (named.length > 0) return true;
  return (
    words.length >= 3 &&
    words.every((part) => /^\p{Lu}/u.test(part) || /^(?:of|the|for|and|&|at)$/u.test(part)) &&
    /(?:Hospital|Medical Center|Clinic|Health Center|School|University|College|Church)$/u.test(value) &&
    value !== value.toUpperCase()
  );
}

const locationVerb =
  '(?:lives?|living|lived|resid(?:es?|ing|ed)|born|raised|grew up|moved|relocat(?:ed|ing)|travel(?:s|ed|ing|led|ling)?|visit(?:s|ed|ing)?|vacation(?:ed|ing)?|drove|driving|flew|trip|native|resident|immigrated|fishing|hiking|camping|hunting|working|works?|worked|farm|house|home|stay(?:s|ed|ing)?|clinic|office|hospital|transferred|transfer|daughter|son|family|apartment|cabin|ranch|incarcerated|deployed|stationed|returned|return|arrived|sister|brother|parents|center|employed|job)';

/** Countries and peoples are no smaller than a state and stay. */
const largePlaces =
  /^(?:Afghanistan|Africa|African Americans?|Africans?|Alabama|Alaska|Albania|Algeria|Americans?|America|Arabs|Argentina|Arizona|Arkansas|Armenia|Asia|Asians?|Australia|Austria|Azerbaijan|Bangladesh|Belgium|Bolivia|Bosnia|Brazil|Britain|Bulgaria|California|Cambodia|Cameroon|Canada|Canadians|Caucasians?|Chile|China|Chinese|Colombia|Colorado|Connecticut|Croatia|Cuba|Cyprus|Delaware|Denmark|Ecuador|Egypt|England|Eritrea|Estonia|Ethiopia|Europe|Europeans?|Finland|Florida|France|French Canadians|Germany|Ghana|Greece|Greenland|Guatemala|Guyana|Haiti|Hawaii|Honduras|Hungary|Iceland|Idaho|Illinois|India|Indonesia|Iowa|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Japanese|Jewish|Jews|Jordan|Kansas|Kazakhstan|Kentucky|Kenya|Korea|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Maine|Malaysia|Massachusetts|Mexico|Michigan|Minnesota|Missouri|Mongolia|Montana|Morocco|Nebraska|Nepal|Netherlands|Nevada|New Hampshire|New Jersey|New Mexico|New Zealand|Nicaragua|Nigeria|Norway|Ohio|Oklahoma|Oregon|Pakistan|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Romania|Russia|Rwanda|Saudi Arabia|Scandinavia|Scotland|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|South Africa|South America|Spain|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Tennessee|Texas|Thailand|Tunisia|Turkey|Uganda|Ukraine|Uruguay|Utah|Venezuela|Vermont|Vietnam|Wales|Wisconsin|Wyoming|Yemen|Yemenite Jews|Zambia|Zimbabwe)$/u;

function isUnknownPlace(value: string, hit: PatternHit): boolean {
  if (largePlaces.test(value) || /^\p{Lu}{1,3}\p{Ll}?-|\p{Ll}\p{Lu}$/u.test(value)) return false;
  const words = value.split(/\s+/u);
  if (words.every((part) => isOrdinaryWord(part) || isEponym(part))) return false;
  if (words.every((part) => part === part.toUpperCase() && part.length <= 5)) return false;
  return !/^['’]s/u.test(after(hit, 2)) && foldWord(words[0] ?? '').length >= 3;
}

const patterns: readonly PhiPattern[] = [
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `(?<![\\w])(?!(?:Seen|Admitted|Transferred|Discharged|Referred|Followed|Went|Presented|Patient|The|At|In|From|To|He|She|Had|Home|Outside|Local)\\s)\\p{Lu}[\\p{L}'’.-]{1,24}${sp}(?:${nameWord}${sp}){0,5}?(?:${institution})(?![\\p{L}-])(?:${sp}(?:of|at|for)${sp}(?:\\p{Lu}[\\p{L}'’.-]{1,20}${sp}?){1,4}(?<!\\s))?(?:${sp}(?:East|West|North|South|Main))?(?:,? (?:INC|LLC|Ltd|PLLC|P\\.?A\\.?|P\\.?C\\.?)(?!\\p{L})\\.?)?`,
      'gu',
    ),
    check: isNamedPlace,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `\\b(?:St\\.?|Saint|Mount|Mt\\.?|Our Lady of)${sp}\\p{Lu}[\\p{L}'’-]{2,20}(?:${sp}(?:Hospital|Medical Center|Clinic|Hospice|School|Church|[\\p{Lu}][\\p{L}]+${sp}(?:Hospital|Clinic|Medical Center)))?`,
      'gu',
    ),
    check: (value) =>
      !/\bSt\.?\s(?:Jude|John'?s wort|Thomas prosthesis|Vitus|Louis encephalitis)/iu.test(value),
  },
  // Lake Shawnee, Fort Bliss, San Mateo, New Haven
  {
    category: 'GEO',
    strength: 1,
    pattern: new RegExp(
      `(?<![\\w])(?:Lake|Fort|Ft\\.|Camp|Port|San|Santa|Los|Las|El|New|Mount|Mt\\.)${sp}\\p{Lu}\\p{Ll}[\\p{L}'’-]{2,20}(?:${sp}County)?`,
      'gu',
    ),
    check: (value) =>
      !isOrdinaryWord(value.split(/\s+/u)[1] ?? '') && !isEponym(value.split(/\s+/u)[1] ?? ''),
  },
  // "at girard medical center of cherokee": in lower case one word has to be no ordinary one
  {
    category: 'GEO',
    strength: 1,
    pattern:
      /(?<=\b(?:at|to|from) )(?:[\p{Ll}'’.]{2,20} ){1,4}?(?:hospital|medical center|clinic|health center|nursing home|hospice)(?: of \p{Ll}{3,20})?/gu,
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'lower' && value.split(' ').some((part) => !isOrdinaryWord(part)),
  },
  // In capitals: a letterhead, or a name with a word that is no ordinary one
  {
    category: 'GEO',
    strength: 1,
    needs: /(?:HOSPITAL|MEDICAL CENT|NURSING HOME|CLINIC|HOSPICE|INFIRMARY|UNIVERSITY|SCHOOL)/,
    pattern:
      /(?<![\w-])(?:(?!(?:WAS|TO|AT|HAD|IN|FROM|THE|AND|ADMITTED|DISCHARGED|TRANSFERRED|SEEN|HAS|FOR|WITH|BY|IS|OF|THIS|OUR|A|AN)[ \u00a0])(?:ST\.|[A-Z][A-Z'’&-]{1,20})[ \u00a0]){1,4}?(?:HOSPITAL|MEDICAL CENT(?:ER|RE)|NURSING HOME|CLINIC|HOSPICE|INFIRMARY|UNIVERSITY|SCHOOL)(?! COURSE)(?![A-Z])/g,
    check: (value, hit) =>
      value.split(/\s/u).some((part) => part.length > 3 && !isOrdinaryWord(part) && !isEponym(part)) ||
      (/^\n?$/u.test(before(hit, 1) + after(hit, 0)) &&
        /^\r?\n/u.test(after(hit, 2)) &&
        / (?:GENERAL|MEMORIAL|REGIONAL|COMMUNITY|MEDICAL)/u.test(value)),
  },
  // A firm with its legal form
  {
    category: 'GEO',
    strength: 2,
    needs: / (?:LLC|Inc|Ltd|Corp|PLC|LLP|GmbH|Company|Industries|Bros)/,
    pattern:
      /(?<![\w])(?:\p{Lu}[\p{L}'’&.-]{1,24} |& ){1,4}(?:LLC|Inc|Ltd|Corp|PLC|LLP|GmbH|Company|Corporation|Industries|Bros)\b\.?/gu,
  },
  // Employers: "works for Acme Roofing", "employed by Boeing", "student at Lincoln High School"
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `\\b(?:[Ww]ork(?:s|ed|ing)? (?:for|at|with)|[Ee]mployed (?:by|at|with)|[Ee]mployer(?: is)?:?|[Ss]tudent at|[Tt]eacher at|[Tt]eaches at|[Aa]ttends|[Ee]nrolled at|[Rr]etired from|job (?:at|with)|[Ff]ound down at|[Ff]ound at)${sp}(?<value>(?:the )?\\p{Lu}[\\p{L}'’&.-]{1,24}(?:${sp}(?:\\p{Lu}[\\p{L}'’&.-]{0,24}|&|of|the|near|reservation|airport)(?![\\p{L}])){0,6})`,
      'dgu',
    ),
    check: (value) =>
      (value.split(/\s+/u).some((part) => !isOrdinaryWord(part)) || value.split(/\s+/u).length > 2) &&
      !(value === value.toUpperCase() && value.length <= 4),
  },
  // In caps or lower case only up to the first word that is no name: "WORKING FOR CARGILL IN", "student at lincoln high school"
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /\b(?:working for|works for|worked for|employed by|student at|found down at)\s(?:the )?(?<value>[\p{L}'’&.-]{2,24}(?:\s(?!in\b|at\b|on\b|since\b|and\b|but\b|as\b|with\b|who\b|where\b|for\b|until\b|or\b|during\b|has\b|when\b)[\p{L}'’&.-]{2,24}){0,5})/dgiu,
    check: (value) =>
      /^(?:[^\p{Ll}]+|[^\p{Lu}]+)$/u.test(value) &&
      value.split(/\s+/u).some((part) => !isOrdinaryWord(part)) &&
      !/^(?:his|her|their|my|our|a|an|own)\s/iu.test(value),
  },
  {
    category: 'GEO',
    strength: 1,
    pattern: new RegExp(
      `\\b${locationVerb}(?:\\s\\p{Ll}{1,12}){0,2}?\\s(?:in|near|from|to|at|of|outside|around)${sp}(?<value>\\p{Lu}[\\p{L}'’-]{2,20}(?:${sp}\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,20}){0,2})(?![\\p{L}])`,
      'dgu',
    ),
    check: isUnknownPlace,
  },
  {
    category: 'GEO',
    strength: 1,
    pattern:
      /(?<=\s(?:in|near|from))\s(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?:[ \u00a0]\p{Lu}\p{Ll}[\p{L}'’-]{1,20}){0,2})(?=[.,;)\r\n]|\s(?:and|but|for|with|when|where|last|in|on|to|who|since)\b)/dgu,
    check: isUnknownPlace,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /\b(?<value>(?:\p{Lu}\p{Ll}[\p{L}'’-]{1,20} )?\p{Lu}\p{Ll}[\p{L}'’-]{1,20}) (?:clinic|campus|office|location|branch|hospital)\b/dgu,
    check: isUnknownPlace,
  },
  // County and parish also in caps and in lower case
  {
    category: 'GEO',
    strength: 2,
    needs: /\s(?:county|parish|airport|township)/i,
    pattern:
      /(?<![\wÀ-ɏ])[a-zÀ-ɏ'’-]{3,20}(?:\s[a-zÀ-ɏ'’-]{3,20})?\s(?:county|parish|airport|township)(?![a-z])/gi,
    check: (value) =>
      value
        .split(/\s+/u)
        .slice(0, -1)
        .every(
          (part) =>
            !isOrdinaryWord(part) ||
            /^(?:new|san|los|las|el|la|st|saint|north|south|east|west|hill|orange|lake)$/iu.test(part),
        ),
  },
];

export const institutions = patternRecognizer('institutions', '1', patterns);
