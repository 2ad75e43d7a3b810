import { mkdtemp, readdir, rename, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../embeddings/build-index.ts';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/entry/compose-serve.ts';
import type { CodedNote } from '../../src/result/coded-note.ts';
import { finish, startCli } from '../support/run-cli.ts';
import { shippedEmbedder } from '../support/shipped-embedder.ts';
import { smallConcepts } from '../support/small-index.ts';
import { testRanker } from '../support/stump-ranker.ts';

const SYSTEM = 'http://snomed.info/sct';
const IN_FLIGHT = 16;
const text = 'Known T2DM and high blood pressure. Migraine.';

let root: string;
let place: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clincode-reload-'));
  place = join(root, 'index');
});
afterAll(() => rm(root, { recursive: true, force: true }));

let closeServer: (() => Promise<void>) | undefined;
afterEach(async () => {
  await closeServer?.();
  closeServer = undefined;
  await rm(place, { recursive: true, force: true });
});

/** Builds an index in which the name of each concept ends with the release, and puts it at the folder. */
async function put(release: string, folder = place): Promise<void> {
  const concepts = smallConcepts().map((concept) => ({
    ...concept,
    name: `${concept.name} ${release}`,
    synonyms: [concept.name, ...concept.synonyms],
  }));
  const built = await buildIndex(concepts, {
    codeSystem: { uri: SYSTEM, release },
    ranker: testRanker,
    ...(await shippedEmbedder()),
  });
  await writeIndexFolder(folder, built);
}

/** An index that lost the end of a file, put at the place in one step. */
async function putDamaged(): Promise<void> {
  const beside = join(root, 'damaged');
  await put('damaged', beside);
  const name = (await readdir(beside)).find((file) => file.startsWith('concepts'))!;
  await truncate(join(beside, name), 10);
  await rename(place, join(root, 'old'));
  await rename(beside, place);
  await rm(join(root, 'old'), { recursive: true });
}

async function start(reloadEveryMs: number): Promise<Awaited<ReturnType<typeof serve>>> {
  const server = await serve(
    { indexes: [place], extractor: 'local', port: 0, host: '127.0.0.1', reloadEveryMs, onNotice: () => {} },
    readConfig({ CLINCODE_LOG: '0', CLINCODE_VECTOR_INDEX: 'flat' }),
  );
  closeServer = () => server.close();
  return server;
}

interface Ready {
  readonly index: string;
  readonly release: string;
  readonly since: string;
  readonly lastFailedReload?: { readonly code: string; readonly message: string };
}

async function ready(url: string): Promise<Ready> {
  return (await (await fetch(`${url}/readyz`)).json()) as Ready;
}

