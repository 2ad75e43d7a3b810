import { mix } from '../../feature-hashing.ts';
import { countyNames, largeCityNames } from '../words/city-names.ts';
import { isAbbreviation } from '../words/clinical-abbreviations.ts';
import { hasClinicalShape, isClinicalName } from '../words/clinical-names.ts';
import { drugNames, hasDrugEnding } from '../words/drug-names.ts';
import { englishGivenNames } from '../words/english-given-names.ts';
import { eponyms } from '../words/eponyms.ts';
import { givenNames } from '../words/given-names.ts';
import { functionWords, stops } from '../words/hand-written-words.ts';
import { foldWord, isClinicalProperNoun, isDictionaryWord, isOrdinaryWord } from '../words/ordinary-word.ts';
import { isKnownName, particles } from '../words/person-name.ts';
import { neverNames, pluralRelations, relations, roles, titles } from '../words/person-roles.ts';
import {
  clinicalCapitals,
  genericModifiers,
  landscapeWords,
  strongHeads,
  weakHeads,
} from '../words/place-words.ts';
import { cities, largePlaces } from '../words/places.ts';
import { surnames } from '../words/surnames.ts';
import { townNames } from '../words/town-names.ts';
import { canBeGiven, canBeName } from '../words/word-names.ts';
import { hashed, WordTable } from '../words/word-table.ts';

const credentials: ReadonlySet<string> = new Set(
  'md do rn np pa lpn lvn cna phd psyd pharmd dpm dds dmd od mbbs mbchb frcp frcs facs msw lcsw lmsw pt ot otr slp rd rdn crna cnm cns aprn arnp fnp dnp bsn msn rph rrt pac mph esq jd frcpath ccc emt rmt dpt'.split(
    ' ',
  ),
);
const calendar: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
const streetWords: ReadonlySet<string> = new Set(
  'street st avenue ave road rd lane ln drive dr boulevard blvd court ct place pl way circle cir terrace ter highway hwy route rt parkway pkwy suite ste apt unit flat floor fl box lot row close crescent walk square po trail loop plaza mews plot block blk'.split(
    ' ',
  ),
);
const tokensIn = (names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...names].flatMap((name) => name.toLowerCase().split(' ')));
const isOneWord = (name: string): boolean => !name.includes(' ');
const cityWords = tokensIn(new Set([...largeCityNames, ...townNames.filter(isOneWord), ...cities]));
const countyWords = tokensIn(countyNames);
const largeWords = tokensIn(largePlaces);

/** Membership of a folded word in the lists, one bit each. */
const memberships: readonly ((folded: string, word: string) => boolean)[] = [
  (folded) => functionWords.has(folded),
  (_, word) => isOrdinaryWord(word),
  (_, word) => isDictionaryWord(word),
  (folded) => givenNames.has(folded),
  (folded) => englishGivenNames.has(folded),
  (folded) => surnames.has(folded),
  (_, word) => isKnownName(word),
  (_, word) => canBeGiven(word),
  (_, word) => canBeName(word),
  (folded) => eponyms.has(folded),
  (_, word) => isClinicalProperNoun(word),
  (folded) => drugNames.has(folded) || hasDrugEnding(folded),
  (_, word) => isClinicalName(word),
  (_, word) => hasClinicalShape(word),
  (folded) => cityWords.has(folded),
  (folded) => countyWords.has(folded),
  (folded) => largeWords.has(folded),
  (folded) => relations.has(folded) || pluralRelations.has(folded),
  (folded) => titles.has(folded),
  (folded) => roles.has(folded),
  (folded) => neverNames.has(folded),
  (folded) => strongHeads.has(folded),
  (folded) => weakHeads.has(folded),
  (folded) => genericModifiers.has(folded),
  (folded) => landscapeWords.has(folded),
  (folded) => clinicalCapitals.has(folded),
  (folded) => isAbbreviation(folded),
  (folded) => stops.has(folded),
  (folded) => credentials.has(folded),
  (folded) => calendar.has(folded),
  (folded) => streetWords.has(folded),
];
const bit = (index: number): number => 1 << index;
const IS = {
  functionWord: bit(0),
  ordinary: bit(1),
  dictionary: bit(2),
  given: bit(3) | bit(4),
  known: bit(6),
  canBeGiven: bit(7),
  canBeName: bit(8),
  clinical: bit(9) | bit(10) | bit(11) | bit(12),
  place: bit(14) | bit(15),
  large: bit(16),
  cue:
    bit(17) |
    bit(18) |
    bit(19) |
    bit(20) |
    bit(21) |
    bit(22) |
    bit(23) |
    bit(25) |
    bit(27) |
    bit(28) |
    bit(29) |
    bit(30),
  abbreviation: bit(26),
} as const;

