import { join } from 'node:path';
import { linesOf } from '../lines-of.ts';
import type { MeantWording } from './gold-mentions.ts';

const PATH = join(import.meta.dirname, 'chart-wordings.tsv');

/** Wordings of charts, written down for each concept: see the head of the file. */
export function chartWordings(): readonly MeantWording[] {
  return linesOf(PATH)
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => {
      const [code, named, wordings] = line.split('\t') as [string, string, string];
      const meant = code.startsWith('SCT:') ? { gold: [], named } : { gold: [code] };
      return wordings.split('; ').map((name) => ({ name, ...meant }));
    });
}
