import { ClincodeError } from '../../errors.ts';

/** What training makes: a vector for each hashed feature, in 8 bits a number. */
export interface SubwordModel {
  /** A multiple of 4. */
  readonly dimensions: number;
  /** The table has 2^slotBits rows. */
  readonly slotBits: number;
  /** What the numbers of a row are to be multiplied by. */
  readonly scales: Float32Array;
  /** Rows × dimensions, row-major. */
  readonly table: Int8Array;
}

/** "CSUB", then version, slotBits, dimensions and the checksum of what follows: scales, then table. */
const MAGIC = 0x42555343;
const VERSION = 1;
const HEADER = 20;
const MAX_SLOT_BITS = 22;
const MAX_DIMENSIONS = 1024;

/** embedder.bin of an index, and the file of the shipped vectors. Numbers are little-endian. */
export function encodeSubword({
  dimensions,
  slotBits,
  scales,
  table,
}: SubwordModel): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER + scales.length * 4 + table.length);
  const view = new DataView(bytes.buffer);
  for (let slot = 0; slot < scales.length; slot++) view.setFloat32(HEADER + slot * 4, scales[slot]!, true);
  bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.length), HEADER + scales.length * 4);
  [MAGIC, VERSION, slotBits, dimensions, checksum(view)].forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  return bytes;
}

/**
 * The model in the bytes of `encodeSubword`; its table is a view of them.
 * @param name file that an error names
 * @throws ClincodeError `index_damaged`
 */
export function decodeSubword(bytes: Uint8Array, name = 'embedder.bin'): SubwordModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (what: string) => new ClincodeError('index_damaged', `${name} ${what}`);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) throw damaged('holds no subword model');
  const [version, slotBits, dimensions, sum] = [4, 8, 12, 16].map((at) => view.getUint32(at, true));
  if (version !== VERSION) throw damaged(`is of version ${version}, this one reads ${VERSION}`);
  if (
    slotBits! > MAX_SLOT_BITS ||
    dimensions! > MAX_DIMENSIONS ||
    dimensions! % 4 !== 0 ||
    dimensions === 0
  ) {
    throw damaged('has a size that no model has');
  }
  const slots = 2 ** slotBits!;
  if (bytes.length !== HEADER + slots * (4 + dimensions!)) {
    throw damaged(`has ${bytes.length} bytes instead of ${HEADER + slots * (4 + dimensions!)}`);
  }
  if (checksum(view) !== sum) throw damaged('does not have its own checksum');
  const scales = Float32Array.from({ length: slots }, (_, slot) => view.getFloat32(HEADER + slot * 4, true));
  if (!scales.every((scale) => scale >= 0 && scale < Number.POSITIVE_INFINITY)) {
    throw damaged('has a scale that is none');
  }
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER + slots * 4, slots * dimensions!);
  return { dimensions: dimensions!, slotBits: slotBits!, scales, table };
}

/** FNV-1a over 32-bit words: each step can be undone, so that no single changed word goes unseen. */
function checksum(view: DataView): number {
  let sum = 0x811c9dc5;
  const end = view.byteLength - (view.byteLength % 4);
  for (let at = HEADER; at < end; at += 4) sum = Math.imul(sum ^ view.getUint32(at, true), 0x01000193);
  return sum >>> 0;
}

/**
 * A trained table in 8 bits: each row is scaled by its largest number.
 * @param largest what that number becomes; fewer steps cost little accuracy and make bytes that pack better
 */
export function quantiseTable(table: Float32Array, dimensions: number, largest = 127): SubwordModel {
  const slots = table.length / dimensions;
  const scales = new Float32Array(slots);
  const rounded = new Int8Array(table.length);
  for (let slot = 0; slot < slots; slot++) {
    const start = slot * dimensions;
    let most = 0;
    for (let k = start; k < start + dimensions; k++) most = Math.max(most, Math.abs(table[k]!));
    if (most === 0) continue;
    scales[slot] = most / largest;
    for (let k = start; k < start + dimensions; k++) rounded[k] = Math.round((table[k]! / most) * largest);
  }
  return { dimensions, slotBits: Math.log2(slots), scales, table: rounded };
}

/** The table as training goes on with it. */
export function floatTable({ dimensions, scales, table }: SubwordModel): Float32Array {
  const floats = new Float32Array(table.length);
  for (let slot = 0; slot < scales.length; slot++) {
    const start = slot * dimensions;
    for (let k = start; k < start + dimensions; k++) floats[k] = table[k]! * scales[slot]!;
  }
  return floats;
}
