import { type Concept, type ConceptTerm, conceptTerms, termScopes } from '../../terminology/concept.ts';
import { readConceptLine } from '../../terminology/concept-schema.ts';
import type { ConceptStore, TermRow } from '../concept-store.ts';
import { groupOfKey, rowsOfKey } from '../key-table.ts';
import { lineReader } from './line-details.ts';
import { CHILDREN, FIRST_ROW, linePlaces, PARENTS, PLACES } from './line-places.ts';
import { type PackedConcepts, readTables } from './packed-tables.ts';
import { type TextReader, textReader } from './text-reader.ts';

/**
 * Concepts and texts that are kept once they were read, at most: powers of two. A mention's candidates come from a
 * small part of a terminology. More than a few thousand are worse than none: looked up all over a large terminology,
 * each would be put away for another, after garbage collection has moved it to where it stays.
 */
const KEPT_CONCEPTS = 1 << 8;
const KEPT_TEXTS = 1 << 12;
/** Of a terminology with no more concepts all names and codes that are asked for are kept, some 130 bytes each: every answer has twenty. */
const KEPT_NAMES = 1 << 15;
/** And so many of its other terms. */
const KEPT_TEXTS_OF_FEW = 1 << 14;

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
  let known: Uint32Array | undefined;
  const allPlaces = (): Uint32Array => {
    known ??= linePlaces(tables);
    return known;
  };
  const inLines = lineReader(packed.lines, tables, allPlaces);
  /** Numbers of a concept that lie between two places. */
  const section = (values: Uint32Array, ordinal: number, which: number): Uint32Array => {
    const places = allPlaces();
    const at = ordinalsHave(ordinal) * PLACES + which;
    return values.subarray(places[at]!, places[at + PLACES]!);
  };
  const detailsAt = kept(KEPT_CONCEPTS, conceptCount, inLines.detailsAt);
  const termsAt = (ordinal: number): readonly ConceptTerm[] => {
    const places = allPlaces();
    const at = ordinal * PLACES + FIRST_ROW;
    const [first, end] = [places[at]!, places[at + PLACES]!];
    if (first === end) return conceptTerms(conceptAt(ordinal));
    const texts = textsBetween(first, end, textOffsets, termText);
    return texts.map((text, i) => ({ text, scope: termScopes[scopes[first + i]!]! }));
  };
  const isLarge = conceptCount > KEPT_NAMES;
  const textOfRow = kept(isLarge ? KEPT_TEXTS : KEPT_TEXTS_OF_FEW, termCount, (row) =>
    termText(textOffsets[row]!, textOffsets[row + 1]!),
  );
  const most = isLarge ? KEPT_TEXTS : KEPT_NAMES;
  const codeAt = kept(most, conceptCount, (ordinal) =>
    codeText(codeOffsets[ordinal]!, codeOffsets[ordinal + 1]!),
  );
  const nameAt = kept(most, conceptCount, (ordinal): string => {
    const row = firstRows[ordinal]!;
    if (row === firstRows[ordinal + 1]!) return conceptAt(ordinal).name;
    return termText(textOffsets[row]!, textOffsets[row + 1]!);
  });
  const textAt = (row: number): string => {
    const ordinal = ordinals[row]!;
    return firstRows[ordinal] === row ? nameAt(ordinal) : textOfRow(row);
  };
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
    // codes came in the order of ordinals, and each once
    const ordinal = groupOfKey(byCode, code);
    // a code comes from outside, where a hash could be aimed at; the wording of a term decides nothing alone
    return ordinal >= 0 && (inLines.isPlainCode(ordinal, code) || codeAt(ordinal) === code) ? ordinal : -1;
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
    detailsAt: (ordinal) => detailsAt(ordinalsHave(ordinal)),
    mapsAt: (ordinal) => inLines.mapsAt(ordinalsHave(ordinal)),
    termsAt: (ordinal) => termsAt(ordinalsHave(ordinal)),
    isMappedTo: (ordinal, system) => inLines.hasBehindTerms(ordinalsHave(ordinal), systemField(system)),
    codeAt: (ordinal) => codeAt(ordinalsHave(ordinal)),
    nameAt: (ordinal) => nameAt(ordinalsHave(ordinal)),
    namedAt: (ordinal) =>
      inLines.namedAt(ordinalsHave(ordinal)) ?? { code: codeAt(ordinal), name: nameAt(ordinal) },
    firstRow: (ordinal) => (ordinal === conceptCount ? termCount : firstRows[ordinalsHave(ordinal)]!),
    ordinalOfRow: (row) => ordinals[rowsHave(row)]!,
    scopeOfRow: (row) => termScopes[scopes[rowsHave(row)]!]!,
    textOfRow: (row) => textAt(rowsHave(row)),
    rowsByKey: (key) => rowsOfKey(byKey, key),
    rowsByAbbreviation: (key) => rowsOfKey(byAbbreviation, key),
    parentsOf: (ordinal) => section(tables.parents, ordinal, PARENTS),
    childrenOf: (ordinal) => section(tables.children, ordinal, CHILDREN),
    depthOf: (ordinal) => tables.depths[ordinalsHave(ordinal)]!,
    descendantCountOf: (ordinal) => tables.descendantCounts[ordinalsHave(ordinal)]!,
    xrefCountOf: (ordinal) => tables.xrefCounts[ordinalsHave(ordinal)]!,
    xrefSystemsOf: (ordinal) => tables.xrefSets[ordinalsHave(ordinal)]!,
  };
}

/** Texts that lie one behind the other: read as one and cut, where each byte is a character. */
function textsBetween(
  first: number,
  end: number,
  offsets: Uint32Array,
  textAt: TextReader,
): readonly string[] {
  const texts: string[] = [];
  const from = offsets[first]!;
  const all = textAt(from, offsets[end]!);
  const isOneByteEach = all.length === offsets[end]! - from;
  for (let row = first; row < end; row++) {
    const [start, stop] = [offsets[row]!, offsets[row + 1]!];
    texts.push(isOneByteEach ? all.slice(start - from, stop - from) : textAt(start, stop));
  }
  return texts;
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

/** The place itself if it is one of `count`. @throws RangeError */
function checkPlaces(what: string, count: number): (place: number) => number {
  return (place) => {
    if (!Number.isInteger(place) || place < 0 || place >= count)
      throw new RangeError(`${what} ${place} of ${count}`);
    return place;
  };
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
