import { late, searched } from '../patterns/search-pattern.ts';
import { cityNames } from '../words/city-names.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { foldWord, isDictionaryWord, isEponym, isOrdinaryWord } from '../words/ordinary-word.ts';
import { clinicalCapitals } from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';
import { after, type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const sp = '(?:[ \\u00a0]|\\r?\\n)';
const locationVerb =
  '(?:lives?|living|lived|resid(?:es?|ing|ed)|born|raised|grew up|moved|relocat(?:ed|ing)|travel(?:s|ed|ing|led|ling)?|visit(?:s|ed|ing)?|vacation(?:ed|ing)?|drove|driving|flew|trip|native|resident|immigrated|fishing|hiking|camping|hunting|working|works?|worked|farm|house|home|stay(?:s|ed|ing)?|clinic|office|hospital|transferred|transfer|daughter|son|family|apartment|cabin|ranch|incarcerated|deployed|stationed|returned|return|arrived|sister|brother|parents|center|employed|job)';

function isUnknownPlace(value: string, hit: PatternHit): boolean {
  if (largePlaces.has(value) || /^\p{Lu}{1,3}\p{Ll}?-|\p{Ll}\p{Lu}$/u.test(value)) return false;
  const words = value.split(/\s+/u);
  if (words.every((part) => isOrdinaryWord(part) || isEponym(part))) return false;
  if (words.every((part) => part === part.toUpperCase() && part.length <= 5)) return false;
  return !/^['’]s/u.test(after(hit, 2)) && foldWord(words[0] ?? '').length >= 3;
}

/** A city without capitals to go by has to be on the list, or be no word in any other sense. */
function isCityName(value: string): boolean {
  const words = value.split(/\s+/u);
  const last = foldWord(words.at(-1) ?? '');
  if (cityNames.has(words.map(foldWord).join(' '))) return true;
  if (words.length > 1) return !isOrdinaryWord(last) || cities.has(last);
  return cities.has(last) && !largePlaces.has(value);
}

function isBareCity(value: string, hit: PatternHit): boolean {
  if (letterCaseAt(hit.text, hit.start) === 'mixed') return false;
  const title = value.toLowerCase().replace(/(^|\s)\S/gu, (first) => first.toUpperCase());
  if (largePlaces.has(title) || clinicalCapitals.has(value.toLowerCase())) return false;
  const last = foldWord(value.split(/\s+/u).at(-1) ?? '');
  return (
    isCityName(value) ||
    (last.length > 3 && !isDictionaryWord(last) && !isEponym(last) && !/\p{L}\.$/u.test(value))
  );
}

const patterns: readonly PhiPattern[] = [
  // Lake Shawnee, Fort Bliss, San Mateo, New Haven
  {
    category: 'GEO',
    strength: 1,
    pattern: searched(
      `(?<![\\w])(?:Lake|Fort|Ft\\.|Camp|Port|San|Santa|Los|Las|El|New|Mount|Mt\\.)${sp}\\p{Lu}\\p{Ll}[\\p{L}'’-]{2,20}(?![\\p{L}]| [A-D](?![\\p{L}.]))(?:${sp}County)?`,
      'gu',
    ),
    check: (value) => {
      const second = value.split(/\s+/u)[1] ?? '';
      if (largePlaces.has(value) || /^New York/u.test(value)) return false;
      return /^(?:New Haven|Lake \p{Lu}|Fort \p{Lu})/u.test(value)
        ? !/^(?:Lake|Fort) (?:Of|The|In|And|Was|Is)$/u.test(value)
        : !isOrdinaryWord(second) && !isEponym(second);
    },
  },
  // The same places in capitals and small letters: "LIVES IN SCRANTON", "moved from el paso"
  {
    category: 'GEO',
    strength: 1,
    pattern:
      /\b(?:lives?|living|lived|resid(?:es?|ing|ed)|born|raised|grew up|moved|relocated|travel+(?:s|ed|ing)?|visiting|fishing|hiking|camping|flew|drove|working|works?|transferred|returned|family|from|cent(?:er|re)|office|hospital|sister|brother|son|daughter|house|home|farm)\s(?:here )?(?:in|near|from|to|outside|at)\s(?<value>(?:(?:el|los|las|san|santa|new|st\.?|saint|fort|port|lake|mount|north|south|east|west|palm|grand|baton|des)\s)?[a-z'’-]{3,20})/dgi,
    check: isBareCity,
  },
  {
    category: 'GEO',
    strength: 1,
    pattern:
      /\b(?:from|in|near|to)\s(?!from\b|in\b|to\b|the\b)(?<value>(?:(?:el|los|las|san|santa|new|fort|lake)\s)?[a-z'-]{4,20})(?![a-z])/dgi,
    check: (value, hit) =>
      letterCaseAt(hit.text, hit.start) !== 'mixed' && isCityName(value) && !/^\s\d/u.test(after(hit, 2)),
  },
  {
    category: 'GEO',
    strength: 1,
    pattern: searched(
      `\\b${locationVerb}(?:\\s\\p{Ll}{1,12}){0,2}?\\s(?:in|near|from|to|at|of|outside|around)${sp}(?<value>\\p{Lu}[\\p{L}'’-]{2,20}(?:${sp}\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,20}){0,2})(?![\\p{L}])`,
      'dgu',
    ),
    check: isUnknownPlace,
  },
  {
    category: 'GEO',
    strength: 1,
    pattern: late.dgu`(?<=\s(?:in|near|from))\s(?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?:[ \u00a0]\p{Lu}\p{Ll}[\p{L}'’-]{1,20}){0,2})(?=[.,;)\r\n]|\s(?:and|but|for|with|when|where|last|in|on|to|who|since|via|by|at|after|before|this|yesterday|today|by|because|as|then|tonight)\b|\s\d{1,2}[/-]\d{1,2}(?![\d%]))`,
    check: isUnknownPlace,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: late.dgu`\b(?<value>(?:\p{Lu}\p{Ll}[\p{L}'’-]{1,20} )?\p{Lu}\p{Ll}[\p{L}'’-]{1,20}) (?:clinic|campus|office|location|branch|hospital)\b`,
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
      !/^year-old/iu.test(value) &&
      value
        .split(/\s+/u)
        .slice(0, -1)
        .every(
          (part) =>
            !isOrdinaryWord(part) ||
            /^(?:new|san|los|las|el|la|st|saint|north|south|east|west|hill|orange|lake|haven|london|york|castle|kent|king|queens?|kings|union|essex|cook|clay|polk|lee|grant|harris|jackson|washington|franklin|jefferson|madison|monroe|clark|marion|greene|wayne|bristol|plymouth|suffolk)$/iu.test(
              part,
            ),
        ),
  },
];

/** Cities, towns and counties by the words around them. */
export const towns = patternRecognizer('towns', '1', patterns);
