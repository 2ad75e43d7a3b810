import { ClincodeError } from '../errors.ts';
import { termScopes } from '../terminology/concept.ts';
import { abbreviationKey, termKey } from '../terminology/normalize-term.ts';
import { wordMemory } from '../word-memory.ts';
import type { ConceptStore } from './concept-store.ts';
import { joinSections, splitSections } from './packed-sections.ts';

/** One concept that a short form may stand for. */
export interface Sense {
  readonly ordinal: number;
  /** Share of the uses of the short form, 0 to 1. What shares of one short form lack to 1 are uses for things that are no concept. */
  readonly share: number;
  /** Lists of abbreviations that give the sense; 0 if the terminology alone has it. */
  readonly lists: number;
  /** The terminology itself has the short form as a term of the concept. */
  readonly own: boolean;
}

export interface Senses {
  /** Senses of a short form however cased and dotted, the most frequent first. Mostly the same array for the same form. */
  lookup(short: string): readonly Sense[];
}

/** What a list says of one short form: concepts with their shares, and nothing for its other uses. */
export interface ListedSenses {
  /** Each once, however cased. */
  readonly short: string;
  /** Only as it is written: CaP is prostate cancer where CAP is pneumonia. */
  readonly exactCase?: true;
  readonly senses: readonly Omit<Sense, 'own'>[];
}

/**
 * What all concepts of the terminology that the lists do not give have together, beside those that they give:
 * clinicians' lists know the common ones, and what is rare for them is not impossible.
 */
const UNLISTED_SHARE = 0.02;
/** Short forms whose senses are kept: a note repeats a few, an archive a few thousand. */
const MAX_KEPT = 4096;
const SECTIONS = 6;

/** senses.bin. The same senses make the same bytes. */
export function encodeSenses(listed: readonly ListedSenses[], conceptCount: number): Uint8Array<ArrayBuffer> {
  const all = listed.map(({ senses }) =>
    [...senses].sort((a, b) => b.share - a.share || a.ordinal - b.ordinal),
  );
  const senses = all.flat();
  const ends = Uint32Array.from(all, (own) => own.length);
  for (let i = 1; i < ends.length; i++) ends[i]! += ends[i - 1]!;
  return joinSections([
    Uint32Array.of(conceptCount),
    new TextEncoder().encode(
      listed.map(({ short, exactCase }) => (exactCase ? caseKey(short) : abbreviationKey(short))).join('\n'),
    ),
    ends,
    Uint32Array.from(senses, ({ ordinal }) => ordinal),
    Float32Array.from(senses, ({ share }) => share),
    Uint8Array.from(senses, ({ lists }) => Math.min(lists, 255)),
  ]);
}

/**
 * Senses from the terminology's own abbreviations and short terms, equally frequent, and from senses.bin
 * where the index has one.
 * @throws ClincodeError `index_damaged`, `index_mismatch` if the file belongs to other concepts
 */
export function createSenses(concepts: ConceptStore, bytes?: Uint8Array): Senses {
  const listedOf = bytes === undefined ? () => undefined : readListed(bytes, concepts.conceptCount);
  const merged = (short: string): readonly Sense[] => {
    const written = ownOrdinals(short, concepts).length > 0 ? short : singular(short);
    const own = ownOrdinals(written, concepts);
    const listed =
      listedOf(caseKey(short)) ??
      listedOf(abbreviationKey(short)) ??
      listedOf(abbreviationKey(singular(short)));
    const more = own.filter((ordinal) => !listed?.some((sense) => sense.ordinal === ordinal));
    const given = listed?.reduce((sum, sense) => sum + sense.share, 0) ?? 0;
    const share = (listed === undefined ? 1 : UNLISTED_SHARE * (given || 1)) / more.length;
    const senses = [
      ...(listed ?? []).map((sense) => ({ ...sense, own: own.includes(sense.ordinal) })),
      ...more.map((ordinal) => ({ ordinal, share, lists: 0, own: true })),
    ];
    // sorting is stable: among equals the closest term and the better known concept stays first
    return senses.sort((a, b) => b.share - a.share || Number(b.own) - Number(a.own));
  };
  const kept = new Map<string, readonly Sense[]>();
  return {
    lookup(short) {
      const known = kept.get(short);
      if (known !== undefined) return known;
      const senses = merged(short);
      if (kept.size >= Math.min(MAX_KEPT, wordMemory.ofNotes)) kept.clear();
      kept.set(short, senses);
      return senses;
    },
  };
}

