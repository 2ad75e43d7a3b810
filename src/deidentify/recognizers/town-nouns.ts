import { late, searched } from '../patterns/search-pattern.ts';
import { townsOfWords, wordTowns } from '../words/landmarks.ts';
import { letterCaseAt } from '../words/letter-case.ts';
import { isFunctionWord } from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers } from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const towns: ReadonlySet<string> = new Set([...wordTowns, ...townsOfWords]);
const word = "(?:St\\. )?\\p{L}[\\p{L}'’-]{2,20}";
const run = `(?<value>${word}(?: ${word})?)`;
/** Of many towns, or of none. */
const anyOne = late.iu`^(?:the|a|an|our|mainstream|local|county|state|city|town|military|international|regional|national|municipal|federal|airport|tribal|campus|transit|foreign|american|us|uk|native|first|second|third|last|new|still|pre|post|full|term|preterm|late|early|twin|free|live|natural|high|low|white|black|hospital|nearby|same|another|volunteer|rural|public|called|via|by|from|to|at|with|and)$`;

/** A name in mixed text; in one case the list of towns has to know it. */
function isTown(value: string, hit: PatternHit): boolean {
  const words = value.split(' ');
  if (largePlaces.has(value) || words.some((one) => anyOne.test(one) || isFunctionWord(one))) return false;
  const folded = value.toLowerCase();
  if (cities.has(folded) || towns.has(folded) || cities.has(folded.split(' ').at(-1) ?? '')) return true;
  return (
    letterCaseAt(hit.text, hit.start) === 'mixed' &&
    words.every((one) => /^\p{Lu}\p{Ll}/u.test(one)) &&
    !words.every((one) => {
      const lower = one.toLowerCase();
      return genericModifiers.has(lower) || clinicalCapitals.has(lower);
    })
  );
}

const patterns: readonly PhiPattern[] = [
  // "Juneau-born"
  {
    category: 'GEO',
    strength: 2,
    needs: late.iu`-born(?!\p{L})`,
    pattern: searched(`(?<![\\p{L}-])${run}(?=-born(?!\\p{L}))`, 'dgiu'),
    check: isTown,
  },
  // "Hays Police Dept case 5-12", "Liberal airport, gate 4"
  {
    category: 'GEO',
    strength: 2,
    needs: / (?:police|fire|airport|high school|public library|veterans home|city hall|municipal)/i,
    pattern: searched(
      `(?<![\\p{L}-])${run}(?= (?:police|fire (?:dept|department|brought|crew|medics)|airport|high school|public library|veterans home|city hall|municipal court)(?!\\p{L}))`,
      'dgiu',
    ),
    check: isTown,
  },
];

/** Towns before what a town has: an airport, police, a high school; "born" behind a hyphen. */
export const townNouns = patternRecognizer('town-nouns', '1', patterns);
