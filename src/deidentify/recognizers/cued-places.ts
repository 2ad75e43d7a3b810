import { searched } from '../patterns/search-pattern.ts';
import { isIllnessLetters } from '../spared/illness-letters.ts';
import { townsOfWords, wordTowns } from '../words/landmarks.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isDictionaryWord, isEponym, isFunctionWord } from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers } from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';
import { canBeName } from '../words/word-names.ts';
import { isOneCase } from './one-case.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const sp = '(?:[ \\u00a0]|\\r?\\n)';
const word = "\\p{L}[\\p{L}\\p{M}'’-]{1,22}";
const houseWord = "(?:(?:st|dr|mt|ft|p\\.a|l)\\.|[\\p{L}&][\\p{L}\\p{M}\\d'’&/-]{0,22})";
const towns: ReadonlySet<string> = new Set([...wordTowns, ...townsOfWords]);
/** What is said of somebody's work and is no town: "for Elm Foods in sales". */
const noTown =
  /^(?:the|a|an|his|her|their|my|our|person|town|school|sales|accounting|accounts|billing|shipping|receiving|logistics|marketing|hr|it|maintenance|housekeeping|security|production|packaging|assembly|quality|engineering|finance|produce|deli|bakery|electronics|management|administration|admin|dispatch|construction|customer|nursing|surgery|radiology|retail|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|general|particular|total|which|order|pain|high|low|very|close|such|many|various|several|both|customer|human|food|labor|home|home|college|prison|jail|bed|hospital|water|work|here|there)$/iu;

const isMixed = (hit: PatternHit): boolean => letterCaseAt(hit.text, hit.start) === 'mixed';
function isTown(value: string, hit: PatternHit): boolean {
  const words = value.split(/\s+/u);
  if (noTown.test(words[0]!) || largePlaces.has(value)) return false;
  if (isMixed(hit)) return words.every((one) => /^\p{Lu}/u.test(one)) && !/^\p{Lu}{1,4}$/u.test(value);
  const folded = value.toLowerCase().replaceAll(/\s+/gu, ' ');
  return isOneCase(hit) && (cities.has(folded) || towns.has(folded));
}

/** "the Golden clinic": a name or a town, of which no illness, organ or service is called. */
function isTownOfClinic(value: string, hit: PatternHit): boolean {
  return (
    isMixed(hit) &&
    value.split(' ').every((one) => {
      const folded = one.toLowerCase();
      return (
        !genericModifiers.has(folded) &&
        !clinicalCapitals.has(folded) &&
        !isEponym(one) &&
        !isIllnessLetters(one) &&
        (canBeName(one) || towns.has(folded) || cities.has(folded))
      );
    })
  );
}

const noHouse =
  /^(?:the (?:time|age|bedside|same|outside|local|clinic|hospital|office|level|end|start|beginning|request|moment|site|last|next|other|ed|er|icu|nh|snf|mall|park|beach|lake|house|home|store|school|gym|pool|airport|bank|church|bar|restaurant|dentist|pharmacy)|(?:an?|this|that|his|her|their|my|our|your|another|any|some|all|least|most|first|home|bedside|birth|outside|age|time|times|night|work|school|present|rest|baseline|same|discharge|admission|follow|follow-up|noon|midnight|approximately|about|around|in|on|of|for|to|and|or|both|each|every|different|local|referring|previous|prior|once|cost|risk|term|weeks?|months?|days?|years?|hours?|levels?|[clts]\d)(?!\p{L})|\d)/iu;

/** Hospitals that go by one plain word. */
const knownAlone =
  /^(?:cedars|duke|rush|northwestern|banner|sharp|dignity|providence|swedish|mercy|baptist|methodist|presbyterian|lutheran|menorah|encompass|kindred|chop|brown|rice|penn|yale|temple|tufts|loyola|legacy|trinity|memorial|wesley|centura|sentara|novant|atrium|emory|scripps|sutter|adventist|christus|ascension|advocate|aurora|unity|sanford|avera|essentia|riverside|sinai|grady|parkland|bellevue|lincoln|jacobi|maimonides|county|county general|general|the va|va|the u|university)$/iu;

/** Behind what is done in a house, up to the end of the clause: not what any place is called. */
function isHouse(value: string, hit: PatternHit): boolean {
  if (!isOneCase(hit) || noHouse.test(value) || /\p{L}{4,}\.\s/u.test(value)) return false;
  if (knownAlone.test(value)) return true;
  const words = value.split(/\s+/u).filter((one) => one.length > 1);
  return (
    words.some((one) => !(isFunctionWord(one) || clinicalCapitals.has(one.toLowerCase()))) &&
    !words.every((one) => genericModifiers.has(one.toLowerCase()) || isFunctionWord(one))
  );
}

const works = '(?:work(?:s|ed|ing)?|employed|employment|jobs?|exposure)';
const ends = `(?=[.,;)]|[ \\t]*(?:\\r?\\n|$)|${sp}(?:for|since|until|from|last|and|as|on|before|after|when|where|who|while|with|by)(?!\\p{L}))`;

