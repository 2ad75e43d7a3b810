import { late, searched } from '../patterns/search-pattern.ts';
import { countyNames } from '../words/city-names.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { letterCaseAt, writesSmall } from '../words/letter-case.ts';
import { foldedWord, isDictionaryWord, isFunctionWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers, landscapeWords } from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';
import { canBeName } from '../words/word-names.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const sp = '(?:[ \\u00a0]|\\r?\\n)';
const word = "(?:st\\. ?)?\\p{L}[\\p{L}'’-]{0,24}";
/** What a house or firm of health care calls itself, of two words or more as a rule: nothing else ends so. */
const kind =
  "(?:skilled )?nursing (?:facility|home|center|centre|and rehab(?:ilitation)?|& rehab(?:ilitation)?)(?: center)?|rehab(?:ilitation)? (?:and|&) (?:healthcare|health|nursing|wellness)(?: center)?|center for (?:nursing|rehab(?:ilitation)?)(?: (?:and|&) (?:healing|rehab(?:ilitation)?|nursing))?|rehab(?:ilitation)? (?:center|hospital|institute)|care center|care centre|health ?care center|health center|health centre|medical center|medical centre|(?:regional|general|memorial|community|childrens|children['’]s|county|university|veterans) hospital|hospital|infirmary|health system|health services|health network|behavioral health(?: services)?|home health(?: ?care)?(?: agency| services)?|(?:surgery|surgical|endoscopy|sleep|breast|infusion|fertility|wound|vein|birth|trauma|burn|stroke|spine|laser|hearing|diabetes|outpatient) cent(?:er|re)|(?:medical|dental|family|group|gp|veterinary) practice|(?:radiology|pathology|cardiology|an(?:a)?esthesia|surgical|orthop(?:a)?edic|urology|neurology|pulmonary|eye|ent|gi|dermatology) (?:associates|consultants|specialists|partners|group)|apothecary|cancer center|eye institute|heart institute|eye center|womens center|women['’]s center|pain clinic|rural health clinic|recovery center|associates in \\p{L}{6,12}|health (?:and|&) rehab(?:ilitation)?|rehab(?:ilitation)? (?:and|&) care|home care|internal medicine|mental health center|kidney center|living center|skilled nursing|clinic|clinics|family practice|family medicine|family care|primary care|urgent care|emergency center|dialysis(?: center)?|assisted living|senior living|memory care|retirement (?:village|home|community|center)|long term (?:acute )?care|hospice(?: care)?|wellness (?:solutions|center)|imaging(?: center)?|orthop(?:a)?edics?(?: associates)?|pediatrics|dermatology|cardiology|dental(?: group| care)?|medical group|medical associates|pharmacy|va medical center|va clinic|cboc|(?:soldiers|veterans|rest|masonic|lutheran|christian|golden age|retirement) home|manor|estates|gardens|terrace|villa|lodge|place|haven|commons|foundation|elementary school|high school|middle school|community college|fire department|police department|sheriff['’]s office|power and light|trucking|roofing|construction|foods";
const legal = '(?:,?(?: |\\r?\\n)(?:inc|llc|l\\.l\\.c|ltd|pllc|p\\.?a|p\\.?c|llp|lp|corp)\\b\\.?)?';
const site = `(?: (?:east|west|north|south|downtown|main)(?=[.,;\\n)]))?(?:${sp}(?:of|at)${sp}(?!the\\b|time\\b|least\\b)${word}(?: (?!in\\b|on\\b|for\\b|and\\b|with\\b|since\\b|from\\b|to\\b)${word})?| - ${word}(?: ${word})?)?`;

/** Words that make no name of a place: "local urgent care", "outside clinic", "his skilled nursing facility". */
function isPlain(text: string): boolean {
  const folded = foldedWord(text);
  return (
    genericModifiers.has(folded) ||
    clinicalCapitals.has(folded) ||
    isFunctionWord(text) ||
    largePlaces.has(text) ||
    /(?:ed|ing|ly|tion|ment)$/u.test(folded)
  );
}

