import type { LinkedName } from './candidate.ts';
import type { LinkIndex } from './link-index.ts';

/** Names are few and repeat: a chart says "HTN" on every page. Some 1 kB each. */
const MAX_REMEMBERED = 20_000;

const remembered = new WeakMap<LinkIndex, Map<string, LinkedName>>();

/** What this index answered before, by question. The answer to one is always the same, so it never goes stale. */
export function memoryOf(index: LinkIndex): {
  get(question: string): LinkedName | undefined;
  set(question: string, answer: LinkedName): void;
} {
  let answers = remembered.get(index);
  if (answers === undefined) {
    answers = new Map();
    remembered.set(index, answers);
  }
  const map = answers;
  const { maxRemembered = MAX_REMEMBERED } = index;
  return {
    get: (question) => map.get(question),
    set(question, answer) {
      // a map gives its keys in the order of insertion, so the first is the oldest
      if (map.size >= maxRemembered) map.delete(map.keys().next().value!);
      map.set(question, answer);
    },
  };
}
