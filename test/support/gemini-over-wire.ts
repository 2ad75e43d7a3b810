import type { DeidentifiedText } from '../../src/deidentify/deidentified-note.ts';
import { extractionJsonSchema } from '../../src/extract/extraction-schema.ts';
import { createGeminiLanguageModel, type GeminiOptions } from '../../src/extract/language-models/gemini.ts';
import { startGeminiWireServer } from './gemini-wire-server.ts';
import { wireClock } from './wire-clock.ts';

type Server = Awaited<ReturnType<typeof startGeminiWireServer>>;
const servers: Server[] = [];
export const noteText = 'ASSESSMENT:\nCOPD exacerbation. No pneumonia.\nCOPD is stable today.';
export const okJson =
  '{"mentions":[{"quote":"COPD","standardName":"Chronic obstructive pulmonary disease"}]}';

/** Real SDK, real HTTP; only waiting and chance are replaced. */
export async function startGemini(
  replies: Parameters<typeof startGeminiWireServer>[0],
  options: Partial<GeminiOptions> = {},
) {
  const server = await startGeminiWireServer(replies);
  servers.push(server);
  const clock = wireClock();
  const model = createGeminiLanguageModel({ apiKey: 'test-key', baseUrl: server.baseUrl, clock, ...options });
  const ask = (signal?: AbortSignal) =>
    model.generateJson({
      instructions: 'List the diseases.',
      text: noteText as DeidentifiedText,
      schema: extractionJsonSchema,
      ...(signal === undefined ? {} : { signal }),
    });
  return { server, model, ask, slept: clock.slept };
}

/** For afterEach. */
export async function closeServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
}
