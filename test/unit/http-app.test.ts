import { beforeAll, expect, test } from 'vitest';
import { ontologyRoutes } from '../../src/http/answers/ontology.ts';
import type { HttpApp } from '../../src/http/environment.ts';
import { routes } from '../../src/http/routes.ts';
import { routeLabels } from '../../src/observe/metrics.ts';
import { errorOf, postJson, testApp, testPorts } from '../support/http.ts';

let app: HttpApp;
beforeAll(async () => {
  app = testApp(await testPorts());
});

const good = { text: 'x' };
test.each<[string, string, unknown, number, string, string?]>([
  ['bad JSON', '/v1/code', '{"text":', 400, 'bad_json', 'the body is not JSON'],
  ['no body', '/v1/code', '', 400, 'bad_json'],
  ['deep nesting', '/v1/code', '['.repeat(9000), 400, 'bad_json'],
  ['a list', '/v1/code', [], 422, 'invalid_input', 'expected a JSON object'],
  ['no text', '/v1/code', {}, 422, 'text_missing', '"text" is missing or blank'],
  ['long text', '/v1/code', { text: 'x'.repeat(2001) }, 413, 'text_too_large'],
  ['a long body', '/v1/code', { text: 'x'.repeat(10_000) }, 413, 'text_too_large'],
  ['half a character', '/v1/deidentify', '{"text":"a\\ud83d"}', 422, 'text_not_unicode'],
  ['NUL', '/v1/deidentify', '{"text":"a\\u0000b"}', 422, 'text_has_nul'],
  ['a misspelt field', '/v1/deidentify', { ...good, patients: {} }, 422, 'invalid_input'],
  [
    'a misspelt probe',
    '/v1/code',
    { ...good, patient: { name: 'x' } },
    422,
    'invalid_input',
    '"patient": unknown field',
  ],
  ['an extractor that is none', '/v1/code', { ...good, extractor: 'gpt' }, 422, 'unknown_extractor'],
  [
    'an extractor that cannot be',
    '/v1/code',
    { ...good, extractor: 'John Smith' },
    422,
    'invalid_input',
    '"extractor": not an extractor id',
  ],
  ['a big top', '/v1/code', { ...good, top: 1000 }, 422, 'invalid_input', '"top": must be at most 100'],
  ['no name', '/v1/link', { id: 'q' }, 422, 'text_missing', '"name" is missing or blank'],
  [
    'a bad query',
    '/v1/link',
    { queries: [{ name: 'DM' }, {}] },
    422,
    'text_missing',
    'queries.1: "name" is missing or blank',
  ],
  [
    'a query that is text',
    '/v1/link',
    { queries: ['DM'] },
    422,
    'invalid_input',
    'queries.0: expected a JSON object',
  ],
  [
    'queries that are none',
    '/v1/link',
    { queries: 'DM' },
    422,
    'invalid_input',
    '"queries": expected a list',
  ],
])('refuses %s', async (_, path, body, status, code, message) => {
  const response = await postJson(app, path, body, { headers: { 'x-request-id': 'r1' } });
  expect(response.status).toBe(status);
  const answer = (await response.json()) as { error: { code: string; message: string } };
  expect(answer).toMatchObject({ error: { code, retryable: false }, requestId: 'r1' });
  expect(Object.keys(answer)).toEqual(['error', 'requestId']);
  if (message !== undefined) expect(answer.error.message).toBe(message);
});

test.each([
  ['no content type', undefined, 415],
  ['text', 'text/plain', 415],
  ['a form', 'application/x-www-form-urlencoded', 415],
  ['another charset', 'application/json; charset=latin1', 415],
  ['JSON in capitals with its charset', 'Application/JSON; charset="UTF-8"', 200],
])('content type: %s', async (_, type, status) => {
  const body = new TextEncoder().encode(JSON.stringify({ name: 'DM' }));
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
  expect((await app.request('/v1/link', { method: 'POST', body, headers })).status).toBe(status);
});

test.each([
  ['gzip', 415],
  ['br', 415],
  ['identity', 200],
])('content encoding: %s', async (encoding, status) => {
  const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
  const response = await app.request('/v1/link', { method: 'POST', body: '{"name":"DM"}', headers });
  expect(response.status).toBe(status);
  if (status !== 200)
    expect(await errorOf(response)).toMatchObject({
      code: 'unsupported_media_type',
      message: 'send the body as it is, without Content-Encoding',
    });
});

test('bytes that are not UTF-8 are refused and not replaced', async () => {
  const body = Uint8Array.from([...new TextEncoder().encode('{"name":"'), 0xe9, 0x22, 0x7d]);
  const response = await app.request('/v1/link', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  expect(await errorOf(response)).toMatchObject({ code: 'bad_json', message: 'the body is not UTF-8' });
});

test.each([
  ['GET', '/nothing', 404, 'not_found', null],
  ['GET', '/v1/code/', 404, 'not_found', null],
  ['GET', '/v1/concepts/404684003', 404, 'not_found', null],
  ['GET', '/metrics', 404, 'not_found', null],
  ['GET', '/v1/code', 405, 'method_not_allowed', 'POST'],
  ['OPTIONS', '/v1/link', 405, 'method_not_allowed', 'POST'],
  ['DELETE', '/v1/concepts/44054006', 405, 'method_not_allowed', 'GET, HEAD'],
  ['POST', '/healthz', 405, 'method_not_allowed', 'GET, HEAD'],
])('%s %s is %i', async (method, path, status, code, allow) => {
  const response = await app.request(path, { method });
  expect(response.status).toBe(status);
  expect(response.headers.get('allow')).toBe(allow);
  expect(await errorOf(response)).toMatchObject({ code });
});

test.each([
  ['kept', 'a-b_C9', true],
  ['too long', 'x'.repeat(65), false],
  ['with spaces', 'John Smith', false],
  ['with a colon', 'mrn:123', false],
])('X-Request-Id %s', async (_, id, kept) => {
  const response = await app.request('/healthz', { headers: { 'x-request-id': id } });
  expect(response.headers.get('x-request-id') === id).toBe(kept);
  expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{1,64}$/);
});

test('answers may not be kept or sniffed', async () => {
  for (const path of ['/healthz', '/nothing']) {
    const { headers } = await app.request(path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('the table serves each label once', () => {
  expect([...[...routes, ...ontologyRoutes].map((route) => route.path), 'unmatched'].sort()).toEqual(
    [...routeLabels].sort(),
  );
});
