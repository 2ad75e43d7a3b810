import { type Int8Vectors, strideOf } from './int8-vectors.ts';
import { joinSections, splitSections } from './packed-sections.ts';

/** Rows of the terms that share a vector, rising: those of vector v are `rows[groups[v]]` up to, not with, `rows[groups[v + 1]]`. */
export interface VectorTerms {
  readonly groups: Uint32Array;
  readonly rows: Uint32Array;
}

/** Vectors with the terms that they belong to. */
export interface TermVectors extends VectorTerms {
  readonly vectors: Int8Vectors;
}

/** vectors.i8 */
export function packVectors({ vectors, groups, rows }: TermVectors): Uint8Array<ArrayBuffer> {
  const header = Uint32Array.of(vectors.count, vectors.dimensions);
  return joinSections([header, vectors.scales, vectors.rows, groups, rows]);
}

/** @throws ClincodeError `index_damaged` */
export function readVectors(bytes: Uint8Array, name: string): TermVectors {
  const [header, scales, values, groups, rows] = splitSections(bytes, 5, name);
  const [count = 0, dimensions = 0] = new Uint32Array(header!.buffer, header!.byteOffset, 2);
  const whole = (section: Uint8Array): Uint32Array =>
    new Uint32Array(section.buffer, section.byteOffset, section.byteLength / 4);
  const vectors: Int8Vectors = {
    count,
    dimensions,
    stride: strideOf(dimensions),
    rows: new Int8Array(values!.buffer, values!.byteOffset, values!.byteLength),
    scales: new Float32Array(scales!.buffer, scales!.byteOffset, scales!.byteLength / 4),
  };
  return { vectors, groups: whole(groups!), rows: whole(rows!) };
}
