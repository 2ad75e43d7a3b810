import { unpackPlans } from './packed-plans.ts';
import type { PatternPlan } from './pattern-plan.ts';
import { packedPlans } from './pattern-plans.ts';

let byKey: ReadonlyMap<number, PatternPlan> | undefined;

/** The plans of `npm run make:phi-plans`: planning 590 patterns takes half a second, reading what was planned some milliseconds. */
export function plansByKey(): ReadonlyMap<number, PatternPlan> {
  byKey ??= new Map(unpackPlans(packedPlans()).map(({ key, plan }) => [key, plan]));
  return byKey;
}
