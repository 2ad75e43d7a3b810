import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mixed, seededRandom } from './synthetic-ontology/random.ts';

/**
 * Distinct names that are asked for: the mentions of gold files, then terms with a wrong letter until there
 * are enough, all in an order that mixes them.
 * @param term the wording of a row
 */
export function benchNames(
  mentions: readonly string[],
  term: (row: number) => string,
  terms: number,
  count: number,
): readonly string[] {
  const names = new Map<string, string>();
  for (const mention of mentions) names.set(mention.toLowerCase(), mention);
  for (let tries = 0; names.size < count && tries < 4 * count; tries++) {
    const text = term(mixed(tries, 11) % terms);
    const name = misspelled(text, tries);
    if (name !== undefined && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return shuffled([...names.values()]).slice(0, count);
}

const TOO_SHORT = 6;

/** One letter less, more, changed or exchanged with the next, as people mistype; undefined for a short term. */
export function misspelled(text: string, seed: number): string | undefined {
  if (text.length < TOO_SHORT) return undefined;
  const at = 1 + (mixed(seed, 12) % (text.length - 2));
  const [before, letter, next, after] = [text.slice(0, at), text[at]!, text[at + 1]!, text.slice(at + 2)];
  const ways = [
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
    `${before}e${next}${after}`,
  ];
  const name = ways[mixed(seed, 13) % ways.length]!.trim();
  return name === text ? undefined : name;
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const random = seededRandom(20_260_301);
  const mixedUp = [...items];
  for (let i = mixedUp.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixedUp[i], mixedUp[j]] = [mixedUp[j]!, mixedUp[i]!];
  }
  return mixedUp;
}

/** A row of a gold file. */
export interface BenchMention {
  readonly mention: string;
  /** The sentence around it. */
  readonly context?: string;
}

/** The rows of NDJSON files, gzip or not. */
export async function readMentions(paths: readonly string[]): Promise<readonly BenchMention[]> {
  const mentions: BenchMention[] = [];
  for (const path of paths) {
    const bytes = await readFile(path);
    for (const line of (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')) {
      if (line.trim() === '') continue;
      const row = JSON.parse(line) as Partial<BenchMention>;
      if (row.mention === undefined) throw new Error(`${basename(path)}: a row without "mention"`);
      mentions.push({ ...row, mention: row.mention });
    }
  }
  return mentions;
}
