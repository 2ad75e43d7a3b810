import { englishGivenNames } from '../words/english-given-names.ts';
import { givenNames } from '../words/given-names.ts';
import { cities } from '../words/places.ts';
import { surnames } from '../words/surnames.ts';
import { caseLike } from './case-like.ts';
import { type Draw, pick } from './keyed-hash.ts';
import { givenNamesOf } from './surrogate-names.ts';
import { sameForm } from './surrogate-value.ts';

/** What surrogates must not be: the words of the values that they stand for. */
export type Taken = ReadonlySet<string>;

export interface NameOptions {
  readonly taken: Taken;
  readonly keepInitials: boolean;
}

const lastNames = [...surnames].filter((name) => name.length > 3);
const cityNames = [...cities].filter((name) => name.length > 4);
const female = new Set<string>(givenNamesOf.female);
const male = new Set<string>(givenNamesOf.male);

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Parts of a name that name nobody; titles are among them where a whole field is a name. */
const PARTICLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|van|von|der|den|de|del|della|di|da|dos|du|la|le|los|las|y|e|al|el|bin|ibn|bint|ben|st|saint|and|und|jr|sr|i{2,3}|iv|md|do|rn|np|pa|phd|dds|lpn|mbbs|frcp)$/i;
const POSSESSIVE = /['’]s$/i;

/**
 * A name of the same form: given name for given name of the same gender, surname for surname, in the same letter case
 * and order. Each part has its own surrogate, so that "Johnson, Robert M." and "Mr. Johnson" still are one person.
 */
export function surrogateName(from: Draw, value: string, { taken, keepInitials }: NameOptions): string {
  return value.replace(WORD, (written) => {
    const possessive = POSSESSIVE.exec(written)?.[0] ?? '';
    const word = written.slice(0, written.length - possessive.length);
    if (word.length === 1) return (keepInitials ? word : caseLike(word, letterFor(from, word))) + possessive;
    if (PARTICLE.test(word)) return written;
    const plain = word.toLowerCase();
    const pool = poolOf(plain);
    const fitting = keepInitials ? pool.filter((name) => name[0] === plain[0]) : pool;
    return (
      caseLike(word, free(from, `NAME ${plain}`, fitting.length > 0 ? fitting : pool, taken)) + possessive
    );
  });
}

function poolOf(word: string): readonly string[] {
  if (female.has(word)) return givenNamesOf.female;
  if (male.has(word)) return givenNamesOf.male;
  const isGiven = (givenNames.has(word) || englishGivenNames.has(word)) && !surnames.has(word);
  return isGiven ? givenNamesOf.unknown : lastNames;
}

function letterFor(from: Draw, letter: string): string {
  const others = [...'abcdefghijklmnoprstvw'].filter((other) => other !== letter.toLowerCase());
  return others[pick(from, `initial ${letter.toLowerCase()}`, others.length)]!;
}

/** The first of the key's choices that is no word of a real value. */
function free(from: Draw, label: string, pool: readonly string[], taken: Taken): string {
  const first = pick(from, label, pool.length);
  for (let i = 0; i < pool.length; i++) {
    const name = pool[(first + i) % pool.length]!;
    if (!taken.has(name)) return name;
  }
  return pool[first]!;
}

/** Words of an address or an institution that say its kind; they stay. */
const KIND =
  /^(?:st|street|rd|road|ave?|avenue|blvd|boulevard|dr|drive|ln|lane|ct|court|pl|place|way|pkwy|parkway|hwy|highway|cir|circle|ter|terrace|sq|square|close|cres|crescent|apt|apartment|unit|suite|ste|floor|fl|box|po|rm|room|building|bldg|north|south|east|west|n|s|e|w|ne|nw|se|sw|hospital|hosp|medical|center|centre|clinic|health|healthcare|care|system|regional|general|memorial|community|children|childrens|university|college|institute|infirmary|surgery|practice|pharmacy|laboratory|labs?|hospice|house|home|lodge|nursing|rehabilitation|cancer|heart|school|county|city|town|village|township|parish|district|of|the|and|at|for|in|saint|mount|lake|fort|new)$/i;

/** A place of the same form: what says its kind stays, and so do states of two letters behind a comma. */
export function surrogatePlace(from: Draw, value: string, taken: Taken): string {
  const hasKind = (value.match(WORD) ?? []).some((word) => KIND.test(word));
  const pool = hasKind ? lastNames : cityNames;
  return value.replace(/[\p{L}\p{M}\d]+(?:['’][\p{L}\p{M}]+)*/gu, (word, at: number) => {
    if (/\d/.test(word)) return sameForm(from, 'GEO', word);
    if (KIND.test(word)) return word;
    if (/^[A-Z]{2}$/.test(word) && /,\s*$/.test(value.slice(0, at))) return word;
    return caseLike(word, free(from, `GEO ${word.toLowerCase()}`, pool, taken));
  });
}
