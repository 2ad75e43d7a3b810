import { absoluteTrees, type RelativeTrees } from '../../relative-trees.ts';
import { type SecondLook, secondLook } from './second-look.ts';
import type { LinearModel } from './tag-chances.ts';

/** A model as it is stored, a sign for each number. */
export interface PackedModel {
  readonly scale: number;
  /** Numbers of features of the two models, powers of two. */
  readonly sizes: readonly [found: number, place: number];
  /** Features whose first weight is not 0. */
  readonly count: number;
  /** Their weights; then the number of features left out before each, 7 bits a sign, the last of each below 128; then all second weights. */
  readonly weights: string;
}

/** Signs that a string in quotes holds as they are. One a number, and not base64, as compression then sees that most numbers are small: 24 kB for 30. */
const signs = Array.from({ length: 0x7e - 0x23 + 1 }, (_, i) => String.fromCharCode(0x23 + i)).filter(
  (sign) => !"'\\`$".includes(sign),
);
const numbers = new Map(signs.map((sign, number) => [sign.charCodeAt(0), number]));
/** The first sign of the rarer numbers, outside of Latin-1. */
const RARE = 0x100;

const signOf = (number: number): string => signs[number] ?? String.fromCharCode(RARE + number);

function numberAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= RARE ? code - RARE : numbers.get(code)!;
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
const folded = (weight: number): number => (weight < 0 ? -2 * weight - 1 : 2 * weight);
const unfolded = (number: number): number => (number & 1 ? -(number + 1) / 2 : number / 2);

export function packModel({ scale, found, place }: LinearModel): PackedModel {
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
    weights.push(folded(weight));
    skipped = 0;
  }
  const text = [...weights, ...gaps, ...Array.from(place, folded)].map(signOf).join('');
  return { scale, sizes: [found.length, place.length], count: weights.length, weights: text };
}

export function unpackModel({ scale, sizes, count, weights }: PackedModel): LinearModel {
  const found = new Int8Array(sizes[0]);
  let feature = 0;
  let at = count;
  for (let i = 0; i < count; i += 1) {
    let shift = 0;
    let part = numberAt(weights, at);
    for (; part >= 128; part = numberAt(weights, at)) {
      feature += (part & 127) << shift;
      shift += 7;
      at += 1;
    }
    feature += part << shift;
    at += 1;
    found[feature] = unfolded(numberAt(weights, i));
    feature += 1;
  }
  const place = Int8Array.from({ length: sizes[1] }, (_, i) => unfolded(numberAt(weights, at + i)));
  return { scale, found, place };
}

/** @param json trees as `relativeTrees` makes them */
export function unpackTrees(json: string): SecondLook {
  return secondLook(absoluteTrees(JSON.parse(json) as RelativeTrees));
}
