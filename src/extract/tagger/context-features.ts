import { type FeatureBuffer, mix } from '../../feature-hashing.ts';
import type { ReadText } from './read-text.ts';
import { boundary, type WordFacts } from './word-facts.ts';

/** Features of a word's own and of its neighbours are numbered by the distance. */
export const nearFeature = (feature: number, distance: number): number => mix(60 + distance, feature);
export const NEAR = 2;
/** The copy of a feature that counts in one annotation style only. */
export const styledFeature = (feature: number, style: number): number => mix(90 + style, feature);

/** What the dictionary says of a token, as one number. */
function termCode({ matches }: ReadText, i: number): number {
  const length = matches.length[i]!;
  if (length === 0) return 0;
  const place = matches.place[i]!;
  const edge = (place === 0 ? 1 : 0) + (place === length - 1 ? 2 : 0);
  return 1 + edge + 4 * Math.min(length, 5) + 32 * matches.kind[i]!;
}

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

// functions within the one below would be made anew for every token
function wordAt(text: ReadText, from: number, to: number, k: number): WordFacts {
  return k < from || k >= to ? boundary : text.facts[k]!;
}

function codeAt(text: ReadText, from: number, to: number, k: number): number {
  return k < from || k >= to ? -1 : termCode(text, k);
}

/**
 * Appends the features of token i that are more than what one word says.
 * @param from first token of the sentence
 * @param to the token behind its last
 * @returns how many of them also count in the copy of the annotation style
 */
export function contextFeatures(text: ReadText, s: number, i: number, into: FeatureBuffer): number {
  const begin = into.length;
  const from = text.from[s]!;
  const to = text.to[s]!;
  const [p3, p2, p1] = [
    wordAt(text, from, to, i - 3),
    wordAt(text, from, to, i - 2),
    wordAt(text, from, to, i - 1),
  ];
  const me = text.facts[i]!;
  const [n1, n2, n3] = [
    wordAt(text, from, to, i + 1),
    wordAt(text, from, to, i + 2),
    wordAt(text, from, to, i + 3),
  ];
  const [cp1, c0, cn1] = [codeAt(text, from, to, i - 1), termCode(text, i), codeAt(text, from, to, i + 1)];
  const gap = text.gaps[i]! * 2 + (i + 1 < to ? text.gaps[i + 1]! & 1 : 1);
  const glued = (gap & 1) * 2 + (text.gaps[i]! & 1);
  const defined = definedCode(text, i);

  // also in the style's copy
  into.add(mix(200, 0));
  into.add(mix(201, c0));
  into.add(mix(202, c0, me.lower));
  into.add(mix(203, c0, me.cluster));
  into.add(mix(204, cp1, c0 * 1024 + cn1));
  into.add(mix(205, c0, n1.lower));
  into.add(mix(206, c0, p1.lower));
  into.add(mix(207, c0, me.suffix));
  into.add(mix(208, p1.lower, me.lower));
  into.add(mix(209, me.lower, n1.lower));
  into.add(mix(210, defined));
  into.add(mix(211, text.section[s]!, text.shouting[s]!));
  into.add(mix(212, gap, me.shape));
  into.add(mix(213, text.repeats[i]!, me.use));
  const styled = into.length - begin;

  into.add(mix(250, text.repeats[i]!, me.cluster));
  into.add(mix(251, text.repeats[i]!, c0));
  into.add(mix(252, text.repeats[i]!, me.shape));
  if (i + 1 < to) into.add(mix(253, text.repeats[i]!, text.repeats[i + 1]!));
  if (i > from) into.add(mix(254, text.repeats[i - 1]!, text.repeats[i]!));

  into.add(mix(220, cp1, p1.lower));
  into.add(mix(221, cn1, n1.lower));
  into.add(mix(222, cp1, c0));
  into.add(mix(223, c0, cn1));
  into.add(mix(224, codeAt(text, from, to, i - 2)));
  into.add(mix(225, codeAt(text, from, to, i + 2)));
  into.add(mix(226, p2.lower, p1.lower));
  into.add(mix(227, n1.lower, n2.lower));
  into.add(mix(228, p1.lower, n1.lower));
  into.add(mix(229, p1.cluster, me.cluster));
  into.add(mix(230, me.cluster, n1.cluster));
  into.add(mix(231, mix(1, p1.group, me.group), n1.group));
  into.add(mix(232, mix(1, p1.shape, me.shape), n1.shape));
  into.add(mix(233, p1.suffix, me.suffix));
  into.add(mix(234, me.suffix, n1.suffix));
  into.add(mix(235, p1.lower, me.cluster));
  into.add(mix(236, me.cluster, n1.lower));
  into.add(mix(237, mix(1, p1.lower, me.lower), n1.lower));
  into.add(mix(238, p3.lower));
  into.add(mix(239, n3.lower));
  into.add(mix(240, p3.cluster));
  into.add(mix(241, n3.cluster));
  into.add(mix(242, glued, p1.lower));
  into.add(mix(243, glued, n1.lower));
  into.add(mix(244, defined, me.shape));
  into.add(mix(245, text.section[s]!, c0));
  into.add(mix(246, i === from ? 1 : 0, me.shape));
  into.add(mix(247, p1.group, me.lower));
  into.add(mix(248, me.lower, n1.group));
  into.add(mix(249, p1.use * 64 + me.use * 8, n1.use));
  return styled;
}
