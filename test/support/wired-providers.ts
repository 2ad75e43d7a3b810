import { createOpenAiCompatibleLanguageModel } from '../../src/extract/language-models/openai-compatible.ts';
import type { SeenRequest, WiredModel, WiredProvider } from '../contract/language-model-misbehaviour.ts';
import { type ChatRequest, chatReplies, startChatWireServer } from './chat-wire-server.ts';
import { closeServers, startGemini } from './gemini-over-wire.ts';
import { type WireRequest, wireReplies } from './gemini-wire-server.ts';
import { wireClock } from './wire-clock.ts';
import type { WireReply } from './wire-server.ts';

const seenByGemini = ({ body, raw }: WireRequest): SeenRequest => ({
  instructions: body.systemInstruction.parts[0]!.text,
  note: body.contents.map(({ parts }) => parts.map(({ text }) => text).join('')).join(''),
  raw,
});

/** Gemini through Google's SDK. */
export const geminiProvider: WiredProvider = {
  replies: {
    ...wireReplies,
    truncated: (json) => wireReplies.finished('MAX_TOKENS', json),
    refused: () => wireReplies.finished('SAFETY'),
    blockedPrompt: () => wireReplies.blockedPrompt('PROHIBITED_CONTENT'),
    empty: wireReplies.noCandidates,
    silent: () => wireReplies.finished('STOP'),
    unknownReason: (json) => wireReplies.finished('SOMETHING_NEW', json),
    status: (status) => wireReplies.status(status),
  },
  async start(replies, limits = {}) {
    const scripted =
      typeof replies === 'function' ? (call: WireRequest) => replies(seenByGemini(call)) : replies;
    const { server, model, slept } = await startGemini(scripted, limits);
    return { model, slept, requests: () => server.requests.map(seenByGemini) };
  },
  close: closeServers,
};

const seenByChat = ({ body, raw }: ChatRequest): SeenRequest => {
  const said = (wanted: string) =>
    body.messages
      .filter(({ role }) => role === wanted)
      .map(({ content }) => content)
      .join('');
  return { instructions: said('system'), note: said('user'), raw };
};

type Server = Awaited<ReturnType<typeof startChatWireServer>>;
const servers: Server[] = [];

/** A server of OpenAI's protocol, or with `path` /api of Ollama's. */
export async function startChat(
  replies: readonly WireReply[] | ((request: ChatRequest) => WireReply),
  options: Partial<Parameters<typeof createOpenAiCompatibleLanguageModel>[0]> & {
    readonly path?: string;
  } = {},
) {
  const { path = '/v1', ...more } = options;
  const server = await startChatWireServer(replies);
  servers.push(server);
  const clock = wireClock();
  const model = createOpenAiCompatibleLanguageModel({
    baseUrl: `${server.baseUrl}${path}`,
    model: 'local-model',
    clock,
    ...more,
  });
  return { server, model, slept: clock.slept };
}

export async function closeChats(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
}

/** A model on one's own machines, by plain fetch. */
export const chatProvider: WiredProvider = {
  replies: {
    ...chatReplies,
    truncated: (json) => chatReplies.finished('length', json),
    refused: chatReplies.refusal,
    blockedPrompt: chatReplies.filteredPrompt,
    empty: chatReplies.noChoices,
    silent: () => chatReplies.finished('stop', ''),
    unknownReason: (json) => chatReplies.finished('something_new', json),
    status: (status) => chatReplies.status(status),
  },
  async start(replies, limits = {}): Promise<WiredModel> {
    const scripted =
      typeof replies === 'function' ? (call: ChatRequest) => replies(seenByChat(call)) : replies;
    const { server, model, slept } = await startChat(scripted, limits);
    return { model, slept, requests: () => server.requests.map(seenByChat) };
  },
  close: closeChats,
};