export interface WordFacts {
  readonly bits: number;
  /** How it is written: small, Capital, CAPITALS, mixed, one letter, digits and so on. */
  readonly shape: number;
  /** The kinds of lists that it is on, as one number. */
  readonly kind: number;
  /** A common word itself, of any other word its shape and kind: names are not learned by heart. */
  readonly symbol: number;
  /** True if the word itself is in `symbol`. */
  readonly common: boolean;
  /** Hashes of beginnings and endings; 0 for a common word. */
  readonly affixes: readonly number[];
  /** Numbers of the features of its pieces of three and four letters, ends marked; none for a common word and for a number, which is not scored. */
  readonly pieces: Int32Array;
  /** Of the folded word. */
  readonly hash: number;
  /** Whether the word may be an identifier without any rule or cue. */
  readonly candidate: boolean;
  readonly folded: string;
  /** The same for words that fold alike, until `forgetWords`. */
  readonly number: number;
  /** Its own, until then. */
  readonly id: number;
}

export function hashText(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function shapeOf(word: string): number {
  const hasDigit = /\d/.test(word);
  const hasLetter = /\p{L}/u.test(word);
  if (hasDigit && !hasLetter) return 10 + Math.min(word.length, 12);
  if (hasDigit) {
    const pattern = word
      .replace(/\p{Lu}+/gu, 'A')
      .replace(/[^A\d]+/gu, 'a')
      .replace(/\d+/g, '9')
      .slice(0, 4);
    return 64 + (hashText(pattern, 3) & 255) * 4 + Math.min(3, word.length >> 2);
  }
  const upper = word.charAt(0) !== word.charAt(0).toLowerCase();
  if (word.length === 1) return upper ? 1 : 2;
  if (word === word.toUpperCase()) return word.length < 6 ? 24 + word.length : 3;
  if (word === word.toLowerCase()) return word.length < 4 ? 32 + word.length : 4;
  const rest = word.slice(1);
  if (rest === rest.toLowerCase()) return word.length < 4 ? 40 + word.length : 5;
  return upper ? 6 : 7;
}

const known = new WordTable<WordFacts>();
const numbers = new Map<string, number>();

function numberOf(folded: string): number {
  let number = numbers.get(folded);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(folded, number);
  }
  return number;
}

let generation = 0;
/** Another one after words were forgotten: then numbers and ids are given anew. */
export const wordGeneration = (): number => generation;

/** Between two notes: the words of one must keep their numbers. */
export function forgetWords(): void {
  if (known.size < 32_768) return;
  generation += 1;
  known.clear();
  numbers.clear();
}

/** What the lists and the spelling say of a word, remembered: notes use the same words over and over. */
export function factsAt(text: string, start: number, end: number): WordFacts {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashed(hash, text.charCodeAt(at));
  const found = known.get(text, start, end, hash);
  if (found !== undefined) return found;
  const word = text.slice(start, end);
  const facts = readFacts(word);
  known.set(word, hash, facts);
  return facts;
}

const none = new Int32Array(0);

