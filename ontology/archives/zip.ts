import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { ClincodeError } from '../../src/errors.ts';
import type { SourceFile } from '../source-file.ts';

/**
 * Files of a zip archive, by its central directory (PKWARE APPNOTE 6.3, sections 4.3 to 4.5): stored or deflated, with
 * the 64-bit forms that releases over 4 GB need. Sizes and CRC-32 are checked while a file is read.
 * @throws ClincodeError `file_unreadable` if it is cut short, encrypted or not a zip archive
 */
export async function zipFiles(path: string): Promise<readonly SourceFile[]> {
  const file = await open(path);
  try {
    const entries = await centralDirectory(file, path);
    return entries
      .filter(({ name }) => !name.endsWith('/') && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name))
      .map((entry) => ({
        name: basename(entry.name),
        place: `${path}:${entry.name}`,
        bytes: () => entryBytes(path, entry),
      }));
  } finally {
    await file.close();
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const LOCAL_BYTES = 30;
const MAX_COMMENT = 0xffff;
const IN_64 = 0xffffffff;

const damaged = (path: string, what: string): ClincodeError =>
  new ClincodeError('file_unreadable', `cannot read ${path}: damaged zip archive, ${what}`);

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

async function centralDirectory(file: FileHandle, path: string): Promise<readonly Entry[]> {
  const { size } = await file.stat();
  const tailAt = Math.max(0, size - END_BYTES - MAX_COMMENT - LOCATOR_BYTES);
  const tail = await bytesAt(file, tailAt, size - tailAt);
  let end = tail.length - END_BYTES;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--;
  if (end < 0) throw damaged(path, 'it has no directory at its end (cut short?)');
  let length = tail.readUInt32LE(end + 12);
  let at = tail.readUInt32LE(end + 16);
  const locator = end - LOCATOR_BYTES;
  if (locator >= 0 && tail.readUInt32LE(locator) === END_64_LOCATOR) {
    const end64 = await bytesAt(file, Number(tail.readBigUInt64LE(locator + 8)), 56);
    if (end64.length < 56) throw damaged(path, 'its directory is not where it should be');
    length = Number(end64.readBigUInt64LE(40));
    at = Number(end64.readBigUInt64LE(48));
  }
  if (at + length > size) throw damaged(path, 'its directory is not where it should be');
  return entriesOf(await bytesAt(file, at, length), path);
}

function entriesOf(directory: Buffer, path: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= directory.length; ) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged(path, 'its directory is not readable');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      directory.readUInt16LE(at + place),
    ) as [number, number, number];
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const [size, packed, start] = wide(
      [24, 20, 42].map((place) => directory.readUInt32LE(at + place)),
      extra,
    ) as [number, number, number];
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      crc32: directory.readUInt32LE(at + 16),
      packed,
      size,
      at: start,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Numbers that do not fit 32 bits are in extra field 1, in this order, only those that do not fit. */
function wide(values: readonly number[], extra: Buffer): readonly number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let place = at + 4;
    return values.map((value) => {
      if (value !== IN_64 || place + 8 > extra.length) return value;
      place += 8;
      return Number(extra.readBigUInt64LE(place - 8));
    });
  }
  return values;
}

async function* entryBytes(path: string, entry: Entry): AsyncGenerator<Uint8Array> {
  const { name, method, encrypted, packed } = entry;
  if (encrypted) throw new ClincodeError('file_unreadable', `cannot read ${path}:${name}: it is encrypted`);
  if (method !== 0 && method !== 8)
    throw new ClincodeError('file_unreadable', `cannot read ${path}:${name}: packed by method ${method}`);
  const start = await contentStart(path, entry);
  // a range of no bytes cannot be said to createReadStream
  const raw = packed === 0 ? Readable.from([]) : createReadStream(path, { start, end: start + packed - 1 });
  let sum = 0;
  let size = 0;
  try {
    for await (const chunk of method === 0 ? raw : pipeline(raw, createInflateRaw(), () => {})) {
      size += chunk.length;
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ClincodeError) throw error;
    throw damaged(path, `${name} cannot be unpacked`);
  } finally {
    raw.destroy();
  }
  if (size !== entry.size || sum !== entry.crc32)
    throw damaged(path, `${name} has not the bytes that it had`);
}

/** The local header repeats name and extra field, with other lengths. */
async function contentStart(path: string, { at, name }: Entry): Promise<number> {
  const file = await open(path);
  try {
    const header = await bytesAt(file, at, LOCAL_BYTES);
    if (header.length < LOCAL_BYTES || header.readUInt32LE(0) !== LOCAL_HEADER)
      throw damaged(path, `${name} is not where the directory says`);
    return at + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await file.close();
  }
}
