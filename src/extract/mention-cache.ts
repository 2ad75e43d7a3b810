import { ClincodeError } from '../errors.ts';
import { sha256Hex } from '../sha256.ts';
import type { StatedAssertion } from './extraction-schema.ts';

/** A mention of a paragraph as a model stated it. Where it stands, not its words: those are in the text that is asked for again. */
export interface CachedMention extends StatedAssertion {
  /** From the start of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly standardName: string;
  /** As of a grounded quote: what the model said of its sentence does not count here. */
  readonly elsewhere: boolean;
}

/** What a model answered about paragraphs, by a hash of all that the answer depends on. */
export interface MentionCache {
  keyOf(content: string): Promise<string>;
  get(key: string): readonly CachedMention[] | undefined;
  set(key: string, mentions: readonly CachedMention[]): void;
  /**
   * Waits while another note asks for one of the keys, then marks those that are still unknown as asked for: notes that are in work
   * at once pay once too. @returns what ends the claim
   * @throws ClincodeError cancelled
   */
  claim(keys: readonly string[], signal?: AbortSignal): Promise<() => void>;
  /** Least recently used first. */
  entries(): Iterable<readonly [key: string, mentions: readonly CachedMention[]]>;
}

export interface MentionCacheOptions {
  /** Keys are HMACs under this secret, so that nobody without it can try whether a text is in the cache. */
  readonly secret?: string | undefined;
  /** Beyond it the least recently used goes. Some 300 bytes each. */
  readonly maxParagraphs?: number;
  readonly onSet?: (key: string, mentions: readonly CachedMention[]) => void;
}

/** 30 MB at most: the charts of some thousand patients. */
const MAX_PARAGRAPHS = 100_000;

export function createMentionCache(options: MentionCacheOptions = {}): MentionCache {
  const { secret, maxParagraphs = MAX_PARAGRAPHS, onSet } = options;
  // a map gives its keys in the order of insertion, so the first is the least recently used
  const known = new Map<string, readonly CachedMention[]>();
  const asking = new Map<string, Promise<void>>();
  return {
    keyOf: secret === undefined ? sha256Hex : keyedBy(secret),
    get(key) {
      const mentions = known.get(key);
      if (mentions !== undefined) {
        known.delete(key);
        known.set(key, mentions);
      }
      return mentions;
    },
    set(key, mentions) {
      known.delete(key);
      if (known.size >= maxParagraphs) known.delete(known.keys().next().value!);
      known.set(key, mentions);
      onSet?.(key, mentions);
    },
    async claim(keys, signal) {
      for (;;) {
        const pending = keys.flatMap((key) => asking.get(key) ?? []);
        if (pending.length === 0) break;
        await settled(pending, signal);
      }
      let release = (): void => {};
      const asked = new Promise<void>((resolve) => {
        release = resolve;
      });
      const mine = keys.filter((key) => !known.has(key));
      for (const key of mine) asking.set(key, asked);
      return () => {
        for (const key of mine) asking.delete(key);
        release();
      };
    },
    entries: () => known.entries(),
  };
}

function keyedBy(secret: string): (content: string) => Promise<string> {
  const encoder = new TextEncoder();
  const imported = crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return async (content) => {
    const mac = await crypto.subtle.sign('HMAC', await imported, encoder.encode(content));
    return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

function settled(pending: readonly Promise<void>[], signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(new ClincodeError('cancelled', 'the request was cancelled'));
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    void Promise.all(pending).then(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    });
  });
}
