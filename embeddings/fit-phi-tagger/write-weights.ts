import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackedWeights } from '../../src/deidentify/tagger/pack-model.ts';

/** What the judge at work reads: weights of the linear models, and trees as JSON. */
export interface FittedJudge {
  readonly scale: number;
  readonly weights: Readonly<Record<'found' | 'place' | 'numbers', PackedWeights>>;
  readonly trees: string;
  readonly numberTrees: string;
  /** Figures of judges that had not been fitted on the notes, line by line. */
  readonly table: readonly string[];
}

export async function writeWeights({
  scale,
  weights,
  trees,
  numberTrees,
  table,
}: FittedJudge): Promise<void> {
  const told = table.length === 0 ? '' : `/**\n${table.map((line) => ` * ${line}`).join('\n')}\n */\n`;
  const models = Object.entries(weights)
    .map(
      ([name, { size, count, weights }]) =>
        `  ${name}: {\n    size: ${size},\n    count: ${count},\n    weights:\n      '${weights}',\n  },`,
    )
    .join('\n');
  await writeFile(
    join(import.meta.dirname, '../../src/deidentify/tagger/tagger-weights.ts'),
    `/** Written by \`npm run fit:phi-tagger\`. Do not edit by hand. */

${told}export const shippedModel = () => ({
  scale: ${scale},
${models}
});
export const shippedTrees = (): string =>
  '${trees}';
export const shippedNumberTrees = (): string =>
  '${numberTrees}';
`,
  );
}
