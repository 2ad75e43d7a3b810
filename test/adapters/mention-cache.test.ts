import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openMentionCache } from '../../src/cli/mention-cache-file.ts';
import { createLanguageModelExtractor } from '../../src/extract/extractors/language-model-extractor.ts';
import { createRules } from '../../src/extract/extractors/locate.ts';
import type { LanguageModel } from '../../src/extract/language-model.ts';
import { createMentionCache, type MentionCache } from '../../src/extract/mention-cache.ts';
import type { MentionExtractor } from '../../src/extract/mention-extractor.ts';
import { sha256Hex } from '../../src/sha256.ts';
import { contractQuotes, mentionExtractorContract } from '../contract/mention-extractor.contract.ts';
import { caughtIn } from '../support/caught.ts';
import { type ChatRequest, chatReplies } from '../support/chat-wire-server.ts';
import { replaceValues } from '../support/replace-values.ts';
import { closeChats, startChat } from '../support/wired-providers.ts';

/** What a model says that names every place with its line, and denies in a line that begins with "No". */
function answerTo(text: string): string {
  const names = [...contractQuotes, 'gout'];
  const mentions = text.split('\n').flatMap((sentence) =>
    names.flatMap((quote) =>
      Array.from({ length: sentence.split(quote).length - 1 }, () => ({
        quote,
        sentence,
        standardName: quote.toUpperCase(),
        ...(sentence.startsWith('No') && { polarity: 'negated' }),
      })),
    ),
  );
  return JSON.stringify({ mentions });
}

const quoting: LanguageModel = {
  id: 'quoting',
  model: 'quoting',
  generateJson: async ({ text }) => ({
    // thousands of quotes are the test of the extractor without a cache
    json: text.length > 50_000 ? '{"mentions":[]}' : answerTo(text),
    model: 'quoting',
  }),
};
const pieces = { maxChars: 300_000, overlapChars: 0 };
const extractorWith = (languageModel: LanguageModel, cache?: MentionCache): MentionExtractor =>
  createLanguageModelExtractor({ languageModel, ...createRules(), pieces, ...(cache && { cache }) });

const shared = createMentionCache();
mentionExtractorContract('language model with a mention cache', () => {
  const { extract, ...named } = extractorWith(quoting, shared);
  return {
    ...named,
    // what had to be asked is told, and is another thing the second time; the mentions are not
    async extract(note) {
      const { disclosure: _, cachedSentences: __, ...rest } = await extract(note);
      return rest;
    },
  };
});

const paragraphs = fc.constantFrom(
  'COPD is worse.\nNo asthma.',
  'FH: mother with migraine.',
  'Assessment:\n\nCOPD and gout.',
  'No gout.',
  'gout',
  'PMH:\n- type 2 diabetes mellitus\n- COPD\n- COPD',
  'Seen at 3 pm.',
  'Plan: inhaler for COPD.\nNo COPD flare since.',
);

