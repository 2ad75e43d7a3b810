import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { hasClinicalContext } from '../words/clinical-context.ts';
import { writesSmall } from '../words/letter-case.ts';
import { foldWord, isDictionaryWord, isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import { genericModifiers } from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';
import { cityBehind } from './city-behind.ts';
import { after, before, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const sp = '(?:[ \\u00a0]|\\r?\\n)';
/** Not over a line end before the next label of a form. */
const inner = '(?:[ \\u00a0]|\\r?\\n(?![^\\n:]{1,30}:))';
const nameWord = "(?:\\p{Lu}[\\p{L}'’.-]{0,24}|of|the|for|and|&|at|[A-Z]\\.)";
const institution =
  'Hospitals?|Perinatal|Pathology|Partners|Endocrinology|Gastroenterology|Nephrology|Rheumatology|Psychiatry|Hematology|Obstetrics|Gyn(?:a?e)cology|Internal Medicine|Primary Care|Eye Care|Vascular|Physiotherapy|Physio|(?:Pathology|Physicians|Practice|Surgical|Medical) Group|Dental Care|Dental Practice|Heart Institute|Urgent Care|Care|Clinics?|Infirmary|Medical Center|Medical Centre|Health Center|Health Centre|Healthcare|Health System|Health Services|Health Care|Home Health|Medical Group|Surgery Center|Cancer Center|Rehabilitation Center|Nursing Home|Care Home|Nursing Agency|Care Center|Hospice|Rehab|Retirement (?:Association|Community|Village|Home)|Assisted Living|Senior Living|Surgical Associates|Family Practice|Family Medicine|Medical Associates|Physicians|Surgery|Cardiology|Orthop(?:a?e)dics|Dermatology|Oncology|Neurology|Pediatrics|Urology|Medicine|Dental|Dialysis|Practice|Associates|Specialists|Wellness|Pharmacy|University|College|School|Schools|Elementary|Academy|Church|Temple|Synagogue|Mosque|Cathedral|Parish|County|Airport|Reservation|Prison|Jail|Penitentiary|Correctional (?:Facility|Center)|Shelter|Library|Stadium|Township|Borough|Bank|Foundation|Institute|Laborator(?:y|ies)|Imaging|Radiology|VA|VAMC|NHS Trust|Trust|Manor|Lodge|Villa|Homes?|Center|Centre|Wharf|Beach|Lake|Fort';
const weak = late.iu`^(?:surgery|center|centre|home|homes|physicians|health care|healthcare|clinic|clinics|hospital|hospitals|rehab|imaging|radiology|trust|bank|foundation|lake|beach|fort|hospice|pharmacy|school|schools|college|church|shelter|temple|manor|lodge|va|prison|jail|library|parish|county)$`;

/** Words of maps, that name a place together with an institution: "Arkansas River Endocrinology". */
const landscape =
  /^(?:River|Valley|Creek|Lake|Lakes|Lakeside|Hills?|Bay|Coast|Coastal|Mountain|Desert|Prairie|Harbor|Harbour|Bridge|Park|Grove|Meadows?|Springs?|Ridge|Canyon|Island|Beach|Forest|Oaks?|Pines?|Willows?|Cedars?|Maple|Elm|Rock|Rocky|Falls|Shores?|Sunrise|Sunset|Heights|Gulf|Ocean|Pacific|Atlantic|Summit|Cornerstone)$/u;

function properWords(value: string): string[] {
  return value
    .split(/[\s]+/u)
    .filter((part) => /^\p{Lu}/u.test(part) && !isOrdinaryWord(part) && !isEponym(part));
}

/** Words before a name that the pattern takes along: "Student at", "Mr Pemberton at", the end of the sentence before. */
const notOfTheName = late.u`^(?:[^\n\p{Ll}]{4,60}\n(?=\p{Lu}\p{Ll})|[\s\S]*\p{L}{3,}(?:\.\s|\/)(?=\p{Lu})|(?:M\.D\.|D\.O\.)[/\s]+|[\s\S]*?\s(?:at|from|to|in)\s(?:the\s)?(?=\p{Lu})|(?:Student|Resident|Attends|Per|Works?|Plan|Teacher|Member|Of|And|The|For|At)\s(?:(?:of|at|the|in)\s)*)+`;

const credentials = /^(?:MD|DO|RN|NP|PA|PA-C|FNP|DPM|PhD|LPN|CRNA|MBBS|FRCP|MRCGP|DDS)\s/u;

/** "Lakeview Regional Medical Center" names a place, "Emergency Medical Center" or "Home Health" does not. */
function isNamedPlace(value: string): boolean {
  if (value === value.toUpperCase() && !/\s/u.test(value.trim())) return false;
  const words = value.split(/\s+/u);
  if (
    /^American\s/u.test(value) ||
    // "Sarah Michaels, MD" above "Internal Medicine": the letters behind a name, then a specialty
    credentials.test(value) ||
    /^(?:Fr|Ga|Gr|Pt|Dr)\.\s/u.test(value) ||
    /\p{L}{3,}\.\s/u.test(value) ||
    (/\n/u.test(value) && weak.test(value.split(/\n/u).at(-1) ?? ''))
  )
    return false;
  const named = properWords(words.slice(0, -1).join(' '));
  if (named.length > 0) return true;
  if (words.slice(0, -1).some((part) => largePlaces.has(part) || landscape.test(part)) && words.length >= 3)
    return true;
  return (
    words.length >= 3 &&
    words.every((part) => /^\p{Lu}/u.test(part) || /^(?:of|the|for|and|&|at)$/u.test(part)) &&
    /(?:Hospital|Medical Center|Clinic|Health Center|School|University|College|Church)$/u.test(value) &&
    value !== value.toUpperCase() &&
    !words.slice(0, -1).every((part) => genericModifiers.has(part.toLowerCase()))
  );
}

/** A word of a place that is no word of English or medicine, or a city of the list. */
function isPlaceWord(part: string): boolean {
  return part.length > 3 && !isEponym(part) && (cities.has(foldWord(part)) || !isOrdinaryWord(part));
}

function isInstitutionName(value: string): boolean {
  const words = value.split(/[\s-]+/u).filter((part) => /^\p{Lu}/u.test(part));
  if (words.length === 1 && (words[0] ?? '').length < 3) return false;
  if (
    words.every((part) =>
      /^(?:ICU|ED|ER|OR|PACU|SNF|CCU|NICU|PICU|MICU|SICU|ACS|IR|PT|OT|LTAC|L&D|GI|ENT|MRI|CT|EMS|PCP|PO|IV|ECHO|BMI|EGD|MDT|GP|A&E|AMU|ITU|HDU|TPN|BID|TID|QID|HS|AM|PM)$/u.test(
        part,
      ),
    )
  )
    return false;
  if (largePlaces.has(value)) return false;
  const plain = words.every((part) => isDictionaryWord(part) || isEponym(part));
  if (!plain) return true;
  return (
    words.length > 2 &&
    /\b(?:Society|Center|Centre|Clinic|Hospital|Urgent Care|Institute|Village|Medical)\b/u.test(value) &&
    words.some((part) => isEponym(part) || largePlaces.has(part))
  );
}

const patterns: readonly PhiPattern[] = [
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<![\\w])(?=[^\\p{Ll}]{0,170}(?:\\p{Ll}|[ \\u00a0\\n]VA(?:MC)?(?!\\p{L})))(?!(?:Seen|Admitted|Transferred|Discharged|Referred|Followed|Went|Presented|Patient|The|At|In|From|To|He|She|Had|Home|Outside|Local)\\s)\\p{Lu}[\\p{L}'’.-]{1,24}${sp}(?:${nameWord}${sp}){0,5}?(?:${institution})(?![\\p{L}-])(?:${sp}(?:of|at|for)${sp}(?:\\p{Lu}[\\p{L}'’.-]{1,20}${sp}?){1,4}(?<!\\s))?(?:${sp}(?:East|West|North|South|Main)(?!\\p{L}))?(?:${sp}?[-–]${sp}?\\p{Lu}[\\p{L}'’]{2,20}(?:${sp}\\p{Lu}[\\p{L}'’]{2,20})?(?!\\p{L}))?(?:, The(?!\\p{L}))?(?:,? (?:INC|LLC|Ltd|PLLC|P\\.?A\\.?|P\\.?C\\.?)(?!\\p{L})\\.?)?`,
      'gu',
    ),
    trim: notOfTheName,
    check: isNamedPlace,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `\\b(?:St\\.?|Saint|Mount|Mt\\.?|Our Lady of)${sp}\\p{Lu}[\\p{L}'’-]{2,20}(?:${sp}(?:Hospital|Medical Center|Clinic|Hospice|School|Church|[\\p{Lu}][\\p{L}]+${sp}(?:Hospital|Clinic|Medical Center)))?`,
      'gu',
    ),
    check: (value, hit) =>
      !hasClinicalContext(hit.text, hit.end) &&
      !/^ (?:encephalitis|virus|wort)/iu.test(after(hit, 14)) &&
      !/\bSt\.?\s(?:Jude|John'?s wort|Thomas prosthesis|Vitus|Louis encephalitis)/iu.test(value),
  },
  // "at girard medical center of cherokee": in lower case one word has to be no ordinary one
  {
    category: 'GEO',
    strength: 1,
    pattern: late.gu`(?<=\b(?:at|to|from) )(?:[\p{Ll}'’.]{2,20} ){1,4}?(?:hospital|medical center|clinic|health center|nursing home|hospice)(?: of \p{Ll}{3,20})?`,
    check: (value, hit) =>
      writesSmall(hit.text, hit.start) && value.split(' ').some((part) => !isOrdinaryWord(part)),
  },
  // In capitals: a letterhead, or a name with a word that is no ordinary one; with its city behind a hyphen or comma
  {
    category: 'GEO',
    strength: 1,
    needs:
      /(?:HOSPITAL|MEDICAL CENT|NURSING HOME|CLINIC|HOSPICE|INFIRMARY|UNIVERSITY|SCHOOL|HEALTH CENT|COLLEGE|SURGERY)/,
    pattern:
      /(?<![\w-])(?:(?!(?:WAS|TO|AT|HAD|IN|FROM|THE|AND|ADMITTED|DISCHARGED|TRANSFERRED|SEEN|HAS|FOR|WITH|BY|IS|OF|THIS|OUR|A|AN|THAT|HER|HIS|THEIR)[ \u00a0])(?:ST\.|[A-Z][A-Z'’&-]{1,20})[ \u00a0]){0,4}?(?:UNIVERSITY OF [A-Z]{3,20} (?:HOSPITALS?|MEDICAL CENT(?:ER|RE)|HEALTH)|UNIVERSITY OF [A-Z]{3,20}|HOSPITALS?|MEDICAL CENT(?:ER|RE)|HEALTH CENT(?:ER|RE)|NURSING HOME|CLINIC|HOSPICE|INFIRMARY|UNIVERSITY|SCHOOL|COLLEGE)(?! COURSE)(?![A-Z])(?: (?:OF|FOR) [A-Z]{3,20})?(?: - [A-Z]{4,20}|, [A-Z]{4,20}(?=[.;,\n]|$))?(?:, THE(?![A-Z]))?/g,
    check: (value, hit) =>
      value.split(/[\s,-]+/u).some((part) => isPlaceWord(part)) ||
      (/^\n?$/u.test(before(hit, 1)) &&
        /^\r?\n/u.test(after(hit, 2)) &&
        / (?:GENERAL|MEMORIAL|REGIONAL|COMMUNITY|MEDICAL)/u.test(value)),
  },
  // "Had it done at UCSF", "seen at Openloop Healthcare Partners PC": what stands behind these words is an institution
  {
    category: 'GEO',
    strength: 1,
    pattern: late.dgu`\b(?:done|performed|seen|evaluated|treated|followed|admitted|hospitali[sz]ed|care|records|managed|worked up|discharged|transferred|sent|presented|delivered|surgery|imaging|dialysis|dialysed|stay) (?:at|to) (?<value>(?:the )?(?:St\. ?)?\p{Lu}[\p{L}’'&]{1,24}(?:(?: |\r?\n| - )(?:(?:St\. ?)?\p{Lu}[\p{L}’'&]{0,24}|(?:of|at|for|&)(?=\s(?:the )?\p{Lu}))(?![\p{L}])){0,6})`,
    check: isInstitutionName,
  },
  // A firm with its legal form
  {
    category: 'GEO',
    strength: 2,
    needs: / (?:LLC|Inc|Ltd|Corp|PLC|LLP|PLLC|LPA|GmbH|Company|Industries|Bros|Law|Legal)/,
    pattern: late.gu`(?<![\w])(?:(?:\p{Lu}[\p{L}'’&.-]{1,24}, (?=\p{Lu}[\p{L}'’-]{1,24},? (?:and|&) \p{Lu}[\p{L}'’-]{1,24} (?:LLC|LLP|PLLC|PC|LPA|Ltd))){0,2}(?:\p{Lu}[\p{L}'’&.-]{1,24},? and (?=\p{Lu}[\p{L}'’-]{1,24} (?:LLC|LLP|PLLC|PC|LPA|Ltd)))?(?:\p{Lu}[\p{L}'’&.-]{1,24} |& ){1,4}(?:LLC|Inc|Ltd|Corp|PLC|LLP|PLLC|LPA|GmbH|Company|Corporation|Industries|Bros)\b\.?|(?:\p{Lu}[\p{L}'’&.-]{1,24} |& ){1,3}(?:Law (?:Group|Firm|Offices?|Center)|Legal(?: Group)?)(?!\p{L}))`,
  },
  // Employers: "works for Acme Roofing", "employed by Boeing", "student at Lincoln High School"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `\\b(?:[Ww]ork(?:s|ed|ing)? (?:for|at|with)|[Ee]mployed (?:by|at|with)|[Ee]mployer(?: is)?:?|[Ss]tudent at|[Tt]eacher at|[Tt]eaches at|[Aa]ttends|[Ee]nrolled at|[Rr]etired from|job (?:at|with)|[Ff]ound down at|[Ff]ound at)${sp}(?<value>(?:the )?(?:St\\. ?)?\\p{Lu}[\\p{L}'’&-]{1,24}(?:${inner}(?:(?:[A-Z]|St|Jr)\\.|\\p{Lu}[\\p{L}'’&-]{0,24}|&|of|the|near|reservation|airport)(?![\\p{L}\\d])){0,6})`,
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
    pattern: late.dgiu`\b(?:working for|works for|worked for|employed by|student at|found down at)\s(?<value>(?:the )?[\p{L}'’&.-]{2,24}(?:\s(?!in\b|at\b|on\b|since\b|and\b|but\b|as\b|with\b|who\b|where\b|for\b|until\b|or\b|during\b|has\b|when\b)[\p{L}'’&.-]{2,24}){0,5})`,
    check: (value) =>
      /^(?:[^\p{Ll}]+|[^\p{Lu}]+)$/u.test(value) &&
      value.split(/\s+/u).some((part) => !isOrdinaryWord(part.replace(/[.,]+$/u, ''))) &&
      !/^(?:his|her|their|my|our|a|an|own)\s/iu.test(value),
  },
];

const named = patternRecognizer('institutions', '2', patterns);

const office =
  /(?:(?:olog|iatr|hygien|intern|therap|pharmac|dent|optometr|anaesthet|anesthet)ist|Surgeon|Physician|Consultant|Registrar|Nurse|Director|Fellow|Professor|Officer|Manager|Secretary|Technician|Dietitian)s?[ \t]*\r?\n/gu;

/** "Ada Bello\nConsultant Cardiologist\nElm Hospital": who signs stands above the house. */
function belowOffice(text: string, found: PhiFinding): PhiFinding {
  const value = text.slice(found.start, found.end);
  if (!value.includes('\n')) return found;
  const last = [...value.matchAll(office)].at(-1);
  return last === undefined ? found : { ...found, start: found.start + last.index + last[0].length };
}

export const institutions: PhiRecognizer = {
  ...named,
  recognize: (note) => {
    const found = (named.recognize(note) as readonly PhiFinding[]).map((one) => belowOffice(note.text, one));
    return [...found, ...found.flatMap(({ end }) => cityBehind(note.text, end, 'institutions') ?? [])];
  },
};
