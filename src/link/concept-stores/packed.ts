import { type Concept, termScopes } from '../../terminology/concept.ts';
import { readConceptLine } from '../../terminology/concept-schema.ts';
import type { ConceptStore, TermRow } from '../concept-store.ts';
import { rowsOfKey } from '../key-table.ts';
import { type PackedConcepts, readTables } from './packed-tables.ts';

/**
 * Concepts and texts that are kept once they were read, at most: powers of two. A mention's candidates come from a
 * small part of a terminology. More than a few thousand are worse than none: looked up all over a large terminology,
 * each would be put away for another, after garbage collection has moved it to where it stays.
 */
const KEPT_CONCEPTS = 1 << 8;
const KEPT_TEXTS = 1 << 12;

/**
 * A store over bytes as `packConcepts` makes them. Opening takes a few milliseconds whatever the size: a
 * concept is parsed when it is asked for, and nothing else is unpacked at all.
 * @throws ClincodeError `index_damaged`
 */
export function createPackedConceptStore(packed: PackedConcepts): ConceptStore {
  const tables = readTables(packed.tables);
  const { firstRows, textOffsets, ordinals, scopes, lineOffsets, codeOffsets } = tables;
  const conceptCount = lineOffsets.length - 1;
  const termCount = ordinals.length;
  const lineText = textReader(packed.lines);
  const termText = textReader(tables.textBytes);
  const codeText = textReader(tables.codeBytes);

  const ordinalsHave = checkPlaces('concept', conceptCount);
  const rowsHave = checkPlaces('row', termCount);
  const conceptAt = kept(
    KEPT_CONCEPTS,
    conceptCount,
    (ordinal): Concept => readConceptLine(lineText(lineOffsets[ordinal]!, lineOffsets[ordinal + 1]!)),
  );
  const textOfRow = kept(KEPT_TEXTS, termCount, (row) => termText(textOffsets[row]!, textOffsets[row + 1]!));
  const codeAt = kept(KEPT_TEXTS, conceptCount, (ordinal) =>
    codeText(codeOffsets[ordinal]!, codeOffsets[ordinal + 1]!),
  );
  const rowAt = (row: number): TermRow => ({
    row,
    code: codeAt(ordinals[row]!),
    text: textOfRow(row),
    scope: termScopes[scopes[row]!]!,
  });

  const byCode = { slots: tables.codeSlots, groups: tables.codeGroups, rows: tables.codeRows };
  const byKey = { slots: tables.keySlots, groups: tables.keyGroups, rows: tables.keyRows };
  const byAbbreviation = {
    slots: tables.abbreviationSlots,
    groups: tables.abbreviationGroups,
    rows: tables.abbreviationRows,
  };
  const ordinalOf = (code: string): number => {
    const ordinal = rowsOfKey(byCode, code)[0];
    // a code comes from outside, where a hash could be aimed at; the wording of a term decides nothing alone
    return ordinal !== undefined && isText(code, tables.codeBytes, codeOffsets, ordinal, codeAt)
      ? ordinal
      : -1;
  };

  return {
    conceptCount,
    termCount,
    concept(code) {
      const ordinal = ordinalOf(code);
      return ordinal < 0 ? undefined : conceptAt(ordinal);
    },
    term: (row) => rowAt(rowsHave(row)),
    termsByKey: (key) => Array.from(rowsOfKey(byKey, key), rowAt),
    abbreviations: (key) => Array.from(rowsOfKey(byAbbreviation, key), rowAt),
    *terms() {
      for (let row = 0; row < termCount; row++) yield rowAt(row);
    },
    ordinalOf,
    conceptAt: (ordinal) => conceptAt(ordinalsHave(ordinal)),
    isMappedTo(ordinal, system) {
      const from = lineOffsets[ordinalsHave(ordinal)]!;
      return hasPiece(packed.lines, from, lineOffsets[ordinal + 1]!, systemField(system));
    },
    codeAt: (ordinal) => codeAt(ordinalsHave(ordinal)),
    nameAt(ordinal) {
      const row = firstRows[ordinalsHave(ordinal)]!;
      return row < firstRows[ordinal + 1]! ? textOfRow(row) : conceptAt(ordinal).name;
    },
    firstRow: (ordinal) => (ordinal === conceptCount ? termCount : firstRows[ordinalsHave(ordinal)]!),
    ordinalOfRow: (row) => ordinals[rowsHave(row)]!,
    scopeOfRow: (row) => termScopes[scopes[rowsHave(row)]!]!,
    textOfRow: (row) => textOfRow(rowsHave(row)),
    rowsByKey: (key) => rowsOfKey(byKey, key),
    rowsByAbbreviation: (key) => rowsOfKey(byAbbreviation, key),
    parentsOf: (ordinal) => section(tables.parents, tables.parentOffsets, ordinalsHave(ordinal)),
    childrenOf: (ordinal) => section(tables.children, tables.childOffsets, ordinalsHave(ordinal)),
    depthOf: (ordinal) => tables.depths[ordinalsHave(ordinal)]!,
    descendantCountOf: (ordinal) => tables.descendantCounts[ordinalsHave(ordinal)]!,
    xrefCountOf: (ordinal) => tables.xrefCounts[ordinalsHave(ordinal)]!,
    xrefSystemsOf: (ordinal) => tables.xrefSets[ordinalsHave(ordinal)]!,
  };
}

