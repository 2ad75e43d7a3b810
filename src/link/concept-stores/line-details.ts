import type { Concept, ConceptDetails, ConceptMapTarget } from '../../terminology/concept.ts';
import { readConceptLine } from '../../terminology/concept-schema.ts';
import { bytesOf, endOfString, hasPiece, isAt, QUOTE, wordReader } from './line-bytes.ts';
import { CODE_LENGTH, FIRST_ROW, LINE, NAME_LENGTH, PLACES, TEXT } from './line-places.ts';
import type { PackedTables } from './packed-tables.ts';
import { textReader } from './text-reader.ts';

/** What lines have beside terms, which are most of them, and how much a parser would make of these. */
export interface LineReader {
  detailsAt(ordinal: number): ConceptDetails;
  /** False as well for a code that JSON writes otherwise than it is. */
  isPlainCode(ordinal: number, code: string): boolean;
  /** Undefined if the line says it with backslashes, or the concept has no terms. */
  namedAt(ordinal: number): { readonly code: string; readonly name: string } | undefined;
  mapsAt(ordinal: number): readonly ConceptMapTarget[];
  /** Whether the bytes lie behind the terms. */
  hasBehindTerms(ordinal: number, piece: Uint8Array): boolean;
}

const COMMA = 0x2c;
const ZERO = 0x30;
const NINE = 0x39;
const CLOSED = 0x7d;

const BEFORE_CODE = '{"code":"'.length;
const BEFORE_NAME = '","name":"'.length;
const AROUND_CODE = BEFORE_CODE + BEFORE_NAME;
const fieldEnd = bytesOf('","');
const fsnField = bytesOf('","fsn":"');
const synonymsField = bytesOf('","synonyms":[');
/** A term has backslashes before its quotes, and none that is one of these words has a colon behind it. */
const parentsField = bytesOf(',"parents":["');
const tagField = bytesOf(',"semanticTag":"');
const activeField = bytesOf(',"active":false');
const mapsField = bytesOf(',"maps":[{');
const xrefsField = bytesOf(',"xrefs":{"');
const others = [bytesOf(',"retired":{'), bytesOf(',"tabular":{')];
/** In the order in which they are written. */
const fieldsBehindTerms = [parentsField, tagField, activeField, mapsField, xrefsField, ...others];
const systemField = bytesOf('{"system":"');
const codeField = bytesOf('","code":"');
const numberField = bytesOf('":');

const noMaps: readonly ConceptMapTarget[] = [];

