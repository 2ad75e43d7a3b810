import { late, searched } from '../patterns/search-pattern.ts';
import type { PhiFinding, PhiRecognizer } from '../phi-recognizer.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import {
  foldedWord,
  isClinicalProperNoun,
  isDictionaryWord,
  isEponym,
  isFunctionWord,
  isOrdinaryWord,
} from '../words/ordinary-word.ts';
import { landscapeWords } from '../words/place-words.ts';
import { canBeName } from '../words/word-names.ts';
import { addressTail } from './address-tail.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';
import { isClinical } from './place-checks.ts';
import { measure } from './postcodes.ts';

const id = 'street-names';
const cap = "\\p{Lu}[\\p{L}\\p{M}'’-]{2,24}";
const direction = '(?:N|S|E|W|NE|NW|SE|SW|No|So)';
const ordinal = '\\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)';
const kind = '(?:St|Ave|Rd|Blvd|Ln|Dr|Street|Avenue|Road|ST|AVE|RD|BLVD|LN|STREET|AVENUE|ROAD)(?!\\p{L})';
const stop = '(?![\\p{L}\\d%])';
/** Where somebody lives, or is fetched from: what follows with a number is an address. */
const atHouse =
  '(?:(?:[Ll]iv(?:es|ing|ed)|[Ss]tay(?:s|ing|ed)?|[Rr]esid(?:es|ing|ed|ence)|[Hh]ouse|[Aa]partment|[Pp]lace|[Pp]roperty|[Cc]heck|[Dd]ispatched|[Rr]esponded|[Cc]alled out|[Tt]oned out|[Ff]ound(?: down)?|[Pp]icked up|[Ee]victed|[Dd]eliver(?:ed)?|[Mm]ail(?:ed)?|[Pp]arty|[Ss]cene|[Ii]ncident|[Aa]rrested|[Ff]ire|[Ss]hooting) (?:at|to|from|@)|[Kk]eys? to|[Kk]eys? for|[Pp]/[Uu](?: at| from)?|[Dd]/[Oo](?: at)?|[Pp]ick-?up(?: at| from)?|[Uu]nit \\(|[Ii]n front of|[Oo]utside(?: of)?|IFO|I/F/O|RP at|[Ss]cene:|[Ll]oc:?|LIVES AT|RESIDES AT|FOUND AT|DISPATCHED TO|RESPONDED TO|PICKED UP AT|P/U AT|SCENE|(?:[Ll]andlord|[Tt]enant|[Ss]uper) (?:at|of)|[Ll]ease (?:at|on)|(?:[Rr]ental|[Hh]ome|[Dd]uplex|[Aa]partment) \\(|(?:[Ss]hip|[Ss]end|[Mm]ail|[Dd]eliver|[Bb]ill|[Rr]emit)(?:s|ed)?(?: \\p{Ll}{2,10})? to:?)';
/** Where cars crash and people are found: two names behind it are a corner. */
const crash =
  '(?:MVC|MVA|MCA|MCC|PHBC|[Cc]rash(?:ed)?|[Cc]ollision|[Cc]ollided|[Tt]-?[Bb]oned|[Rr]ear-?[Ee]nded|[Rr]oll-?over|[Ss]truck|[Hh]it|[Ww]reck|[Aa]ccident|[Ss]hot|[Ss]tabbed|[Aa]ssaulted|[Cc]orner|[Ii]ntersection|[Bb]us stop|[Ff]ound(?: down)?|[Cc]ollapsed|[Dd]ropped off)(?: by (?:a )?\\p{Ll}{3,8})?';

/** A word that can stand in a street: no word that notes write with a capital, no drug, test or disease. */
function isStreetWord(word: string): boolean {
  return !isClinical(word) && !isFunctionWord(word) && !isClinicalProperNoun(word);
}

const capitals = (value: string): string[] => value.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? [];

function isNumbered(value: string, hit: PatternHit): boolean {
  const words = capitals(value);
  if (measure.test(value) || words.length === 0 || !words.every(isStreetWord)) return false;
  // "in 2019 Magnolia …": a year is a house number only where somebody lives
  return words.some(
    (word) =>
      !isOrdinaryWord(word) ||
      (letterCaseAt(hit.text, hit.start) === 'mixed' &&
        (canBeName(word) || commonStreets.has(foldedWord(word)) || landscapeWords.has(foldedWord(word)))),
  );
}

/** In capitals a corner needs a name or a street that every town has. */
function isCorner(value: string, hit: PatternHit): boolean {
  if (/^ (?:meta|toe|finger|digit|rib|ray|inter|degree|MTP|MCP|PIP|DIP|MC\b|MT\b)/iu.test(after(hit)))
    return false;
  const words = capitals(value).filter((word) => !/^(?:AND|Hwy|HWY|Route|Rte)$/u.test(word));
  return words.every(
    (word) =>
      isStreetWord(word) &&
      (commonStreets.has(foldedWord(word)) || canBeName(word) || !isDictionaryWord(word)),
  );
}
const commonStreets: ReadonlySet<string> = new Set(
  'main broadway market elm oak maple cedar pine chestnut walnut spruce birch church state park center front water high king queen union washington lincoln jefferson jackson madison mlk first second third fourth fifth sixth grand college university mill river lake hill spring court bridge commerce vine cherry locust poplar ash canal division central country club'.split(
    ' ',
  ),
);
const after = (hit: PatternHit): string => hit.text.slice(hit.end, hit.end + 14);

