import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { isOrdinaryWord } from '../words/ordinary-word.ts';
import { letterCaseAt } from '../words/person-name.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const id = 'addresses';
const states =
  'A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
/** Street words that mean nothing else in a note. */
const street =
  'street|str|st|avenue|ave?|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|way|parkway|pkwy|highway|hwy|terrace|ter|place|pl|circle|cir|square|sq|trail|trl|turnpike|tpke|expressway|expy|freeway|fwy|alley|aly|crescent|cres|close|mews|plaza|plz|loop|route|rte|pike|row|gardens|causeway|cswy|esplanade|crossing|xing';
/** Street words that are ordinary words: they need a unit behind them. A city and ZIP code are found from the code. */
const rareStreet =
  'bend|branch|bridge|brook|bypass|canyon|cape|center|cliffs?|club|common|corners?|course|cove|creek|dale|estates?|extension|falls|ferry|fields?|flats?|fords?|forest|forge|forks?|fort|garden|gateway|glens?|green|grove|harbor|haven|heights|hills?|hollow|inlet|island|isle|junction|keys?|knolls?|lakes?|landing|lock|lodge|mall|manor|meadows?|mills?|mission|motorway|mount|mountain|neck|orchard|oval|overpass|parade|park|pass|passage|path|pines?|plains?|point|port|prairie|radial|ramp|ranch|rapids?|rest|ridge|river|rue|run|shoals?|shores?|springs?|spur|station|stream|summit|throughway|trace|track|trafficway|tunnel|union|valley|viaduct|view|village|ville|vista|walk|wall|wells?';
/** Latin letters without the `u` flag: many times faster than \p{L} where case is ignored. */
const letter = 'a-zÀ-ɏ';
const sp = '(?:[ \\u00a0]|\\r?\\n)';
const unit = `(?:,?${sp}(?:apt|apartment|unit|suite|ste|fl|floor|flat|room|rm|bldg|building|lot|trlr|#|no\\.?)\\.?[ \\u00a0\\n]?#?\\w{1,6}(?:-\\w{1,4})?(?![${letter}])){1,3}`;
const house = `(?<![${letter}\\d.,/:#-])\\d{1,6}(?:[-–/]\\d{1,4})?[a-z]?`;
const word = `[${letter}\\d][${letter}\\d.'’-]{0,24}`;
const direction = '(?:,? (?:N|S|E|W|NE|NW|SE|SW|north|south|east|west)\\b\\.?)?';
const notLetter = `(?![${letter}\\d'’])`;

const measure =
  /^\d+[a-z]?(?:[-/]\d+)?\s(?:mg|ml|mm|cm|kg|hours?|days?|weeks?|months?|years?|yo|y|min|minutes?|units?|of|x|out|to|and|in|per|with|times|was|is|pounds?|lbs?|degrees?|h|pm|am|g|ct|mri|view|tabs?|tablets?)\b/iu;

