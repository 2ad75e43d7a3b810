import { AXES } from './axes.ts';
import type { LookedAt } from './looked-at.ts';

/** Odds of several mentions, by axis. */
export interface OddsOfSome {
  readonly count: number;
  readonly sum: readonly number[];
  /** The highest and the second highest. */
  readonly best: readonly number[];
  readonly second: readonly number[];
}

const LEAST = -20;

/** The first look at all mentions of a note: by sentence, and by name. Counted when first asked, as most notes need little of it. */
export class NoteLook {
  readonly all: readonly LookedAt[];
  private bySentence: ReadonlyMap<unknown, OddsOfSome> | undefined;
  private byName: ReadonlyMap<unknown, OddsOfSome> | undefined;

  constructor(all: readonly LookedAt[]) {
    this.all = all;
  }

  sentenceOf(one: LookedAt): OddsOfSome {
    this.bySentence ??= counted(this.all, ({ setting }) => setting);
    return this.bySentence.get(one.setting)!;
  }

  alike(one: LookedAt): OddsOfSome {
    this.byName ??= counted(this.all, ({ name }) => name.alike);
    return this.byName.get(one.name.alike)!;
  }
}

function counted(
  all: readonly LookedAt[],
  keyOf: (one: LookedAt) => unknown,
): ReadonlyMap<unknown, OddsOfSome> {
  const table = new Map<unknown, { count: number; sum: number[]; best: number[]; second: number[] }>();
  for (let i = 0; i < all.length; i += 1) {
    const one = all[i]!;
    const key = keyOf(one);
    const some = table.get(key);
    if (some === undefined) {
      const none = new Array<number>(AXES).fill(LEAST);
      table.set(key, { count: 1, sum: one.odds.slice(), best: one.odds.slice(), second: none });
      continue;
    }
    some.count += 1;
    for (let axis = 0; axis < AXES; axis += 1) {
      const own = one.odds[axis]!;
      some.sum[axis]! += own;
      if (own > some.best[axis]!) {
        some.second[axis] = some.best[axis]!;
        some.best[axis] = own;
      } else if (own > some.second[axis]!) some.second[axis] = own;
    }
  }
  return table;
}