const patterns: readonly PhiPattern[] = [
  // "lives at 2214 Magnolia", "P/U 903 Teller", "a key to 118½ Royal", "IFO 6607 LAMAR"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}\\d])${atHouse} ?(?<value>\\d{2,5}(?:½|¼| 1/2)?[A-Z]? (?:${direction}\\.? )?(?:${cap}|${ordinal})(?: ${cap})?(?:,? #\\d{1,4}[A-Z]?)?)${stop}`,
      'dgu',
    ),
    check: isNumbered,
  },
  {
    category: 'GEO',
    strength: 2,
    needs: /½/,
    pattern: searched(`(?<![\\d.])\\d{1,5}½ ${cap}${stop}`, 'gu'),
    check: isNumbered,
  },
  // "4410 SE 82nd", "902 W. 14th"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<![\\p{L}\\d.,/:#-])\\d{2,5} (?:N|S|E|W|NE|NW|SE|SW)\\.? ${ordinal}(?: (?:St|Ave|Pl|Ct|Ter|Rd|Dr|Ln|Cir|Way)\\b\\.?)?(?:,? (?:#|Apt|Unit) ?\\w{1,5})?${stop}`,
      'gu',
    ),
  },
  // "412 S Beacon / Aberdeen WA 98520": a cell of an address, in any case
  {
    category: 'GEO',
    strength: 2,
    needs: late.u`\d [NSEW]{1,2}\.? \p{Lu}`,
    pattern: searched(
      `(?<![\\p{L}\\d.,/:#-])\\d{2,5} ${direction}\\.? ${cap}(?: ${cap})?(?= {0,3}[/|*·,;] {0,3}${cap}(?: ${cap})?,? [A-Z]{2} \\d{5})`,
      'gu',
    ),
    check: (value) => capitals(value).every(isStreetWord),
  },
  // Corners: "MVC at Teller & 24th", "T-boned at Halsey and Burnside", "found at Hwy 61 & Oak"
  {
    category: 'GEO',
    strength: 2,
    needs: / (?:&|and|AND) /,
    pattern: searched(
      `(?<![\\p{L}])${crash}(?:,? (?:at|@|near|on|AT|NEAR)|,) (?:the (?:corner|intersection) of )?(?<value>(?:${cap}|${ordinal}|(?:Hwy|Route|Rte|I-|US) ?\\d{1,3}) (?:&|and|AND) (?:${cap}(?: ${cap})?|${ordinal}|(?:Hwy|Route|Rte|I-|US) ?\\d{1,3}))${stop}`,
      'dgu',
    ),
    check: (value, hit) =>
      !/^\d.*\d\p{L}\p{L}$/u.test(value) &&
      capitals(value).every((word) => isStreetWord(word) || isEponym(word)) &&
      letterCaseAt(hit.text, hit.start) === 'mixed',
  },
  {
    category: 'GEO',
    strength: 2,
    needs:
      /\d(?:ST|ND|RD|TH|st|nd|rd|th)(?: [A-Z][A-Za-z]{1,4})? ?(?:&|AND|\/)|(?:&|AND|\/) ?\d{1,3}(?:ST|ND|RD|TH|st|nd|rd|th)/,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:(?:${direction}\\.? )?${ordinal} ${kind}\\.? ?(?:&|AND|and|/|@) ?(?:${direction}\\.? )?(?:${cap}|${ordinal})(?: ${kind})?|${ordinal}(?: ${kind})? ?(?:&|AND|/) ?${cap}(?: ${kind})?|${cap}(?: ${kind})? ?(?:&|AND|/) ?${ordinal}(?: ${kind})?)${stop}`,
      'gu',
    ),
    check: isCorner,
  },
  // "walked from the shelter on Colfax", "the motel off Lankershim": no drug is taken at these
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<!\\p{L})(?:shelter|apartment|motel|hotel|bus stop|tent|encampment|laundromat|garage|bodega|corner store|gas station|liquor store|taqueria|storefront|bar|walking|parked|pedestrian|cyclist|biking|crash|MVC|collision|underpass|halfway house|rooming house|duplex|condo|sleeping in (?:his |her |a )?(?:car|van|truck)|living in (?:his |her |their |a )?(?:car|van|truck)) (?:over |down )?(?:on|off|along) (?<value>(?:${direction}\\.? )?${cap}(?: ${cap})?)(?=[.,;)\\n]| (?:to|when|near|by|at|and|in|with|for|where|is|since)\\b|$)`,
      'dgu',
    ),
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) === 'mixed' &&
      capitals(value).every((word) => isStreetWord(word) && (!isOrdinaryWord(word) || canBeName(word))),
  },
  // "1400 BLK W ELM", "SR 14 AT MILLER RD", "cross st: La Brea", "Box 61 Site 4", "PO Drawer 8"
  {
    category: 'GEO',
    strength: 2,
    needs: / (?:BLK|BLOCK|[Bb]lk|[Bb]lock) /,
    pattern: searched(
      `(?<![\\p{L}\\d./])\\d{2,5} (?:BLK|BLOCK|[Bb]lk|[Bb]lock)\\.? (?:(?:OF|of) )?(?:${direction}\\.? )?(?:${cap}|${ordinal})(?: (?:ST|AVE|RD|BLVD|DR|LN|St|Ave|Rd|Blvd|Dr|Ln))?${stop}`,
      'gu',
    ),
  },
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:SR|US|CR|FM|HWY|Hwy|RTE|Rte|Route|I)[ -]\d{1,4} (?:AT|at|AND|and|&|@|\/)/,
    pattern: searched(
      `(?<![\\p{L}\\d])(?:SR|US|CR|FM|HWY|Hwy|RTE|Rte|Route|I)[ -]\\d{1,4} (?:AT|at|AND|and|&|@|/) (?:${cap}(?: (?:ST|AVE|RD|BLVD|DR|LN|HWY|PIKE|St|Ave|Rd|Blvd|Dr|Ln|Hwy|Pike))?|(?:SR|US|CR|FM|HWY|I)[ -]\\d{1,4})${stop}`,
      'gu',
    ),
    check: (value) => capitals(value).every(isStreetWord),
  },
  {
    category: 'GEO',
    strength: 2,
    needs: /x-?st|cross|general delivery|drawer|box/i,
    pattern: searched(
      `(?<![\\p{L}])(?:(?<=(?:[Xx]-?[Ss]t(?:reet)?s?|[Cc]ross[ -][Ss]t(?:reet)?s?)[:.]{0,2} )${cap}(?: ${cap})?(?: (?:&|and|/) ${cap}(?: ${cap})?)?|[Gg]eneral [Dd]elivery|GENERAL DELIVERY|P\\.?O\\.? (?:Drawer|DRAWER|Bag|BAG) [A-Z\\d]{1,6}|Box \\d{1,5},? (?:Site|Comp|Grp|Group) \\d{1,4}(?:,? RR ?\\d{1,2})?)${stop}`,
      'gu',
    ),
  },
  // "44 Rue Bienville #2", "220 Via del Mar", "12 Clos yr Afon", "Heol y Nant"
  {
    category: 'GEO',
    strength: 2,
    needs: /\b(?:Rue|Via|Vía|Calle|Clos|Maes|Heol|Ffordd|Stryd|Lôn|Bóthar|Sráid|Strada|Vicolo|Piazza)\b/u,
    pattern: late.gu`(?:\d{1,5}[A-Z]?,? (?:Rue|Via|Vía|Calle|Clos|Maes|Strada|Vicolo|Piazza)|(?<![\p{L}])(?:\d{1,5}[A-Z]?,? )?(?:Heol|Ffordd|Stryd|Lôn|Bóthar|Sráid))(?: (?:y|yr|na|an|de|del|des|du|la|las|los|le|da|di|della|delle))*(?: \p{Lu}[\p{L}\p{M}'’-]{1,20}){1,3}(?:,? (?:#|[Aa]pt\.? ?|[Uu]nit ?)\w{1,5})?(?![\p{L}\d])`,
    check: (_, hit) => letterCaseAt(hit.text, hit.start) === 'mixed',
  },
];