/** Reads lines as `conceptLine` writes them; what is not as plain as most is left to a parser. */
export function lineReader(
  lines: Uint8Array,
  tables: PackedTables,
  allPlaces: () => Uint32Array,
): LineReader {
  const textAt = textReader(lines);
  const wordAt = wordReader(lines, textAt);
  /** Where the reading is. */
  let at = 0;

  /** The brace that ends a line. */
  const endOf = (ordinal: number, places: Uint32Array): number => places[(ordinal + 1) * PLACES + LINE]! - 2;
  /** The first field behind the terms, which take no fewer bytes in a line than in the tables. */
  const behindTerms = (ordinal: number, places: Uint32Array): number => {
    const own = ordinal * PLACES;
    const end = endOf(ordinal, places);
    const terms = places[own + PLACES + TEXT]! - places[own + TEXT]!;
    let place = places[own + LINE]! + AROUND_CODE + places[own + CODE_LENGTH]! + terms;
    for (; place < end; place++)
      if (lines[place] === COMMA && lines[place + 1] === QUOTE && isFieldAt(lines, place)) return place;
    return end;
  };
  const hasField = (field: Uint8Array): boolean => {
    if (!isAt(lines, at, field)) return false;
    at += field.length;
    return true;
  };
  /** Moves behind a string; undefined if it is not plain. */
  const readString = (read: (start: number, end: number) => string): string | undefined => {
    const start = at;
    const end = endOfString(lines, start);
    if (end < 0) return undefined;
    at = end;
    return read(start, end);
  };
  const parsed = (ordinal: number): Concept =>
    readConceptLine(textAt(tables.lineOffsets[ordinal]!, tables.lineOffsets[ordinal + 1]!));

  /** Systems and codes; undefined if there is more, which has not been read then. */
  const readMaps = (): readonly ConceptMapTarget[] | undefined => {
    const maps: ConceptMapTarget[] = [];
    at--;
    for (;;) {
      if (!hasField(systemField)) return undefined;
      const system = readString(wordAt);
      if (system === undefined || !hasField(codeField)) return undefined;
      const code = readString(textAt);
      if (code === undefined || lines[at + 1] !== CLOSED) return undefined;
      maps.push({ system, code });
      at += 2;
      if (lines[at++] !== COMMA) return maps;
    }
  };
  const readXrefs = (): Record<string, number> | undefined => {
    const xrefs: Record<string, number> = {};
    for (;;) {
      const system = readString(wordAt);
      if (system === undefined || system === '__proto__' || !hasField(numberField)) return undefined;
      let count = 0;
      const from = at;
      while (lines[at]! >= ZERO && lines[at]! <= NINE) count = 10 * count + lines[at++]! - ZERO;
      if (at === from || count > Number.MAX_SAFE_INTEGER) return undefined;
      xrefs[system] = count;
      if (lines[at] === CLOSED) {
        at++;
        return xrefs;
      }
      if (lines[at] !== COMMA || lines[at + 1] !== QUOTE) return undefined;
      at += 2;
    }
  };
  const readDetails = (ordinal: number): ConceptDetails | undefined => {
    const places = allPlaces();
    const own = ordinal * PLACES;
    if (places[own + FIRST_ROW] === places[own + PLACES + FIRST_ROW]) return undefined;
    at = places[own + LINE]! + AROUND_CODE + places[own + CODE_LENGTH]! + places[own + NAME_LENGTH]!;
    let fsn: string | undefined;
    if (hasField(fsnField)) {
      fsn = readString(textAt);
      if (fsn === undefined) return undefined;
    } else if (!hasField(synonymsField)) return undefined;

    at = behindTerms(ordinal, places);
    let parentCount = 0;
    if (hasField(parentsField)) {
      do {
        if (parentCount++ > 0) at += 3;
        at = endOfString(lines, at);
        if (at < 0) return undefined;
      } while (lines[at + 1] === COMMA);
      at += 2;
    }
    let semanticTag: string | undefined;
    if (hasField(tagField)) {
      semanticTag = readString(wordAt);
      if (semanticTag === undefined) return undefined;
      at++;
    }
    const active = !hasField(activeField);
    const maps = hasField(mapsField) ? readMaps() : noMaps;
    if (maps === undefined) return undefined;
    const xrefs = hasField(xrefsField) ? readXrefs() : {};
    if (xrefs === undefined || at !== endOf(ordinal, places)) return undefined;
    return { fsn, semanticTag, active, parentCount, maps, xrefs, retired: undefined };
  };
  return {
    detailsAt: (ordinal) => readDetails(ordinal) ?? detailsOf(parsed(ordinal)),
    isPlainCode(ordinal, code) {
      const start = allPlaces()[ordinal * PLACES + LINE]! + BEFORE_CODE;
      for (let i = 0; i < code.length; i++) if (lines[start + i] !== code.charCodeAt(i)) return false;
      return lines[start + code.length] === QUOTE;
    },
    namedAt(ordinal) {
      const places = allPlaces();
      const own = ordinal * PLACES;
      const from = places[own + LINE]! + BEFORE_CODE;
      const codeLength = places[own + CODE_LENGTH]!;
      const nameLength = places[own + NAME_LENGTH]!;
      const end = from + codeLength + BEFORE_NAME + nameLength;
      if (nameLength === 0 || !isAt(lines, end, fieldEnd)) return undefined;
      const both = textAt(from, end);
      // a character of more than one byte
      if (both.length !== end - from) return undefined;
      return { code: both.slice(0, codeLength), name: both.slice(codeLength + BEFORE_NAME) };
    },
    mapsAt(ordinal) {
      const places = allPlaces();
      const end = endOf(ordinal, places);
      at = behindTerms(ordinal, places);
      while (at < end && !isAt(lines, at, mapsField)) at++;
      if (at >= end) return noMaps;
      at += mapsField.length;
      return readMaps() ?? parsed(ordinal).maps;
    },
    hasBehindTerms(ordinal, piece) {
      const places = allPlaces();
      return hasPiece(lines, behindTerms(ordinal, places), endOf(ordinal, places), piece);
    },
  };
}

function isFieldAt(lines: Uint8Array, at: number): boolean {
  for (const field of fieldsBehindTerms)
    if (field[2] === lines[at + 2] && isAt(lines, at, field)) return true;
  return false;
}

function detailsOf(concept: Concept): ConceptDetails {
  const { fsn, semanticTag, active, parents, maps, xrefs, retired } = concept;
  return { fsn, semanticTag, active, parentCount: parents.length, maps, xrefs, retired };
}
