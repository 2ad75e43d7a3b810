import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { ClincodeError, cannotWrite } from '../errors.ts';
import { type CachedMention, createMentionCache, type MentionCache } from '../extract/mention-cache.ts';

export interface OpenMentionCache {
  readonly cache: MentionCache;
  /** Waits for what is being written, and leaves the file without what the cache has dropped. */
  close(): Promise<void>;
}

const head = { format: 'clincode-mention-cache', version: 1 } as const;
const headLine = z.object({ format: z.literal(head.format), version: z.literal(head.version) });
const place = z.int().nonnegative();
const entryLine = z.object({
  key: z.string().regex(/^[0-9a-f]{64}$/),
  mentions: z.array(
    z.object({
      start: place,
      end: place,
      standardName: z.string(),
      elsewhere: z.boolean(),
      polarity: z.enum(['affirmed', 'negated']).optional(),
      certainty: z.enum(['certain', 'uncertain']).optional(),
      temporality: z.enum(['current', 'historical', 'hypothetical']).optional(),
      experiencer: z.enum(['patient', 'family', 'other']).optional(),
    }),
  ),
});

/**
 * A cache of a model's mentions in an NDJSON file: hashes, places and standard names. Lines are appended as answers come, so
 * that an interrupted run has not paid for nothing; opening and closing write the file anew beside its place and rename it.
 * @param path undefined: in memory only
 * @throws ClincodeError `invalid_config` for a file of another kind, `file_unreadable`
 */
export async function openMentionCache(
  path: string | undefined,
  secret: string | undefined,
  onNotice: (text: string) => void,
): Promise<OpenMentionCache> {
  if (path === undefined) return { cache: createMentionCache({ secret }), close: async () => {} };
  const known = await readEntries(path, onNotice);
  let writing: Promise<void> | undefined;
  let failed = false;
  // a cache that cannot be kept costs money, not notes
  const fail = (): void => {
    if (!failed) onNotice(`cannot write ${path}: not all that the model answered is kept`);
    failed = true;
  };
  const cache = createMentionCache({
    secret,
    onSet(key, mentions) {
      writing = writing?.then(() => appendFile(path, lineOf(key, mentions))).catch(fail);
    },
  });
  for (const [key, mentions] of known) cache.set(key, mentions);
  await writeWhole(path, cache);
  // from here on what is set is new
  writing = Promise.resolve();
  return {
    cache,
    async close() {
      await writing;
      await writeWhole(path, cache).catch(fail);
    },
  };
}

async function readEntries(
  path: string,
  onNotice: (text: string) => void,
): Promise<readonly (readonly [string, readonly CachedMention[]])[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new ClincodeError('file_unreadable', `cannot read ${path}`);
  }
  if (text === '') return [];
  const [first, ...lines] = text.split('\n');
  if (!headLine.safeParse(json(first!)).success)
    throw new ClincodeError('invalid_config', `${path} is no mention cache of this version`);
  const entries = lines
    .filter((line) => line !== '')
    .map((line) => {
      const { success, data } = entryLine.safeParse(json(line));
      return success ? ([data.key, data.mentions] as const) : undefined;
    });
  const whole = entries.filter((entry) => entry !== undefined);
  if (whole.length < entries.length)
    onNotice(`${entries.length - whole.length} line(s) of ${path} cannot be read and are left out`);
  return whole;
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const lineOf = (key: string, mentions: readonly CachedMention[]): string =>
  `${JSON.stringify({ key, mentions })}\n`;

async function writeWhole(path: string, cache: MentionCache): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  const lines = Array.from(cache.entries(), ([key, mentions]) => lineOf(key, mentions));
  try {
    // for the caller's eyes: standard names of a chart say much
    await writeFile(beside, [`${JSON.stringify(head)}\n`, ...lines].join(''), { mode: 0o600 });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw cannotWrite(path, error);
  }
}
