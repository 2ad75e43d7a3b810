import type { TaggerModel } from './tag-chances.ts';

/** A model as it is stored, in base64. */
export interface PackedModel {
  readonly scale: number;
  /** Numbers of features of the two models, powers of two. */
  readonly sizes: readonly [found: number, place: number];
  /** Features whose first weight is not 0. */
  readonly count: number;
  /** Their weights; then the number of features left out before each, 7 bits a byte, the last of each below 128; then all second weights. */
  readonly weights: string;
}

export function packModel({ scale, found, place }: TaggerModel): PackedModel {
  const weights: number[] = [];
  const gaps: number[] = [];
  let skipped = 0;
  for (const weight of found) {
    if (weight === 0) {
      skipped += 1;
      continue;
    }
    for (; skipped >= 128; skipped >>= 7) gaps.push(128 | (skipped & 127));
    gaps.push(skipped);
    weights.push(weight & 255);
    skipped = 0;
  }
  let binary = '';
  for (const byte of [...weights, ...gaps, ...place]) binary += String.fromCharCode(byte & 255);
  return { scale, sizes: [found.length, place.length], count: weights.length, weights: btoa(binary) };
}

export function unpackModel({ scale, sizes, count, weights }: PackedModel): TaggerModel {
  const binary = atob(weights);
  const found = new Int8Array(sizes[0]);
  let feature = 0;
  let at = count;
  for (let i = 0; i < count; i += 1) {
    let shift = 0;
    let byte = binary.charCodeAt(at);
    for (; byte >= 128; byte = binary.charCodeAt(at)) {
      feature += (byte & 127) << shift;
      shift += 7;
      at += 1;
    }
    feature += byte << shift;
    at += 1;
    found[feature] = binary.charCodeAt(i);
    feature += 1;
  }
  const place = Int8Array.from({ length: sizes[1] }, (_, i) => binary.charCodeAt(at + i));
  return { scale, found, place };
}