/** No `abbreviationKey` begins so. */
const caseKey = (short: string): string => `=${short.replace(/[^\p{L}\p{N}]+/gu, '')}`;

/** "LIDs" is more than one LID; "AIDS" and "as" are not. */
function singular(short: string): string {
  return /[\p{Lu}\p{N}]s$/u.test(short) ? short.slice(0, -1) : short;
}

/** Concepts with this abbreviation or short term, closest scope first, then those that most terminologies name. */
function ownOrdinals(short: string, concepts: ConceptStore): readonly number[] {
  const letters = abbreviationKey(short);
  const closest = new Map<number, number>();
  const take = (row: number): void => {
    const ordinal = concepts.ordinalOfRow(row);
    const scope = termScopes.indexOf(concepts.scopeOfRow(row));
    closest.set(ordinal, Math.min(scope, closest.get(ordinal) ?? scope));
  };
  for (const row of Array.from(concepts.rowsByAbbreviation(letters))) take(row);
  const keys = new Set([termKey(short), termKey(letters)]);
  for (const row of [...keys].flatMap((key) => Array.from(concepts.rowsByKey(key)))) {
    // a key lacks small words: that of "A-T" is that of any "T"
    if (abbreviationKey(concepts.textOfRow(row)) === letters) take(row);
  }
  return [...closest]
    .sort(([a, x], [b, y]) => x - y || concepts.xrefCountOf(b) - concepts.xrefCountOf(a) || a - b)
    .map(([ordinal]) => ordinal);
}

type Listed = readonly Omit<Sense, 'own'>[];

function readListed(bytes: Uint8Array, conceptCount: number): (key: string) => Listed | undefined {
  const [count, text, endBytes, ordinalBytes, shareBytes, lists] = splitSections(
    bytes,
    SECTIONS,
    'senses.bin',
  );
  const words = (section: Uint8Array): Uint32Array =>
    new Uint32Array(section.buffer, section.byteOffset, section.byteLength >> 2);
  const [ends, ordinals] = [words(endBytes!), words(ordinalBytes!)];
  const shares = new Float32Array(shareBytes!.buffer, shareBytes!.byteOffset, shareBytes!.byteLength >> 2);
  if (words(count!)[0] !== conceptCount)
    throw new ClincodeError('index_mismatch', 'senses.bin belongs to other concepts');
  const keys = ends.length === 0 ? [] : new TextDecoder().decode(text).split('\n');
  const agree =
    keys.length === ends.length &&
    (ends.at(-1) ?? 0) === ordinals.length &&
    shares.length === ordinals.length &&
    lists!.length === ordinals.length &&
    ends.every((end, i) => i === 0 || end >= ends[i - 1]!) &&
    ordinals.every((ordinal) => ordinal < conceptCount);
  if (!agree) throw new ClincodeError('index_damaged', 'senses.bin is not what this version writes');
  const places = new Map(keys.map((key, place) => [key, place]));
  return (key) => {
    const place = places.get(key);
    if (place === undefined) return undefined;
    const start = place === 0 ? 0 : ends[place - 1]!;
    return Array.from(ordinals.subarray(start, ends[place]!), (ordinal, i) => ({
      ordinal,
      share: shares[start + i]!,
      lists: lists![start + i]!,
    }));
  };
}
