import { afterEach, describe, expect, it } from 'vitest';
import type { DeidentifiedText } from '../../src/deidentify/deidentified-note.ts';
import { extractionJsonSchema } from '../../src/extract/extraction-schema.ts';
import type { LanguageModel } from '../../src/extract/language-model.ts';
import { createOpenAiCompatibleLanguageModel } from '../../src/extract/language-models/openai-compatible.ts';
import { type ContractFailure, languageModelContract } from '../contract/language-model.contract.ts';
import { languageModelMisbehaviour } from '../contract/language-model-misbehaviour.ts';
import { type ChatRequest, chatReplies, formRefusals } from '../support/chat-wire-server.ts';
import { noteText, okJson } from '../support/gemini-over-wire.ts';
import { providerBody, type WireReply } from '../support/wire-server.ts';
import { chatProvider, closeChats, startChat } from '../support/wired-providers.ts';

afterEach(closeChats);

const contractReplies: Readonly<Record<ContractFailure, WireReply>> = {
  model_refused: chatReplies.refusal(),
  model_truncated: chatReplies.finished('length', '{"mentions":[{"quo'),
  model_answer_invalid: chatReplies.noChoices(),
  model_rate_limited: chatReplies.rateLimitedWithHeader('0'),
  model_unavailable: chatReplies.status(503),
  model_unauthorized: chatReplies.status(401),
};

languageModelContract('openai-compatible', () => ({
  answering: async (json) => (await startChat([chatReplies.answer(json)])).model,
  failing: async (failure) => (await startChat([contractReplies[failure]])).model,
  close: async () => {},
}));

languageModelMisbehaviour('openai-compatible', chatProvider);

const ask = (model: LanguageModel) =>
  model.generateJson({
    instructions: 'List the diseases.',
    text: noteText as DeidentifiedText,
    schema: extractionJsonSchema,
  });
const outcomeOf = (model: LanguageModel): Promise<string> =>
  ask(model).then(
    ({ json }) => json,
    (error: { code: string; message: string }) => {
      expect(error.message).not.toContain(providerBody);
      return error.code;
    },
  );

describe('openai-compatible in its own words', () => {
  it('sends the note as the only user message, and the schema twice', async () => {
    const { server, model } = await startChat([chatReplies.answer(okJson)], {
      apiKey: 'test-key',
      maxOutputTokens: 99,
    });
    const answer = await ask(model);
    expect(answer).toEqual({ json: okJson, model: 'chat-wire-test', inputTokens: 100, outputTokens: 20 });
    const [sent] = server.requests;
    expect(sent!.headers.authorization).toBe('Bearer test-key');
    const schema = JSON.stringify(extractionJsonSchema);
    expect(sent!.body).toEqual({
      model: 'local-model',
      messages: [
        { role: 'system', content: `List the diseases.\n\nThe JSON Schema of your answer:\n${schema}` },
        { role: 'user', content: noteText },
      ],
      temperature: 0,
      seed: 7,
      stream: false,
      max_tokens: 99,
      response_format: { type: 'json_schema', json_schema: { name: 'answer', schema: extractionJsonSchema } },
    });
  });

  it('needs no key, and sends none from the environment', async () => {
    const { server, model } = await startChat([chatReplies.answer(okJson)]);
    await ask(model);
    expect(server.requests[0]!.headers.authorization).toBeUndefined();
  });

  it('speaks the own protocol of Ollama, with the context that it shall load', async () => {
    const { server, model } = await startChat(
      [
        {
          body: {
            model: 'llama3.1:8b',
            message: { role: 'assistant', content: okJson },
            done: true,
            done_reason: 'stop',
            prompt_eval_count: 31,
            eval_count: 7,
          },
        },
      ],
      { path: '/api', contextTokens: 16_384 },
    );
    expect(await ask(model)).toEqual({
      json: okJson,
      model: 'llama3.1:8b',
      inputTokens: 31,
      outputTokens: 7,
    });
    expect(server.requests[0]!.path).toBe('/api/chat');
    expect(server.requests[0]!.body).toMatchObject({
      format: extractionJsonSchema,
      options: { temperature: 0, seed: 7, num_ctx: 16_384 },
      stream: false,
    });
  });

  it('takes an answer without the thoughts before it', async () => {
    const { model } = await startChat([chatReplies.answer(`<think>\nCOPD?\n</think>\n\n${okJson}`)]);
    expect(await outcomeOf(model)).toBe(okJson);
  });

  const of = (message: object, more: object = { finish_reason: 'stop' }): WireReply => ({
    body: { model: 'm', choices: [{ message: { role: 'assistant', ...message }, ...more }] },
  });
  const half = okJson.length >> 1;
  it.each([
    ['the end of thoughts alone', chatReplies.answer(`COPD? {"mentions":[]}\n</think>\n${okJson}`), okJson],
    ['thoughts in a field of their own', of({ content: okJson, reasoning_content: 'COPD?' }), okJson],
    [
      'content in parts',
      of({
        content: [
          { type: 'text', text: okJson.slice(0, half) },
          { type: 'image' },
          { type: 'text', text: okJson.slice(half) },
        ],
      }),
      okJson,
    ],
    ['no finish_reason', of({ content: okJson }, {}), okJson],
    ['finish_reason null', of({ content: okJson }, { finish_reason: null }), okJson],
    [
      'no finish_reason, cut',
      of({ content: okJson.slice(0, half) }, { finish_reason: null }),
      'model_answer_invalid',
    ],
    ['eos_token', of({ content: okJson }, { finish_reason: 'eos_token' }), okJson],
    ['201', { ...chatReplies.answer(okJson), status: 201 }, okJson],
  ])('takes %s', async (_, reply, outcome) => {
    const { model } = await startChat([reply]);
    expect(await outcomeOf(model)).toBe(outcome);
  });

  it.each([
    ['an error in a word inside a 200', { body: { error: `overloaded ${providerBody}` } }],
    ['half of a body', { body: '{"choices":[{"mess' }],
    ['no body', { body: '' }],
  ] satisfies [string, WireReply][])('asks again after %s', async (_, reply) => {
    const { model, server } = await startChat([reply, chatReplies.answer(okJson)]);
    expect(await outcomeOf(model)).toBe(okJson);
    expect(server.requests).toHaveLength(2);
  });

  it('stops reading a body that does not end', async () => {
    const { model, server } = await startChat([{ body: ' '.repeat(65 * 1024 * 1024) }]);
    expect(await outcomeOf(model)).toBe('model_answer_invalid');
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['an error inside a 200', chatReplies.errorInside200(401), 'model_unauthorized'],
    ['a web page', chatReplies.page(), 'invalid_config'],
    ['llama.cpp: context', chatReplies.status(400, 'exceeds the available context size'), 'text_too_large'],
    [
      'vLLM: context',
      chatReplies.status(400, "This model's maximum context length is 4096"),
      'text_too_large',
    ],
    ['content_filter', chatReplies.finished('content_filter', okJson), 'model_refused'],
    ['a call of a tool', chatReplies.finished('tool_calls', okJson), 'model_answer_invalid'],
  ])('%s', async (_, reply, outcome) => {
    const { model, server } = await startChat([reply]);
    expect(await outcomeOf(model)).toBe(outcome);
    expect(server.requests).toHaveLength(1);
  });

  it('needs an address', () => {
    expect(() => createOpenAiCompatibleLanguageModel({ baseUrl: 'localhost', model: 'x' })).toThrow(
      expect.objectContaining({ code: 'invalid_config' }),
    );
  });
});