async function readyOnce(url: string, is: (ready: Ready) => boolean): Promise<Ready> {
  for (;;) {
    const now = await ready(url);
    if (is(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return response.json();
}

/** The release that all of an answer is from: its index, its extractor and its candidates. */
async function releaseOfNote(url: string): Promise<string> {
  const { mentions, provenance } = (await post(`${url}/v1/code`, { text })) as CodedNote;
  const releases = new Set([
    provenance.index.release,
    ...mentions.flatMap(({ standardName, link, candidates }) =>
      [standardName, link.coding!.display, ...candidates.map(({ display }) => display)].map(lastWord),
    ),
  ]);
  expect(mentions).toHaveLength(3);
  expect([...releases]).toHaveLength(1);
  return lastWord(mentions[0]!.standardName);
}

async function releaseOfNames(url: string): Promise<string> {
  const queries = Array.from({ length: 60 }, (_, i) => ({ name: `${i % 2 ? 'HTN' : 'migraine'} ${i}` }));
  const { results } = (await post(`${url}/v1/link`, { queries, top: 2 })) as {
    results: { candidates: { display: string }[] }[];
  };
  const releases = new Set(
    results.flatMap(({ candidates }) => candidates.map(({ display }) => lastWord(display))),
  );
  expect([...releases]).toHaveLength(1);
  return [...releases][0]!;
}

const lastWord = (words: string): string => words.split(' ').at(-1)!;

/** Callers that ask again and again; each answer with what `phase` was when it was asked for and when it came. */
function askOn(url: string) {
  const state = { phase: 'before', stopped: false };
  const answers: { asked: string; came: string; release: string }[] = [];
  const callers = Array.from({ length: IN_FLIGHT }, async (_, i) => {
    while (!state.stopped) {
      const asked = state.phase;
      const release = await (i % 4 === 0 ? releaseOfNames(url) : releaseOfNote(url));
      answers.push({ asked, came: state.phase, release });
    }
  });
  return {
    answers,
    phase(name: string) {
      state.phase = name;
    },
    /** Until so many answers to questions of this phase came. */
    async answered(name: string, count = 2 * IN_FLIGHT): Promise<void> {
      while (answers.filter(({ asked }) => asked === name).length < count)
        await Promise.race([new Promise((resolve) => setTimeout(resolve, 5)), ...callers]);
    },
    async stop() {
      state.stopped = true;
      await Promise.all(callers);
    },
  };
}

describe('an index that is put in place of the one that is served', () => {
  test('is served next: no request fails, and no answer is of both', async () => {
    await put('first');
    const { url } = await start(10);
    const first = await ready(url);
    const asking = askOn(url);
    await asking.answered('before');
    asking.phase('replacing');
    await put('second');
    const second = await readyOnce(url, ({ release }) => release === 'second');
    asking.phase('after');
    await asking.answered('after');
    await asking.stop();
    expect(second.index).not.toBe(first.index);
    expect(Date.parse(second.since)).toBeGreaterThan(Date.parse(first.since));
    const { answers } = asking;
    expect(new Set(answers.filter(({ came }) => came === 'before').map(({ release }) => release))).toEqual(
      new Set(['first']),
    );
    expect(new Set(answers.filter(({ asked }) => asked === 'after').map(({ release }) => release))).toEqual(
      new Set(['second']),
    );
    expect(await (await fetch(`${url}/metrics`)).text()).toContain(
      'clincode_index_reloads_total{outcome="swapped"} 1\n',
    );
  });

  test('is refused if it is damaged, while the old one serves on; the next good one is served', async () => {
    await put('first');
    const { url } = await start(10);
    const first = await ready(url);
    const asking = askOn(url);
    await asking.answered('before');
    await putDamaged();
    const refused = await readyOnce(url, ({ lastFailedReload }) => lastFailedReload !== undefined);
    expect(refused).toMatchObject({
      index: first.index,
      since: first.since,
      lastFailedReload: { code: 'index_damaged', message: expect.stringContaining('concepts') },
    });
    asking.phase('damaged');
    await asking.answered('damaged');
    await put('third');
    await readyOnce(url, ({ release }) => release === 'third');
    asking.phase('after');
    await asking.answered('after');
    await asking.stop();
    const releases = new Set(asking.answers.map(({ release }) => release));
    expect(releases).toEqual(new Set(['first', 'third']));
    expect(
      asking.answers.filter(({ asked }) => asked === 'after').map(({ release }) => release),
    ).not.toContain('first');
    const page = await (await fetch(`${url}/metrics`)).text();
    expect(page).toContain('clincode_index_reloads_total{outcome="refused"} 1\n');
    expect(page).toContain('clincode_index_reloads_total{outcome="swapped"} 1\n');
  });

  test('is served only when told to where nobody looks for it; the same one is no news', async () => {
    await put('first');
    const server = await start(0);
    const first = await ready(server.url);
    await server.reload();
    expect(await ready(server.url)).toEqual(first);
    await put('second');
    expect(await releaseOfNote(server.url)).toBe('first');
    await server.reload();
    expect(await releaseOfNote(server.url)).toBe('second');
    await rm(place, { recursive: true });
    await server.reload();
    expect(await ready(server.url)).toMatchObject({
      release: 'second',
      lastFailedReload: { code: 'index_missing' },
    });
    expect(await releaseOfNote(server.url)).toBe('second');
  });

  test('is served where there was none before', async () => {
    const { url } = await start(10);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    await put('first');
    await readyOnce(url, ({ release }) => release === 'first');
    expect(await releaseOfNote(url)).toBe('first');
  });
});

test.skipIf(process.platform === 'win32')('SIGHUP reloads, SIGTERM ends', async () => {
  await put('first');
  const child = startCli(['serve', '--port', '0', '--index', place, '--reload-every', '0']);
  const url = await new Promise<string>((resolve) => {
    let said = '';
    child.stderr!.on('data', (chunk) => {
      said += String(chunk);
      const address = /listening on (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
  const run = finish(child);
  closeServer = async () => void child.kill('SIGKILL');
  expect(await releaseOfNote(url)).toBe('first');
  await put('second');
  child.kill('SIGHUP');
  const { index } = await readyOnce(url, ({ release }) => release === 'second');
  expect(await releaseOfNote(url)).toBe('second');
  child.kill('SIGTERM');
  const { code, stderr } = await run;
  expect(code).toBe(0);
  const lines = stderr
    .split('\n')
    .filter((line) => line.includes('index-reload'))
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([{ level: 'info', outcome: 'swapped', index, release: 'second' }]);
});
