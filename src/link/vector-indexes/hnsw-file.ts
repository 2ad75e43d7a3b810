import { joinSections, splitSections } from '../packed-sections.ts';
import type { HnswGraph } from './hnsw-memory.ts';

/** hnsw.bin */
export function packGraph({ m, enter, top, ground, uppers, upper }: HnswGraph): Uint8Array<ArrayBuffer> {
  return joinSections([Uint32Array.of(m, enter, top), ground, uppers, upper]);
}

/** @throws ClincodeError `index_damaged` */
export function readGraph(bytes: Uint8Array, name: string): HnswGraph {
  const [header, ground, uppers, upper] = splitSections(bytes, 4, name).map(
    (section) => new Uint32Array(section.buffer, section.byteOffset, section.byteLength / 4),
  );
  const [m = 0, enter = 0, top = 0] = header!;
  return { m, enter, top, ground: ground!, uppers: uppers!, upper: upper! };
}