const patterns: readonly PhiPattern[] = [
  // "exposure while working for Cargill in Salina", "fishing near Derby when"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<!\\p{L})${works}(?:${sp}\\p{L}{2,12}){0,2}?${sp}(?:for|at|by|with)${sp}[\\p{L}\\d][^.;:\\n]{1,44}?${sp}in${sp}(?<value>${word}(?:${sp}${word}){0,2}?)${ends}`,
      'dgiu',
    ),
    check: isTown,
  },
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<!\\p{L})(?:fishing|hunting|hiking|camping|biking|kayaking|boating|swimming|skiing|driving|farming|ranching|vacation(?:ing|ed)?|traveling|stranded|cabin|farm|acreage|ranch)${sp}(?:near|in|outside(?: of)?|around)${sp}(?<value>${word}(?:${sp}${word}){0,2}?)${ends}`,
      'dgiu',
    ),
    check: isTown,
  },
  // "will follow up at the Golden clinic"
  {
    category: 'GEO',
    strength: 2,
    needs: / (?:clinic|office|campus|location|branch)/,
    pattern:
      /\b(?:at|to|from|in) (?:the|our) (?<value>\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,20})?)(?= (?:clinic|office|campus|location|branch)(?!\p{L}))/dgu,
    check: isTownOfClinic,
  },
  // "working for Smith, Jones and Brown": a firm of three names
  {
    category: 'NAME',
    strength: 2,
    needs: /, \p{L}{2,22},?\sand\s/u,
    pattern: searched(
      `(?<!\\p{L})(?:work(?:s|ed|ing)?|employed|employee)${sp}(?:for|at|by|with|of)${sp}(?<value>${word},${sp}${word},?${sp}and${sp}${word})(?![\\p{L}])`,
      'dgiu',
    ),
    check: (value) =>
      value
        .split(/,?\s+/u)
        .filter((one) => one.toLowerCase() !== 'and')
        .every((one) => canBeName(one) || !isDictionaryWord(one)),
  },
  // "works at clark plc", "EMPLOYED BY THE CITY OF SALINA": what only a firm or an office is called, in one case
  {
    category: 'NAME',
    strength: 2,
    pattern: searched(
      `(?<!\\p{L})(?:work(?:s|ed|ing)?|employed|employee)${sp}(?:for|at|by|with|of)${sp}(?<value>(?:the${sp})?(?:(?:city|county|state|university|town|department|school${sp}district)${sp}of${sp}${word}(?:${sp}(?!full|part|as|in|for|since)${word})?|(?:${word}${sp}){1,3}?(?:and${sp}|&${sp})?(?:plc|llc|inc|ltd|group|corporation|corp|company|sons|partners|holdings|enterprises|brands|services|systems|industries|laboratories|state|theat(?:re|er)|department of ${word}|usd${sp}\\d{2,3})|usd${sp}\\d{2,3}))(?![\\p{L}\\d-])`,
      'dgiu',
    ),
    check: (value, hit) =>
      isOneCase(hit) && !/^(?:an?|his|her|their|this|that|another|any|some)\s/iu.test(value),
  },
  // "had the surgery done at prairie sunset home."
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<!\\p{L})(?:surgery|procedure|operation|imaging|mri|ct|scan|x-?rays?|mammogram|colonoscopy|biopsy|delivery|labs|testing|work-?up|dialysis|chemo(?:therapy)?|radiation|rehab|infusions?)${sp}(?:was${sp}|were${sp})?(?:done|performed|completed|obtained|given)${sp}at${sp}(?<value>${houseWord}(?:${sp}${houseWord}){0,5}?)(?=[.,;)](?![\\p{L}\\d])|[ \\t]*(?:\\n\\n|$)|${sp}(?:in|on|last|with|by|and|for|since|this|yesterday|today)(?!\\p{L}))`,
      'dgiu',
    ),
    check: isHouse,
  },
  // "court-ordered evaluation, falls county."
  {
    category: 'GEO',
    strength: 2,
    needs: /\s(?:county|parish|borough|co\.)/i,
    pattern:
      /(?:[,;(:] ?|\b(?:in|of|from|to|near|through)\s)(?<value>(?!the\b|this\b|our\b|another\b|each\b|every\b|same\b|home\b)\p{L}[\p{L}'’.-]{1,20}(?:\s\p{L}[\p{L}'’-]{1,20}){0,2}\s(?:county|parish|borough|co\.))(?=[.,;)\n]|$)/dgiu,
    check: (value, hit) =>
      isOneCase(hit) &&
      value
        .split(/\s/u)
        .slice(0, -1)
        .every((one) => !isFunctionWord(one)),
  },
];

/** Towns, firms and houses by what only they stand behind, where their words are words of the language or a text has no capitals. */
export const cuedPlaces = patternRecognizer('cued-places', '1', patterns);
