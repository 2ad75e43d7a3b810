import type { JsonRequest, TokenUsage } from '../language-model.ts';

/** What a chat server answered, whatever its protocol. */
export interface ChatAnswer {
  readonly text: string | undefined;
  /** In OpenAI's words: stop, length, content_filter. */
  readonly finishReason: string | undefined;
  readonly refused: boolean;
  readonly model: string | undefined;
  readonly usage: TokenUsage;
}

export interface ChatSettings {
  readonly model: string;
  readonly maxOutputTokens?: number;
  /** Of Ollama's own protocol: the context to load the model with. */
  readonly contextTokens?: number;
}

/** How a server is asked for JSON of a schema. */
export interface AnswerForm {
  readonly id: string;
  /** Fields of the request. */
  fields(schema: JsonRequest['schema']): Readonly<Record<string, unknown>>;
}

export interface ChatProtocol {
  readonly path: string;
  /** Best first. The last one constrains nothing: the schema stands in the instructions in any case. */
  readonly forms: readonly AnswerForm[];
  body(request: JsonRequest, settings: ChatSettings, form: AnswerForm): Readonly<Record<string, unknown>>;
  read(body: Record<string, unknown>): ChatAnswer;
}

const unconstrained: AnswerForm = { id: 'text', fields: () => ({}) };

/** POST /chat/completions, of OpenAI, vLLM, llama.cpp's server, Ollama, LM Studio and their kin. */
const openAi: ChatProtocol = {
  path: '/chat/completions',
  forms: [
    {
      id: 'json_schema',
      // Not `strict`: OpenAI would refuse a schema with optional fields, and the others do not read it.
      fields: (schema) => ({
        response_format: { type: 'json_schema', json_schema: { name: 'answer', schema } },
      }),
    },
    // vLLM before 0.6.3 knew only this; from 0.12 it is gone
    { id: 'guided_json', fields: (schema) => ({ guided_json: schema }) },
    // llama.cpp's older servers take the schema beside the type; the others ignore it
    { id: 'json_object', fields: (schema) => ({ response_format: { type: 'json_object', schema } }) },
    unconstrained,
  ],
  body: (request, { model, maxOutputTokens }, form) => ({
    model,
    messages: messagesOf(request),
    temperature: 0,
    seed: 7,
    stream: false,
    ...(maxOutputTokens === undefined ? {} : { max_tokens: maxOutputTokens }),
    ...form.fields(request.schema),
  }),
  read(body) {
    const choice = asRecord(asList(body.choices)[0]);
    const message = asRecord(choice.message);
    const usage = asRecord(body.usage);
    const cached = asRecord(usage.prompt_tokens_details).cached_tokens;
    return {
      text: asContent(message.content),
      finishReason: asText(choice.finish_reason),
      refused: asText(message.refusal) !== undefined,
      model: asText(body.model),
      usage: {
        ...countOf('inputTokens', usage.prompt_tokens),
        ...(cached === 0 ? {} : countOf('cachedInputTokens', cached)),
        ...countOf('outputTokens', usage.completion_tokens),
      },
    };
  },
};

/**
 * POST /api/chat, Ollama's own. Only here can its context be made larger than the default, which cuts a longer
 * prompt without a word.
 */
const ollama: ChatProtocol = {
  path: '/chat',
  forms: [
    { id: 'format', fields: (schema) => ({ format: schema }) },
    { id: 'format_json', fields: () => ({ format: 'json' }) },
    unconstrained,
  ],
  body: (request, { model, maxOutputTokens, contextTokens }, form) => ({
    model,
    messages: messagesOf(request),
    stream: false,
    options: {
      temperature: 0,
      seed: 7,
      ...(maxOutputTokens === undefined ? {} : { num_predict: maxOutputTokens }),
      ...(contextTokens === undefined ? {} : { num_ctx: contextTokens }),
    },
    ...form.fields(request.schema),
  }),
  read: (body) => ({
    text: asText(asRecord(body.message).content),
    finishReason: asText(body.done_reason),
    refused: false,
    model: asText(body.model),
    usage: {
      ...countOf('inputTokens', body.prompt_eval_count),
      ...countOf('outputTokens', body.eval_count),
    },
  }),
};

/** An address that ends with /api is Ollama's own protocol; all others speak OpenAI's. */
export function protocolOf(baseUrl: string): ChatProtocol {
  return /\/api\/*$/.test(baseUrl) ? ollama : openAi;
}

/** The note is the user's message, alone. The schema is in the instructions: not every server shows it to the model. */
function messagesOf({ instructions, text, schema }: JsonRequest): readonly object[] {
  const form = `The JSON Schema of your answer:\n${JSON.stringify(schema)}`;
  return [
    { role: 'system', content: `${instructions}\n\n${form}` },
    { role: 'user', content: text },
  ];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text, or parts of which some are text. */
function asContent(value: unknown): string | undefined {
  if (!Array.isArray(value)) return asText(value);
  return asText(value.map((part) => asText(asRecord(part).text) ?? '').join(''));
}

/** A text that says something. */
function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function countOf<Name extends keyof TokenUsage>(name: Name, value: unknown): { [Key in Name]?: number } {
  return Number.isInteger(value) && (value as number) >= 0
    ? ({ [name]: value } as { [Key in Name]: number })
    : {};
}