describe('a mention cache', () => {
  it('changes no mention, whatever was coded before', async () => {
    const cache = createMentionCache({ maxParagraphs: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraphs, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n\n', '\n', '\r\n\r\n'),
        async (parts, between) => {
          const note = replaceValues(parts.join(between));
          const plain = await extractorWith(quoting).extract(note);
          for (const again of [1, 2]) {
            const { mentions } = await extractorWith(quoting, cache).extract(note);
            expect(mentions, `time ${again}`).toEqual(plain.mentions);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keeps what stands in a paragraph that the model did not name again', async () => {
    // names a disease once, in the first place, as models do
    const lazy: LanguageModel = {
      ...quoting,
      generateJson: async ({ text }) => ({
        json: JSON.stringify({
          mentions: text.includes('gout') ? [{ quote: 'gout', standardName: 'Gout' }] : [],
        }),
        model: 'lazy',
      }),
    };
    const extractor = extractorWith(lazy, createMentionCache());
    await extractor.extract(replaceValues('Has gout.\n\nTold of gout.'));
    const { mentions, disclosure } = await extractor.extract(replaceValues('Told of gout.'));
    expect(mentions.map(({ text }) => text)).toEqual(['gout']);
    expect(disclosure).toBeUndefined();
  });

  it('does not keep the answer of a call that failed', async () => {
    const cache = createMentionCache();
    const { model } = await startChat([chatReplies.refusal(), chatReplies.answer(answerTo('COPD'))]);
    const extractor = extractorWith(model, cache);
    expect((await caughtIn(() => extractor.extract(replaceValues('COPD')))).code).toBe('model_refused');
    expect((await extractor.extract(replaceValues('COPD'))).mentions).toHaveLength(1);
  });

  it('asks again where another model, or the header, is another', async () => {
    const cache = createMentionCache();
    const calls: string[] = [];
    const counting = (model: string): LanguageModel => ({
      ...quoting,
      model,
      generateJson: (request) => {
        calls.push(request.text);
        return quoting.generateJson(request);
      },
    });
    const note = replaceValues('PMH: COPD.\n\nStable.');
    for (const model of ['a', 'b', 'a']) await extractorWith(counting(model), cache).extract(note);
    expect(calls).toHaveLength(2);
    await extractorWith(counting('a'), cache).extract(replaceValues('FH: COPD.\n\nStable.'));
    expect(calls).toHaveLength(3);
    // a text that ends otherwise is the same paragraph
    await extractorWith(counting('a'), cache).extract(replaceValues('PMH: COPD.\n\n\n'));
    expect(calls).toHaveLength(3);
  });
});

afterEach(closeChats);

describe('with a model on a server', () => {
  const answering = () => startChat((request: ChatRequest) => chatReplies.answer(answerTo(noteOf(request))));
  const noteOf = ({ body }: ChatRequest): string => body.messages[1]!.content;
  const monday = 'HPI: Seen for COPD.\n\nNo asthma.\n\nFH: mother with migraine.\n\nFather with gout.';
  const tuesday = monday.replace('No asthma.', 'Worse today, gout.').concat('\n\nPlan: see GP for gout.');

  it('sends new text only, with its header, and says so', async () => {
    const { server, model } = await answering();
    const extractor = extractorWith(model, createMentionCache());
    const first = await extractor.extract(replaceValues(monday));
    expect(first.cachedSentences).toBeUndefined();
    expect(first.disclosure).toMatchObject({ calls: 1, sha256: await sha256Hex(monday) });
    const second = await extractor.extract(replaceValues(tuesday));
    expect(server.requests.map(noteOf)).toEqual([
      monday,
      'HPI:\nWorse today, gout.\n\n',
      'Plan: see GP for gout.',
    ]);
    const sent = 'Worse today, gout.\n\n\nPlan: see GP for gout.';
    expect(second).toMatchObject({
      cachedSentences: 3,
      disclosure: { calls: 2, pieces: 2, characters: sent.length, sha256: await sha256Hex(sent) },
    });
    const plain = await extractorWith(model).extract(replaceValues(tuesday));
    expect(second.mentions).toEqual(plain.mentions);
    const third = await extractor.extract(replaceValues(tuesday));
    expect(third.mentions).toEqual(plain.mentions);
    expect(third.disclosure).toBeUndefined();
  });

  it('pays once for notes that are in work at once', async () => {
    const { server, model } = await answering();
    const extractor = extractorWith(model, createMentionCache());
    const results = await Promise.all(
      [monday, monday, tuesday].map((text) => extractor.extract(replaceValues(text))),
    );
    expect(results.map(({ mentions }) => mentions.length)).toEqual([4, 4, 5]);
    expect(server.requests).toHaveLength(3);
  });
});

describe('the file of a cache', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });
  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'mentions-'));
    folders.push(made);
    return made;
  };
  const quiet = (): void => {};

  it('has hashes, places and names, no words of the note, and is the owner’s', async () => {
    const file = join(await folder(), 'mentions.ndjson');
    const opened = await openMentionCache(file, undefined, quiet);
    await extractorWith(quoting, opened.cache).extract(
      replaceValues('Seen by Quackenbush: gout.\n\nNo COPD.'),
    );
    await opened.close();
    const text = await readFile(file, 'utf8');
    expect(text).not.toMatch(/Quackenbush|Seen|gout|No /);
    expect(text.split('\n')).toHaveLength(4);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const again = await openMentionCache(file, undefined, quiet);
    const { disclosure, mentions } = await extractorWith(quoting, again.cache).extract(
      replaceValues('No COPD.'),
    );
    expect(disclosure).toBeUndefined();
    expect(mentions[0]!.assertion.polarity).toBe('negated');
  });

  it('keeps what an interrupted run was answered, and passes over a torn line', async () => {
    const file = join(await folder(), 'mentions.ndjson');
    const opened = await openMentionCache(file, undefined, quiet);
    await extractorWith(quoting, opened.cache).extract(replaceValues('COPD.'));
    await extractorWith(quoting, opened.cache).extract(replaceValues('gout.'));
    await opened.close();
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, -20));
    const told: string[] = [];
    const again = await openMentionCache(file, undefined, (notice) => told.push(notice));
    expect(told).toEqual([expect.stringMatching(/^1 line\(s\) of .* are left out$/)]);
    expect([...again.cache.entries()]).toHaveLength(1);
    expect(await readdir(join(file, '..'))).toEqual(['mentions.ndjson']);
  });

  it('does not trust places that are outside the paragraph', async () => {
    const cache = createMentionCache();
    const extractor = extractorWith(quoting, cache);
    const { mentions } = await extractor.extract(replaceValues('COPD.'));
    const [[key]] = [...cache.entries()] as [[string, unknown]];
    cache.set(key, [{ start: 0, end: 400, standardName: 'x', elsewhere: false }]);
    expect((await extractor.extract(replaceValues('COPD.'))).mentions).toEqual(mentions);
  });

  it('is never written over a file of another kind', async () => {
    const file = join(await folder(), 'notes.ndjson');
    await writeFile(file, '{"id":"n1","text":"COPD"}\n');
    expect((await caughtIn(() => openMentionCache(file, undefined, quiet))).code).toBe('invalid_config');
    expect(await readFile(file, 'utf8')).toContain('COPD');
    const nowhere = join(file, 'below');
    expect((await caughtIn(() => openMentionCache(nowhere, undefined, quiet))).code).toBe('file_unreadable');
  });
});