/** What each kind of server takes, and which forms it is asked in until it answers. */
const formOf = ({ body }: ChatRequest): string => {
  const { response_format: format } = body as { response_format?: { type: string } };
  if (body.format !== undefined) return body.format === 'json' ? 'format_json' : 'format';
  return format?.type ?? ('guided_json' in body ? 'guided_json' : 'text');
};
const servers: readonly [string, string, (form: string) => WireReply | undefined, readonly string[]][] = [
  ['vLLM, Ollama, LM Studio now', '/v1', () => undefined, ['json_schema']],
  [
    'an old vLLM',
    '/v1',
    (form) => (form === 'guided_json' ? undefined : formRefusals.vllm('response_format')),
    ['json_schema', 'guided_json'],
  ],
  [
    'llama.cpp whose grammar fails, and that forbids unknown fields',
    '/v1',
    (form) =>
      ({ json_schema: formRefusals.llamaCpp(), guided_json: formRefusals.vllm('guided_json') })[form] ??
      undefined,
    ['json_schema', 'guided_json', 'json_object'],
  ],
  [
    'a server that knows no form',
    '/v1',
    (form) => (form === 'text' ? undefined : formRefusals.lmStudio()),
    ['json_schema', 'guided_json', 'json_object', 'text'],
  ],
  [
    'an old Ollama',
    '/api',
    (form) =>
      form === 'format'
        ? chatReplies.status(400, 'json: cannot unmarshal object into Go struct field ChatRequest.format')
        : undefined,
    ['format', 'format_json'],
  ],
];

describe('the form in which a server is asked for JSON', () => {
  it.each(servers)('%s', async (_, path, refuses, forms) => {
    const answer =
      path === '/api'
        ? { body: { message: { content: okJson }, done_reason: 'stop' } }
        : chatReplies.answer(okJson);
    const { model, server } = await startChat((request) => refuses(formOf(request)) ?? answer, { path });
    expect(await outcomeOf(model)).toBe(okJson);
    expect(server.requests.map(formOf)).toEqual(forms);
    // remembered: the next one is asked in the form that was taken
    expect(await outcomeOf(model)).toBe(okJson);
    expect(server.requests.map(formOf)).toEqual([...forms, forms.at(-1)]);
    for (const { body } of server.requests) {
      expect(body.messages[0]!.content).toContain(JSON.stringify(extractionJsonSchema));
      expect(body.messages[1]!.content).toBe(noteText);
    }
  });

  it('is not changed by other errors', async () => {
    const { model, server } = await startChat([chatReplies.status(503), chatReplies.answer(okJson)]);
    expect(await outcomeOf(model)).toBe(okJson);
    expect(server.requests.map(formOf)).toEqual(['json_schema', 'json_schema']);
  });
});
