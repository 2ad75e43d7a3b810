import type { Concept } from '../terminology/concept.ts';

/**
 * Groups of concepts that lie below each other, each once, a concept that is its own parent among them: the strongly
 * connected parts of the hierarchy (Tarjan 1972), without recursion, since a hierarchy may be deep.
 */
export function circlesOf(
  concepts: readonly Pick<Concept, 'code' | 'parents'>[],
): readonly (readonly string[])[] {
  const places = new Map(concepts.map(({ code }, place) => [code, place]));
  const above = concepts.map(({ parents }) => parents.flatMap((parent) => places.get(parent) ?? []));
  const order = new Int32Array(concepts.length).fill(-1);
  const lowest = new Int32Array(concepts.length);
  const isOpen = new Uint8Array(concepts.length);
  const open: number[] = [];
  const circles: string[][] = [];
  let next = 0;
  const enter = (place: number): void => {
    order[place] = next;
    lowest[place] = next++;
    isOpen[place] = 1;
    open.push(place);
  };
  for (let start = 0; start < concepts.length; start++) {
    if (order[start]! >= 0) continue;
    enter(start);
    const path = [{ place: start, edge: 0 }];
    while (path.length > 0) {
      const step = path[path.length - 1]!;
      const { place } = step;
      const to = above[place]![step.edge++];
      if (to !== undefined) {
        if (order[to]! < 0) {
          enter(to);
          path.push({ place: to, edge: 0 });
        } else if (isOpen[to] === 1) lowest[place] = Math.min(lowest[place]!, order[to]!);
        continue;
      }
      path.pop();
      const from = path[path.length - 1]?.place;
      if (from !== undefined) lowest[from] = Math.min(lowest[from]!, lowest[place]!);
      if (lowest[place] !== order[place]) continue;
      const members = open.splice(open.lastIndexOf(place));
      for (const member of members) isOpen[member] = 0;
      if (members.length > 1 || above[place]!.includes(place))
        circles.push(members.sort((a, b) => a - b).map((member) => concepts[member]!.code));
    }
  }
  return circles;
}
