import { type AskedPattern, late, searched } from '../patterns/search-pattern.ts';
import type { PhiRecognizer } from '../phi-recognizer.ts';
import { foldedWord, isFunctionWord } from '../words/ordinary-word.ts';
import { clinicalCapitals, genericModifiers, landscapeWords } from '../words/place-words.ts';
import { isOneCase, withOneCase } from './one-case.ts';
import { type PatternHit, type PhiPattern, patternRecognizer } from './pattern-recognizer.ts';

const sp = '(?: |\\r?\\n)';
const word = "(?:st\\. )?\\p{L}[\\p{L}\\p{M}'’-]{1,24}";
/** What only a house of care calls itself, in two words or more, or in one that no sentence ends with. */
const sure =
  "nursing (?:home|center|centre|facility)|skilled nursing|care (?:center|centre|home)|home (?:care|health(?: agency| care| services)?)|health (?:and|&) rehab(?:ilitation)?|rehab(?:ilitation)? (?:and|&) care|rehab(?:ilitation)? (?:center|centre|hospital)|health (?:center|centre|system|services)|healthcare|medical (?:center|centre|group|clinic|associates)|(?:regional|general|memorial|community|surgical|specialty|children’s|children's) hospital|hospice(?: care)?|assisted living|senior living|living center|retirement (?:community|village|home|association)|memory care|behavioral health|mental health center|recovery center|kidney center|cancer center|heart institute|eye (?:center|clinic|institute)|surgery center|urgent care|walk-in clinic|family (?:clinic|medicine|practice)|internal medicine|women[’']s health|physical therapy|pain clinic|infusion center|sleep center|wellness center|imaging center|dialysis(?: center)?|associates in (?:cardiology|medicine|pediatrics|surgery|dermatology)";
/** Of these a capital, or a word that names, has to say more. */
const open =
  'pharmacy|rehab|rehabilitation|hospital|clinic|pediatrics|orthopedics|orthopaedics|dermatology|physicians|counseling|counselling|imaging|manor|lodge|villa|village|gardens|estates|place|terrace|haven';
const legal = `(?:,?${sp}(?:inc|llc|l\\.l\\.c|ltd|pllc|p\\.?a|p\\.?c|llp|lp|corp)\\b\\.?)?`;
const kinds = (list: string): string => list.replaceAll(' ', sp);
const names = `(?:${word}${sp}(?:(?:&|and|of)${sp})?){1,4}?`;
/** Where somebody was, is sent or was seen. */
const where =
  'at|from|to|via|by|called|attends|near|hospice:|facility:|hospital:|pharmacy:|clinic:|dialysis:|snf:|rehab:|practice:|resident of|care of|patient of|discharged to|gp,|surgery:|dispo:|osh:|txf from|practice:|home o2 via';

/** Words that say which one of many is not told: "a local nursing home", "the outside hospital", "inpatient hospice care". */
const anyOne = late.iu`^(?:local|outside|nearby|closest|nearest|another|different|same|new|our|his|her|their|my|your|the|this|that|an?|any|some|no|other|several|multiple|various|first|second|last|previous|prior|current|future|possible|appropriate|available|suitable|private|public|state|county|city|national|academic|tertiary|large|small|rural|urban|primary|secondary|outpatient|inpatient|acute|subacute|chronic|skilled|short|long|term|daily|weekly|home|own|with|without|and|or|for|in|on|he|she|they|we|patient|pt|family|hemo|peritoneal|acute-care|long-term|short-term|was|is|were|has|had|been|be|continue|continued|receiving|receives|start|starting|started|begin|ongoing|regular|routine|formal|further|full|part|additional|about|regarding|discussed|requested|declined|recommended)$`;

/** Of many houses, but with a capital before the kind the name of one: "Total Pharmacy", "Veterans Hospice". */
const trades =
  'Total|Veterans|Complete|Advanced|Integrated|Premier|Central|Metro|Community|Family|Comprehensive|Main|Personal|Superior|First|New';
const trading = searched(`^(?:${trades})$`, 'u');

function isPlain(one: string): boolean {
  const folded = foldedWord(one);
  if (trading.test(one)) return false;
  return (
    anyOne.test(one) ||
    isFunctionWord(one) ||
    (!landscapeWords.has(folded) && (genericModifiers.has(folded) || clinicalCapitals.has(folded)))
  );
}

const end = (list: string): RegExp => new RegExp(`\\s(?:${kinds(list)})${legal}$`, 'isu');
const sureEnd = end(sure);
const openEnd = end(open);

const wordsIn = (value: string): string[] => value.split(/[\s&,]+/u).filter((one) => one !== '');

/** Some word before the kind says which house it is; in mixed text each has its capital. */
function isHouse(value: string, hit: PatternHit, kind: RegExp): boolean {
  const before = wordsIn(value.replace(kind, '')).filter((one) => !/^(?:and|of)$/iu.test(one));
  if (
    before.length === 0 ||
    before.some((one) => anyOne.test(one) && !trading.test(one)) ||
    before.every(isPlain)
  )
    return false;
  return isOneCase(hit) || wordsIn(value).every((one) => /^(?:\p{Lu}|of$|and$|in$)/u.test(one));
}

