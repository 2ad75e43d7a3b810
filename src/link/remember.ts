import { BoundedMap } from './bounded-map.ts';
import type { LinkedName } from './candidate.ts';
import type { LinkIndex } from './link-index.ts';

/** Names are few and repeat: a chart says "HTN" on every page. Some 1 kB each. */
const MAX_REMEMBERED = 20_000;

const remembered = new WeakMap<LinkIndex, BoundedMap<LinkedName>>();

/** What this index answered before, by question. The answer to one is always the same, so it never goes stale. */
export function memoryOf(index: LinkIndex): BoundedMap<LinkedName> {
  let answers = remembered.get(index);
  if (answers === undefined) {
    answers = new BoundedMap(index.maxRemembered ?? MAX_REMEMBERED);
    remembered.set(index, answers);
  }
  return answers;
}
