import { type FeatureBuffer, mix } from '../../feature-hashing.ts';
import type { ReadText } from './read-text.ts';
import { NO_TOKEN } from './term-matches.ts';
import { boundary, type WordFacts } from './word-facts.ts';

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
  return 2 + known + 4 * Math.min(15, text.facts[last]!.use) + 64 * Math.max(0, text.facts[last]!.group + 4);
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

// functions within the one below would be made anew for every token
function wordAt(text: ReadText, from: number, to: number, k: number): WordFacts {
  return k < from || k >= to ? boundary : text.facts[k]!;
}

export function codeAt(text: ReadText, from: number, to: number, k: number): number {
  return k < from || k >= to ? NO_TOKEN : text.codes[k]!;
}

/**
 * Appends the features of token i that several words or its place have a part in.
 * @param styled of those that count in the style's copy too
 * @param plain of the others
 */
export function aroundFeatures(
  text: ReadText,
  s: number,
  i: number,
  styled: FeatureBuffer,
  plain: FeatureBuffer,
): void {
  const from = text.from[s]!;
  const to = text.to[s]!;
  const p2 = wordAt(text, from, to, i - 2);
  const p1 = wordAt(text, from, to, i - 1);
  const me = text.facts[i]!;
  const n1 = wordAt(text, from, to, i + 1);
  const n2 = wordAt(text, from, to, i + 2);
  const cp1 = codeAt(text, from, to, i - 1);
  const c0 = text.codes[i]!;
  const cn1 = codeAt(text, from, to, i + 1);
  const gap = text.gaps[i]! * 2 + (i + 1 < to ? text.gaps[i + 1]! & 1 : 1);
  const glued = (gap & 1) * 2 + (text.gaps[i]! & 1);
  const defined = definedCode(text, i);
  const repeats = text.repeats[i]!;
  const section = text.section[s]!;

  styled.add(mix(200, 0));
  styled.add(mix(204, cp1, c0 * 1024 + cn1));
  styled.add(mix(205, c0, n1.lower));
  styled.add(mix(206, c0, p1.lower));
  styled.add(mix(208, p1.lower, me.lower));
  styled.add(mix(209, me.lower, n1.lower));
  styled.add(mix(210, defined));
  styled.add(mix(211, section, text.shouting[s]!));
  styled.add(mix(212, gap, me.shape));
  styled.add(mix(213, repeats, me.use));

  plain.add(mix(250, repeats, me.cluster));
  plain.add(mix(251, repeats, c0));
  plain.add(mix(252, repeats, me.shape));
  if (i + 1 < to) plain.add(mix(253, repeats, text.repeats[i + 1]!));
  if (i > from) plain.add(mix(254, text.repeats[i - 1]!, repeats));

  plain.add(mix(222, cp1, c0));
  plain.add(mix(223, c0, cn1));
  plain.add(mix(226, p2.lower, p1.lower));
  plain.add(mix(227, n1.lower, n2.lower));
  plain.add(mix(228, p1.lower, n1.lower));
  plain.add(mix(229, p1.cluster, me.cluster));
  plain.add(mix(230, me.cluster, n1.cluster));
  plain.add(mix(231, mix(1, p1.group, me.group), n1.group));
  plain.add(mix(232, mix(1, p1.shape, me.shape), n1.shape));
  plain.add(mix(233, p1.suffix, me.suffix));
  plain.add(mix(234, me.suffix, n1.suffix));
  plain.add(mix(235, p1.lower, me.cluster));
  plain.add(mix(236, me.cluster, n1.lower));
  plain.add(mix(237, mix(1, p1.lower, me.lower), n1.lower));
  plain.add(mix(242, glued, p1.lower));
  plain.add(mix(243, glued, n1.lower));
  plain.add(mix(244, defined, me.shape));
  plain.add(mix(245, section, c0));
  plain.add(mix(246, i === from ? 1 : 0, me.shape));
  plain.add(mix(247, p1.group, me.lower));
  plain.add(mix(248, me.lower, n1.group));
  plain.add(mix(249, p1.use * 64 + me.use * 8, n1.use));
}
