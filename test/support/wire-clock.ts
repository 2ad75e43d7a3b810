import type { CallClock } from '../../src/extract/language-models/call-clock.ts';

/** Sleeps at once and moves on by what it slept; half of every chance. */
export function wireClock(): CallClock & { readonly slept: readonly number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => Date.now() + slept.reduce((sum, ms) => sum + ms, 0),
    random: () => 0.5,
    sleep: async (ms) => {
      slept.push(ms);
    },
  };
}
