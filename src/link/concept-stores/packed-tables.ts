import { ClincodeError } from '../../errors.ts';
import { joinSections, splitSections } from '../packed-sections.ts';

/** A terminology as bytes. */
export interface PackedConcepts {
  /** concepts.ndjson: one concept a line, UTF-8. */
  readonly lines: Uint8Array<ArrayBuffer>;
  /** concepts.bin: where everything is, and what is derived. */
  readonly tables: Uint8Array<ArrayBuffer>;
}

/** Kinds of numbers in each table. The order is that of the file. */
const kinds = {
  /** Where each line begins, and where the last ends; the same for the other offsets. */
  lineOffsets: Uint32Array,
  codeOffsets: Uint32Array,
  codeBytes: Uint8Array,
  /** First row of each concept, and the number of rows. */
  firstRows: Uint32Array,
  textOffsets: Uint32Array,
  textBytes: Uint8Array,
  /** Concept of each row. */
  ordinals: Uint32Array,
  /** Scope of each row, as its place in `termScopes`. */
  scopes: Uint8Array,
  parentOffsets: Uint32Array,
  parents: Uint32Array,
  childOffsets: Uint32Array,
  children: Uint32Array,
  depths: Uint16Array,
  descendantCounts: Uint16Array,
  xrefCounts: Uint16Array,
  xrefSets: Uint32Array,
  codeSlots: Uint32Array,
  codeGroups: Uint32Array,
  codeRows: Uint32Array,
  keySlots: Uint32Array,
  keyGroups: Uint32Array,
  keyRows: Uint32Array,
  abbreviationSlots: Uint32Array,
  abbreviationGroups: Uint32Array,
  abbreviationRows: Uint32Array,
} as const;

type TableName = keyof typeof kinds;
type NumbersOf<Kind> = Kind extends Uint8ArrayConstructor
  ? Uint8Array
  : Kind extends Uint16ArrayConstructor
    ? Uint16Array
    : Uint32Array;
export type PackedTables = { readonly [Name in TableName]: NumbersOf<(typeof kinds)[Name]> };

const names = Object.keys(kinds) as readonly TableName[];
const FILE = 'concepts.bin';

export function packTables(tables: PackedTables): Uint8Array<ArrayBuffer> {
  return joinSections(names.map((name) => tables[name]));
}

/** @throws ClincodeError `index_damaged` */
export function readTables(bytes: Uint8Array): PackedTables {
  const sections = splitSections(bytes, names.length, FILE);
  const tables = Object.fromEntries(
    names.map((name, i) => {
      const { buffer, byteOffset, byteLength } = sections[i]!;
      const Numbers = kinds[name];
      if (byteLength % Numbers.BYTES_PER_ELEMENT !== 0)
        throw new ClincodeError('index_damaged', `${FILE}: table "${name}" is cut short`);
      return [name, new Numbers(buffer as ArrayBuffer, byteOffset, byteLength / Numbers.BYTES_PER_ELEMENT)];
    }),
  ) as unknown as PackedTables;
  checkLengths(tables);
  return tables;
}

/** What is read by ordinal or by row must be as long as there are of these. */
function checkLengths(tables: PackedTables): void {
  const concepts = tables.lineOffsets.length - 1;
  const rows = tables.textOffsets.length - 1;
  const expected: readonly [TableName, number][] = [
    ['codeOffsets', concepts + 1],
    ['firstRows', concepts + 1],
    ['parentOffsets', concepts + 1],
    ['childOffsets', concepts + 1],
    ['depths', concepts],
    ['descendantCounts', concepts],
    ['xrefCounts', concepts],
    ['xrefSets', concepts],
    ['codeRows', concepts],
    ['ordinals', rows],
    ['scopes', rows],
  ];
  for (const [name, length] of expected) {
    if (tables[name].length !== length)
      throw new ClincodeError(
        'index_damaged',
        `${FILE}: table "${name}" has ${tables[name].length} entries instead of ${length}`,
      );
  }
}
