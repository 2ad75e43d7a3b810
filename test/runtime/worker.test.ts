/// <reference types="@cloudflare/vitest-pool-workers/types" />
import { SELF } from 'cloudflare:test';
import { expect, inject, test } from 'vitest';

const post = (path: string, body: unknown): Promise<Response> =>
  SELF.fetch(`https://clincode.example${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('runs in workerd and not in Node', () => {
  expect(navigator.userAgent).toBe('Cloudflare-Workers');
});

test('is healthy before the index is built', async () => {
  const response = await SELF.fetch('https://clincode.example/healthz');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ok' });
});

test('links a name', async () => {
  const response = await post('/v1/link', { id: 'q1', name: 'high blood pressure' });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ id: 'q1', code: '38341003' });
});

test('codes a note, with spans in the text that was sent', async () => {
  const text = 'Mr. John Smith, MRN 00123456, has type 2 diabetes. Denies asthma.';
  const response = await post('/v1/code', { id: 'n1', text });
  expect(response.status).toBe(200);
  const note = (await response.json()) as {
    mentions: { span: { start: number; end: number }; text: string; link: { coding: { code: string } } }[];
  };
  for (const { span, text: quoted } of note.mentions) expect(text.slice(span.start, span.end)).toBe(quoted);
  expect(note.mentions.map((mention) => mention.link.coding.code)).toEqual(['44054006', '195967001']);
});

test('de-identifies a note', async () => {
  const response = await post('/v1/deidentify', { text: 'MRN: 00123456. Call 617-555-0142.' });
  const { text } = (await response.json()) as { text: string };
  expect(text).not.toContain('00123456');
  expect(text).not.toContain('617-555-0142');
});

test('writes surrogates with the key that is bound', async () => {
  const asked = {
    text: 'MRN: 00123456. Call 617-555-0142.',
    style: 'surrogate',
    patient: { mrn: '00123456' },
  };
  const [one, other] = await Promise.all(
    [1, 2].map(
      async () => (await post('/v1/deidentify', { id: 'n1', ...asked })).json() as Promise<{ text: string }>,
    ),
  );
  expect(one!.text).toMatch(/^MRN: \d{8}\. Call \d{3}-\d{3}-\d{4}\.$/);
  expect(one!.text).not.toContain('00123456');
  expect(other!.text).toBe(one!.text);
});

test('is ready with the starter ontology, searched exactly', async () => {
  const response = await SELF.fetch('https://clincode.example/readyz');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ system: 'http://snomed.info/sct', vectorIndex: 'flat' });
});

test('answers many at once: a request may wait for the end of another one', async () => {
  const responses = await Promise.all(
    Array.from({ length: 30 }, (_, i) => post('/v1/link', { id: i, name: 'asthma', top: 1 })),
  );
  const ids = await Promise.all(
    responses.map(async (response) => ((await response.json()) as { id: string }).id),
  );
  expect(ids).toEqual(Array.from({ length: 30 }, (_, i) => String(i)));
});

test('refuses in the same shape as on Node', async () => {
  const response = await post('/v1/code', { text: ' ' });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ error: { code: 'text_missing', retryable: false } });
});

test('links a thousand names, in their order', async () => {
  const queries = Array.from({ length: 1000 }, (_, i) => ({
    name: i % 2 === 0 ? 'asthma' : 'high blood pressure',
  }));
  const response = await post('/v1/link', { queries, top: 1 });
  expect(response.status).toBe(200);
  const { results } = (await response.json()) as { results: { id: string; code: string }[] };
  expect(results.map(({ id, code }) => [id, code])).toEqual(
    queries.map((_, i) => [String(i + 1), i % 2 === 0 ? '195967001' : '38341003']),
  );
});

test.each<[remark: string, extractor: object, answers: 'byDefault' | 'lexicon']>([
  ['without an extractor', {}, 'byDefault'],
  ['local', { extractor: 'local' }, 'byDefault'],
  ['lexicon', { extractor: 'lexicon' }, 'lexicon'],
])('%s: every note is coded as the command line on Node codes it', async (_, extractor, answers) => {
  const { notes, [answers]: onNode } = inject('nodeAnswers');
  expect(onNode).toHaveLength(notes.length);
  for (const [i, note] of notes.entries()) {
    const response = await post('/v1/code', { ...note, ...extractor });
    expect(await response.json(), note.id).toEqual(onNode[i]);
  }
});

test('refuses an extractor that calls a model', async () => {
  const response = await post('/v1/code', { text: 'COPD', extractor: 'gemini' });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    error: { code: 'unknown_extractor', message: 'choose local, lexicon' },
  });
});