/** "heritage", "Peak", "Three Oaks": something that names the house, before the words that say what it is. */
function isNamed(text: string): boolean {
  const words = text.split(/[\s,]+/u).filter((part) => part !== '&');
  return (
    words.some((part) => !isPlain(part) && part.length > 2) && !words.some((part) => stoppers.test(part))
  );
}
const stoppers = late.iu`^(?:a|an|the|his|her|their|our|your|this|that|any|no|nearest|closest|same|i|we|he|she|they|was|is|has|had|been|if|when|after|before|from|to|in|by|with|on|pt|patient)$`;

/** Of a county, but not its name. */
const generalCounty =
  /^(?:Public|State|Local|Outside|Neighbou?ring|Mental|Medical|Health|General|Every|Each|Which|What|Other|Rural)$/u;

/** A label of a house. */
const houseLabel = late.iu`(?:hospital|facility|location|loc|site|clinic|practice)["']?[ \t]{0,4}[:=][ \t"']{0,16}$`;

/** In mixed case a name has capitals; the first word does at least. */
function isWritten(text: string, hit: PatternHit): boolean {
  return (
    letterCaseAt(hit.text, hit.start) === 'upper' ||
    writesSmall(hit.text, hit.start) ||
    /^(?:\p{Lu}|\d)/u.test(text)
  );
}

/** The words before the kind. */
const named = searched(
  `^(?<name>.+?)\\s(?:${kind})${legal}(?:\\s(?:of|at)\\s.*| - .*| (?:east|west|north|south|downtown|main))?$`,
  'isu',
);
const nameOf = (text: string): string => named.exec(text)?.groups?.name ?? '';

function isTown(text: string): boolean {
  return text
    .split(/\s+/u)
    .some(
      (part) =>
        cities.has(foldedWord(part)) ||
        canBeName(part) ||
        !isDictionaryWord(part) ||
        /^\p{Lu}\p{Ll}/u.test(part),
    );
}

