import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from '../../src/evaluate/seeded-random.ts';
import { type Style, styles } from '../../src/extract/tagger/styles.ts';
import { type FeatureScores, styleColumns } from '../../src/extract/tagger/tagger-model.ts';

const BITS = 14;
const EPOCHS = 6;
const RATE = 0.1;
const DECAY = 1e-3;
/** A unit of the stored weights; the largest is 127 of them. */
const SCALE = 30;

export interface StyledText {
  readonly style: Style;
  readonly features: Int32Array;
}

/** Notes without gold, so that the style of a note is known from more than those that are annotated. */
export function otherNotes(data: string): readonly string[] {
  return ['aci-bench', 'mts-dialog', 'primock57'].flatMap((name) =>
    gunzipSync(readFileSync(join(data, `notes/${name}.jsonl.gz`)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).note ?? JSON.parse(line).text ?? '')
      .filter((text) => text !== ''),
  );
}

/** Softmax regression over the words of texts: which style a text is annotated in. */
export function fitStyles(texts: readonly StyledText[]): FeatureScores {
  const mask = (1 << BITS) - 1;
  const weights = new Float64Array(styleColumns << BITS);
  const squares = new Float64Array(styleColumns << BITS).fill(0.1);
  const random = seededRandom(5);
  const order = [...texts];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const { style, features } of order) {
      const sums = new Float64Array(styles.length);
      for (const feature of features)
        for (let k = 0; k < styles.length; k += 1) sums[k]! += weights[(feature & mask) * styleColumns + k]!;
      const most = Math.max(...sums);
      const chances = sums.map((sum) => Math.exp(sum - most));
      const total = chances.reduce((sum, chance) => sum + chance, 0);
      for (let k = 0; k < styles.length; k += 1) {
        const error = chances[k]! / total - (styles[k] === style ? 1 : 0);
        if (Math.abs(error) < 1e-3) continue;
        for (const feature of features) {
          const at = (feature & mask) * styleColumns + k;
          const gradient = error + DECAY * weights[at]!;
          squares[at]! += gradient * gradient;
          weights[at]! -= (RATE * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  const rows = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE))));
  return { bits: BITS, scale: SCALE, rows };
}
