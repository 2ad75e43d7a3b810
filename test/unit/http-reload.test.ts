import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { ClincodeError } from '../../src/errors.ts';
import { CurrentPorts } from '../../src/http/current-ports.ts';
import type { HttpPorts } from '../../src/http/options.ts';
import { createPrometheusMetrics } from '../../src/observe/prometheus.ts';
import { memoryLogger, postJson, slowExtractor, testApp, testPorts } from '../support/http.ts';

let base: HttpPorts;
beforeAll(async () => {
  base = await testPorts();
});

/** Ports whose index has another id and nothing else. */
const portsOf = (id: string, more: Partial<HttpPorts> = {}): HttpPorts => ({
  ...base,
  index: { ...base.index, id },
  since: new Date('2026-03-01T12:00:00Z'),
  ...more,
});

/** An id stands for ports with this index; `same` for those that are served. */
type Opened = HttpPorts | Error | string;

/** Ports that are opened by hand: each call of `open` waits for its answer. */
function byHand(first?: HttpPorts) {
  const logger = memoryLogger();
  const metrics = createPrometheusMetrics();
  const closing = new AbortController();
  const waiting: ((opened: Opened) => void)[] = [];
  const current = new CurrentPorts({
    ...(first && { first }),
    open: (served) =>
      new Promise((resolve, reject) => {
        waiting.push((opened) => {
          if (opened instanceof Error) reject(opened);
          else if (typeof opened !== 'string') resolve(opened);
          else resolve(opened === 'same' ? served! : portsOf(opened));
        });
      }),
    logger,
    metrics,
    signal: closing.signal,
  });
  return {
    current,
    logger,
    metrics,
    closing,
    begun: () => waiting.length,
    /** Answers the call of `open` that waits longest, once there is one. */
    async opened(as: Opened): Promise<void> {
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
      waiting.shift()!(as);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const damaged = new ClincodeError('index_damaged', 'vectors.f32 is missing');

test.each<[string, Opened, string, string, object]>([
  ['another index', 'new', 'swapped', 'new', { level: 'info' }],
  ['the same index', 'same', 'unchanged', 'old', { level: 'info' }],
  [
    'a damaged index',
    damaged,
    'refused',
    'old',
    { level: 'error', code: 'index_damaged', message: 'vectors.f32 is missing' },
  ],
  [
    'an error with text in it',
    new RangeError('/srv/John Smith'),
    'refused',
    'old',
    { level: 'error', code: 'internal', message: 'unexpected RangeError' },
  ],
])('reload to %s', async (_, opened, outcome, id, line) => {
  const { current, logger, metrics, opened: open } = byHand(portsOf('old'));
  const reload = current.reload();
  expect((await current.get()).index.id).toBe('old');
  await open(opened);
  expect(await reload).toBe(outcome);
  expect((await current.get()).index.id).toBe(id);
  expect(logger.lines).toHaveLength(1);
  expect(logger.lines[0]).toMatchObject({
    event: 'index-reload',
    outcome,
    index: id,
    release: 'test',
    ms: expect.any(Number),
    ...line,
  });
  expect((await metrics.page()).text).toContain(`clincode_index_reloads_total{outcome="${outcome}"} 1`);
});

describe('at the same time', () => {
  test('the first callers share one opening, and a failure is not kept', async () => {
    const { current, opened, begun } = byHand();
    const failing = [current.get(), current.get()].map((ports) => ports.catch((error: unknown) => error));
    expect(begun()).toBe(1);
    await opened(damaged);
    expect(await Promise.all(failing)).toEqual([damaged, damaged]);
    const ports = current.get();
    await opened('repaired');
    expect((await ports).index.id).toBe('repaired');
    expect((await current.get()).index.id).toBe('repaired');
  });

  test('a reload that comes while one is at work begins after it, and only once', async () => {
    const { current, opened, begun } = byHand(portsOf('one'));
    const first = current.reload();
    await new Promise((resolve) => setImmediate(resolve));
    const others = [current.reload(), current.reload()];
    expect(begun()).toBe(1);
    await opened('two');
    expect(await first).toBe('swapped');
    expect((await current.get()).index.id).toBe('two');
    await opened('three');
    expect(await Promise.all(others)).toEqual(['swapped', 'swapped']);
    expect(begun()).toBe(0);
    expect((await current.get()).index.id).toBe('three');
  });

  test('a reload does not take what a request began to open before it', async () => {
    const { current, opened } = byHand();
    const request = current.get();
    const reload = current.reload();
    await opened('old');
    expect((await request).index.id).toBe('old');
    await opened('new');
    expect(await reload).toBe('swapped');
    expect((await current.get()).index.id).toBe('new');
  });

  test('a reload that is cut off when the server closes is no failure', async () => {
    const { current, opened, closing, logger } = byHand(portsOf('one'));
    const reload = current.reload();
    closing.abort();
    await opened(new Error('closed'));
    expect(await reload).toBeUndefined();
    expect(logger.lines).toEqual([]);
    expect(current.lastFailed).toBeUndefined();
  });
});

test('GET /readyz says since when, and which index was refused last', async () => {
  const { current, opened } = byHand(portsOf('one'));
  const app = testApp(base, { getPorts: () => current.get(), lastFailedReload: () => current.lastFailed });
  const ready = async (): Promise<object> => (await app.request('/readyz')).json() as Promise<object>;
  expect(await ready()).toMatchObject({ status: 'ready', index: 'one', since: '2026-03-01T12:00:00.000Z' });
  expect(await ready()).not.toHaveProperty('lastFailedReload');
  const reload = current.reload();
  await opened(damaged);
  await reload;
  expect(await ready()).toMatchObject({
    status: 'ready',
    index: 'one',
    lastFailedReload: {
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      code: 'index_damaged',
      message: 'vectors.f32 is missing',
    },
  });
});

test('a request keeps its index to its end, and then nothing holds it', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const slow = slowExtractor();
  const slowPorts = (id: string): HttpPorts => portsOf(id, { extractorOf: async () => slow });
  const { current, opened } = byHand();
  const old = await (async () => {
    const opening = current.get();
    await opened(slowPorts('old'));
    return new WeakRef((await opening).index);
  })();
  const app = testApp(base, { getPorts: () => current.get() });
  const inFlight = postJson(app, '/v1/code', { text: 'x' });
  while (slow.started < 1) await new Promise((resolve) => setImmediate(resolve));
  const reload = current.reload();
  await opened(slowPorts('new'));
  await reload;
  const later = postJson(app, '/v1/code', { text: 'x' });
  while (slow.started < 2) await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(old.deref()?.id).toBe('old');
  slow.letGo();
  const idOf = async (response: Response): Promise<string> =>
    ((await response.json()) as { provenance: { index: { id: string } } }).provenance.index.id;
  expect(await idOf(await inFlight)).toBe('old');
  expect(await idOf(await later)).toBe('new');
  for (let rounds = 0; rounds < 100 && old.deref() !== undefined; rounds++) {
    // what was dereferenced stays until the end of the turn
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  expect(old.deref() === undefined).toBe(true);
});
