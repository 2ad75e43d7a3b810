import { beforeAll, expect, test, vi } from 'vitest';
import { serveNode } from '../../src/entry/serve-node.ts';
import type { HttpPorts } from '../../src/http/options.ts';
import { createPinoLogger } from '../../src/observe/pino-logger.ts';
import { createPrometheusMetrics } from '../../src/observe/prometheus.ts';
import { postJson, slowExtractor, testApp, testLimits, testPorts } from '../support/http.ts';

/** Made up, and found nowhere in the code: if one shows up in a log, it came from a request. */
const canaries = ['Quennell', 'Zebulon', '90817263', '617-555-0142', '6175550142', 'quennell@', 'Wrenfield'];

const text =
  'Zebulon Quennell, MRN 90817263, lives in Wrenfield, tel 617-555-0142, quennell@example.org. Has T2DM.';
const patient = {
  names: ['Zebulon Quennell'],
  mrn: '90817263',
  phones: ['617-555-0142'],
  addresses: ['Wrenfield'],
};
const canaryHeaders = {
  'x-request-id': 'Zebulon Quennell 90817263',
  'user-agent': 'Quennell/90817263',
  referer: 'https://emr.example/patients/Quennell?mrn=90817263',
  cookie: 'patient=Quennell',
  authorization: 'Bearer 6175550142',
  'x-forwarded-for': 'Quennell',
};

let ports: HttpPorts;
const slow = slowExtractor();
beforeAll(async () => {
  ports = await testPorts([
    slow,
    {
      id: 'broken',
      version: '1',
      extract: (note) => Promise.reject(new RangeError(`cannot read "${note.text}" of Zebulon Quennell`)),
    },
    {
      id: 'throws-text',
      version: '1',
      // biome-ignore lint/complexity/useArrowFunction: it throws what is no Error, as some packages do
      extract: async function () {
        throw text;
      },
    },
  ]);
});

type Send = (app: ReturnType<typeof testApp>) => Response | Promise<Response>;
const send =
  (path: string, body: unknown, type = 'application/json'): Send =>
  (app) =>
    postJson(app, path, body, { headers: { ...canaryHeaders, 'content-type': type } });
const get =
  (path: string, method = 'GET'): Send =>
  (app) =>
    app.request(path, { method, headers: canaryHeaders });

/** Answers that quote the caller's own text are results; all others must be clean themselves. */
test.each<[string, number, Send]>([
  ['a coded note', 200, send('/v1/code', { id: 'Quennell 90817263', text, patient })],
  ['a de-identified note', 200, send('/v1/deidentify', { id: 'Quennell', text, patient })],
  ['a linked name', 200, send('/v1/link', { id: 'Quennell', name: 'Quennell', context: text })],
  ['an assertion', 200, send('/v1/assert', { id: 'Quennell', text, start: 0, end: 9 })],
  ['a span beyond the note', 422, send('/v1/assert', { text, start: 0, end: 90817263 })],
  ['a body cut short', 400, send('/v1/code', JSON.stringify({ text, patient }).slice(0, -20))],
  ['a body that is the note', 400, send('/v1/code', text)],
  ['another type', 415, send('/v1/code', text, 'text/plain; name=Quennell')],
  ['a note as a list', 422, send('/v1/code', [text])],
  ['text that is none', 422, send('/v1/code', { text: [text] })],
  ['a patient as text', 422, send('/v1/code', { text, patient: 'Zebulon Quennell' })],
  ['names as text', 422, send('/v1/code', { text, patient: { names: 'Zebulon Quennell' } })],
  ['a name as field', 422, send('/v1/code', { text, Quennell: 1 })],
  ['a name as probe', 422, send('/v1/code', { text, patient: { 'Zebulon Quennell': '90817263' } })],
  ['a birth date that is none', 422, send('/v1/code', { text, patient: { birthDate: { Quennell: 1 } } })],
  ['a long id', 422, send('/v1/code', { id: text.repeat(3), text })],
  ['a name as extractor', 422, send('/v1/code', { text, extractor: 'Quennell' })],
  ['a phrase as extractor', 422, send('/v1/code', { text, extractor: 'Zebulon Quennell' })],
  ['half a character', 422, send('/v1/code', JSON.stringify({ text: `${text}\ud83d` }))],
  ['NUL', 422, send('/v1/code', { text: `${text}\0` })],
  ['a long note', 413, send('/v1/code', { text: text.repeat(30) })],
  ['a longer body', 413, send('/v1/code', { text: text.repeat(300) })],
  ['a note as a name', 413, send('/v1/link', { name: text.repeat(20) })],
  ['a bad query', 422, send('/v1/link', { queries: [{ id: 'Quennell', name: [text] }] })],
  ['an extractor that quotes', 500, send('/v1/code', { text, extractor: 'broken' })],
  ['an extractor that throws text', 500, send('/v1/code', { text, extractor: 'throws-text' })],
  ['a timeout', 504, send('/v1/code', { text, extractor: 'slow' })],
  ['a path', 404, get('/patients/Quennell/90817263')],
  ['a query', 404, get('/v1/concepts/1?name=Quennell&tel=617-555-0142')],
  ['a code that is a name', 404, get('/v1/concepts/Zebulon%20Quennell')],
  ['a broken escape', 404, get('/v1/concepts/Quennell%E0%A4%A')],
  ['a wrong method', 405, get('/v1/concepts/Quennell', 'DELETE')],
  ['a method that is a name', 404, get('/nothing', 'QUENNELL')],
])('%s leaves no trace', async (_, status, request) => {
  const lines: string[] = [];
  const metrics = createPrometheusMetrics();
  const app = testApp(ports, {
    logger: createPinoLogger({ stream: { write: (line) => lines.push(line) } }),
    metrics,
    limits: { ...testLimits, timeoutMs: status === 504 ? 20 : testLimits.timeoutMs },
  });
  const response = await request(app);
  expect(response.status).toBe(status);
  const seen = [
    ...lines,
    (await metrics.page()).text,
    ...Array.from(response.headers, (pair) => pair.join(': ')),
  ];
  if (status !== 200) seen.push(await response.text());
  expect(lines).toHaveLength(1);
  for (const canary of canaries) {
    for (const output of seen) expect(output.toLowerCase()).not.toContain(canary.toLowerCase());
  }
});

test('the server below prints nothing of a request either', async () => {
  const printed: string[] = [];
  const print = (...values: unknown[]): true => {
    printed.push(values.map(String).join(' '));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(print);
  vi.spyOn(process.stderr, 'write').mockImplementation(print);
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation(print);
  const server = await serveNode(testApp(ports), { port: 0 });
  try {
    const url = `http://127.0.0.1:${server.port}`;
    const headers = { 'content-type': 'application/json' };
    for (const extractor of ['broken', 'throws-text']) {
      const body = JSON.stringify({ text, extractor });
      expect((await fetch(`${url}/v1/code`, { method: 'POST', headers, body })).status).toBe(500);
    }
    expect((await fetch(`${url}/v1/concepts/Quennell%E0%A4%A`)).status).toBe(404);
  } finally {
    await server.close();
    vi.restoreAllMocks();
  }
  for (const canary of canaries) expect(printed.join('\n')).not.toContain(canary);
});
