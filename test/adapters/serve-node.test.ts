import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type RunningServer, serveNode } from '../../src/entry/serve-node.ts';
import { createPinoLogger } from '../../src/observe/pino-logger.ts';
import { slowExtractor, testApp, testLimits, testPorts } from '../support/http.ts';

const slow = slowExtractor();
let app: ReturnType<typeof testApp>;
const lines: string[] = [];
beforeAll(async () => {
  const logger = createPinoLogger({ stream: { write: (line) => lines.push(line) } });
  app = testApp(await testPorts([slow]), { logger });
});

let server: RunningServer | undefined;
const start = async (): Promise<string> => {
  server = await serveNode(app, { port: 0 });
  return `http://127.0.0.1:${server.port}`;
};
afterEach(() => server?.close());

const post = (url: string, body: unknown, signal?: AbortSignal): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
};

test('answers 50 at once, each its own', async () => {
  const url = await start();
  const answers = await Promise.all(
    Array.from({ length: 50 }, async (_, i) => {
      const response = await post(`${url}/v1/code`, { id: i, text: `${'.'.repeat(i)} Pt has T2DM.` });
      expect(response.status).toBe(200);
      return (await response.json()) as { id: string; mentions: { span: { start: number } }[] };
    }),
  );
  answers.forEach((note, i) => {
    expect(note.id).toBe(String(i));
    expect(note.mentions[0]!.span.start).toBe(i + 8);
  });
});

test('writes a JSON line for each request', async () => {
  const url = await start();
  lines.length = 0;
  await post(`${url}/v1/link?name=John`, { name: 'DM' });
  await until(() => lines.length === 1);
  const line = JSON.parse(lines[0]!) as Record<string, unknown>;
  expect(Object.keys(line).sort()).toEqual(
    ['bytes', 'event', 'level', 'method', 'ms', 'requestId', 'route', 'status', 'time'].sort(),
  );
  expect(line).toMatchObject({ level: 'info', event: 'request', route: '/v1/link', status: 200, bytes: 13 });
});

test('close() finishes what is in flight, refuses what is new and does not wait for idle connections', async () => {
  const url = await start();
  await post(`${url}/v1/link`, { name: 'DM' });
  slow.started = 0;
  const inFlight = post(`${url}/v1/code`, { text: 'x', extractor: 'slow' });
  await until(() => slow.started === 1);
  const began = Date.now();
  const closing = server!.close();
  await expect(post(`${url}/v1/link`, { name: 'DM' })).rejects.toThrow();
  slow.letGo();
  expect((await inFlight).status).toBe(200);
  await closing;
  expect(Date.now() - began).toBeLessThan(3000);
  await server!.close();
});

test('a client that hangs up stops the extractor', async () => {
  const url = await start();
  Object.assign(slow, { started: 0, aborted: 0 });
  const client = new AbortController();
  const gone = post(`${url}/v1/code`, { text: 'x', extractor: 'slow' }, client.signal);
  await until(() => slow.started === 1);
  client.abort();
  await expect(gone).rejects.toThrow();
  await until(() => slow.aborted === 1);
});

test('a body without a length is cut off at the limit', async () => {
  const url = await start();
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const request = httpRequest(`${url}/v1/code`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    request.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    // two writes, so that it is sent in chunks
    request.write('{"text":"');
    request.end(`${'x'.repeat(testLimits.maxBodyBytes)}"}`);
  });
  expect(status).toBe(413);
});

test('half a request is no reason to stay open or to fail', async () => {
  const url = await start();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(
    'POST /v1/code HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"te',
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test('HTTP/1.0 without Host, as checks of health are written, is answered', async () => {
  const url = await start();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('GET /healthz HTTP/1.0\r\n\r\n');
  const answer = await new Promise((resolve) => socket.once('data', (data) => resolve(String(data))));
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
});

test('a port that is taken is refused by name', async () => {
  await start();
  await expect(serveNode(app, { port: server!.port })).rejects.toMatchObject({
    code: 'invalid_config',
    message: `cannot listen on 127.0.0.1:${server!.port}: the port is in use`,
  });
});
