import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBatch } from '../../src/cli/run-batch.ts';
import { createCollector, withBatchAnswers } from '../../src/extract/batch.ts';
import { extractionJsonSchema } from '../../src/extract/extraction-schema.ts';
import { createLanguageModelExtractor } from '../../src/extract/extractors/language-model-extractor.ts';
import { createRules } from '../../src/extract/extractors/locate.ts';
import type { LanguageModel } from '../../src/extract/language-model.ts';
import { createGeminiLanguageModel } from '../../src/extract/language-models/gemini.ts';
import { createGeminiBatch } from '../../src/extract/language-models/gemini-batch.ts';
import { caught } from '../contract/language-model.contract.ts';
import { startGeminiBatchServer } from '../support/gemini-batch-server.ts';
import { wireReplies } from '../support/gemini-wire-server.ts';
import { replaceValues } from '../support/replace-values.ts';
import { wireClock } from '../support/wire-clock.ts';
import type { WireReply } from '../support/wire-server.ts';

const quoting = (quote: string): WireReply =>
  wireReplies.answer(JSON.stringify({ mentions: [{ quote, standardName: quote }] }));
/** Of the notes below: answered, refused, failed in its row, and unreadable at first. */
const answerOf = (note: string): WireReply => {
  if (note.includes('gout')) return quoting('gout');
  if (note.includes('bomb')) return wireReplies.finished('SAFETY');
  if (note.includes('COPD')) return wireReplies.status(500);
  return quoting('asthma');
};
const notes = ['Hx: gout.', 'A bomb.', 'COPD.', 'Hx: asthma.', 'Hx: gout.'].map((text) =>
  replaceValues(text),
);

let folder: string;
let server: Awaited<ReturnType<typeof startGeminiBatchServer>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clincode-batch-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const extractorOf = (languageModel: LanguageModel) =>
  createLanguageModelExtractor({ languageModel, ...createRules() });

function run(file = join(folder, 'jobs.json'), model?: string) {
  const clock = wireClock();
  const options = {
    apiKey: 'test-key',
    baseUrl: server.baseUrl,
    clock,
    maxAttempts: 1,
    ...(model && { model }),
  };
  const live = createGeminiLanguageModel(options);
  const notices: string[] = [];
  const answers = runBatch({
    provider: createGeminiBatch(options),
    file,
    async collect() {
      const { model: collecting, requests } = createCollector(live);
      for (const note of notes) await extractorOf(collecting).extract(note);
      return requests();
    },
    sleep: clock.sleep,
    pollEveryMs: 30_000,
    onNotice: (text) => notices.push(text),
  });
  return { answers, live, slept: clock.slept, notices };
}

const outcomes = async (model: LanguageModel): Promise<string[]> =>
  Promise.all(
    notes.map((note) =>
      extractorOf(model)
        .extract(note)
        .then(({ mentions }) => mentions.map(({ text }) => text).join())
        .catch((error: { code: string }) => error.code),
    ),
  );

describe('a batch of Gemini', () => {
  it('is submitted once with what the notes would ask, polled, and answers by key', async () => {
    server = await startGeminiBatchServer(answerOf, { looks: 3 });
    const { answers, live, slept, notices } = run();
    const model = withBatchAnswers(live, await answers);
    expect(server.jobs).toHaveLength(1);
    // the same note twice is one request
    expect(server.jobs[0]).toHaveLength(4);
    const [first] = server.jobs[0]!;
    expect(first!.request.contents[0]!.parts).toEqual([{ text: 'Hx: gout.' }]);
    expect(first!.request.generationConfig).toMatchObject({
      temperature: 0,
      responseMimeType: 'application/json',
      responseJsonSchema: extractionJsonSchema,
    });
    expect(JSON.stringify(first)).toContain('You read one de-identified clinical note');
    expect(slept).toEqual([30_000, 30_000]);
    expect(notices[0]).toBe('submitted 4 requests as batches/job-0');
    expect(await outcomes(model)).toEqual(['gout', 'model_refused', 'model_unavailable', 'asthma', 'gout']);
    // the row that failed in the job was asked for live
    expect(server.live).toEqual(['COPD.']);
  });

  it('is found again by the names in the file, and not submitted anew', async () => {
    server = await startGeminiBatchServer(answerOf);
    await run().answers;
    const again = run();
    expect(await outcomes(withBatchAnswers(again.live, await again.answers))).toContain('asthma');
    expect(server.jobs).toHaveLength(1);
    const kept = await readFile(join(folder, 'jobs.json'), 'utf8');
    expect(JSON.parse(kept)).toEqual({ model: 'gemini-2.5-flash', jobs: ['batches/job-0'], complete: true });
  });

  it.each([
    ['is of another model', { model: 'other', jobs: ['batches/job-0'], complete: true }, 'invalid_config'],
    ['is of a run that stopped', { model: 'gemini-2.5-flash', jobs: [], complete: false }, 'invalid_config'],
    ['is something else', { mentions: [] }, 'file_unreadable'],
  ])('is refused where the file %s', async (_, content, code) => {
    server = await startGeminiBatchServer(answerOf);
    const file = join(folder, 'jobs.json');
    await writeFile(file, JSON.stringify(content));
    expect((await caught(run(file).answers)).code).toBe(code);
    expect(server.jobs).toHaveLength(0);
  });

  it.each(['BATCH_STATE_FAILED', 'BATCH_STATE_CANCELLED', 'BATCH_STATE_EXPIRED'])(
    'ends as %s',
    async (endState) => {
      server = await startGeminiBatchServer(answerOf, { endState });
      const error = await caught(run().answers);
      expect(error.code).toBe('model_unavailable');
      expect(error.message).toContain(endState.replace('BATCH', 'JOB'));
    },
  );
});
