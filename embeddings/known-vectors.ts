import type { Embedder } from '../src/embed/embedder.ts';
import type { ConceptStore } from '../src/link/concept-store.ts';
import { indexFiles } from '../src/link/index-manifest.ts';
import type { TermVectors } from '../src/link/vector-file.ts';
import { abbreviationKey, termKey } from '../src/terminology/normalize-term.ts';
import type { BuildOptions } from './build-index.ts';
import type { KnownVectors } from './embed-terms.ts';
import { type OpenOptions, openIndexFolder, readTermVectors } from './open-index-folder.ts';

/**
 * What a new release takes from the index of the one before: the embedder with its bytes, and the vectors of
 * terms whose wording is the same, letter for letter.
 * @throws ClincodeError as `openIndexFolder` does
 */
export async function takenOver(
  directory: string,
  options: Pick<OpenOptions, 'createEmbedder'> = {},
): Promise<{ readonly embedder: Embedder } & Pick<BuildOptions, 'embedderBytes' | 'known'>> {
  const { manifest, concepts, embedder, parts } = await openIndexFolder(directory, {
    ...options,
    vectorIndex: 'flat',
  });
  const bytes = parts[indexFiles.embedder];
  const known = vectorsByText(concepts, await readTermVectors(directory, manifest));
  return { embedder, known, ...(bytes && { embedderBytes: bytes }) };
}

function vectorsByText(concepts: ConceptStore, termVectors: TermVectors): KnownVectors {
  const { vectors, groups, rows } = termVectors;
  const vectorOfTerm = new Uint32Array(rows.length);
  for (let vector = 0; vector < vectors.count; vector++) {
    for (const row of rows.subarray(groups[vector]!, groups[vector + 1]!)) vectorOfTerm[row] = vector;
  }
  const rowOf = (text: string): number | undefined => {
    for (const found of [
      concepts.rowsByKey(termKey(text)),
      concepts.rowsByAbbreviation(abbreviationKey(text)),
    ]) {
      for (let i = 0; i < found.length; i++) if (concepts.textOfRow(found[i]!) === text) return found[i]!;
    }
    return undefined;
  };
  return (text) => {
    const row = rowOf(text);
    if (row === undefined) return undefined;
    const start = vectorOfTerm[row]! * vectors.stride;
    return vectors.rows.subarray(start, start + vectors.stride);
  };
}