const patterns: readonly PhiPattern[] = [
  // Behind a word of place, in any letters: "transferred to heritage skilled nursing facility", "AT REGENCY WOMENS CENTER"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?:\\b(?:at|to|from|via|location:|facility:|site:|hospital:|from:|to:|school:|employer:)${sp}{1,3})(?<value>(?:${word}${sp}(?:& |and )?){1,4}?(?:${kind})(?![\\p{L}-])${legal}${site})`,
      'dgiu',
    ),
    check: (text, hit) => isWritten(text, hit) && isNamed(nameOf(text)),
  },
  // A line of its own, a cell or the end of a header: letterheads and the lines below a signature
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?:(?:^|\\n)[ \\t]{0,12}|(?:[|>("]) {0,3}|(?: {3})|(?::) {1,12})(?<value>(?:${word} (?:& |and )?){1,5}?(?:${kind})(?![\\p{L}-])${legal}(?: (?:of|at) ${word}(?: ${word})?| - ${word}(?: ${word})?)?)(?=[ \\t]*(?:\\r?\\n|$|[|<)"]| {3}| \\(#))`,
      'dgiu',
    ),
    check: (text, hit) =>
      isWritten(text, hit) &&
      !/\p{L}{3}[.:]\s/u.test(text) &&
      (isNamed(nameOf(text)) || (/\s/u.test(text) && houseLabel.test(before(hit, 28)))),
  },
  // One of those a letter or a fax goes to: "cc: ada bello; prairie winds cardiology; file"
  {
    category: 'GEO',
    strength: 2,
    needs: /\b(?:cc|copy|copies|to)\b/i,
    pattern: searched(
      `(?:\\b(?:cc|copy|copies|to)(?: to)?:[^\\n]{0,80}?(?:; |\\b(?:records|him|admissions|attn|referrals?|intake), ))(?<value>(?:${word} (?:& |and )?){1,5}?(?:${kind})(?![\\p{L}-])${legal})(?=[ \\t]*(?:\\r?\\n|$|[;|]| {3}))`,
      'dgiu',
    ),
    check: (text, hit) => isWritten(text, hit) && isNamed(nameOf(text)),
  },
  // The cell behind its label, in one case: "hospital: bethesda north", "EMPLOYER: KESSLER AGGREGATE & PAVING"
  {
    category: 'GEO',
    strength: 2,
    needs:
      /(?:employer|hospital|facility|client|practice|clinic|surgery|pharmacy|performing lab|work ?place)["']? {0,6}[:=]/i,
    pattern: searched(
      `(?:(?:^|[\\n|;,(>])[ \\t]{0,12}| {2})(?:(?:\\p{L}{3,12} )?(?:employer|hospital|facility|client|practice|clinic|surgery|pharmacy)|performing lab|work ?place)["']?[ \\t]{0,6}[:=][ \\t"']{0,12}(?<value>${word}(?: (?:& |and |of |at |the )?${word}){1,6}?)(?=[ \\t]*(?:\\r?\\n|$|[|;<"(,]| {2}|\\.\\s))`,
      'dgiu',
    ),
    check: (text, hit) =>
      letterCaseAt(hit.text, hit.start) !== 'mixed' &&
      isNamed(text) &&
      text.split(' ').some((part) => part.length > 3 && !isOrdinaryWord(part)),
  },
  // The last cell of a header that goes on in the next line
  {
    category: 'GEO',
    strength: 2,
    needs: /\|/,
    pattern: searched(
      `(?:\\|[ \\n]{1,2})(?<value>(?:${word}${sp}(?:& |and )?){1,7}?(?:${kind}|homes?|\\p{L}{3,20} (?:inc|llc|ltd)\\b\\.?)${legal}(?: (?:of|at) ${word})?)(?=\\s*(?:\\n\\s*\\n|$))`,
      'dgiu',
    ),
    check: (text, hit) => isWritten(text, hit) && /\n/u.test(text) && !/\n\s*\n|:/u.test(text),
  },
  // "University of Elko Hospital", "Veterans Home of Superior", "Healthcare Center at Paris"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}-])(?:(?:the )?univ(?:ersity|\\.) of (?!the\\b)${word}(?: ${word})?? (?:hospitals?|medical center|health(?: system| sciences center)?|clinics?|school|college)(?: of \\p{L}{3,20})?|(?:(?:state )?veterans?['’]?s?['’]?|soldiers?['’]?) home${sp}(?:of|at|in)${sp}${word}(?: ${word})?|(?:health ?care|health|medical|rehab(?:ilitation)?|nursing|care|cancer|surgery|dialysis) (?:center|centre|clinic)${sp}(?:of excellence${sp})?(?:of|at)${sp}(?!the\\b|time\\b|least\\b|our\\b|excellence\\b|choice\\b)${word}(?: (?!in\\b|on\\b|for\\b|and\\b|with\\b|since\\b|from\\b|to\\b|at\\b)${word}){0,2}?(?=[.,;|\\n)]| ?\\|| in\\b| on\\b| for\\b| and\\b| with\\b|$)|(?:urgent care|center of excellence)${sp}(?:of|at|in)${sp}(?!the\\b|this\\b|our\\b)${word}(?=[.,;|\\n)]|$)|hospitals? of (?!the\\b)${word}(?=[.,;|\\n)]|$))`,
      'giu',
    ),
    check: (text, hit) => {
      const town = /\b(?:of|at|in)\s([\s\S]+)$/iu.exec(text)?.[1] ?? '';
      return isWritten(text, hit) && !/^(?:\d|a |an )/u.test(town) && (/home/iu.test(text) || isTown(town));
    },
  },
  // "Ruddock & Vries Pain Clinic, PC", "tolliver & sons"
  {
    category: 'GEO',
    strength: 2,
    needs: / & /,
    pattern: searched(
      `(?<![\\p{L}\\d])(?<value>\\p{L}[\\p{L}'’-]{2,24} & (?:sons|daughters|bros|co(?:mpany)?|(?:(?:van|de|der|von|la) ){0,2}\\p{L}[\\p{L}'’-]{2,24}${sp}(?:${kind}))(?![\\p{L}-])${legal})`,
      'dgiu',
    ),
    check: (text, hit) => isWritten(text, hit) && !isPlain(text.split(' ')[0] ?? ''),
  },
  // A county of an ordinary word: "Deaf Smith County", "IN BATH COUNTY"
  {
    category: 'GEO',
    strength: 2,
    needs: /county/i,
    pattern: late.gu`(?<=(?:\b(?:IN|OF|FROM|NEAR|AT|in|of|from|near|at) |, ))(?:(?:[A-Z]{4,20} ){1,2}COUNTY|(?:[a-z]{4,20} ){1,2}county)(?!\p{L})|(?:(?:St\.|\p{L}[\p{L}'’-]{2,20}) ){1,2}?County(?![\p{L}])`,
    check: (text) => {
      const words = text
        .replace(/^(?:in|of|from|near|at|,) /iu, '')
        .split(/\s+/u)
        .slice(0, -1);
      if (countyNames.has(words.join(' ').toLowerCase()) && words.length > 1) return true;
      return words.every(
        (part) =>
          (/^\p{Lu}/u.test(part) || /county$/u.test(text)) &&
          // "Early County": in mixed text two capitals are a name
          (!isPlain(part) || (/^\p{Lu}\p{Ll}/u.test(part) && !generalCounty.test(part))) &&
          !stoppers.test(part),
      );
    },
  },
  // "county down"
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:county|co\.) [a-z]{4}/i,
    pattern: late.giu`(?<!\p{L})(?:county|co\.) (?:down|durham|antrim|armagh|tyrone|(?:london)?derry|fermanagh|cork|clare|mayo|kerry|galway|sligo|leitrim|donegal|louth|(?:west)?meath|kildare|wicklow|wexford|kilkenny|carlow|laois|offaly|longford|cavan|monaghan|roscommon|limerick|tipperary|waterford|dublin)(?!\p{L})`,
  },
  // "King and Queen County", "rio arriba county health department"
  {
    category: 'GEO',
    strength: 2,
    needs: late.iu` (?:county|parish)`,
    pattern: late.dgiu`(?<![\p{L}])(?<value>(?:\p{L}{3,14} (?:and|du|de)|isle of) \p{L}{3,14} county|\p{L}{3,14}(?: \p{L}{3,14})? (?:county|parish)(?= (?:health|ems|jail|sheriff|court|coroner|cps|aps|department)))(?!\p{L})`,
    check: (text, hit) => {
      const named = text
        .split(' ')
        .slice(0, -1)
        .filter((part) => !/^(?:and|of|du|de)$/iu.test(part));
      return letterCaseAt(hit.text, hit.start) === 'mixed'
        ? named.every((part) => /^\p{Lu}/u.test(part) && !stoppers.test(part))
        : named.every((part) => !stoppers.test(part) && !isFunctionWord(part)) &&
            named.some((part) => !isPlain(part) || / and | du /iu.test(text));
    },
  },
  // "the surgery was done at ucsf": letters of no word behind what is done somewhere
  {
    category: 'GEO',
    strength: 1,
    pattern:
      /\b(?:done|performed|seen|admitted|treated|followed|hospitalized|delivered|transplanted) at (?<value>[a-z]{3,6})(?=[.,;)\n]| in\b| on\b| for\b| by\b|$)/dgu,
    check: (text, hit) =>
      writesSmall(hit.text, hit.start) && !isDictionaryWord(text) && !isAbbreviation(text),
  },
  // The town behind a house: "Hospitalized at Peak Estates in Bucksport"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}])(?:(?:${kind})${legal}(?:, | in | in\\r?\\n))(?<value>\\p{L}[\\p{L}'’-]{3,20}(?: \\p{L}[\\p{L}'’-]{3,20})?)(?=[.,;)\\n]|$)`,
      'dgiu',
    ),
    check: (text, hit) =>
      isWritten(text, hit) &&
      !/^\s?\d/u.test(after(hit, 2)) &&
      text.split(' ').every((part) => !isPlain(part)) &&
      (letterCaseAt(hit.text, hit.start) === 'mixed'
        ? /^\p{Lu}\p{Ll}/u.test(text)
        : text.split(' ').some((part) => !isOrdinaryWord(part) || landscapeWords.has(foldedWord(part)))),
  },
];

/** Houses of health care by the whole of what they call themselves, in any letters. */
export const facilities = patternRecognizer('facilities', '1', patterns);