function piecesOf(folded: string): Int32Array {
  const marked = `^${folded}$`;
  const pieces: number[] = [];
  for (const length of [3, 4])
    for (let at = 0; at + length <= marked.length; at += 1)
      pieces.push(mix(132 + length, hashText(marked.slice(at, at + length), 31)));
  return Int32Array.from(pieces);
}

function readFacts(word: string): WordFacts {
  const shape = shapeOf(word);
  const folded = foldWord(word);
  const number = numberOf(folded);
  if (/\d/.test(word)) {
    return {
      bits: 0,
      shape,
      kind: 1,
      symbol: shape + 0x10000,
      common: false,
      affixes: [],
      pieces: none,
      hash: hashText(folded, 41),
      candidate: true,
      folded,
      number,
      id: known.size,
    };
  }
  let bits = 0;
  for (let index = 0; index < memberships.length; index += 1)
    if (memberships[index]!(folded, word)) bits |= bit(index);
  const has = (mask: number): boolean => (bits & mask) !== 0;
  const kind =
    2 +
    (has(IS.functionWord) ? 0 : has(IS.ordinary) ? 1 : has(IS.dictionary) ? 2 : 3) +
    4 * (has(IS.given) ? 2 : has(IS.known) ? 3 : has(IS.canBeName) ? 1 : 0) +
    16 * (has(IS.clinical) ? 1 : 0) +
    32 * (has(IS.place) ? 1 : has(IS.large) ? 2 : 0) +
    96 * (has(IS.cue) ? 1 : 0) +
    192 * (has(IS.abbreviation) ? 1 : 0) +
    384 * (particles.test(word) ? 1 : 0);
  const small = word === word.toLowerCase();
  const common =
    has(IS.functionWord | IS.cue) ||
    (has(IS.ordinary) && (small || !has(IS.known))) ||
    (has(IS.dictionary) && !has(IS.canBeName)) ||
    (has(IS.abbreviation) && word.length < 6);
  const symbol = common ? hashText(folded, 7) | 0x40000000 : kind * 64 + (shape & 63) + 0x20000;
  const affixes = common
    ? []
    : [
        hashText(folded.slice(-2), 11),
        hashText(folded.slice(-3), 12),
        hashText(folded.slice(-4), 13),
        hashText(folded.slice(0, 2), 14),
        hashText(folded.slice(0, 3), 15),
      ];
  const candidate = !small || !has(IS.dictionary) || has(IS.given) || has(IS.place);
  const pieces = common ? none : piecesOf(folded);
  const hash = hashText(folded, 41);
  const id = known.size;
  return { bits, shape, kind, symbol, common, affixes, pieces, hash, candidate, folded, number, id };
}

/** A shape without a capital. */
export const isInSmall = (shape: number): boolean => shape === 2 || shape === 4 || (shape > 32 && shape < 40);

/** Small words of the language, which no name is made of alone. */
export const isFunctionWord = ({ bits }: WordFacts): boolean => (bits & (IS.functionWord | bit(27))) !== 0;

/** "Dr", "Mrs"; "MS" is morphine sulfate too. */
export const isTitle = ({ bits, folded, shape }: WordFacts): boolean =>
  (bits & bit(18)) !== 0 && !(folded === 'ms' && shape === 26);

/** Titles stay beside a name, and so do states and countries, 45 CFR 164.514(b)(2)(i)(B). */
export function isNoNameAlone({ bits }: WordFacts): boolean {
  return (bits & (bit(18) | IS.large)) !== 0;
}

/** A short form, or a word of medicine that is no word of the language and no given name: an eponym, a drug, a test. */
export function isDoubtfulName({ bits, shape }: WordFacts): boolean {
  const has = (mask: number): boolean => (bits & mask) !== 0;
  if (has(IS.abbreviation)) return true;
  const inCapitals = shape === 3 || (shape > 24 && shape < 32);
  if (has(IS.dictionary)) return inCapitals && !has(IS.given | IS.known);
  return has(IS.clinical | bit(13)) && !has(IS.given);
}