function isStreetLine(value: string, hit: PatternHit): boolean {
  if (measure.test(value) || /\p{L}{3,}\.\s/u.test(value)) return false;
  // "Apt 4C\nDear Dr. Lowe", "in 2021 Dr. Lowe": a doctor, no drive
  if (
    /\bdear\b|^\S+\s*\n/iu.test(value) ||
    (/\sdr\.?$/iu.test(value) && /^\s\p{Lu}\p{Ll}/u.test(after(hit, 3)))
  )
    return false;
  const words = value.split(/\s+/u).slice(1);
  // In mixed case a street has its name in capitals ("5 reps each way" has none), elsewhere one word that is no ordinary one
  if (letterCaseAt(hit.text, hit.start) === 'mixed') return !words.some((part) => /^\p{Ll}{2,}$/u.test(part));
  const closes =
    /^\s*(?:[,|"\n\r]|$)/u.test(after(hit, 3)) || /\d\w?$/u.test(hit.text.slice(hit.start, hit.end));
  return (
    (closes &&
      words.some(
        (part, index) => index < words.length - 1 && (!isOrdinaryWord(part) || /^\d/u.test(part)),
      )) ||
    /address|lives at|resid/iu.test(before(hit, 60))
  );
}

function isCity(value: string, hit: PatternHit): boolean {
  return letterCaseAt(hit.text, hit.start) === 'mixed' && /\p{Ll}/u.test(value);
}

const patterns: readonly PhiPattern[] = [
  // 1224 Kuphal Street Unit 54, 48-75 State Route 9 Pkwy
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `${house}${sp}(?:${word}${sp}){1,5}?(?:${street})${notLetter}\\.?${direction}(?:${unit})?`,
      'gi',
    ),
    check: isStreetLine,
  },
  // 1908 Walter Junction Unit 75
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `${house} (?:${word} ){1,4}?(?:${rareStreet})${notLetter}\\.?${direction}${unit}`,
      'gi',
    ),
    check: (value, hit) => isStreetLine(value.replace(/,.*/u, ''), hit),
  },
  // Brandywine Court, Apt 4C: no house number, but a unit
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `(?<!\\w)(?:[A-Z][${letter}'’-]{1,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Court|Ct|Place|Lane|Drive|House|Towers?|Apartments|Gardens|Terrace|Way)\\.?,? (?:Apt|Apartment|Unit|Suite|Flat|Ste|#)\\.? ?#?\\d?\\w{1,5}\\b`,
      'g',
    ),
  },
  { category: 'GEO', strength: 3, pattern: /\bp\.?\s?o\.? box \d{1,6}/gi },
  // Lives in Dover, DE: the state may stay, 45 CFR 164.514(b)(2)(i)(B)
  {
    category: 'GEO',
    strength: 2,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ\\d])(?:[A-Z][A-Za-zÀ-ɏ.'’-]{1,20} ){0,2}[A-Z][A-Za-zÀ-ɏ'’-]{2,20}(?=,${sp}(?:${states})(?![A-Za-z-]))`,
      'g',
    ),
    check: isCity,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /\b(?:zip|zip ?code|postal ?code|post ?code)["'\s:|=#]{1,20}(?<value>\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})/dgi,
  },
  { category: 'GEO', strength: 2, pattern: /(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\w-])/g },
  {
    category: 'GEO',
    strength: 2,
    pattern: /(?<![\d.-])-?\d{1,2}\.\d{4,8}°?\s?[NS]?,\s?-?\d{1,3}\.\d{4,8}°?\s?[EW]?(?![\d.])/g,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: /\bmile ?(?:marker|post) \d{1,4}(?:\.\d)? (?:on|of) [A-Z]{1,2}-?\d{1,4}\b/gi,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: /(?<![\w-])(?:I-|Interstate |US-|U\.S\. |Route |Rte |Highway |Hwy |SR-)\d{1,4}(?![\w-])/g,
  },
];

const stateZip = new RegExp(
  `(?<![a-z])(?:${states})\\.?,?[ \\u00a0]{0,2}(?:\\r?\\n)?(\\d{5}(?:-\\d{4})?)(?![\\d-])`,
  'gi',
);
const cityBefore = /(?:^|[,\n|])[ \u00a0]?((?:[\p{L}.'’-]{2,20}[ \u00a0]){0,3}[\p{L}.'’-]{2,20}),?\s{0,2}$/u;
const houseNumbers = /(?<![\p{L}\d.,/:#-])\d{1,6}(?:[-–/]\d{1,4})?[a-z]?[ \u00a0](?=\p{L}|\d)/giu;
/** A sentence between a number and a city: the number was no house number. */
const sentence =
  /[|:;]|\n[\s\S]*\n|\.\s*\n|\b(?:her|his|the|in|from|at|was|is|to|with|and|for|on|she|he|has|had|since)\b/iu;

/** The street line that ends right before a city: from the first number with no sentence behind it. */
function streetBefore(left: string): number | undefined {
  for (const { index } of left.matchAll(houseNumbers)) {
    const line = left.slice(index);
    if (!measure.test(line) && !sentence.test(line)) return index;
  }
  return undefined;
}

/** A state with a ZIP code is sure, so the city and the street line are read backwards from it. */
function fromZip(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  for (const match of text.matchAll(stateZip)) {
    const zip = match[1] ?? '';
    const zipStart = match.index + match[0].length - zip.length;
    findings.push(finding(zipStart, zipStart + zip.length));
    const from = Math.max(0, match.index - 110);
    const left = text.slice(from, match.index);
    const city = cityBefore.exec(left);
    if (city?.[1] === undefined) continue;
    const cityStart = from + city.index + city[0].indexOf(city[1]);
    findings.push(finding(cityStart, cityStart + city[1].length));
    const line = text.slice(from, cityStart).replace(/[,\s]+$/u, '');
    const street = streetBefore(line);
    if (street !== undefined) findings.push(finding(from + street, from + line.length));
  }
  return findings;
}

function finding(start: number, end: number): PhiFinding {
  return { start, end, category: 'GEO', strength: 2, recognizer: id };
}

const lines = patternRecognizer(id, '1', patterns);

export const addresses: PhiRecognizer = {
  id,
  version: '1',
  recognize: (note) => [...patternFindings(note), ...fromZip(note.text)],
};

function patternFindings(note: Parameters<PhiRecognizer['recognize']>[0]): readonly PhiFinding[] {
  return lines.recognize(note) as readonly PhiFinding[];
}
