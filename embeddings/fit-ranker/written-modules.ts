import { packWordings, type WordingCounts } from '../../src/link/note-wordings.ts';
import type { Ranker } from '../../src/link/ranker.ts';
import { relativeTrees } from '../../src/relative-trees.ts';

/** Leaves are whole numbers of it. */
export const LEAF_SCALE = 1000;

/** A ranker with the figures of its fit. */
export function rankerModule(name: string, ranker: Ranker, table: string): string {
  const comment = table.replaceAll('\n', '\n * ');
  const json = quoted({ ...ranker, trees: relativeTrees(ranker.trees, LEAF_SCALE) });
  const head =
    "/** Written by `npm run fit:ranker`. Do not edit by hand. */\nimport type { Ranker } from '../ranker.ts';\nimport { readRanker } from './read-ranker.ts';\n\n";
  return `${head}/**\n * ${comment}\n */\nexport function ${name}(): Ranker {\n  ${name}Read ??= readRanker(${name}Json);\n  return ${name}Read;\n}\nlet ${name}Read: Ranker | undefined;\nconst ${name}Json =\n  '${json}';\n`;
}

/** What notes mean by their wordings. */
export function wordingsModule(counts: WordingCounts): string {
  const { lines, names } = packWordings(counts);
  const head =
    "/** Written by `npm run fit:ranker`. Do not edit by hand. */\nimport type { WordingTable } from '../note-wordings.ts';\n\n/** Of both rankers. */\n";
  return `${head}export const shippedWordings: WordingTable = {\n  lines:\n    '${quoted(lines)}',\n  names:\n    '${quoted(names)}',\n};\n`;
}

/** Between single quotes. */
function quoted(value: object | string): string {
  const json = typeof value === 'string' ? value : JSON.stringify(value);
  return json.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n');
}
