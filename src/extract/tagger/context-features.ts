import { type FeatureBuffer, mix, templateFactor } from '../../feature-hashing.ts';
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
export const styledFeature = (feature: number, style: number): number => mix(styledTemplate(style), feature);
export const styledTemplate = (style: number): number => 90 + style;

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

/** Features of what is around a token that count in the style's copy too, and those that do not. */
export const styledAround: readonly number[] = [200, 204, 205, 206, 208, 209, 210, 211, 212, 213];
export const plainAround: readonly number[] = [
  ...[222, 223, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237],
  ...[242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254],
];

/** Places by template: the first is `FIRST_AROUND`. */
const SLOTS = 64;
const FIRST_AROUND = 200;
export const AROUND_NUMBERS = 4 * SLOTS;

/** Two values for each feature, by its template: to mix many of them behind is several times as fast as one by one. */
export class AroundValues {
  private readonly templates: Int32Array;
  private readonly live: Int32Array;
  private readonly a: Int32Array;
  private readonly b: Int32Array;

  /** @param numbers where they are kept, in the order in which the kernel takes them */
  constructor(numbers = new Int32Array(AROUND_NUMBERS)) {
    [this.templates, this.live, this.a, this.b] = [0, 1, 2, 3].map((part) =>
      numbers.subarray(part * SLOTS, (part + 1) * SLOTS),
    ) as [Int32Array, Int32Array, Int32Array, Int32Array];
    for (const template of [...styledAround, ...plainAround]) {
      this.templates[template - FIRST_AROUND] = templateFactor(template);
      this.live[template - FIRST_AROUND] = -1;
    }
  }

  put(template: number, a: number, b: number): void {
    this.a[template - FIRST_AROUND] = a;
    this.b[template - FIRST_AROUND] = b;
  }

  /** Says whether a feature is there that is not always. */
  show(template: number, isThere: boolean): void {
    this.live[template - FIRST_AROUND] = isThere ? -1 : 0;
  }

  /** The feature of a template; undefined if it is not there. */
  featureOf(template: number): number | undefined {
    const slot = template - FIRST_AROUND;
    return this.live[slot] === 0 ? undefined : mix(template, this.a[slot]!, this.b[slot]!);
  }
}

/**
 * The features of token i that several words or its place have a part in.
 * @param into gets the values of `styledAround` and `plainAround`
 */
export function aroundFeatures(text: ReadText, s: number, i: number, into: AroundValues): void {
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

  into.put(200, 0, 0);
  into.put(204, cp1, c0 * 1024 + cn1);
  into.put(205, c0, n1Lower);
  into.put(206, c0, p1Lower);
  into.put(208, p1Lower, meLower);
  into.put(209, meLower, n1Lower);
  into.put(210, defined, 0);
  into.put(211, section, text.shouting[s]!);
  into.put(212, gap, meShape);
  into.put(213, repeats, use[i]!);

  into.put(250, repeats, meCluster);
  into.put(251, repeats, c0);
  into.put(252, repeats, meShape);
  into.show(253, behind);
  into.put(253, repeats, behind ? text.repeats[i + 1]! : 0);
  into.show(254, before);
  into.put(254, before ? text.repeats[i - 1]! : 0, repeats);

  into.put(222, cp1, c0);
  into.put(223, c0, cn1);
  into.put(226, p2Lower, p1Lower);
  into.put(227, n1Lower, n2Lower);
  into.put(228, p1Lower, n1Lower);
  into.put(229, before ? cluster[i - 1]! : BEYOND_CLUSTER, meCluster);
  into.put(230, meCluster, behind ? cluster[i + 1]! : BEYOND_CLUSTER);
  into.put(231, mix(1, p1Group, group[i]!), n1Group);
  into.put(
    232,
    mix(1, before ? shape[i - 1]! : BEYOND_SHAPE, meShape),
    behind ? shape[i + 1]! : BEYOND_SHAPE,
  );
  into.put(233, before ? suffix[i - 1]! : BEYOND, suffix[i]!);
  into.put(234, suffix[i]!, behind ? suffix[i + 1]! : BEYOND);
  into.put(235, p1Lower, meCluster);
  into.put(236, meCluster, n1Lower);
  into.put(237, mix(1, p1Lower, meLower), n1Lower);
  into.put(242, glued, p1Lower);
  into.put(243, glued, n1Lower);
  into.put(244, defined, meShape);
  into.put(245, section, c0);
  into.put(246, i === from ? 1 : 0, meShape);
  into.put(247, p1Group, meLower);
  into.put(248, meLower, n1Group);
  into.put(249, (before ? use[i - 1]! : 0) * 64 + use[i]! * 8, behind ? use[i + 1]! : 0);
}
