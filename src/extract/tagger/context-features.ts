import { type FeatureBuffer, mix } from '../../feature-hashing.ts';
import type { ReadText } from './read-text.ts';
import { NO_TOKEN } from './term-matches.ts';
import { BEYOND, BEYOND_CLUSTER, BEYOND_GROUP, BEYOND_SHAPE } from './word-columns.ts';
import type { WordFacts } from './word-facts.ts';

/** Features of a word's own and of its neighbours are numbered by the distance. */
export const nearFeature = (feature: number, distance: number): number => mix(60 + distance, feature);
export const NEAR = 2;
/** How far a word is looked at from. */
export const FAR = 3;
/** The copy of a feature that counts in one annotation style only. */
export const styledFeature = (feature: number, style: number): number => mix(90 + style, feature);

/** 0: no short form that the text defines; else what the last word of the long form and its end in the dictionary are like. */
function definedCode(text: ReadText, i: number): number {
  const number = text.defined[i]!;
  if (number < 0) return 0;
  const { from, to } = text.definitions[number]!;
  const last = to - 1;
  if (last < from) return 1;
  const known = text.matches.length[last]! >= to - from ? 2 : text.matches.length[last]! > 0 ? 1 : 0;
  return 2 + known + 4 * Math.min(15, text.words.use[last]!) + 64 * Math.max(0, text.words.group[last]! + 4);
}

/** Appends the features of a word with what the dictionary says of it there. All count in the style's copy too. */
export function codedFeatures(me: WordFacts, code: number, into: FeatureBuffer): void {
  into.add(mix(201, code));
  into.add(mix(202, code, me.lower));
  into.add(mix(203, code, me.cluster));
  into.add(mix(207, code, me.suffix));
}

/** Appends what a word says of the token that it is `distance` behind. None counts in the style's copy. */
export function besideFeatures(
  { lower, cluster }: WordFacts,
  code: number,
  distance: number,
  into: FeatureBuffer,
): void {
  if (distance === -3) {
    into.add(mix(238, lower));
    into.add(mix(240, cluster));
  } else if (distance === -2) into.add(mix(224, code));
  else if (distance === -1) into.add(mix(220, code, lower));
  else if (distance === 1) into.add(mix(221, code, lower));
  else if (distance === 2) into.add(mix(225, code));
  else if (distance === 3) {
    into.add(mix(239, lower));
    into.add(mix(241, cluster));
  }
}

export function codeAt(text: ReadText, from: number, to: number, k: number): number {
  return k < from || k >= to ? NO_TOKEN : text.codes[k]!;
}

/** Features of what is around a token that count in the style's copy too, and those that do not: all but 253 and 254, which are not always there. */
export const styledAround = Int32Array.of(200, 204, 205, 206, 208, 209, 210, 211, 212, 213);
export const plainAround = Int32Array.of(
  ...[222, 223, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237],
  ...[242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252],
);

/** Two values for each feature, by its template. To mix them in one loop behind is several times as fast as one by one. */
export class AroundValues {
  readonly a = new Int32Array(256);
  readonly b = new Int32Array(256);
}

/** So short that it is never called but always inlined. */
function put(into: AroundValues, template: number, a: number, b: number): void {
  into.a[template] = a;
  into.b[template] = b;
}

/**
 * The features of token i that several words or its place have a part in.
 * @param into gets the values of `styledAround` and `plainAround`
 * @param others is appended what else there is; does not count in the style's copy
 */
export function aroundFeatures(
  text: ReadText,
  s: number,
  i: number,
  into: AroundValues,
  others: FeatureBuffer,
): void {
  const from = text.from[s]!;
  const to = text.to[s]!;
  const { lower, shape, suffix, cluster, group, use } = text.words;
  const before = i > from;
  const behind = i + 1 < to;
  const p2Lower = i - 1 > from ? lower[i - 2]! : BEYOND;
  const p1Lower = before ? lower[i - 1]! : BEYOND;
  const meLower = lower[i]!;
  const n1Lower = behind ? lower[i + 1]! : BEYOND;
  const n2Lower = i + 2 < to ? lower[i + 2]! : BEYOND;
  const meShape = shape[i]!;
  const meCluster = cluster[i]!;
  const p1Group = before ? group[i - 1]! : BEYOND_GROUP;
  const n1Group = behind ? group[i + 1]! : BEYOND_GROUP;
  const cp1 = before ? text.codes[i - 1]! : NO_TOKEN;
  const c0 = text.codes[i]!;
  const cn1 = behind ? text.codes[i + 1]! : NO_TOKEN;
  const gap = text.gaps[i]! * 2 + (behind ? text.gaps[i + 1]! & 1 : 1);
  const glued = (gap & 1) * 2 + (text.gaps[i]! & 1);
  const defined = definedCode(text, i);
  const repeats = text.repeats[i]!;
  const section = text.section[s]!;

  put(into, 200, 0, 0);
  put(into, 204, cp1, c0 * 1024 + cn1);
  put(into, 205, c0, n1Lower);
  put(into, 206, c0, p1Lower);
  put(into, 208, p1Lower, meLower);
  put(into, 209, meLower, n1Lower);
  put(into, 210, defined, 0);
  put(into, 211, section, text.shouting[s]!);
  put(into, 212, gap, meShape);
  put(into, 213, repeats, use[i]!);

  put(into, 250, repeats, meCluster);
  put(into, 251, repeats, c0);
  put(into, 252, repeats, meShape);
  if (behind) others.add(mix(253, repeats, text.repeats[i + 1]!));
  if (before) others.add(mix(254, text.repeats[i - 1]!, repeats));

  put(into, 222, cp1, c0);
  put(into, 223, c0, cn1);
  put(into, 226, p2Lower, p1Lower);
  put(into, 227, n1Lower, n2Lower);
  put(into, 228, p1Lower, n1Lower);
  put(into, 229, before ? cluster[i - 1]! : BEYOND_CLUSTER, meCluster);
  put(into, 230, meCluster, behind ? cluster[i + 1]! : BEYOND_CLUSTER);
  put(into, 231, mix(1, p1Group, group[i]!), n1Group);
  put(
    into,
    232,
    mix(1, before ? shape[i - 1]! : BEYOND_SHAPE, meShape),
    behind ? shape[i + 1]! : BEYOND_SHAPE,
  );
  put(into, 233, before ? suffix[i - 1]! : BEYOND, suffix[i]!);
  put(into, 234, suffix[i]!, behind ? suffix[i + 1]! : BEYOND);
  put(into, 235, p1Lower, meCluster);
  put(into, 236, meCluster, n1Lower);
  put(into, 237, mix(1, p1Lower, meLower), n1Lower);
  put(into, 242, glued, p1Lower);
  put(into, 243, glued, n1Lower);
  put(into, 244, defined, meShape);
  put(into, 245, section, c0);
  put(into, 246, i === from ? 1 : 0, meShape);
  put(into, 247, p1Group, meLower);
  put(into, 248, meLower, n1Group);
  put(into, 249, (before ? use[i - 1]! : 0) * 64 + use[i]! * 8, behind ? use[i + 1]! : 0);
}