const lines = patternRecognizer(id, '1', patterns);
/** "2001 NW 63rd Ct / OKC / 73116": an address in cells, read backwards from the code. */
const lastCell = /[|/] {0,3}(\d{5}(?:-\d{4})?)(?![\d/-])/gu;
const cells = late.iu`(?<street>(?<![\p{L}\d])\d{1,6}[a-z]? [^\n|/:;]{3,40}?) {0,3}[|/] {0,3}(?<city>\p{L}[\p{L}.' -]{1,24}?) {0,3}(?:[|/] {0,3}[A-Z]{2} {0,3})?$`;

function cellAddresses(text: string): PhiFinding[] {
  const findings: PhiFinding[] = [];
  const add = (start: number, end: number) =>
    findings.push({ start, end, category: 'GEO', strength: 2, recognizer: id });
  for (const match of text.matchAll(lastCell)) {
    const from = Math.max(0, match.index - 90);
    const left = cells.exec(text.slice(from, match.index));
    const { street = '', city = '' } = left?.groups ?? {};
    if (left === null || measure.test(street)) continue;
    const start = from + left.index;
    add(start, start + street.length);
    const cityStart = text.indexOf(city, start + street.length);
    add(cityStart, cityStart + city.length);
    const end = match.index + match[0].length;
    add(end - match[1]!.length, end);
  }
  return findings;
}

/** Streets without a word for their kind, corners, and addresses in cells. */
export const streetNames: PhiRecognizer = {
  id,
  version: '1',
  recognize: (note) => {
    const found = lines.recognize(note) as readonly PhiFinding[];
    return [
      ...found,
      ...found.flatMap(({ end }) => addressTail(note.text, end, id, false)),
      ...cellAddresses(note.text),
    ];
  },
};
