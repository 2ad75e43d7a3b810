import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ChatRequest, chatReplies, startChatWireServer } from '../support/chat-wire-server.ts';
import { runCli, runHere } from '../support/run-cli.ts';
import type { WireReply } from '../support/wire-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Answers mentions, or numbers where it is asked to choose; what is in the note says how it misbehaves. */
function answer({ body }: ChatRequest): WireReply {
  const note = body.messages[1]!.content;
  if (body.messages[0]!.content.includes('numbered terms')) {
    const questions = JSON.parse(note) as { question: number; terms: readonly string[] }[];
    const choices = questions.map(({ question }, i) => ({ question, term: i === 0 ? 99 : 1 }));
    return chatReplies.answer(JSON.stringify({ choices }));
  }
  if (note.includes('refuse')) return chatReplies.refusal();
  if (note.includes('crash')) return chatReplies.status(404);
  const quotes = ['COPD', 'sugar diabetes', 'lupus'].filter(
    (quote) => note.includes(quote) || quote === 'lupus',
  );
  return chatReplies.answer(
    JSON.stringify({ mentions: quotes.map((quote) => ({ quote, standardName: quote })) }),
  );
}

const notes = [
  {
    id: 'good',
    text: 'Mr. Zebulon Quennell has COPD and sugar diabetes.',
    patient: { names: ['Zebulon Quennell'] },
  },
  { id: 'refused', text: 'Zebulon Quennell: refuse this.', patient: { names: ['Zebulon Quennell'] } },
  { id: 'failed', text: 'COPD, then a crash.' },
  { id: 'again', text: 'COPD.' },
];

describe('code --extractor openai-compatible', () => {
  it('loses no note, counts what it sent, and takes a second look', async () => {
    const server = await startChatWireServer(answer);
    closing.push(server.close);
    const run = await runCli(
      ['code', '--in', '-', '--extractor', 'openai-compatible', '--verify', 'openai-compatible'],
      {
        input: notes.map((note) => `${JSON.stringify(note)}\n`).join(''),
        env: {
          OPENAI_COMPATIBLE_BASE_URL: `${server.baseUrl}/v1`,
          OPENAI_COMPATIBLE_MODEL: 'local-model',
          CLINCODE_MODEL_PRICES: '{"currency":"EUR","models":{"local-model":{"input":1,"output":2}}}',
        },
      },
    );
    const rows = run.rows as { id: string; error?: { code: string }; mentions?: { text: string }[] }[];
    expect(rows.map(({ id, error }) => error?.code ?? id)).toEqual([
      'good',
      'model_refused',
      'invalid_config',
      'again',
    ]);
    expect(rows[0]!.mentions!.map(({ text }) => text)).toEqual(['COPD', 'sugar diabetes']);
    expect(rows[0]).toMatchObject({
      provenance: {
        rejectedQuotes: 1,
        disclosure: {
          calls: 1,
          inputTokens: 100,
          outputTokens: 20,
          cost: { amount: 0.00014, currency: 'EUR' },
        },
        verification: { rejectedChoices: expect.any(Number) },
      },
    });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(
      /note: model: \d texts sent in \d calls, \d+ tokens in, \d+ out, 0\.\d{4} EUR/,
    );
    const sent = server.requests.map(({ raw }) => raw).join('\n');
    expect(sent + run.stderr).not.toMatch(/zebulon|quennell/i);
    expect(run.stderr).not.toMatch(/COPD|sugar/);
  });
});

/** In this process, whose word lists and weights are loaded once. */
async function runInProcess(
  args: readonly string[],
  { input, env }: { readonly input: string; readonly env: Readonly<Record<string, string>> },
) {
  for (const [name, value] of Object.entries({ ...env, CLINCODE_VECTOR_INDEX: 'flat' }))
    vi.stubEnv(name, value);
  const { stdout, stderr } = await runHere(args, { input, env });
  const rows = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { stderr, rows };
}

