import { describe, expect, it } from 'vitest';
import { createPace, type PaceLimits } from '../../src/extract/language-models/pace.ts';
import { caught } from '../contract/language-model.contract.ts';

/** A clock that moves only when it sleeps, and tells from when to when. */
function paced(limits: PaceLimits) {
  let now = 0;
  const pace = createPace(limits, {
    now: () => now,
    random: () => 0,
    sleep: async (ms) => {
      now += ms;
    },
  });
  return { pace, now: () => now };
}

describe('pace', () => {
  it('lets no more calls begin within a minute than it may', async () => {
    const { pace, now } = paced({ requestsPerMinute: 2 });
    const starts: number[] = [];
    for (let call = 0; call < 5; call += 1) {
      (await pace.enter())();
      starts.push(now());
    }
    expect(starts).toEqual([0, 0, 60_000, 60_000, 120_000]);
  });

  it('lets no more be under way than it may, first come first served', async () => {
    const { pace } = paced({ maxConcurrent: 1 });
    const order: string[] = [];
    const leave = await pace.enter();
    const waiting = ['a', 'b', 'c'].map(async (name) => {
      const done = await pace.enter();
      order.push(name);
      done();
    });
    await Promise.resolve();
    expect(order).toEqual([]);
    leave();
    await Promise.all(waiting);
    expect(order).toEqual(['a', 'b', 'c']);
    // the place is free again
    (await pace.enter())();
  });

  it('takes a cancelled call out of the queue', async () => {
    const { pace } = paced({ maxConcurrent: 1 });
    const leave = await pace.enter();
    const controller = new AbortController();
    const gone = caught(pace.enter(controller.signal));
    const next = pace.enter();
    controller.abort();
    expect((await gone).code).toBe('cancelled');
    leave();
    (await next)();
  });

  it('holds everyone off as long as the provider asked one to wait', async () => {
    const { pace, now } = paced({});
    pace.holdOff(2_000);
    pace.holdOff(1_000);
    (await pace.enter())();
    expect(now()).toBe(2_000);
  });
});