/** Reads UTF-8 between two places; a term may begin with U+FEFF, which is no byte order mark there. */
function textReader(bytes: Uint8Array): (start: number, end: number) => string {
  // Takes a third of the decoder's time for a name; a Worker may lack it
  const { Buffer } = globalThis;
  if (Buffer !== undefined) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (start, end) => buffer.toString('utf8', start, end);
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (start, end) => decoder.decode(bytes.subarray(start, end));
}

/** Compares byte by byte: to read what lies at the place takes ten times as long. */
function isText(
  text: string,
  bytes: Uint8Array,
  offsets: Uint32Array,
  place: number,
  textAt: (place: number) => string,
): boolean {
  const start = offsets[place]!;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) return textAt(place) === text;
    if (bytes[start + i] !== text.charCodeAt(i)) return false;
  }
  return start + text.length === offsets[place + 1]!;
}

const systemFields = new Map<string, Uint8Array>();

/** Every row of a map has this, as `conceptLine` writes it; in a term the quotes would have backslashes. */
function systemField(system: string): Uint8Array {
  let field = systemFields.get(system);
  if (field === undefined) {
    field = new TextEncoder().encode(`"system":${JSON.stringify(system)}`);
    systemFields.set(system, field);
  }
  return field;
}

/** Whether bytes lie between two places: to parse a line only to see that takes ten times as long. */
function hasPiece(bytes: Uint8Array, from: number, to: number, piece: Uint8Array): boolean {
  for (let at = from; at + piece.length <= to; at++) {
    let same = 0;
    while (same < piece.length && bytes[at + same] === piece[same]) same++;
    if (same === piece.length) return true;
  }
  return false;
}

/** The place itself if it is one of `count`. @throws RangeError */
function checkPlaces(what: string, count: number): (place: number) => number {
  return (place) => {
    if (!Number.isInteger(place) || place < 0 || place >= count)
      throw new RangeError(`${what} ${place} of ${count}`);
    return place;
  };
}

function section(values: Uint32Array, offsets: Uint32Array, place: number): Uint32Array {
  return values.subarray(offsets[place]!, offsets[place + 1]!);
}

/**
 * What was read for a place is kept until another place with the same low bits is read: bounded, and no list to keep
 * in order.
 */
function kept<Value>(
  most: number,
  count: number,
  readAt: (place: number) => Value,
): (place: number) => Value {
  let size = most;
  while (size >= 2 * count && size > 1) size /= 2;
  const places = new Int32Array(size).fill(-1);
  const values: Value[] = new Array(size);
  return (place) => {
    const slot = place & (size - 1);
    if (places[slot] !== place) {
      values[slot] = readAt(place);
      places[slot] = place;
    }
    return values[slot]!;
  };
}
