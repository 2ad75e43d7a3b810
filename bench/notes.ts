import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const data = process.env.CLINCODE_DATA ?? join(root, '../shared/data');

/** A prime step through the texts mixes long and short ones, the same way each time. */
const STEP = 7919;

export const clinical = ['notes/primock57', 'notes/aci-bench', 'notes/mts-dialog'];
/** Also abstracts and case reports: three times as many different words. */
export const varied = [...clinical, 'ner/ncbi-dev', 'ner/bc5cdr-dev', 'ner/biored-dev', 'ner/maccrobat-dev'];

/** Real notes where the data is at hand (GP notes, visit notes, sections), else the example note over and over. */
export function benchNotes(
  count: number,
  files: readonly string[] = clinical,
): {
  source: string;
  notes: readonly { id: string; text: string }[];
} {
  const texts = files.flatMap((name) => {
    const path = join(data, `${name}.jsonl.gz`);
    if (!existsSync(path)) return [];
    const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text);
  });
  const source =
    texts.length > 0
      ? files.map((name) => name.replace(/^.*\//, '')).join(', ')
      : 'examples/progress-note.txt';
  if (texts.length === 0) texts.push(readFileSync(join(root, 'examples/progress-note.txt'), 'utf8'));
  return {
    source,
    notes: Array.from({ length: count }, (_, i) => ({
      id: `n${i}`,
      text: texts[(i * STEP) % texts.length]!,
    })),
  };
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