describe('code --extractor ensemble', () => {
  it('codes what the model refuses by local, and says who found what', async () => {
    const server = await startChatWireServer(answer);
    closing.push(server.close);
    const run = await runInProcess(['code', '--in', '-', '--extractor', 'ensemble'], {
      input: notes
        .filter(({ id }) => id !== 'failed')
        .map((note) => `${JSON.stringify({ ...note, text: `${note.text} History of gout.` })}\n`)
        .join(''),
      env: {
        CLINCODE_ENSEMBLE_MODEL: 'openai-compatible',
        OPENAI_COMPATIBLE_BASE_URL: `${server.baseUrl}/v1`,
        OPENAI_COMPATIBLE_MODEL: 'local-model',
      },
    });
    const rows = run.rows as {
      mentions: { text: string; foundBy: string[]; link: { status: string } }[];
      warnings: string[];
      provenance: { disclosure: { calls: number } };
    }[];
    const found = rows.map(({ mentions }) => mentions.map(({ text, foundBy }) => [text, foundBy.join('+')]));
    expect(found).toEqual([
      [
        ['COPD', 'local+openai-compatible'],
        ['sugar diabetes', 'local+openai-compatible'],
        ['gout', 'local'],
      ],
      [['gout', 'local']],
      [
        ['COPD', 'local+openai-compatible'],
        ['gout', 'local'],
      ],
    ]);
    expect(rows[1]!.warnings).toEqual(['openai-compatible failed (model_refused): found by local alone']);
    expect(rows.map(({ provenance }) => provenance.disclosure.calls)).toEqual([1, 1, 1]);
    expect(run.stderr).toMatch(/3 texts sent in 3 calls/);
    expect(server.requests.map(({ raw }) => raw).join('\n') + run.stderr).not.toMatch(/zebulon|quennell/i);
  });
});

describe('code --mention-cache', () => {
  it('sends copied text once, in this run and in the next', async () => {
    const server = await startChatWireServer(answer);
    const folder = await mkdtemp(join(tmpdir(), 'mentions-'));
    closing.push(server.close, () => rm(folder, { recursive: true }));
    const file = join(folder, 'mentions.ndjson');
    const charts = [
      'PMH: COPD.\n\nMr. Zebulon Quennell is seen.',
      'PMH: COPD.\n\nMr. Zebulon Quennell is seen.\n\nNew: sugar diabetes.',
    ].map((text, i) => JSON.stringify({ id: `n${i}`, text, patient: { names: ['Zebulon Quennell'] } }));
    const code = (...more: string[]) =>
      runInProcess(['code', '--in', '-', '--extractor', 'openai-compatible', ...more], {
        input: `${charts.join('\n')}\n`,
        env: {
          CLINCODE_DEIDENTIFY_KEY: 'a secret of the site',
          OPENAI_COMPATIBLE_BASE_URL: `${server.baseUrl}/v1`,
          OPENAI_COMPATIBLE_MODEL: 'local-model',
        },
      });
    const first = await code('--mention-cache', file);
    expect(first.stderr).toMatch(/model: 2 texts sent in 2 calls/);
    expect(server.requests.map(({ body }) => body.messages[1]!.content)).toEqual([
      'PMH: COPD.\n\nMr. [NAME] is seen.',
      'New: sugar diabetes.',
    ]);
    const second = await code('--mention-cache', file);
    expect(server.requests).toHaveLength(2);
    expect(second.stderr).not.toMatch(/sent in/);
    expect(second.rows.map(({ mentions, codes }) => ({ mentions, codes }))).toEqual(
      first.rows.map(({ mentions, codes }) => ({ mentions, codes })),
    );
    expect(second.rows.map(({ provenance }) => provenance)).toEqual([
      expect.objectContaining({ cachedSentences: 2, rejectedQuotes: 0 }),
      expect.objectContaining({ cachedSentences: 3, rejectedQuotes: 0 }),
    ]);
    const kept = await readFile(file, 'utf8');
    expect(kept.split('\n')).toHaveLength(5);
    expect(kept).not.toMatch(/zebulon|quennell|seen|PMH/i);
  });
});
