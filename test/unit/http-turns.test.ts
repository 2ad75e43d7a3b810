import { describe, expect, test } from 'vitest';
import { Turns } from '../../src/http/turns.ts';
import { postJson, testApp, testPorts } from '../support/http.ts';

/** An event loop that turns when it is told to. */
function handTurned() {
  const waiting: (() => void)[] = [];
  return {
    nextTurn: () => new Promise<void>((resolve) => waiting.push(resolve)),
    /** Turns once; what a turn sets off has happened when it resolves. */
    async turn(): Promise<number> {
      const now = waiting.splice(0);
      for (const go of now) go();
      await new Promise((resolve) => setImmediate(resolve));
      return now.length;
    },
  };
}

const run = async (asked: readonly ('b' | 'g')[]): Promise<string> => {
  const loop = handTurned();
  const turns = new Turns(loop.nextTurn);
  let order = '';
  asked.forEach((kind, i) => {
    const turn = kind === 'b' ? turns.begin() : turns.goOn();
    void turn.then(() => {
      order += `${kind}${i} `;
    });
  });
  await new Promise((resolve) => setImmediate(resolve));
  for (let given = 0; given < asked.length; given++) {
    expect(order.split(' ').length - 1).toBe(given);
    expect(await loop.turn()).toBe(1);
  }
  expect(await loop.turn()).toBe(0);
  return order.trim();
};

describe('turns are given one at a time', () => {
  test.each<[string, ('b' | 'g')[], string]>([
    ['who begins, in order', ['b', 'b', 'b'], 'b0 b1 b2'],
    ['who goes on, in order', ['g', 'g', 'g'], 'g0 g1 g2'],
    ['a new one waits for one long one', ['g', 'g', 'g', 'b'], 'b3 g0 g1 g2'],
    ['a long one is not held up by all that begin', ['b', 'b', 'b', 'g'], 'b0 g3 b1 b2'],
    ['by turns', ['g', 'b', 'g', 'b', 'g'], 'b1 g0 b3 g2 g4'],
  ])('%s', async (_, asked, order) => {
    expect(await run(asked)).toBe(order);
  });

  test('where the loop cannot be asked for turns, nothing begins later and who goes on lets others in', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const all = [turns.goOn().then(() => order.push('on')), turns.begin().then(() => order.push('begin'))];
    await Promise.all(all);
    expect(order).toEqual(['begin', 'on']);
  });
});

test('a thousand names let in who comes later, and keep their order', async () => {
  const app = testApp(await testPorts(), {
    limits: { maxBodyBytes: 100_000, maxNoteChars: 100, maxConcurrent: 4, maxQueued: 4, timeoutMs: 30_000 },
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const done: string[] = [];
  const queries = Array.from({ length: 1000 }, (_, i) => ({ name: `${i % 2 ? 'HTN' : 'T2DM'} ${i}` }));
  const long = postJson(app, '/v1/link', { queries, top: 1 }).then((response) => {
    done.push('thousand');
    return response;
  });
  for (let i = 0; i < 5; i++) {
    expect((await postJson(app, '/v1/link', { name: `DM ${i}`, top: 1 })).status).toBe(200);
    done.push('one');
  }
  const { results } = (await (await long).json()) as { results: { id: string; code: string }[] };
  expect(done).toEqual(['one', 'one', 'one', 'one', 'one', 'thousand']);
  expect(results.map(({ id }) => id)).toEqual(queries.map((_, i) => String(i + 1)));
  expect(new Set(results.map(({ code }) => code)).size).toBeGreaterThan(1);
});
