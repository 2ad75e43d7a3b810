import { describe, expect, it, test } from 'vitest';
import { paragraphsOf } from '../../src/extract/known-paragraphs.ts';
import { type CachedMention, createMentionCache } from '../../src/extract/mention-cache.ts';
import { readStructure } from '../../src/note/note-structure.ts';
import { caughtIn } from '../support/caught.ts';

const mention: CachedMention = { start: 0, end: 4, standardName: 'COPD', elsewhere: false };

describe('mention cache', () => {
  it('drops what was not used for longest', () => {
    const cache = createMentionCache({ maxParagraphs: 2 });
    cache.set('a', [mention]);
    cache.set('b', []);
    expect(cache.get('a')).toEqual([mention]);
    cache.set('c', []);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([[mention], undefined, []]);
    expect(Array.from(cache.entries(), ([key]) => key)).toEqual(['a', 'c']);
  });

  it('has keys that need the secret, where there is one', async () => {
    const keys = await Promise.all(
      [undefined, 'one secret of many', 'another secret']
        .map((secret) => createMentionCache({ secret }))
        .map((cache) => cache.keyOf('text')),
    );
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(await createMentionCache({ secret: 'another secret' }).keyOf('text')).toBe(keys[2]);
  });

  it('lets a key be asked for by one note at a time', async () => {
    const cache = createMentionCache();
    const order: string[] = [];
    const first = await cache.claim(['a', 'b']);
    const second = cache.claim(['b', 'c']).then((release) => {
      order.push(`second sees ${cache.get('b') === undefined ? 'nothing' : 'b'}`);
      release();
    });
    (await cache.claim(['d']))();
    order.push('another text does not wait');
    cache.set('b', []);
    first();
    await second;
    expect(order).toEqual(['another text does not wait', 'second sees b']);
  });

  it('lets the next one ask where the first failed', async () => {
    const cache = createMentionCache();
    const first = await cache.claim(['a']);
    const second = cache.claim(['a']);
    const third = cache.claim(['a']);
    first();
    (await second)();
    (await third)();
    expect(cache.get('a')).toBeUndefined();
  });

  it('does not keep waiting who cancels', async () => {
    const cache = createMentionCache();
    await cache.claim(['a']);
    const stop = new AbortController();
    const waiting = caughtIn(() => cache.claim(['a'], stop.signal));
    stop.abort();
    expect((await waiting).code).toBe('cancelled');
    expect((await caughtIn(() => cache.claim(['a'], stop.signal))).code).toBe('cancelled');
  });
});

test.each<[remark: string, text: string, paragraphs: string[]]>([
  ['a text without blank lines', 'COPD is stable.\nNo fever.', ['COPD is stable.\nNo fever.']],
  ['blank lines', 'COPD.\n\nGout.\n \n\n  Asthma.\n', ['COPD.\n\n', 'Gout.\n \n\n', '  Asthma.\n']],
  ['CRLF', 'COPD.\r\n\r\nGout.', ['COPD.\r\n\r\n', 'Gout.']],
  ['sections', 'PMH: COPD\nFH: gout', ['PMH: COPD\n', 'FH: gout']],
  [
    'a header keeps its first paragraph',
    'Assessment:\n\nCOPD.\n\nGout.',
    ['Assessment:\n\nCOPD.\n\n', 'Gout.'],
  ],
  ['a list is whole', 'PMH:\n- COPD\n- gout\n\nSeen today.', ['PMH:\n- COPD\n- gout\n\n', 'Seen today.']],
  ['blank lines at both ends belong to what they surround', '\n\nCOPD.\n\n\n', ['\n\nCOPD.\n\n\n']],
  ['a line of blanks alone is no end', 'COPD.\n   Gout.', ['COPD.\n   Gout.']],
])('paragraphs: %s', (_, text, paragraphs) => {
  const spans = paragraphsOf(text, readStructure(text));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});
