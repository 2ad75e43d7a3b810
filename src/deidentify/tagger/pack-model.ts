import type { TaggerModel } from './tag-chances.ts';

/** A model as it is stored: most weights are 0, so only the others are written, with the number of features that were left out before each. */
export interface PackedModel {
  readonly bits: number;
  readonly scale: number;
  /** Features that have weights. */
  readonly count: number;
  /** Base64: weights for a name, weights for a place, then features left out, 7 bits a byte, the last of each below 128. */
  readonly weights: string;
}

export function packModel({ bits, scale, name, place }: TaggerModel): PackedModel {
  const names: number[] = [];
  const places: number[] = [];
  const gaps: number[] = [];
  let skipped = 0;
  for (let feature = 0; feature < name.length; feature += 1) {
    if (name[feature] === 0 && place[feature] === 0) {
      skipped += 1;
      continue;
    }
    for (; skipped >= 128; skipped >>= 7) gaps.push(128 | (skipped & 127));
    gaps.push(skipped);
    names.push(name[feature]! & 255);
    places.push(place[feature]! & 255);
    skipped = 0;
  }
  let binary = '';
  for (const byte of [...names, ...places, ...gaps]) binary += String.fromCharCode(byte);
  return { bits, scale, count: names.length, weights: btoa(binary) };
}

export function unpackModel({ bits, scale, count, weights }: PackedModel): TaggerModel {
  const binary = atob(weights);
  const name = new Int8Array(1 << bits);
  const place = new Int8Array(1 << bits);
  let feature = 0;
  let at = 2 * count;
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
    name[feature] = binary.charCodeAt(i);
    place[feature] = binary.charCodeAt(count + i);
    feature += 1;
  }
  return { bits, scale, name, place };
}
