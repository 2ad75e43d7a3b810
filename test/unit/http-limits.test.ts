import { beforeAll, describe, expect, test } from 'vitest';
import { ClincodeError } from '../../src/errors.ts';
import type { HttpPorts } from '../../src/http/options.ts';
import { createPrometheusMetrics } from '../../src/observe/prometheus.ts';
import {
  errorOf,
  memoryLogger,
  postJson,
  slowExtractor,
  testApp,
  testLimits,
  testPorts,
} from '../support/http.ts';

let ports: HttpPorts;
beforeAll(async () => {
  ports = await testPorts();
});

const text = 'Mr. John Smith, MRN 00123456, has type 2 diabetes.\nNo HTN.';

describe('health', () => {
  test('GET /healthz does not ask for the index; GET /readyz says why there is none', async () => {
    const logger = memoryLogger();
    const broken = testApp(ports, {
      logger,
      getPorts: () => Promise.reject(new ClincodeError('index_damaged', 'vectors.f32 is missing')),
    });
    expect((await broken.request('/healthz')).status).toBe(200);
    const response = await broken.request('/readyz');
    expect(response.status).toBe(503);
    expect(await errorOf(response)).toMatchObject({ code: 'index_damaged' });
    expect(logger.lines.at(-1)).toMatchObject({ level: 'error', status: 503, code: 'index_damaged' });
    expect((await postJson(broken, '/v1/link', { name: 'DM' })).status).toBe(503);
  });

  test('GET /readyz is 503 for an error of any kind, and does not wait for long', async () => {
    const wrong = testApp(ports, { getPorts: () => Promise.reject(new TypeError('John Smith')) });
    const response = await wrong.request('/readyz');
    expect(response.status).toBe(503);
    expect(await errorOf(response)).toMatchObject({ code: 'internal', message: 'unexpected TypeError' });
    const opening = testApp(ports, { getPorts: () => new Promise(() => {}) });
    expect((await opening.request('/readyz')).status).toBe(503);
  });

  test('GET /readyz names the index', async () => {
    const { index } = ports;
    expect(await (await testApp(ports).request('/readyz')).json()).toEqual({
      status: 'ready',
      index: index.id,
      system: 'http://snomed.info/sct',
      release: 'test',
      concepts: 4,
      terms: index.manifest.terms,
      vectorIndex: 'flat',
      embedder: 'subword',
    });
  });
});

test('GET /metrics counts requests, notes and what was replaced', async () => {
  const metrics = createPrometheusMetrics();
  const measured = testApp(ports, { metrics });
  await postJson(measured, '/v1/code', { text });
  await measured.request('/John-Smith');
  const response = await measured.request('/metrics');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  const page = await response.text();
  expect(page).toContain('clincode_http_request_seconds_count{route="/v1/code",status="200"} 1');
  expect(page).toContain('clincode_http_request_seconds_count{route="unmatched",status="404"} 1');
  expect(page).toContain('clincode_mentions_total 2');
  expect(page).toContain(`clincode_note_characters_total ${text.length}`);
  expect(page).toContain('clincode_identifiers_replaced_total{category="MRN"} 1');
});

describe('limits', () => {
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
  };

  test('one more than the queue holds is 429 with Retry-After, the others are answered', async () => {
    const slow = slowExtractor();
    const busy = testApp(await testPorts([slow]), {
      limits: { ...testLimits, maxConcurrent: 2, maxQueued: 3 },
    });
    const call = (): Promise<Response> => postJson(busy, '/v1/code', { text, extractor: 'slow' });
    const answers = Array.from({ length: 5 }, call);
    await until(() => slow.started === 2);
    // those that wait must be in the queue before the sixth comes
    await new Promise((resolve) => setTimeout(resolve, 20));
    const refused = await call();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await errorOf(refused)).toMatchObject({ code: 'overloaded', retryable: true });
    expect((await busy.request('/healthz')).status).toBe(200);
    for (const started of [2, 4, 5]) {
      await until(() => slow.started === started);
      slow.letGo();
    }
    expect((await Promise.all(answers)).map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200]);
    expect((await postJson(busy, '/v1/link', { name: 'DM' })).status).toBe(200);
  });

  test('a request that takes too long is 504, and its extractor is told to stop', async () => {
    const slow = slowExtractor();
    const logger = memoryLogger();
    const late = testApp(await testPorts([slow]), {
      logger,
      limits: { ...testLimits, maxConcurrent: 1, timeoutMs: 50 },
    });
    const running = postJson(late, '/v1/code', { text, extractor: 'slow' });
    const queued = postJson(late, '/v1/code', { text, extractor: 'slow' });
    for (const response of await Promise.all([running, queued])) {
      expect(response.status).toBe(504);
      expect(await errorOf(response)).toEqual({
        code: 'cancelled',
        message: 'no answer within 50 ms',
        retryable: true,
      });
    }
    expect(slow.aborted).toBe(slow.started);
    expect(logger.lines).toMatchObject([
      { status: 504, code: 'cancelled' },
      { status: 504, code: 'cancelled' },
    ]);
    expect((await postJson(late, '/v1/link', { name: 'DM' })).status).toBe(200);
  });

  test('a client that goes away stops the extractor', async () => {
    const slow = slowExtractor();
    const served = testApp(await testPorts([slow]), { limits: { ...testLimits, maxConcurrent: 1 } });
    const client = new AbortController();
    const gone = postJson(served, '/v1/code', { text, extractor: 'slow' }, { signal: client.signal });
    await until(() => slow.started === 1);
    client.abort();
    expect((await gone).status).toBe(504);
    expect(slow.aborted).toBe(1);
    expect((await postJson(served, '/v1/link', { name: 'DM' })).status).toBe(200);
  });
});

test.each([
  ['an error with text of the note', new RangeError('John Smith at 3'), 'unexpected RangeError'],
  ['what is no error', 'John Smith', 'unexpected string'],
])('%s is 500 with its class only', async (_, thrown, message) => {
  const logger = memoryLogger();
  const broken = testApp(ports, {
    logger,
    getPorts: async () => ({ ...ports, extractorOf: () => Promise.reject(thrown) }),
  });
  const response = await postJson(broken, '/v1/code', { text });
  expect(response.status).toBe(500);
  expect(await errorOf(response)).toEqual({ code: 'internal', message, retryable: false });
  expect(logger.lines).toMatchObject([{ level: 'error', code: 'internal', message }]);
});
