import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeidentifiedText } from '../../src/deidentify/deidentified-note.ts';
import { extractionJsonSchema } from '../../src/extract/extraction-schema.ts';
import { createGeminiLanguageModel } from '../../src/extract/language-models/gemini.ts';
import { caught } from '../contract/language-model.contract.ts';
import { noteText, okJson } from '../support/gemini-over-wire.ts';
import { wireReplies } from '../support/gemini-wire-server.ts';
import { startWireServer, type WireCall } from '../support/wire-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Google's metadata server, as machines in its cloud have it, and Vertex AI, in one. */
async function startVertex(status = 200) {
  const calls: WireCall[] = [];
  const server = await startWireServer((call) => {
    if (call.path.startsWith('/computeMetadata/')) {
      const metadata = { 'metadata-flavor': 'Google' };
      if (call.path.includes('/token')) {
        return {
          headers: metadata,
          body: { access_token: 'machine-token', expires_in: 3600, token_type: 'Bearer' },
        };
      }
      return { headers: metadata, body: call.path.includes('universe') ? 'googleapis.com' : 'a-project' };
    }
    calls.push(call);
    return status === 200 ? wireReplies.answer(okJson) : wireReplies.status(status);
  });
  closing.push(server.close);
  vi.stubEnv('GCE_METADATA_HOST', server.baseUrl.replace('http://', ''));
  vi.stubEnv('METADATA_SERVER_DETECTION', 'assume-present');
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', undefined);
  // no credentials of whoever runs the tests
  vi.stubEnv('HOME', '/nonexistent');
  vi.stubEnv('CLOUDSDK_CONFIG', '/nonexistent');
  const model = createGeminiLanguageModel({
    vertex: { project: 'a-project', location: 'europe-west4' },
    baseUrl: server.baseUrl,
    maxAttempts: 1,
  });
  const ask = () =>
    model.generateJson({
      instructions: 'List the diseases.',
      text: noteText as DeidentifiedText,
      schema: extractionJsonSchema,
    });
  return { ask, calls };
}

describe('gemini through Vertex AI', () => {
  it('asks in the project and region that are named, with the credentials of the machine', async () => {
    const { ask, calls } = await startVertex();
    expect((await ask()).json).toBe(okJson);
    expect(calls.map(({ path }) => path)).toEqual([
      '/v1/projects/a-project/locations/europe-west4/publishers/google/models/gemini-2.5-flash:generateContent',
    ]);
    expect(calls[0]!.headers.authorization).toBe('Bearer machine-token');
    expect(JSON.parse(calls[0]!.raw)).toMatchObject({
      contents: [{ role: 'user', parts: [{ text: noteText }] }],
      generationConfig: { responseJsonSchema: extractionJsonSchema, responseMimeType: 'application/json' },
    });
  });

  it('tells a project that may not', async () => {
    const { ask } = await startVertex(403);
    expect((await caught(ask())).code).toBe('model_unauthorized');
  });
});
