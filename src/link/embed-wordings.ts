import type { LinkIndex } from './link-index.ts';
import { recentNames } from './recent-names.ts';

/** The vector of each wording; those of recent names are at hand. */
export async function embedWordings(
  wordings: readonly string[],
  index: LinkIndex,
): Promise<(wording: string) => Float32Array> {
  const { embedder } = index;
  const { dimensions } = embedder;
  const recent = recentNames(index);
  const unknown = wordings.filter((wording) => recent.placeOf(wording) < 0);
  const known = wordings.filter((wording) => recent.placeOf(wording) >= 0);
  const rows = new Map([...unknown, ...known].map((wording, row) => [wording, row * dimensions]));
  // taken before others may be asked for, which could make them forgotten
  const vectors = new Float32Array(known.length * dimensions);
  for (const [row, wording] of known.entries()) recent.copyVector(wording, vectors, row * dimensions);
  const embedded = unknown.length > 0 ? await embedder.embed(unknown, 'query') : new Float32Array();
  return (wording) => {
    const start = rows.get(wording)!;
    if (start < embedded.length) return embedded.subarray(start, start + dimensions);
    return vectors.subarray(start - embedded.length, start - embedded.length + dimensions);
  };
}
