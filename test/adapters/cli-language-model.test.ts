import { afterEach, describe, expect, it } from 'vitest';
import { type ChatRequest, chatReplies, startChatWireServer } from '../support/chat-wire-server.ts';
import { runCli } from '../support/run-cli.ts';
import type { WireReply } from '../support/wire-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
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

describe('code --extractor ensemble', () => {
  it('codes what the model refuses by local, and says who found what', async () => {
    const server = await startChatWireServer(answer);
    closing.push(server.close);
    const run = await runCli(['code', '--in', '-', '--extractor', 'ensemble'], {
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
    expect(run.code).toBe(0);
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

  it('wants a model', async () => {
    const run = await runCli(['code', '--in', '-', '--extractor', 'ensemble'], {
      env: { CLINCODE_ENSEMBLE_MODEL: 'lexicon' },
    });
    expect(run.stderr).toMatch(/invalid_config.*CLINCODE_ENSEMBLE_MODEL: gemini or openai-compatible/);
  });
});
