import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../embeddings/build-index.ts';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/entry/compose-serve.ts';
import type { CodedNote } from '../../src/result/coded-note.ts';
import { codeSystems } from '../../src/terminology/code-system.ts';
import { parseConcept } from '../../src/terminology/concept-schema.ts';
import { shippedEmbedder } from '../support/shipped-embedder.ts';
import { smallConcepts } from '../support/small-index.ts';
import { testRanker } from '../support/stump-ranker.ts';

const text = 'Hypertension. Migraine. Diabetes mellitus.';
let root: string;
let snomed: string;
let icd10cm: string;

async function put(folder: string, uri: string, release: string): Promise<void> {
  const rows = [
    { code: 'I10', name: 'Hypertension' },
    { code: 'G43', name: 'Migraine' },
    { code: 'E66.9', name: `Diabetes mellitus`, synonyms: [`Diabetes of ${release}`] },
  ];
  const concepts =
    uri === codeSystems.snomedCt ? smallConcepts() : rows.map((row, i) => parseConcept(row, i + 1));
  const built = await buildIndex(concepts, {
    codeSystem: { uri, release },
    ranker: testRanker,
    ...(await shippedEmbedder()),
  });
  await writeIndexFolder(folder, built);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'clincode-two-'));
  snomed = join(root, 'snomed');
  icd10cm = join(root, 'icd10cm');
  await put(snomed, codeSystems.snomedCt, '2026-03');
});
afterAll(() => rm(root, { recursive: true, force: true }));

let server: Awaited<ReturnType<typeof serve>> | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(reloadEveryMs: number): Promise<string> {
  server = await serve(
    {
      indexes: [snomed, icd10cm],
      extractor: 'lexicon',
      port: 0,
      host: '127.0.0.1',
      reloadEveryMs,
      onNotice: () => {},
    },
    readConfig({ CLINCODE_LOG: '0', CLINCODE_VECTOR_INDEX: 'flat' }),
  );
  return server.url;
}

interface Ready {
  readonly index: string;
  readonly system: string;
  readonly since: string;
  readonly others: readonly { readonly index: string; readonly system: string; readonly release: string }[];
  readonly lastFailedReload?: { readonly code: string };
}

const ready = async (url: string) => (await (await fetch(`${url}/readyz`)).json()) as Ready;
const metrics = async (url: string) => (await fetch(`${url}/metrics`)).text();

async function readyOnce(url: string, is: (ready: Ready) => boolean): Promise<Ready> {
  for (;;) {
    const now = await ready(url);
    if (is(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function code(url: string): Promise<CodedNote> {
  const body = JSON.stringify({ text });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/v1/code`, { method: 'POST', headers, body });
  expect(response.status).toBe(200);
  return (await response.json()) as CodedNote;
}

describe('a server with two indexes', () => {
  test('codes each mention by both, names both, and swaps either', async () => {
    await put(icd10cm, codeSystems.icd10cm, '2025');
    const url = await start(10);
    const first = await ready(url);
    expect(first).toMatchObject({
      system: codeSystems.snomedCt,
      others: [{ system: codeSystems.icd10cm, release: '2025', concepts: 3 }],
    });
    const { mentions, warnings, provenance } = await code(url);
    const shown = mentions.map(({ link, codings }) => [
      link.coding?.code,
      ...codings!.map((other) => `${other.link.coding?.code} ${other.agreement}`),
    ]);
    expect(shown).toEqual([
      ['38341003', 'I10 same'],
      ['37796009', 'G43 broader'],
      ['73211009', 'E66.9 different'],
    ]);
    expect(provenance.index.id).toBe(first.index);
    expect(mentions[0]!.codings![0]!.index).toBe(first.others[0]!.index);
    expect(warnings).toEqual(['m3: the codings disagree: 73211009 (E11.9) and E66.9']);
    const page = await metrics(url);
    for (const { index } of [first, ...first.others])
      expect(page).toMatch(new RegExp(`clincode_index_info\\{index="${index}".*\\} 1`));

    await put(icd10cm, codeSystems.icd10cm, '2026');
    const second = await readyOnce(url, ({ others }) => others[0]!.release === '2026');
    expect(second.index).toBe(first.index);
    expect((await code(url)).mentions[0]!.codings![0]!.index).toBe(second.others[0]!.index);
    const after = await metrics(url);
    expect(after).toContain('release="2026"');
    expect(after).not.toContain('release="2025"');
    expect(after).toContain('clincode_index_reloads_total{outcome="swapped"} 1\n');

    await put(snomed, codeSystems.snomedCt, '2026-09');
    const third = await readyOnce(url, ({ index }) => index !== first.index);
    expect(third.others).toEqual(second.others);
    expect((await code(url)).provenance.index.release).toBe('2026-09');
  });

  test('serves on with what it has while one of them is damaged', async () => {
    await put(icd10cm, codeSystems.icd10cm, '2025');
    const url = await start(0);
    const first = await ready(url);
    await put(icd10cm, codeSystems.icd10cm, '2026');
    await truncate(join(icd10cm, 'concepts.bin'), 10);
    await server!.reload();
    const refused = await ready(url);
    expect(refused).toMatchObject({ ...first, lastFailedReload: { code: 'index_damaged' } });
    expect((await code(url)).mentions[0]!.codings).toHaveLength(1);
    await put(icd10cm, codeSystems.icd10cm, '2026');
    await server!.reload();
    expect((await ready(url)).others[0]!.release).toBe('2026');
  });

  test('is not ready while one of them is missing', async () => {
    await rm(icd10cm, { recursive: true });
    const url = await start(10);
    const answer = await fetch(`${url}/readyz`);
    expect([answer.status, await answer.json()]).toMatchObject([503, { error: { code: 'index_missing' } }]);
    await put(icd10cm, codeSystems.icd10cm, '2025');
    await readyOnce(url, ({ others }) => others !== undefined);
    expect((await code(url)).mentions).toHaveLength(3);
  });
});
