import type { Concept } from '../../src/terminology/concept.ts';

/** A row that was not taken, and why. Nothing is dropped without one. */
export interface RefusedRow {
  readonly row: number;
  readonly reason: string;
}

/** Further wordings of a concept that the same or another source of the import holds. */
export interface AddedSynonyms {
  readonly row: number;
  readonly code: string;
  readonly texts: readonly string[];
}

export interface ImportedSource {
  readonly concepts: readonly Concept[];
  readonly added?: readonly AddedSynonyms[];
  readonly rows: number;
  readonly refused: readonly RefusedRow[];
}

/** Reads one format. Throws `ontology_invalid` only where the whole source is of another format. */
export type Importer = (text: string) => ImportedSource;
