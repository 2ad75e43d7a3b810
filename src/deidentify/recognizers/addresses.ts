import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isDictionaryWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { largePlaces, stateNames as states } from '../words/places.ts';
import { canBeName } from '../words/word-names.ts';
import { addressTail } from './address-tail.ts';
import { cityBehind } from './city-behind.ts';
import { after, before, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { measure } from './postcodes.ts';

const id = 'addresses';
/** Street words that mean nothing else in a note. */
const street =
  'street|str|st|avenue|ave?|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|way|parkway|pkwy|highway|hwy|terrace|ter|place|pl|circle|cir|square|sq|trail|trl|turnpike|tpke|expressway|expy|freeway|fwy|alley|aly|crescent|cres|close|mews|plaza|plz|loop|route|rte|pike|row|gardens|causeway|cswy|esplanade|crossing|xing|cv|holw';
/** Street words that are ordinary words: they need a unit behind them. A city and ZIP code are found from the code. */
const rareStreet =
  'bend|branch|bridge|brook|bypass|canyon|cape|center|cliffs?|club|common|corners?|course|cove|creek|dale|estates?|extension|falls|ferry|fields?|flats?|fords?|forest|forge|forks?|fort|garden|gateway|glens?|green|grove|harbor|haven|heights|hills?|hollow|inlet|island|isle|junction|keys?|knolls?|lakes?|landing|lock|lodge|mall|manor|meadows?|mills?|mission|motorway|mount|mountain|neck|orchard|oval|overpass|parade|park|pass|passage|path|pines?|plains?|point|port|prairie|radial|ramp|ranch|rapids?|rest|ridge|river|rue|run|shoals?|shores?|springs?|spur|station|stream|summit|throughway|trace|track|trafficway|tunnel|union|valley|viaduct|view|village|ville|vista|walk|wall|wells?';
/** Latin letters without the `u` flag: many times faster than \p{L} where case is ignored. */
const letter = 'a-zÀ-ɏ';
const sp = '(?:[ \\u00a0]|\\r?\\n)';
const unit = `(?:,?${sp}(?:apt|apartment|unit|suite|ste|fl|flr|floor|flat|room|rm|bldg|building|lot|spc|space|trlr|trailer|ph|penthouse|phase|lvl|level|#|no\\.?)(?![a-z])\\.?[ \\u00a0\\n]?#?(?=\\w{0,5}\\d|[a-z](?![\\w]))\\w{1,6}(?:-\\w{1,4})?(?![${letter}])){1,3}`;
/** "… St (rear)" */
const part = '(?: \\((?:rear|front|back|side|upper|lower|basement|upstairs|downstairs)\\))?';
/** "1224", "48-75", "18b", "103-B", "646½", "94N137" of a grid */
const house = `(?<![${letter}\\d.,/:#-])\\d{1,6}(?:[-–/]\\d{1,4}|[nsew]\\d{1,5})?(?:[a-z]|-[a-z](?![a-z])|[½¼¾]| 1/2)?`;
const word = `[${letter}\\d][${letter}\\d.'’-]{0,24}`;
const direction = '(?:,? (?:N|S|E|W|NE|NW|SE|SW|north|south|east|west)\\b\\.?)?';
const notLetter = `(?![${letter}\\d'’])`;

/** "12 Mar 2024 Dr A Whitfield", "3 June 2021 St Mary's": a day, then who or where */
const datedFirst = late.iu`^\d{1,2}[-/ ](?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,?[-/ ](?:\d{2}|\d{4})(?!\d)`;

function isStreetLine(value: string, hit: PatternHit): boolean {
  if (measure.test(value) || /\p{L}{3,}\.\s/u.test(value)) return false;
  // "Apt 4C\nDear Dr. Lowe", "in 2021 Dr. Lowe": a doctor, no drive
  if (
    /\bdear\b|^\S+\s*\n|\n\s*cv\b|\bc[vt][:/]|\d\.\s*\n/iu.test(value + after(hit, 1)) ||
    (/\sdr\.?$/iu.test(value) &&
      /^\s\p{Lu}(?:\p{Ll}|\.? \p{Lu}\p{Ll})/u.test(after(hit, 6)) &&
      !isSentence(value, after(hit, 24))) ||
    datedFirst.test(value)
  )
    return false;
  const words = value.split(/\s+/u).slice(1);
  // In mixed case a street has its name in capitals ("5 reps each way" has none), elsewhere one word that is no ordinary one
  if (letterCaseAt(hit.text, hit.start) === 'mixed')
    return !words.some(
      // "9134 Farm to Market Rd"
      (part, index) =>
        /^\p{Ll}{2,}$/u.test(part) &&
        !(index > 0 && index < words.length - 1 && /^(?:to|of|the|and|de|del|du|la|los)$/u.test(part)),
    );
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

/** "at 3247 Red Rock Dr. Follow up": the next sentence begins with a word that is nobody's name. */
function isSentence(value: string, behind: string): boolean {
  const next = /^\s(\p{L}{2,20})/u.exec(behind)?.[1] ?? '';
  return /\s\p{L}\S*\s+dr\.$/iu.test(value) && isOrdinaryWord(next) && !canBeName(next);
}

function isCity(value: string, hit: PatternHit): boolean {
  return letterCaseAt(hit.text, hit.start) === 'mixed' && /\p{Ll}/u.test(value);
}

/** "I-131 100 mCi", no interstate */
const isIodine = (value: string, hit: PatternHit): boolean =>
  /^I-(?:12[345]|131)$/u.test(value) &&
  /^[ ,]{1,2}(?:\d|rai|therap|abla|scan|uptake|mibg|dose|treat|whole|mci|tositu)/iu.test(after(hit, 10));

const patterns: readonly PhiPattern[] = [
  // Flat 3, 18 Cowper Road
  {
    category: 'GEO',
    strength: 2,
    pattern: /\b(?:flat|unit|apt|apartment|suite)\.? \d{1,4}[a-z]?,? (?=\d{1,4}[a-z]? [a-z])/gi,
  },
  // Unit 9, Carrow Business Park
  {
    category: 'GEO',
    strength: 2,
    needs:
      /(?:business|industrial|retail|science|technology|office|trading|enterprise) (?:park|estate|cent(?:re|er))/i,
    pattern: searched(
      `(?<![${letter}\\d])(?:(?:unit|suite|block|plot|units) #?[\\da-z]{1,4}(?:[-/&]\\d{1,4})?,? )?(?:${word} ){1,3}(?:business|industrial|retail|science|technology|office|trading|enterprise) (?:park|estate|cent(?:re|er))${notLetter}`,
      'gi',
    ),
    check: (value, hit) =>
      /^(?:units?|suite|block|plot)\b.*\d/iu.test(value) || letterCaseAt(hit.text, hit.start) === 'mixed'
        ? !/^(?:an?|the|at|in|from|local|large|small|his|her) /iu.test(value) || /^the \p{Lu}/u.test(value)
        : false,
  },
  // 1224 Kuphal Street Unit 54, 48-75 State Route 9 Pkwy
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `${house}${sp}(?:${word}${sp}){1,5}?(?:${street})${notLetter}\\.?${direction}(?:${unit})?${part}`,
      'gi',
    ),
    check: isStreetLine,
  },
  // 1908 Walter Junction Unit 75
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `${house} (?:${word} ){1,4}?(?:${rareStreet})${notLetter}\\.?${direction}(?:${unit}${part}|${part.slice(0, -1)})`,
      'gi',
    ),
    check: (value, hit) => isStreetLine(value.replace(/,.*/u, ''), hit),
  },
  // Brandywine Court, Apt 4C: no house number, but a unit
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<!\\w)(?:[A-Z][${letter}'’-]{1,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Court|Ct|Place|Lane|Drive|House|Towers?|Apartments|Gardens|Terrace|Way)\\.?,? (?:Apt|Apartment|Unit|Suite|Flat|Ste|#)\\.? ?#?\\d?\\w{1,5}\\b`,
      'g',
    ),
  },
  // Flat No. 402, Road No 7
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:road|street|lane|plot|house|door|flat) no\.? ?\d/i,
    pattern:
      /\b(?:road|street|lane|plot|house|door|flat) no\.? ?\d{1,4}(?:[-/]\d{1,4}){0,3}[a-z]?(?!\w|\.\d)/gi,
  },
  { category: 'GEO', strength: 3, pattern: /\bp\.?\s?o\.? ?b(?:ox|x)?\.? \d{1,6}/gi },
  // Lives in Dover, DE: the state may stay, 45 CFR 164.514(b)(2)(i)(B)
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<![A-Za-zÀ-ɏ\\d])(?:[A-Z][A-Za-zÀ-ɏ.'’-]{1,20} ){0,2}[A-Z][A-Za-zÀ-ɏ'’-]{2,20}(?=,${sp}(?:${states})(?![A-Za-z-]))`,
      'g',
    ),
    check: isCity,
  },
  // Tulum, Mexico
  {
    category: 'GEO',
    strength: 2,
    pattern: late.gu`(?<![\p{L}\d])(?:\p{Lu}\p{Ll}[\p{L}'’-]{1,20} ){0,2}\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?=, \p{Lu}\p{Ll}{3})`,
    check: (value, hit) =>
      largePlaces.has(/^, (\p{Lu}\p{Ll}+)/u.exec(after(hit, 20))?.[1] ?? '') &&
      !largePlaces.has(value) &&
      !value.split(' ').every((part) => isDictionaryWord(part)),
  },
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /\b(?:zip(?:\+4)?|zip ?code|postal ?(?:code)?|post ?code|eircode|plz|c\.p\.|cap|cep|pin ?code)["'\s:|=#(]{1,20}(?<value>\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z\d]{4}|(?:[A-Z]{1,2}-)?\d{4,5}(?: ?[A-Z]{2,3})?|\d{3} ?\d{3}|\d{4,5}-\d{3,4})(?![\w-]|\.\d)/dgi,
  },
  { category: 'GEO', strength: 2, pattern: /(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\w-])/g },
  {
    category: 'GEO',
    strength: 2,
    pattern: /(?<![\d.-])-?\d{1,2}\.\d{4,8}°?\s?[NS]?,\s?-?\d{1,3}\.\d{4,8}°?\s?[EW]?(?![\d.])/g,
  },
  // "N 35.1983 W 111.6513", "44°03'N 121°18'W"
  {
    category: 'GEO',
    strength: 2,
    needs: /\d[ °'’NS]/,
    pattern:
      /(?<![\w.])(?:[NS] ?\d{1,2}[.°]\d{2,8}['’]?,? ?[EW] ?\d{1,3}[.°]\d{2,8}['’]?|\d{1,2}°\d{1,2}['’](?:\d{1,2}["”])? ?[NS],? \d{1,3}°\d{1,2}['’](?:\d{1,2}["”])? ?[EW])(?!\w)/g,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern:
      /\b(?:mile ?(?:marker|post) \d{1,4}(?:\.\d)? (?:on|of) [A-Z]{1,2}-?\d{1,4}|m[mp] \d{1,4}(?:\.\d)? (?:on )?(?:I|US|SR|HWY)[- ]?\d{1,4}(?: [NSEW]B)?)\b/gi,
  },
  {
    category: 'GEO',
    strength: 2,
    // "I-2 Kathleen", "the I-16": a place in a pedigree, a device
    check: (value, hit) =>
      (!/^I-\d{1,2}$/u.test(value) && !isIodine(value, hit)) ||
      /\b(?:on|off|along|via|near|of|from|to|down|up|exit|and|at|by|under|over|crash|MVC|MVA|NB|SB|EB|WB|northbound|southbound|eastbound|westbound)\.? $/iu.test(
        before(hit, 14),
      ),
    pattern: /(?<![\w-])(?:I-|Interstate |US-|U\.S\. |Route |Rte |Highway |Hwy |SR-)\d{1,4}(?![\w-])/g,
  },
];

const lines = patternRecognizer(id, '1', patterns);

export const addresses: PhiRecognizer = {
  id,
  version: '1',
  recognize: (note) => {
    const found = patternFindings(note);
    const behind = found.flatMap(({ start, end }) =>
      /^\d|^p/iu.test(note.text.slice(start, start + 1))
        ? [cityBehind(note.text, end, id) ?? [], addressTail(note.text, end, id)].flat()
        : [],
    );
    return [...found, ...behind];
  },
};

function patternFindings(note: Parameters<PhiRecognizer['recognize']>[0]): readonly PhiFinding[] {
  return lines.recognize(note) as readonly PhiFinding[];
}
