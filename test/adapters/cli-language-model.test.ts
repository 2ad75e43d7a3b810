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
