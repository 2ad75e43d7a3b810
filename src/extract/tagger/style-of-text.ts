import { mix } from '../../feature-hashing.ts';
import { DistinctNumbers } from './distinct-numbers.ts';
import type { ReadText } from './read-text.ts';
import { type Style, styles } from './styles.ts';
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

/** The most likely style of a text among those that documents were annotated in. */
export function pickStyle({ bits, rows }: FeatureScores, text: ReadText): Style {
  const mask = (1 << bits) - 1;
  const sums = new Float64Array(styles.length);
  const features = styleFeatures(text);
  for (let i = 0; i < features.length; i += 1) {
    const row = (features[i]! & mask) * styleColumns;
    for (let k = 0; k < styles.length; k += 1) sums[k]! += rows[row + k]!;
  }
  let best = 0;
  for (let k = 1; k < styles.length; k += 1) if (sums[k]! > sums[best]!) best = k;
  return styles[best]!;
}
