import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packWeights } from '../../src/deidentify/tagger/pack-model.ts';
import type { FittedOpinion } from './fit-opinion.ts';

/** @param table figures of opinions that had not been fitted on the notes, line by line */
export async function writeOpinion(
  { scale, first, told }: FittedOpinion,
  table: readonly string[],
): Promise<void> {
  const figures = table.length === 0 ? '' : ` *\n${table.map((line) => ` * ${line}`).join('\n')}\n`;
  const weights = first
    .map(packWeights)
    .map(
      ({ size, count, weights }) =>
        `    {\n      size: ${size},\n      count: ${count},\n      weights:\n        '${weights}',\n    },`,
    )
    .join('\n');
  const trees = told.map((one) => `    '${JSON.stringify(one)}',`).join('\n');
  await writeFile(
    join(import.meta.dirname, '../../src/extract/opinion/opinion-weights.ts'),
    `import type { PackedOpinion } from './opinion-model.ts';

/**
 * Written by \`npm run fit:assertion\`. Do not edit by hand.
 * Fitted on made-up notes of our own (test/fixtures/coded-notes), sentences of our tests, and our annotations of the data's clinical/dev on notes of
 * aci-bench, MTS-Dialog and primock57 (CC BY 4.0). It has sums over hashed words of all of them, no text.
${figures} */
export const packedOpinion = (): PackedOpinion => ({
  scale: ${scale},
  first: [
${weights}
  ],
  second: [
${trees}
  ],
});
`,
  );
}
