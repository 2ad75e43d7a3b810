import type { Concept } from '../src/terminology/concept.ts';

/**
 * Takes parents out that lead back to their own child, so that what is left is a hierarchy. Concepts are walked in
 * their order, so the same source loses the same parents.
 */
export function breakCycles(
  concepts: Map<string, Concept>,
  onBroken: (code: string, parent: string) => void,
): void {
  const done = new Set<string>();
  const open = new Set<string>();
  for (const start of concepts.keys()) {
    if (done.has(start)) continue;
    const path = [{ code: start, next: 0 }];
    open.add(start);
    while (path.length > 0) {
      const top = path[path.length - 1]!;
      const concept = concepts.get(top.code);
      const parent = concept?.parents[top.next];
      if (concept === undefined || parent === undefined) {
        path.pop();
        open.delete(top.code);
        done.add(top.code);
      } else if (open.has(parent)) {
        concepts.set(top.code, { ...concept, parents: concept.parents.filter((_, i) => i !== top.next) });
        onBroken(top.code, parent);
      } else {
        top.next++;
        if (!done.has(parent) && concepts.has(parent)) {
          path.push({ code: parent, next: 0 });
          open.add(parent);
        }
      }
    }
  }
}
