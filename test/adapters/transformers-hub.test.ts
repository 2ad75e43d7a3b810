import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTransformersEmbedder } from '../../src/embed/embedders/transformers.ts';
import { caughtIn } from '../support/caught.ts';
import { runtimeMissing, writeTinyBert } from '../support/tiny-bert.ts';

const missing = await runtimeMissing();
const commit = '0123456789abcdef0123456789abcdef01234567';

let root: string;
let folder: string;
let cache: string;
let server: Server;
let hub: string;
const asked: string[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clincode-hub-'));
  folder = await writeTinyBert(join(root, 'tiny'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/**
 * The two routes of the hub that are used, for models org/tiny…. org/empty has a commit and no files,
 * org/tinymute no tokenizer.
 */
beforeEach(async () => {
  cache = await mkdtemp(join(root, 'cache-'));
  asked.length = 0;
  server = createServer(async (request, response) => {
    const url = request.url!;
    asked.push(url);
    if (/^\/api\/models\/org\/(?:tiny\w*|empty)\/revision\/(?:main|v1)$/.test(url)) {
      return void response.end(JSON.stringify({ sha: commit }));
    }
    if (url.startsWith('/api/models/org/portal/')) return void response.end('<p>Please log in</p>');
    if (url.startsWith('/api/models/org/busy/')) return void response.writeHead(503).end();
    const file = /^\/org\/tiny\w*\/resolve\/(?:main|[0-9a-f]{40})\/(.+)$/.exec(url)?.[1];
    const mute = url.startsWith('/org/tinymute/') && url.includes('tokenizer');
    const bytes = file && !mute && (await readFile(join(folder, file)).catch(() => undefined));
    if (!bytes) return void response.writeHead(404).end();
    response.setHeader('content-length', bytes.length);
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

describe.skipIf(missing)(`transformers from a hub${missing ? ` [skipped: ${missing}]` : ''}`, () => {
  it.each([
    ['no revision', {}],
    ['a branch', { revision: 'main' }],
    ['a commit that is not in the cache', { revision: commit }],
  ])('downloads nothing that is not allowed, and says how to allow it: %s', async (_, settings) => {
    const error = await caughtIn(() => createTransformersEmbedder('org/tiny', settings, { cache, hub }));
    expect(error.code).toBe('download_not_allowed');
    expect(error.message).toContain('CLINCODE_ALLOW_DOWNLOAD=1');
    expect(asked).toEqual([]);
  });

  it('pins the commit, and needs neither network nor leave for it again', async () => {
    const options = { cache, hub, allowDownload: true };
    const first = await createTransformersEmbedder('org/tiny', { revision: 'v1' }, options);
    expect(first.id).toBe('transformers:org/tiny');
    expect(first.settings?.revision).toBe(commit);
    expect(asked[0]).toBe('/api/models/org/tiny/revision/v1');
    expect(asked).toContain(`/org/tiny/resolve/${commit}/onnx/model.onnx`);
    expect(await readdir(join(cache, 'org/tiny', commit))).toContain('tokenizer.json');
    const local = await createTransformersEmbedder(folder);
    expect(await first.embed(['asthma'], 'term')).toEqual(await local.embed(['asthma'], 'term'));
    // the same files under another pin
    expect(local.hash).not.toBe(first.hash);

    asked.length = 0;
    const again = await createTransformersEmbedder('org/tiny', first.settings, { cache, hub });
    expect([again.hash, again.settings]).toEqual([first.hash, first.settings]);
    expect(asked).toEqual([]);
  });

  it('finishes a download that broke off', async () => {
    const options = { cache, hub, allowDownload: true };
    const settings = { revision: commit };
    const whole = await createTransformersEmbedder('org/tiny', settings, options);
    await rm(join(cache, 'org/tiny', commit, 'complete-fp32'));
    await rm(join(cache, 'org/tiny', commit, 'config.json'));
    const error = await caughtIn(() => createTransformersEmbedder('org/tiny', settings, { cache, hub }));
    expect(error.code).toBe('download_not_allowed');
    expect((await createTransformersEmbedder('org/tiny', settings, options)).hash).toBe(whole.hash);
  });

  it('takes a folder of that name before the hub', async () => {
    const cwd = process.cwd();
    process.chdir(await mkdtemp(join(root, 'work-')));
    try {
      await writeTinyBert('org/tiny');
      const embedder = await createTransformersEmbedder('org/tiny', {}, { cache, hub, allowDownload: true });
      expect(embedder.settings?.revision).toMatch(/^sha256:/);
      expect(asked).toEqual([]);
    } finally {
      process.chdir(cwd);
    }
  });

  it.each([
    ['no such model', 'org/unknown', {}, 'unknown_embedder', 'org/unknown'],
    ['no such revision', 'org/tiny', { revision: 'v9' }, 'unknown_embedder', 'v9'],
    ['a model without the files', 'org/empty', {}, 'unknown_embedder', commit],
    ['a model without a tokenizer', 'org/tinymute', {}, 'unknown_embedder', commit],
    ['a dtype that it has not', 'org/tinyhalf', { dtype: 'fp16' }, 'unknown_embedder', commit],
    ['a page that is no hub', 'org/portal', {}, 'download_failed', '200'],
    ['a hub that fails', 'org/busy', {}, 'download_failed', '503'],
  ])('refuses %s by name', async (_, model, settings, code, part) => {
    const options = { cache, hub, allowDownload: true };
    const error = await caughtIn(() => createTransformersEmbedder(model, settings, options));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(part)]);
  });

  it('says that a hub cannot be reached, and that it may be tried again', async () => {
    const options = { cache, hub: 'http://127.0.0.1:9', allowDownload: true };
    for (const settings of [{}, { revision: commit }]) {
      const error = await caughtIn(() => createTransformersEmbedder('org/tinyaway', settings, options));
      expect([error.code, error.retryable]).toEqual(['download_failed', true]);
    }
  });
});
