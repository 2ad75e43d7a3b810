import { ClincodeError } from '../errors.ts';

/** "CLC2" as the first four bytes. */
const MAGIC = 0x3243_4c43;
/** Every section begins at a multiple of this, so that any typed array may lie over it. */
const ALIGNMENT = 8;

/** Numbers are little-endian, as every machine that runs Node or a Worker has them. */
export function joinSections(sections: readonly ArrayBufferView[]): Uint8Array<ArrayBuffer> {
  const header = new Uint32Array(2 + 2 * sections.length);
  header[0] = MAGIC;
  header[1] = sections.length;
  let end = aligned(header.byteLength);
  sections.forEach((section, i) => {
    header[2 + 2 * i] = end;
    header[3 + 2 * i] = section.byteLength;
    end = aligned(end + section.byteLength);
  });
  const joined = new Uint8Array(end);
  joined.set(new Uint8Array(header.buffer));
  sections.forEach((section, i) => {
    joined.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), header[2 + 2 * i]!);
  });
  return joined;
}

/**
 * The sections in the order in which they were joined, as views and not as copies.
 * @throws ClincodeError `index_damaged`
 */
export function splitSections(bytes: Uint8Array, count: number, name: string): readonly Uint8Array[] {
  // a view that begins anywhere in a larger buffer is copied once
  const whole = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const fits = whole.byteLength >= 4 * (2 + 2 * count);
  const header = fits ? new Uint32Array(whole.buffer, whole.byteOffset, 2 + 2 * count) : new Uint32Array(2);
  if (header[0] !== MAGIC || header[1] !== count)
    throw new ClincodeError('index_damaged', `${name} is not what this version writes`);
  return Array.from({ length: count }, (_, i) => {
    const [start, length] = [header[2 + 2 * i]!, header[3 + 2 * i]!];
    if (start % ALIGNMENT !== 0 || start + length > whole.byteLength)
      throw new ClincodeError('index_damaged', `${name} is cut short`);
    return whole.subarray(start, start + length);
  });
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