const behind = (list: string, cues: string): AskedPattern =>
  searched(
    `(?<!\\p{L})(?:${cues})${sp}(?:the )?(?<value>${names}(?:${kinds(list)})${legal})(?![\\p{L}-])`,
    'dgiu',
  );

const anyKind = `${sure}|${open}`;
const anyEnd = end(anyKind);
const callers =
  'called|faxed|sent|phoned|requests?|reports?|will|notified|staff|nurse|pharmacy|records?|rn|accepted|declined|contacted|is closed|confirmed|ed|er|visit|appt|appointment';

/** In notes of one case. */
const oneCase = patternRecognizer('care-houses', '1', [
  // "had surgery at sunflower home care", "ACCEPTED AT TOTAL MEDICAL GROUP"
  {
    category: 'GEO',
    strength: 2,
    pattern: behind(sure, where),
    check: (value, hit) => isOneCase(hit) && isHouse(value, hit, sureEnd),
  },
  // Behind what is done somewhere also "rosewood rehabilitation"
  {
    category: 'GEO',
    strength: 2,
    pattern: behind(open, where.replace('|to|', '|')),
    check: (value, hit) => isOneCase(hit) && isHouse(value, hit, openEnd),
  },
  // "family hospice care llc called with a critical potassium"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?:(?:^|[.!?\\n])[ \\t]{0,2})(?<value>${names}(?:${kinds(anyKind)})${legal})(?=${sp}(?:${callers})(?!\\p{L}))`,
      'dgiu',
    ),
    check: (value, hit) => isOneCase(hit) && isHouse(value, hit, anyEnd),
  },
]);

const chain =
  /hca|davita|fresenius|kindred|medicalodges|diversicare|brookdale|encompass|select specialty|presbyterian|good samaritan|homestead|legacy|amberwell|ascension|vibra/i;
const cap = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
const capitals: readonly PhiPattern[] = [
  // "at Total Pharmacy", "GP, Veterans Hospice"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(`(?<!\\p{L})(?:${trades}) (?:${word} ){0,3}?(?:${kinds(anyKind)})(?![\\p{L}-])`, 'giu'),
    check: (value, hit) => anyEnd.test(value) && isHouse(value, hit, anyEnd),
  },
  // "Mercy Gardens called with a result"
  {
    category: 'GEO',
    strength: 2,
    pattern: searched(
      `(?<=(?:^|\\n|[.!?] )[ \\t]{0,2})(?:${cap} ){1,4}${cap}(?= (?:${callers})(?!\\p{L}))`,
      'gu',
    ),
    check: (value, hit) => anyEnd.test(value) && isHouse(value, hit, anyEnd),
  },
  // "*** Memorial Village ***"
  {
    category: 'GEO',
    strength: 2,
    needs: /\*\*/,
    pattern: late.gu`(?<=\*{2,4} ?)[\p{L}][^*\n]{3,60}?(?= ?\*{2,4})`,
    check: (value) => anyEnd.test(value),
  },
  // "HCA Carlsbad", "Presbyterian of Paisley", "Good Samaritan Society - Rock Hill": a chain and its town
  {
    category: 'GEO',
    strength: 2,
    needs: chain,
    pattern: searched(
      `(?<!\\p{L})(?:(?:hca|davita|fresenius|kindred|medicalodges|diversicare(?: of)?|brookdale|encompass health|select specialty(?: hospital)? of|presbyterian of|good samaritan society -|homestead of|legacy at|amberwell|ascension(?: via christi)?|vibra) ${word}(?: (?!ed\\b|er\\b|on\\b|in\\b|for\\b|and\\b|with\\b|to\\b|called\\b|pharmacy\\b|staff\\b|who\\b|was\\b|is\\b)${word})?)(?![\\p{L}-])`,
      'giu',
    ),
    check: (value, hit) =>
      (isOneCase(hit) || value.split(' ').every((one) => /^(?:\p{Lu}|of$|at$|-$)/u.test(one))) &&
      !/ (?:since|feb|jan|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b/iu.test(value),
  },
  // "cc: glenn kirk, total medical group"; a signature's "GP, Veterans Hospice"
  {
    category: 'GEO',
    strength: 2,
    needs: /(?:^|\n)[ \t]{0,8}(?:b?cc|copy|copies|gp|partner|consultant|physician|nurse practitioner)[:, ]/i,
    pattern: searched(
      `(?:(?:^|\\n)[ \\t]{0,8}(?:b?cc|cop(?:y|ies)(?: to)?|gp|gp partner|partner|consultant|physician|nurse practitioner)(?:[:,][^\\n]{0,40}?[ ,(]))(?<value>${names}(?:${kinds(anyKind)})${legal})(?=[ \\t]*(?:\\r?\\n|$|[;,)]))`,
      'dgiu',
    ),
    check: (value, hit) => isHouse(value, hit, anyEnd),
  },
];
const mixed = patternRecognizer('care-houses', '1', capitals);
/** Houses of care whose names are plain words, where a place is said: notes of one case, letters, who called. */
export const careHouses: PhiRecognizer = withOneCase(mixed, oneCase);
