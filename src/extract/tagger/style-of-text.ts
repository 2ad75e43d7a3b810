import { mix } from '../../feature-hashing.ts';
import { DistinctNumbers } from './distinct-numbers.ts';
import type { ReadText } from './read-text.ts';
import { noteStyles, type Style, styles } from './styles.ts';
import { type FeatureScores, styleColumns } from './tagger-model.ts';

/** Words that are looked at: the beginning of a text says what it is. */
const MAX_TOKENS = 600;

const distinct = new DistinctNumbers();

/** Numbers of the words of a text, each once; the last stands for any text. */
export function styleFeatures({
  tokens,
  words: { lower },
  gaps,
}: Pick<ReadText, 'tokens' | 'words' | 'gaps'>): Int32Array {
  const count = Math.min(tokens.count, MAX_TOKENS);
  const features = new Int32Array(count + 3);
  distinct.clear(count + 3);
  let lines = 0;
  for (let i = 0; i < count; i += 1) {
    const feature = mix(400, lower[i]!);
    features[distinct.of(feature)] = feature;
    if ((gaps[i]! & 2) !== 0) lines += 1;
  }
  for (const feature of [
    mix(401, Math.min(20, lines)),
    mix(402, Math.min(12, Math.floor(count / 50))),
    mix(403, 0),
  ])
    features[distinct.of(feature)] = feature;
  return features.subarray(0, distinct.count);
}

/**
 * By how much a text must be liker an article than a note to be read as one, in units of the stored weights. A note that is read as an article
 * loses what only the lexicon sees, half of a page of shorthand; an article that is read as a note gets some mentions that its annotators left
 * out. Of 2,100 abstracts that the weights were not fitted on 18 are below this, of 174 notes and case reports none is above -15.
 */
const ARTICLE_MARGIN = 60;
/** Shorthand of charts: one of those 2,100 abstracts has any of it. */
const shorthand =
  /(?<![\w/.-])(?:s\/p|h\/o|c\/o|r\/o|w\/o?|f\/u|y\/?o|hx|pmhx?|fhx|2\/2|d\/c|b\/l|o\/e|a\/p|d\/w|abx|n\/v)(?![\w/])/i;
const BEGINNING = 4000;

/** The most likely style of a text among those that documents were annotated in. */
export function pickStyle({ bits, rows }: FeatureScores, read: ReadText, text: string): Style {
  const mask = (1 << bits) - 1;
  const sums = new Float64Array(styles.length);
  const features = styleFeatures(read);
  for (let i = 0; i < features.length; i += 1) {
    const row = (features[i]! & mask) * styleColumns;
    for (let k = 0; k < styles.length; k += 1) sums[k]! += rows[row + k]!;
  }
  const best = (of: (style: Style) => boolean): number =>
    styles.reduce((first, style, k) => (of(style) && (first < 0 || sums[k]! > sums[first]!) ? k : first), -1);
  const note = best((style) => noteStyles.has(style));
  const article = best((style) => !noteStyles.has(style));
  const isArticle =
    sums[article]! > sums[note]! + ARTICLE_MARGIN && !shorthand.test(text.slice(0, BEGINNING));
  return styles[isArticle ? article : note]!;
}
