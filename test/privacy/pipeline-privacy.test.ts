import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openIndexFolder } from '../../embeddings/open-index-folder.ts';
import { pretrainedModel } from '../../embeddings/pretrained-model.ts';
import { buildStarterIndex } from '../../embeddings/starter-index.ts';
import { writeIndexFolder } from '../../embeddings/write-index-folder.ts';
import { toClincodeError } from '../../src/errors.ts';
import { createLanguageModelExtractor } from '../../src/extract/extractors/language-model-extractor.ts';
import { createRules } from '../../src/extract/extractors/locate.ts';
import type { MentionExtractor } from '../../src/extract/mention-extractor.ts';
import { createPinoLogger } from '../../src/observe/pino-logger.ts';
import { createPrometheusMetrics } from '../../src/observe/prometheus.ts';
import { type CodingPorts, codeNote } from '../../src/pipeline.ts';
import { everythingOf, expectClean, canaryNote as note } from '../support/canary-note.ts';
import { caughtIn } from '../support/caught.ts';
import { closeServers, startGemini } from '../support/gemini-over-wire.ts';
import { type WireReply, wireReplies } from '../support/gemini-wire-server.ts';
import { postJson, testApp, testLimits } from '../support/http.ts';
import { starterPorts } from '../support/starter-ports.ts';

let ports: CodingPorts;
let folder: string;
beforeAll(async () => {
  ports = await starterPorts();
  folder = await mkdtemp(join(tmpdir(), 'clincode-privacy-'));
});
afterEach(closeServers);
afterAll(() => rm(folder, { recursive: true }));

async function withGemini(replies: readonly WireReply[]) {
  const { model, server } = await startGemini(replies, { maxAttempts: 2 });
  const disclosures: unknown[] = [];
  const extractor = createLanguageModelExtractor({
    languageModel: model,
    ...createRules(),
    onDisclosure: (...told) => void disclosures.push(told),
  });
  return { ports: { ...ports, extractor }, server, disclosures };
}

const answer = (...quotes: string[]): WireReply =>
  wireReplies.answer(JSON.stringify({ mentions: quotes.map((quote) => ({ quote, standardName: quote })) }));

describe('a coded note', () => {
  it('has identifiers in none of its own words', async () => {
    const coded = await codeNote(note, ports);
    expect(coded.mentions.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(coded.provenance.replaced).length).toBeGreaterThanOrEqual(4);
    expectClean(coded);
  });

  it('has none either when a model quotes them or calls a disease by them', async () => {
    const quotes = ['COPD', 'Quennell', 'Zebulon Quennell', '90817263', '[NAME]', '[MRN]'];
    const { ports: gemini, server, disclosures } = await withGemini([answer(...quotes)]);
    const coded = await codeNote(note, gemini);
    expect(new Set(coded.mentions.map(({ text }) => text))).toEqual(new Set(['COPD']));
    expect(coded.provenance.rejectedQuotes).toBeGreaterThanOrEqual(5);
    expectClean(coded, disclosures, server.requests);
  });
});

describe('what is sent to a model', () => {
  const failures: readonly (readonly [string, string, readonly WireReply[]])[] = [
    ['an error of the provider', 'model_unavailable', [wireReplies.status(500)]],
    ['a refusal', 'model_refused', [wireReplies.finished('SAFETY')]],
    [
      'a cut answer',
      'model_truncated',
      [wireReplies.finished('MAX_TOKENS', '{"mentions":[{"quote":"Quennell')],
    ],
    ['JSON that is none', 'model_answer_invalid', [wireReplies.answer('Quennell, MRN 90817263, has COPD')]],
    [
      'JSON of another shape',
      'model_answer_invalid',
      [wireReplies.answer('{"Quennell":[{"quote":90817263}]}')],
    ],
    ['a wrong key', 'model_unauthorized', [wireReplies.status(403, 'PERMISSION_DENIED')]],
    ['a cut connection', 'model_unavailable', [wireReplies.cutConnection('{"mentions":"Quennell"}')]],
  ];

  it.each(failures)('%s: %s, and no identifier in requests, error or record', async (_, code, replies) => {
    const { ports: gemini, server, disclosures } = await withGemini(replies);
    const error = await caughtIn(() => codeNote(note, gemini));
    expect(error.code).toBe(code);
    expect(server.requests.length).toBeGreaterThan(0);
    expect(disclosures).toHaveLength(1);
    expectClean(...everythingOf(error), server.requests, disclosures);
    for (const { raw } of server.requests) expect(raw).toContain('COPD');
  });

  it('is nothing when the recognizers missed a known value', async () => {
    const { ports: gemini, server } = await withGemini([answer('COPD')]);
    const [one, ...others] = gemini.recognizers;
    const blind = {
      ...one!,
      recognize: () => [
        { start: 9, end: 17, category: 'NAME' as const, strength: 3 as const, recognizer: 'x' },
      ],
    };
    const error = await caughtIn(() => codeNote(note, { ...gemini, recognizers: [blind] }));
    expect(others.length).toBeGreaterThan(0);
    expect(error.code).toBe('phi_in_prompt');
    expect(server.requests).toEqual([]);
    expectClean(...everythingOf(error));
  });
});

describe('errors', () => {
  it('of an index that is damaged or missing name files, not notes', async () => {
    const place = join(folder, 'index');
    await writeIndexFolder(place, await buildStarterIndex(await pretrainedModel()));
    const vectors = await readFile(join(place, 'vectors.i8'));
    await writeFile(join(place, 'vectors.i8'), vectors.fill(1, 0, 4));
    for (const [path, code] of [
      [place, 'index_damaged'],
      [join(folder, 'none'), 'index_missing'],
    ] as const) {
      const error = await caughtIn(() =>
        openIndexFolder(path).then((index) => codeNote(note, { ...ports, index })),
      );
      expect(error.code).toBe(code);
      expectClean(...everythingOf(error));
    }
  });

  it('of a part that puts the note into its own error keep the class alone', async () => {
    const throwing = (thrown: unknown): MentionExtractor => ({
      id: 'x',
      version: '1',
      extract: () => Promise.reject(thrown),
    });
    for (const thrown of [new RangeError(note.text), note.text, { note }, new Error('x', { cause: note })]) {
      const error = toClincodeError(
        await codeNote(note, { ...ports, extractor: throwing(thrown) }).catch((e: unknown) => e),
      );
      expect(error.code).toBe('internal');
      expectClean(...everythingOf(error));
    }
  });
});

it('logs and metrics of the server hold nothing of notes, also when the model fails', async () => {
  const lines: string[] = [];
  const metrics = createPrometheusMetrics();
  for (const reply of [answer('COPD'), wireReplies.status(500), wireReplies.answer('Quennell')]) {
    const { ports: gemini } = await withGemini([reply]);
    const { recognizers, index, extractor } = gemini;
    const app = testApp(
      { recognizers, index, extractorOf: async () => extractor },
      {
        logger: createPinoLogger({ stream: { write: (line) => lines.push(line) } }),
        metrics,
        limits: testLimits,
      },
    );
    const response = await postJson(app, '/v1/code', note);
    if (response.status !== 200) expectClean(await response.text());
  }
  expect(lines).toHaveLength(3);
  const { text } = await metrics.page();
  expect(text).toContain('clincode_identifiers_replaced_total{category="NAME"}');
  expectClean(lines, text);
});
